"""Acting as a person through Discord's client, and reading what that person sees."""

from sandbox.people.person import Person
from sandbox.people.refusals import NoAnswer, Refused

__all__ = ["NoAnswer", "Person", "Refused"]

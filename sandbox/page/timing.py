"""The clock on the page: what time it is, and moving it on."""

from datetime import timedelta

from sandbox import payloads
from sandbox.clock import SandboxClock
from sandbox.entities import Payload
from sandbox.page.asking import Ask
from sandbox.people.refusals import Refused

_FARTHEST = int(timedelta(days=366).total_seconds())  # in one move


def clock_of(clock: SandboxClock) -> Payload:
    return {"now": payloads.instant(clock.now()), "frozen": clock.is_frozen}


async def move_clock(ask: Ask) -> Payload:
    """By so many `seconds`, or to when the bot will next do something. Raises: Refused"""
    sandbox = ask.sandbox
    if ask.fields.get("jump") == "next":
        due = None if sandbox.next_due is None else await sandbox.next_due()
        if due is None:
            raise Refused("Nothing is planned: there is nothing to jump to.")
        if due <= sandbox.clock.now():
            raise Refused("The next one is due already.")
        sandbox.clock.move_to(due)
    else:
        seconds = ask.whole("seconds", low=-_FARTHEST, high=_FARTHEST)
        sandbox.clock.advance(timedelta(seconds=seconds))
    return clock_of(sandbox.clock)

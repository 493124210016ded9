"""What keeps a person from getting an answer."""


class Refused(Exception):
    """Discord's client, or Discord itself, doesn't let the person do that; says why."""


class NoAnswer(Exception):
    """The bot didn't answer in time: the person reads that the application did not respond."""

"""Lines that a server's facilitators add for their members: a campus line, a local warmline."""

import re
from dataclasses import dataclass

from bot.features.crisis.data import check_phone

NAME_CHARACTERS = 60
HOURS_CHARACTERS = 80
NOTE_CHARACTERS = 120
NUMBER_CHARACTERS = 30
WEB_CHARACTERS = 200
_WEB = re.compile(r"https://[^\s<>()]+\.[^\s<>()]+")


@dataclass(frozen=True, slots=True)
class LocalLine:
    """One line of a server's own, in its facilitators' words: `hours` and `note` stay as written.

    `call` and `text` are numbers that dial, `web` is an https address; one of the three is there.

    Raises:
        ValueError: there is no way to reach it, a number or address is none, a text is too long.
    """

    id: str
    name: str
    call: str | None = None
    text: str | None = None
    web: str | None = None
    hours: str | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        if not (self.name.strip() and (self.call or self.text or self.web)):
            raise ValueError("a line has a name, and a number or an address")
        for number in (self.call, self.text):
            if number is not None:
                check_phone(number)
        if self.web is not None and not _WEB.fullmatch(self.web):
            raise ValueError("an address starts with https://")
        for words, most in (
            (self.name, NAME_CHARACTERS),
            (self.call, NUMBER_CHARACTERS),
            (self.text, NUMBER_CHARACTERS),
            (self.hours, HOURS_CHARACTERS),
            (self.note, NOTE_CHARACTERS),
            (self.web, WEB_CHARACTERS),
        ):
            if words is not None and (len(words) > most or "\n" in words):
                raise ValueError(f"a text of a line is on one line, of {most} characters at most")

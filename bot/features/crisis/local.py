"""Lines that a server's facilitators add for their members: a campus line, a local warmline."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalLine:
    """One line of a server's own, in its facilitators' words; bot.features.local says what fits.

    `call` and `text` are numbers that dial, `web` is an https address; one of the three is there.
    """

    id: str
    name: str
    call: str | None = None
    text: str | None = None
    web: str | None = None
    note: str | None = None

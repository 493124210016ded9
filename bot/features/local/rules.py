"""What a server's own line must be like, and how many lines and cards a server may have."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from urllib.parse import urlsplit

from bot.errors import InvalidInput, NotFound
from bot.features.crisis.data import check_phone
from bot.features.crisis.rules import place_of
from bot.wording import Finding, lint
from bot.wording.rules import load_language
from bot.words import clean_line, is_blank

# The parts of a line in the order in which people are asked for them; characters, at most.
LONGEST: Mapping[str, int] = {
    "name": 60,
    "call": 30,
    "text": 30,
    "web": 150,
    "note": 120,
}
WAYS = ("call", "text", "web")
MOST_LINES = 10
MOST_CARDS = 5
# What all lines of a server may take: with the emergency number, the country's first lines and what
# else has to stand on a card, that stays within a message's 2,000 in every language.
MOST_CHARACTERS = 700

_ADDRESS = re.compile(r"https://[^\s<>()`|\\]+")
_SCHEME = "://"  # what makes words a link in Discord, to wherever
_HOST = re.compile(r"[^\s.]+(\.[^\s.]+)+")


class TooManyLines(InvalidInput):
    key = "local-too-many-lines"


class NoRoom(InvalidInput):
    """All lines together would be too long for a card."""

    key = "local-no-room"


class LineGone(NotFound):
    key = "local-line-gone"


def read_line(typed: Mapping[str, str]) -> dict[str, str]:
    """What was typed, by part, cleaned; what is blank is left out."""
    cleaned = {part: clean_line(typed.get(part, "")) for part in LONGEST}
    return {part: words for part, words in cleaned.items() if not is_blank(words)}


def check_room(lengths: Iterable[int]) -> None:
    """Make sure that a server's lines fit on a card, each as long as it is shown.

    Raises:
        NoRoom
    """
    total = sum(lengths)
    if total > MOST_CHARACTERS:
        raise NoRoom(over=total - MOST_CHARACTERS)


def guess_country(
    *, zone_country: str | None, locale: str, find: Callable[[str], str | None]
) -> str | None:
    """Where a server probably is: by its time zone, else by its Discord language, if known.

    `find` gives the country that a code stands for.
    """
    return zone_country or place_of(None, locale, find=find).country


def find_problems(parts: Mapping[str, str]) -> list[str]:
    """Keys of sentences about all that is wrong with a line; none when it can be kept."""
    return list(_problems(parts))


def find_harm(parts: Mapping[str, str], languages: Iterable[str]) -> list[Finding]:
    """What in a line's words could hurt somebody, by the lint's rules for `languages`.

    How a text looks is left to those who keep the line, and its hours are times of the place.
    """
    found: dict[str, Finding] = {}
    for language in languages:
        rules = load_language(language)
        harmful = {rule.id for rule in rules.rules} - {"bare-time"} if rules else set()
        for part in ("name", "note"):
            for finding in lint(parts.get(part, ""), language):
                if finding.rule in harmful:
                    found.setdefault(finding.words, finding)
    return list(found.values())


def _problems(parts: Mapping[str, str]) -> Iterator[str]:
    if "name" not in parts:
        yield "local-problem-name"
    if not any(way in parts for way in WAYS):
        yield "local-problem-unreachable"
    for part, most in LONGEST.items():
        if len(parts.get(part, "")) > most:
            yield f"local-problem-{part}-long"
    for part in ("call", "text"):
        if part in parts and not _dials(parts[part]):
            yield f"local-problem-{part}"
    if any(_SCHEME in parts.get(part, "") for part in ("name", "note")):
        yield "local-problem-link"
    if "web" in parts and not _is_plain_link(parts["web"]):
        yield "local-problem-web"


def _dials(number: str) -> bool:
    try:
        check_phone(number)
    except ValueError:
        return False
    return True


def _is_plain_link(address: str) -> bool:
    """Whether it is an https address that shows where it leads."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    return (
        _ADDRESS.fullmatch(address) is not None
        and "@" not in parts.netloc  # "https://known.org@elsewhere.com" leads elsewhere
        and port in (None, 443)
        and _HOST.fullmatch(parts.hostname or "") is not None
    )

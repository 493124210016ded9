"""Opening hours as the data files write them, such as "Mon-Thu 08:00-20:00; Fri 08:00-15:00"."""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["always", "unknown", "limited", "in notes", "spans"]

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_GROUPS = ("daily", "weekdays", "weekends")

_WORDS: dict[str, Kind] = {
    "24/7": "always",
    "unknown": "unknown",
    "limited": "limited",  # not all day, the times are not known
    "in notes": "in notes",  # what no rule can say, such as "at least 18 hours a day"
}
# 24:00 is the end of the day; a span that ends before it starts ends on the next day.
_SPAN = re.compile(r"(?P<days>\S.*) (?P<opens>[0-2]\d:[0-5]\d)-(?P<closes>[0-2]\d:[0-5]\d)")


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` to `last`, or one day or group ("daily") when they are the same."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Span:
    days: tuple[Days, ...]
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Hours:
    """When a line answers, in its own country's time. `spans` is filled for kind "spans" only."""

    kind: Kind
    spans: tuple[Span, ...] = ()


def parse_hours(text: str) -> Hours:
    """The opening hours that `text` says.

    Raises:
        ValueError: it is neither one of the words nor spans such as "daily 10:00-22:00".
    """
    if text in _WORDS:
        return Hours(_WORDS[text])
    return Hours("spans", tuple(_parse_span(part) for part in text.split("; ")))


def _parse_span(text: str) -> Span:
    match = _SPAN.fullmatch(text)
    if match is None or max(match["opens"], match["closes"]) > "24:00":
        raise ValueError(f"not opening hours: {text!r}; write, say, Mon-Fri 09:00-17:00")
    days = tuple(_parse_days(part) for part in match["days"].split(", "))
    return Span(days, match["opens"], match["closes"])


def _parse_days(text: str) -> Days:
    if text in DAY_GROUPS:
        return Days(text, text)
    first, dash, last = text.lower().partition("-")
    if first not in DAYS or (dash and last not in DAYS):
        raise ValueError(f"not a day: {text!r}; write Mon, Mon-Fri, daily, weekdays or weekends")
    return Days(first, last if dash else first)

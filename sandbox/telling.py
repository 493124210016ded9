"""What somebody reads, in the terminal: Discord's marks as the words that its clients show."""

import re
from datetime import UTC, datetime, timedelta

from sandbox.entities import Guild
from sandbox.page.sight import Sight

_MARK = re.compile(
    r"<(?:(?P<user>@!?)|(?P<role>@&)|(?P<channel>#))(?P<id>\d+)>"
    r"|<t:(?P<unix>\d+)(?::(?P<style>\w))?>"
    r"|<(?P<address>https?://[^\s<>]+)>"
)
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")  # a terminal shows them as boxes
_UNITS = (
    ("day", timedelta(days=1)),
    ("hour", timedelta(hours=1)),
    ("minute", timedelta(minutes=1)),
)


def told(text: str, sight: Sight, guild: Guild) -> str:
    """`text` as a person reads it in that server: names for ids, dates for timestamps."""
    now = sight.world.clock.now()

    def shown(mark: re.Match[str]) -> str:
        if mark["address"]:
            return mark["address"]
        if mark["unix"]:
            return _when(datetime.fromtimestamp(int(mark["unix"]), UTC), mark["style"], now)
        kind = next(kind for kind in ("user", "role", "channel") if mark[kind])
        return sight.called(kind, mark["id"], guild)

    return _MARK.sub(shown, text).translate(_ISOLATES)


def _when(instant: datetime, style: str | None, now: datetime) -> str:
    if style == "R":
        return _relative(instant - now)
    if style in ("d", "D"):
        return f"{instant.day} {instant:%B %Y}"
    return f"{instant:%A}, {instant.day} {instant:%B %Y, %H:%M} UTC"


def _relative(away: timedelta) -> str:
    for unit, length in _UNITS:
        if abs(away) >= length:
            count = round(abs(away) / length)
            amount = f"{count} {unit}{'' if count == 1 else 's'}"
            return f"in {amount}" if away > timedelta() else f"{amount} ago"
    return "now"

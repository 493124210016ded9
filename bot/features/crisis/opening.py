"""Whether a line is open at an instant, by its hours and its time zone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.features.crisis.hours import DAYS, Hours, Span

_GROUPS = {"daily": range(7), "weekdays": range(5), "weekends": range(5, 7)}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Status:
    """Open now, or closed until `opens_at` (an aware instant in UTC)."""

    opens_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.opens_at is None


def status_at(hours: Hours, zone: ZoneInfo, now: datetime) -> Status | None:
    """What can be said of a line with `hours` in `zone`; None when they have no times."""
    if hours.kind != "spans":
        return None
    today = now.astimezone(zone).date()
    # Yesterday for spans that end after midnight; a week and a day for one that opens weekly.
    periods = [
        period
        for days in range(-1, 9)
        for span in hours.spans
        for period in _periods(span, today + days * _DAY, zone)
    ]
    if any(opens <= now < closes for opens, closes in periods):
        return Status()
    return Status(min(opens for opens, _ in periods if opens > now))


def rests_weekly(hours: Hours) -> bool:
    """Whether a line with `hours` is closed on a day of every week, so maybe on holidays, too."""
    open_days = {
        weekday
        for span in hours.spans
        for days in span.days
        for weekday in _weekdays(days.first, days.last)
    }
    return hours.kind == "spans" and len(open_days) < len(DAYS)


def _periods(span: Span, day: date, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """From when to when the line is open by `span` on `day`, if it is that day's."""
    if any(day.weekday() in _weekdays(days.first, days.last) for days in span.days):
        closing_day = day if span.closes > span.opens else day + _DAY
        yield _instant(day, span.opens, zone), _instant(closing_day, span.closes, zone)


def _weekdays(first: str, last: str) -> Iterable[int]:
    if first in _GROUPS:
        return _GROUPS[first]
    start = DAYS.index(first)
    length = (DAYS.index(last) - start) % 7 + 1
    return ((start + offset) % 7 for offset in range(length))


def _instant(day: date, time: str, zone: ZoneInfo) -> datetime:
    """When it is `time` on `day`; a time that the clocks skip is as late as it would have been."""
    hour, minute = map(int, time.split(":"))
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    return (midnight + timedelta(hours=hour, minutes=minute)).astimezone(UTC)

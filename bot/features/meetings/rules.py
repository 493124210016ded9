"""When meetings happen, and what may be typed to set one. Pure: no Discord, database or clock."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from bot.errors import InvalidInput, NotSetUp
from bot.words import clean_line, is_blank
from bot.zones import parse_zone

# RFC 5545's names of weekdays, Monday first as `datetime.weekday` counts them.
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MAX_TITLE = 80  # characters
MIN_MINUTES, MAX_MINUTES = 1, 24 * 60
MIN_NOTICE_MINUTES, MAX_NOTICE_MINUTES = 0, 7 * 24 * 60
# A reminder that could not go out in time still helps somebody who is a little late themselves.
LATE = timedelta(minutes=5)


class BlankTitle(InvalidInput):
    key = "meetings-blank-title"


class LongTitle(InvalidInput):
    key = "meetings-long-title"


class UnknownDay(InvalidInput):
    key = "meetings-unknown-day"


class UnknownTime(InvalidInput):
    key = "meetings-unknown-time"


class NoZone(InvalidInput):
    key = "meetings-no-zone"


class WrongLength(InvalidInput):
    key = "meetings-wrong-length"


class WrongNotice(InvalidInput):
    key = "meetings-wrong-notice"


class NoRoom(NotSetUp):
    """The server has no channel for meetings, where reminders would go."""

    key = "meetings-no-room"


@dataclass(frozen=True, slots=True)
class Schedule:
    """A wall-clock time that recurs by an RFC 5545 rule such as "FREQ=WEEKLY;BYDAY=MO".

    `at` carries no tzinfo: the zone is `zone`, so that a meeting stays at 19:00 for the people
    in it when the clocks change.
    """

    rule: str
    at: time
    zone: ZoneInfo

    @property
    def weekday(self) -> int:
        """The day of the week, Monday = 0."""
        return WEEKDAYS.index(self.rule.rpartition("BYDAY=")[2])


@dataclass(frozen=True, slots=True)
class Draft:
    """A meeting as somebody asked for it, checked. `notice` counts back from each start."""

    title: str
    schedule: Schedule
    length: timedelta
    notice: timedelta


def check_draft(
    *, title: str, day: int, at: str, zone: ZoneInfo, minutes: int, notice: int
) -> Draft:
    """The meeting that these options ask for; `minutes` is its length, `notice` is in minutes too.

    Raises:
        BlankTitle, LongTitle, UnknownDay, UnknownTime, WrongLength, WrongNotice
    """
    return Draft(
        title=check_title(title),
        schedule=Schedule(weekly(day), parse_time(at), zone),
        length=_check_minutes(minutes, MIN_MINUTES, MAX_MINUTES, WrongLength),
        notice=_check_minutes(notice, MIN_NOTICE_MINUTES, MAX_NOTICE_MINUTES, WrongNotice),
    )


def check_title(text: str) -> str:
    """The title as one clean line.

    Raises:
        BlankTitle: nothing in it can be seen.
        LongTitle: it has more than MAX_TITLE characters.
    """
    title = unicodedata.normalize("NFC", clean_line(text))
    if is_blank(title):
        raise BlankTitle
    if len(title) > MAX_TITLE:
        raise LongTitle(most=MAX_TITLE, length=len(title))
    return title


def choose_zone(text: str | None, *, default: str | None) -> ZoneInfo:
    """The zone that was named, else the server's.

    Raises:
        NoZone: none was named, and the server has none.
        UnknownZone: there is no such zone.
    """
    if text is not None:
        return parse_zone(text)
    if default is None:
        raise NoZone
    return parse_zone(default)


def weekly(day: int) -> str:
    """The rule for every week on `day`, Monday = 0.

    Raises:
        UnknownDay: a week has no such day.
    """
    if day not in range(len(WEEKDAYS)):
        raise UnknownDay
    return f"FREQ=WEEKLY;BYDAY={WEEKDAYS[day]}"


# 19:00, 19.00, 19h00, 19 h; 7:30 pm, 7 p.m. A bare "7" could be either half of the day.
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s*(?P<mark>h|(?P<half>[ap])\.?\s?m\.?)?"
)


def parse_time(text: str) -> time:
    """The time of day that `text` names, on a 24-hour or a 12-hour clock.

    12 am is midnight and 12 pm noon, as everywhere in computing.

    Raises:
        UnknownTime: it names none, or could mean two.
    """
    typed = unicodedata.normalize("NFKC", clean_line(text)).casefold()
    found = _CLOCK.fullmatch(typed)
    if found is None or not (found["minute"] or found["mark"]):
        raise UnknownTime
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            raise UnknownTime
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    if hour > 23 or minute > 59:
        raise UnknownTime
    return time(hour, minute)


def starts_between(schedule: Schedule, *, after: datetime, until: datetime) -> list[datetime]:
    """Every start later than `after` and not later than `until`, in UTC, earliest first.

    The rule is expanded on the wall clock and each time then localised. One that a spring change
    skips is read with the offset before the change, so that meeting shows that much later on the
    clock; one that an autumn change repeats means its first pass.
    """
    # What a change skipped yesterday shows today; no zone was ever moved by more than a day.
    earliest = after.astimezone(schedule.zone).date() - timedelta(days=1)
    wall_clock = rrulestr(schedule.rule, dtstart=datetime.combine(earliest, schedule.at))
    starts = (_localise(local, schedule.zone) for local in wall_clock)
    return [start for start in takewhile(lambda start: start <= until, starts) if start > after]


def is_too_late(starts_at: datetime, *, now: datetime) -> bool:
    """Whether a reminder of what starts then helps nobody any more; at LATE sharp it still does."""
    return now - starts_at > LATE


def _localise(local: datetime, zone: ZoneInfo) -> datetime:
    # PEP 495: fold=0 is the offset before a gap, and the first pass of a repeated time.
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def _check_minutes(minutes: int, least: int, most: int, refusal: type[InvalidInput]) -> timedelta:
    if not least <= minutes <= most:
        raise refusal(least=least, most=most)
    return timedelta(minutes=minutes)

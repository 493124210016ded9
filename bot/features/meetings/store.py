"""Meetings in the database. Every function takes the caller's session and never commits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Function, ScalarSelect, bindparam, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.errors import InvalidInput
from bot.features.communities.store import take_turns
from bot.features.meetings.rules import Draft, Schedule, starts_between
from bot.features.meetings.tables import Meeting, Occurrence
from bot.features.notices import store as notices

REMINDER = "meetings.reminder"
# Occurrences exist as rows this far ahead, and are filled up when less than REFILL is left.
HORIZON = timedelta(days=60)
REFILL = timedelta(days=30)
# Planned further than this by a clock that has been set back since.
TOO_FAR = HORIZON + timedelta(days=1)
BATCH = 50  # meetings filled up in one transaction
KEEP_PAST = timedelta(days=7)


class AlreadyThere(InvalidInput):
    """The same title on the same day, at the same time, in the same zone."""

    key = "meetings-already-there"


@dataclass(frozen=True, slots=True)
class Added:
    """A meeting that was just saved; `starts_at` is its first start."""

    id: str
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    """A meeting as people see it; `running_since` is set while it is being held."""

    title: str
    schedule: Schedule
    length: timedelta
    starts_at: datetime
    running_since: datetime | None


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a reminder tells."""

    title: str
    starts_at: datetime
    length: timedelta


async def add_meeting(
    session: AsyncSession, draft: Draft, *, guild_id: int, now: datetime
) -> Added:
    """Save a meeting, its occurrences up to HORIZON and the reminder before each.

    Raises:
        AlreadyThere: the server has it.
    """
    await _refuse_double(session, draft, guild_id)
    meeting = Meeting(
        id=random_id(),
        guild_id=guild_id,
        title=draft.title,
        rule=draft.schedule.rule,
        local_time=draft.schedule.at,
        zone=draft.schedule.zone.key,
        minutes=draft.length // timedelta(minutes=1),
        notice_minutes=draft.notice // timedelta(minutes=1),
        planned_until=now,
    )
    session.add(meeting)
    starts = await _fill(session, meeting, taken=set(), now=now)
    await session.flush()
    return Added(meeting.id, starts[0])


async def plan_ahead(session: AsyncSession, *, now: datetime) -> int:
    """Fill up meetings whose rows end too soon, at most BATCH; returns how many those were.

    What is past is never made up for, and what exists is never doubled, whatever the clock did.
    """
    return await _plan(session, _is_behind(now), now=now)


async def find_reminder(
    session: AsyncSession, *, occurrence_id: str, now: datetime
) -> Reminder | None:
    """What to say before the occurrence, whose meeting is filled up; None when it is gone."""
    found = await session.execute(_OF_REMINDER, {"occurrence_id": occurrence_id})
    row = found.one_or_none()
    if row is None:
        return None
    occurrence, meeting = row
    if meeting.planned_until < now + REFILL:
        await _plan(session, Meeting.id == meeting.id, now=now)
    return Reminder(meeting.title, occurrence.starts_at, timedelta(minutes=meeting.minutes))


async def list_meetings(session: AsyncSession, *, guild_id: int, now: datetime) -> list[Listed]:
    """The server's meetings with the next start of each, those being held and soonest first."""
    rows = await session.execute(
        select(
            Meeting,
            _start(func.min, Occurrence.starts_at > now),
            _start(func.max, Occurrence.starts_at <= now),
        ).where(Meeting.guild_id == guild_id)
    )
    meetings = [_listed(*row, now) for row in rows]
    return sorted(meetings, key=lambda each: (each.running_since or each.starts_at, each.title))


async def purge(session: AsyncSession, *, now: datetime) -> int:
    """Delete occurrences that are long past; returns how many."""
    gone = await session.scalars(
        delete(Occurrence).where(Occurrence.starts_at <= now - KEEP_PAST).returning(Occurrence.id)
    )
    return len(gone.all())


async def _refuse_double(session: AsyncSession, draft: Draft, guild_id: int) -> None:
    await take_turns(session, guild_id=guild_id)
    titles = await session.scalars(
        select(Meeting.title).where(
            Meeting.guild_id == guild_id,
            Meeting.rule == draft.schedule.rule,
            Meeting.local_time == draft.schedule.at,
            Meeting.zone == draft.schedule.zone.key,
        )
    )
    if draft.title.casefold() in {title.casefold() for title in titles}:
        raise AlreadyThere


def _is_behind(now: datetime) -> ColumnElement[bool]:
    return or_(Meeting.planned_until < now + REFILL, Meeting.planned_until > now + TOO_FAR)


async def _plan(session: AsyncSession, which: ColumnElement[bool], *, now: datetime) -> int:
    # Another process may be at it too: what it works on is its own.
    behind = await session.scalars(
        select(Meeting).where(which).limit(BATCH).with_for_update(skip_locked=True)
    )
    meetings = behind.all()
    known = await session.execute(
        select(Occurrence.meeting_id, Occurrence.starts_at).where(
            Occurrence.meeting_id.in_([meeting.id for meeting in meetings]),
            Occurrence.starts_at > now,
        )
    )
    taken = {(meeting_id, starts_at) for meeting_id, starts_at in known}
    for meeting in meetings:
        await _fill(session, meeting, taken=taken, now=now)
    await session.flush()
    return len(meetings)


async def _fill(
    session: AsyncSession, meeting: Meeting, *, taken: set[tuple[str, datetime]], now: datetime
) -> list[datetime]:
    until = now + HORIZON
    starts = starts_between(_schedule(meeting), after=now, until=until)
    ahead = timedelta(minutes=meeting.notice_minutes)
    for start in starts:
        if (meeting.id, start) not in taken:
            occurrence = Occurrence(id=random_id(), meeting_id=meeting.id, starts_at=start)
            session.add(occurrence)
            await notices.plan(
                session,
                guild_id=meeting.guild_id,
                kind=REMINDER,
                reference=occurrence.id,
                room="meetings",
                due_at=start - ahead,
                keep_for=ahead + notices.KEEP_FOR,
            )
    meeting.planned_until = until
    return starts


def _start(
    pick: Callable[..., Function[datetime]], which: ColumnElement[bool]
) -> ScalarSelect[datetime]:
    return (
        select(pick(Occurrence.starts_at))
        .where(Occurrence.meeting_id == Meeting.id, which)
        .correlate(Meeting)
        .scalar_subquery()
    )


def _listed(
    meeting: Meeting, next_start: datetime | None, last_start: datetime | None, now: datetime
) -> Listed:
    schedule = _schedule(meeting)
    length = timedelta(minutes=meeting.minutes)
    if next_start is None:  # the clock was put on further than rows exist, a moment ago
        next_start = starts_between(schedule, after=now, until=now + HORIZON)[0]
    is_running = last_start is not None and last_start + length > now
    return Listed(
        title=meeting.title,
        schedule=schedule,
        length=length,
        starts_at=next_start,
        running_since=last_start if is_running else None,
    )


def _schedule(meeting: Meeting) -> Schedule:
    return Schedule(meeting.rule, meeting.local_time, ZoneInfo(meeting.zone))


# Made once: to put it together takes longer than to carry it out.
_OF_REMINDER = (
    select(Occurrence, Meeting)
    .join(Meeting, Meeting.id == Occurrence.meeting_id)
    .where(Occurrence.id == bindparam("occurrence_id"))
)

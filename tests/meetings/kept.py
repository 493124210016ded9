"""What the tests of the store set and find again."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.features.meetings.rules import Draft, Schedule, weekly
from bot.features.meetings.tables import Occurrence
from bot.features.notices.tables import Notice

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)  # a Monday
SEVEN = NOON.replace(hour=19)
WEEK = timedelta(weeks=1)
HALF_HOUR = timedelta(minutes=30)
HOUR = timedelta(hours=1)


def draft(title="Newcomers", *, day=0, at="19:00", zone="UTC", notice=HALF_HOUR, length=HOUR):
    schedule = Schedule(weekly(day), time.fromisoformat(at), ZoneInfo(zone))
    return Draft(title, schedule, length, notice)


def weeks(first, count):
    return [first + number * WEEK for number in range(count)]


async def starts(database):
    async with database.begin() as session:
        found = await session.scalars(select(Occurrence.starts_at).order_by(Occurrence.starts_at))
        return found.all()


async def reminders(database):
    """When each reminder is due and what it is about."""
    async with database.begin() as session:
        found = await session.execute(
            select(Notice.due_at, Occurrence.starts_at)
            .join(Occurrence, Occurrence.id == Notice.reference)
            .where(Notice.kind == "meetings.reminder", Notice.room == "meetings")
            .order_by(Notice.due_at)
        )
        return [(due_at, starts_at) for due_at, starts_at in found]

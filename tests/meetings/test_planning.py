"""Planning ahead: nothing twice, nothing left out, whatever the clock does."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.features.meetings import store
from bot.features.meetings.tables import Meeting, Occurrence
from tests.meetings.kept import HALF_HOUR, NOON, SEVEN, WEEK, draft, reminders, starts, weeks


@pytest.fixture
def plan_ahead(database):
    """Runs the job's store function until nothing is left to do, as the job does."""

    async def plan_ahead(now):
        total = 0
        while True:
            async with database.begin() as session:
                count = await store.plan_ahead(session, now=now)
            total += count
            if not count:
                return total

    return plan_ahead


async def test_planning_again_changes_nothing(database, add, plan_ahead):
    await add()
    before = await reminders(database)

    assert await plan_ahead(NOON) == 0
    assert await plan_ahead(NOON + timedelta(days=29)) == 0
    assert await reminders(database) == before


async def test_planning_goes_on_where_it_ended(database, add, plan_ahead):
    await add()

    assert await plan_ahead(NOON + timedelta(days=31)) == 1
    assert await starts(database) == weeks(SEVEN, 13)
    assert await reminders(database) == [(at - HALF_HOUR, at) for at in weeks(SEVEN, 13)]


async def test_after_a_long_outage_past_meetings_are_not_made_up_for(database, add, plan_ahead):
    await add()
    back = NOON + 20 * WEEK

    assert await plan_ahead(back) == 1
    assert await starts(database) == weeks(SEVEN, 9) + weeks(SEVEN + 20 * WEEK, 9)


async def test_a_reminder_that_would_have_gone_out_in_an_outage_is_due_at_once(
    database, add, plan_ahead
):
    await add(draft(notice=timedelta(days=7)))
    back = NOON + 20 * WEEK
    await plan_ahead(back)

    due = [due_at for due_at, starts_at in await reminders(database) if starts_at > back]
    assert due[0] <= back < due[1]


async def test_a_clock_that_is_set_back_doubles_nothing(database, add, plan_ahead):
    await add()
    before = await reminders(database)

    await plan_ahead(NOON - timedelta(hours=3))
    await plan_ahead(NOON - timedelta(days=6))
    await plan_ahead(NOON)
    assert await reminders(database) == before


async def test_a_clock_that_was_years_ahead_leaves_no_gap_behind(database, add, plan_ahead):
    await add()
    await plan_ahead(NOON + 200 * WEEK)

    now = NOON + timedelta(days=31)
    assert await plan_ahead(now) == 1
    assert [at for at in await starts(database) if at < now + 9 * WEEK] == weeks(SEVEN, 13)


async def test_many_meetings_are_planned_in_turns(database, add, plan_ahead, monkeypatch):
    monkeypatch.setattr(store, "BATCH", 2)
    for day in range(5):
        await add(draft(day=day))
    later = NOON + timedelta(days=40)

    async with database.begin() as session:
        assert await store.plan_ahead(session, now=later) == 2
    assert await plan_ahead(later) == 3


async def test_a_reminder_fills_its_meeting_up(database, add):
    await add()
    await add(draft("Others"))
    async with database.begin() as session:
        last = await session.scalar(
            select(Occurrence.id)
            .join(Meeting, Meeting.id == Occurrence.meeting_id)
            .where(Occurrence.starts_at == SEVEN + 8 * WEEK, Meeting.title == "Newcomers")
        )
        now = SEVEN + 8 * WEEK - HALF_HOUR
        await store.find_reminder(session, occurrence_id=last, now=now)
    assert (await starts(database))[-1] == SEVEN + 16 * WEEK
    assert len(await starts(database)) == 9 + 8 + 9

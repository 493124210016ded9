"""Meetings, their occurrences and the reminders before each, on a migrated database."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, event, func, select

from bot.features.communities.store import add_community
from bot.features.communities.tables import Community
from bot.features.meetings import store
from bot.features.meetings.store import AlreadyThere, Listed, Reminder
from bot.features.meetings.tables import Occurrence
from bot.features.notices.tables import Notice
from tests.meetings.kept import HALF_HOUR, HOUR, NOON, SEVEN, WEEK, draft, reminders, starts, weeks

ELSEWHERE = 900_000_000_000_000_002


@pytest.fixture
async def elsewhere(database, vault, community):
    async with database.begin() as session:
        return await add_community(session, vault, guild_id=ELSEWHERE)


async def listed(database, community, now=NOON):
    async with database.begin() as session:
        return await store.list_meetings(session, guild_id=community.guild_id, now=now)


async def test_a_new_meeting_has_its_occurrences_and_a_reminder_before_each(database, add):
    added = await add()

    assert added.starts_at == SEVEN
    assert await starts(database) == weeks(SEVEN, 9)
    assert await reminders(database) == [(at - HALF_HOUR, at) for at in weeks(SEVEN, 9)]


async def test_a_reminder_is_kept_for_a_week_after_the_start_at_least(database, add):
    await add(draft(notice=timedelta(days=7)))
    async with database.begin() as session:
        first = await session.scalar(select(func.min(Notice.expires_at)))
    assert first == SEVEN + WEEK


async def test_occurrences_keep_their_local_time_when_the_clocks_change(database, add):
    await add(draft(zone="Europe/London", day=6))

    local = [at.astimezone(ZoneInfo("Europe/London")) for at in await starts(database)]
    assert {at.time() for at in local} == {time(19)}
    assert [at.utcoffset() // HOUR for at in local] == [0, 0, 0, 1, 1, 1, 1, 1]


@pytest.mark.parametrize("title", ["Newcomers", "NEWCOMERS", "newcomers"])
async def test_the_same_meeting_is_not_set_twice(database, add, title):
    await add()
    with pytest.raises(AlreadyThere):
        await add(draft(title))
    assert len(await starts(database)) == 9


@pytest.mark.parametrize(
    "other",
    [
        draft("Friends and family"),
        draft(day=1),
        draft(at="19:30"),
        draft(zone="Europe/London"),
    ],
)
async def test_another_title_day_time_or_zone_makes_another_meeting(
    database, community, add, other
):
    await add()
    await add(other)
    assert len(await listed(database, community)) == 2


async def test_two_servers_may_have_the_same_meeting_and_see_their_own(
    database, community, elsewhere, add
):
    await add()
    await add(guild_id=ELSEWHERE)
    await add(draft("Theirs alone"), guild_id=ELSEWHERE)

    assert [each.title for each in await listed(database, community)] == ["Newcomers"]
    theirs = await listed(database, elsewhere)
    assert [each.title for each in theirs] == ["Newcomers", "Theirs alone"]


async def test_a_server_that_is_forgotten_takes_its_meetings_along(database, community, add):
    await add()
    async with database.begin() as session:
        await session.execute(delete(Community))
    assert await starts(database) == []
    assert await reminders(database) == []


async def test_a_reminder_tells_title_start_and_length(database, add):
    await add(draft(length=timedelta(minutes=90)))
    async with database.begin() as session:
        first = await session.scalar(select(Occurrence.id).where(Occurrence.starts_at == SEVEN))
        assert await store.find_reminder(session, occurrence_id=first, now=NOON) == Reminder(
            title="Newcomers", starts_at=SEVEN, length=timedelta(minutes=90)
        )
        assert await store.find_reminder(session, occurrence_id="gone", now=NOON) is None


async def test_the_list_has_the_next_start_of_each_meeting_soonest_first(database, community, add):
    await add(draft("Third", day=3))
    await add(draft("First", at="18:00"))
    await add(draft("Second", at="18:00", day=1, length=timedelta(minutes=5)))

    assert await listed(database, community) == [
        Listed("First", draft(at="18:00").schedule, HOUR, SEVEN - HOUR, None),
        Listed(
            "Second",
            draft(at="18:00", day=1).schedule,
            timedelta(minutes=5),
            SEVEN + timedelta(hours=23),
            None,
        ),
        Listed("Third", draft(day=3).schedule, HOUR, SEVEN + timedelta(days=3), None),
    ]


async def test_a_meeting_that_is_being_held_comes_first_until_its_end(database, community, add):
    await add()
    await add(draft("Later", at="21:00"))

    [held, _] = await listed(database, community, SEVEN)
    assert (held.title, held.running_since, held.starts_at) == ("Newcomers", SEVEN, SEVEN + WEEK)
    [_, over] = await listed(database, community, SEVEN + HOUR)
    assert (over.title, over.running_since, over.starts_at) == ("Newcomers", None, SEVEN + WEEK)


async def test_a_clock_put_on_past_all_rows_still_lists_the_next_start(database, community, add):
    await add()
    [meeting] = await listed(database, community, NOON + 100 * WEEK)
    assert meeting.starts_at == SEVEN + 100 * WEEK


async def test_what_is_long_past_is_forgotten_and_the_rest_stays(database, add):
    await add()
    now = SEVEN + WEEK
    async with database.begin() as session:
        assert await store.purge(session, now=now - timedelta(seconds=1)) == 0
        assert await store.purge(session, now=now) == 1
        assert await store.purge(session, now=now) == 0
    assert await starts(database) == weeks(SEVEN + WEEK, 8)


async def test_nothing_is_saved_when_the_transaction_fails(database, community):
    with pytest.raises(ZeroDivisionError):
        async with database.begin() as session:
            await store.add_meeting(session, draft(), guild_id=community.guild_id, now=NOON)
            raise ZeroDivisionError
    assert await listed(database, community) == []
    assert await reminders(database) == []


@pytest.fixture
def queries(database):
    """Every statement that runs, with its parameters."""
    ran = []

    def note(_connection, _cursor, statement, parameters, _context, executemany):
        ran.append((statement, parameters[0] if executemany else parameters))

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    yield ran
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)


async def test_every_query_uses_an_index(database, community, add, queries):
    await add()
    async with database.begin() as session:
        await store.find_reminder(session, occurrence_id="x", now=NOON)
        assert await store.plan_ahead(session, now=NOON + 9 * WEEK) == 1
        await store.list_meetings(session, guild_id=community.guild_id, now=NOON)
        await store.purge(session, now=NOON)
    searches = [query for query in queries if query[0].startswith(("SELECT", "UPDATE", "DELETE"))]
    assert len(searches) == 8

    async with database.engine.connect() as connection:
        for statement, parameters in searches:
            plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            steps = [row[-1] for row in plan]
            assert not [step for step in steps if step.startswith("SCAN")], (statement, steps)


async def test_ten_times_the_meetings_take_the_same_number_of_queries(
    database, community, add, queries
):
    async def count():
        queries.clear()
        await listed(database, community)
        return len(queries)

    await add()
    few = await count()
    for day in range(7):
        for hour in range(3):
            await add(draft(day=day, at=f"{hour:02}:15"))
    assert await count() == few == 2  # BEGIN and one SELECT

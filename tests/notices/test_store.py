"""Notices in a migrated database: planned, due, claimed, settled, forgotten."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError

from bot.db.base import random_id
from bot.features.members.store import ensure_member, erase_member
from bot.features.notices import ledger, store
from bot.features.notices.ledger import Claim, Shards
from bot.features.notices.rules import PROBLEM_KIND, shard_of
from bot.features.notices.tables import Notice

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
KIND = "tests.note"
ALL = {"kinds": (KIND,), "shards": None, "but": (), "limit": 10}


@pytest.fixture
async def session(database, community):
    async with database.begin() as session:
        yield session


@pytest.fixture
def plan(session, community):
    async def plan(reference="a", *, due_at=NOON, **options):
        options = {"kind": KIND, "room": "meetings", **options}
        return await store.plan(
            session, guild_id=community.guild_id, reference=reference, due_at=due_at, **options
        )

    return plan


@pytest.fixture
def row(session):
    async def row(notice_id):
        found = await session.get(Notice, notice_id)
        await session.refresh(found)
        return found

    return row


@pytest.fixture
def due(session):
    async def due(*, now=NOON, **options):
        slips = await ledger.take_due(session, now=now, **(ALL | options))
        return [slip.owed.reference for slip in slips]

    return due


async def claimed(session, notice_id, *, until=NOON + MINUTE, channel_id=7, sent_after_id=5):
    slip = await ledger.find(session, notice_id=notice_id)
    claim = Claim(slip, channel_id, sent_after_id)
    await ledger.claim(session, [claim], until=until)


async def test_a_planned_notice_is_pending_until_due(plan, row, due):
    found = await row(await plan(due_at=NOON + MINUTE))
    assert (found.state, found.attempts, found.wake_at) == ("pending", 0, NOON + MINUTE)
    assert (found.channel_id, found.message_id) == (None, None)
    assert found.expires_at == NOON + MINUTE + timedelta(days=7)
    assert await due() == []
    assert await due(now=NOON + MINUTE) == ["a"]


async def test_a_nonce_is_fresh_and_fits(plan, row):
    nonces = {(await row(await plan())).nonce for _ in range(20)}
    assert len(nonces) == 20
    assert {len(nonce) for nonce in nonces} == {24}


async def test_the_longest_due_comes_first_and_no_more_than_asked(plan, due):
    for reference, minutes in (("b", 2), ("c", 1), ("a", 3)):
        await plan(reference, due_at=NOON - minutes * MINUTE)
    assert await due() == ["a", "b", "c"]
    assert await due(limit=2) == ["a", "b"]


async def test_kinds_and_notices_can_be_left_out(plan, due):
    first = await plan("a")
    await plan("b", kind="tests.other")
    assert await due() == ["a"]
    assert await due(but=(first,)) == []
    assert await due(kinds=()) == []


async def test_only_servers_on_our_shards_are_ours(plan, due, community):
    await plan("a")
    ours = shard_of(community.guild_id, 4)
    others = tuple(shard for shard in range(4) if shard != ours)
    assert await due(shards=Shards((ours,), 4)) == ["a"]
    assert await due(shards=Shards((ours, *others), 4)) == ["a"]
    assert await due(shards=Shards(others, 4)) == []


async def test_a_claimed_notice_comes_up_when_its_lease_is_over(session, plan, row, due):
    notice_id = await plan()
    await claimed(session, notice_id)
    found = await row(notice_id)
    assert (found.state, found.attempts, found.channel_id, found.sent_after_id) == (
        "claimed", 1, 7, 5,
    )  # fmt: skip
    assert await due() == []
    assert await due(now=NOON + MINUTE) == ["a"]


async def test_a_search_begins_where_the_first_attempt_did(session, plan, row):
    notice_id = await plan()
    for sent_after_id in (5, 9):
        await claimed(session, notice_id, sent_after_id=sent_after_id)
    found = await row(notice_id)
    assert (found.attempts, found.sent_after_id) == (2, 5)


async def test_a_released_notice_is_as_if_never_claimed(session, plan, row, due):
    notice_id = await plan()
    await claimed(session, notice_id)
    await ledger.release(session, notice_id=notice_id, until=NOON + 2 * MINUTE)
    found = await row(notice_id)
    assert (found.state, found.channel_id, found.sent_after_id) == ("pending", None, None)
    assert await due(now=NOON + MINUTE) == []
    assert await due(now=NOON + 2 * MINUTE) == ["a"]


async def test_what_is_settled_stays_as_it_is(session, plan, row, due):
    notice_id = await plan()
    assert await ledger.settle(session, notice_id=notice_id, state="sent", message_id=3)
    assert not await ledger.settle(session, notice_id=notice_id, state="failed")
    await ledger.release(session, notice_id=notice_id, until=NOON)
    await store.drop(session, kind=KIND, reference="a")
    found = await row(notice_id)
    assert (found.state, found.message_id, found.wake_at) == ("sent", 3, None)
    assert await due() == []


async def test_dropping_leaves_what_may_be_on_its_way(session, plan, row):
    on_its_way, waiting, other = await plan(), await plan(), await plan("b")
    await claimed(session, on_its_way)
    await store.drop(session, kind=KIND, reference="a")
    states = [(await row(notice_id)).state for notice_id in (on_its_way, waiting, other)]
    assert states == ["claimed", "skipped", "pending"]


async def test_the_next_wake_is_the_earliest_of_what_is_open(session, plan):
    everything = {name: ALL[name] for name in ("kinds", "shards", "but")}
    assert await ledger.next_wake(session, **everything) is None
    first = await plan(due_at=NOON)
    await plan(due_at=NOON + DAY)
    await plan(due_at=NOON - DAY, kind="tests.other")
    assert await ledger.next_wake(session, **everything) == NOON
    assert await ledger.next_wake(session, **(everything | {"but": (first,)})) == NOON + DAY
    await ledger.settle(session, notice_id=first, state="sent", message_id=1)
    assert await ledger.next_wake(session, **everything) == NOON + DAY


async def test_an_open_notice_has_a_time_to_wake_and_no_other_has(session, plan, row):
    found = await row(await plan())
    found.wake_at = None
    with pytest.raises(IntegrityError):
        await session.flush()
    await session.rollback()


async def test_what_was_kept_long_enough_is_deleted(session, plan):
    await plan("a", keep_for=DAY)
    await plan("b", keep_for=2 * DAY)
    assert await store.purge(session, now=NOON + DAY - MINUTE) == 0
    assert await store.purge(session, now=NOON + DAY) == 1
    assert await session.scalar(select(Notice.reference)) == "b"


async def test_what_is_owed_to_a_person_goes_with_them(session, plan, community):
    person = await ensure_member(session, community, user_id=1)
    await plan(room="member", member_id=person.id)
    await session.flush()
    await erase_member(session, member_id=person.id)
    assert await session.scalar(select(func.count()).select_from(Notice)) == 0


@pytest.fixture
def tell(session, community):
    async def tell(*, now=NOON, newest_id=10, room="meetings", problem="forbidden"):
        return await ledger.tell_problem(
            session,
            guild_id=community.guild_id,
            room=room,
            problem=problem,
            now=now,
            newest_id=newest_id,
        )

    return tell


async def test_a_problem_is_told_to_the_staff_room_once_a_day(session, tell):
    assert await tell()
    assert not await tell(now=NOON + DAY - MINUTE)
    assert await tell(room="share")
    assert await tell(problem="late")
    assert await tell(now=NOON + DAY)
    told = await session.scalars(select(Notice).where(Notice.kind == PROBLEM_KIND))
    assert sorted((notice.reference, notice.room) for notice in told) == [
        ("meetings:forbidden", "staff"),
        ("meetings:forbidden", "staff"),
        ("meetings:late", "staff"),
        ("share:forbidden", "staff"),
    ]


@pytest.mark.parametrize(
    ("room", "message_id", "expected"),
    [("meetings", 11, True), ("meetings", 10, False), ("share", 11, False)],
)
async def test_a_problem_is_told_anew_when_the_room_has_worked_since(
    session, tell, plan, room, message_id, expected
):
    assert await tell(newest_id=10)
    notice_id = await plan(room=room)
    await session.flush()
    await ledger.settle(session, notice_id=notice_id, state="sent", message_id=message_id)
    assert await tell(newest_id=12) is expected


async def test_every_query_uses_an_index(session, database, plan, tell):
    statements = []

    def note(_connection, _cursor, statement, parameters, _context, is_many):
        statements.append((statement, parameters[0] if is_many else parameters))

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    notice_id = await plan()
    await ledger.take_due(session, now=NOON, **(ALL | {"but": ("x", "y")}))
    await ledger.take_due(session, now=NOON, **(ALL | {"shards": Shards((1,), 4)}))
    await ledger.next_wake(session, kinds=(KIND,), shards=None, but=())
    await claimed(session, notice_id)
    await ledger.note_channel(session, notice_id=notice_id, channel_id=1)
    await ledger.put_off(session, notice_id=notice_id, until=NOON)
    await tell()
    await tell()
    await store.drop(session, kind=KIND, reference=random_id())
    await store.purge(session, now=NOON)
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)
    connection = await session.connection()
    assert len(statements) >= 12
    for statement, parameters in statements:
        plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        details = [step.detail for step in plan]
        assert not [d for d in details if d.startswith("SCAN") and d != "SCAN CONSTANT ROW"], (
            statement
        )
        assert not [d for d in details if "TEMP B-TREE" in d], statement


def test_on_postgresql_another_process_passes_over_what_is_being_claimed():
    due = ledger._open((KIND,), None, ()).with_for_update(skip_locked=True)
    assert str(due.compile(dialect=postgresql.dialect())).endswith("FOR UPDATE SKIP LOCKED")

"""Shares, turns and blocks on a migrated database."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, text

from bot.features.communities.store import add_community
from bot.features.notices.tables import Notice
from bot.features.sharing import blocks, rules, store
from bot.features.sharing.tables import Share, ShareBlock, ShareTurn

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
MAYA, NOOR = 800_000_000_000_000_001, 800_000_000_000_000_002
OTHER_GUILD = 900_000_000_000_000_009


@pytest.fixture
def share(database, community, vault):
    async def add(user_id=MAYA, words="Today was hard.", now=NOW):
        async with database.begin() as session:
            return await store.add_share(
                session, community, vault, user_id=user_id, text=words, now=now
            )

    return add


@pytest.fixture
def posted(database, share):
    number = iter(range(1, 1000))

    async def add_posted(user_id=MAYA, now=NOW):
        planned = await share(user_id=user_id, now=now)
        place = rules.Place(channel_id=50, message_id=next(number))
        async with database.begin() as session:
            await mark_posted(session, planned, place, now=now)
        return planned.share_id, place

    return add_posted


async def mark_posted(session, planned, place, now=NOW):
    """As the dispatcher does, which has noted the channel when it claimed the notice."""
    (await session.get(Notice, planned.notice_id)).channel_id = place.channel_id
    await session.flush()
    await store.mark_posted(
        session,
        share_id=planned.share_id,
        notice_id=planned.notice_id,
        message_id=place.message_id,
        now=now,
    )


async def rows(database, table):
    async with database.begin() as session:
        return list(await session.scalars(select(table)))


async def block(database, community, vault, place, now=NOW):
    async with database.begin() as session:
        return await blocks.block_author(session, community, vault, place=place, now=now)


async def test_a_share_is_kept_sealed_with_its_notice(database, community, vault, share):
    planned = await share(words="Today was hard. ☂")
    [row] = await rows(database, Share)
    [notice] = await rows(database, Notice)
    assert row.id == planned.share_id == notice.reference
    assert (vault.open(row.sealed_text).decode(), vault.open_id(row.sealed_author)) == (
        "Today was hard. ☂",
        MAYA,
    )
    assert row.expires_at == datetime(2026, 3, 4, tzinfo=UTC)
    assert (notice.id, notice.kind, notice.room, notice.member_id, notice.due_at, notice.state) == (
        planned.notice_id,
        "sharing.share",
        "share",
        None,
        NOW,
        "pending",
    )


async def test_posting_forgets_the_text_and_keeps_the_place_for_30_days(database, vault, posted):
    share_id, place = await posted()
    [row] = await rows(database, Share)
    assert (row.sealed_text, row.channel_id, row.message_id) == (None, 50, place.message_id)
    assert row.expires_at == datetime(2026, 4, 1, tzinfo=UTC)
    async with database.begin() as session:
        assert await store.open_text(session, vault, share_id=share_id) is None


async def test_what_was_taken_back_before_it_was_posted_has_no_text(database, vault, share):
    planned = await share()
    async with database.begin() as session:
        assert await store.open_text(session, vault, share_id=planned.share_id) == "Today was hard."
        assert await store.take_back_unposted(session, share_id=planned.share_id)
        assert await store.open_text(session, vault, share_id=planned.share_id) is None
        await mark_posted(session, planned, rules.Place(1, 2))
    assert await rows(database, Share) == []
    assert [notice.state for notice in await rows(database, Notice)] == ["skipped"]


async def test_what_is_being_posted_cannot_be_taken_back_just_now(database, share):
    planned = await share()
    async with database.begin() as session:
        (await session.get(Notice, planned.notice_id)).state = "claimed"
    with pytest.raises(store.BeingPosted):
        async with database.begin() as session:
            await store.take_back_unposted(session, share_id=planned.share_id)
    assert len(await rows(database, Share)) == 1


async def test_of_what_is_held_nobody_knows_whether_it_was_posted(database, share):
    planned = await share()
    async with database.begin() as session:
        notice = await session.get(Notice, planned.notice_id)
        notice.state, notice.wake_at = "held", None
    async with database.begin() as session:
        assert not await store.take_back_unposted(session, share_id=planned.share_id)
    assert await rows(database, Share) == []


async def test_five_shares_a_day_in_the_servers_zone(database, share):
    for _ in range(5):
        await share()
    with pytest.raises(store.NoTurnsLeft) as refused:
        await share(now=NOW + timedelta(hours=11))
    midnight = datetime(2026, 3, 3, tzinfo=UTC)
    assert refused.value.params == {"limit": 5, "until": str(int(midnight.timestamp()))}
    await share(user_id=NOOR)
    await share(now=midnight)
    assert len(await rows(database, Share)) == 7


async def test_a_refused_share_leaves_nothing(database, share):
    for _ in range(5):
        await share()
    with pytest.raises(store.NoTurnsLeft):
        await share()
    counts = [len(await rows(database, table)) for table in (Share, ShareTurn, Notice)]
    assert counts == [5, 5, 5]


async def test_a_share_that_could_not_be_posted_gives_its_turn_back(database, community, share):
    first = await share()
    second = await share()
    async with database.begin() as session:
        await store.give_up(session, community, first)
    assert [row.id for row in await rows(database, Share)] == [second.share_id]
    assert [row.mark for row in await rows(database, ShareTurn)] == [second.turn]
    for _ in range(4):
        await share()
    with pytest.raises(store.NoTurnsLeft):
        await share()


async def test_only_its_author_finds_a_share(database, community, vault, posted):
    share_id, place = await posted(user_id=MAYA)
    async with database.begin() as session:
        elsewhere = await add_community(session, vault, guild_id=OTHER_GUILD)

    async def find(where, user_id, now=NOW):
        async with database.begin() as session:
            own = await store.find_own(session, where, share_id=share_id, user_id=user_id, now=now)
            assert own == await store.find_own_by_message(
                session, where, message_id=place.message_id, user_id=user_id, now=now
            )
            return own

    expires_at = datetime(2026, 4, 1, tzinfo=UTC)
    assert await find(community, MAYA) == store.OwnShare(share_id, place, expires_at)
    for where, user_id, now in (
        (community, NOOR, NOW),
        (elsewhere, MAYA, NOW),
        (community, MAYA, expires_at),
    ):
        with pytest.raises(store.NotYourShare):
            await find(where, user_id, now)


async def test_an_unknown_share_is_refused_as_somebody_elses_is(database, community):
    async with database.begin() as session:
        with pytest.raises(store.NotYourShare):
            await store.find_own(session, community, share_id="AAAAAAAAAAAA", user_id=MAYA, now=NOW)
        with pytest.raises(store.NotYourShare):
            await store.find_own_by_message(session, community, message_id=7, user_id=MAYA, now=NOW)


async def test_a_blocked_author_cannot_share_until_the_block_is_over(
    database, community, vault, share, posted
):
    _, place = await posted()
    until = await block(database, community, vault, place)
    assert until == datetime(2026, 5, 31, tzinfo=UTC)
    with pytest.raises(blocks.AuthorBlocked) as refused:
        await share(now=until - timedelta(seconds=1))
    assert refused.value.params == {"until": str(int(until.timestamp()))}
    await share(now=until)
    await share(user_id=NOOR)


async def test_blocking_through_another_share_of_the_author_answers_as_for_a_stranger(
    database, community, vault, posted
):
    _, first = await posted(user_id=MAYA)
    _, second = await posted(user_id=MAYA)
    _, other = await posted(user_id=NOOR)
    later = NOW + timedelta(days=7)
    await block(database, community, vault, first)
    answers = {
        await block(database, community, vault, place, now=later) for place in (second, other)
    }
    assert answers == {datetime(2026, 6, 7, tzinfo=UTC)}
    assert len(await rows(database, ShareBlock)) == 2


async def test_unblocking_says_nothing_about_whether_there_was_a_block(
    database, community, vault, share, posted
):
    _, place = await posted(user_id=MAYA)
    _, other = await posted(user_id=NOOR)
    await block(database, community, vault, place)
    for one in (place, other, place):
        async with database.begin() as session:
            await blocks.unblock_author(session, community, vault, place=one, now=NOW)
    assert await rows(database, ShareBlock) == []
    await share(user_id=MAYA)


async def test_what_is_no_share_here_cannot_be_acted_on(database, community, vault, posted):
    _, place = await posted()
    async with database.begin() as session:
        elsewhere = await add_community(session, vault, guild_id=OTHER_GUILD)
    for where, wrong, now in (
        (community, rules.Place(50, 999), NOW),
        (community, rules.Place(51, place.message_id), NOW),
        (elsewhere, place, NOW),
        (community, place, NOW + timedelta(days=30)),
    ):
        with pytest.raises(blocks.NoSuchShare):
            await block(database, where, vault, wrong, now=now)
    assert await rows(database, ShareBlock) == []


async def test_purging_deletes_what_is_over_and_nothing_else(
    database, community, vault, share, posted
):
    _, place = await posted()
    await block(database, community, vault, place)
    await share(user_id=NOOR)

    async def purge(now):
        async with database.begin() as session:
            gone = await store.purge(session, now=now)
        tables = (Share, ShareTurn, ShareBlock)
        return gone, [len(await rows(database, table)) for table in tables]

    assert await purge(datetime(2026, 3, 2, 23, 59, tzinfo=UTC)) == (0, [2, 2, 1])
    assert await purge(datetime(2026, 3, 3, tzinfo=UTC)) == (2, [2, 0, 1])
    assert await purge(datetime(2026, 3, 4, tzinfo=UTC)) == (1, [1, 0, 1])
    assert await purge(datetime(2026, 3, 31, 23, 59, tzinfo=UTC)) == (0, [1, 0, 1])
    assert await purge(datetime(2026, 4, 1, tzinfo=UTC)) == (1, [0, 0, 1])
    assert await purge(datetime(2026, 5, 31, tzinfo=UTC)) == (1, [0, 0, 0])


async def test_every_query_uses_an_index(database):
    plans = {
        "SELECT * FROM shares WHERE message_id = 1": "ix_shares_message_id",
        "SELECT id FROM shares WHERE guild_id IN (1, 2)": "ix_shares_guild_id",
        "SELECT * FROM share_turns WHERE guild_id = 1 AND mark IN ('a', 'b')": "PRIMARY KEY",
        "DELETE FROM shares WHERE expires_at <= '2026'": "ix_shares_expires_at",
        "DELETE FROM share_turns WHERE expires_at <= '2026'": "ix_share_turns_expires_at",
        "DELETE FROM share_blocks WHERE expires_at <= '2026'": "ix_share_blocks_expires_at",
    }
    async with database.begin() as session:
        for statement, index in plans.items():
            plan = await session.execute(text(f"EXPLAIN QUERY PLAN {statement}"))
            assert index in " / ".join(row.detail for row in plan), statement

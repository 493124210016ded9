"""What set-up and the walkthrough keep, on a migrated database."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.features.communities import store as communities
from bot.features.communities.tables import Community as CommunityRow
from bot.features.notices.store import Undelivered
from bot.features.notices.tables import Notice
from bot.features.onboarding import store
from bot.features.onboarding.rules import Choices
from tests.conftest import GUILD_ID, NOON

OTHER_GUILD_ID = GUILD_ID + (1 << 22)
SET_UP = {
    "facilitator_role_id": 1,
    "member_role_id": 2,
    "share_channel_id": 3,
    "meetings_channel_id": 4,
    "staff_channel_id": 5,
    "language": "es",
    "zone": "Europe/Madrid",
}


async def set_up(session, vault, guild_id=GUILD_ID):
    await communities.add_community(session, vault, guild_id=guild_id)
    return await communities.change_community(session, vault, guild_id=guild_id, **SET_UP)


async def states(session):
    rows = await session.execute(select(Notice.kind, Notice.reference, Notice.room, Notice.state))
    return sorted(tuple(row) for row in rows)


async def test_known_choices_are_what_the_server_was_told(database, vault):
    assert store.known_choices(None) == Choices()
    async with database.begin() as session:
        community = await set_up(session, vault)
    assert store.known_choices(community) == Choices(
        facilitators=1, members=2, share=3, meetings=4, staff=5, language="es", zone="Europe/Madrid"
    )


@pytest.mark.parametrize("state", ["pending", "claimed", "held"])
async def test_a_panel_that_may_still_come_is_owed(database, community, state):
    async with database.begin() as session:
        assert await store.find_owed_panel(session, guild_id=GUILD_ID) is None
        planned = await store.plan_panel(session, guild_id=GUILD_ID, now=NOON)
    async with database.begin() as session:
        await session.execute(
            update(Notice).values(state=state, wake_at=None if state == "held" else NOON)
        )
        owed = await store.find_owed_panel(session, guild_id=GUILD_ID)
        assert owed == Undelivered(planned.notice_id, is_held=state == "held")
        assert await store.find_owed_panel(session, guild_id=OTHER_GUILD_ID) is None


@pytest.mark.parametrize("state", ["sent", "failed", "expired", "skipped"])
async def test_a_panel_that_was_settled_is_not_owed(database, community, state):
    async with database.begin() as session:
        await store.plan_panel(session, guild_id=GUILD_ID, now=NOON)
    async with database.begin() as session:
        await session.execute(update(Notice).values(state=state, wake_at=None))
        assert await store.find_owed_panel(session, guild_id=GUILD_ID) is None


async def test_facilitators_are_told_of_a_role_problem_once(database, vault):
    async with database.begin() as session:
        community = await set_up(session, vault)
        assert await store.plan_role_problem(session, community, now=NOON)
    later = NOON + timedelta(days=2)
    async with database.begin() as session:
        assert not await store.plan_role_problem(session, community, now=later)
        assert await states(session) == [("onboarding.role-problem", "2", "staff", "pending")]


async def test_after_another_set_up_a_role_problem_is_told_anew(database, vault):
    async with database.begin() as session:
        community = await set_up(session, vault)
        await store.plan_role_problem(session, community, now=NOON)
    async with database.begin() as session:
        await store.forget_role_problem(session, guild_id=OTHER_GUILD_ID)
        await store.forget_role_problem(session, guild_id=GUILD_ID)
        assert not await store.plan_role_problem(session, community, now=NOON)  # not sent yet
        await session.execute(update(Notice).values(state="sent", wake_at=None))
        await store.forget_role_problem(session, guild_id=OTHER_GUILD_ID)
        assert not await store.plan_role_problem(session, community, now=NOON)
        await store.forget_role_problem(session, guild_id=GUILD_ID)
        assert await store.plan_role_problem(session, community, now=NOON)


async def forgetting(session):
    rows = await session.execute(select(CommunityRow.guild_id, CommunityRow.forget_at))
    return dict(list(rows))


async def test_servers_left_and_joined_unseen_are_noted(database, vault):
    third = OTHER_GUILD_ID + (1 << 22)
    async with database.begin() as session:
        for guild_id in (GUILD_ID, OTHER_GUILD_ID, third):
            await set_up(session, vault, guild_id)
        await communities.leave(session, guild_id=GUILD_ID, now=NOON)
    async with database.begin() as session:
        changed = await store.keep_only(
            session, present={GUILD_ID}, ours=lambda guild_id: guild_id != third, now=NOON
        )
        assert sorted(changed) == [GUILD_ID, OTHER_GUILD_ID]
        assert await forgetting(session) == {
            GUILD_ID: None,
            OTHER_GUILD_ID: NOON + communities.FORGET_AFTER,
            third: None,
        }


async def test_a_server_left_before_is_not_forgotten_later_than_it_was_to_be(database, vault):
    async with database.begin() as session:
        await set_up(session, vault)
        await communities.leave(session, guild_id=GUILD_ID, now=NOON)
    async with database.begin() as session:
        later = NOON + timedelta(days=9)
        assert not await store.keep_only(session, present=(), ours=lambda _: True, now=later)
        assert await forgetting(session) == {GUILD_ID: NOON + communities.FORGET_AFTER}

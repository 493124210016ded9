"""Cases on a migrated database."""

from datetime import timedelta

import pytest

from bot.features.communities.store import add_community
from bot.features.members.store import find_member
from bot.features.moderation import cases
from bot.features.moderation.rules import CASE_OPEN, TWICE_WITHIN
from bot.features.moderation.tables import Case
from bot.features.notices.tables import Notice
from tests.moderation.records import ALEX, MOMENT, ROBIN, agree, rows, warn


async def test_a_warning_opens_a_case_and_owes_no_dm_without_agreements(
    database, community, vault, now
):
    warned = await warn(database, community, vault, now)
    assert warned.notice_id is None
    assert warned.case == cases.Case(
        warned.case.id, "warn", "unkind", "Please go gently.", now, now + CASE_OPEN
    )
    assert await rows(database, Notice) == []
    async with database.begin() as session:
        person = await find_member(session, community, user_id=ALEX)
    assert not person.can_be_contacted
    [row] = await rows(database, Case)
    assert b"gently" not in row.sealed_note


async def test_a_warning_is_owed_to_whoever_accepted_the_agreements(
    database, community, vault, now
):
    member_id = await agree(database, community, vault, now)
    warned = await warn(database, community, vault, now)
    [notice] = await rows(database, Notice)
    assert notice.id == warned.notice_id
    assert (notice.kind, notice.room, notice.member_id) == ("moderation.warn", "member", member_id)
    assert notice.reference == warned.case.id


async def test_having_agreed_elsewhere_is_not_having_agreed_here(database, community, vault, now):
    async with database.begin() as session:
        elsewhere = await add_community(session, vault, guild_id=community.guild_id + 1)
    await agree(database, elsewhere, vault, now)
    assert (await warn(database, community, vault, now)).notice_id is None


async def test_the_same_warning_within_minutes_is_one_warning(database, community, vault, now):
    await warn(database, community, vault, now)
    with pytest.raises(cases.WarnedJustNow):
        await warn(database, community, vault, now + TWICE_WITHIN - MOMENT, note=None)
    assert len(await rows(database, Case)) == 1


@pytest.mark.parametrize(
    ("later", "changes"),
    [
        (timedelta(0), {"reason": "spam"}),
        (timedelta(0), {"user_id": ROBIN}),
        (TWICE_WITHIN, {}),
    ],
)
async def test_another_warning_is_another_case(database, community, vault, now, later, changes):
    await warn(database, community, vault, now)
    await warn(database, community, vault, now + later, **changes)
    assert len(await rows(database, Case)) == 2


async def test_a_case_is_found_until_it_expires(database, community, vault, now):
    warned = await warn(database, community, vault, now)
    async with database.begin() as session:
        for moment, expected in ((now + CASE_OPEN - MOMENT, warned.case), (now + CASE_OPEN, None)):
            found = await cases.find_case(session, vault, case_id=warned.case.id, now=moment)
            assert found == expected


async def test_cases_come_newest_first_and_only_this_person_s_here(database, community, vault, now):
    async with database.begin() as session:
        elsewhere = await add_community(session, vault, guild_id=community.guild_id + 1)
    await warn(database, elsewhere, vault, now)
    await warn(database, community, vault, now, user_id=ROBIN)
    first = await warn(database, community, vault, now)
    second = await warn(database, community, vault, now + MOMENT, reason="spam", note=None)
    async with database.begin() as session:
        held = await cases.held_cases(session, community, vault, user_id=ALEX)
    assert held == [second.case, first.case]

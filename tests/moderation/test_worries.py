"""Worries in a migrated database: kept without a sender, and told once."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.features.communities.store import add_community
from bot.features.moderation.subjects import (
    ReportedMessage,
    ReportedPerson,
    Worry,
    open_subject,
    seal_subject,
)
from bot.features.moderation.tables import Report
from bot.features.moderation.worries import (
    HOUR,
    MESSAGE_TOLD_FOR,
    MOST_AN_HOUR,
    TOLD_FOR,
    AlreadyTold,
    ToldJustNow,
    TooManyTold,
    file_worry,
)
from bot.features.notices.tables import Notice
from tests.conftest import GUILD_ID

MESSAGE, OTHER = ReportedMessage(1, 2), ReportedMessage(1, 3)
SECOND = timedelta(seconds=1)


@pytest.fixture
def worry(database, community, vault):
    async def worry(message, now, server=community):
        async with database.begin() as session:
            return await file_worry(session, server, vault, message=message, room="staff", now=now)

    return worry


@pytest.mark.parametrize("subject", [Worry(None), Worry(MESSAGE), MESSAGE, ReportedPerson(7)])
def test_what_is_sealed_opens_as_it_was_and_is_equally_long(vault, subject):
    token = seal_subject(subject, vault)
    assert open_subject(token, vault) == subject
    assert len(token) == len(seal_subject(Worry(None), vault))


async def test_a_worry_has_no_sender_and_no_words(database, worry, now, vault):
    await worry(MESSAGE, now)
    async with database.begin() as session:
        [report] = await session.scalars(select(Report))
    assert (report.member_id, report.sealed_note, report.room) == (None, None, "staff")
    assert open_subject(report.sealed_subject, vault) == Worry(MESSAGE)


async def test_a_message_is_told_once_a_day(worry, now):
    await worry(MESSAGE, now)
    with pytest.raises(AlreadyTold):
        await worry(MESSAGE, now + MESSAGE_TOLD_FOR - SECOND)
    await worry(OTHER, now)
    await worry(MESSAGE, now + MESSAGE_TOLD_FOR)


async def test_worries_without_a_message_are_told_some_minutes_apart(worry, now):
    await worry(None, now)
    await worry(MESSAGE, now)
    with pytest.raises(ToldJustNow):
        await worry(None, now + TOLD_FOR - SECOND)
    await worry(None, now + TOLD_FOR)


async def test_a_server_hears_of_so_many_an_hour(database, worry, vault, now):
    async with database.begin() as session:
        other = await add_community(session, vault, guild_id=GUILD_ID + 1)
    for number in range(MOST_AN_HOUR):
        await worry(ReportedMessage(1, 100 + number), now + number * SECOND)
    for message in (MESSAGE, None):
        with pytest.raises(TooManyTold):
            await worry(message, now + HOUR - SECOND)
    await worry(MESSAGE, now, other)
    await worry(MESSAGE, now + HOUR)
    with pytest.raises(TooManyTold):
        await worry(OTHER, now + HOUR)


@pytest.mark.parametrize("state", ["failed", "expired", "skipped"])
async def test_what_never_arrived_can_be_told_again(database, worry, now, state):
    await worry(MESSAGE, now)
    async with database.begin() as session:
        await session.execute(update(Notice).values(state=state, wake_at=None))
    await worry(MESSAGE, now)


async def test_two_at_once_are_one(worry, now):
    told = await asyncio.gather(*(worry(MESSAGE, now) for _ in range(3)), return_exceptions=True)
    assert sorted(type(one).__name__ for one in told) == ["AlreadyTold", "AlreadyTold", "str"]

"""What is deleted before it could be sent is not sent."""

import pytest
from sqlalchemy import delete, select

from bot.dispatch.kinds import Delivery
from bot.features.moderation import cases, reports
from bot.features.moderation.subjects import ReportedPerson
from bot.features.moderation.tables import Case, Report
from bot.features.notices.tables import Notice


@pytest.fixture
async def owed(harbour, clock):
    """Plans one notice of each kind without sending it; returns their ids."""
    bot, now = harbour.bot, clock.now()
    community = await bot.directory.get(harbour.guild.id)
    maya, guilty = harbour.maya.user.id, harbour.max.user.id
    await harbour.agree(harbour.max)
    async with bot.database.begin() as session:
        first = await reports.file_report(
            session,
            community,
            bot.vault,
            subject=ReportedPerson(guilty),
            room="staff",
            note="He shouts.",
            answer_to=maya,
            now=now,
        )
        report_id = (await session.get(Notice, first)).reference
        answer = await reports.acknowledge(
            session, report_id=report_id, guild_id=community.guild_id, room="staff", now=now
        )
        warned = await cases.warn(
            session, community, bot.vault, user_id=guilty, reason="unkind", note=None, now=now
        )
    return {"report": first, "answer": answer, "warning": warned.notice_id}


@pytest.mark.parametrize("what", ["report", "answer", "warning"])
async def test_what_is_gone_is_not_sent(harbour, owed, what):
    async with harbour.bot.database.begin() as session:
        for table in (Report, Case):
            await session.execute(delete(table))
    assert await harbour.bot.dispatcher.deliver(owed[what]) == Delivery("skipped")
    assert (harbour.staff, harbour.maya.dms(), harbour.max.dms()) == ([], [], [])


async def test_all_three_are_sent_otherwise(harbour, owed):
    for notice_id in owed.values():
        assert (await harbour.bot.dispatcher.deliver(notice_id)).state == "sent"
    assert [len(found) for found in (harbour.staff, harbour.maya.dms(), harbour.max.dms())] == [
        1,
        1,
        1,
    ]
    async with harbour.bot.database.begin() as session:
        states = (await session.scalars(select(Notice.state))).all()
    assert states == ["sent"] * 3

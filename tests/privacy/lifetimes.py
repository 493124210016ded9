"""What can be kept about somebody, put into the database without Discord."""

from datetime import UTC, datetime

from sqlalchemy import select

from bot import privacy
from bot.db.base import Base
from bot.features.agreements.store import accept
from bot.features.audit import store as audit
from bot.features.moderation.cases import warn
from bot.features.moderation.reports import file_report
from bot.features.moderation.subjects import ReportedPerson
from bot.features.notices.tables import Notice
from bot.features.sharing import blocks, rules, store

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
MAYA, NOOR = 800_000_000_000_000_001, 800_000_000_000_000_002
FIRST_GUILD = 700_000_000_000_000_000


async def live(session, community, vault, user_id, *, message_id):
    """Everything that can be kept about somebody happens to `user_id`."""
    await accept(session, community, vault, user_id=user_id, now=NOW)
    place = rules.Place(50, message_id)
    for is_posted in (True, False):
        planned = await store.add_share(
            session, community, vault, user_id=user_id, text="Today was hard.", now=NOW
        )
        await session.flush()
        if is_posted:
            (await session.get(Notice, planned.notice_id)).channel_id = place.channel_id
            await session.flush()
            await store.mark_posted(
                session,
                share_id=planned.share_id,
                notice_id=planned.notice_id,
                message_id=place.message_id,
                now=NOW,
            )
    await session.flush()
    await blocks.block_author(session, community, vault, place=place, now=NOW)
    await file_report(
        session,
        community,
        vault,
        subject=ReportedPerson(5),
        room="staff",
        note="They keep writing to me.",
        answer_to=user_id,
        now=NOW,
    )
    await warn(
        session,
        community,
        vault,
        user_id=user_id,
        reason="spam",
        note="Three adverts.",
        now=NOW,
    )
    await audit.note(session, community, user_id=user_id, action="meeting.created", now=NOW)
    await session.flush()


async def held(database, vault, user_id, guild_id=None):
    return await privacy.find_held(database, vault, user_id=user_id, guild_id=guild_id, now=NOW)


async def erase(database, vault, user_id, guild_id=None, now=NOW):
    return await privacy.erase(database, vault, user_id=user_id, guild_id=guild_id, now=now)


async def counts(database):
    async with database.begin() as session:
        return {
            table.name: len((await session.execute(select(table))).all())
            for table in Base.metadata.sorted_tables
        }

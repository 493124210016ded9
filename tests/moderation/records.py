"""What tests put into the database, and read back."""

from datetime import timedelta

from sqlalchemy import select

from bot.features.agreements.store import accept
from bot.features.members.store import erase_member, find_member
from bot.features.moderation import cases, reports, store
from bot.features.moderation.subjects import ReportedMessage
from bot.features.notices.tables import Notice

ALEX, ROBIN = 900_000_000_000_000_101, 900_000_000_000_000_102
MESSAGE = ReportedMessage(900_000_000_000_000_201, 900_000_000_000_000_202)
MOMENT = timedelta(microseconds=1)


async def file(database, community, vault, now, **changes):
    """File a report; returns its id."""
    asked = {"subject": MESSAGE, "room": "staff", "note": "He shouted.", "answer_to": None}
    async with database.begin() as session:
        notice_id = await reports.file_report(
            session, community, vault, now=now, **(asked | changes)
        )
        notice = await session.get(Notice, notice_id)
        return notice.reference


async def warn(database, community, vault, now, **changes):
    asked = {"user_id": ALEX, "reason": "unkind", "note": "Please go gently."}
    async with database.begin() as session:
        return await cases.warn(session, community, vault, now=now, **(asked | changes))


async def agree(database, community, vault, now, user_id=ALEX):
    async with database.begin() as session:
        return await accept(session, community, vault, user_id=user_id, now=now)


async def rows(database, table):
    async with database.begin() as session:
        return list(await session.scalars(select(table)))


async def export(database, community, vault, user_id):
    async with database.begin() as session:
        return await store.export_member(session, community, vault, user_id=user_id)


async def acknowledge(database, community, report_id, now, room="staff"):
    async with database.begin() as session:
        await reports.acknowledge(
            session, report_id=report_id, guild_id=community.guild_id, room=room, now=now
        )


async def erase(database, community, now, user_id=ALEX):
    async with database.begin() as session:
        person = await find_member(session, community, user_id=user_id)
        await store.before_erase(session, community, member_id=person.id, user_id=user_id, now=now)
        await erase_member(session, member_id=person.id)

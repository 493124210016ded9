"""Reports in the database. Every function takes the caller's session and never commits."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.errors import NotFound
from bot.features.communities.store import Community
from bot.features.members.store import allow_contact
from bot.features.moderation.rules import REPORT_KEPT, Room
from bot.features.moderation.subjects import Filed, open_subject, seal_subject
from bot.features.moderation.tables import Report
from bot.features.notices.store import plan
from bot.vault import Vault

REPORTED = "moderation.report"
ACKNOWLEDGED = "moderation.acknowledged"


class ReportGone(NotFound):
    key = "moderation-report-gone"


class AlreadyAcknowledged(NotFound):
    key = "moderation-report-acknowledged-already"


@dataclass(frozen=True, slots=True)
class FiledReport:
    """What somebody reported; who did is left out on purpose. `note` may be None."""

    id: str
    guild_id: int
    room: Room
    subject: Filed
    note: str | None


async def file_report(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    *,
    subject: Filed,
    room: Room,
    note: str | None,
    answer_to: int | None,
    now: datetime,
) -> str:
    """Keep a report and plan its message to `room`; returns the id of that notice.

    `answer_to` is the reporter's user id if they asked for an answer; otherwise nothing is kept
    about them.
    """
    reporter = None
    if answer_to is not None:
        reporter = await allow_contact(session, community, vault, user_id=answer_to)
    report = Report(
        id=random_id(),
        guild_id=community.guild_id,
        room=room,
        member_id=None if reporter is None else reporter.id,
        sealed_note=None if note is None else vault.seal(note.encode()),
        sealed_subject=seal_subject(subject, vault),
        expires_at=now + REPORT_KEPT,
    )
    session.add(report)
    await session.flush()
    return await plan(
        session,
        guild_id=community.guild_id,
        kind=REPORTED,
        reference=report.id,
        room=room,
        due_at=now,
    )


async def find_report(
    session: AsyncSession, vault: Vault, *, report_id: str, now: datetime
) -> FiledReport | None:
    """The report; None when it expired or was deleted with its reporter."""
    row = await session.get(Report, report_id)
    if row is None or row.expires_at <= now:
        return None
    return FiledReport(
        id=row.id,
        guild_id=row.guild_id,
        room="owner" if row.room == "owner" else "staff",
        subject=open_subject(row.sealed_subject, vault),
        note=None if row.sealed_note is None else vault.open(row.sealed_note).decode(),
    )


async def acknowledge(
    session: AsyncSession, *, report_id: str, guild_id: int, room: Room, now: datetime
) -> str | None:
    """Note that somebody has read the report, and plan the reporter's DM if they asked for one.

    Returns the id of that notice, if any. What links the report to its reporter has served its
    purpose then, and goes.

    Raises:
        ReportGone: it expired, was deleted, or is not one of this server's room.
        AlreadyAcknowledged
    """
    # Two may press at once: the second waits here until the first has committed.
    row = await session.get(Report, report_id, with_for_update=True)
    if row is None or row.expires_at <= now or (row.guild_id, row.room) != (guild_id, room):
        raise ReportGone
    if row.acknowledged_at is not None:
        raise AlreadyAcknowledged
    row.acknowledged_at = now
    reporter_id, row.member_id = row.member_id, None
    if reporter_id is None:
        return None
    return await plan(
        session,
        guild_id=guild_id,
        kind=ACKNOWLEDGED,
        reference=report_id,
        room="member",
        member_id=reporter_id,
        due_at=now,
    )

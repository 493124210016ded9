"""Worries about somebody, which reach facilitators as reports do and never have a sender."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotAllowed
from bot.features.communities.store import Community
from bot.features.communities.tables import Community as CommunityRow
from bot.features.moderation.reports import REPORTED, file_report
from bot.features.moderation.rules import REPORT_KEPT, Room
from bot.features.moderation.subjects import ReportedMessage, Worry, open_subject
from bot.features.moderation.tables import Report
from bot.features.notices.tables import Notice
from bot.vault import Vault

# The same message, by whomever: those who look after it know it by then.
MESSAGE_TOLD_FOR = timedelta(days=1)
# Without a message nobody can tell whether it is the same worry; two so close are one, pressed
# twice, or a flood.
TOLD_FOR = timedelta(minutes=5)
_UNDELIVERED = ("failed", "expired", "skipped")


class AlreadyTold(NotAllowed):
    key = "moderation-worry-already"


class ToldJustNow(NotAllowed):
    key = "moderation-worry-just-now"


async def file_worry(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    *,
    message: ReportedMessage | None,
    room: Room,
    now: datetime,
) -> str:
    """Keep a worry, maybe about a message, and plan its alert; returns the id of that notice.

    Raises:
        AlreadyTold: there was an alert about this message not long ago.
        ToldJustNow: there was one without a message.
    """
    # Two may press at once: the second waits here until the first has committed.
    await session.execute(
        select(CommunityRow.guild_id)
        .where(CommunityRow.guild_id == community.guild_id)
        .with_for_update()
    )
    if await _is_told(session, community, vault, message, now=now):
        raise ToldJustNow if message is None else AlreadyTold
    return await file_report(
        session,
        community,
        vault,
        subject=Worry(message),
        room=room,
        note=None,
        answer_to=None,
        now=now,
    )


async def _is_told(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    message: ReportedMessage | None,
    *,
    now: datetime,
) -> bool:
    since = now - (TOLD_FOR if message is None else MESSAGE_TOLD_FOR)
    sealed = await session.scalars(
        select(Report.sealed_subject)
        .join(Notice, Notice.reference == Report.id)
        .where(
            Report.guild_id == community.guild_id,
            Report.expires_at > since + REPORT_KEPT,
            Notice.kind == REPORTED,
            Notice.state.not_in(_UNDELIVERED),
        )
    )
    return any(open_subject(token, vault) == Worry(message) for token in sealed)

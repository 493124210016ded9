"""Worries about somebody, which reach facilitators as reports do and never have a sender."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotAllowed
from bot.features.communities.store import Community, take_turns
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
# Nobody is known to have sent one, so nobody can be stopped: a server's facilitators are kept from
# a flood of them. Reports have no such bound.
HOUR, MOST_AN_HOUR = timedelta(hours=1), 10
_UNDELIVERED = ("failed", "expired", "skipped")


class AlreadyTold(NotAllowed):
    key = "moderation-worry-already"


class ToldJustNow(NotAllowed):
    key = "moderation-worry-just-now"


class TooManyTold(NotAllowed):
    key = "moderation-worry-too-many"


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
        TooManyTold: there were as many as a server gets in an hour.
    """
    await take_turns(session, guild_id=community.guild_id)
    _check_again(message, await _told(session, community, vault, now=now), now=now)
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


async def _told(
    session: AsyncSession, community: Community, vault: Vault, *, now: datetime
) -> list[tuple[datetime, Worry]]:
    """When there was an alert in the last day, and of what."""
    rows = await session.execute(
        select(Report.expires_at, Report.sealed_subject)
        .join(Notice, Notice.reference == Report.id)
        .where(
            Report.guild_id == community.guild_id,
            Report.expires_at > now - MESSAGE_TOLD_FOR + REPORT_KEPT,
            Notice.kind == REPORTED,
            Notice.state.not_in(_UNDELIVERED),
        )
    )
    opened = ((expires_at - REPORT_KEPT, open_subject(token, vault)) for expires_at, token in rows)
    return [(told_at, what) for told_at, what in opened if isinstance(what, Worry)]


def _check_again(
    message: ReportedMessage | None, told: list[tuple[datetime, Worry]], *, now: datetime
) -> None:
    """Raises: AlreadyTold, ToldJustNow, TooManyTold"""
    same = [told_at for told_at, what in told if what.message == message]
    if message is not None and same:
        raise AlreadyTold
    if any(told_at > now - TOLD_FOR for told_at in same):
        raise ToldJustNow
    if sum(told_at > now - HOUR for told_at, _ in told) >= MOST_AN_HOUR:
        raise TooManyTold

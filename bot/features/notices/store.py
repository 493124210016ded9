"""Notices as features see them: planned, dropped, forgotten. Nothing here commits."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.features.notices.rules import Owed, Room
from bot.features.notices.tables import Notice

__all__ = ["Owed", "Room", "drop", "plan", "purge"]

# How long after it was due a notice, and what became of it, is kept.
KEEP_FOR = timedelta(days=7)
_NONCE_BYTES = 18  # 24 characters; Discord's limit is 25


async def plan(
    session: AsyncSession,
    *,
    guild_id: int,
    kind: str,
    reference: str,
    room: Room,
    due_at: datetime,
    keep_for: timedelta = KEEP_FOR,
    member_id: str | None = None,
    channel_id: int | None = None,
) -> str:
    """Owe somebody a message; returns the notice's id.

    `reference`, at most 40 characters, names what it tells about; the kind's render reads the rest.
    `member_id` is whom a direct message is for, when `room` is "member", and `channel_id` where it
    goes, when that is "channel". After the commit, call the dispatcher's `wake` or `deliver`.
    """
    notice_id = random_id()
    session.add(
        Notice(
            id=notice_id,
            guild_id=guild_id,
            kind=kind,
            reference=reference,
            room=room,
            member_id=member_id,
            channel_id=channel_id,
            due_at=due_at,
            wake_at=due_at,
            nonce=secrets.token_urlsafe(_NONCE_BYTES),
            expires_at=due_at + keep_for,
        )
    )
    return notice_id


async def drop(session: AsyncSession, *, kind: str, reference: str) -> None:
    """What is pending about `reference` is no longer owed.

    A claimed notice may be on its way already; when it is not, its render decides.
    """
    await session.execute(
        update(Notice)
        .where(Notice.kind == kind, Notice.reference == reference, Notice.state == "pending")
        .values(state="skipped", wake_at=None)
    )


async def purge(session: AsyncSession, *, now: datetime) -> int:
    """Delete notices whose time to be kept is over, whatever became of them; returns how many.

    One that was never delivered has expired visibly before, unless its kind is unknown here.
    """
    gone = await session.scalars(
        delete(Notice).where(Notice.expires_at <= now).returning(Notice.id)
    )
    return len(gone.all())

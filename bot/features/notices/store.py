"""Notices as features see them: planned, dropped, forgotten. Nothing here commits."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.features.notices.rules import Owed, Room
from bot.features.notices.tables import Notice

__all__ = [
    "Owed",
    "Room",
    "Undelivered",
    "drop",
    "find_undelivered",
    "plan",
    "purge",
    "settle_held",
]

# How long after it was due a notice, and what became of it, is kept.
KEEP_FOR = timedelta(days=7)
_UNDELIVERED = ("pending", "claimed", "held")
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


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A notice that is not known to have arrived; `is_held`: whether it was sent is unclear."""

    notice_id: str
    is_held: bool


async def find_undelivered(
    session: AsyncSession, *, kind: str, reference: str
) -> Undelivered | None:
    """The notice that brings, or may have brought, word of `reference`; None when none does."""
    row = await session.scalar(
        select(Notice).where(
            Notice.kind == kind,
            Notice.reference == reference,
            Notice.state.in_(_UNDELIVERED),
        )
    )
    return None if row is None else Undelivered(row.id, is_held=row.state == "held")


async def settle_held(session: AsyncSession, *, notice_id: str, message_id: int | None) -> bool:
    """It was found out that a held notice is the message `message_id`, or was never sent: None.

    False when it was settled or deleted before.
    """
    state = "skipped" if message_id is None else "sent"
    settled = await session.scalars(
        update(Notice)
        .where(Notice.id == notice_id, Notice.state == "held")
        .values(state=state, message_id=message_id)
        .returning(Notice.id)
    )
    return settled.first() is not None


async def purge(session: AsyncSession, *, now: datetime) -> int:
    """Delete notices whose time to be kept is over, whatever became of them; returns how many.

    One that was never delivered has expired visibly before, unless its kind is unknown here.
    """
    gone = await session.scalars(
        delete(Notice).where(Notice.expires_at <= now).returning(Notice.id)
    )
    return len(gone.all())

"""Noting acts of authority, and forgetting them in time."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.features.audit.tables import AuditEntry
from bot.features.communities.store import Community
from bot.features.members.store import ensure_member

KEEP = timedelta(days=365)


async def note(
    session: AsyncSession,
    community: Community,
    *,
    user_id: int,
    action: str,
    reference: str | None = None,
    now: datetime,
) -> None:
    """Keep that `user_id` did `action`, such as "case.warn", to what `reference` names."""
    actor = await ensure_member(session, community, user_id=user_id)
    session.add(
        AuditEntry(
            id=random_id(),
            guild_id=community.guild_id,
            member_id=actor.id,
            action=action,
            reference=reference,
            at=now,
            expires_at=now + KEEP,
        )
    )


async def purge(session: AsyncSession, *, now: datetime) -> int:
    """Delete entries whose time is up; returns how many."""
    gone = await session.scalars(
        delete(AuditEntry).where(AuditEntry.expires_at <= now).returning(AuditEntry.id)
    )
    return len(gone.all())

"""Accepting the agreements. Accepting covers moderation notices, and no other contact."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.features.agreements.tables import Agreement
from bot.features.communities.store import Community
from bot.features.members.store import allow_contact, find_member
from bot.vault import Vault


@dataclass(frozen=True, slots=True)
class Accepted:
    version: int
    at: datetime


async def accept(
    session: AsyncSession, community: Community, vault: Vault, *, user_id: int, now: datetime
) -> str:
    """Keep that `user_id` accepts the server's present agreements; returns their member id."""
    person = await allow_contact(session, community, vault, user_id=user_id)
    await session.merge(
        Agreement(member_id=person.id, version=community.agreements_version, agreed_at=now)
    )
    return person.id


async def accepted(session: AsyncSession, community: Community, *, user_id: int) -> Accepted | None:
    """What `user_id` accepted last, or None."""
    person = await find_member(session, community, user_id=user_id)
    row = None if person is None else await session.get(Agreement, person.id)
    return None if row is None else Accepted(row.version, row.agreed_at)

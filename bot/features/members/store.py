"""Members in the database: made when something must be kept about a person, found by a mark."""

from dataclasses import dataclass

from sqlalchemy import MetaData, delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.features.communities.store import Community
from bot.features.members.tables import Member
from bot.vault import Vault

PURPOSE = "member"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in one server; `can_be_contacted` when they agreed to it."""

    id: str
    guild_id: int
    can_be_contacted: bool


async def find_member(
    session: AsyncSession, community: Community, *, user_id: int
) -> Person | None:
    """The person, or None when nothing is kept about them."""
    row = await _find(session, community, user_id)
    return None if row is None else _person(row)


async def ensure_member(session: AsyncSession, community: Community, *, user_id: int) -> Person:
    """The person, noted down when they were not known yet."""
    return _person(await _ensure(session, community, user_id))


async def allow_contact(
    session: AsyncSession, community: Community, vault: Vault, *, user_id: int
) -> Person:
    """The person, who has just agreed to be contacted: their id is kept, sealed."""
    row = await _ensure(session, community, user_id)
    if row.sealed_user_id is None:
        row.sealed_user_id = vault.seal_id(user_id)
    return _person(row)


async def open_user_id(session: AsyncSession, vault: Vault, *, member_id: str) -> int | None:
    """Whom to contact; None when they never agreed, or are no longer known."""
    row = await session.get(Member, member_id)
    if row is None or row.sealed_user_id is None:
        return None
    return vault.open_id(row.sealed_user_id)


async def erase_member(session: AsyncSession, *, member_id: str) -> None:
    """Delete the person and, by cascade, all that points at them."""
    await session.execute(delete(Member).where(Member.id == member_id))


async def purge(session: AsyncSession, metadata: MetaData) -> int:
    """Delete people about whom nothing else is kept in `metadata`'s tables; returns how many."""
    pointing = [
        exists().where(foreign_key.parent == Member.id)
        for table in metadata.sorted_tables
        for foreign_key in table.foreign_keys
        if foreign_key.column.table is Member.__table__
    ]
    gone = await session.scalars(
        delete(Member).where(*(~kept for kept in pointing)).returning(Member.id)
    )
    return len(gone.all())


async def _find(session: AsyncSession, community: Community, user_id: int) -> Member | None:
    found: Member | None = await session.scalar(
        select(Member).where(
            Member.guild_id == community.guild_id,
            Member.key == community.index.mark(PURPOSE, user_id),
        )
    )
    return found


async def _ensure(session: AsyncSession, community: Community, user_id: int) -> Member:
    row = await _find(session, community, user_id)
    if row is None:
        row = Member(
            id=random_id(),
            guild_id=community.guild_id,
            key=community.index.mark(PURPOSE, user_id),
        )
        session.add(row)
        await session.flush()
    return row


def _person(row: Member) -> Person:
    return Person(row.id, row.guild_id, can_be_contacted=row.sealed_user_id is not None)

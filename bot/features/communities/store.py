"""Servers' settings in the database. Every function takes the caller's session, never commits."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotSetUp
from bot.features.communities import tables
from bot.vault import IndexKey, Vault

# A server that took the bot out by mistake has this long to bring it back.
FORGET_AFTER = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Community:
    """One server's settings. Ids are Discord's; `language` is one of ours, `zone` an IANA name."""

    guild_id: int
    index: IndexKey
    language: str
    zone: str | None
    facilitator_role_id: int | None
    member_role_id: int | None
    share_channel_id: int | None
    meetings_channel_id: int | None
    staff_channel_id: int | None
    start_channel_id: int | None
    start_message_id: int | None
    agreements_version: int

    @property
    def is_set_up(self) -> bool:
        """Whether everything that /setup asks for is known and *Start here* was posted."""
        asked = (
            self.zone,
            self.facilitator_role_id,
            self.member_role_id,
            self.share_channel_id,
            self.meetings_channel_id,
            self.staff_channel_id,
            self.start_message_id,
        )
        return None not in asked


async def find_community(session: AsyncSession, vault: Vault, *, guild_id: int) -> Community | None:
    """The server's settings, or None when /setup was never used there."""
    row = await session.get(tables.Community, guild_id)
    return None if row is None else _community(row, vault)


async def communities_after(
    session: AsyncSession, vault: Vault, *, guild_id: int, limit: int
) -> list[Community]:
    """The next `limit` servers whose ids are above `guild_id`, in order of id."""
    rows = await session.scalars(
        select(tables.Community)
        .where(tables.Community.guild_id > guild_id)
        .order_by(tables.Community.guild_id)
        .limit(limit)
    )
    return [_community(row, vault) for row in rows]


async def take_turns(session: AsyncSession, *, guild_id: int) -> None:
    """Others who take turns in this server wait here until our transaction ends, and we for them.

    For what one may do only so often, or once: two at a time would count the same. On SQLite, where
    one transaction writes at a time, it changes nothing.
    """
    await session.execute(
        select(tables.Community.guild_id)
        .where(tables.Community.guild_id == guild_id)
        .with_for_update()
    )


async def add_community(session: AsyncSession, vault: Vault, *, guild_id: int) -> Community:
    """The server's settings, made with a fresh index key when there are none yet."""
    row = await session.get(tables.Community, guild_id)
    if row is None:
        index = vault.new_index_key()
        row = tables.Community(
            guild_id=guild_id,
            sealed_index_key=vault.seal(index.key),
            language="en",
            agreements_version=1,
        )
        session.add(row)
        await session.flush()
    return _community(row, vault)


async def change_community(
    session: AsyncSession, vault: Vault, *, guild_id: int, **changes: Any
) -> Community:
    """Set columns named in `changes`; returns the settings as they are now.

    Raises:
        NotSetUp: the server has no settings yet.
    """
    row = await session.get(tables.Community, guild_id)
    if row is None:
        raise NotSetUp
    for column, value in changes.items():
        setattr(row, column, value)
    await session.flush()
    return _community(row, vault)


async def leave(session: AsyncSession, *, guild_id: int, now: datetime) -> None:
    """The bot was taken out of the server: everything about it goes after FORGET_AFTER."""
    await _set_forget_at(session, guild_id, now + FORGET_AFTER)


async def come_back(session: AsyncSession, *, guild_id: int) -> None:
    """The bot is in the server (again): keep its settings."""
    await _set_forget_at(session, guild_id, None)


async def purge(session: AsyncSession, *, now: datetime) -> int:
    """Delete servers left long ago, with all that points at them; returns how many."""
    gone = await session.scalars(
        delete(tables.Community)
        .where(tables.Community.forget_at <= now)
        .returning(tables.Community.guild_id)
    )
    return len(gone.all())


async def _set_forget_at(session: AsyncSession, guild_id: int, at: datetime | None) -> None:
    await session.execute(
        update(tables.Community).where(tables.Community.guild_id == guild_id).values(forget_at=at)
    )


def _community(row: tables.Community, vault: Vault) -> Community:
    return Community(
        guild_id=row.guild_id,
        index=IndexKey(vault.open(row.sealed_index_key)),
        language=row.language,
        zone=row.zone,
        facilitator_role_id=row.facilitator_role_id,
        member_role_id=row.member_role_id,
        share_channel_id=row.share_channel_id,
        meetings_channel_id=row.meetings_channel_id,
        staff_channel_id=row.staff_channel_id,
        start_channel_id=row.start_channel_id,
        start_message_id=row.start_message_id,
        agreements_version=row.agreements_version,
    )

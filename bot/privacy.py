"""What is held about a person, in one server or in all of them: found and erased in one place.

Nobody's id stands in the database, so a person's marks are made for each server and looked up for
CHUNK servers at once. Tables that point at a person go with their row in `members`; what points at
nobody, and what outlives the person, is their features' own to find, keep and forget.
"""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot.db.database import Database
from bot.db.pairs import only_pairs
from bot.errors import DatabaseUnavailable
from bot.features.agreements.tables import Agreement
from bot.features.audit.tables import AuditEntry
from bot.features.communities.store import Community, communities_after, find_community
from bot.features.members.store import PURPOSE
from bot.features.members.tables import Member
from bot.features.moderation import cases
from bot.features.moderation import store as moderation
from bot.features.moderation.tables import Case, KeptCase, Report
from bot.features.notices.tables import Notice
from bot.features.sharing import personal as sharing
from bot.vault import Vault

CHUNK = 200  # servers

Row = dict[str, Any]
Tables = dict[str, list[Row]]

# What is shown of tables that merely point at a person: all that means something to them.
POINTING: Mapping[type[Agreement | AuditEntry | Notice], Sequence[InstrumentedAttribute[Any]]] = {
    Agreement: (Agreement.version, Agreement.agreed_at),
    AuditEntry: (AuditEntry.action, AuditEntry.reference, AuditEntry.at, AuditEntry.expires_at),
    Notice: (Notice.kind, Notice.state, Notice.due_at, Notice.expires_at),
}
# Every table that can hold something about somebody, in the order in which it is told.
TABLES = (
    "members",
    "agreements",
    "shares",
    "share_turns",
    "share_blocks",
    "reports",
    "cases",
    "kept_cases",
    "notices",
    "audit_entries",
)


@dataclass(frozen=True, slots=True)
class Held:
    """What is held about somebody in one server: rows by table, ready for JSON, none empty."""

    guild_id: int
    tables: Mapping[str, Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Erased:
    """What there was, and what stays of it."""

    before: list[Held]
    left: list[Held]


async def find_held(
    database: Database, vault: Vault, *, user_id: int, guild_id: int | None, now: datetime
) -> list[Held]:
    """What is held about `user_id` in that server, or without one in every server."""
    found = await _search(database, vault, user_id=user_id, guild_id=guild_id, now=now)
    return [held for _, held in found]


async def erase(
    database: Database, vault: Vault, *, user_id: int, guild_id: int | None, now: datetime
) -> Erased:
    """Delete it, everywhere or nowhere, but for blocks and the reasons of open cases."""
    found = await _search(database, vault, user_id=user_id, guild_id=guild_id, now=now)
    servers = [community for community, _ in found]
    async with database.begin() as session:
        await _erase_in(session, servers, user_id=user_id, now=now)
        left = await _find_in(session, servers, vault, user_id=user_id, now=now)
    with contextlib.suppress(DatabaseUnavailable):  # it is deleted already
        await database.erase_traces()
    return Erased([held for _, held in found], [held for _, held in left])


async def _search(
    database: Database, vault: Vault, *, user_id: int, guild_id: int | None, now: datetime
) -> list[tuple[Community, Held]]:
    """Each server in which something is held, with what it is.

    Each CHUNK is read in a transaction of its own: nobody else has to wait for all of them.
    """
    if guild_id is not None:
        async with database.begin() as session:
            community = await find_community(session, vault, guild_id=guild_id)
            servers = [] if community is None else [community]
            return await _find_in(session, servers, vault, user_id=user_id, now=now)
    found: list[tuple[Community, Held]] = []
    last: int | None = 0
    while last is not None:
        async with database.begin() as session:
            servers = await communities_after(session, vault, guild_id=last, limit=CHUNK)
            found += await _find_in(session, servers, vault, user_id=user_id, now=now)
        last = servers[-1].guild_id if servers else None
    return found


async def _find_in(
    session: AsyncSession,
    communities: Sequence[Community],
    vault: Vault,
    *,
    user_id: int,
    now: datetime,
) -> list[tuple[Community, Held]]:
    if not communities:
        return []
    rows = await _rows_in(session, communities, vault, user_id=user_id, now=now)
    found = []
    for community in communities:
        tables = rows.get(community.guild_id, {})
        if any(tables.values()):
            told = {name: tables[name] for name in TABLES if tables.get(name)}
            found.append((community, Held(community.guild_id, told)))
    return found


async def _rows_in(
    session: AsyncSession,
    communities: Sequence[Community],
    vault: Vault,
    *,
    user_id: int,
    now: datetime,
) -> dict[int, Tables]:
    found = await sharing.export_member(session, communities, vault, user_id=user_id, now=now)
    members = await _members(session, communities, user_id=user_id)
    for member in members.values():
        knows_id = member.sealed_user_id is not None
        found.setdefault(member.guild_id, {})["members"] = [
            {"discord_id": str(user_id) if knows_id else None}
        ]
    for member, table, row in await _pointing(session, members) if members else ():
        found[member.guild_id].setdefault(table, []).append(row)
    for community in await _moderated(session, communities, members, user_id=user_id):
        moderated = await moderation.export_member(session, community, vault, user_id=user_id)
        found.setdefault(community.guild_id, {}).update(moderated)
    return found


async def _pointing(
    session: AsyncSession, members: Mapping[str, Member]
) -> list[tuple[Member, str, Row]]:
    found: list[tuple[Member, str, Row]] = []
    for table, columns in POINTING.items():
        rows = await session.execute(
            select(table.member_id, *columns)
            .where(table.member_id.in_(members))
            .order_by(table.member_id, columns[-1])
        )
        for member_id, *values in rows:
            row = {column.key: _plain(value) for column, value in zip(columns, values, strict=True)}
            found.append((members[member_id], table.__tablename__, row))
    return found


async def _erase_in(
    session: AsyncSession, communities: Sequence[Community], *, user_id: int, now: datetime
) -> None:
    if not communities:
        return
    await sharing.erase_member(session, communities, user_id=user_id, now=now)
    members = await _members(session, communities, user_id=user_id)
    by_guild = {member.guild_id: member for member in members.values()}
    for community in await _moderated(session, communities, members, user_id=user_id):
        if (member := by_guild.get(community.guild_id)) is not None:
            await moderation.before_erase(
                session, community, member_id=member.id, user_id=user_id, now=now
            )
    if members:
        # What somebody reported is for those it may protect; only that it was them is forgotten.
        reported = update(Report).where(Report.member_id.in_(members))
        await session.execute(reported.values(member_id=None))
        await session.execute(delete(Member).where(Member.id.in_(members)))


async def _members(
    session: AsyncSession, communities: Sequence[Community], *, user_id: int
) -> dict[str, Member]:
    keys = [(c.guild_id, c.index.mark(PURPOSE, user_id)) for c in communities]
    query = only_pairs(select(Member), Member.guild_id, Member.key, keys)
    return {member.id: member for member in await session.scalars(query)}


async def _moderated(
    session: AsyncSession,
    communities: Sequence[Community],
    members: Mapping[str, Member],
    *,
    user_id: int,
) -> list[Community]:
    """The servers in which moderation holds something: few, so it may be asked for each."""
    marks = [(c.guild_id, c.index.mark(cases.MARK, user_id)) for c in communities]
    kept = only_pairs(select(KeptCase.guild_id), KeptCase.guild_id, KeptCase.mark, marks)
    concerned = set(await session.scalars(kept))
    for table in (Case, Report) if members else ():
        pointing = await session.scalars(
            select(table.member_id).where(table.member_id.in_(members)).distinct()
        )
        concerned |= {members[member_id].guild_id for member_id in pointing if member_id}
    return [community for community in communities if community.guild_id in concerned]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value

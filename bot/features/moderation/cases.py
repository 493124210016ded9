"""Cases in the database. Every function takes the caller's session and never commits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.errors import NotAllowed
from bot.features.agreements.store import accepted
from bot.features.communities.store import Community
from bot.features.members.store import ensure_member, find_member
from bot.features.members.tables import Member
from bot.features.moderation import tables
from bot.features.moderation.rules import CASE_OPEN, TWICE_WITHIN, kept_until
from bot.features.notices.store import plan
from bot.vault import Vault

WARNED = "moderation.warn"
MARK = "case"


class WarnedJustNow(NotAllowed):
    key = "moderation-warned-just-now"


@dataclass(frozen=True, slots=True)
class Case:
    """An open case; `note` may be None."""

    id: str
    kind: str
    reason: str
    note: str | None
    opened_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class KeptCase:
    """What remains of an open case whose member deleted everything."""

    kind: str
    reason: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Warned:
    """`notice_id` is None when the member may not be written to, for want of agreements."""

    case: Case
    notice_id: str | None


async def warn(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    *,
    user_id: int,
    reason: str,
    note: str | None,
    now: datetime,
) -> Warned:
    """Open a case, and plan its DM when `user_id` accepted the agreements.

    Raises:
        WarnedJustNow: there is one with this reason already, a few minutes old.
    """
    person = await ensure_member(session, community, user_id=user_id)
    # Where transactions overlap, two facilitators warning one member take turns here.
    await session.execute(select(Member.id).where(Member.id == person.id).with_for_update())
    if await _was_warned_since(session, person.id, reason, now - TWICE_WITHIN):
        raise WarnedJustNow
    row = tables.Case(
        id=random_id(),
        guild_id=community.guild_id,
        member_id=person.id,
        kind="warn",
        reason=reason,
        sealed_note=None if note is None else vault.seal(note.encode()),
        opened_at=now,
        expires_at=now + CASE_OPEN,
    )
    session.add(row)
    await session.flush()
    return Warned(_case(row, vault), await _plan_dm(session, community, row, user_id=user_id))


async def find_case(
    session: AsyncSession, vault: Vault, *, case_id: str, now: datetime
) -> Case | None:
    """The case; None when it expired or its member deleted everything."""
    row = await session.get(tables.Case, case_id)
    return None if row is None or row.expires_at <= now else _case(row, vault)


async def held_cases(
    session: AsyncSession, community: Community, vault: Vault, *, user_id: int
) -> list[Case]:
    """The cases of `user_id` in this server, newest first, until they are purged."""
    person = await find_member(session, community, user_id=user_id)
    if person is None:
        return []
    return [_case(row, vault) for row in await _rows(session, person.id)]


async def kept_cases(
    session: AsyncSession, community: Community, *, user_id: int
) -> list[KeptCase]:
    """What remains of cases that were open when `user_id` deleted everything, latest end first."""
    rows = await session.scalars(
        select(tables.KeptCase)
        .where(
            tables.KeptCase.guild_id == community.guild_id,
            tables.KeptCase.mark == community.index.mark(MARK, user_id),
        )
        .order_by(tables.KeptCase.expires_at.desc(), tables.KeptCase.id)
    )
    return [KeptCase(row.kind, row.reason, row.expires_at) for row in rows]


async def keep_open_cases(
    session: AsyncSession, community: Community, *, member_id: str, user_id: int, now: datetime
) -> None:
    """Put a mark and the reason beside each open case of a member who is about to be deleted."""
    for row in await _rows(session, member_id):
        if row.expires_at > now:
            session.add(
                tables.KeptCase(
                    id=random_id(),
                    guild_id=community.guild_id,
                    mark=community.index.mark(MARK, user_id),
                    kind=row.kind,
                    reason=row.reason,
                    expires_at=kept_until(row.expires_at, now=now),
                )
            )
    await session.flush()


async def _plan_dm(
    session: AsyncSession, community: Community, row: tables.Case, *, user_id: int
) -> str | None:
    """Plan to tell the member of the case at once, if they agreed to that; the notice's id."""
    if await accepted(session, community, user_id=user_id) is None:
        return None
    return await plan(
        session,
        guild_id=community.guild_id,
        kind=WARNED,
        reference=row.id,
        room="member",
        member_id=row.member_id,
        due_at=row.opened_at,
    )


async def _rows(session: AsyncSession, member_id: str) -> Sequence[tables.Case]:
    found = await session.scalars(
        select(tables.Case)
        .where(tables.Case.member_id == member_id)
        .order_by(tables.Case.opened_at.desc(), tables.Case.id)
    )
    return found.all()


async def _was_warned_since(
    session: AsyncSession, member_id: str, reason: str, since: datetime
) -> bool:
    found = await session.scalar(
        select(tables.Case.id)
        .where(
            tables.Case.member_id == member_id,
            tables.Case.kind == "warn",
            tables.Case.reason == reason,
            tables.Case.opened_at > since,
        )
        .limit(1)
    )
    return found is not None


def _case(row: tables.Case, vault: Vault) -> Case:
    return Case(
        id=row.id,
        kind=row.kind,
        reason=row.reason,
        note=None if row.sealed_note is None else vault.open(row.sealed_note).decode(),
        opened_at=row.opened_at,
        expires_at=row.expires_at,
    )

"""What sharing holds about a person: shown, exported and deleted, in one server or in many.

None of it points at anybody, so what stands in a server is gone through and marks are compared:
there are some dozen shares a month and server, and fewer blocks and turns.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.features.communities.store import Community
from bot.features.notices import store as notices
from bot.features.sharing import rules
from bot.features.sharing.marks import block_mark, is_author, turn_marks
from bot.features.sharing.store import NOTICE, place_of
from bot.features.sharing.tables import Share, ShareBlock, ShareTurn
from bot.vault import Vault

Row = dict[str, Any]


async def export_member(
    session: AsyncSession,
    communities: Sequence[Community],
    vault: Vault,
    *,
    user_id: int,
    now: datetime,
) -> dict[int, dict[str, list[Row]]]:
    """What is held about `user_id`, by server and table, ready for JSON; instants in ISO 8601, UTC.

    The number of queries is the same for one server and for many.
    """
    found: dict[int, dict[str, list[Row]]] = {}
    for share in await _shares(session, communities, user_id=user_id):
        _add(found, share.guild_id, "shares", _share_row(share, vault))
    for block in await _blocks(session, communities, user_id=user_id):
        _add(found, block.guild_id, "share_blocks", {"expires_at": block.expires_at.isoformat()})
    for turn in await _turns(session, communities, user_id=user_id, now=now):
        _add(found, turn.guild_id, "share_turns", {"expires_at": turn.expires_at.isoformat()})
    return found


async def erase_member(
    session: AsyncSession, communities: Sequence[Community], *, user_id: int, now: datetime
) -> None:
    """Forget what `user_id` wrote and when they had a turn; blocks stay.

    Posts stay where they are, and nobody can tell any more who wrote them. What was not posted yet
    is not.
    """
    for share in await _shares(session, communities, user_id=user_id):
        await session.delete(share)
        if share.sealed_text is not None:
            await notices.drop(session, kind=NOTICE, reference=share.id)
    for turn in await _turns(session, communities, user_id=user_id, now=now):
        await session.delete(turn)
    await session.flush()


async def _shares(
    session: AsyncSession, communities: Sequence[Community], *, user_id: int
) -> list[Share]:
    by_id = {community.guild_id: community for community in communities}
    rows = await session.execute(
        select(Share.id, Share.guild_id, Share.author_mark).where(Share.guild_id.in_(by_id))
    )
    own = [
        share_id
        for share_id, guild_id, mark in rows
        if is_author(mark, by_id[guild_id], share_id, user_id=user_id)
    ]
    if not own:
        return []
    found = await session.scalars(
        select(Share).where(Share.id.in_(own)).order_by(Share.expires_at, Share.id)
    )
    return list(found)


async def _blocks(
    session: AsyncSession, communities: Sequence[Community], *, user_id: int
) -> list[ShareBlock]:
    marks = {c.guild_id: block_mark(c, user_id=user_id) for c in communities}
    found = await session.scalars(
        select(ShareBlock).where(ShareBlock.guild_id.in_(marks)).order_by(ShareBlock.guild_id)
    )
    return [block for block in found if block.mark == marks[block.guild_id]]


async def _turns(
    session: AsyncSession, communities: Sequence[Community], *, user_id: int, now: datetime
) -> list[ShareTurn]:
    by_id = {community.guild_id: community for community in communities}
    found = await session.scalars(
        select(ShareTurn).where(ShareTurn.guild_id.in_(by_id)).order_by(ShareTurn.guild_id)
    )
    own: list[ShareTurn] = []
    for guild_id, turns in groupby(found, key=lambda turn: turn.guild_id):
        marks = _marks_not_purged(by_id[guild_id], user_id=user_id, now=now)
        own += [turn for turn in turns if turn.mark in marks]
    return own


def _marks_not_purged(community: Community, *, user_id: int, now: datetime) -> set[bytes]:
    """The marks of today's turns, and of yesterday's, which stand until the next purge."""
    today = rules.day_of(now, community.zone).date
    days = (today - timedelta(days=1), today)
    return {mark for day in days for mark in turn_marks(community, day, user_id=user_id)}


def _share_row(share: Share, vault: Vault) -> Row:
    row: Row = {"expires_at": share.expires_at.isoformat()}
    if (place := place_of(share)) is not None:
        row["message"] = place.link(share.guild_id)
    if share.sealed_text is not None:
        row["text"] = vault.open(share.sealed_text).decode()
    return row


def _add(found: dict[int, dict[str, list[Row]]], guild_id: int, table: str, row: Row) -> None:
    found.setdefault(guild_id, {}).setdefault(table, []).append(row)

"""Stopping an author without learning who they are."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotAllowed, NotFound
from bot.features.communities.store import Community
from bot.features.sharing import rules
from bot.features.sharing.marks import block_mark
from bot.features.sharing.tables import Share, ShareBlock
from bot.vault import Vault


class AuthorBlocked(NotAllowed):
    key = "sharing-blocked"


class NoSuchShare(NotFound):
    key = "sharing-no-such-share"


async def block_author(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    *,
    place: rules.Place,
    now: datetime,
) -> datetime:
    """Stop whoever wrote the share for rules.BLOCK from now; returns until when.

    The answer is the same for somebody who was stopped before: that they were would tell that two
    shares are by one person.

    Raises:
        NoSuchShare: the message is no share, or an old one.
    """
    mark = await _mark_of_author(session, community, vault, place=place, now=now)
    until = rules.coarse(now + rules.BLOCK)
    await session.merge(ShareBlock(guild_id=community.guild_id, mark=mark, expires_at=until))
    return until


async def unblock_author(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    *,
    place: rules.Place,
    now: datetime,
) -> None:
    """Let whoever wrote the share write again; that they could already is not told.

    Raises:
        NoSuchShare: the message is no share, or an old one.
    """
    mark = await _mark_of_author(session, community, vault, place=place, now=now)
    await session.execute(
        delete(ShareBlock).where(ShareBlock.guild_id == community.guild_id, ShareBlock.mark == mark)
    )


async def refuse_blocked(
    session: AsyncSession, community: Community, *, user_id: int, now: datetime
) -> None:
    """Nothing, for somebody who may share.

    Raises:
        AuthorBlocked
    """
    mark = block_mark(community, user_id=user_id)
    block = await session.get(ShareBlock, (community.guild_id, mark))
    if block is not None and block.expires_at > now:
        raise AuthorBlocked(until=rules.unix(block.expires_at))


async def _mark_of_author(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    *,
    place: rules.Place,
    now: datetime,
) -> bytes:
    share = await session.scalar(
        select(Share).where(
            Share.message_id == place.message_id,
            Share.channel_id == place.channel_id,
            Share.guild_id == community.guild_id,
            Share.expires_at > now,
        )
    )
    if share is None:
        raise NoSuchShare(example=rules.example_link(community.guild_id))
    return block_mark(community, user_id=vault.open_id(share.sealed_author))

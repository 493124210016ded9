"""Shares and the day's turns in the database. Nobody's authorship can be listed from it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.errors import BotError, NotAllowed, NotFound
from bot.features.communities.store import Community
from bot.features.notices import store as notices
from bot.features.notices.tables import Notice
from bot.features.sharing import rules
from bot.features.sharing.blocks import refuse_blocked
from bot.features.sharing.marks import author_mark, is_author, turn_marks
from bot.features.sharing.tables import Share, ShareBlock, ShareTurn
from bot.vault import Vault

NOTICE = "sharing.share"


class NoTurnsLeft(NotAllowed):
    key = "sharing-no-turns-left"


class NotYourShare(NotFound):
    """No such share, or somebody else's: which of them is nobody's business."""

    key = "sharing-not-yours"


class BeingPosted(BotError):
    key = "sharing-being-posted"


@dataclass(frozen=True, slots=True)
class Planned:
    """A share on its way; `turn` is the mark of the turn it took."""

    share_id: str
    notice_id: str
    turn: bytes


@dataclass(frozen=True, slots=True)
class OwnShare:
    """A share, shown to its author; it has no place until it is posted."""

    id: str
    place: rules.Place | None
    expires_at: datetime


async def add_share(
    session: AsyncSession,
    community: Community,
    vault: Vault,
    *,
    user_id: int,
    text: str,
    now: datetime,
) -> Planned:
    """Keep a share, sealed, and plan its post.

    Raises:
        AuthorBlocked: facilitators stopped its author for a while.
        NoTurnsLeft: they have shared TURNS_A_DAY times today.
    """
    await refuse_blocked(session, community, user_id=user_id, now=now)
    turn = await _take_turn(session, community, user_id=user_id, now=now)
    share_id = random_id()
    session.add(
        Share(
            id=share_id,
            guild_id=community.guild_id,
            author_mark=author_mark(community, share_id, user_id=user_id),
            sealed_author=vault.seal_id(user_id),
            sealed_text=vault.seal(text.encode()),
            expires_at=rules.coarse(now + rules.KEEP_UNPOSTED),
        )
    )
    notice_id = await notices.plan(
        session,
        guild_id=community.guild_id,
        kind=NOTICE,
        reference=share_id,
        room="share",
        due_at=now,
        keep_for=rules.KEEP_UNPOSTED,
    )
    return Planned(share_id, notice_id, turn)


async def open_text(session: AsyncSession, vault: Vault, *, share_id: str) -> str | None:
    """What is to be posted; None when it was, or was taken back."""
    share = await session.get(Share, share_id)
    if share is None or share.sealed_text is None:
        return None
    return vault.open(share.sealed_text).decode()


async def mark_posted(
    session: AsyncSession, *, share_id: str, notice_id: str, message_id: int, now: datetime
) -> None:
    """Keep where the share stands, and its text no longer."""
    share = await session.get(Share, share_id)
    if share is not None:
        share.sealed_text = None
        share.message_id = message_id
        share.channel_id = await session.scalar(
            select(Notice.channel_id).where(Notice.id == notice_id)
        )
        share.expires_at = rules.coarse(now + rules.KEEP)


async def give_up(session: AsyncSession, community: Community, planned: Planned) -> None:
    """Forget a share that could not be posted, and give its turn back."""
    await remove(session, share_id=planned.share_id)
    await session.execute(
        delete(ShareTurn).where(
            ShareTurn.guild_id == community.guild_id, ShareTurn.mark == planned.turn
        )
    )


async def find_own(
    session: AsyncSession, community: Community, *, share_id: str, user_id: int, now: datetime
) -> OwnShare:
    """The share of this server with that id, which `user_id` wrote.

    Raises:
        NotYourShare
    """
    return _own(await session.get(Share, share_id), community, user_id=user_id, now=now)


async def find_own_by_message(
    session: AsyncSession, community: Community, *, message_id: int, user_id: int, now: datetime
) -> OwnShare:
    """The share that was posted as that message, which `user_id` wrote.

    Raises:
        NotYourShare
    """
    share = await session.scalar(select(Share).where(Share.message_id == message_id))
    return _own(share, community, user_id=user_id, now=now)


async def take_back_unposted(session: AsyncSession, *, share_id: str) -> bool:
    """Forget a share that has no place yet; returns whether it surely never gets one.

    Raises:
        BeingPosted: it is on its way at this moment.
    """
    state = await session.scalar(
        select(Notice.state).where(Notice.kind == NOTICE, Notice.reference == share_id)
    )
    if state == "claimed":
        raise BeingPosted
    await remove(session, share_id=share_id)
    return state != "held"


async def remove(session: AsyncSession, *, share_id: str) -> None:
    """Forget the share; it is not posted if it was not yet."""
    await session.execute(delete(Share).where(Share.id == share_id))
    await notices.drop(session, kind=NOTICE, reference=share_id)


async def purge(session: AsyncSession, *, now: datetime) -> int:
    """Delete shares, blocks and turns whose time is up; returns how many."""
    gone = 0
    for table, key in (
        (Share, Share.id),
        (ShareBlock, ShareBlock.mark),
        (ShareTurn, ShareTurn.mark),
    ):
        rows = await session.scalars(delete(table).where(table.expires_at <= now).returning(key))
        gone += len(rows.all())
    return gone


async def _take_turn(
    session: AsyncSession, community: Community, *, user_id: int, now: datetime
) -> bytes:
    day = rules.day_of(now, community.zone)
    marks = turn_marks(community, day.date, user_id=user_id)
    rows = await session.scalars(
        select(ShareTurn.mark).where(
            ShareTurn.guild_id == community.guild_id, ShareTurn.mark.in_(marks)
        )
    )
    taken = set(rows)
    free = next((mark for mark in marks if mark not in taken), None)
    if free is None:
        raise NoTurnsLeft(limit=rules.TURNS_A_DAY, until=rules.unix(day.ends_at))
    session.add(ShareTurn(guild_id=community.guild_id, mark=free, expires_at=day.ends_at))
    return free


def _own(share: Share | None, community: Community, *, user_id: int, now: datetime) -> OwnShare:
    if (
        share is None
        or share.guild_id != community.guild_id
        or share.expires_at <= now
        or not is_author(share.author_mark, community, share.id, user_id=user_id)
    ):
        raise NotYourShare
    return OwnShare(share.id, place_of(share), share.expires_at)


def place_of(share: Share) -> rules.Place | None:
    """Where the share was posted; None before."""
    if share.channel_id is None or share.message_id is None:
        return None
    return rules.Place(share.channel_id, share.message_id)

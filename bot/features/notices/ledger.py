"""Notices as the dispatcher sees them: due, claimed, settled. Nothing here commits."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    Table,
    bindparam,
    case,
    exists,
    func,
    literal,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from bot.features.notices import store
from bot.features.notices.rules import (
    ID_TIME_SHIFT,
    PROBLEM_KIND,
    PROBLEM_STANDS,
    Owed,
    Problem,
    Room,
    State,
    problem_reference,
)
from bot.features.notices.tables import Notice


@dataclass(frozen=True, slots=True)
class Shards:
    """Which servers are this process's: those on the shards `ids` of `count` in all."""

    ids: tuple[int, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Slip:
    """A notice with what the dispatcher needs to know of it."""

    owed: Owed
    room: Room
    nonce: str
    state: State
    wake_at: datetime | None
    attempts: int
    channel_id: int | None
    sent_after_id: int | None
    message_id: int | None


async def take_due(
    session: AsyncSession,
    *,
    now: datetime,
    kinds: Collection[str],
    shards: Shards | None,
    but: Collection[str],
    limit: int,
) -> list[Slip]:
    """Open notices whose time has come, longest due first, none of those in `but`.

    On PostgreSQL they stay locked until the transaction ends, and another process passes over them.
    """
    due = _open(kinds, shards, but).where(Notice.wake_at <= now)
    rows = await session.execute(
        due.order_by(Notice.wake_at).limit(limit).with_for_update(skip_locked=True)
    )
    return [_slip(row) for row in rows]


async def find(session: AsyncSession, *, notice_id: str) -> Slip | None:
    """The notice, locked on PostgreSQL until the transaction ends; None when it was deleted."""
    rows = await session.execute(select(_TABLE).where(Notice.id == notice_id).with_for_update())
    row = rows.first()
    return None if row is None else _slip(row)


async def next_wake(
    session: AsyncSession,
    *,
    kinds: Collection[str],
    shards: Shards | None,
    but: Collection[str],
) -> datetime | None:
    """When `take_due` will next find something; None when nothing is owed."""
    found: datetime | None = await session.scalar(
        _open(kinds, shards, but)
        .with_only_columns(Notice.wake_at)
        .order_by(Notice.wake_at)
        .limit(1)
    )
    return found


@dataclass(frozen=True, slots=True)
class Claim:
    """Where a notice is about to be sent, as far as that is known: None until a DM is open."""

    slip: Slip
    channel_id: int | None
    sent_after_id: int | None


async def claim(session: AsyncSession, claims: Sequence[Claim], *, until: datetime) -> None:
    """Take notices up until `until`; each counts one attempt more.

    What is kept of an earlier attempt's time stays: its message can be that old.
    """
    if claims:
        await session.execute(
            _CLAIM,
            [
                {
                    "notice_id": taken.slip.owed.id,
                    "until": until,
                    "channel": taken.channel_id,
                    "after": taken.slip.sent_after_id or taken.sent_after_id,
                }
                for taken in claims
            ],
        )


async def note_channel(session: AsyncSession, *, notice_id: str, channel_id: int) -> None:
    """A direct message's channel is known now; from here on it may have been sent there."""
    await _change(session, notice_id, channel_id=channel_id)


async def put_off(session: AsyncSession, *, notice_id: str, until: datetime) -> None:
    """Leave a notice as it is, until then."""
    await _change(session, notice_id, wake_at=until)


async def release(session: AsyncSession, *, notice_id: str, until: datetime) -> None:
    """A notice that was certainly not sent is pending again, from `until` on."""
    await _change(
        session,
        notice_id,
        state="pending",
        wake_at=until,
        channel_id=case((_TABLE.c.room == "channel", _TABLE.c.channel_id)),
        sent_after_id=None,
    )


async def settle(
    session: AsyncSession, *, notice_id: str, state: State, message_id: int | None = None
) -> bool:
    """The notice ends in `state`; False when it was settled or deleted before."""
    settled = await session.execute(
        _SETTLE, {"notice_id": notice_id, "ends_in": state, "message": message_id}
    )
    return settled.first() is not None


async def tell_problem(
    session: AsyncSession,
    *,
    guild_id: int,
    room: Room,
    problem: Problem,
    now: datetime,
    newest_id: int,
) -> bool:
    """Owe the facilitators word of a problem with a room; returns whether that is new.

    It is told once, until a message has reached the room after `newest_id` (the newest id Discord
    had given out when it was told) or PROBLEM_STANDS has passed.
    """
    reference = problem_reference(room, problem)
    told_at: int | None = await session.scalar(
        select(func.max(Notice.sent_after_id)).where(
            Notice.kind == PROBLEM_KIND,
            Notice.reference == reference,
            Notice.guild_id == guild_id,
            Notice.due_at > now - PROBLEM_STANDS,
        )
    )
    if told_at is not None and not await _has_worked(session, guild_id, room, since=told_at):
        return False
    notice_id = await store.plan(
        session,
        guild_id=guild_id,
        kind=PROBLEM_KIND,
        reference=reference,
        room="staff",
        due_at=now,
    )
    await session.flush()
    await _change(session, notice_id, sent_after_id=newest_id)
    return True


async def _has_worked(session: AsyncSession, guild_id: int, room: Room, *, since: int) -> bool:
    sent = exists().where(
        Notice.guild_id == guild_id,
        Notice.room == room,
        Notice.state == "sent",
        Notice.message_id > since,
    )
    return bool(await session.scalar(select(sent)))


async def _change(session: AsyncSession, notice_id: str, **values: Any) -> bool:
    changed = await session.execute(_CHANGE.values(values), {"notice_id": notice_id})
    return changed.first() is not None


def _open(kinds: Collection[str], shards: Shards | None, but: Collection[str]) -> Select[Any]:
    # Plain rows: many are read at once, and to make entities of them would hold answers up.
    found = select(_TABLE).where(Notice.wake_at.is_not(None), Notice.kind.in_(kinds))
    if but:
        found = found.where(Notice.id.not_in(but))
    return found if shards is None else found.where(_is_on(shards))


def _is_on(shards: Shards) -> ColumnElement[bool]:
    bits = literal(ID_TIME_SHIFT, Integer)  # PostgreSQL shifts by nothing wider
    shard = Notice.guild_id.bitwise_rshift(bits) % shards.count  # as rules.shard_of
    return shard.in_(shards.ids)


def _slip(row: Row[Any]) -> Slip:
    return Slip(
        owed=Owed(row.id, row.guild_id, row.kind, row.reference, row.member_id, row.due_at),
        room=cast("Room", row.room),
        nonce=row.nonce,
        state=cast("State", row.state),
        wake_at=row.wake_at,
        attempts=row.attempts,
        channel_id=row.channel_id,
        sent_after_id=row.sent_after_id,
        message_id=row.message_id,
    )


_OPEN = ("pending", "claimed")
_TABLE = cast("Table", Notice.__table__)
_CLAIM = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("notice_id"))
    .values(
        state="claimed",
        wake_at=bindparam("until"),
        attempts=_TABLE.c.attempts + 1,
        channel_id=bindparam("channel"),
        sent_after_id=bindparam("after"),
    )
)
# Only what is open: a row that was settled meanwhile stays as it is.
_CHANGE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("notice_id"), _TABLE.c.state.in_(_OPEN))
    .returning(_TABLE.c.id)
)
# Made once: it is used for every notice, and to put it together takes longer than to carry it out.
_SETTLE = _CHANGE.values(state=bindparam("ends_in"), wake_at=None, message_id=bindparam("message"))

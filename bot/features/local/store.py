"""Lines and cards in the database. Every function takes the caller's session, never commits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import random_id
from bot.features.communities.store import take_turns
from bot.features.communities.tables import Community
from bot.features.crisis.local import LocalLine
from bot.features.local import tables
from bot.features.local.rules import LONGEST, MOST_CARDS, MOST_LINES, LineGone, TooManyLines
from bot.features.notices import store as notices
from bot.features.notices.store import Undelivered

CARD, PROBLEM = "local.card", "local.problem"


@dataclass(frozen=True, slots=True)
class Card:
    """A crisis card in a channel; see `bot.features.local.tables.LocalCard`."""

    id: str
    guild_id: int
    channel_id: int
    country: str | None
    message_id: int | None
    shown: bytes | None
    is_pinned: bool
    is_wanted: bool
    problem: str | None


async def lines_of(session: AsyncSession, *, guild_id: int) -> tuple[LocalLine, ...]:
    """The server's lines, in order."""
    rows = await session.scalars(
        select(tables.LocalLine)
        .where(tables.LocalLine.guild_id == guild_id)
        .order_by(tables.LocalLine.place)
    )
    return tuple(_line(row) for row in rows)


async def lines_after(
    session: AsyncSession, *, guild_id: int, limit: int
) -> dict[int, tuple[LocalLine, ...]]:
    """The lines of the next `limit` servers that have any and whose ids are above `guild_id`.

    Servers that the bot has left are passed over.
    """
    line = tables.LocalLine
    servers = (
        select(line.guild_id)
        .join(Community, Community.guild_id == line.guild_id)
        .where(line.guild_id > guild_id, Community.forget_at.is_(None))
        .distinct()
        .order_by(line.guild_id)
        .limit(limit)
    )
    rows = await session.scalars(
        select(line).where(line.guild_id.in_(servers)).order_by(line.guild_id, line.place)
    )
    found: dict[int, list[LocalLine]] = {}
    for row in rows:
        found.setdefault(row.guild_id, []).append(_line(row))
    return {guild: tuple(lines) for guild, lines in found.items()}


async def add_line(session: AsyncSession, parts: Mapping[str, str], *, guild_id: int) -> str:
    """Keep a line as the server's last; returns its id.

    Raises:
        TooManyLines
    """
    line = tables.LocalLine
    await take_turns(session, guild_id=guild_id)
    count, last = (
        await session.execute(
            select(func.count(), func.max(line.place)).where(line.guild_id == guild_id)
        )
    ).one()
    if count >= MOST_LINES:
        raise TooManyLines(most=MOST_LINES)
    row = line(id=random_id(), guild_id=guild_id, place=(last or 0) + 1, **_columns(parts))
    session.add(row)
    await session.flush()
    return row.id


async def change_line(
    session: AsyncSession, parts: Mapping[str, str], *, guild_id: int, line_id: str
) -> None:
    """Keep `parts` as what the line says.

    Raises:
        LineGone: somebody has removed it, or it is another server's.
    """
    line = tables.LocalLine
    changed = await session.scalars(
        update(line)
        .where(line.id == line_id, line.guild_id == guild_id)
        .values(_columns(parts))
        .returning(line.id)
    )
    if changed.first() is None:
        raise LineGone


async def remove_line(session: AsyncSession, *, guild_id: int, line_id: str) -> None:
    """Forget the line.

    Raises:
        LineGone: somebody has removed it, or it is another server's.
    """
    line = tables.LocalLine
    gone = await session.scalars(
        delete(line).where(line.id == line_id, line.guild_id == guild_id).returning(line.id)
    )
    if gone.first() is None:
        raise LineGone


async def cards_of(session: AsyncSession, *, guild_id: int) -> list[Card]:
    """The server's cards, those that are to go too, by channel."""
    rows = await session.scalars(
        select(tables.LocalCard)
        .where(tables.LocalCard.guild_id == guild_id)
        .order_by(tables.LocalCard.channel_id)
    )
    return [_card(row) for row in rows]


async def servers_with_cards(session: AsyncSession) -> list[int]:
    """Servers that have cards, but for those that the bot has left."""
    card = tables.LocalCard
    found = await session.scalars(
        select(card.guild_id)
        .join(Community, Community.guild_id == card.guild_id)
        .where(Community.forget_at.is_(None))
        .distinct()
        .order_by(card.guild_id)
    )
    return list(found)


async def find_card(session: AsyncSession, *, card_id: str, to_change: bool = False) -> Card | None:
    """The card; when it is `to_change`, another process waits for the end of the transaction."""
    row = await session.get(
        tables.LocalCard, card_id, populate_existing=True, with_for_update=to_change
    )
    return None if row is None else _card(row)


async def want_cards(
    session: AsyncSession,
    channel_ids: Sequence[int],
    *,
    guild_id: int,
    country: str | None,
    is_named: bool = True,
) -> tuple[list[str], list[int]]:
    """Want a card for `country` in each channel, as far as MOST_CARDS allows.

    Unless a person named that country, a card that is wanted already keeps its own.

    Returns the ids of these cards, and the channels that are one too many.
    """
    card = tables.LocalCard
    await take_turns(session, guild_id=guild_id)
    rows = await session.scalars(select(card).where(card.guild_id == guild_id))
    known = {row.channel_id: row for row in rows}
    wanted, too_many = [], []
    room = MOST_CARDS - sum(row.is_wanted for row in known.values())
    for channel_id in channel_ids:
        row = known.get(channel_id)
        is_new = row is None or not row.is_wanted
        if is_new:
            if room <= 0:
                too_many.append(channel_id)
                continue
            room -= 1
        if row is None:
            row = card(id=random_id(), guild_id=guild_id, channel_id=channel_id, is_pinned=False)
            session.add(row)
        if is_new or is_named:
            row.country = country
        row.is_wanted, row.problem = True, None
        row.shown = None  # so that it is written again, and posted anew where it was deleted
        wanted.append(row.id)
    await session.flush()
    return wanted, too_many


async def give_up_card(session: AsyncSession, *, guild_id: int, card_id: str) -> Card | None:
    """Want a card no longer; None when it is gone, or another server's."""
    row = await session.get(tables.LocalCard, card_id)
    if row is None or row.guild_id != guild_id:
        return None
    row.is_wanted = False
    await notices.drop(session, kind=CARD, reference=card_id)
    await session.flush()
    return _card(row)


async def note_card(session: AsyncSession, *, card_id: str, **columns: object) -> None:
    """Set columns of the card, if it is still there."""
    await session.execute(
        update(tables.LocalCard).where(tables.LocalCard.id == card_id).values(columns)
    )


async def forget_card(session: AsyncSession, *, card_id: str) -> None:
    """The card is gone: no trace of it is kept, unless it is wanted again by now."""
    card = tables.LocalCard
    await session.execute(delete(card).where(card.id == card_id, card.is_wanted.is_(False)))


async def find_owed(session: AsyncSession, *, card_id: str) -> Undelivered | None:
    """The notice that brings, or may have brought, the card; None when none does."""
    return await notices.find_undelivered(session, kind=CARD, reference=card_id)


async def plan_card(session: AsyncSession, card: Card, *, now: datetime) -> Undelivered:
    """Owe a channel its card."""
    notice_id = await notices.plan(
        session,
        guild_id=card.guild_id,
        kind=CARD,
        reference=card.id,
        room="channel",
        channel_id=card.channel_id,
        due_at=now,
    )
    await session.flush()
    return Undelivered(notice_id, is_held=False)


async def note_problem(session: AsyncSession, *, card_id: str, problem: str | None) -> bool:
    """Keep why a card can't be what it should be, if so; returns whether that is new."""
    row = await session.get(tables.LocalCard, card_id)
    if row is None or row.problem == problem:
        return False
    row.problem = problem
    return True


async def plan_telling(
    session: AsyncSession, *, guild_id: int, card_id: str, now: datetime
) -> None:
    """Owe the facilitators word of a card's problem."""
    await notices.plan(
        session,
        guild_id=guild_id,
        kind=PROBLEM,
        reference=card_id,
        room="staff",
        due_at=now,
    )


def _columns(parts: Mapping[str, str]) -> dict[str, str | None]:
    return {part: parts.get(part) for part in LONGEST}


def _line(row: tables.LocalLine) -> LocalLine:
    return LocalLine(
        id=row.id, name=row.name, call=row.call, text=row.text, web=row.web, note=row.note
    )


def _card(row: tables.LocalCard) -> Card:
    return Card(
        id=row.id,
        guild_id=row.guild_id,
        channel_id=row.channel_id,
        country=row.country,
        message_id=row.message_id,
        shown=row.shown,
        is_pinned=row.is_pinned,
        is_wanted=row.is_wanted,
        problem=row.problem,
    )

"""What to do about one notice whose time has come, decided in the claiming transaction."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncSession

from bot.dispatch.kinds import Delivery, NoticeKind, Outgoing
from bot.dispatch.marks import Marks
from bot.dispatch.rooms import Place, find_place
from bot.features.communities.store import Community, find_community
from bot.features.notices import ledger
from bot.features.notices.ledger import Slip
from bot.features.notices.rules import PUT_OFF, is_late

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Errand:
    """A notice to send: what, and where to."""

    slip: Slip
    outgoing: Outgoing
    place: Place


class Preparer:
    def __init__(self, bot: "Hearth", kinds: Mapping[str, NoticeKind], marks: Marks) -> None:
        self._bot = bot
        self._kinds = kinds
        self._marks = marks

    async def prepare(
        self, session: AsyncSession, slip: Slip, *, now: datetime
    ) -> Errand | Delivery:
        """The errand, or what became of the notice instead."""
        kind = self._kinds.get(slip.owed.kind)
        if kind is None:  # unregistered a moment ago
            return await self._put_off(session, slip, now)
        if is_late(slip.owed, now=now, max_age=kind.max_age):
            return await self._marks.give_up(session, slip, "expired", "late", now=now)
        guild = self._bot.get_guild(slip.owed.guild_id)
        if guild is None or guild.unavailable:
            return await self._put_off(session, slip, now)
        community = await self._community(session, slip.owed.guild_id)
        place = await find_place(session, self._bot.vault, slip, guild=guild, community=community)
        if place == "no-consent":
            await ledger.settle(session, notice_id=slip.owed.id, state="skipped")
            return Delivery("skipped", problem=place)
        if not isinstance(place, Place):
            return await self._marks.give_up(session, slip, "failed", place, now=now)
        return await self._write(session, slip, kind, community, place, now)

    async def _write(
        self,
        session: AsyncSession,
        slip: Slip,
        kind: NoticeKind,
        community: Community,
        place: Place,
        now: datetime,
    ) -> Errand | Delivery:
        try:
            async with session.begin_nested():
                outgoing = await kind.render(session, slip.owed, community)
        except Exception:  # a bug there must not keep the others from being sent
            log.exception("a notice of kind %s could not be written", kind.name)
            return await self._put_off(session, slip, now)
        if outgoing is None:
            await ledger.settle(session, notice_id=slip.owed.id, state="skipped")
            return Delivery("skipped")
        return Errand(slip, outgoing, place)

    async def _put_off(self, session: AsyncSession, slip: Slip, now: datetime) -> Delivery:
        await ledger.put_off(session, notice_id=slip.owed.id, until=now + PUT_OFF)
        return Delivery("pending", problem="unavailable")

    async def _community(self, session: AsyncSession, guild_id: int) -> Community:
        at_hand = self._bot.directory.at_hand(guild_id)
        if at_hand is not None:
            return at_hand
        found = await find_community(session, self._bot.vault, guild_id=guild_id)
        assert found is not None  # notices go with their server
        return found

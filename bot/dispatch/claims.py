"""Taking notices up: what is due is rendered and claimed in one transaction."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncSession

from bot.dispatch.kinds import Delivery, NoticeKind
from bot.dispatch.newest import Newest
from bot.dispatch.preparing import Errand, Preparer
from bot.features.notices import ledger
from bot.features.notices.ledger import Claim, Shards, Slip
from bot.features.notices.rules import LEASE, is_open

if TYPE_CHECKING:
    from bot.client import Hearth


@dataclass(slots=True)
class Taken:
    """What one transaction has taken up."""

    errands: list[Errand] = field(default_factory=list)
    doubtful: list[Slip] = field(default_factory=list)  # claimed before, to be looked for
    settled: dict[str, Delivery] = field(default_factory=dict)  # by notice

    def __len__(self) -> int:
        return len(self.errands) + len(self.doubtful) + len(self.settled)


class Claims:
    def __init__(
        self,
        bot: "Hearth",
        kinds: Mapping[str, NoticeKind],
        newest: Newest,
        preparer: Preparer,
        *,
        flying: Callable[[], Collection[str]],
    ) -> None:
        self._bot = bot
        self._kinds = kinds
        self._flying = flying  # what is on its way here
        self._newest = newest
        self._preparer = preparer

    async def take_due(self, *, limit: int) -> Taken:
        """Take up to `limit` notices whose time has come.

        A kind that nobody has registered is left alone: its cog may be loaded any moment.
        """
        now = self._bot.clock.now()
        async with self._bot.database.begin() as session:
            slips = await ledger.take_due(
                session,
                now=now,
                kinds=tuple(self._kinds),
                shards=self._shards(),
                but=self._flying(),
                limit=limit,
            )
            return await self._take(session, slips, now)

    async def take_one(self, notice_id: str) -> Taken:
        """Take up this notice, due or not; when it is settled or another's, only tell.

        Nothing is taken or told of one that is on its way here.
        """
        now = self._bot.clock.now()
        async with self._bot.database.begin() as session:
            if notice_id in self._flying():
                return Taken()
            slip = await ledger.find(session, notice_id=notice_id)
            told = self._why_not(slip, now)
            if slip is None or told is not None:
                return Taken(settled={notice_id: told or Delivery("skipped")})
            return await self._take(session, [slip], now)

    async def take_again(self, notice_id: str) -> Taken:
        """Take up a claimed notice that is proven not to have been sent."""
        now = self._bot.clock.now()
        taken = Taken()
        async with self._bot.database.begin() as session:
            slip = await ledger.find(session, notice_id=notice_id)
            if slip is None or slip.state != "claimed":
                taken.settled[notice_id] = Delivery("skipped" if slip is None else slip.state)
            else:
                claims = await self._prepare(session, slip, taken, now)
                await ledger.claim(session, claims, until=now + LEASE)
        return taken

    async def next_wake(self) -> datetime | None:
        """When something will next be due, apart from what is on its way."""
        async with self._bot.database.begin() as session:
            return await ledger.next_wake(
                session, kinds=tuple(self._kinds), shards=self._shards(), but=self._flying()
            )

    def _shards(self) -> Shards | None:
        ids, count = self._bot.shard_ids, self._bot.shard_count
        return None if ids is None or count is None else Shards(tuple(ids), count)

    def _why_not(self, slip: Slip | None, now: datetime) -> Delivery | None:
        """What to say of a notice that cannot be taken up now; None when it can."""
        if slip is None:  # erased
            return Delivery("skipped")
        if not is_open(slip.state):
            return Delivery(slip.state, slip.message_id)
        is_leased = slip.state == "claimed" and slip.wake_at is not None and slip.wake_at > now
        if is_leased or slip.owed.kind not in self._kinds:
            return Delivery("pending", problem="unavailable")
        return None

    async def _take(self, session: AsyncSession, slips: list[Slip], now: datetime) -> Taken:
        taken = Taken()
        claims: list[Claim] = []
        for slip in slips:
            # A direct message whose channel was never noted cannot have been sent.
            if slip.state == "claimed" and slip.channel_id is not None:
                taken.doubtful.append(slip)
                claims.append(Claim(slip, slip.channel_id, slip.sent_after_id))
            else:
                claims += await self._prepare(session, slip, taken, now)
        await ledger.claim(session, claims, until=now + LEASE)
        return taken

    async def _prepare(
        self, session: AsyncSession, slip: Slip, taken: Taken, now: datetime
    ) -> list[Claim]:
        prepared = await self._preparer.prepare(session, slip, now=now)
        if isinstance(prepared, Delivery):
            taken.settled[slip.owed.id] = prepared
            return []
        taken.errands.append(prepared)
        channel_id = prepared.place.channel_id
        self._newest.note_channel(self._bot.get_channel(channel_id or 0))
        return [Claim(slip, channel_id, max(self._newest.id, channel_id or 0))]

"""What became of a notice: written down after Discord was asked, in one transaction each."""

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncSession

from bot.dispatch.kinds import Delivery, NoticeKind
from bot.dispatch.lookup import Absent, Finding, Found, NotNow, Unknown
from bot.dispatch.newest import Newest
from bot.dispatch.sender import Outcome, Refused, Sent, Unclear, Unsent
from bot.features.notices import ledger
from bot.features.notices.ledger import Slip
from bot.features.notices.rules import Problem, State, is_late, is_told, retry_after

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)


class Marks:
    def __init__(
        self,
        bot: "Hearth",
        kinds: Mapping[str, NoticeKind],
        newest: Newest,
        *,
        is_awaited: Callable[[str], bool],
    ) -> None:
        self._bot = bot
        self._kinds = kinds
        self._newest = newest
        self._is_awaited = is_awaited
        # How many notices ended in each state since the start.
        self.tally: Counter[State] = Counter()

    async def record(self, slip: Slip, outcome: Outcome) -> Delivery:
        """Write down what sending came to."""
        now = self._bot.clock.now()
        async with self._bot.database.begin() as session:
            match outcome:
                case Sent(message_id):
                    return await self._mark_sent(session, slip, message_id)
                case Refused(problem):
                    return await self.give_up(session, slip, "failed", problem, now=now)
                case Unsent(seconds) if slip.state == "pending":
                    until = now + _pause(slip, seconds)
                    await ledger.release(session, notice_id=slip.owed.id, until=until)
                case Unsent(seconds) | Unclear(seconds):  # an earlier attempt was in doubt, or this
                    until = now + _pause(slip, seconds)
                    await ledger.put_off(session, notice_id=slip.owed.id, until=until)
        return Delivery("pending", problem="unavailable")

    async def record_finding(self, slip: Slip, finding: Finding) -> Delivery:
        """Write down what looking for it came to, when it was not proven absent."""
        assert not isinstance(finding, Absent)
        now = self._bot.clock.now()
        async with self._bot.database.begin() as session:
            match finding:
                case Found(message_id):
                    return await self._mark_sent(session, slip, message_id)
                case NotNow(seconds) if not self._is_late(slip, now):
                    until = now + _pause(slip, seconds)
                    await ledger.put_off(session, notice_id=slip.owed.id, until=until)
                    return Delivery("pending", problem="unavailable")
                case NotNow() | Unknown():
                    return await self.give_up(session, slip, "held", "unsure", now=now)

    async def note_channel(self, slip: Slip, channel_id: int) -> None:
        async with self._bot.database.begin() as session:
            await ledger.note_channel(session, notice_id=slip.owed.id, channel_id=channel_id)

    async def give_up(
        self, session: AsyncSession, slip: Slip, state: State, problem: Problem, *, now: datetime
    ) -> Delivery:
        """Settle a notice that was not delivered, and owe the facilitators word of it."""
        owed = slip.owed
        await ledger.settle(session, notice_id=owed.id, state=state)
        log.warning("a notice of kind %s ended as %s: %s", owed.kind, state, problem)
        self.tally[state] += 1
        is_private = (kind := self._kinds.get(owed.kind)) is not None and kind.is_private
        is_awaited = self._is_awaited(owed.id)
        if not is_private and is_told(owed.kind, slip.room, is_awaited=is_awaited):
            await ledger.tell_problem(
                session,
                guild_id=owed.guild_id,
                room=slip.room,
                problem=problem,
                now=now,
                newest_id=self._newest.id,
            )
        return Delivery(state, problem=problem)

    async def _mark_sent(self, session: AsyncSession, slip: Slip, message_id: int) -> Delivery:
        self._newest.note(message_id)
        owed = slip.owed
        is_new = await ledger.settle(
            session, notice_id=owed.id, state="sent", message_id=message_id
        )
        kind = self._kinds.get(owed.kind)
        if is_new and kind is not None and kind.delivered is not None:
            try:
                async with session.begin_nested():
                    await kind.delivered(session, owed, message_id)
            except Exception:  # a bug there must not have the message sent again
                log.exception("a notice of kind %s was sent, but not followed up", kind.name)
        self.tally["sent"] += is_new
        return Delivery("sent", message_id)

    def _is_late(self, slip: Slip, now: datetime) -> bool:
        kind = self._kinds.get(slip.owed.kind)
        return kind is not None and is_late(slip.owed, now=now, max_age=kind.max_age)


def _pause(slip: Slip, seconds: float | None) -> timedelta:
    # The slip was read before this attempt was counted.
    return max(retry_after(slip.attempts + 1), timedelta(seconds=seconds or 0))

"""The dispatcher: everything the bot sends on its own goes out here, exactly once.

A notice is claimed in one transaction, sent outside it, and marked in another. APScheduler wakes
the dispatcher when something is due; whether it is, our clock alone decides. What was claimed and
never marked is first looked for where it would be, and sent again only when it is not there.
"""

import asyncio
import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.clock import SystemClock
from bot.dispatch.claims import Claims
from bot.dispatch.flights import AGAIN_SECONDS, LATER, Flights
from bot.dispatch.kinds import Delivery, NoticeKind
from bot.dispatch.lookup import Lookup
from bot.dispatch.marks import Marks
from bot.dispatch.newest import Newest
from bot.dispatch.outage import Outage
from bot.dispatch.preparing import Preparer
from bot.dispatch.problems import problem_kind
from bot.dispatch.sender import ATTEMPT, Pause, Sender
from bot.errors import DatabaseUnavailable

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)

SWEEP_SECONDS = 30  # the safety net, should a wake-up ever be missed
CLOSE_SECONDS = 5
DELIVER_SECONDS = 12  # how long a person waits for a result
BATCH = 24  # notices claimed in one transaction: what the pace lets out in half a second
SOON = timedelta(milliseconds=100)  # for what is due but locked by another process
NEXT_JOB, SWEEP_JOB = "notices.next", "notices.sweep"


class Dispatcher:
    """`bot.dispatcher`. Start it before the bot logs in, close it before the bot disconnects."""

    def __init__(
        self, bot: "Hearth", *, attempt: timedelta = ATTEMPT, pause: Pause = asyncio.sleep
    ) -> None:
        self._bot = bot
        self._kinds: dict[str, NoticeKind] = {}
        self._awaited: set[str] = set()
        self._woken = asyncio.Event()
        # Whoever claims launches before another claims: then all know what is on its way, even
        # when the clock jumps over the leases.
        self._claiming = asyncio.Lock()
        self._runner: asyncio.Task[None] | None = None
        self._is_closed = False
        self._outage = Outage()
        self._pacer = bot.pacer
        self.newest = Newest()
        self.marks = Marks(bot, self._kinds, self.newest, is_awaited=self._awaited.__contains__)
        preparer = Preparer(bot, self._kinds, self.marks)
        self._claims = Claims(
            bot, self._kinds, self.newest, preparer, flying=lambda: self._flights.ids
        )
        self._flights = Flights(
            claims=self._claims,
            sender=Sender(bot, attempt=attempt, pause=pause),
            lookup=Lookup(bot, attempt=attempt),
            marks=self.marks,
            outage=self._outage,
            landed=self._woken.set,
        )
        self.register(problem_kind(bot.texts))

    def register(self, kind: NoticeKind) -> None:
        """Notices of this kind are sent from now on."""
        self._kinds[kind.name] = kind
        self.wake()

    def unregister(self, kind: NoticeKind) -> None:
        """Notices of this kind wait until it is registered again."""
        self._kinds.pop(kind.name, None)

    def wake(self) -> None:
        """Something was planned, or the clock was moved: see what is due."""
        self._woken.set()
        self._flights.nudge()

    async def next_due(self) -> datetime | None:
        """When something will next be sent; None when nothing is owed.

        Raises: DatabaseUnavailable
        """
        return await self._claims.next_wake()

    def start(self) -> None:
        """Send what is due from when the bot is ready, until `close`."""
        self._bot.interaction_heard.append(self.newest.note_interaction)
        self._bot.scheduler.add_job(self._tick, "interval", seconds=SWEEP_SECONDS, id=SWEEP_JOB)
        self._runner = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Finish what is on its way, for at most CLOSE_SECONDS.

        What is not finished then stays claimed, and is looked for at the next start.
        """
        self._is_closed = True
        now = asyncio.get_running_loop().time
        deadline = now() + CLOSE_SECONDS
        if self._runner is not None:
            await self._bot.database.settle()
            self._runner.cancel()
            await asyncio.gather(self._runner, return_exceptions=True)
        await self._flights.finish(seconds=max(0, deadline - now()))
        await self._bot.database.settle()
        await self._flights.end()

    async def deliver(self, notice_id: str) -> Delivery:
        """Send this notice now, due or not, and return what became of it.

        For a person who waits: after DELIVER_SECONDS it is "pending" and goes out when it can.
        """
        self._awaited.add(notice_id)
        try:
            if notice_id not in self._flights.ids and not self._is_closed:
                async with self._claiming:
                    taken = await self._claims.take_one(notice_id)
                    self._flights.launch(taken)
                if notice_id in taken.settled:
                    return taken.settled[notice_id]
            return await self._flights.wait_for(notice_id, seconds=DELIVER_SECONDS)
        except DatabaseUnavailable:
            return LATER
        finally:
            self._awaited.discard(notice_id)
            self.wake()

    async def _tick(self) -> None:
        self.wake()

    async def _run(self) -> None:
        await self._bot.wait_until_ready()
        self.newest.note_channels(self._bot)
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                while await self._take_some():
                    pass
                self._call_at(await self._claims.next_wake())
                self._outage.is_over()
            except DatabaseUnavailable:
                self._outage.goes_on()
                self._call_in(timedelta(seconds=AGAIN_SECONDS))
            except Exception:  # nothing may end this task; the sweep tries again
                log.exception("what is due could not be looked through")

    async def _take_some(self) -> bool:
        """Take up one batch of what is due; whether there was anything."""
        await self._flights.wait_for_room()
        await self._pacer.line_is_short(BATCH // 2)
        async with self._claiming:
            taken = await self._claims.take_due(limit=BATCH)
            self._flights.launch(taken)
        return len(taken) > 0

    def _call_at(self, instant: datetime | None) -> None:
        if instant is not None:
            self._call_in(max(instant - self._bot.clock.now(), SOON))

    def _call_in(self, span: timedelta) -> None:
        # APScheduler reads the real clock; `_run` asks ours what is due.
        self._bot.scheduler.add_job(
            self._tick,
            "date",
            run_date=SystemClock().now() + span,
            id=NEXT_JOB,
            replace_existing=True,
        )

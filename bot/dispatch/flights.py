"""Notices on their way: one task each, from the claim to the mark."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from bot.dispatch.claims import Claims, Taken
from bot.dispatch.kinds import Delivery
from bot.dispatch.lookup import Absent, Lookup
from bot.dispatch.marks import Marks
from bot.dispatch.outage import Outage
from bot.dispatch.preparing import Errand
from bot.dispatch.sender import Sender
from bot.errors import DatabaseUnavailable
from bot.features.notices.ledger import Slip

log = logging.getLogger(__name__)

# Many: discord.py keeps a request whose channel has used up its limit until that is renewed.
AT_ONCE = 256
AGAIN_SECONDS = 2  # after the database did not answer
LATER = Delivery("pending", problem="unavailable")


class Flights:
    def __init__(
        self,
        *,
        claims: Claims,
        sender: Sender,
        lookup: Lookup,
        marks: Marks,
        outage: Outage,
        landed: Callable[[], None],
    ) -> None:
        self._claims = claims
        self._sender = sender
        self._lookup = lookup
        self._marks = marks
        self._outage = outage
        self._landed = landed
        self._tasks: dict[str, asyncio.Task[Delivery]] = {}
        self._nudged = asyncio.Event()

    @property
    def ids(self) -> tuple[str, ...]:
        """The notices that are on their way."""
        return tuple(self._tasks)

    def launch(self, taken: Taken) -> None:
        """Send what was claimed, and look for what was claimed before."""
        for errand in taken.errands:
            self._start(errand.slip.owed.id, self._send(errand))
        for slip in taken.doubtful:
            self._start(slip.owed.id, self._look_for(slip))

    async def wait_for(self, notice_id: str, *, seconds: float) -> Delivery:
        """What became of a notice on its way; "pending" when that takes longer."""
        task = self._tasks.get(notice_id)
        if task is None:
            return LATER
        await asyncio.wait({task}, timeout=seconds)
        has_result = task.done() and not task.cancelled() and task.exception() is None
        return task.result() if has_result else LATER

    async def wait_for_room(self) -> None:
        """Come back when fewer than AT_ONCE are on their way."""
        while len(self._tasks) >= AT_ONCE:
            await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)

    def nudge(self) -> None:
        """Whoever waits for the database tries again now."""
        self._nudged.set()
        self._nudged = asyncio.Event()

    async def finish(self, *, seconds: float) -> None:
        """Come back when all have landed, or after so long."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=seconds)

    async def end(self) -> None:
        """Give up what is still on its way; what is unmarked stays claimed."""
        tasks = tuple(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, notice_id: str, flight: Coroutine[Any, Any, Delivery]) -> None:
        task = asyncio.create_task(flight)
        self._tasks[notice_id] = task
        task.add_done_callback(lambda done: self._land(notice_id, done))

    def _land(self, notice_id: str, task: asyncio.Task[Delivery]) -> None:
        del self._tasks[notice_id]
        error = None if task.cancelled() else task.exception()
        if error is not None:  # it stays claimed, and is looked for when its lease is over
            log.error("a notice was lost sight of for a while", exc_info=error)
        self._landed()

    async def _send(self, errand: Errand) -> Delivery:
        slip, channel_id = errand.slip, errand.place.channel_id
        if channel_id is None:
            assert errand.place.user_id is not None
            opened = await self._sender.open_direct(errand.place.user_id)
            if not isinstance(opened, int):
                return await self._insist(lambda: self._marks.record(slip, opened))
            channel_id = opened
            try:  # before anything is sent there: see Claims
                await self._marks.note_channel(slip, channel_id)
            except DatabaseUnavailable:
                self._outage.goes_on()
                return LATER
        outcome = await self._sender.send(channel_id, errand.outgoing, nonce=slip.nonce)
        await asyncio.sleep(0)  # whoever has asked for something meanwhile goes first
        return await self._insist(lambda: self._marks.record(slip, outcome))

    async def _look_for(self, slip: Slip) -> Delivery:
        finding = await self._lookup.find(slip)
        if not isinstance(finding, Absent):
            return await self._insist(lambda: self._marks.record_finding(slip, finding))
        try:
            taken = await self._claims.take_again(slip.owed.id)
        except DatabaseUnavailable:
            self._outage.goes_on()
            return LATER
        for errand in taken.errands:
            return await self._send(errand)
        return taken.settled[slip.owed.id]

    async def _insist(self, write: Callable[[], Awaitable[Delivery]]) -> Delivery:
        """Write down what is known now and nowhere else, as soon as the database takes it."""
        while True:
            nudged = self._nudged
            try:
                return await write()
            except DatabaseUnavailable:
                self._outage.goes_on()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(AGAIN_SECONDS):
                    await nudged.wait()

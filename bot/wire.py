"""Every request that discord.py makes, seen from its HTTP session: paced, and known when under way.

discord.py repeats some failed requests on its own, sleeps for as long as a 429 asks, and does not
say so. What the bot sends on its own has to know what happened to each request, and must be able
to stop waiting: a cancelled sleep after a global 429 would leave discord.py locked for good. So in
a watched block a 429 or 5xx is raised at once, as `Stop`, before discord.py sees it.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from types import SimpleNamespace

import aiohttp

from bot.pacing import Pacer

_REST_SECONDS = 10
_OUTSIDE_LIMIT = "/webhooks/"  # as are the answers that `bot.callbacks` sends


class Stop(Exception):
    """Discord's answer was a 429 or 5xx; `retry_after` is in seconds, when it said so."""

    def __init__(self, status: int, retry_after: float | None) -> None:
        super().__init__(status)
        self.status = status
        self.retry_after = retry_after


class Watch:
    """What is known of the request, or requests, that are made `within` it."""

    def __init__(self) -> None:
        self.is_under_way = False  # when it is, Discord may have got it
        self._deadline = asyncio.timeout(None)

    @asynccontextmanager
    async def within(self, deadline: float) -> AsyncIterator[None]:
        """A block whose requests stand in line and are watched.

        Raises:
            TimeoutError: at `deadline`, of the event loop's time, unless an answer has begun.
            Stop: Discord answered with a 429 or 5xx.
        """
        async with asyncio.timeout_at(deadline) as self._deadline:
            token = _watch.set(self)
            try:
                yield
            finally:
                _watch.reset(token)

    def see_answer(self) -> None:
        """Wait for the rest: what was answered would otherwise have to be looked for.

        discord.py keeps an answer back while the channel's limit is used up.
        """
        self._deadline.reschedule(asyncio.get_running_loop().time() + _REST_SECONDS)


_watch: ContextVar[Watch | None] = ContextVar("_watch", default=None)


class Wire:
    """Paces requests with `pacer`; `trace_config` goes to discord.py as its `http_trace`."""

    def __init__(self, pacer: Pacer) -> None:
        self._pacer = pacer
        self.trace_config = aiohttp.TraceConfig()
        self.trace_config.on_request_start.append(self._start)
        self.trace_config.on_request_end.append(self._end)

    async def _start(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        params: aiohttp.TraceRequestStartParams,
    ) -> None:
        if _OUTSIDE_LIMIT in params.url.path:
            return
        watch = _watch.get()
        if watch is None:
            await self._pacer.turn()
        else:
            await self._pacer.turn_in_line()
            watch.is_under_way = True

    async def _end(
        self,
        _session: aiohttp.ClientSession,
        _context: SimpleNamespace,
        params: aiohttp.TraceRequestEndParams,
    ) -> None:
        watch, response = _watch.get(), params.response
        if watch is None:
            return
        if response.status != 429 and response.status < 500:
            watch.see_answer()
            return
        retry_after = _seconds(response.headers.get("Retry-After"))
        if response.status == 429 and "X-RateLimit-Global" in response.headers:
            self._pacer.pause(retry_after or 1.0)
        raise Stop(response.status, retry_after)


def _seconds(header: str | None) -> float | None:
    try:
        return None if header is None else max(0.0, float(header))
    except ValueError:  # an HTTP date, from something between Discord and us
        return None

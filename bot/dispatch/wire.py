"""Every request that discord.py makes, seen from its HTTP session: paced, and known when under way.

discord.py repeats some failed requests on its own, sleeps for as long as a 429 asks, and does not
say so. What the bot sends on its own has to know what happened to each request, and must be able
to stop waiting: a cancelled sleep after a global 429 would leave discord.py locked for good. So in
a `watched` block a 429 or 5xx is raised at once, as `Stop`, before discord.py sees it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import SimpleNamespace

import aiohttp

from bot.dispatch.pacing import Pacer

_OUTSIDE_LIMIT = ("/interactions/", "/webhooks/")


class Stop(Exception):
    """Discord's answer was a 429 or 5xx; `retry_after` is in seconds, when it said so."""

    def __init__(self, status: int, retry_after: float | None) -> None:
        super().__init__(status)
        self.status = status
        self.retry_after = retry_after


class Watch:
    """What is known of the request in a `watched` block."""

    is_under_way = False  # from here on Discord may have got it


_watch: ContextVar[Watch | None] = ContextVar("_watch", default=None)


@contextmanager
def watched() -> Iterator[Watch]:
    """Within the block, requests stand in line and tell what happens to them."""
    watch = Watch()
    token = _watch.set(watch)
    try:
        yield watch
    finally:
        _watch.reset(token)


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
        if any(part in params.url.path for part in _OUTSIDE_LIMIT):
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
        response = params.response
        if _watch.get() is None or (response.status != 429 and response.status < 500):
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

"""Waiting for the world to become what one expects, without polling."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Changes:
    """Wakes waiters at each change of the world."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def wait_for(self, predicate: Callable[[], T], *, timeout: float | None = 5) -> T:  # noqa: ASYNC109
        """The predicate's first true value; asked now and after each change.

        Raises: TimeoutError after `timeout` seconds of real time.
        """
        async with asyncio.timeout(timeout):
            while not (value := predicate()):
                await self.next()
        return value

    async def next(self) -> None:
        """Return after the next change."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            await waiter
        finally:
            self._waiting.discard(waiter)

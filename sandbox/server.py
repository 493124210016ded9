"""The sandbox itself: one world, served over HTTP and the gateway."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from aiohttp import web

from sandbox.clock import SandboxClock
from sandbox.entities import Channel, Message
from sandbox.interactions import InteractionDesk
from sandbox.world import World

T = TypeVar("T")


class Sandbox:
    """Owns the world, its clock, and everything that serves them."""

    def __init__(self, *, clock: SandboxClock | None = None) -> None:
        self.world = World(clock=clock)
        self.clock = self.world.clock
        self.changed = self.world.changes
        self.interactions = InteractionDesk(self.world)
        self.unknown_routes: list[str] = []
        self.origin = ""

    @property
    def api_url(self) -> str:
        """The REST base, such as http://127.0.0.1:8080/api/v10."""
        return f"{self.origin}/api/v10"

    async def wait_for(self, predicate: Callable[[], T], *, timeout: float = 5) -> T:  # noqa: ASYNC109
        """The predicate's first true value; asked again at each change of the world.

        Raises: TimeoutError after `timeout` seconds of real time.
        """
        return await self.changed.wait_for(predicate, timeout=timeout)

    async def messages_in(self, channel: Channel, *, count: int = 1) -> list[Message]:
        """The bot's messages in a channel, once there are `count` of them."""

        def found() -> list[Message]:
            return [m for m in channel.messages.values() if m.author is self.world.bot]

        await self.wait_for(lambda: len(found()) >= count)
        return found()


@asynccontextmanager
async def serve(
    host: str = "127.0.0.1", port: int = 0, *, clock: SandboxClock | None = None
) -> AsyncIterator[Sandbox]:
    """A running sandbox on that port (0 picks a free one), with an empty world."""
    sandbox = Sandbox(clock=clock)
    runner = web.AppRunner(web.Application(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    sandbox.origin = f"http://{host}:{runner.addresses[0][1]}"
    try:
        yield sandbox
    finally:
        await runner.cleanup()

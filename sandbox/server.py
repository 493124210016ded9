"""The sandbox itself: one world, served over HTTP and the gateway."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from aiohttp import web

from sandbox.api import build_app
from sandbox.clock import SandboxClock
from sandbox.control import add_controls
from sandbox.entities import Attachment, Channel, Guild, Message, User
from sandbox.faults import Faults
from sandbox.gateway import Gateway
from sandbox.interactions import InteractionDesk
from sandbox.limits import Limits
from sandbox.openapi import Deviation, OpenApi
from sandbox.openapi.middleware import checking
from sandbox.page.guard import FILE_HEADERS, guarding
from sandbox.page.site import Page
from sandbox.people import Person
from sandbox.world import World

T = TypeVar("T")


class Sandbox:
    """Owns the world, its clock, and everything that serves them."""

    def __init__(
        self, *, clock: SandboxClock | None = None, openapi: OpenApi | None = None
    ) -> None:
        self.openapi = openapi
        self.world = World(clock=clock)
        self.clock = self.world.clock
        self.changed = self.world.changes
        self.limits = Limits()
        self.faults = Faults()
        self.interactions = InteractionDesk(self.world)
        self.gateway = Gateway(self.world, self.faults)
        self.unknown_routes: list[str] = []  # such as "GET /guilds/1/emojis"
        self.origin = ""
        # When the bot will next do something of itself; set by who runs the bot.
        self.next_due: Callable[[], Awaitable[datetime | None]] | None = None
        self.page = Page(self)
        if openapi is not None:
            self.gateway.observers.append(openapi.check_event)

    @property
    def token(self) -> str:
        """What the bot logs in with."""
        return self.world.application.token

    @property
    def api_url(self) -> str:
        """The REST base, such as http://127.0.0.1:8080/api/v10."""
        return f"{self.origin}/api/v10"

    @property
    def violations(self) -> list[Deviation]:
        """What deviated from Discord's description; empty as well when that isn't there."""
        return [] if self.openapi is None else self.openapi.violations

    @property
    def notes(self) -> list[Deviation]:
        """What Discord takes though its description doesn't."""
        return [] if self.openapi is None else self.openapi.notes

    def person(
        self, name: str | User, *, locale: str | None = None, guild: Guild | None = None
    ) -> Person:
        """That user, to act as and to look through the eyes of. Raises: KeyError"""
        user = self.world.user(name) if isinstance(name, str) else name
        return Person(self.world, self.interactions, user, locale=locale, guild=guild)

    async def wait_for(self, predicate: Callable[[], T], *, timeout: float = 5) -> T:  # noqa: ASYNC109
        """The predicate's first true value; asked again at each change of the world.

        Raises: TimeoutError after `timeout` seconds of real time.
        """
        return await self.changed.wait_for(predicate, timeout=timeout)

    async def messages_in(self, channel: Channel | str, *, count: int = 1) -> list[Message]:
        """The bot's messages in a channel, once there are `count` of them, oldest first.

        By name, the channel is the first of that name in a server the bot is in.

        Raises: TimeoutError after 5 seconds of real time.
        """
        place = self._channel(channel) if isinstance(channel, str) else channel

        def found() -> list[Message]:
            return [m for m in place.messages.values() if m.author is self.world.bot]

        await self.wait_for(lambda: len(found()) >= count)
        return found()

    def _channel(self, name: str) -> Channel:
        for guild in self.world.bot_guilds():
            for channel in guild.channels.values():
                if channel.name == name:
                    return channel
        raise KeyError(name)

    def build_app(self) -> web.Application:
        """Everything that is served: the API, the gateway, files of messages."""
        checks = [] if self.openapi is None else [checking(self.openapi, self)]
        app = build_app(self, middlewares=[guarding(), *checks])
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get(
            r"/attachments/{channel}/{attachment:\d{1,20}}/{filename}", self._download
        )
        add_controls(app, self)
        self.page.add_to(app)
        return app

    async def _download(self, request: web.Request) -> web.Response:
        wanted = int(request.match_info["attachment"])
        if wanted in self.world.uploads:
            return _file(self.world.uploads[wanted])
        for message in self.world.every_message():
            for attachment in message.attachments:
                if attachment.id == wanted:
                    return _file(attachment)
        raise web.HTTPNotFound


def _file(attachment: Attachment) -> web.Response:
    headers = {"Content-Type": attachment.content_type, **FILE_HEADERS}
    return web.Response(body=attachment.body, headers=headers)


@asynccontextmanager
async def serve(
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    clock: SandboxClock | None = None,
    openapi: str | Path | None = None,
) -> AsyncIterator[Sandbox]:
    """A running sandbox on that port (0 picks a free one), with an empty world.

    `openapi` is the file of Discord's description that traffic is checked against.

    Raises:
        OSError: the port is taken, or the description can't be read.
    """
    checker = None if openapi is None else OpenApi.load(openapi)
    sandbox = Sandbox(clock=clock, openapi=checker)
    runner = web.AppRunner(sandbox.build_app(), access_log=None, shutdown_timeout=1)
    await runner.setup()
    settling = asyncio.create_task(sandbox.world.keep_settling())
    try:
        await web.TCPSite(runner, host, port).start()
        address = f"{host}:{runner.addresses[0][1]}"
        sandbox.origin, sandbox.gateway.url = f"http://{address}", f"ws://{address}/gateway"
        sandbox.world.origin = sandbox.origin
        yield sandbox
    finally:
        settling.cancel()
        with suppress(asyncio.CancelledError):
            await settling
        sandbox.faults.clear()
        sandbox.gateway.drop(1001)
        await runner.cleanup()

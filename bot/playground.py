"""`hearth sandbox`: a local Discord, a demo server in it, and the real bot connected to both."""

import asyncio
import os
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

from bot.app import assemble, serve_until_stopped
from bot.client import Hearth
from bot.errors import StartError
from bot.settings import Settings
from bot.tour import walk_through
from sandbox.clock import SandboxClock
from sandbox.demo import demo_world
from sandbox.server import Sandbox, serve

Say = Callable[[str], None]
# A server or two are there at once: no need to wait 2 s for more of them before being ready.
QUICK = {"guild_ready_timeout": 0.1}


async def play(*, port: int, tour: bool, browser: bool, say: Say) -> None:
    """Run until a signal comes, telling `say` where to look and what happens in the tour.

    Raises:
        StartError: the port is taken.
    """
    with tempfile.TemporaryDirectory() as folder:
        async with _local_discord(port) as sandbox:
            settings = Settings(
                discord_token=sandbox.token, discord_api_url=sandbox.api_url, data_dir=Path(folder)
            )
            async with assemble(settings, clock=sandbox.clock, **QUICK) as bot:
                sandbox.clock.subscribe(bot.dispatcher.wake)
                guide = asyncio.create_task(
                    _guide(bot, sandbox, tour=tour, browser=browser, say=say)
                )
                try:
                    # The tour ends first: it would take a bot that is closing for a broken one.
                    await serve_until_stopped(bot, sandbox.token, before_closing=guide.cancel)
                finally:
                    guide.cancel()
                    with suppress(asyncio.CancelledError):
                        await guide


async def _guide(bot: Hearth, sandbox: Sandbox, *, tour: bool, browser: bool, say: Say) -> None:
    await bot.wait_until_ready()
    say(f"Hearth is ready in a local Discord: {sandbox.origin}/ shows it, and Ctrl-C ends it.")
    if browser and _has_screen():
        await asyncio.to_thread(webbrowser.open, f"{sandbox.origin}/")
    if tour:
        await walk_through(sandbox, say)


def _has_screen() -> bool:
    """Whether a browser would have a window: one in the terminal would take it over."""
    return sys.platform in ("darwin", "win32") or any(
        name in os.environ for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


@asynccontextmanager
async def _local_discord(port: int) -> AsyncIterator[Sandbox]:
    async with AsyncExitStack() as stack:
        try:
            sandbox = await stack.enter_async_context(serve(port=port, clock=SandboxClock()))
        except OSError as error:
            raise StartError(f"Port {port} is in use ({error.strerror}); choose another.") from None
        demo_world(sandbox.world)
        yield sandbox

"""`hearth sandbox`: a local Discord, a community in it, and the real bot connected to both."""

import asyncio
import os
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.app import assemble, serve_until_stopped
from bot.client import Hearth
from bot.data_folder import held
from bot.errors import DatabaseUnavailable, StartError
from bot.settings import Settings
from sandbox.acts import perform
from sandbox.clock import SandboxClock
from sandbox.keeping import KeepingError, kept
from sandbox.people import NoAnswer, Refused
from sandbox.seed import Seed, SeedError, load_seed, plant
from sandbox.server import Sandbox, serve

Say = Callable[[str], None]
# A server or two are there at once: no need to wait 2 s for more of them before being ready.
QUICK = {"guild_ready_timeout": 0.1}


@dataclass(frozen=True, slots=True)
class Play:
    """How to run it: the port (0: a free one), whether people act and the page opens.

    `seed` is a file with another community, `data` a folder that keeps all between runs.
    """

    port: int = 0
    tour: bool = True
    browser: bool = True
    seed: Path | None = None
    data: Path | None = None


async def play(how: Play, say: Say) -> None:
    """Run until a signal comes, telling `say` where to look and what people do.

    Raises:
        StartError: the port is taken, or the seed or the folder can't be used.
    """
    try:
        seed = load_seed(how.seed)
        with _folder(how.data) as folder:
            async with _local_discord(how.port) as sandbox, kept(sandbox.world, folder) as is_old:
                if not is_old:
                    plant(sandbox.world, seed)
                await _play(sandbox, folder / "hearth", how, None if is_old else seed, say)
    except (SeedError, KeepingError) as error:
        raise StartError(str(error)) from None


async def _play(sandbox: Sandbox, folder: Path, how: Play, seed: Seed | None, say: Say) -> None:
    """Run the bot; people of a `seed` that was just planted act when they are to."""
    settings = Settings(
        discord_token=sandbox.token, discord_api_url=sandbox.api_url, data_dir=folder
    )
    async with assemble(settings, clock=sandbox.clock, **QUICK) as bot:
        sandbox.clock.subscribe(bot.dispatcher.wake)
        sandbox.next_due = partial(_next_due, bot)
        guide = asyncio.create_task(_guide(bot, sandbox, how, seed if how.tour else None, say))
        try:
            # The guide ends first: it would take a bot that is closing for a broken one.
            await serve_until_stopped(bot, sandbox.token, before_closing=guide.cancel)
        finally:
            guide.cancel()
            with suppress(asyncio.CancelledError):
                await guide


async def _next_due(bot: Hearth) -> datetime | None:
    """When the bot next sends something of itself, as far as it can be told now."""
    with suppress(DatabaseUnavailable):
        return await bot.dispatcher.next_due()
    return None


async def _guide(bot: Hearth, sandbox: Sandbox, how: Play, seed: Seed | None, say: Say) -> None:
    await bot.wait_until_ready()
    await bot.progress.finished.wait()
    say(f"Hearth is ready in a local Discord: {sandbox.origin}/ shows it, and Ctrl-C ends it.")
    if how.browser and _has_screen():
        await asyncio.to_thread(webbrowser.open, f"{sandbox.origin}/")
    if seed is None:
        return
    try:
        await perform(sandbox, sandbox.world.guild(seed.name), seed, say)
    except (Refused, NoAnswer, LookupError, TimeoutError) as error:
        say(f"\nThe tour ends here: {error}")
    else:
        say("\nThat was the tour. The server stays up until Ctrl-C.")


def _has_screen() -> bool:
    """Whether a browser would have a window: one in the terminal would take it over."""
    return sys.platform in ("darwin", "win32") or any(
        name in os.environ for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


@contextmanager
def _folder(data: Path | None) -> Iterator[Path]:
    """The folder that keeps everything, ours alone; without one, one that is thrown away."""
    if data is None:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
    else:
        with held(data):
            yield data


@asynccontextmanager
async def _local_discord(port: int) -> AsyncIterator[Sandbox]:
    async with AsyncExitStack() as stack:
        try:
            sandbox = await stack.enter_async_context(serve(port=port, clock=SandboxClock()))
        except OSError as error:
            raise StartError(f"Port {port} is in use ({error.strerror}); choose another.") from None
        yield sandbox

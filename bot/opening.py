"""Opening everything but crisis help, which answers already and goes on whatever becomes of it."""

import asyncio
import contextlib
import gc
import importlib
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.client import Hearth
from bot.data_folder import DataFolder
from bot.errors import DatabaseUnavailable, FeatureBroken, StartError, Unwritable

log = logging.getLogger(__name__)

# Crisis help comes first, but a Discord that is away keeps nobody from hearing of a wrong key.
CONNECT_SECONDS = 2
AGAIN_SECONDS = 10  # until a data folder that takes nothing is tried again
START_SECONDS = 30  # after which garbage is looked for, however far a start has come


async def open_all(bot: Hearth, folder: DataFolder) -> None:
    """Open the services once crisis help answers, and serve health, until cancelled.

    Raises:
        StartError: there is no key for the database, or another; or the database is newer.
    """
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(CONNECT_SECONDS):
            await bot.progress.connected.wait()
    try:
        async with _no_collecting(bot), _health(bot):
            await _open_services(bot, folder)
            await asyncio.Event().wait()
    except StartError:
        raise
    except Exception as error:
        log.error("nothing but crisis help works until a restart", exc_info=error)
        bot.features.lacking = FeatureBroken()
        bot.progress.tried.set()
        await asyncio.Event().wait()


async def _open_services(bot: Hearth, folder: DataFolder) -> None:
    await asyncio.to_thread(importlib.import_module, "bot.services")
    from bot import services

    said = ""
    while True:
        try:
            folder.hold()
            vault = await asyncio.to_thread(services.unlock, bot.settings)
        except Unwritable as error:
            if said != (said := str(error)):
                log.error("%s", error)
            bot.features.lacking = DatabaseUnavailable()
            await asyncio.sleep(AGAIN_SECONDS)
        else:
            break
    bot.features.lacking = None
    services.attach(bot, vault)
    await services.open_services(bot)


@asynccontextmanager
async def _no_collecting(bot: Hearth) -> AsyncIterator[None]:
    """Within the block, look for garbage only once everything is loaded, and not in that.

    What a start makes stays. To look through it, again and again, holds answers up: by a tenth of a
    second while the bot loads, and after that one in a hundred took ten times as long.
    """
    gc.disable()
    collecting = asyncio.create_task(_collect_when_loaded(bot))
    try:
        yield
    finally:
        collecting.cancel()
        gc.enable()


async def _collect_when_loaded(bot: Hearth) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(START_SECONDS):
            await bot.progress.finished.wait()
    gc.freeze()
    gc.enable()


@asynccontextmanager
async def _health(bot: Hearth) -> AsyncIterator[None]:
    """Serve health while the block runs; when that can't be, say so and go on without."""
    async with AsyncExitStack() as stack:
        if bot.settings.health_port is not None:
            try:
                await asyncio.to_thread(importlib.import_module, "bot.health")
                from bot.health import serve_health

                await stack.enter_async_context(serve_health(bot, bot.settings.health_port))
            except StartError as error:
                log.error("/healthz is not served. %s", error)
            except Exception as error:
                log.error("/healthz is not served", exc_info=error)
        yield

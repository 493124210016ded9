"""Start-up and shutdown: the one place that builds things and hands them to each other."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import aiohttp
import discord
from discord.http import Route
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.clock import Clock, SystemClock
from bot.data_folder import held
from bot.db.database import Database
from bot.db.migrate import check_revision, create_if_missing, migrate
from bot.dispatch import Dispatcher
from bot.errors import DatabaseUnavailable, StartError
from bot.features.keys.store import prove_keys
from bot.health import serve_health
from bot.i18n import Texts
from bot.retention import Retention
from bot.scheduler import build_scheduler
from bot.settings import Settings, decode_key
from bot.vault import Vault, load_keys, new_key

log = logging.getLogger(__name__)

REOPEN_SECONDS = 10  # how often a database that could not be opened at start is tried again


@asynccontextmanager
async def assemble(
    settings: Settings, *, clock: Clock | None = None, **options: Any
) -> AsyncIterator[Hearth]:
    """A bot ready for `start`, closed in reverse order on the way out.

    `options` go to discord.py's client as they are.

    Raises:
        StartError: the data folder, the key or the database cannot be used.
    """
    with held(settings.data_dir):
        is_new = create_if_missing(settings.resolved_database_url)
        vault = Vault(load_keys(settings, database_is_new=is_new))
        async with _opened(build(settings, vault, clock or SystemClock(), **options)) as bot:
            yield bot


def build(settings: Settings, vault: Vault, clock: Clock, **options: Any) -> Hearth:
    """A bot with its services, none of which is open or running."""

    async def check(session: AsyncSession) -> None:
        await check_revision(session)
        await prove_keys(session, vault)

    Route.BASE = settings.discord_api_url
    # Hearth never joins a voice channel, so what voice would need is no news.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    bot = Hearth(
        settings=settings,
        database=Database(settings.resolved_database_url, check=check),
        vault=vault,
        scheduler=build_scheduler(),
        texts=Texts.load(),
        clock=clock,
        **options,
    )
    bot.dispatcher = Dispatcher(bot)
    return bot


@asynccontextmanager
async def _opened(bot: Hearth) -> AsyncIterator[Hearth]:
    try:
        async with bot:
            await _open_database(bot)
            bot.scheduler.start()
            bot.scheduler.add_job(
                _open_database, "interval", [bot], seconds=REOPEN_SECONDS, id="database.open"
            )
            Retention(bot).start()
            bot.dispatcher.start()
            yield bot
    finally:
        if bot.scheduler.running:
            await bot.database.settle()
            bot.scheduler.shutdown(wait=False)
        await bot.database.close()


async def _open_database(bot: Hearth) -> None:
    """Bring the database to the newest revision and open it, unless it is open.

    One that is locked, full or damaged is tried again later: crisis help answers without it.

    Raises:
        StartError: it is newer than this program, or the key does not fit.
    """
    if bot.database.is_open:
        return
    try:
        await migrate(bot.settings.resolved_database_url)
        await bot.database.open()
    except (DatabaseUnavailable, DBAPIError, OSError) as error:
        reason = error.__cause__ or error
        log.error("the database cannot be opened now, trying again: %s", type(reason).__name__)
    else:
        bot.dispatcher.wake()


async def sync(settings: Settings) -> bool:
    """Tell Discord our commands; returns whether it had others.

    Raises:
        StartError: there is no token, or Discord refuses it or cannot be reached.
    """
    token = _token(settings)
    # Nothing is opened with these keys: only the commands are needed.
    async with build(settings, Vault([decode_key(new_key())]), SystemClock()) as bot:
        with _refusals(settings):
            await bot.login(token)
        if bot.commands_changed is None:
            raise StartError("Discord did not take the commands; the lines above say why.")
        return bot.commands_changed


async def run(settings: Settings, *, clock: Clock | None = None) -> None:
    """Run the bot until SIGTERM or SIGINT.

    Raises:
        StartError: it cannot start, or Discord refuses it.
    """
    token = _token(settings)
    async with assemble(settings, clock=clock) as bot, serve_health(bot, settings.health_port):
        await serve_until_stopped(bot, token)


async def serve_until_stopped(
    bot: Hearth, token: str, *, before_closing: Callable[[], object] | None = None
) -> None:
    """Connect `bot` and stay until a signal comes or Discord turns it away.

    `before_closing` is called while everything still answers, when a signal has come.

    Raises:
        StartError: Discord refuses the token, the intents or the shards.
    """
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    running = asyncio.create_task(_start(bot, token))
    waiting = asyncio.create_task(stopped.wait())
    await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if running.done():
        running.result()
    if before_closing is not None:
        before_closing()
    await bot.close()
    await asyncio.gather(running, return_exceptions=True)


async def _start(bot: Hearth, token: str) -> None:
    with _refusals(bot.settings):
        await bot.start(token)


@contextmanager
def _refusals(settings: Settings) -> Iterator[None]:
    """Within the block, what keeps us from Discord becomes a sentence for the operator."""
    try:
        yield
    except discord.LoginFailure:
        raise StartError(_CLOSE_REASONS[4004]) from None
    except discord.PrivilegedIntentsRequired:
        raise StartError(_CLOSE_REASONS[4014]) from None
    except discord.ConnectionClosed as error:
        reason = _CLOSE_REASONS.get(error.code)
        if reason is None:
            raise
        raise StartError(reason) from None
    except (discord.GatewayNotFound, discord.HTTPException, aiohttp.ClientError, OSError) as error:
        raise StartError(
            f"Discord cannot be reached at {settings.discord_api_url} "
            f"({type(error).__name__}); check HEARTH_DISCORD_API_URL and the network."
        ) from None


# https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
_CLOSE_REASONS = {
    4004: "Discord does not accept the token; copy it again from the developer portal into "
    "HEARTH_DISCORD_TOKEN.",
    4010: "Discord refuses the shard; check HEARTH_SHARD_IDS and HEARTH_SHARD_COUNT.",
    4011: "Discord wants more shards; raise or unset HEARTH_SHARD_COUNT.",
    4013: "Discord does not know the intents Hearth asks for; update Hearth.",
    4014: "Discord refuses the intents Hearth asks for; none of them is privileged, so check "
    "that the token belongs to Hearth's own application.",
}


def _token(settings: Settings) -> str:
    if settings.discord_token is None:
        raise StartError(
            "HEARTH_DISCORD_TOKEN is not set; docs/discord-application.md says where it comes from."
        )
    return settings.discord_token.get_secret_value()

"""Start-up and shutdown: the one place that builds things and hands them to each other."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from http import HTTPStatus
from typing import Any

import aiohttp
import discord
from discord.http import Route

from bot import bodies
from bot.client import Hearth
from bot.clock import Clock, SystemClock
from bot.data_folder import DataFolder, held
from bot.errors import StartError, Unwritable
from bot.i18n import Texts
from bot.opening import open_all
from bot.settings import Settings, decode_key

log = logging.getLogger(__name__)

LOGIN_SECONDS = 60
# Between one try to log in and the next, each pause twice the one before.
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1, 60


@asynccontextmanager
async def assemble(
    settings: Settings, *, clock: Clock | None = None, **options: Any
) -> AsyncIterator[Hearth]:
    """A bot with its services, ready for `start`; closed in reverse order on the way out.

    `options` go to discord.py's client as they are.

    Raises:
        StartError: the data folder, the key or the database cannot be used.
    """
    from bot import services

    with held(settings.data_dir):
        async with _front(settings, clock, **options) as bot:
            services.attach(bot, services.unlock(settings))
            await services.open_services(bot)
            yield bot


@asynccontextmanager
async def _front(settings: Settings, clock: Clock | None, **options: Any) -> AsyncIterator[Hearth]:
    """A bot that can give crisis help, and nothing else yet."""
    bot = build(settings, clock or SystemClock(), **options)
    try:
        async with bot:
            yield bot
    finally:
        if bot.progress.attached.is_set():
            from bot import services

            await services.close_services(bot)


def build(settings: Settings, clock: Clock, **options: Any) -> Hearth:
    """A bot without services: `bot.services` attaches them."""
    Route.BASE = settings.discord_api_url
    bodies.use()
    # Hearth never joins a voice channel, so what voice would need is no news.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    return Hearth(settings=settings, texts=Texts.load(), clock=clock, **options)


async def sync(settings: Settings) -> bool:
    """Tell Discord our commands; returns whether it had others.

    Raises:
        StartError: there is no token, or Discord refuses it or cannot be reached.
    """
    from bot import services
    from bot.vault import Vault, new_key

    token = _token(settings)
    async with build(settings, SystemClock()) as bot:
        # Nothing is opened with these keys: only the commands are needed.
        services.attach(bot, Vault([decode_key(new_key())]))
        with _refusals(settings):
            await bot.login(token)
        await bot.load_others()
        await bot.tell_commands()
        if bot.commands_changed is None:
            raise StartError("Discord did not take the commands; the lines above say why.")
        return bot.commands_changed


async def run(settings: Settings, *, clock: Clock | None = None) -> None:
    """Run the bot until SIGTERM or SIGINT.

    Raises:
        StartError: it cannot start, or Discord refuses it.
    """
    token = _token(settings)
    with DataFolder(settings.data_dir) as folder:
        # One that cannot be written is tried again, and explained, by `open_all`.
        with contextlib.suppress(Unwritable):
            folder.hold()
        async with _front(settings, clock) as bot:
            await serve_until_stopped(bot, token, beside=open_all(bot, folder))


async def serve_until_stopped(
    bot: Hearth,
    token: str,
    *,
    beside: Coroutine[Any, Any, None] | None = None,
    before_closing: Callable[[], object] | None = None,
) -> None:
    """Connect `bot` and stay until a signal comes, Discord turns it away or `beside` fails.

    `before_closing` is called while everything still answers, when a signal has come.

    Raises:
        StartError: Discord refuses the token, the intents or the shards; or `beside` raised it.
    """
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    running = asyncio.create_task(_start(bot, token))
    others: list[asyncio.Task[Any]] = [asyncio.create_task(stopped.wait())]
    if beside is not None:
        others.append(asyncio.create_task(beside))
    try:
        done, _ = await asyncio.wait({running, *others}, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        if before_closing is not None:
            before_closing()
    finally:
        await bot.close()
        await bot.settle()
        for task in (running, *others):  # the first may be waiting to log in
            task.cancel()
        await asyncio.gather(running, *others, return_exceptions=True)


async def _start(bot: Hearth, token: str) -> None:
    with _refusals(bot.settings):
        await _log_in(bot, token)
        await bot.connect()


async def _log_in(bot: Hearth, token: str) -> None:
    """Log in, trying again for as long as Discord is away: crisis help comes back with it."""
    pause = FIRST_PAUSE_SECONDS
    while True:
        try:
            async with asyncio.timeout(LOGIN_SECONDS):
                return await bot.login(token)
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            if not _may_pass(error):
                raise
            log.warning("%s Trying again in %d s.", _unreachable(bot.settings, error), pause)
        await bot.http.close()
        bot.http.connector = discord.utils.MISSING  # a closed one takes no further calls
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE_SECONDS)


def _may_pass(error: Exception) -> bool:
    """Whether Discord, or the way to it, may be in trouble for a while."""
    if isinstance(error, discord.GatewayNotFound) and isinstance(error.__cause__, Exception):
        error = error.__cause__
    if isinstance(error, discord.HTTPException):
        return error.status == HTTPStatus.TOO_MANY_REQUESTS or error.status >= 500
    return isinstance(error, aiohttp.ClientError | OSError) and not isinstance(
        error, aiohttp.InvalidURL
    )


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
        raise StartError(_unreachable(settings, error)) from None


def _unreachable(settings: Settings, error: Exception) -> str:
    return (
        f"Discord cannot be reached at {settings.discord_api_url} "
        f"({type(error).__name__}); check HEARTH_DISCORD_API_URL and the network."
    )


# https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
_CLOSE_REASONS = {
    4004: "Discord does not accept the token; copy it again from the developer portal into "
    "HEARTH_DISCORD_TOKEN.",
    4010: "Discord refuses the shard; check HEARTH_SHARD_IDS and HEARTH_SHARD_COUNT.",
    4011: "Discord wants more shards; raise or unset HEARTH_SHARD_COUNT.",
    4012: "Discord no longer speaks the version of its API that Hearth uses; update Hearth.",
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

"""/healthz for a supervisor and /metrics for Prometheus, on loopback only."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web
from sqlalchemy import text

from bot.client import Hearth
from bot.errors import DatabaseUnavailable, StartError
from bot.records import has_room

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry, Gauge


@asynccontextmanager
async def serve_health(bot: Hearth, port: int | None) -> AsyncIterator[None]:
    """Serve on 127.0.0.1 while the block runs; nothing when `port` is None.

    Raises:
        StartError: the port is taken.
    """
    if port is None:
        yield
        return
    runner = web.AppRunner(_application(bot), access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
        except OSError:
            raise StartError(f"Port {port} is in use; set HEARTH_HEALTH_PORT to another.") from None
        yield
    finally:
        await runner.cleanup()


def _application(bot: Hearth) -> web.Application:
    # Most people's Hearth serves no metrics, and starts sooner without importing them.
    from prometheus_client import generate_latest

    registry, gauges = _gauges()

    async def healthz(_request: web.Request) -> web.Response:
        parts = await _parts(bot)
        return web.json_response(parts, status=200 if all(parts.values()) else 503)

    async def metrics(_request: web.Request) -> web.Response:
        for name, value in (await _parts(bot)).items():
            gauges[name].set(value)
        gauges["servers"].set(len(bot.guilds))
        gauges["latency"].set(bot.latency)
        return web.Response(body=generate_latest(registry), content_type="text/plain")

    application = web.Application()
    application.add_routes([web.get("/healthz", healthz), web.get("/metrics", metrics)])
    return application


async def _parts(bot: Hearth) -> dict[str, bool]:
    """What has to work, and whether it does."""
    is_attached = bot.progress.attached.is_set()
    return {
        "gateway": _is_connected(bot),
        "database": is_attached and await _can_keep(bot),
        "scheduler": is_attached and bool(bot.scheduler.running),
        "features": bot.progress.loaded.is_set() and not bot.features.broken,
    }


def _is_connected(bot: Hearth) -> bool:
    # discord.py stays "ready" while it connects again.
    lost = any(shard.is_closed() for shard in bot.shards.values())
    return bot.is_ready() and not bot.is_closed() and not lost


async def _can_keep(bot: Hearth) -> bool:
    try:
        async with bot.database.begin() as session:
            await session.execute(text("SELECT 1"))
    except DatabaseUnavailable:
        return False
    return has_room(bot.settings)


def _gauges() -> "tuple[CollectorRegistry, dict[str, Gauge]]":
    from prometheus_client import CollectorRegistry, Gauge

    registry = CollectorRegistry()
    meanings = {
        "gateway": "Whether the bot is connected to Discord",
        "database": "Whether the database answers, and has room",
        "scheduler": "Whether the scheduler runs",
        "features": "Whether every feature was loaded",
        "servers": "How many servers the bot is in",
        "latency": "Seconds from a heartbeat to its acknowledgement",
    }
    return registry, {
        name: Gauge(f"hearth_{name}", meaning, registry=registry)
        for name, meaning in meanings.items()
    }

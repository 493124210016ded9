"""/healthz and /metrics, of the real bot in the sandbox."""

import re
import socket

import aiohttp
import pytest

from bot.db.engine import sqlite_path
from bot.errors import StartError
from bot.health import serve_health

WELL = {"gateway": True, "database": True, "scheduler": True, "features": True}


@pytest.fixture
async def asked(bot, unused_tcp_port):
    """Ask for a path on the bot's health port; the status and the answer."""

    async def ask(path):
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{unused_tcp_port}{path}") as answer,
        ):
            is_json = answer.content_type == "application/json"
            return answer.status, await (answer.json() if is_json else answer.text())

    async with serve_health(bot, unused_tcp_port):
        yield ask


def values(metrics):
    """Each metric of ours with its value."""
    return {
        name: float(value) for name, value in re.findall(r"^(hearth_\w+) (\S+)$", metrics, re.M)
    }


async def test_well(asked):
    assert await asked("/healthz") == (200, WELL)


async def test_the_records_gone_and_back(asked, database_url):
    path = sqlite_path(database_url)
    away = path.rename(path.with_suffix(".away"))
    assert await asked("/healthz") == (503, WELL | {"database": False})
    away.rename(path)
    assert await asked("/healthz") == (200, WELL)


async def test_a_full_disk(asked, monkeypatch):
    monkeypatch.setattr("bot.records.ROOM", 2**80)
    assert await asked("/healthz") == (503, WELL | {"database": False})


async def test_a_feature_that_is_broken(asked, bot):
    bot.features.broken.append("cogs.meetings")
    assert await asked("/healthz") == (503, WELL | {"features": False})


async def test_disconnected(asked, bot):
    await bot.close()
    assert await asked("/healthz") == (503, WELL | {"gateway": False})


async def test_the_connection_to_discord_gone_and_back(asked, bot):
    [shard] = bot.shards.values()
    await shard.disconnect()
    assert await asked("/healthz") == (503, WELL | {"gateway": False})
    await shard.reconnect()
    assert await asked("/healthz") == (200, WELL)


async def test_metrics_are_numbers_without_ids(asked, sandbox):
    status, text = await asked("/metrics")
    found = values(text)
    latency = found.pop("hearth_latency")
    assert status == 200
    assert found == {
        "hearth_gateway": 1,
        "hearth_database": 1,
        "hearth_scheduler": 1,
        "hearth_features": 1,
        "hearth_servers": 1,
    }
    assert latency >= 0
    assert re.search(r"(?<![.\d])\d{15,}", text) is None
    assert "Harbour" not in text


async def test_metrics_tell_of_what_is_broken(asked, database_url):
    sqlite_path(database_url).rename(sqlite_path(database_url).with_suffix(".away"))
    status, text = await asked("/metrics")
    assert (status, values(text)["hearth_database"]) == (200, 0)


async def test_nothing_is_served_without_a_port(bot):
    async with serve_health(bot, None):
        pass


async def test_a_port_in_use_is_said(bot):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(StartError) as refused:
            async with serve_health(bot, port):
                pass
    assert str(refused.value) == f"Port {port} is in use; set HEARTH_HEALTH_PORT to another."


async def test_only_this_machine_is_answered(asked, unused_tcp_port):
    assert (await asked("/healthz"))[0] == 200
    outside = {
        info[4][0]
        for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
        if not info[4][0].startswith("127.")
    }
    for address in outside:
        with (
            pytest.raises((ConnectionError, TimeoutError)),
            socket.create_connection((address, unused_tcp_port), timeout=2),
        ):
            pass

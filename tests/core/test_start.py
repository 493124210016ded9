"""Starting, stopping and refusing to start: the real process, as an operator runs it."""

import asyncio
import shutil
import signal
import sqlite3

import pytest

from bot.app import assemble, build
from bot.client import Hearth
from bot.db.engine import sqlite_path
from bot.registering import sync_commands
from bot.services import attach
from bot.vault import Vault, new_key
from tests.conftest import TEST_KEY, running
from tests.core import processes
from tests.core.processes import SECONDS, started


@pytest.fixture
def environ(sandbox, tmp_path):
    return processes.environ(
        discord_token=sandbox.token, discord_api_url=sandbox.api_url, data_dir=tmp_path / "fresh"
    )


async def run_refused(environ, cwd):
    """The one sentence that `hearth run` says when it refuses."""
    ended = await processes.hearth("run", environ=environ, cwd=cwd)
    assert (ended.code, ended.out) == (2, "")
    [said] = [line for line in ended.err.splitlines() if " INFO " not in line]
    assert said.endswith(".")
    return said


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
async def test_it_runs_until_a_signal_and_leaves_cleanly(sandbox, environ, tmp_path, stop):
    async with started("run", environ=environ, cwd=tmp_path) as process:
        await asyncio.wait_for(
            sandbox.wait_for(lambda: sandbox.gateway.is_connected, timeout=SECONDS), SECONDS
        )
        process.send_signal(stop)
        await asyncio.wait_for(process.communicate(), SECONDS)
    assert process.returncode == 0
    assert {path.name for path in (tmp_path / "fresh").iterdir()} <= {
        "hearth.db",
        "hearth.db-wal",
        "hearth.db-shm",
        "hearth.key",
    }


async def test_no_token(environ, tmp_path):
    del environ["HEARTH_DISCORD_TOKEN"]
    assert "HEARTH_DISCORD_TOKEN is not set" in await run_refused(environ, tmp_path)


async def test_a_wrong_token(environ, tmp_path):
    environ["HEARTH_DISCORD_TOKEN"] = "wrong"
    assert "does not accept the token" in await run_refused(environ, tmp_path)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (4012, "version of its API"),
        (4013, "does not know the intents"),
        (4014, "refuses the intents"),
    ],
)
async def test_intents_that_discord_refuses(sandbox, environ, tmp_path, code, says):
    sandbox.faults.refuse_identify(code)
    assert says in await run_refused(environ, tmp_path)


async def test_a_newer_schema(environ, database_url, tmp_path):
    path = sqlite_path(database_url)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    environ |= {"HEARTH_DATABASE_URL": database_url, "HEARTH_SECRET_KEYS": new_key()}
    assert "made by a newer Hearth" in await run_refused(environ, tmp_path)


async def test_a_wrong_key(bot, settings, database_url, environ, tmp_path):
    shutil.copy(sqlite_path(database_url), tmp_path / "copy.db")
    environ |= {
        "HEARTH_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'copy.db'}",
        "HEARTH_SECRET_KEYS": new_key(),
    }
    await bot.database.erase_traces()
    shutil.copy(sqlite_path(database_url), tmp_path / "copy.db")
    assert "key does not fit" in await run_refused(environ, tmp_path)


async def test_a_missing_key_file(environ, database_url, tmp_path):
    environ["HEARTH_DATABASE_URL"] = database_url
    assert "is missing" in await run_refused(environ, tmp_path)


async def test_an_unknown_setting(environ, tmp_path):
    environ["HEARTH_TYPO"] = "x"
    assert "HEARTH_TYPO is not a setting" in await run_refused(environ, tmp_path)


async def test_nobody_at_the_address(environ, tmp_path, unused_tcp_port):
    environ["HEARTH_DISCORD_API_URL"] = f"http://127.0.0.1:{unused_tcp_port}/api/v10"
    async with started("run", environ=environ, cwd=tmp_path) as process:
        said = b""
        while b"cannot be reached" not in said:
            said = await asyncio.wait_for(process.stderr.readline(), SECONDS)
        assert said.rstrip().endswith(b"and the network. Trying again in 1 s.")
        process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.communicate(), SECONDS)
    assert process.returncode == 0


async def test_two_on_one_folder(bot, settings, environ, tmp_path):
    environ["HEARTH_DATA_DIR"] = str(settings.data_dir)
    assert "Another Hearth uses" in await run_refused(environ, tmp_path)


async def test_commands_are_told_to_discord_once(bot, settings, clock):
    assert bot.commands_changed is True
    await bot.close()
    again = build(settings, clock)
    attach(again, Vault([TEST_KEY]))
    async with again:
        await again.login(settings.discord_token.get_secret_value())
        await again.load_others()
        await again.tell_commands()
        assert again.commands_changed is False
        again.tree.remove_command("crisis")
        assert await sync_commands(again) is True


@pytest.mark.parametrize("shard_ids", [(), (0,)])
async def test_a_fixed_number_of_shards(sandbox, settings, clock, shard_ids, monkeypatch):
    async def at_once(_bot, _shard_id, *, initial=False):
        """Discord's five seconds between shards aren't needed here."""

    monkeypatch.setattr(Hearth, "before_identify_hook", at_once)
    sandbox.gateway.shards = 5  # what Discord would recommend
    fixed = settings.model_copy(update={"shard_count": 2, "shard_ids": shard_ids})
    guild = sandbox.world.guild("Harbour Peer Support")
    async with running(fixed, clock) as bot:
        assert bot.shard_count == 2
        assert set(bot.shards) == set(shard_ids or (0, 1))
        assert (bot.get_guild(guild.id) is not None) == ((guild.id >> 22) % 2 in bot.shards)


async def test_discord_learns_commands_when_they_can_be_used(sandbox, settings, clock):
    async with assemble(settings, clock=clock, guild_ready_timeout=0.01) as bot:
        bot.progress.tried.clear()  # as while the database is being migrated
        started = asyncio.create_task(bot.start(settings.discord_token.get_secret_value()))
        await bot.progress.loaded.wait()
        assert "setup" not in {command.name for command in sandbox.world.commands.values()}
        bot.progress.tried.set()
        await bot.progress.finished.wait()
        assert {"crisis", "setup"} < {command.name for command in sandbox.world.commands.values()}
        await bot.close()
        await started

"""What goes wrong at a start takes nothing else along, and least of all crisis help."""

import asyncio
import gc
import re
import sys
from contextlib import asynccontextmanager

import pytest

import bot.app
import bot.opening
from bot.app import _front, _start
from bot.client import EXTENSIONS
from bot.data_folder import DataFolder
from bot.errors import StartError
from bot.opening import open_all
from bot.registering import add_commands, sync_commands, tried
from tests.conftest import running
from tests.core.test_records_gone import GONE
from tests.crisis.expected import TEXTS, asked, expect

CRISIS = {"crisis", "grounding", "I'm worried about them"}


@pytest.fixture
def nadia(sandbox):
    return sandbox.person("nadia", locale="en-US")


@pytest.fixture
async def known(sandbox, settings, clock):
    """Hearth ran here before: Discord knows every command."""
    async with running(settings, clock):
        pass


@asynccontextmanager
async def run(settings, clock):
    """The real bot as `hearth run` has it, once crisis help answers."""
    with DataFolder(settings.data_dir) as folder:
        async with _front(settings, clock, guild_ready_timeout=0.01) as bot:
            started = asyncio.create_task(_start(bot, settings.discord_token.get_secret_value()))
            opened = asyncio.create_task(open_all(bot, folder))
            await bot.progress.connected.wait()
            yield bot
            assert not opened.done()
            if bot.progress.attached.is_set():
                await bot.progress.tried.wait()  # broken off, it would leave a connection open
            await bot.close()
            await bot.settle()
            opened.cancel()
            await asyncio.gather(started, opened, return_exceptions=True)
            started.result()


async def until_said(caplog, sentence):
    while sentence not in caplog.messages:  # noqa: ASYNC110
        await asyncio.sleep(0.001)


def refused(settings):
    """What is said of a data folder that cannot be written."""
    return (
        f"The data folder {settings.data_dir} cannot be written; "
        "give this user the right to, or set HEARTH_DATA_DIR to another folder."
    )


@pytest.mark.usefixtures("known")
async def test_a_data_folder_that_takes_nothing_until_it_does(
    settings, clock, nadia, tmp_path, caplog, monkeypatch
):
    monkeypatch.setattr(bot.opening, "AGAIN_SECONDS", 0.01)
    away = settings.data_dir.rename(tmp_path / "away")
    settings.data_dir.touch()
    async with run(settings, clock) as running_bot:
        await until_said(caplog, refused(settings))
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
        listed = await nadia.use("meetings list", channel="general")
        assert (listed.text, listed.ephemeral) == (GONE, True)

        settings.data_dir.unlink()
        away.rename(settings.data_dir)
        await running_bot.progress.finished.wait()
        listed = await nadia.use("meetings list", channel="general")
        assert listed.text.startswith("Hearth isn't set up")
        assert caplog.messages.count(refused(settings)) == 1
        with DataFolder(settings.data_dir) as other, pytest.raises(StartError, match="Another"):
            other.hold()


async def test_on_a_new_application_crisis_help_waits_for_nothing_long(
    sandbox, settings, clock, nadia, monkeypatch
):
    monkeypatch.setattr("bot.client.LATE_SECONDS", 0.01)
    away = settings.data_dir.rename(settings.data_dir.with_suffix(".away"))
    settings.data_dir.touch()
    async with run(settings, clock):
        await sandbox.wait_for(lambda: len(sandbox.world.commands) == len(CRISIS), timeout=30)
        assert {command.name for command in sandbox.world.commands.values()} == CRISIS
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
    settings.data_dir.unlink()
    away.rename(settings.data_dir)


@pytest.mark.usefixtures("known")
async def test_services_that_break_as_nobody_thought_of(
    settings, clock, nadia, caplog, monkeypatch
):
    def broken(_settings):
        raise ZeroDivisionError

    monkeypatch.setattr("bot.services.unlock", broken)
    async with run(settings, clock) as running_bot:
        await running_bot.progress.tried.wait()
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
        listed = await nadia.use("meetings list", channel="general")
        assert (listed.text, listed.ephemeral) == (TEXTS.get("errors-feature-broken"), True)
    assert "nothing but crisis help works until a restart" in caplog.messages


async def test_garbage_is_looked_for_once_all_is_loaded(settings, clock):
    async with run(settings, clock) as running_bot:
        await running_bot.progress.attached.wait()
        assert not gc.isenabled()
        await running_bot.progress.finished.wait()
        await asyncio.sleep(0)
        assert gc.isenabled()


async def test_garbage_is_looked_for_when_a_start_comes_to_no_end(
    settings, clock, tmp_path, caplog, monkeypatch
):
    monkeypatch.setattr(bot.opening, "START_SECONDS", 0)
    settings.data_dir.rename(tmp_path / "away")
    settings.data_dir.touch()
    async with run(settings, clock) as running_bot:
        await until_said(caplog, refused(settings))
        while not gc.isenabled():  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        assert not running_bot.progress.attached.is_set()


@pytest.mark.parametrize("trouble", ["the port is in use", "it cannot be imported"])
async def test_without_health_all_else_works(
    sandbox, settings, clock, nadia, caplog, monkeypatch, trouble
):
    port = int(sandbox.api_url.split(":")[2].partition("/")[0])
    said = f"/healthz is not served. Port {port} is in use; set HEARTH_HEALTH_PORT to another."
    if trouble == "it cannot be imported":
        monkeypatch.setitem(sys.modules, "bot.health", None)
        said = "/healthz is not served"
    settings = settings.model_copy(update={"health_port": port})
    async with run(settings, clock) as running_bot:
        await running_bot.progress.finished.wait()
        assert len(running_bot.extensions) == len(EXTENSIONS)
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
    assert said in caplog.messages


@pytest.mark.usefixtures("known")
async def test_a_start_while_discord_is_away_waits_for_it(
    sandbox, settings, clock, nadia, caplog, monkeypatch
):
    monkeypatch.setattr(bot.app, "FIRST_PAUSE_SECONDS", 0)
    sandbox.faults.fail("GET", "^/users/@me$", status=503)
    sandbox.faults.fail("GET", "^/gateway/bot$", status=503)
    sandbox.faults.reset("GET", "^/oauth2/applications/@me$", times=2)  # aiohttp asks again, once
    # A page of what stands before Discord, such as a hotel's, which calls it a success.
    sandbox.faults.fail("GET", "^/oauth2/applications/@me$", status=200, from_proxy=True)
    async with run(settings, clock):
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
    told = [said for said in caplog.messages if said.startswith("Discord cannot be reached at")]
    assert [re.findall(r"\((\w+)\)", said) for said in told] == [
        ["DiscordServerError"],
        ["ClientOSError"],
        ["ContentTypeError"],
        ["GatewayNotFound"],
    ]
    assert all(said.endswith(" Trying again in 0 s.") for said in told)


async def test_a_place_that_is_not_discord_is_no_outage(sandbox, settings, clock):
    sandbox.faults.fail("GET", "^/users/@me$", status=404)
    async with _front(settings, clock) as front:
        with pytest.raises(StartError, match="cannot be reached"):
            await _start(front, settings.discord_token.get_secret_value())


async def test_commands_that_discord_could_not_be_told(sandbox, settings, clock, caplog):
    sandbox.faults.fail("GET", "/commands", status=503)
    async with running(settings, clock) as running_bot:
        assert running_bot.commands_changed is None
        sandbox.faults.reset("GET", "/commands", times=2)
        assert await tried(sync_commands(running_bot)) is None
        assert sandbox.world.commands == {}
        assert await sync_commands(running_bot)
    told = [said.rpartition(": ") for said in caplog.messages if "hearth sync" in said]
    assert [why for _, _, why in told] == ["status 503", "ClientOSError"]


async def test_a_command_that_discord_refuses_keeps_no_other_away(sandbox, settings, clock):
    async with running(settings, clock) as running_bot:
        ours = {command.name for command in sandbox.world.commands.values()}
        sandbox.world.commands.clear()
        sandbox.faults.fail("POST", "/commands$", status=403)
        assert await add_commands(running_bot)
        there = {command.name for command in sandbox.world.commands.values()}
        assert there == ours - {"crisis"}  # the first that was tried
        assert await add_commands(running_bot)
        assert {command.name for command in sandbox.world.commands.values()} == ours


async def test_when_discord_refuses_one_command_it_is_told_the_others(
    sandbox, settings, clock, caplog
):
    sandbox.faults.fail("PUT", "/commands$", status=400)  # all at once
    async with running(settings, clock) as running_bot:
        assert running_bot.commands_changed is None
        there = {command.name for command in sandbox.world.commands.values()}
        assert there == {command.name for command in running_bot.tree.get_commands()}
        assert not await sync_commands(running_bot)
    assert "commands were not synced, run `hearth sync`: status 400" in caplog.messages


async def test_commands_that_discord_did_not_take_are_told_again(
    sandbox, settings, clock, monkeypatch
):
    monkeypatch.setattr("bot.registering.AGAIN_SECONDS", 0)
    sandbox.faults.fail("PUT", "/commands$", status=403, times=2)
    async with running(settings, clock) as running_bot:
        ours = {command.name for command in running_bot.tree.get_commands()}
        await sandbox.wait_for(
            lambda: {command.name for command in sandbox.world.commands.values()} == ours
        )

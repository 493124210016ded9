"""The command line: what it offers, prints and refuses."""

import re

import pytest
from typer.testing import CliRunner

from bot import __version__
from bot.cli import app
from bot.settings import decode_key
from tests.conftest import ROOT
from tests.core.processes import environ, hearth


@pytest.fixture
def reaching(sandbox, tmp_path):
    """The environment of a Hearth that talks to the sandbox."""
    return environ(
        discord_token=sandbox.token, discord_api_url=sandbox.api_url, data_dir=tmp_path / "data"
    )


def commands_of(typer_app, prefix="hearth"):
    names = {
        f"{prefix} {command.name or command.callback.__name__}"
        for command in typer_app.registered_commands
    }
    for group in typer_app.registered_groups:
        names |= commands_of(group.typer_instance, f"{prefix} {group.name}")
    return names


def test_every_command_is_in_the_guide_for_operators():
    guide = (ROOT / "docs" / "operating.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(hearth [a-z ]+)` \|", guide, re.MULTILINE)) == commands_of(app)


@pytest.mark.parametrize("command", sorted(commands_of(app)))
def test_every_command_explains_itself(command):
    arguments = command.split()[1:]
    shown = CliRunner().invoke(app, [*arguments, "--help"])
    assert shown.exit_code == 0
    assert f"{command} [OPTIONS]" in shown.output
    assert CliRunner().invoke(app, [*arguments, "--no-such-option"]).exit_code == 2


def test_the_version():
    shown = CliRunner().invoke(app, ["--version"])
    assert (shown.exit_code, shown.output) == (0, f"hearth {__version__}\n")


def test_new_keys_are_whole_and_never_the_same():
    first, second = (CliRunner().invoke(app, ["keys", "new"]).output for _ in range(2))
    assert len(decode_key(first.strip())) == len(decode_key(second.strip())) == 32
    assert first != second


async def test_sync_tells_discord_the_commands_once(sandbox, reaching, tmp_path):
    first = await hearth("sync", environ=reaching, cwd=tmp_path)
    assert (first.code, first.out, first.err) == (0, "Commands were synced.\n", "")
    readme = (ROOT / "README.md").read_text("utf-8").partition("## What it does")[2]
    for name in sandbox.person("olive").commands(channel="general"):
        group, _, last = name.partition(" ")
        assert f"`/{group}" in readme, name
        assert f"{last}`" in readme or f"{last} [" in readme, name
    again = await hearth("sync", environ=reaching, cwd=tmp_path)
    assert (again.code, again.out) == (0, "Discord has these commands already.\n")
    assert list(tmp_path.iterdir()) == []  # it needs no records, and leaves none


async def test_sync_with_a_wrong_token(reaching, tmp_path):
    ended = await hearth("sync", environ=reaching | {"HEARTH_DISCORD_TOKEN": "x"}, cwd=tmp_path)
    said = (
        "Discord does not accept the token; copy it again from the developer portal into "
        "HEARTH_DISCORD_TOKEN.\n"
    )
    assert (ended.code, ended.out, ended.err) == (2, "", said)


async def test_sync_without_a_token(reaching, tmp_path):
    del reaching["HEARTH_DISCORD_TOKEN"]
    ended = await hearth("sync", environ=reaching, cwd=tmp_path)
    said = (
        "HEARTH_DISCORD_TOKEN is not set; docs/discord-application.md says where it comes from.\n"
    )
    assert (ended.code, ended.out, ended.err) == (2, "", said)


async def test_sync_with_nobody_at_the_address(reaching, tmp_path, unused_tcp_port):
    url = f"http://127.0.0.1:{unused_tcp_port}/api/v10"
    ended = await hearth("sync", environ=reaching | {"HEARTH_DISCORD_API_URL": url}, cwd=tmp_path)
    said = (
        f"Discord cannot be reached at {url} (ClientConnectorError); "
        "check HEARTH_DISCORD_API_URL and the network.\n"
    )
    assert (ended.code, ended.out, ended.err) == (2, "", said)


async def test_sync_that_discord_does_not_take(sandbox, reaching, tmp_path):
    sandbox.faults.fail("PUT", "/applications/[0-9]+/commands", status=403)
    ended = await hearth("sync", environ=reaching, cwd=tmp_path)
    *logged, last = ended.err.splitlines()
    assert (ended.code, ended.out) == (2, "")
    assert last == "Discord did not take the commands; the lines above say why."
    assert [line.partition("bot.registering: ")[2] for line in logged] == [
        "commands were not synced, run `hearth sync`: status 403"
    ]


async def test_a_setting_that_is_empty_in_the_environment_is_unset(reaching, tmp_path):
    empty = {"HEARTH_HEALTH_PORT": "", "HEARTH_LOG_LEVEL": "", "HEARTH_SHARD_COUNT": ""}
    ended = await hearth("sync", environ=reaching | empty, cwd=tmp_path)
    assert (ended.code, ended.out, ended.err) == (0, "Commands were synced.\n", "")

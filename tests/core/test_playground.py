"""`hearth sandbox`: one command to see everything, which leaves nothing behind."""

import asyncio
import re
import signal
import socket

import aiohttp
import pytest

from tests.core.processes import SECONDS, environ, hearth, started

QUIET = ("sandbox", "--no-browser")  # and so without the tour, unless asked for
READY = re.compile(
    r"Hearth is ready in a local Discord: (http://127\.0\.0\.1:(\d+))/ shows it, "
    r"and Ctrl-C ends it\.\n"
)


async def line_of(process):
    line = await asyncio.wait_for(process.stdout.readline(), SECONDS)
    return line.decode()


async def ready(process):
    """The address and the port it says it listens at, once it does."""
    found = READY.fullmatch(await line_of(process))
    assert found
    return found[1], int(found[2])


async def ended(process, number=signal.SIGINT):
    """All that it still says, ended by that signal; nothing may be wrong."""
    process.send_signal(number)
    out, err = await asyncio.wait_for(process.communicate(), SECONDS)
    assert (process.returncode, err.decode()) == (0, "")
    return out.decode()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_local_discord_with_hearth_in_it(tmp_path, unused_tcp_port, number):
    arguments = (*QUIET, "--port", str(unused_tcp_port))
    throw_away = environ() | {"TMPDIR": str(tmp_path)}
    async with started(*arguments, environ=throw_away, cwd=tmp_path) as process:
        address, port = await ready(process)
        assert port == unused_tcp_port
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{address}/api/v10/gateway") as gateway,
            session.get(f"{address}/") as page,
        ):
            assert (await gateway.json()) == {"url": f"ws://127.0.0.1:{port}/gateway"}
            assert (page.status, page.content_type) == (200, "text/html")
        assert len(list(tmp_path.iterdir())) == 1  # the records, as long as it runs
        assert await ended(process, number) == ""
    assert list(tmp_path.iterdir()) == []


async def test_the_tour_shows_what_each_of_them_sees(tmp_path):
    async with started(*QUIET, "--tour", environ=environ(), cwd=tmp_path) as process:
        await ready(process)
        told = ""
        while "That was the tour." not in told:
            told += await line_of(process)
        await ended(process)
    assert re.findall(r"^== (.+) ==$", told, re.MULTILINE) == [
        "Olive owns the server and sets Hearth up",
        "Nadia is new and presses Start here",
        "Frank sets a weekly meeting, and the clock is moved to its reminder",
        "Maya shares without her name",
        "Maya asks for help right now; nobody else sees it",
    ]
    for said in (
        "**Hearth is set up.**",
        "**Welcome: what this is (1 of 3)**",
        "**You're in.**",
        "is set: every Monday at 19:00 (Europe/London), 60 minutes.",
        "Come as you are.",
        "Your share is posted, without your name:",
        "Three weeks in. Today was hard, and I came anyway.",
        "**Emergency number, United Kingdom: `999` or `112`**",
    ):
        assert told.count(said) == 1, said
    assert told.endswith("That was the tour. The demo server stays up until Ctrl-C.\n")


async def test_ctrl_c_in_the_midst_of_the_tour(tmp_path):
    async with started(*QUIET, "--tour", environ=environ(), cwd=tmp_path) as process:
        await ready(process)
        await line_of(process)
        assert "That was the tour." not in await ended(process)


async def test_an_operator_s_own_settings_are_left_alone(tmp_path):
    """Whoever tries Hearth on the machine that it runs on must not meet its database."""
    theirs = environ(
        database_url=f"sqlite+aiosqlite:///{tmp_path / 'theirs.db'}",
        data_dir=tmp_path / "theirs",
        secret_keys="not a key",
        shard_count=7,
        health_port=1,
        typo="x",
    )
    async with started(*QUIET, environ=theirs, cwd=tmp_path) as process:
        await ready(process)
        await ended(process)
    assert list(tmp_path.iterdir()) == []


async def test_a_port_in_use(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = await hearth(*QUIET, "--port", str(port), environ=environ(), cwd=tmp_path)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith(f"Port {port} is in use (")
    assert refused.err.endswith("); choose another.\n")

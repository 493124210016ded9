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
            session.get(f"{address}/page/api/people") as people,
            session.post(f"{address}/page/api/clock", json={"jump": "next"}) as jump,
        ):
            assert (await gateway.json()) == {"url": f"ws://127.0.0.1:{port}/gateway"}
            assert (page.status, page.content_type) == (200, "text/html")
            assert (await people.json())["can_jump"] is True
            assert "Nothing is planned" in (await jump.json())["refused"]
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
        "Milo looks after his sister, and presses Start here",
        "Frank sets a weekly meeting, and its reminder goes out",
        "Maya shares without her name",
        "Mina reports a message, and a report waits in the staff channel",
        "Maya asks for help right now; nobody else sees it",
    ]
    assert re.findall(r"<[@#t:].*?>|[\u2066-\u2069]", told) == []
    assert len(re.findall(r"UTC \(in 2[45] minutes\)\.", told)) == 1  # to the minute
    for said in (
        "panel is in #welcome.",
        "- Facilitators' role: @Facilitator\n",
        "https://findahelpline.com\n",
        "**Hearth is set up.**",
        "**Welcome: what this is (1 of 3)**",
        "**You're in.**",
        "**Evening circle** is set: every ",
        "Come as you are.",
        "Your share is posted, without your name:",
        "Three weeks in. Today was hard, and I came anyway.",
        "Thank you. The facilitators have your report.",
        "**Emergency, United Kingdom: call `999`.** Also: `112`.",
    ):
        assert told.count(said) == 1, said
    assert told.endswith("That was the tour. The server stays up until Ctrl-C.\n")


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


@pytest.mark.parametrize(
    ("seed", "said"),
    [
        (None, "cannot be read (No such file or directory)."),
        ("name = ", "is not TOML: Invalid value (at end of document)."),
        ("name = 'Haven'", "is not right: owner: Field required."),
    ],
)
async def test_a_seed_that_cannot_be_used(tmp_path, seed, said):
    file = tmp_path / "haven.toml"
    if seed is not None:
        file.write_text(seed)
    refused = await hearth(*QUIET, "--seed", str(file), environ=environ(), cwd=tmp_path)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == f"The seed {file} {said}\n"


SEED = """
name = "Haven"
owner = "ada"
bot_permissions = ["VIEW_CHANNEL", "SEND_MESSAGES", "READ_MESSAGE_HISTORY", "MANAGE_ROLES"]
people = [{ name = "ada", shown_as = "Ada" }]
channels = [{ name = "lobby" }]
acts = [
    { who = "ada", says = "Ada says hi", channel = "lobby", write = "Hello.", shows = ["lobby"] },
    { who = "ada", says = "Ada is stuck", channel = "lobby", start = "Start here" },
]
"""


async def state_of(address):
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{address}/sandbox/state") as answer,
    ):
        return await answer.json()


async def test_a_community_of_one_s_own_is_kept_between_runs(tmp_path):
    (tmp_path / "haven.toml").write_text(SEED)
    arguments = (*QUIET, "--tour", "--seed", "haven.toml", "--data", "kept")
    async with started(*arguments, environ=environ(), cwd=tmp_path) as process:
        address, _ = await ready(process)
        told = ""
        while "The tour ends here" not in told:
            told += await line_of(process)
        before = await state_of(address)
        await ended(process)
    assert told.splitlines() == [
        "",
        "== Ada says hi ==",
        "",
        "  in #lobby",
        "    | Hello.",
        "",
        "== Ada is stuck ==",
        "",
        "The tour ends here: there is no button 'Start here' in #lobby",
    ]
    [server] = before["guilds"]
    assert [message["content"] for message in server["channels"][0]["messages"]] == ["Hello."]
    async with started(*arguments, environ=environ(), cwd=tmp_path) as process:
        address, _ = await ready(process)
        after = await state_of(address)
        assert await ended(process) == ""  # nobody does it all again
    assert (after["guilds"], after["commands"]) == (before["guilds"], before["commands"])


async def test_a_folder_with_something_else_in_it(tmp_path):
    (tmp_path / "world.pickle").write_bytes(b"something else")
    refused = await hearth(*QUIET, "--data", str(tmp_path), environ=environ(), cwd=tmp_path)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == (
        f"{tmp_path / 'world.pickle'} is not a world that this version kept; use another folder.\n"
    )
    assert (tmp_path / "world.pickle").read_bytes() == b"something else"

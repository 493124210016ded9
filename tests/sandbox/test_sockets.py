"""The gateway's frames and close codes, without any library in between."""

import aiohttp
import pytest

from sandbox.conversation import FRAMES_A_MINUTE
from sandbox.entities import InteractionKind

HELLO = {"op": 10, "d": {"heartbeat_interval": 41_250}, "s": None, "t": None}


def identify(token="sandbox-token", **changes):
    return {"op": 2, "d": {"token": token, "intents": 1, "properties": {}, **changes}}


@pytest.fixture
async def connect(sandbox):
    """Opens sockets; each has had its HELLO."""
    async with aiohttp.ClientSession() as session:

        async def connect(query="?v=10&encoding=json"):
            socket = await session.ws_connect(sandbox.gateway.url + query)
            assert await socket.receive_json() == HELLO
            return socket

        yield connect


async def closing_code(socket):
    while (message := await socket.receive()).type is aiohttp.WSMsgType.TEXT:
        pass
    assert message.type is aiohttp.WSMsgType.CLOSE
    return message.data


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (identify("wrong"), 4004),
        (identify(intents=1 << 1), 4014),
        (identify(intents=1 << 30), 4013),
        (identify(intents="many"), 4013),
        (identify(shard=[2, 2]), 4010),
        ({"op": 3, "d": {}}, 4003),
        ({"op": "two"}, 4002),
        ({"op": 6, "d": {"token": "wrong", "session_id": "x", "seq": 1}}, 4004),
    ],
)
async def test_a_bad_first_frame_closes_the_socket(connect, frame, code):
    socket = await connect()
    await socket.send_json(frame)
    assert await closing_code(socket) == code


async def test_what_is_not_json_closes_the_socket(connect):
    socket = await connect()
    await socket.send_str("{")
    assert await closing_code(socket) == 4002


async def test_another_version_of_the_gateway_is_not_spoken(sandbox):
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(sandbox.gateway.url + "?v=9") as socket,
    ):
        assert await closing_code(socket) == 4012


@pytest.mark.parametrize(("frame", "code"), [(identify(), 4005), ({"op": 99, "d": None}, 4001)])
async def test_a_bad_later_frame_closes_the_socket(connect, frame, code):
    socket = await connect()
    await socket.send_json(identify())
    await socket.send_json(frame)
    assert await closing_code(socket) == code


async def test_heartbeats_are_acknowledged(connect):
    socket = await connect()
    await socket.send_json({"op": 1, "d": None})
    assert await socket.receive_json() == {"op": 11, "s": None, "t": None}


async def test_ready_says_which_servers_will_follow(connect, sandbox, guild):
    socket = await connect()
    await socket.send_json(identify())
    ready, arriving = await socket.receive_json(), await socket.receive_json()
    assert (ready["s"], ready["t"], arriving["s"], arriving["t"]) == (1, "READY", 2, "GUILD_CREATE")
    assert ready["d"]["guilds"] == [{"id": str(guild.id), "unavailable": True}]
    assert ready["d"]["resume_gateway_url"] == sandbox.gateway.url
    assert ready["d"]["shard"] == [0, 1]
    assert arriving["d"]["name"] == "Harbour"


async def test_without_the_guilds_intent_no_server_arrives(connect, world, guild):
    socket = await connect()
    await socket.send_json(identify(intents=0))
    assert (await socket.receive_json())["t"] == "READY"
    world.edit_guild(guild, name="Haven")
    await socket.send_json({"op": 1, "d": 1})
    assert (await socket.receive_json())["op"] == 11


async def test_an_unknown_session_is_invalid(connect):
    socket = await connect()
    frame = {"op": 6, "d": {"token": "sandbox-token", "session_id": "x", "seq": 3}}
    await socket.send_json(frame)
    assert await socket.receive_json() == {"op": 9, "d": False, "s": None, "t": None}
    await socket.send_json(identify())
    assert (await socket.receive_json())["t"] == "READY"


async def test_a_session_from_the_future_is_invalid(connect, sandbox):
    socket = await connect()
    await socket.send_json(identify())
    session_id = (await socket.receive_json())["d"]["session_id"]
    other = await connect()
    frame = {"op": 6, "d": {"token": "sandbox-token", "session_id": session_id, "seq": 9_999}}
    await other.send_json(frame)
    assert (await other.receive_json())["op"] == 9


async def test_resuming_replays_exactly_what_was_missed(connect, sandbox, world, guild, owner):
    socket = await connect()
    await socket.send_json(identify())
    session_id = (await socket.receive_json())["d"]["session_id"]
    assert (await socket.receive_json())["s"] == 2
    sandbox.gateway.drop()
    channel = world.add_channel(guild, "new")
    data = {"id": "1", "type": 1, "name": "x"}
    sandbox.interactions.start(InteractionKind.COMMAND, owner, channel, data)
    again = await connect()
    frame = {"op": 6, "d": {"token": "sandbox-token", "session_id": session_id, "seq": 2}}
    await again.send_json(frame)
    told = [await again.receive_json() for _ in range(3)]
    assert [(event["s"], event["t"]) for event in told] == [
        (3, "CHANNEL_CREATE"),
        (4, "INTERACTION_CREATE"),
        (5, "RESUMED"),
    ]


async def test_all_sockets_can_be_closed_with_a_code(connect, sandbox):
    socket = await connect()
    await socket.send_json(identify())
    await socket.receive_json()
    sandbox.gateway.drop(4000)
    assert await closing_code(socket) == 4000


async def test_too_many_frames_in_a_minute_close_the_socket(connect):
    socket = await connect()
    await socket.send_json(identify())
    for _ in range(FRAMES_A_MINUTE):
        await socket.send_json({"op": 3, "d": {}})
    assert await closing_code(socket) == 4008

"""Rate limits and faults, as discord.py meets them."""

import asyncio

import aiohttp
import discord
import pytest

from sandbox.limits import GLOBAL_PER_SECOND

MESSAGES = "/channels/{channel_id}/messages"


@pytest.fixture
def ticks(sandbox):
    """Seconds as the limits count them; they pass only when a test says so."""
    ticks = [1000.0]
    sandbox.limits.ticks = lambda: ticks[0]
    sandbox.limits.enforce()
    return ticks


@pytest.fixture
async def raw(sandbox):
    """Sends one message a call; gives the answer's status, headers and body."""
    headers = {"Authorization": f"Bot {sandbox.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def raw(channel, method="POST", path=None):
            url = f"{sandbox.api_url}{path or f'/channels/{channel.id}/messages'}"
            async with session.request(method, url, json={"content": "x"}) as response:
                return response.status, response.headers, await response.json()

        yield raw


async def test_without_limits_no_header_speaks_of_any(raw, channel):
    _status, headers, _body = await raw(channel)
    assert not [name for name in headers if name.startswith("X-RateLimit")]


async def test_the_headers_count_down(raw, channel, ticks):
    _status, headers, _body = await raw(channel)
    assert (headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]) == ("5", "4")
    assert headers["X-RateLimit-Reset-After"] == "5.000"
    ticks[0] += 2
    _status, headers, _body = await raw(channel)
    assert (headers["X-RateLimit-Remaining"], headers["X-RateLimit-Reset-After"]) == ("3", "3.000")


async def test_the_sixth_message_in_five_seconds_is_refused(raw, channel, ticks, sandbox):
    for _ in range(5):
        assert (await raw(channel))[0] == 200
    status, headers, body = await raw(channel)
    assert (status, body["global"], headers["X-RateLimit-Scope"]) == (429, False, "user")
    assert (headers["Retry-After"], headers["X-RateLimit-Remaining"]) == ("5", "0")
    assert headers["Via"]
    assert 5 <= body["retry_after"] < 5.01
    assert (sandbox.limits.refused, len(channel.messages)) == (1, 5)
    ticks[0] += 5
    assert (await raw(channel))[0] == 200


async def test_each_channel_has_its_own_bucket(raw, world, guild, channel, ticks):
    other = world.add_channel(guild, "other")
    _status, first, _body = await raw(channel)
    _status, second, _body = await raw(other)
    assert first["X-RateLimit-Remaining"] == second["X-RateLimit-Remaining"] == "4"
    assert first["X-RateLimit-Bucket"] == second["X-RateLimit-Bucket"]


async def test_over_fifty_requests_a_second_everything_is_refused(raw, world, guild, ticks):
    channels = [world.add_channel(guild, str(n)) for n in range(GLOBAL_PER_SECOND + 1)]
    answers = [await raw(channel) for channel in channels]
    assert [status for status, *_ in answers] == [*[200] * GLOBAL_PER_SECOND, 429]
    _status, headers, body = answers[-1]
    assert (body["global"], headers["X-RateLimit-Global"]) == (True, "true")
    assert headers["X-RateLimit-Scope"] == "global"
    ticks[0] += 1
    assert (await raw(channels[-1]))[0] == 200


async def test_interactions_are_outside_the_global_limit(raw, world, guild, http, use, ticks):
    for number in range(GLOBAL_PER_SECOND):
        await raw(world.add_channel(guild, str(number)))
    assert (await http("GET", "/users/@me"))[0] == 429
    used = use("hi")
    path = f"/interactions/{used.id}/{used.token}/callback"
    assert (await http("POST", path, {"type": 5}))[0] == 204
    path = f"/webhooks/{used.payload['application_id']}/{used.token}"
    assert (await http("POST", path, {"content": "x"}))[0] == 200


async def test_discord_py_waits_and_comes_back(room, channel, sandbox):
    sandbox.limits.set_bucket("POST", MESSAGES, allowed=1, seconds=0.05)
    sandbox.limits.enforce()
    await asyncio.gather(*(room.send(str(number)) for number in range(3)))
    assert len(channel.messages) == 3
    sandbox.limits.relax()


async def test_discord_py_obeys_a_429_that_has_a_via_header(room, channel, sandbox):
    fault = sandbox.faults.fail("POST", "/messages$", status=429, retry_after=0.01, times=2)
    assert (await room.send("x")).id in channel.messages
    assert (fault.hits, len(channel.messages)) == (2, 1)


async def test_a_failing_call_does_nothing(room, channel, sandbox):
    sandbox.faults.fail("POST", "/messages$", status=503)
    with pytest.raises(discord.DiscordServerError):
        await room.send("x")
    assert channel.messages == {}
    assert (await room.send("y")).content == "y"


async def test_a_reset_call_does_nothing(room, channel, sandbox):
    sandbox.faults.reset("POST", "/messages$")
    with pytest.raises(aiohttp.ClientError):
        await room.send("x")
    assert channel.messages == {}


async def test_a_lost_answer_leaves_its_effect(room, channel, sandbox):
    sandbox.faults.lose_answer("POST", "/messages$")
    with pytest.raises((aiohttp.ClientError, ConnectionResetError)):
        await room.send("x")
    assert [m.content for m in channel.messages.values()] == ["x"]


async def test_a_held_call_waits_until_it_is_released(room, channel, sandbox):
    fault = sandbox.faults.hold("POST", "/messages$")
    sending = asyncio.create_task(room.send("x"))
    await sandbox.wait_for(lambda: fault.hits)
    assert channel.messages == {}
    fault.release()
    assert (await sending).content == "x"


async def test_a_slow_call_arrives_after_all(room, sandbox):
    sandbox.faults.slow("POST", "/messages$", seconds=0.01)
    assert (await room.send("x")).content == "x"


async def test_a_fault_hits_only_what_it_names_and_only_so_often(http, sandbox, channel):
    sandbox.faults.fail("*", f"^/channels/{channel.id}$", status=500)
    assert (await http("GET", "/users/@me"))[0] == 200
    assert (await http("GET", f"/channels/{channel.id}"))[0] == 500
    assert (await http("GET", f"/channels/{channel.id}"))[0] == 200
    sandbox.faults.fail("GET", "/users/@me", times=9)
    sandbox.faults.clear()
    assert (await http("GET", "/users/@me"))[0] == 200

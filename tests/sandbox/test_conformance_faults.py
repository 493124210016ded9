"""Each fault on demand, planned in a test or over the wire, as discord.py meets it."""

import asyncio

import aiohttp
import discord
import pytest

TALK = discord.Intents(guilds=True, messages=True)


@pytest.fixture
async def plan(sandbox):
    """Plans a fault over the wire: `await plan("fail", method="GET", path="/users/@me")`."""
    async with aiohttp.ClientSession() as session:

        async def plan(kind, **arguments):
            body = {"kind": kind, **arguments}
            async with session.post(f"{sandbox.origin}/sandbox/faults", json=body) as response:
                return response.status, await response.json()

        yield plan


@pytest.fixture
async def reader(make_bot):
    """A bot that keeps what the messages it hears of say."""
    async with make_bot(intents=TALK) as bot:
        bot.heard = []

        @bot.listen()
        async def on_message(message):
            bot.heard.append(message.content)

        yield bot


async def test_calls_fail_as_often_as_planned(plan, room, channel):
    status, told = await plan("fail", method="POST", path="/messages$", status=503, times=2)
    assert (status, told) == (200, {"planned": 1, "refused": 0})
    for _ in range(2):
        with pytest.raises(discord.DiscordServerError):
            await room.send("x")
    assert (await room.send("y")).content == "y"
    assert [m.content for m in channel.messages.values()] == ["y"]


async def test_a_rate_limit_is_waited_out(plan, room, channel):
    await plan("fail", method="POST", path="/messages$", status=429, retry_after=0.01)
    assert (await room.send("x")).content == "x"
    assert len(channel.messages) == 1


async def test_a_reset_does_nothing_and_a_lost_answer_everything(plan, room, channel):
    await plan("reset", method="POST", path="/messages$")
    with pytest.raises(aiohttp.ClientError):
        await room.send("reset")
    assert channel.messages == {}
    await plan("lose_answer", method="POST", path="/messages$")
    with pytest.raises((aiohttp.ClientError, ConnectionResetError)):
        await room.send("lost")
    assert [m.content for m in channel.messages.values()] == ["lost"]


async def test_calls_are_slow_or_held_back(plan, room, channel, sandbox):
    await plan("slow", method="POST", path="/messages$", seconds=0.01)
    assert (await room.send("slow")).content == "slow"
    await plan("hold", method="POST", path="/messages$")
    sending = asyncio.create_task(room.send("held"))
    await sandbox.wait_for(lambda: sandbox.faults.plan[-1].hits)
    assert len(channel.messages) == 1
    await plan("clear")
    assert (await sending).content == "held"


async def test_a_dispatch_is_lost_for_good(plan, reader, sandbox, world, channel, owner):
    await plan("lose_dispatch", event="MESSAGE_CREATE")
    world.post(channel, owner, "one")
    sandbox.gateway.drop()
    await reader.until(lambda: "RESUMED" in reader.told)
    world.post(channel, owner, "two")
    await reader.until(lambda: reader.heard)
    assert reader.heard == [""]  # the second's; without the intent words stay hidden
    assert reader.told.count("MESSAGE_CREATE") == 1


async def test_a_dispatch_comes_twice(plan, reader, world, channel):
    await plan("duplicate_dispatch", event="MESSAGE_CREATE")
    for text in ("one", "two"):
        world.post(channel, world.bot, text)
    await reader.until(lambda: len(reader.heard) == 3)
    assert reader.heard == ["one", "one", "two"]


async def test_a_dispatch_comes_after_the_next(plan, reader, world, channel):
    await plan("reorder_dispatch", event="MESSAGE_CREATE")
    for text in ("one", "two", "three"):
        world.post(channel, world.bot, text)
    await reader.until(lambda: len(reader.heard) == 3)
    assert reader.heard == ["two", "one", "three"]


async def test_what_is_held_back_is_told_on_resuming_and_at_the_latest_when_cleared(
    plan, reader, sandbox, world, channel
):
    await plan("reorder_dispatch", event="MESSAGE_.*")
    world.post(channel, world.bot, "one")
    sandbox.gateway.drop()
    world.post(channel, world.bot, "two")
    await reader.until(lambda: len(reader.heard) == 2)
    assert reader.heard == ["two", "one"]
    await plan("reorder_dispatch", event="MESSAGE_.*")
    world.post(channel, world.bot, "three")
    await plan("clear")
    await reader.until(lambda: len(reader.heard) == 3)


async def test_only_events_that_match_are_touched_and_only_so_often(sandbox, reader, world, guild):
    fault = sandbox.faults.duplicate_dispatch("GUILD_ROLE_.*", times=2)
    world.edit_guild(guild, name="Haven")
    role = world.add_role(guild, "Member")
    world.delete_role(role)
    world.add_role(guild, "Other")
    world.edit_guild(guild, name="Harbour")
    await reader.until(lambda: reader.told.count("GUILD_UPDATE") == 2)
    twice = ["GUILD_ROLE_CREATE"] * 2 + ["GUILD_ROLE_DELETE"] * 2
    expected = ["GUILD_UPDATE", *twice, "GUILD_ROLE_CREATE", "GUILD_UPDATE"]
    assert (reader.told[2:], fault.hits) == (expected, 2)


@pytest.mark.parametrize(
    ("kind", "arguments"),
    [
        ("drop_gateway", {}),
        ("drop_gateway", {"code": 4000}),
        ("reconnect", {}),
        ("invalidate", {"resumable": True}),
    ],
)
async def test_the_gateway_breaks_and_the_bot_resumes(plan, bot, sandbox, kind, arguments):
    assert (await plan(kind, **arguments))[0] == 200
    await bot.until(lambda: "RESUMED" in bot.told)
    assert sandbox.gateway.identified == 1


async def test_a_silent_gateway_is_left(plan, make_bot, sandbox):
    sandbox.gateway.heartbeat_ms = 20
    async with make_bot(heartbeat_timeout=0.05) as bot:
        await plan("silence_gateway")
        await bot.until(lambda: "RESUMED" in bot.told)


async def test_a_session_that_is_over_is_begun_anew(plan, bot, sandbox):
    await plan("invalidate")
    await bot.until(lambda: bot.told.count("READY") == 2)


async def test_limits_are_switched(plan, sandbox):
    for kind in ("enforce_limits", "enforce_starts"):
        await plan(kind)
    assert (sandbox.limits.is_on, sandbox.gateway.starts.is_on) == (True, True)
    for kind in ("relax_limits", "relax_starts"):
        await plan(kind)
    assert (sandbox.limits.is_on, sandbox.gateway.starts.is_on) == (False, False)


async def test_a_refused_identify_is_planned(plan, make_bot):
    await plan("refuse_identify", code=4014)
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with make_bot():
            pass


@pytest.mark.parametrize(
    "body", [{"kind": "nothing"}, {"kind": "fail", "method": "GET", "path": "("}, {}]
)
async def test_a_plan_that_says_nothing_is_refused(plan, body):
    kind = body.pop("kind", "")
    assert (await plan(kind, **body))[0] == 400

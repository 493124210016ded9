"""The gateway's bad days, as discord.py lives through them."""

from datetime import timedelta

import discord
import pytest

from sandbox.starts import SESSIONS_A_DAY, Starts

TALK = discord.Intents(guilds=True, messages=True, dm_messages=True)


@pytest.fixture
async def reader(make_bot):
    """A bot that keeps the ids of the messages it hears of, in order."""
    async with make_bot(intents=TALK) as bot:
        bot.heard = []

        @bot.listen()
        async def on_message(message):
            bot.heard.append(message.id)

        yield bot


BREAKS = {
    "a broken socket": lambda gateway: gateway.drop(),
    "a socket closed with a code": lambda gateway: gateway.drop(4000),
    "a request to reconnect": lambda gateway: gateway.ask_to_reconnect(),
    "an invalid session that can be resumed": lambda gateway: gateway.invalidate(resumable=True),
}


@pytest.mark.parametrize("break_it", BREAKS.values(), ids=BREAKS)
async def test_no_message_is_lost_or_told_twice(reader, sandbox, world, channel, owner, break_it):
    posted = []
    for part in range(4):
        posted += [world.post(channel, owner, str(number)).id for number in range(25)]
        break_it(sandbox.gateway)
        posted += [world.post(channel, owner, str(number)).id for number in range(25)]
        await reader.until(lambda part=part: reader.told.count("RESUMED") == part + 1)
    await reader.until(lambda: len(reader.heard) >= 200)
    assert reader.heard == posted
    assert (sandbox.gateway.identified, sandbox.gateway.resumed) == (1, 4)


async def test_a_bot_leaves_a_socket_from_which_nothing_comes(make_bot, sandbox, world, channel):
    sandbox.gateway.heartbeat_ms = 20
    async with make_bot(intents=TALK, heartbeat_timeout=0.05) as bot:
        heard = []

        @bot.listen()
        async def on_message(message):
            heard.append(message.content)

        world.post(channel, world.bot, "before")
        await bot.until(lambda: "MESSAGE_CREATE" in bot.told)
        sandbox.gateway.silence()
        world.post(channel, world.bot, "in silence")
        await bot.until(lambda: "RESUMED" in bot.told)
        world.post(channel, world.bot, "after")
        await bot.until(lambda: bot.told.count("MESSAGE_CREATE") == 3)
    assert heard == ["before", "in silence", "after"]
    assert sandbox.gateway.identified == 1


async def test_after_an_invalid_session_the_bot_begins_anew(reader, sandbox, world, channel, owner):
    sandbox.gateway.invalidate()
    world.post(channel, owner, "to nobody")
    await reader.until(lambda: reader.told.count("READY") == 2)
    posted = world.post(channel, owner, "to a new session")
    await reader.until(lambda: reader.heard)
    assert reader.heard == [posted.id]
    assert (sandbox.gateway.identified, sandbox.gateway.resumed) == (2, 0)


async def test_a_session_too_far_behind_is_begun_anew(reader, sandbox):
    [session] = sandbox.gateway.sessions.values()
    sandbox.gateway.drop()
    for _ in range(session.sent.maxlen + 1):
        session.dispatch("GUILD_UPDATE", b"{}")
    await reader.until(lambda: reader.told.count("READY") == 2)
    assert sandbox.gateway.resumed == 0


async def test_shards_that_begin_too_soon_are_sent_back(make_bot, sandbox):
    sandbox.gateway.starts.enforce()
    sandbox.gateway.starts.seconds = 0.1
    async with make_bot(shard_count=2) as bot:
        assert sorted(bot.shards) == [0, 1]
        assert all(shard.latency is not None for shard in bot.shards.values())
    assert sandbox.gateway.starts.refused >= 1
    assert sandbox.gateway.identified == 2


async def test_as_many_shards_as_allowed_begin_at_once(make_bot, sandbox, http):
    sandbox.gateway.starts.enforce(concurrency=2)
    async with make_bot(shard_count=2):
        assert (sandbox.gateway.starts.refused, sandbox.gateway.identified) == (0, 2)
        _status, told = await http("GET", "/gateway/bot")
    limit = told["session_start_limit"]
    assert (limit["total"], limit["remaining"]) == (SESSIONS_A_DAY, SESSIONS_A_DAY - 2)
    assert limit["max_concurrency"] == 2
    assert 0 < limit["reset_after"] <= 86_400_000


async def test_who_begins_too_many_sessions_a_day_loses_the_token(make_bot, sandbox):
    starts = sandbox.gateway.starts
    starts.total = 1
    starts.enforce()
    old = sandbox.token
    async with make_bot():
        with pytest.raises(discord.ConnectionClosed) as refused:
            async with make_bot():
                pass
    assert refused.value.code == 4004
    assert sandbox.token != old
    assert sandbox.gateway.sessions == {}


def test_sessions_are_counted_by_bucket_and_by_day(world):
    world.clock.freeze()
    ticks = [100.0]
    starts = Starts(world.clock.now, total=3, concurrency=2, ticks=lambda: ticks[0])
    assert starts.reset_after == timedelta(days=1)
    assert starts.take(0)
    assert starts.take(0)  # nothing is refused yet
    starts.enforce(concurrency=2)
    assert not starts.take(2)
    assert starts.take(1)
    assert (starts.remaining, starts.is_exhausted(), starts.refused) == (0, True, 1)
    world.clock.advance(timedelta(hours=23))
    assert starts.reset_after == timedelta(hours=1)
    world.clock.advance(timedelta(hours=1))
    assert (starts.remaining, starts.is_exhausted()) == (3, False)
    ticks[0] += 5
    assert starts.take(2)
    starts.relax()
    assert starts.take(2)

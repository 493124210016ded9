"""discord.py over the sandbox's gateway."""

import asyncio
import gc
import warnings
import zlib

import aiohttp
import discord
import pytest
from discord import utils

from sandbox.conversation import INVALID_INTENTS, WRONG_TOKEN
from sandbox.server import serve
from sandbox.sessions import shard_of


async def test_a_bot_logs_in_and_knows_its_servers(bot, channel):
    assert [g.name for g in bot.guilds] == ["Harbour"]
    assert bot.get_channel(channel.id).name == "general"
    assert bot.guilds[0].me.guild_permissions.administrator
    assert bot.told == ["READY", "GUILD_CREATE"]


class Zlib:
    """What discord.py uses where the zstandard package isn't installed."""

    COMPRESSION_TYPE = "zlib-stream"

    def __init__(self):
        self.stream = zlib.decompressobj()

    def decompress(self, data):
        assert data.endswith(b"\x00\x00\xff\xff")
        return self.stream.decompress(data).decode()


async def test_the_zlib_stream_is_spoken(make_bot, monkeypatch):
    monkeypatch.setattr(utils, "_ActiveDecompressionContext", Zlib)
    async with make_bot() as bot:
        assert [g.name for g in bot.guilds] == ["Harbour"]


async def test_the_zstd_stream_is_spoken(bot):
    assert utils._ActiveDecompressionContext.COMPRESSION_TYPE == "zstd-stream"
    assert [g.name for g in bot.guilds] == ["Harbour"]


async def test_with_a_fixed_shard_count_each_server_arrives_on_its_own_shard(
    make_bot, world, owner
):
    for name in ("Second", "Third", "Fourth"):
        world.invite_bot(world.add_guild(name, owner=owner))
    async with make_bot(shard_count=2) as bot:
        assert {g.name: g.shard_id for g in bot.guilds} == {
            g.name: shard_of(g.id, 2) for g in world.guilds.values()
        }
        assert {g.shard_id for g in bot.guilds} == {0, 1}


async def test_a_process_may_run_only_some_of_the_shards(make_bot, world, owner):
    for name in ("Second", "Third", "Fourth"):
        world.invite_bot(world.add_guild(name, owner=owner))
    async with make_bot(shard_count=2, shard_ids=[1]) as bot:
        mine = {g.name for g in world.guilds.values() if shard_of(g.id, 2) == 1}
        assert {g.name for g in bot.guilds} == mine


async def test_shards_are_as_many_as_the_gateway_recommends(make_bot, sandbox):
    sandbox.gateway.shards = 2
    async with make_bot() as bot:
        assert (bot.shard_count, sorted(bot.shards)) == (2, [0, 1])


async def test_without_the_members_intent_only_the_bots_own_member_arrives(bot, guild):
    [known] = bot.guilds
    assert [m.id for m in known.members] == [bot.user.id]
    assert known.member_count == len(guild.members) == 2


async def test_what_happens_while_the_socket_is_gone_is_told_on_resuming(
    bot, sandbox, world, guild
):
    sandbox.gateway.drop()
    made = [world.add_role(guild, f"role {number}") for number in range(20)]
    await sandbox.wait_for(lambda: sandbox.gateway.resumed)
    await bot.until(lambda: "RESUMED" in bot.told)
    known = bot.guilds[0]
    assert [known.get_role(role.id).name for role in made] == [role.name for role in made]
    assert bot.told == ["READY", "GUILD_CREATE", *["GUILD_ROLE_CREATE"] * 20, "RESUMED"]
    assert sandbox.gateway.identified == 1


async def test_a_bot_asked_to_reconnect_resumes(bot, sandbox):
    sandbox.gateway.ask_to_reconnect()
    await bot.until(lambda: "RESUMED" in bot.told)
    assert sandbox.gateway.identified == 1


async def test_a_bot_whose_session_is_invalid_identifies_anew(bot, sandbox):
    sandbox.gateway.invalidate()
    await bot.until(lambda: bot.told.count("READY") == 2)
    assert sandbox.gateway.identified == 2


async def test_a_session_closed_by_the_bot_cannot_be_resumed(make_bot, sandbox):
    async with make_bot():
        assert len(sandbox.gateway.sessions) == 1
    await sandbox.wait_for(lambda: not sandbox.gateway.sessions)
    assert not sandbox.gateway.is_connected


async def test_a_bot_that_gets_no_acknowledgement_comes_back(make_bot, sandbox):
    sandbox.gateway.heartbeat_ms = 20
    async with make_bot(heartbeat_timeout=0.05) as bot:
        sandbox.faults.mute_gateway()
        await sandbox.wait_for(lambda: not sandbox.gateway.is_connected)
        sandbox.faults.unmute_gateway()
        await bot.until(lambda: "RESUMED" in bot.told)
    assert sandbox.gateway.identified == 1


@pytest.mark.parametrize("code", [WRONG_TOKEN, INVALID_INTENTS])
async def test_a_refused_identify_ends_the_connecting(make_bot, sandbox, code):
    sandbox.faults.refuse_identify(code)
    with pytest.raises(discord.ConnectionClosed) as refused:
        async with make_bot():
            pass
    assert refused.value.code == code


async def test_intents_that_were_not_granted_are_disallowed(make_bot):
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with make_bot(intents=discord.Intents(guilds=True, message_content=True)):
            pass


async def test_intents_that_do_not_exist_are_invalid(make_bot):
    with pytest.raises(discord.ConnectionClosed) as refused:
        async with make_bot(intents=discord.Intents._from_value(1 << 30)):
            pass
    assert refused.value.code == INVALID_INTENTS


async def test_a_wrong_token_is_refused_at_login(pointed):
    client = discord.Client(intents=discord.Intents.none())
    async with client:
        with pytest.raises(discord.LoginFailure):
            await client.login("somebody-else's")


async def test_members_can_be_asked_for_by_id(bot, guild, owner):
    [member] = await bot.guilds[0].query_members(user_ids=[owner.id])
    assert member.name == "olivia"


async def test_a_started_server_leaves_nothing_behind(pointed):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        before = asyncio.all_tasks()
        async with (
            serve() as other,
            aiohttp.ClientSession() as session,
            session.ws_connect(other.gateway.url) as socket,
        ):
            await socket.receive_json()
        gc.collect()
    assert asyncio.all_tasks() == before


async def test_stopping_the_server_with_sockets_open_ends_them():
    async with aiohttp.ClientSession() as session:
        async with serve() as other:
            socket = await session.ws_connect(other.gateway.url)
            await socket.receive_json()
        assert (await socket.receive()).data == 1001

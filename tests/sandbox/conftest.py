"""A sandbox and a bare discord.py bot in it."""

import asyncio
import os
from contextlib import asynccontextmanager
from datetime import timedelta

import aiohttp
import discord
import pytest
import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from sandbox.entities import InteractionKind
from sandbox.permissions import ALL
from sandbox.server import serve


class BareBot(commands.AutoShardedBot):
    """What discord.py is without anything of ours; remembers what it was told."""

    def __init__(self, **options):
        options.setdefault("intents", discord.Intents(guilds=True))
        super().__init__(
            command_prefix="!",
            help_command=None,
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.01,
            **options,
        )
        self.told = []
        self.resumed_shards = []
        self._news = asyncio.Condition()

    async def before_identify_hook(self, shard_id, *, initial=False):
        """Discord's five seconds between shards aren't needed here."""

    async def on_socket_event_type(self, event):
        async with self._news:
            self.told.append(event)
            self._news.notify_all()

    async def until(self, predicate):
        """Wait for what the bot was told, or keeps, to fulfil the predicate."""
        async with asyncio.timeout(5), self._news:
            await self._news.wait_for(predicate)


@asynccontextmanager
async def running(bot):
    """A bot logged in and ready, closed afterwards. Raises what ends its connecting."""
    await bot.login("sandbox-token")
    connecting = asyncio.create_task(bot.connect())
    ready = asyncio.create_task(bot.wait_until_ready())
    try:
        await asyncio.wait({connecting, ready}, return_when=asyncio.FIRST_COMPLETED)
        if connecting.done():
            connecting.result()
        yield bot
    finally:
        ready.cancel()
        await bot.close()
        await asyncio.gather(connecting, ready, return_exceptions=True)


@pytest.fixture
async def sandbox():
    async with serve(openapi=os.environ.get("DISCORD_OPENAPI")) as sandbox:
        yield sandbox
        assert sandbox.violations == []


@pytest.fixture
def world(sandbox):
    return sandbox.world


@pytest.fixture
def owner(world):
    return world.add_user("olivia")


@pytest.fixture
def guild(world, owner):
    guild = world.add_guild("Harbour", owner=owner)
    world.invite_bot(guild, permissions=ALL)
    return guild


@pytest.fixture
def channel(world, guild):
    return world.add_channel(guild, "general")


@pytest.fixture
def pointed(sandbox, monkeypatch):
    """discord.py pointed at the sandbox."""
    monkeypatch.setattr(Route, "BASE", sandbox.api_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(sandbox.gateway.url))


@pytest.fixture
def make_bot(pointed, guild, channel):
    """Starts bots with options: `async with make_bot(shard_count=2) as bot`."""
    return lambda **options: running(BareBot(**options))


@pytest.fixture
async def bot(make_bot):
    async with make_bot() as bot:
        yield bot


@pytest.fixture
def room(bot, channel):
    """The channel as discord.py knows it."""
    return bot.get_channel(channel.id)


@pytest.fixture
async def http(sandbox):
    """Plain HTTP with the bot's token: `await http("GET", "/users/@me")` gives status and body."""
    headers = {"Authorization": f"Bot {sandbox.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def request(method, path, body=None, **options):
            url = sandbox.api_url + path
            async with session.request(method, url, json=body, **options) as response:
                raw = await response.read()
                return response.status, await response.json() if raw else None

        yield request


@pytest.fixture
def use(sandbox, owner, channel):
    """Uses a command as the owner; the interaction that this starts."""

    def use(name, *, user=owner, place=channel, **options):
        given = [{"type": 3, "name": key, "value": value} for key, value in options.items()]
        data = {"id": "1", "type": 1, "name": name, "options": given}
        return sandbox.interactions.start(InteractionKind.COMMAND, user, place, data)

    return use


@pytest.fixture
def press(sandbox, owner, channel):
    """Presses a button as the owner; the interaction that this starts."""

    def press(message, custom_id, *, user=owner):
        data = {"component_type": 2, "custom_id": custom_id, "id": 2}
        return sandbox.interactions.start(
            InteractionKind.COMPONENT, user, channel, data, message=message
        )

    return press


@pytest.fixture
def answering(bot):
    """Has the bot answer every interaction with a coroutine function; what went wrong is kept."""

    def answering(answer):
        problems = []

        @bot.listen()
        async def on_interaction(interaction):
            try:
                await answer(interaction)
            except discord.HTTPException as error:
                problems.append((error.status, error.code))

        return problems

    return answering


@pytest.fixture
def now(world):
    """A still clock's time."""
    world.clock.freeze()
    return world.clock.now()


@pytest.fixture
def plan(world, guild, owner, now):
    """Has the owner announce an event outside of Discord."""

    def plan(name="Walk", **fields):
        fields = {
            "starts_at": now + timedelta(hours=1),
            "ends_at": now + timedelta(hours=2),
            "location": "Park",
            **fields,
        }
        return world.add_event(guild, name, creator=owner, **fields)

    return plan


@pytest.fixture
def outside(now):
    """The body that announces such an event."""

    def outside(**changes):
        return {
            "name": "Walk",
            "privacy_level": 2,
            "entity_type": 3,
            "scheduled_start_time": (now + timedelta(hours=1)).isoformat(),
            "scheduled_end_time": (now + timedelta(hours=2)).isoformat(),
            "entity_metadata": {"location": "Park"},
        } | changes

    return outside

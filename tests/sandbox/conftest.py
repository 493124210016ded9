"""A sandbox and a bare discord.py bot in it."""

import asyncio
from contextlib import asynccontextmanager

import discord
import pytest
import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from sandbox.permissions import ALL
from sandbox.server import serve

TOKEN = "sandbox-token"


class BareBot(commands.AutoShardedBot):
    """What discord.py is without anything of ours; remembers what it was told."""

    def __init__(self, **options):
        options.setdefault("intents", discord.Intents(guilds=True))
        super().__init__(
            command_prefix="!",
            help_command=None,
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.01,
            enable_debug_events=True,
            **options,
        )
        self.told = []
        self.news = asyncio.Condition()
        self.resumes = 0

    async def before_identify_hook(self, shard_id, *, initial=False):
        """Discord's five seconds between shards aren't needed here."""

    async def on_socket_event_type(self, event):
        async with self.news:
            self.told.append(event)
            self.news.notify_all()

    async def on_shard_resumed(self, shard_id):
        async with self.news:
            self.resumes += 1
            self.news.notify_all()

    async def until(self, predicate):
        async with asyncio.timeout(5), self.news:
            await self.news.wait_for(predicate)


@pytest.fixture
async def sandbox():
    async with serve() as running:
        yield running


@pytest.fixture
def owner(sandbox):
    return sandbox.world.add_user("olivia")


@pytest.fixture
def guild(sandbox, owner):
    guild = sandbox.world.add_guild("Harbour", owner=owner)
    sandbox.world.invite_bot(guild, permissions=ALL)
    return guild


@pytest.fixture
def channel(sandbox, guild):
    return sandbox.world.add_channel(guild, "general")


@pytest.fixture
def pointed(sandbox, monkeypatch):
    """discord.py pointed at the sandbox."""
    monkeypatch.setattr(Route, "BASE", sandbox.api_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(sandbox.gateway.url))


@asynccontextmanager
async def running(bot):
    """A bot logged in and ready, closed afterwards."""
    await bot.login(TOKEN)
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
async def bot(pointed, guild, channel):
    async with running(BareBot()) as bot:
        yield bot

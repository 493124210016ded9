"""The Discord client and what every cog may reach through it."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import discord
import yarl
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket

from bot.bodies import whole_application
from bot.callbacks import Callbacks
from bot.clock import Clock
from bot.errors import DatabaseUnavailable
from bot.events import Events, Socket
from bot.i18n import FALLBACK, Texts
from bot.loading import Features, Progress
from bot.pacing import Pacer
from bot.presses import Answer, Presses
from bot.registering import add_commands, sync_commands, sync_until_taken, tried
from bot.settings import Settings
from bot.tree import Tree
from bot.ui import Form, spoken
from bot.wire import Wire

# What crisis help does not need is imported by `bot.services`, after it answers.
if TYPE_CHECKING:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    from bot.db.database import Database
    from bot.directory import Directory
    from bot.dispatch import Dispatcher
    from bot.features.communities.store import Community
    from bot.local_lines import LocalLines
    from bot.vault import Vault

log = logging.getLogger(__name__)

# Crisis help comes first, so that it answers while the others are still being loaded.
EXTENSIONS = (
    "cogs.crisis",
    "cogs.onboarding",
    "cogs.local",
    "cogs.meetings",
    "cogs.sharing",
    "cogs.moderation",
    "cogs.privacy",
)
# How long nothing may come from Discord until we connect anew. Every 41.25 s a heartbeat asks for
# a sign of life, so with less than that a quiet connection would pass for a dead one.
SILENCE_SECONDS = 50.0
LATE_SECONDS = 2  # when the services are not there by then, they may be long in coming
IN_FLIGHT_SECONDS = 5  # how long shutting down waits for answers that are being given


def _shards(settings: Settings) -> dict[str, Any]:
    if settings.shard_count is None:
        return {}
    ids = list(settings.shard_ids) or list(range(settings.shard_count))
    return {"shard_count": settings.shard_count, "shard_ids": ids}


class Hearth(commands.AutoShardedBot):
    """Holds the services; owns none of them. `bot.services` builds and closes them.

    They are there once `progress.attached` is set. Crisis help does without.
    """

    user: discord.ClientUser
    database: "Database"
    vault: "Vault"
    scheduler: "AsyncIOScheduler"
    directory: "Directory"
    local_lines: "LocalLines"
    dispatcher: "Dispatcher"

    def __init__(self, *, settings: Settings, texts: Texts, clock: Clock, **options: Any) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            heartbeat_timeout=SILENCE_SECONDS,
            tree_cls=Tree,
            **_shards(settings),
            **options,
        )
        self.settings = settings
        self.texts = texts
        self.clock = clock
        self.pacer = Pacer()
        self.http.http_trace = Wire(self.pacer).trace_config
        self.progress = Progress()
        self.features = Features(self)
        self.commands_changed: bool | None = None  # None: Discord was not told
        self._loading: asyncio.Task[None] | None = None
        self._has_begun = False
        self.once_connected: list[Callable[[], object]] = []  # called in a thread
        # Called with each interaction; a listener to "interaction" would be a task for each.
        self.interaction_heard: list[Callable[[discord.Interaction[Any]], None]] = []
        # What a command answers with when it fails, by its name; else that it did is explained.
        self.help_anyway: dict[str, Answer] = {}
        self.presses = Presses(self)
        self.interaction_heard.append(self.presses.hear)
        self._events = Events(self)
        self._events.guard()
        self.is_leaving = False  # from then on nothing more is answered
        self._in_flight = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def application_info(self) -> discord.AppInfo:
        told = await self.http.application_info()
        return discord.AppInfo(self._connection, whole_application(told))

    async def setup_hook(self) -> None:
        Callbacks(self.http.connector).use()
        Socket.use()
        shards, gateway, _ = await self.http.get_bot_gateway()
        # With a shard count, and after an invalid session, discord.py goes to its default.
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        self.shard_count = self.shard_count or shards
        for extension in EXTENSIONS[:1]:
            await self.features.load(extension)
        if self.features.broken:
            await self.features.load("bot.last_resort")

    async def on_connect(self) -> None:
        self.progress.connected.set()
        if self._loading is None:
            self._loading = asyncio.create_task(self._begin())

    async def _begin(self) -> None:
        for prepare in self.once_connected:
            try:
                await asyncio.to_thread(prepare)
            except Exception as error:
                log.error("what people will ask for could not be prepared", exc_info=error)
        try:
            async with asyncio.timeout(LATE_SECONDS):
                await self.progress.attached.wait()
        except TimeoutError:  # crisis help's do not wait for what may never come
            await tried(add_commands(self))
        await self.load_others()
        await self.progress.tried.wait()  # so that commands that are new to Discord can be used
        await self.tell_commands()
        self._has_begun = True
        if self.is_ready():
            self.dispatch("ready")
        if not (self.features.broken or self.texts.faults):
            await sync_until_taken(self)

    async def load_others(self) -> None:
        """Load every feature but crisis help."""
        await self.progress.attached.wait()
        for extension in EXTENSIONS[1:]:
            await self.features.load(extension, texts=extension.rpartition(".")[2])
        self.progress.loaded.set()

    async def tell_commands(self) -> None:
        """Tell Discord the commands; while something is broken, only those that it lacks.

        To tell all would take away from people what a broken feature or text has there.
        """
        await asyncio.to_thread(self.texts.parse)
        for fault in self.texts.faults:
            log.error("%s", fault)
        if self.features.broken or self.texts.faults:
            await tried(add_commands(self))
        else:
            self.commands_changed = await tried(sync_commands(self))
        self.progress.finished.set()

    async def wait_until_ready(self) -> None:
        """Come back when the servers are known and every feature is loaded."""
        await super().wait_until_ready()
        await self.progress.loaded.wait()

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        if event == "ready" and not self._has_begun:
            return  # features that are not loaded yet would miss it: `_begin` tells them
        if event == "interaction":
            for hear in self.interaction_heard:
                hear(args[0])
        super().dispatch(event, *args, **kwargs)

    async def on_ready(self) -> None:
        log.info("ready, in %d servers", len(self.guilds))
        with contextlib.suppress(DatabaseUnavailable):  # then they are read when asked for
            await self.directory.read_all()

    def community(self, guild_id: int | None) -> "Community | None":
        """The server's settings as far as they are in memory; asks no database."""
        return self.directory.at_hand(guild_id) if self.progress.attached.is_set() else None

    def language(self, interaction: discord.Interaction[Any]) -> str:
        """How to answer a person: in their Discord's language, else the server's, else English."""
        if language := self.texts.speaks(spoken(interaction)):
            return language
        community = self.community(interaction.guild_id)
        return community.language if community is not None else FALLBACK

    def add_dynamic_items(self, *items: type[discord.ui.DynamicItem[Any]]) -> None:
        super().add_dynamic_items(*items)
        self.presses.items += items

    def remove_dynamic_items(self, *items: type[discord.ui.DynamicItem[Any]]) -> None:
        super().remove_dynamic_items(*items)
        self.presses.items = [item for item in self.presses.items if item not in items]

    def add_forms(self, *forms: type[Form]) -> None:
        self.presses.forms += forms

    def remove_forms(self, *forms: type[Form]) -> None:
        self.presses.forms = [form for form in self.presses.forms if form not in forms]

    @contextlib.contextmanager
    def in_flight(self) -> Iterator[None]:
        """Within the block an answer is being given, and shutting down waits for it."""
        self._in_flight += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._in_flight -= 1
            if not self._in_flight:
                self._idle.set()

    async def close(self) -> None:
        """Disconnect, after what is in flight was finished or IN_FLIGHT_SECONDS have passed."""
        if not self.is_closed():
            if self._loading is not None:
                self._loading.cancel()
            deadline = asyncio.get_running_loop().time() + IN_FLIGHT_SECONDS
            closing = [self.dispatcher.close()] if self.progress.attached.is_set() else []
            await asyncio.gather(*closing, self._finish_answers(deadline))
            # What comes now meets no features: Discord says that it failed, and keeps a form open.
            self.is_leaving = True
            await asyncio.sleep(0)  # what came just before begins, and is waited for
            await self._finish_answers(deadline)
        await super().close()

    async def settle(self) -> None:
        """Come back when no transaction is under way; until the caller awaits, none begins."""
        if self.progress.attached.is_set():
            await self.database.settle()

    async def _finish_answers(self, deadline: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(deadline):
                await self._idle.wait()

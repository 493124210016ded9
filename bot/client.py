"""The Discord client and what every cog may reach through it."""

import asyncio
import contextlib
import logging
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

import discord
import yarl
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.clock import Clock
from bot.commands import Payload, localise, same_commands
from bot.db.database import Database
from bot.directory import Directory
from bot.errors import DatabaseUnavailable, NotFound
from bot.i18n import FALLBACK, Texts
from bot.local_lines import LocalLines
from bot.settings import Settings
from bot.ui import Form, Tree, explain, modal_values
from bot.vault import Vault

if TYPE_CHECKING:
    from bot.dispatch import Dispatcher

log = logging.getLogger(__name__)

# Crisis help comes first, so that it answers while the others are still being loaded.
EXTENSIONS = (
    "cogs.crisis",
    "cogs.onboarding",
    "cogs.meetings",
    "cogs.sharing",
    "cogs.moderation",
    "cogs.privacy",
)
IN_FLIGHT_SECONDS = 5  # how long shutting down waits for answers that are being given


def _shards(settings: Settings) -> dict[str, Any]:
    if settings.shard_count is None:
        return {}
    ids = list(settings.shard_ids) or list(range(settings.shard_count))
    return {"shard_count": settings.shard_count, "shard_ids": ids}


class StalePanel(NotFound):
    key = "errors-stale-panel"


class Hearth(commands.AutoShardedBot):
    """Holds the services; owns none of them. `bot.app` builds and closes them."""

    user: discord.ClientUser
    dispatcher: "Dispatcher"

    def __init__(
        self,
        *,
        settings: Settings,
        database: Database,
        vault: Vault,
        scheduler: AsyncIOScheduler,
        texts: Texts,
        clock: Clock,
        **options: Any,
    ) -> None:
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
            tree_cls=Tree,
            **_shards(settings),
            **options,
        )
        self.settings = settings
        self.database = database
        self.vault = vault
        self.scheduler = scheduler
        self.texts = texts
        self.clock = clock
        self.directory = Directory(database, vault)
        self.local_lines = LocalLines(database)
        self._forms: list[type[Form]] = []
        self._items: list[type[discord.ui.DynamicItem[Any]]] = []
        self.broken_extensions: list[str] = []
        self.commands_changed: bool | None = None  # None: Discord was not told
        self._in_flight = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def setup_hook(self) -> None:
        shards, gateway, _ = await self.http.get_bot_gateway()
        # With a shard count, and after an invalid session, discord.py goes to its default.
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
        self.shard_count = self.shard_count or shards
        for extension in EXTENSIONS:
            try:
                await self.load_extension(extension)
            except commands.ExtensionError as error:
                # Without the others, crisis help still answers.
                self.broken_extensions.append(extension)
                log.error("%s could not be loaded", extension, exc_info=error)
        await self._sync_if_possible()

    async def _sync_if_possible(self) -> None:
        if self.broken_extensions:  # syncing now would take their commands away from people
            return
        try:
            changed = await self.sync_commands()
        except discord.HTTPException as error:
            log.warning("commands were not synced, run `hearth sync`: status %s", error.status)
        else:
            self.commands_changed = changed
            log.info("commands are %s", "synced" if changed else "as Discord has them")

    async def on_ready(self) -> None:
        log.info("ready, in %d servers", len(self.guilds))
        with contextlib.suppress(DatabaseUnavailable):  # then they are read when asked for
            await self.directory.read_all()

    def language(self, interaction: discord.Interaction[Any]) -> str:
        """How to answer a person: in their Discord's language, else the server's, else English."""
        spoken = self.texts.speaks(interaction.locale.value)
        if spoken is not None:
            return spoken
        community = self.directory.at_hand(interaction.guild_id)
        return community.language if community is not None else FALLBACK

    def command_payloads(self) -> list[Payload]:
        """Every command as Discord should have it, words in all languages."""
        return [localise(c.to_dict(self.tree), self.texts) for c in self.tree.get_commands()]

    async def sync_commands(self) -> bool:
        """Tell Discord our commands if it has others; returns whether that was needed."""
        assert self.application_id is not None
        ours = self.command_payloads()
        # discord.py's own call asks without the localised words.
        registered = Route(
            "GET",
            "/applications/{application_id}/commands?with_localizations=true",
            application_id=self.application_id,
        )
        if same_commands(ours, await self.http.request(registered)):
            return False
        await self.http.bulk_upsert_global_commands(self.application_id, cast("Any", ours))
        return True

    def add_dynamic_items(self, *items: type[discord.ui.DynamicItem[Any]]) -> None:
        super().add_dynamic_items(*items)
        self._items += items

    def remove_dynamic_items(self, *items: type[discord.ui.DynamicItem[Any]]) -> None:
        super().remove_dynamic_items(*items)
        self._items = [item for item in self._items if item not in items]

    def add_forms(self, *forms: type[Form]) -> None:
        self._forms += forms

    def remove_forms(self, *forms: type[Form]) -> None:
        self._forms = [form for form in self._forms if form not in forms]

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Forms are handed to their class; an unknown button or form is explained."""
        data = cast("dict[str, Any]", interaction.data or {})
        custom_id = str(data.get("custom_id", ""))
        if interaction.type is discord.InteractionType.modal_submit:
            with self.in_flight():
                await self._submit_form(interaction, custom_id, data)
        elif interaction.type is discord.InteractionType.component and not (
            self._has_item(custom_id) and _is_shown(interaction.message, custom_id)
        ):
            await explain(interaction, StalePanel())

    async def _submit_form(
        self, interaction: discord.Interaction[Any], custom_id: str, data: dict[str, Any]
    ) -> None:
        try:
            for form in self._forms:
                if match := form.template.fullmatch(custom_id):
                    await form.submit(interaction, match, modal_values(data))
                    return
            raise StalePanel
        except Exception as error:
            await explain(interaction, error)

    def _has_item(self, custom_id: str) -> bool:
        return any(
            item.__discord_ui_compiled_template__.fullmatch(custom_id) for item in self._items
        )

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
            await asyncio.gather(self.dispatcher.close(), self._finish_answers())
        await super().close()

    async def _finish_answers(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(IN_FLIGHT_SECONDS):
                await self._idle.wait()


def _is_shown(message: discord.Message | None, custom_id: str) -> bool:
    """Whether what was pressed is on the message at all; discord.py drops what is not, unsaid."""
    return message is not None and custom_id in _custom_ids(message.components)


def _custom_ids(components: Iterable[Any]) -> Iterator[str]:
    for component in components:
        if hasattr(component, "custom_id"):
            yield component.custom_id
        yield from _custom_ids(getattr(component, "children", ()))
        if hasattr(component, "accessory"):
            yield from _custom_ids([component.accessory])

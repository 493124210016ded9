"""The commands /setup and /start, and what Discord says about servers coming and going."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands
from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.errors import DatabaseUnavailable
from bot.features.communities.store import come_back, leave
from bot.features.onboarding.rules import Choices
from bot.features.onboarding.store import keep_only
from bot.zones import search_zones
from cogs.onboarding.member_role import role_problem_kind
from cogs.onboarding.setup_text import LANGUAGES
from cogs.onboarding.setup_views import (
    AgainButton,
    FinishButton,
    Menu,
    StepButton,
    ZoneButton,
    ZoneForm,
    set_up,
    try_out,
)
from cogs.onboarding.start_panel import StartPanel
from cogs.onboarding.walkthrough import (
    AgreeButton,
    NotNowButton,
    PageButton,
    RoleButton,
    StartButton,
    begin,
)

log = logging.getLogger(__name__)

ITEMS = (
    StartButton,
    PageButton,
    NotNowButton,
    AgreeButton,
    RoleButton,
    Menu,
    StepButton,
    AgainButton,
    FinishButton,
    ZoneButton,
)


class TextChannel(app_commands.Transformer):
    """The id of a text channel; whether it is one is checked with everything else."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return [discord.ChannelType.text]

    async def transform(
        self, interaction: discord.Interaction[Any], value: app_commands.AppCommandChannel, /
    ) -> int:
        return value.id


ChannelId = app_commands.Transform[int, TextChannel]


class Onboarding(commands.Cog):
    def __init__(self, bot: Hearth) -> None:
        self.bot = bot
        self._kinds = (StartPanel(bot).kind, role_problem_kind(bot.texts))

    async def cog_load(self) -> None:
        self.bot.add_dynamic_items(*ITEMS)
        self.bot.add_forms(ZoneForm)
        for kind in self._kinds:
            self.bot.dispatcher.register(kind)

    async def cog_unload(self) -> None:
        for kind in self._kinds:
            self.bot.dispatcher.unregister(kind)
        self.bot.remove_forms(ZoneForm)
        self.bot.remove_dynamic_items(*ITEMS)

    @app_commands.command(name="setup", description="…")
    @app_commands.guild_only()
    @app_commands.choices(
        language=[app_commands.Choice(name=name, value=tag) for tag, name in LANGUAGES.items()]
    )
    async def setup(
        self,
        interaction: discord.Interaction[Hearth],
        facilitators: discord.Role | None = None,
        members: discord.Role | None = None,
        share: ChannelId | None = None,
        meetings: ChannelId | None = None,
        staff: ChannelId | None = None,
        language: str | None = None,
        zone: str | None = None,
        check: bool = False,
    ) -> None:
        given = Choices(
            facilitators=None if facilitators is None else facilitators.id,
            members=None if members is None else members.id,
            share=share,
            meetings=meetings,
            staff=staff,
            language=language,
            zone=zone,
        )
        await (try_out if check else set_up)(interaction, given)

    @setup.autocomplete("zone")
    async def suggest_zones(
        self, interaction: discord.Interaction[Hearth], current: str
    ) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=zone, value=zone) for zone in search_zones(current)]

    @app_commands.command(name="start", description="…")
    @app_commands.guild_only()
    async def start(self, interaction: discord.Interaction[Hearth]) -> None:
        await begin(interaction)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Servers may have come and gone while the bot was away."""
        present = {guild.id for guild in self.bot.guilds}
        now = self.bot.clock.now()

        async def compare(session: AsyncSession) -> None:
            for guild_id in await keep_only(session, present=present, ours=self._is_ours, now=now):
                self.bot.directory.forget(guild_id)

        await self._note(compare)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        now = self.bot.clock.now()
        await self._note(lambda session: leave(session, guild_id=guild.id, now=now))
        self.bot.directory.forget(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self._note(lambda session: come_back(session, guild_id=guild.id))
        self.bot.directory.forget(guild.id)

    async def _note(self, write: Callable[[AsyncSession], Awaitable[None]]) -> None:
        """Write in a transaction that shutting down waits for, if the database answers."""
        try:
            with self.bot.in_flight():
                async with self.bot.database.begin() as session:
                    await write(session)
        except DatabaseUnavailable:  # the next start notes it
            log.warning("servers that came or went could not be noted, the database is away")

    def _is_ours(self, guild_id: int) -> bool:
        """Whether one of this process's shards looks after the server."""
        count = self.bot.shard_count or 1
        return (guild_id >> 22) % count in self.bot.shards

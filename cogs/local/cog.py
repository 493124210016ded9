"""What a server adds to crisis help: kept in memory, and its cards kept up to date."""

import logging
from datetime import datetime, timedelta

import discord
from discord.ext import commands
from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.dispatch import NoticeKind, Outgoing, Owed
from bot.errors import DatabaseUnavailable
from bot.features.communities.store import Community
from bot.features.local import store
from bot.ui import View
from cogs.local.channels import AwayButton, AwayMenu, CardsButton, ChannelMenu
from cogs.local.country_form import CountryButton, CountryForm, SimilarMenu
from cogs.local.keeping import Keeper
from cogs.local.line_form import AgainButton, LineForm
from cogs.local.lines import AddButton, EditButton, LineMenu, LinesButton, RemoveButton
from cogs.local.panel import OpenButton

log = logging.getLogger(__name__)

ITEMS = (
    OpenButton,
    AddButton,
    LinesButton,
    LineMenu,
    EditButton,
    RemoveButton,
    AgainButton,
    CardsButton,
    ChannelMenu,
    AwayButton,
    AwayMenu,
    CountryButton,
    SimilarMenu,
)
FORMS = (LineForm, CountryForm)
READ_JOB = "local.read"
READ_SECONDS = 10  # until it worked; then only now and then, for what another process changed
READ_AGAIN = timedelta(minutes=10)
LATE = timedelta(days=1)


class Local(commands.Cog):
    def __init__(self, bot: Hearth) -> None:
        self.bot = bot
        self.keeper = Keeper(bot)
        self._kinds = (self.keeper.kind, NoticeKind(store.PROBLEM, self._render_problem, LATE))
        self._read_at: datetime | None = None
        self._are_cards_seen_to = False

    async def cog_load(self) -> None:
        self.bot.add_dynamic_items(*ITEMS)
        self.bot.add_forms(*FORMS)
        for kind in self._kinds:
            self.bot.dispatcher.register(kind)
        self.bot.directory.watch(self.keeper.tend_soon)
        scheduler = self.bot.scheduler
        scheduler.add_job(self.catch_up, "interval", seconds=READ_SECONDS, id=READ_JOB)
        scheduler.add_job(self.catch_up)

    async def cog_unload(self) -> None:
        self.bot.scheduler.remove_job(READ_JOB)
        self.bot.directory.unwatch(self.keeper.tend_soon)
        for kind in self._kinds:
            self.bot.dispatcher.unregister(kind)
        self.bot.remove_forms(*FORMS)
        self.bot.remove_dynamic_items(*ITEMS)

    async def catch_up(self) -> None:
        """Read what is not known yet, or not lately; after a start, see to the cards once."""
        try:
            now = self.bot.clock.now()
            if self._read_at is None or now - self._read_at >= READ_AGAIN:
                await self.bot.local_lines.read_all()
                self._read_at = now
            if self.bot.is_ready() and not self._are_cards_seen_to:
                await self._see_to_cards()
        except DatabaseUnavailable:
            log.debug("servers' own lines can't be read now")

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self.catch_up()

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.bot.local_lines.forget(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        self._read_at = None  # it may be back, with what it had before
        await self.catch_up()

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        self.keeper.tend_soon(channel.guild.id)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        if before.overwrites != after.overwrites:
            self.keeper.tend_soon(after.guild.id)

    async def _see_to_cards(self) -> None:
        async with self.bot.database.begin() as session:
            servers = await store.servers_with_cards(session)
        self._are_cards_seen_to = True
        # The others are another process's.
        self.keeper.tend_all_soon([one for one in servers if self.bot.get_guild(one) is not None])

    async def _render_problem(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        """What facilitators read of a card that can't be what it should be."""
        card = await store.find_card(session, card_id=owed.reference)
        if card is None or card.problem is None:
            return None
        texts, language = self.bot.texts, community.language
        content = texts.get(f"local-told-{card.problem}", language, channel=f"<#{card.channel_id}>")
        return Outgoing(content, View(help_now_button(texts, language, owed.id)))

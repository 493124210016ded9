"""The commands /crisis and /grounding, and the menu *I'm worried about them*."""

import logging
from functools import lru_cache, partial
from types import MappingProxyType

import discord
from discord import app_commands

from bot.client import Hearth
from bot.features.crisis.atlas import Atlas
from bot.features.crisis.card import CARDS_KEPT, Cards
from bot.features.crisis.data import load_helplines
from bot.shipped import Faults
from bot.ui import spoken
from cogs.crisis import grounding, views
from cogs.crisis.buttons import HelpNowButton, PageButton
from cogs.crisis.country import AnotherCountryButton, CountryForm, CountryMenu
from cogs.crisis.desk import Desk

log = logging.getLogger(__name__)

MOST_SUGGESTIONS = 25  # Discord's limit


ITEMS = (
    HelpNowButton,
    PageButton,
    AnotherCountryButton,
    CountryMenu,
    views.LinesMenu,
    views.NextLinesButton,
    grounding.StepButton,
)


class Crisis(Desk):
    screens = MappingProxyType(
        {
            "help": views.open_card,
            "card": views.show_card,
            "talk": views.show_talk,
            "worried": views.show_worried,
            "file": views.send_file,
            "grounding": grounding.show_start,
            "calm": grounding.open_start,
            "end": grounding.show_end,
        }
    )

    def __init__(self, bot: Hearth) -> None:
        self._faults = Faults()
        helplines, atlas = load_helplines(faults=self._faults), Atlas.load(self._faults)
        super().__init__(bot, Cards(helplines, atlas, bot.texts, bot.texts.languages))
        self.first_view = lru_cache(maxsize=CARDS_KEPT)(partial(views.build_first_view, self))
        self._menu = app_commands.ContextMenu(
            name="I'm worried about them",
            callback=self.worry,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
        )

    async def cog_load(self) -> None:
        self.bot.once_connected.append(self._prepare)
        self.bot.add_dynamic_items(*ITEMS)
        self.bot.add_forms(CountryForm)
        self.bot.tree.add_command(self._menu)

    def _prepare(self) -> None:
        """Read what is left to read, and say what cannot be used: later it would tell of whom."""
        self.cards.prepare()
        for fault in self._faults:
            log.error("%s", fault)

    async def cog_unload(self) -> None:
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)
        self.bot.remove_forms(CountryForm)
        self.bot.remove_dynamic_items(*ITEMS)

    async def worry(
        self, interaction: discord.Interaction[Hearth], message: discord.Message
    ) -> None:
        await views.open_worried(interaction, message)

    @app_commands.command(
        name="grounding",
        description="Short exercises to steady yourself, one step at a time.",
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def grounding(self, interaction: discord.Interaction[Hearth]) -> None:
        await grounding.show_start(interaction, None)

    @app_commands.command(
        name="crisis",
        description="Get help now: emergency number and helplines. Only you can see the answer.",
    )
    @app_commands.describe(country="The country you are in. Start typing its name.")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def crisis(
        self, interaction: discord.Interaction[Hearth], country: str | None = None
    ) -> None:
        await views.open_card(interaction, country)

    @crisis.autocomplete("country")
    async def suggest_countries(
        self, interaction: discord.Interaction[Hearth], current: str
    ) -> list[app_commands.Choice[str]]:
        locale = spoken(interaction)
        codes = self.cards.suggest(
            current, self.place(None, locale), spoken=locale, limit=MOST_SUGGESTIONS
        )
        return [
            app_commands.Choice(name=self.cards.atlas.name(code, locale), value=code)
            for code in codes
        ]

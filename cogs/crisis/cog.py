"""The commands /crisis and /grounding, and the menu *I'm worried about them*."""

import logging
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Any

import discord

from bot import last_resort
from bot.client import Hearth
from bot.crisis_commands import CrisisCommands
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


class Crisis(CrisisCommands, Desk):
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
        self._menu = self.build_menu()

    async def cog_load(self) -> None:
        self.bot.once_connected.append(self._prepare)
        self.bot.add_dynamic_items(*ITEMS)
        self.bot.add_forms(CountryForm)
        self.bot.tree.add_command(self._menu)
        for command in (*self.get_app_commands(), self._menu):
            self.bot.help_anyway[command.name] = last_resort.answer

    def _prepare(self) -> None:
        """Read what is left to read, and say what cannot be used: later it would tell of whom."""
        self.cards.prepare()
        for fault in self._faults:
            log.error("%s", fault)

    async def cog_unload(self) -> None:
        self.bot.help_anyway.clear()
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)
        self.bot.remove_forms(CountryForm)
        self.bot.remove_dynamic_items(*ITEMS)

    async def open_card(self, interaction: discord.Interaction[Any], country: str | None) -> None:
        await views.open_card(interaction, country)

    def suggest(self, interaction: discord.Interaction[Any], typed: str) -> dict[str, str]:
        locale = spoken(interaction)
        codes = self.cards.suggest(
            typed, self.place(None, locale), spoken=locale, limit=MOST_SUGGESTIONS
        )
        return {code: self.cards.atlas.name(code, locale) for code in codes}

    async def open_grounding(self, interaction: discord.Interaction[Any]) -> None:
        await grounding.show_start(interaction, None)

    async def open_worried(
        self, interaction: discord.Interaction[Any], message: discord.Message
    ) -> None:
        await views.open_worried(interaction, message)

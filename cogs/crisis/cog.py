"""The command /crisis."""

import discord
from discord import app_commands

from bot.client import Hearth
from bot.features.crisis.atlas import Atlas
from bot.features.crisis.card import Cards
from bot.features.crisis.data import load_helplines
from cogs.crisis.desk import Desk
from cogs.crisis.views import (
    AnotherCountryButton,
    CountryForm,
    CountryMenu,
    HelpNowButton,
    show_card,
)

MOST_SUGGESTIONS = 25  # Discord's limit


class Crisis(Desk):
    def __init__(self, bot: Hearth) -> None:
        cards = Cards(load_helplines(), Atlas.load(), bot.texts, bot.texts.languages)
        super().__init__(bot, cards)

    async def cog_load(self) -> None:
        self.bot.add_dynamic_items(HelpNowButton, AnotherCountryButton, CountryMenu)
        self.bot.add_forms(CountryForm)

    async def cog_unload(self) -> None:
        self.bot.remove_forms(CountryForm)
        self.bot.remove_dynamic_items(HelpNowButton, AnotherCountryButton, CountryMenu)

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
        await show_card(interaction, country)

    @crisis.autocomplete("country")
    async def suggest_countries(
        self, interaction: discord.Interaction[Hearth], current: str
    ) -> list[app_commands.Choice[str]]:
        locale = interaction.locale.value
        codes = self.cards.suggest(
            current, self.place(None, locale), spoken=locale, limit=MOST_SUGGESTIONS
        )
        return [
            app_commands.Choice(name=self.cards.atlas.name(code, locale), value=code)
            for code in codes
        ]

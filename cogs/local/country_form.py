"""Choosing the country that a card is for, by typing its name."""

import re
from typing import Any, Self

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.panels import show
from bot.ui import Form, PersistentButton, Values, View
from bot.words import clean_line
from cogs.local.buttons import leading_to
from cogs.local.channels import COUNTRY, show_cards
from cogs.local.panel import CARDS
from cogs.local.places import cards_of

WORDS = 60  # characters


class CountryButton(PersistentButton, template=rf"local:country:{COUNTRY}:(?P<typed>(?s:.*))"):
    """*Another country*, and *Try again* with what was typed."""

    def __init__(self, code: str, typed: str, label: str = "") -> None:
        self.code, self.typed = code, typed
        super().__init__(discord.ui.Button(label=label, custom_id=f"local:country:{code}:{typed}"))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["about"], match["typed"])

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        await interaction.response.send_modal(CountryForm(interaction, self.code, self.typed))


class CountryForm(Form):
    template = re.compile(rf"local:country-form:{COUNTRY}")

    def __init__(self, interaction: discord.Interaction[Hearth], code: str, typed: str) -> None:
        texts, language = interaction.client.texts, interaction.client.language(interaction)
        super().__init__(
            title=texts.get("local-country-title", language),
            custom_id=f"local:country-form:{code}",
        )
        self.add_item(
            discord.ui.Label(
                text=texts.get("local-country-label", language),
                description=texts.get("local-country-hint", language),
                component=discord.ui.TextInput(
                    custom_id="country", default=typed[:WORDS] or None, max_length=WORDS
                ),
            )
        )

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction[Hearth], match: re.Match[str], values: Values
    ) -> None:
        require_manager(interaction)
        bot, language = interaction.client, interaction.client.language(interaction)
        typed = clean_line(str(values.get("country", "")))[:WORDS]
        country = cards_of(bot).atlas.find(typed, interaction.locale.value)
        if country is not None:
            await show_cards(interaction, country, is_named=True)
            return
        again = CountryButton(match["about"], typed, bot.texts.get("local-button-again", language))
        back = leading_to(f"{CARDS}:{match['about']}", bot.texts.get("local-button-back", language))
        await show(
            interaction,
            f"{bot.texts.get('crisis-not-understood', language)}\n> {typed}",
            view=View(again, back),
        )

"""Choosing the country that a card is for, by typing its name."""

import re
from typing import Any, Self

import discord
from discord.ui.select import BaseSelect

from bot.access import require_manager
from bot.client import Hearth
from bot.panels import show
from bot.presses import StalePanel
from bot.ui import Form, PersistentButton, PersistentSelect, Values, View, spoken
from bot.words import clean_line
from cogs.local.buttons import leading_to
from cogs.local.channels import LABEL_CHARACTERS, show_cards
from cogs.local.country import COUNTRY, CardCountry
from cogs.local.panel import CARDS
from cogs.local.places import cards_of

WORDS = 60  # characters
MOST_SIMILAR = 5


class CountryButton(PersistentButton, template=rf"local:country:{COUNTRY}:(?P<typed>(?s:.*))"):
    """*Another country*, and *Try again* with what was typed."""

    def __init__(self, about: str, typed: str, label: str = "") -> None:
        self.about, self.typed = about, typed
        custom_id = f"local:country:{about}:{typed}"
        super().__init__(discord.ui.Button(label=label, custom_id=custom_id))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["about"], match["typed"])

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        await interaction.response.send_modal(CountryForm(interaction, self.about, self.typed))


class CountryForm(Form):
    template = re.compile(rf"local:country-form:{COUNTRY}")

    def __init__(self, interaction: discord.Interaction[Hearth], about: str, typed: str) -> None:
        texts, language = interaction.client.texts, interaction.client.language(interaction)
        super().__init__(
            title=texts.get("local-country-title", language),
            custom_id=f"local:country-form:{about}",
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
        typed = clean_line(str(values.get("country", "")))[:WORDS]
        atlas = cards_of(interaction.client).atlas
        country = atlas.find(typed, spoken(interaction))
        if country is not None:
            await show_cards(interaction, CardCountry(country, is_named=True))
        else:
            await _ask_again(interaction, match["about"], typed)


async def _ask_again(interaction: discord.Interaction[Hearth], about: str, typed: str) -> None:
    """Say that `typed` names no country, and offer those whose names are like it."""
    texts, language = interaction.client.texts, interaction.client.language(interaction)
    atlas = cards_of(interaction.client).atlas
    similar = atlas.similar(typed, spoken(interaction), limit=MOST_SIMILAR)
    view = View()
    if similar:
        names = {code: atlas.name(code, language) for code in similar}
        view.add_item(SimilarMenu.offer(names, texts.get("local-country-title", language)))
    view.add_item(CountryButton(about, typed, texts.get("local-button-again", language)))
    view.add_item(leading_to(f"{CARDS}:{about}", texts.get("local-button-back", language)))
    said = texts.get("local-country-similar" if similar else "crisis-not-understood", language)
    await show(interaction, f"{said}\n> {typed}", view=view)


class SimilarMenu(PersistentSelect, template=r"local:country-similar"):
    """Countries whose names are like what was typed; the values are their codes."""

    @classmethod
    def offer(cls, names: dict[str, str], placeholder: str) -> Self:
        options = [
            discord.SelectOption(label=name[:LABEL_CHARACTERS], value=code)
            for code, name in names.items()
        ]
        return cls(
            discord.ui.Select(
                custom_id="local:country-similar", placeholder=placeholder, options=options
            )
        )

    @classmethod
    def revive(cls, item: BaseSelect[Any], match: re.Match[str]) -> Self:
        return cls(item)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        code = str(next(iter(self.item.values), ""))
        if code not in cards_of(interaction.client).atlas.codes:
            raise StalePanel  # only a forged value is none
        await show_cards(interaction, CardCountry(code, is_named=True))

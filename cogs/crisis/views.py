"""What is on a crisis card: links, a choice of countries, and the way to another country."""

import re
from typing import Any, Self

import discord

from bot.client import Hearth
from bot.crisis_button import CUSTOM_ID
from bot.features.crisis.card import Card
from bot.i18n import Texts
from bot.ui import Form, PersistentButton, PersistentSelect, Values, View
from cogs.crisis.desk import desk_of, send

LABEL_CHARACTERS = 80  # Discord's limit for a button
OPTION_CHARACTERS = 100  # and for an entry of a menu


async def show_card(interaction: discord.Interaction[Hearth], words: str | None) -> None:
    """Answer privately with the card for what somebody wrote as country, or without for a guess."""
    desk = desk_of(interaction)
    card = desk.card(interaction, words)
    language = desk.bot.language(interaction)
    await send(interaction, card, _card_view(card, desk.bot.texts, language, interaction))


def _card_view(
    card: Card, texts: Texts, language: str, interaction: discord.Interaction[Hearth]
) -> View:
    links: list[discord.ui.Button[Any]] = [
        discord.ui.Button(label=_cut(link.label, LABEL_CHARACTERS), url=link.url, row=0)
        for link in card.links
    ]
    view = View(*links)
    if card.choices:
        desk = desk_of(interaction)
        names = {code: desk.cards.atlas.name(code, language) for code in card.choices}
        view.add_item(CountryMenu(names, texts.get("crisis-menu-countries", language)))
    view.add_item(AnotherCountryButton(texts.get("crisis-button-another", language)))
    return view


def _cut(label: str, characters: int) -> str:
    return label if len(label) <= characters else f"{label[: characters - 1]}…"


class HelpNowButton(PersistentButton, template=CUSTOM_ID):
    """On other features' messages (bot.crisis_button); stands for `/crisis` without a country."""

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await show_card(interaction, None)


class AnotherCountryButton(PersistentButton, template=r"crisis:another"):
    def __init__(self, label: str) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id="crisis:another", row=2))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        await interaction.response.send_modal(CountryForm(bot.texts, bot.language(interaction)))


class CountryMenu(PersistentSelect, template=r"crisis:choose"):
    """The countries of a language, at most Discord's 25; the values are their codes."""

    def __init__(self, names: dict[str, str], placeholder: str) -> None:
        options = [
            discord.SelectOption(label=_cut(name, OPTION_CHARACTERS), value=code)
            for code, name in names.items()
        ]
        super().__init__(
            discord.ui.Select(
                options=options, placeholder=placeholder, custom_id="crisis:choose", row=1
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Select[Any], match: re.Match[str]) -> Self:
        return cls({option.value: option.label for option in item.options}, item.placeholder or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await show_card(interaction, str(self.item.values[0]))


class CountryForm(Form):
    template = re.compile(r"crisis:country")

    def __init__(self, texts: Texts, language: str) -> None:
        super().__init__(title=texts.get("crisis-form-title", language), custom_id="crisis:country")
        self.add_item(
            discord.ui.Label(
                text=texts.get("crisis-form-country", language),
                description=texts.get("crisis-form-country-hint", language),
                component=discord.ui.TextInput(custom_id="country", max_length=100),
            )
        )

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction[Hearth], match: re.Match[str], values: Values
    ) -> None:
        await show_card(interaction, str(values.get("country", "")))

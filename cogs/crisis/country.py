"""Choosing another country: the button with its form, and the menu of a language's countries."""

import re
from typing import Any, Self

import discord

from bot.client import Hearth
from bot.i18n import Texts
from bot.ui import Form, PersistentButton, PersistentSelect, Values
from cogs.crisis.buttons import BUTTON_ROW, MENU_ROW, cut
from cogs.crisis.desk import desk_of

OPTION_CHARACTERS = 100  # Discord's limit for an entry of a menu


class AnotherCountryButton(PersistentButton, template=r"crisis:another"):
    def __init__(self, label: str) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id="crisis:another", row=BUTTON_ROW))

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
            discord.SelectOption(label=cut(name, OPTION_CHARACTERS), value=code)
            for code, name in names.items()
        ]
        super().__init__(
            discord.ui.Select(
                options=options, placeholder=placeholder, custom_id="crisis:choose", row=MENU_ROW
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Select[Any], match: re.Match[str]) -> Self:
        return cls({option.value: option.label for option in item.options}, item.placeholder or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        code = str(next(iter(self.item.values), ""))
        await desk_of(interaction).screens["card"](interaction, code)


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
        await desk_of(interaction).screens["card"](interaction, str(values.get("country", "")))

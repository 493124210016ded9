"""Choosing another country: the button with its form, and the menu of a language's countries."""

import re
from functools import partial
from typing import Any, Self

import discord

from bot.client import Hearth
from bot.features.crisis.rules import ANYWHERE
from bot.i18n import Texts
from bot.ui import Form, PersistentButton, PersistentSelect, Values
from cogs.crisis.buttons import BUTTON_ROW, cut
from cogs.crisis.desk import deliver, desk_of

OPTION_CHARACTERS = 100  # Discord's limit for an entry of a menu


# Where the named country's card is shown: on the panel that was used, or in a message of its own.
PLACE = r"(?P<page>card|help)"
TYPED = 40  # characters that go back into the form


class AnotherCountryButton(
    PersistentButton, template=rf"crisis:another(?::{PLACE}(?::(?P<typed>(?s:.*)))?)?"
):
    """Asks for a country in a form, which may have what somebody `typed` before."""

    def __init__(self, label: str, page: str = "card", typed: str = "") -> None:
        self.page, self.typed = page, typed[:TYPED]
        custom_id = "crisis:another"
        if self.typed or page != "card":
            custom_id = f"crisis:another:{page}:{self.typed}".removesuffix(":")
        super().__init__(discord.ui.Button(label=label, custom_id=custom_id, row=BUTTON_ROW))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "", match["page"] or "card", match["typed"] or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        form = CountryForm(bot.texts, bot.language(interaction), self.page, self.typed)
        await deliver(
            interaction,
            ANYWHERE,
            partial(interaction.response.send_modal, form),
            # Not where their language is spoken: a menu of countries.
            partial(desk_of(interaction).screens[self.page], interaction, ANYWHERE),
        )


class CountryMenu(PersistentSelect, template=r"crisis:choose"):
    """The countries of a language, at most Discord's 25; the values are their codes."""

    def __init__(self, names: dict[str, str], placeholder: str) -> None:
        options = [
            discord.SelectOption(label=cut(name, OPTION_CHARACTERS), value=code)
            for code, name in names.items()
        ]
        super().__init__(
            discord.ui.Select(
                options=options, placeholder=placeholder, custom_id="crisis:choose", row=0
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Select[Any], match: re.Match[str]) -> Self:
        return cls({option.value: option.label for option in item.options}, item.placeholder or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        code = str(next(iter(self.item.values), ""))
        await desk_of(interaction).screens["card"](interaction, code)


class CountryForm(Form):
    template = re.compile(rf"crisis:country(?::{PLACE})?")

    def __init__(self, texts: Texts, language: str, page: str = "card", typed: str = "") -> None:
        custom_id = "crisis:country" if page == "card" else f"crisis:country:{page}"
        super().__init__(title=texts.get("crisis-form-title", language), custom_id=custom_id)
        self.add_item(
            discord.ui.Label(
                text=texts.get("crisis-form-country", language),
                description=texts.get("crisis-form-country-hint", language),
                component=discord.ui.TextInput(
                    custom_id="country", default=typed or None, max_length=100
                ),
            )
        )

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction[Hearth], match: re.Match[str], values: Values
    ) -> None:
        show = desk_of(interaction).screens[match["page"] or "card"]
        await show(interaction, str(values.get("country", "")))

"""The buttons that lead from one panel of crisis help to another."""

import re
from typing import Any, Self

import discord

from bot.client import Hearth
from bot.crisis_button import CUSTOM_ID
from bot.ui import PersistentButton
from cogs.crisis.desk import desk_of

MENU_ROW = 1  # below links
BELOW_MENU_ROW = 1  # for links below a menu, which is then the first thing to see
BUTTON_ROW = 2
# At the end of a custom id: the country that was named, or that none is known (rules.ANYWHERE).
COUNTRY = r"(?::(?P<country>[A-Z]{2}|00))?"


class HelpNowButton(PersistentButton, template=CUSTOM_ID):
    """On other features' messages (bot.crisis_button); stands for `/crisis` without a country."""

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await desk_of(interaction).screens["help"](interaction, None)


class PageButton(
    PersistentButton,
    template=rf"crisis:(?P<page>card|talk|worried|file|grounding|calm|end){COUNTRY}",
):
    """Shows a page: for `country`, if the person has named one, else for where they seem to be."""

    def __init__(
        self,
        page: str,
        country: str | None,
        label: str,
        style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    ) -> None:
        self.page, self.country = page, country
        custom_id = f"crisis:{page}:{country}" if country else f"crisis:{page}"
        super().__init__(
            discord.ui.Button(label=label, style=style, custom_id=custom_id, row=BUTTON_ROW)
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["page"], match["country"], item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await desk_of(interaction).screens[self.page](interaction, self.country)


def cut(label: str, characters: int) -> str:
    """`label`, of at most so many characters."""
    return label if len(label) <= characters else f"{label[: characters - 1]}…"

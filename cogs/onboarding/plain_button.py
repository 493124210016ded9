"""A button whose custom id is all there is to it."""

import re
from typing import Any, ClassVar, Self

import discord

from bot.ui import PersistentButton


class PlainButton(PersistentButton, template=r"never"):
    """A button without state: its custom id is always the same."""

    fixed_id: ClassVar[str]
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary

    def __init__(self, label: str = "") -> None:
        super().__init__(discord.ui.Button(label=label, style=self.style, custom_id=self.fixed_id))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls()

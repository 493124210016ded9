"""Buttons of the private panel; whether the person may is checked on every press."""

import re
from typing import Any, ClassVar, Self

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.ui import PersistentButton


class ManagersButton(PersistentButton, template=r"never"):
    """A button for who manages the server. `prefix` is how its custom id begins, up to a name."""

    prefix: ClassVar[str]
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary

    def __init__(self, label: str = "", *, name: str = "") -> None:
        self.name = name
        super().__init__(
            discord.ui.Button(label=label, style=self.style, custom_id=f"{self.prefix}{name}")
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "", name=match.groupdict().get("name") or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        await self.go(interaction)

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        raise NotImplementedError


def leading_to(custom_id: str, label: str) -> discord.ui.Button[Any]:
    """A button that a class in another module answers."""
    return discord.ui.Button(label=label, custom_id=custom_id)

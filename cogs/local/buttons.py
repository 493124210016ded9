"""Buttons of the private panel; whether the person may is checked on every press."""

import re
from typing import Any, ClassVar, Self

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.ui import PersistentButton


class ManagersButton(PersistentButton, template=r"never"):
    """A button for who manages the server.

    Its custom id is `prefix` and what it is `about`, if anything: a group of the template.
    """

    prefix: ClassVar[str]

    def __init__(self, label: str = "", *, about: str = "") -> None:
        self.about = about
        super().__init__(discord.ui.Button(label=label, custom_id=f"{self.prefix}{about}"))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "", about=match.groupdict().get("about") or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        await self.go(interaction)

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        raise NotImplementedError


def leading_to(custom_id: str, label: str) -> discord.ui.Button[Any]:
    """A button that a class in another module answers."""
    return discord.ui.Button(label=label, custom_id=custom_id)

"""The panel that asks before everything is deleted."""

import re
from typing import Any, Self

import discord

from bot.client import Hearth
from bot.i18n import Texts
from bot.panels import show, take_time
from bot.privacy import erase
from bot.ui import PersistentButton, View, reply
from cogs.privacy.words import Scope, erased_in_words


class DeleteButton(PersistentButton, template=r"privacy:delete"):
    """Deletes what is held about whoever presses it, in the scope of where they press it."""

    def __init__(self, label: str) -> None:
        super().__init__(
            discord.ui.Button(
                label=label, style=discord.ButtonStyle.danger, custom_id="privacy:delete"
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        await take_time(interaction)
        erased = await erase(
            bot.database,
            bot.vault,
            user_id=interaction.user.id,
            guild_id=interaction.guild_id,
            now=bot.clock.now(),
        )
        language = bot.language(interaction)
        first, *more = erased_in_words(erased, bot.texts, language, scope_of(interaction))
        await show(interaction, first)
        for page in more:
            await reply(interaction, page)


class BackButton(PersistentButton, template=r"privacy:back"):
    def __init__(self, label: str) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id="privacy:back"))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        await show(interaction, bot.texts.get("privacy-kept-all", bot.language(interaction)))


def delete_panel(texts: Texts, language: str, scope: Scope) -> tuple[str, View]:
    """What would go and what would stay, and the choice."""
    parts = [
        texts.get(key, language)
        for key in (
            f"privacy-delete-{scope.word}",
            "privacy-delete-what",
            "privacy-delete-shares",
            "privacy-delete-stays",
            "privacy-delete-once",
        )
    ]
    view = View(
        DeleteButton(texts.get("privacy-button-delete", language)),
        BackButton(texts.get("privacy-button-back", language)),
    )
    return "\n\n".join(parts), view


def scope_of(interaction: discord.Interaction[Hearth]) -> Scope:
    """This server, or in a DM every server."""
    bot = interaction.client

    def name_of(guild_id: int) -> str | None:
        guild = bot.get_guild(guild_id)
        return None if guild is None else guild.name

    return Scope("here" if interaction.guild_id is not None else "everywhere", name_of)

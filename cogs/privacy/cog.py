"""The commands /privacy show, export and delete: in a server for it, in a DM for every server."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import Hearth
from bot.privacy import Held, find_held
from bot.ui import reply
from cogs.privacy.views import BackButton, DeleteButton, delete_panel, scope_of
from cogs.privacy.words import as_file, held_in_words


class Privacy(commands.Cog):
    privacy = app_commands.Group(
        name="privacy",
        description="…",
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True),
    )

    def __init__(self, bot: Hearth) -> None:
        self.bot = bot

    async def cog_load(self) -> None:
        self.bot.add_dynamic_items(DeleteButton, BackButton)

    async def cog_unload(self) -> None:
        self.bot.remove_dynamic_items(DeleteButton, BackButton)

    @privacy.command(name="show", description="…")
    async def show(self, interaction: discord.Interaction[Hearth]) -> None:
        held = await self._held(interaction)
        language = self.bot.language(interaction)
        for page in held_in_words(held, self.bot.texts, language, scope_of(interaction)):
            await reply(interaction, page)

    @privacy.command(name="export", description="…")
    async def export(self, interaction: discord.Interaction[Hearth]) -> None:
        held = await self._held(interaction)
        scope = scope_of(interaction)
        text = self.bot.texts.get(f"privacy-export-{scope.word}", self.bot.language(interaction))
        await reply(interaction, text, file=as_file(held, scope=scope, now=self.bot.clock.now()))

    @privacy.command(name="delete", description="…")
    async def delete(self, interaction: discord.Interaction[Hearth]) -> None:
        language = self.bot.language(interaction)
        text, view = delete_panel(self.bot.texts, language, scope_of(interaction))
        await reply(interaction, text, view=view)

    async def _held(self, interaction: discord.Interaction[Hearth]) -> list[Held]:
        # In every server there may be thousands of shares to look through.
        await interaction.response.defer(ephemeral=True, thinking=True)
        return await find_held(
            self.bot.database,
            self.bot.vault,
            user_id=interaction.user.id,
            guild_id=interaction.guild_id,
            now=self.bot.clock.now(),
        )

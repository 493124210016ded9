"""The commands of crisis help as Discord knows them, for its own feature and the last resort."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands


class CrisisCommands(commands.Cog):
    """Subclasses say what stands behind each."""

    async def open_card(self, interaction: discord.Interaction[Any], country: str | None) -> None:
        """Answer `/crisis`; `country` is what somebody wrote."""
        raise NotImplementedError

    def suggest(self, interaction: discord.Interaction[Any], typed: str) -> dict[str, str]:
        """Countries to offer somebody who has typed so far, their names by code."""
        raise NotImplementedError

    async def open_grounding(self, interaction: discord.Interaction[Any]) -> None:
        raise NotImplementedError

    async def open_worried(
        self, interaction: discord.Interaction[Any], message: discord.Message
    ) -> None:
        """Answer somebody who is worried about whoever wrote `message`."""
        raise NotImplementedError

    @app_commands.command(
        name="crisis",
        description="Get help now: emergency number and helplines. Only you can see the answer.",
    )
    @app_commands.describe(country="The country you are in. Start typing its name.")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def crisis(
        self, interaction: discord.Interaction[Any], country: str | None = None
    ) -> None:
        await self.open_card(interaction, country)

    @crisis.autocomplete("country")
    async def suggest_countries(
        self, interaction: discord.Interaction[Any], current: str
    ) -> list[app_commands.Choice[str]]:
        found = self.suggest(interaction, current)
        return [app_commands.Choice(name=name, value=code) for code, name in found.items()]

    @app_commands.command(
        name="grounding",
        description="Short exercises to steady yourself, one step at a time.",
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def grounding(self, interaction: discord.Interaction[Any]) -> None:
        await self.open_grounding(interaction)

    def build_menu(self) -> app_commands.ContextMenu:
        """The menu of a message; a cog has to add it itself."""

        async def worry(interaction: discord.Interaction[Any], message: discord.Message) -> None:
            await self.open_worried(interaction, message)

        return app_commands.ContextMenu(
            name="I'm worried about them",
            callback=worry,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
        )

"""Panels that only one person sees: opened by a command, turned by their own buttons."""

from typing import Any

import discord

from bot.ui import reply, turn_page


def is_on_panel(interaction: discord.Interaction[Any]) -> bool:
    """Whether what was pressed stands on a private panel, which may be turned.

    Custom ids can be forged, and what everybody sees must not be turned by one person.
    """
    return interaction.message is not None and interaction.message.flags.ephemeral


async def take_time(interaction: discord.Interaction[Any]) -> None:
    """Tell Discord that `show` follows later than in a second; once is enough."""
    if interaction.response.is_done():
        return
    if is_on_panel(interaction):
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=True, thinking=True)


async def show(interaction: discord.Interaction[Any], content: str, **kwargs: Any) -> None:
    """Turn the private panel that was used, or open one."""
    if is_on_panel(interaction):
        await turn_page(interaction, content, **kwargs)
    else:
        await reply(interaction, content, **kwargs)

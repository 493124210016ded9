"""The button that tells facilitators of a worry; cogs/crisis shows it, cogs/moderation answers."""

import re
from typing import TYPE_CHECKING, Any

import discord

from bot.ids import DIGITS

if TYPE_CHECKING:
    from bot.client import Hearth

# At the end of a custom id: the message that somebody is worried about; never a person.
ABOUT = rf"(?::(?P<channel>{DIGITS}):(?P<message>{DIGITS}))?"
CUSTOM_ID = re.compile(rf"moderation:worry{ABOUT}")


def worry_buttons(
    interaction: discord.Interaction[Any],
    language: str,
    message: tuple[int, int] | None = None,
) -> list[discord.ui.Button[Any]]:
    """The button, where there are facilitators to tell; asks no database.

    `message` is the message that it is about: its channel's id and its own.
    """
    bot: Hearth = interaction.client
    community = bot.community(interaction.guild_id)
    if community is None or community.staff_channel_id is None:
        return []
    if bot.get_guild(community.guild_id) is None:  # it has left that server
        return []
    custom_id = "moderation:worry"
    if message is not None:
        custom_id = f"moderation:worry:{message[0]}:{message[1]}"
    label = bot.texts.get("moderation-button-worry", language)
    return [discord.ui.Button(label=label, custom_id=custom_id)]

"""The newest id that Discord has given out, as far as we have seen."""

from typing import Any

import discord

from bot.features.notices.rules import ID_TIME_SHIFT


class Newest:
    """Bounds searches: what is sent from now on has a higher id, give or take a minute."""

    def __init__(self) -> None:
        self.id = 0

    def note(self, found: int | None) -> None:
        self.id = max(self.id, found or 0)

    def note_interaction(self, interaction: discord.Interaction[Any]) -> None:
        # Only its time: the id is kept beside notices, and would name one act of one person, such
        # as sending the very share that the notice is of.
        self.note(interaction.id >> ID_TIME_SHIFT << ID_TIME_SHIFT)

    def note_channels(self, client: discord.Client) -> None:
        """Learn from what the gateway told about every server's channels."""
        for guild in client.guilds:
            for channel in guild.text_channels:
                self.note_channel(channel)

    def note_channel(self, channel: object) -> None:
        if isinstance(channel, discord.TextChannel):
            self.note(channel.last_message_id)

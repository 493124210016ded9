"""A share as the room sees it, and how it gets there."""

from typing import Any

import discord

from bot.crisis_button import help_now_button
from bot.errors import NotFound
from bot.features.communities.store import Community
from bot.features.sharing.rules import posted_text
from bot.i18n import Texts


class NoShareRoom(NotFound):
    key = "sharing-no-room"


class Post(discord.ui.LayoutView):
    """A share: who it is not from, its text in a part of its own, and the way to help.

    Not plain content, which ends at 2,000 characters with the heading in it, and in which an
    unfinished code block would swallow what follows; not an embed, which people can switch off.
    Links in it show no previews.
    """

    def __init__(self, *parts: discord.ui.Item[Any]) -> None:
        super().__init__(timeout=None)
        for part in parts:
            self.add_item(part)
        self.stop()  # its button is found by custom_id: discord.py need not keep it in memory


def post(text: str, notice_id: str, texts: Texts, language: str) -> Post:
    """What is posted for `text`, in the server's language."""
    return Post(
        discord.ui.TextDisplay(texts.get("sharing-heading", language)),
        discord.ui.TextDisplay(posted_text(text)),
        discord.ui.ActionRow(help_now_button(texts, language, notice_id)),
    )


def check_room(guild: discord.Guild, community: Community) -> None:
    """Nothing, when the bot can post in the server's share channel.

    Raises:
        NoShareRoom: there is none, it is gone, or the bot may not write there.
    """
    channel = guild.get_channel_or_thread(community.share_channel_id or 0)
    if channel is None:
        raise NoShareRoom
    allowed = channel.permissions_for(guild.me)
    if not (allowed.view_channel and allowed.send_messages):
        raise NoShareRoom

"""Channels for cards, as Discord has them now, and the loaded crisis cards."""

from typing import Literal

import discord

from bot.client import Hearth
from bot.errors import FeatureBroken
from bot.features.crisis.card import Cards
from bot.features.local.store import Card

NEEDED = ("view_channel", "send_messages", "read_message_history")
KINDS = (discord.ChannelType.text, discord.ChannelType.news)


class NoCards(FeatureBroken):
    """Crisis help could not be loaded; the log says why."""


def cards_of(bot: Hearth) -> Cards:
    """What writes cards.

    Raises:
        NoCards
    """
    cards = getattr(bot.get_cog("Crisis"), "cards", None)
    if not isinstance(cards, Cards):
        raise NoCards
    return cards


def hindrance(bot: Hearth, card: Card) -> Literal["later", "gone", "forbidden"] | None:
    """Why nothing can be done about a card now, without asking Discord; None when it may work."""
    guild = bot.get_guild(card.guild_id)
    if guild is None or guild.unavailable or guild.me is None:
        return "later"
    if not card.is_wanted:  # its removal is tried, whatever comes of it
        return None
    channel = guild.get_channel(card.channel_id)
    if channel is None:
        return "gone"
    return "forbidden" if missing(channel) else None


def missing(channel: discord.abc.GuildChannel) -> tuple[str, ...]:
    """What the bot lacks in a channel to keep a card there, by Discord's names."""
    # The plain calculation: a channel's own would add what is only denied as a consequence.
    allowed = discord.abc.GuildChannel.permissions_for(channel, channel.guild.me)
    return tuple(name for name in NEEDED if not getattr(allowed, name))


def may_pin(bot: Hearth, card: Card) -> bool:
    guild = bot.get_guild(card.guild_id)
    channel = None if guild is None else guild.get_channel(card.channel_id)
    return channel is not None and can_pin(channel)


def can_pin(channel: discord.abc.GuildChannel) -> bool:
    """Whether the bot may pin there: by its own permission, or as it was before there was one."""
    allowed = channel.permissions_for(channel.guild.me)
    return allowed.pin_messages or allowed.manage_messages

"""What managers and facilitators read about a card."""

import discord

from bot.client import Hearth
from bot.features.local.store import Card
from cogs.local.places import can_pin, cards_of


def country_name(bot: Hearth, country: str | None, language: str) -> str:
    if country is None:
        return bot.texts.get("local-country-any", language)
    return cards_of(bot).atlas.name(country, language)


def card_line(bot: Hearth, guild: discord.Guild, card: Card, language: str) -> str:
    """One entry of the list of cards: where it stands, and what to do about it."""
    channel = guild.get_channel(card.channel_id)
    return bot.texts.get(
        f"local-card-{_state(card, channel)}",
        language,
        channel=f"<#{card.channel_id}>",
        country=country_name(bot, card.country, language),
    )


def _state(card: Card, channel: discord.abc.GuildChannel | None) -> str:
    if card.problem is not None:
        return card.problem
    if channel is None:
        return "gone"
    if card.message_id is None:
        return "coming"
    if card.is_pinned:
        return "pinned"
    return "unpinned" if can_pin(channel) else "pin-by-hand"

"""What managers and facilitators read about a card."""

import discord

from bot.client import Hearth
from bot.features.local.store import Card
from cogs.local.places import can_pin, cards_of


def country_name(bot: Hearth, country: str | None, language: str) -> str:
    if country is None:
        return bot.texts.get("local-country-any", language)
    return cards_of(bot).atlas.name(country, language)


def card_lines(bot: Hearth, guild: discord.Guild, cards: list[Card], language: str) -> str:
    """The list of cards: where each is, what to do about it, and how to pin those that aren't."""
    parts = [bot.texts.get("local-cards-standing", language)]
    parts += (_card_line(bot, guild, card, language) for card in cards)
    unpinned = [
        channel
        for card in cards
        if _state(card, channel := guild.get_channel(card.channel_id)) == "unpinned" and channel
    ]
    if unpinned:
        how = "unpinned" if all(map(can_pin, unpinned)) else "pin-by-hand"
        parts.append(bot.texts.get(f"local-cards-{how}", language))
    return "\n".join(parts)


def _card_line(bot: Hearth, guild: discord.Guild, card: Card, language: str) -> str:
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
    return "pinned" if card.is_pinned else "unpinned"

"""What /setup says of crisis cards that stand in channels (cogs/local keeps them)."""

from collections.abc import Iterator

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.features.local.store import Card, cards_of
from bot.features.onboarding.rules import NEEDED, Problem


async def card_hints(interaction: discord.Interaction[Hearth]) -> list[Problem]:
    """What keeps cards from being what they should be.

    Raises:
        ManagersOnly, NotHere, DatabaseUnavailable
    """
    guild = require_manager(interaction).guild
    return [hint for card in await _cards(interaction) for hint in _hints(card, guild)]


async def pin_hints(interaction: discord.Interaction[Hearth]) -> list[Problem]:
    """Which cards the bot may not pin; a person may have done it, which the bot can't see.

    Raises:
        ManagersOnly, NotHere, DatabaseUnavailable
    """
    guild = require_manager(interaction).guild
    hints = []
    for card in await _cards(interaction):
        channel = guild.get_channel(card.channel_id)
        if channel is None or card.is_pinned or card.message_id is None:
            continue
        allowed = channel.permissions_for(guild.me)
        if not (allowed.pin_messages or allowed.manage_messages):
            hints.append(_hint("pin", channel, guild, ("pin_messages",)))
    return hints


async def _cards(interaction: discord.Interaction[Hearth]) -> list[Card]:
    assert interaction.guild_id is not None
    async with interaction.client.database.begin() as session:
        found = await cards_of(session, guild_id=interaction.guild_id)
    return [card for card in found if card.is_wanted]


def _hints(card: Card, guild: discord.Guild) -> Iterator[Problem]:
    channel = guild.get_channel(card.channel_id)
    if channel is None:
        yield Problem("onboarding-hint-card-gone", {})
        return
    allowed = discord.abc.GuildChannel.permissions_for(channel, guild.me)
    missing = tuple(name for name in NEEDED if not getattr(allowed, name))
    if missing:
        yield _hint("permissions", channel, guild, missing)
    elif card.problem == "deleted":
        yield _hint("deleted", channel, guild)


def _hint(
    name: str,
    channel: discord.abc.GuildChannel,
    guild: discord.Guild,
    permissions: tuple[str, ...] = (),
) -> Problem:
    bot = guild.self_role.mention if guild.self_role is not None else guild.me.mention
    return Problem(
        f"onboarding-hint-card-{name}", {"channel": channel.mention, "bot": bot}, permissions
    )

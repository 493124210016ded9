"""What /setup says of crisis cards that stand in channels (cogs/local keeps them)."""

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.features.local.store import Card, cards_of
from bot.features.onboarding.rules import NEEDED, Problem

MOST = 3  # hints, so that they fit beside what /setup says
Trouble = tuple[str, tuple[str, ...]]  # a hint's name, and the permissions it names


async def card_hints(interaction: discord.Interaction[Hearth]) -> list[Problem]:
    """What keeps cards from being what they should be: one hint for all with the same trouble.

    Raises:
        ManagersOnly, NotHere, DatabaseUnavailable
    """
    guild = require_manager(interaction).guild
    troubled: dict[Trouble, list[str]] = {}
    for card in await _cards(interaction):
        trouble = _trouble(card, guild)
        if trouble is not None:
            troubled.setdefault(trouble, []).append(f"<#{card.channel_id}>")
    return [_hint(trouble, channels, guild) for trouble, channels in troubled.items()][:MOST]


async def pin_hints(interaction: discord.Interaction[Hearth]) -> list[Problem]:
    """Which cards the bot may not pin; a person may have done it, which the bot can't see.

    Raises:
        ManagersOnly, NotHere, DatabaseUnavailable
    """
    guild = require_manager(interaction).guild
    unpinned = []
    for card in await _cards(interaction):
        channel = guild.get_channel(card.channel_id)
        if channel is None or card.is_pinned or card.message_id is None:
            continue
        allowed = channel.permissions_for(guild.me)
        if not (allowed.pin_messages or allowed.manage_messages):
            unpinned.append(channel.mention)
    return [_hint(("pin", ("pin_messages",)), unpinned, guild)] if unpinned else []


async def _cards(interaction: discord.Interaction[Hearth]) -> list[Card]:
    assert interaction.guild_id is not None
    async with interaction.client.database.begin() as session:
        found = await cards_of(session, guild_id=interaction.guild_id)
    return [card for card in found if card.is_wanted]


def _trouble(card: Card, guild: discord.Guild) -> Trouble | None:
    channel = guild.get_channel(card.channel_id)
    if channel is None:
        return "gone", ()
    allowed = discord.abc.GuildChannel.permissions_for(channel, guild.me)
    missing = tuple(name for name in NEEDED if not getattr(allowed, name))
    if missing:
        return "permissions", missing
    return ("deleted", ()) if card.problem == "deleted" else None


def _hint(trouble: Trouble, channels: list[str], guild: discord.Guild) -> Problem:
    name, permissions = trouble
    bot = guild.self_role.mention if guild.self_role is not None else guild.me.mention
    params = {"channel": ", ".join(channels), "bot": bot}
    return Problem(f"onboarding-hint-card-{name}", params, permissions)

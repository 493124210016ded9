"""The server as Discord has it now, in the terms that set-up's rules understand."""

from dataclasses import replace
from typing import Any

import discord

from bot.errors import BotError
from bot.features.onboarding.rules import (
    CHANNELS,
    NEEDED,
    ROLES,
    ChannelFacts,
    Choices,
    RoleFacts,
    ServerFacts,
)


class ServerOutOfReach(BotError):
    key = "errors-discord-down"


def gather_facts(interaction: discord.Interaction[Any], choices: Choices) -> ServerFacts:
    """What the rules need to know about the server, the roles and channels in `choices`.

    Raises:
        ServerOutOfReach: Discord has not told us about this server, as during an outage.
    """
    guild = interaction.guild
    if guild is None or guild.unavailable or guild.me is None:
        raise ServerOutOfReach
    roles = [guild.get_role(getattr(choices, name) or 0) for name in ROLES]
    channels = [guild.get_channel(getattr(choices, name) or 0) for name in CHANNELS]
    here = guild.get_channel(interaction.channel_id or 0)
    facilitators, members = roles
    return ServerFacts(
        bot=guild.self_role.mention if guild.self_role is not None else guild.me.mention,
        manages_roles=guild.me.guild_permissions.manage_roles,
        roles={role.id: _role(role, guild.me) for role in roles if role is not None},
        channels={
            channel.id: _channel(channel, guild.me, facilitators, members)
            for channel in channels
            if channel is not None
        },
        # Not in the server's list: a thread.
        here=ChannelFacts(mention=f"<#{interaction.channel_id}>", is_text=False)
        if here is None
        else _here(here, guild.me, facilitators, members),
    )


def _role(role: discord.Role, me: discord.Member) -> RoleFacts:
    elevated = role.permissions & discord.Permissions.elevated()
    return RoleFacts(
        mention=role.mention,
        is_everyone=role.is_default(),
        is_managed=role.managed,
        is_below_bot=role < me.top_role,
        powers=tuple(name for name, has in elevated if has),
    )


def _channel(
    channel: discord.abc.GuildChannel,
    me: discord.Member,
    facilitators: discord.Role | None,
    members: discord.Role | None,
) -> ChannelFacts:
    # The plain calculation: a channel's own would add what is only denied as a consequence, and
    # people would be told to allow what is allowed.
    allowed = discord.abc.GuildChannel.permissions_for(channel, me)
    return ChannelFacts(
        mention=channel.mention,
        is_text=channel.type is discord.ChannelType.text,
        missing=tuple(name for name in NEEDED if not getattr(allowed, name)),
        seen_by_everyone=_sees(channel.guild.default_role, channel),
        seen_by_members=members is not None and _sees(members, channel),
        seen_by_facilitators=facilitators is None or _sees(facilitators, channel),
    )


def _here(
    channel: discord.abc.GuildChannel,
    me: discord.Member,
    facilitators: discord.Role | None,
    members: discord.Role | None,
) -> ChannelFacts:
    facts = _channel(channel, me, facilitators, members)
    # Newcomers are often welcomed in an announcement channel.
    return replace(facts, is_text=facts.is_text or channel.type is discord.ChannelType.news)


def _sees(role: discord.Role, channel: discord.abc.GuildChannel) -> bool:
    return channel.permissions_for(role).view_channel

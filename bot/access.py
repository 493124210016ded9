"""Who may do what. Discord can hide commands; these checks refuse them, on every use."""

from typing import TYPE_CHECKING, Any

import discord

from bot.errors import NotAllowed
from bot.features.communities.store import Community

if TYPE_CHECKING:
    from bot.client import Hearth


class FacilitatorsOnly(NotAllowed):
    key = "errors-facilitators-only"


class ManagersOnly(NotAllowed):
    key = "errors-managers-only"


class NotHere(NotAllowed):
    key = "errors-not-here"


def is_manager(member: discord.Member) -> bool:
    """Whether `member` has Manage Server, as Discord says with the interaction itself."""
    return member.guild_permissions.manage_guild


def is_facilitator(member: discord.Member, community: Community) -> bool:
    """Whether `member` holds the facilitators' role or manages the server."""
    role_id = community.facilitator_role_id
    return is_manager(member) or (role_id is not None and member.get_role(role_id) is not None)


async def require_facilitator(interaction: discord.Interaction["Hearth"]) -> Community:
    """The server's settings, for a facilitator.

    Raises:
        FacilitatorsOnly: the person is not one.
        NotSetUp: nobody is, before /setup.
        NotHere: not in a server.
    """
    member = member_of(interaction)
    community = await interaction.client.directory.get(member.guild.id)
    if not is_facilitator(member, community):
        raise FacilitatorsOnly
    return community


def require_manager(interaction: discord.Interaction[Any]) -> discord.Member:
    """The person, who manages the server.

    Raises:
        ManagersOnly, NotHere
    """
    member = member_of(interaction)
    if not is_manager(member):
        raise ManagersOnly
    return member


def member_of(interaction: discord.Interaction[Any]) -> discord.Member:
    """The person who acts, as a member of the server they act in.

    Raises:
        NotHere: not in a server that the bot is in.
    """
    if not isinstance(interaction.user, discord.Member) or interaction.guild is None:
        raise NotHere
    return interaction.user

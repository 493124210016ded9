"""Where a notice goes: a channel of the server's settings, or somebody's direct messages."""

from dataclasses import dataclass
from typing import assert_never

import discord
from sqlalchemy.ext.asyncio import AsyncSession

from bot.features.communities.store import Community
from bot.features.members.store import open_user_id
from bot.features.notices.ledger import Slip
from bot.features.notices.rules import PROBLEM_KIND, Problem, Room
from bot.vault import Vault


@dataclass(frozen=True, slots=True)
class Place:
    """A channel, or a person with whom one has to be opened first."""

    channel_id: int | None = None
    user_id: int | None = None


async def find_place(
    session: AsyncSession, vault: Vault, slip: Slip, *, guild: discord.Guild, community: Community
) -> Place | Problem:
    """Where `slip` goes now, or why it cannot go anywhere.

    A notice that may have been sent before stays with the channel it had: Discord knows its nonce
    there, and nobody gets it in two places.
    """
    if slip.state == "claimed" and slip.channel_id is not None:
        return Place(slip.channel_id)
    if slip.room == "channel":
        return Place(slip.channel_id) if slip.channel_id is not None else "unset"
    if slip.room == "owner":
        return Place(user_id=guild.owner_id) if guild.owner_id is not None else "unset"
    if slip.room == "member":
        assert slip.owed.member_id is not None
        user_id = await open_user_id(session, vault, member_id=slip.owed.member_id)
        return Place(user_id=user_id) if user_id is not None else "no-consent"
    channel_id = channel_of(slip.room, community)
    if channel_id is None:
        return "unset"
    # What is wrong with the room may be said in it: that names nobody and holds no words.
    is_secret = slip.room == "staff" and slip.owed.kind != PROBLEM_KIND
    if is_secret and _is_exposed(guild, channel_id, community):
        return "exposed"
    return Place(channel_id)


def _is_exposed(guild: discord.Guild, channel_id: int, community: Community) -> bool:
    """Whether everyone, or every member, can read a channel that /setup found closed to them."""
    channel = guild.get_channel_or_thread(channel_id)
    members = guild.get_role(community.member_role_id or 0)
    roles = [guild.default_role] if members is None else [guild.default_role, members]
    return channel is not None and any(channel.permissions_for(role).view_channel for role in roles)


def channel_of(room: Room, community: Community) -> int | None:
    """The channel that the server has chosen for `room`; None where it is not the server's."""
    match room:
        case "share":
            return community.share_channel_id
        case "meetings":
            return community.meetings_channel_id
        case "staff":
            return community.staff_channel_id
        case "start":
            return community.start_channel_id
        case "channel" | "owner" | "member":
            return None
    assert_never(room)

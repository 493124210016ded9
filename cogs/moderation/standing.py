"""What somebody is in a server, as far as Discord and the settings at hand tell."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any, TypeVar

import aiohttp
import discord

from bot.access import is_facilitator, is_manager, member_of
from bot.client import Hearth
from bot.features.communities.store import Community
from bot.features.moderation.rules import Room, Standing, room_for
from bot.features.moderation.subjects import Draft, FormOutdated, ReportedMessage, ReportedPerson

# A form has to open within 3 s: what takes longer to find out is found out when it is sent.
BEFORE_A_FORM = timedelta(seconds=1)
ONCE_DEFERRED = timedelta(seconds=10)

_NO_ANSWER = (discord.HTTPException, aiohttp.ClientError, OSError)  # TimeoutError is an OSError

Found = TypeVar("Found")


async def standing_of(
    guild: discord.Guild,
    person: discord.User | discord.Member,
    community: Community | None,
    *,
    within: timedelta,
) -> Standing | None:
    """What `person` is in `guild`; None when that can't be told `within` that time."""
    if isinstance(person, discord.Member):
        return standing_here(person, community)
    if person.bot and person.id != guild.owner_id:  # webhooks too; an app answers for nobody
        return Standing.OTHER
    return await _find_standing(guild, person.id, community, within=within)


def standing_here(member: discord.Member, community: Community | None) -> Standing | None:
    """What `member` is in their server; None when its settings would have to tell."""
    if member.id == member.guild.owner_id:
        return Standing.OWNER
    if member.bot:
        return Standing.OTHER
    if is_manager(member):
        return Standing.FACILITATOR
    if community is None:
        return None
    return Standing.FACILITATOR if is_facilitator(member, community) else Standing.OTHER


async def room_of(
    interaction: discord.Interaction[Hearth], draft: Draft, community: Community
) -> Room:
    """Where the report goes: where it was said to go, or else by whom it is about.

    Raises:
        FormOutdated: the form's custom_id names a channel that is not one of theirs.
    """
    guild = member_of(interaction).guild
    if isinstance(draft.subject, ReportedMessage):
        check_channel(interaction, draft.subject.channel_id)
    match draft:
        case Draft(standing=Standing() as known):
            return room_for(known)
        case Draft(subject=ReportedPerson(user_id)):
            found = await _find_standing(guild, user_id, community, within=ONCE_DEFERRED)
        case Draft(subject=ReportedMessage() as message):
            found = await authors_standing(
                interaction.client, guild, message, community, within=ONCE_DEFERRED
            )
    return room_for(found)


def check_channel(interaction: discord.Interaction[Hearth], channel_id: int) -> None:
    """Make sure that a channel, which a custom id names, is in this server and one they see.

    Raises:
        FormOutdated
    """
    person = member_of(interaction)
    if channel_id == interaction.channel_id:
        return
    channel = person.guild.get_channel_or_thread(channel_id)
    if isinstance(channel, discord.Thread):
        channel = channel.parent
    # Else the answer would tell what stands in a channel that is hidden from them, and by whom.
    if channel is None or not channel.permissions_for(person).view_channel:
        raise FormOutdated


async def authors_standing(
    bot: Hearth,
    guild: discord.Guild,
    message: ReportedMessage,
    community: Community | None,
    *,
    within: timedelta,
) -> Standing | None:
    """What the author of `message` is; None when that can't be told, each look taking `within`."""
    channel = bot.get_partial_messageable(message.channel_id, guild_id=guild.id)
    try:
        found = await _look(channel.fetch_message(message.message_id), within=within)
    except _NO_ANSWER:
        return None
    return await standing_of(guild, found.author, community, within=within)


async def _find_standing(
    guild: discord.Guild, user_id: int, community: Community | None, *, within: timedelta
) -> Standing | None:
    if user_id == guild.owner_id:
        return Standing.OWNER
    if community is None:
        return None
    try:
        member = await _look(guild.fetch_member(user_id), within=within)
    except discord.NotFound:  # they left, and with that gave up what they were
        return Standing.OTHER
    except _NO_ANSWER:
        return None
    return standing_here(member, community)


async def _look(looking: Coroutine[Any, Any, Found], *, within: timedelta) -> Found:
    """What comes of `looking` in that time.

    What takes longer goes on unheeded: discord.py sleeps through a global rate limit, and to cancel
    that would keep it from ever asking Discord anything again.

    Raises:
        TimeoutError: it took longer.
    """
    task = asyncio.ensure_future(looking)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return await asyncio.wait_for(asyncio.shield(task), within.total_seconds())

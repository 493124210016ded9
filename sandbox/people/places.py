"""Where a person does something: servers and channels by name, and what is meant by none."""

from dataclasses import dataclass

from sandbox.entities import Channel, ChannelKind, Guild
from sandbox.people.client import Client
from sandbox.people.commands import need_place
from sandbox.people.refusals import Refused

_USUAL = "general"


@dataclass(frozen=True, slots=True)
class Place:
    """A channel as a test names it."""

    channel: Channel | str | None = None
    guild: Guild | str | None = None
    is_dm: bool = False  # the private channel with the bot


def place_of(client: Client, place: Place) -> Channel:
    """The channel that is meant. Raises: LookupError"""
    if isinstance(place.channel, Channel):
        return place.channel
    if place.is_dm:
        return dm_of(client)
    guild = guild_of(client, place.guild)
    if place.channel is not None:
        return guild.channel(place.channel.lstrip("#"))
    return _usual_channel(client, guild)


def guild_of(client: Client, guild: Guild | str | None) -> Guild:
    """The server that is meant: that one, or the only one of theirs. Raises: LookupError"""
    world = client.world
    if isinstance(guild, str):
        return world.guild(guild)
    if guild is not None:
        return guild
    theirs = [g for g in world.guilds.values() if client.user.id in g.members]
    with_bot = [g for g in theirs if world.bot.id in g.members]
    for found in (theirs, with_bot):
        if len(found) == 1:
            return found[0]
    names = ", ".join(g.name for g in theirs) or "none"
    raise LookupError(f"say in which server: {client.user.name} is in {names}")


def dm_of(client: Client) -> Channel:
    """The person's private channel with the bot, opened when it isn't yet. Raises: Refused"""
    world, user = client.world, client.user
    is_reachable = world.shares_guild(user) or user.id in world.installed_for
    if world.find_dm(user) is None and not is_reachable:
        raise Refused(f"{user.name} shares no server with {world.bot.name}.")
    return world.open_dm(user)


def _usual_channel(client: Client, guild: Guild) -> Channel:
    texts = [c for c in guild.channels.values() if c.kind == ChannelKind.TEXT]
    texts.sort(key=lambda channel: (channel.name != _USUAL, channel.position))
    for channel in texts:
        try:
            need_place(client, channel)
        except Refused:
            continue
        return channel
    if not texts:
        raise LookupError(f"{guild.name} has no text channel")
    return texts[0]

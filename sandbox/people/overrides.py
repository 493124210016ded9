"""Who may use a command in a server: what its administrators set under Integrations.

Discord asks the command's own settings first, then the application's. A setting for the channel
and one for the person are independent of one another; administrators are bound by neither.
"""

from collections.abc import Iterable, Mapping

from sandbox.entities import Channel, Command, Guild, Member

Overrides = Mapping[int, bool]  # by the id of a role, user or channel


def all_channels(guild: Guild) -> int:
    """The id that stands for every channel of a server."""
    return guild.id - 1


def is_allowed(
    guild: Guild, command: Command, application_id: int, member: Member, channel: Channel
) -> bool | None:
    """Whether the server's settings allow or deny it; None when they leave it to the command."""
    levels = [guild.command_overrides.get(i, {}) for i in (command.id, application_id)]
    places = [channel.id, all_channels(guild)]
    in_place = _first(level[i] for level in levels for i in places if i in level)
    if in_place is False:
        return False
    own, common = (_for_member(level, guild, member) for level in levels)
    if own is not None:
        return own
    return False if common is False else None


def _for_member(level: Overrides, guild: Guild, member: Member) -> bool | None:
    if member.user.id in level:
        return level[member.user.id]
    by_role = [level[role_id] for role_id in member.role_ids if role_id in level]
    return any(by_role) if by_role else level.get(guild.id)


def _first(values: Iterable[bool]) -> bool | None:
    return next(iter(values), None)

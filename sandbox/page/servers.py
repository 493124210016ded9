"""People and places as the page shows them: who there is, and one person's servers and channels."""

from sandbox import payloads
from sandbox.entities import Channel, ChannelKind, Guild, Member, Payload, ScheduledEvent, User
from sandbox.page.nodes import nodes
from sandbox.page.sight import Sight, color_of, roles_of
from sandbox.permissions import Permission, channel_permissions, sending
from sandbox.threads import is_thread
from sandbox.world import World


def people(world: World) -> list[Payload]:
    """Everybody whom one can be: the humans in a server."""
    return [
        {
            "id": str(user.id),
            "name": user.name,
            "shown_as": user.global_name or user.name,
            "is_bot": False,
            "note": user.note or _note(world, user),
        }
        for user in world.users.values()
        if not user.is_bot and any(user.id in guild.members for guild in world.guilds.values())
    ]


def view(sight: Sight) -> Payload:
    """All that a person sees of places, without what is said in them."""
    user = sight.user
    return {
        "me": {
            "id": str(user.id),
            "name": user.name,
            "shown_as": user.global_name or user.name,
            "locale": user.locale,
            "takes_dms": user.takes_dms,
        },
        "servers": [_server(sight, guild) for guild in sight.guilds],
        "private": [
            channel(sight, place)
            for place in sight.world.channels.values()
            if place.is_private and user in place.recipients
        ],
        "commands_installed": bool(sight.world.commands),
    }


def channel(sight: Sight, place: Channel) -> Payload:
    """A channel that this person sees."""
    granted = sight.world.permissions(sight.user, place)
    readable = place.messages if granted & Permission.READ_MESSAGE_HISTORY else {}
    others = [user for user in place.recipients if user is not sight.user]
    guild = sight.world.guild_of(place)
    names = [sight.name_of(user, guild) for user in others]
    return {
        "id": str(place.id),
        "kind": int(place.kind),
        "name": place.name or ", ".join(names),
        "topic": place.topic,
        "parent_id": None if place.parent_id is None else str(place.parent_id),
        "position": place.position,
        "is_private": guild is None or not _is_open(sight, guild, place),
        "can_send": _may_write(guild, place, granted),
        "can_pin": guild is None or bool(granted & Permission.PIN_MESSAGES),
        "can_manage": guild is not None and bool(granted & Permission.MANAGE_MESSAGES),
        "is_thread": is_thread(place),
        "archived": place.is_archived,
        "recipients": names,
        "slowmode": place.slowmode_seconds,
        "newest": str(next(reversed(readable))) if readable else None,
    }


def _may_write(guild: Guild | None, place: Channel, granted: Permission) -> bool:
    needed = Permission.SEND_MESSAGES if guild is None else sending(place)
    if place.is_locked:
        needed |= Permission.MANAGE_THREADS
    return needed & granted == needed


def _note(world: World, user: User) -> str:
    """Where a person stands, in a line: their servers' roles."""
    parts = []
    for guild in world.guilds.values():
        member = guild.members.get(user.id)
        if member is not None:
            owns = ["Owner"] if guild.owner_id == user.id else []
            names = ", ".join([*owns, *roles_of(guild, member)])
            parts.append(f"{names or 'No role yet'} in {guild.name}")
    return "; ".join(parts)


def _server(sight: Sight, guild: Guild) -> Payload:
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "channels": [channel(sight, place) for place in _places(sight, guild)],
        "roles": [
            {"id": str(role.id), "name": role.name, "color": role.color or None}
            for role in guild.roles.values()
        ],
        "members": [_member(sight, guild, member) for member in guild.members.values()],
        "events": [
            _event(sight, guild, event) for event in sight.world.events_seen_by(sight.user, guild)
        ],
    }


def _places(sight: Sight, guild: Guild) -> list[Channel]:
    """What they see, and the headings of that; empty headings are for those who fill them."""
    headings, seen = [], []
    for place in guild.channels.values():
        if place.kind == ChannelKind.CATEGORY:
            headings.append(place)
        elif sight.sees(place):
            seen.append(place)
    filled, manages = {place.parent_id for place in seen}, Permission.MANAGE_CHANNELS
    shown = [
        heading
        for heading in headings
        if heading.id in filled or sight.world.permissions(sight.user, heading) & manages
    ]
    return [*shown, *seen]


def _event(sight: Sight, guild: Guild, event: ScheduledEvent) -> Payload:
    words = event.description or ""
    return {
        "id": str(event.id),
        "name": event.name,
        "description": nodes(words, lambda kind, i: sight.called(kind, i, guild)),
        "starts_at": payloads.instant(event.starts_at),
        "ends_at": payloads.instant(event.ends_at),
        "status": event.status.name.lower(),
        "location": event.location,
        "channel_id": None if event.channel_id is None else str(event.channel_id),
        "interested": len(event.interested),
        "mine": sight.user.id in event.interested,
    }


def _member(sight: Sight, guild: Guild, member: Member) -> Payload:
    own = guild.members[sight.user.id]
    knows = bool(sight.world.guild_permissions(own) & Permission.MODERATE_MEMBERS) or member is own
    return {
        "id": str(member.user.id),
        "name": member.user.name,
        "shown_as": member.display_name,
        "is_bot": member.user.is_bot,
        "color": color_of(guild, member),
        "roles": roles_of(guild, member),
        "timed_out": knows and member.is_timed_out(sight.world.clock.now()),
    }


def _is_open(sight: Sight, guild: Guild, place: Channel) -> bool:
    """Whether somebody without any role could see a channel."""
    now = sight.world.clock.now()
    stranger = Member(User(0, "stranger"), guild.id, now)
    return bool(channel_permissions(guild, place, stranger, now=now) & Permission.VIEW_CHANNEL)

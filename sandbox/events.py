"""What the gateway says of each event, and to whom."""

from collections.abc import Callable

from sandbox import message_payloads, payloads
from sandbox.entities import Channel, Guild, Member, Message, Payload, User
from sandbox.ground import Event
from sandbox.intents import ALWAYS, Intent, needed_for
from sandbox.permissions import Permission
from sandbox.threads import is_thread
from sandbox.world import World

_Writer = Callable[[Event, World], Payload]
# Told of only to those who may view the channel that they are in.
_VEILED = ("MESSAGE_", "CHANNEL_PINS_", "THREAD_", "GUILD_SCHEDULED_EVENT_")

# What people's clients learn and bots don't; the names are the sandbox's own.
OF_CLIENTS = ("COMMANDS_CHANGE", "INSTALLATION_CHANGE", "PRIVATE_CHANNEL_CREATE", "USER_CHANGE")


def intent_of(event: Event, world: World) -> int | None:
    """The intent a session needs for this event; None when no session gets it at all."""
    if event.name in OF_CLIENTS or _is_ephemeral(event.subject):
        return None
    bot = world.bot
    needed = needed_for(event.name, in_guild=event.guild is not None)
    if event.name == "INTERACTION_CREATE":
        return ALWAYS
    guild, leaving = event.guild, event.name == "GUILD_DELETE"
    if guild is not None and bot.id not in guild.members and not leaving:
        return None
    if event.name == "THREAD_MEMBERS_UPDATE" and _is_about_bot(event.subject, world):
        return needed
    if event.name.startswith(_VEILED) and not _may_see(event, world):
        return None
    if event.name == "THREAD_MEMBERS_UPDATE":
        return Intent.GUILD_MEMBERS
    if event.name == "GUILD_AUDIT_LOG_ENTRY_CREATE" and not _may_read_log(event, world):
        return None
    if event.name == "GUILD_MEMBER_UPDATE" and event.subject.user is bot:
        return ALWAYS
    return needed


def payload_of(event: Event, world: World) -> Payload:
    """An event's `d`."""
    return _WRITERS[event.name](event, world)


def guild_create(guild: Guild, world: World, *, with_members: bool) -> Payload:
    """A server as a session first hears of it; only the bot's own member, if unprivileged."""
    members = [guild.members[world.bot.id]]
    if with_members and len(guild.members) <= 250:  # above that Discord sends the online ones
        members = list(guild.members.values())
    threads = [
        payloads.channel(channel, seen_by=world.bot)
        for channel in guild.channels.values()
        if is_thread(channel) and not channel.is_archived and _may_view(channel, world)
    ]
    events = world.events_seen_by(world.bot, guild)
    return payloads.arriving_guild(guild, members=members, threads=threads, events=events)


def _is_ephemeral(subject: object) -> bool:
    return isinstance(subject, Message) and subject.is_ephemeral


def _may_see(event: Event, world: World) -> bool:
    channel = event.channel
    if channel is None:
        return event.guild is not None
    if channel.is_private:
        return world.bot in channel.recipients
    return _may_view(channel, world)


def _may_view(channel: Channel, world: World) -> bool:
    return bool(world.permissions(world.bot, channel) & Permission.VIEW_CHANNEL)


def _is_about_bot(told: Payload, world: World) -> bool:
    joined = [member["user_id"] for member in told.get("added_members", ())]
    return str(world.bot.id) in (*joined, *told.get("removed_member_ids", ()))


def _may_read_log(event: Event, world: World) -> bool:
    assert event.guild is not None
    granted = world.guild_permissions(event.guild.members[world.bot.id])
    return bool(granted & Permission.VIEW_AUDIT_LOG)


def _message(event: Event, world: World) -> Payload:
    message: Message = event.subject
    channel, guild = event.channel, event.guild
    assert channel is not None
    body = message_payloads.for_bot(message, channel, world)
    body["channel_type"] = int(channel.kind)
    if guild is None:
        return body
    body["guild_id"] = str(guild.id)
    author = guild.members.get(message.author.id)
    if author is not None:
        body["member"] = payloads.partial_member(author)
    for mention in body["mentions"]:
        mentioned = guild.members.get(int(mention["id"]))
        if mentioned is not None:
            mention["member"] = payloads.partial_member(mentioned)
    return body


def _message_delete(event: Event, _world: World) -> Payload:
    message: Message = event.subject
    body: Payload = {"id": str(message.id), "channel_id": str(message.channel_id)}
    return body if event.guild is None else body | {"guild_id": str(event.guild.id)}


def _bulk_delete(event: Event, _world: World) -> Payload:
    messages: list[Message] = event.subject
    assert event.channel is not None
    return {
        "ids": [str(message.id) for message in messages],
        "channel_id": str(event.channel.id),
    } | _in(event)


def _in(event: Event) -> Payload:
    assert event.guild is not None
    return {"guild_id": str(event.guild.id)}


def _reaction(event: Event, _world: World) -> Payload:
    body: Payload = dict(event.subject)
    if event.guild is None:
        return body
    body |= _in(event)
    member = event.guild.members.get(int(body.get("user_id", 0)))
    if event.name == "MESSAGE_REACTION_ADD" and member is not None:
        body["member"] = payloads.member(member)
    return body


def _channel(event: Event, world: World) -> Payload:
    channel: Channel = event.subject
    return payloads.channel(channel, seen_by=world.bot)


def _thread_create(event: Event, world: World) -> Payload:
    body = _channel(event, world)
    return body if event.is_known else body | {"newly_created": True}


def _pins(event: Event, _world: World) -> Payload:
    channel: Channel = event.subject
    body: Payload = {
        "channel_id": str(channel.id),
        "last_pin_timestamp": payloads.instant(channel.last_pin_at),
    }
    return body if event.guild is None else body | _in(event)


def _thread_delete(event: Event, world: World) -> Payload:
    body = _channel(event, world)
    return {key: body[key] for key in ("id", "guild_id", "parent_id", "type")}


def _member(event: Event, _world: World) -> Payload:
    member: Member = event.subject
    return payloads.member(member) | _in(event)


def _user(event: Event, _world: World) -> Payload:
    subject: User | Member = event.subject
    user = subject.user if isinstance(subject, Member) else subject
    return _in(event) | {"user": payloads.user(user)}


def _role(event: Event, _world: World) -> Payload:
    return _in(event) | {"role": payloads.role(event.subject)}


def _scheduled(event: Event, _world: World) -> Payload:
    return payloads.scheduled_event(event.subject)


def _as_is(event: Event, _world: World) -> Payload:
    body: Payload = event.subject
    return body


def _guild_create(event: Event, world: World) -> Payload:
    body = guild_create(event.subject, world, with_members=False)
    # Only a server that was there before says that it is available: others were just joined.
    return body | {"unavailable": False} if event.is_known else body


def _guild_delete(event: Event, _world: World) -> Payload:
    guild: Guild = event.subject
    body: Payload = {"id": str(guild.id)}
    return body | {"unavailable": True} if guild.is_unavailable else body


_WRITERS: dict[str, _Writer] = {
    "INTERACTION_CREATE": lambda event, _world: event.subject.payload,
    "MESSAGE_CREATE": _message,
    "MESSAGE_UPDATE": _message,
    "MESSAGE_DELETE": _message_delete,
    "MESSAGE_DELETE_BULK": _bulk_delete,
    "MESSAGE_REACTION_ADD": _reaction,
    "MESSAGE_REACTION_REMOVE": _reaction,
    "MESSAGE_REACTION_REMOVE_ALL": _reaction,
    "MESSAGE_REACTION_REMOVE_EMOJI": _reaction,
    "GUILD_CREATE": _guild_create,
    "GUILD_UPDATE": lambda event, _world: payloads.guild(event.subject),
    "GUILD_DELETE": _guild_delete,
    "GUILD_ROLE_CREATE": _role,
    "GUILD_ROLE_UPDATE": _role,
    "GUILD_ROLE_DELETE": lambda event, _world: _in(event) | {"role_id": str(event.subject.id)},
    "CHANNEL_CREATE": _channel,
    "CHANNEL_UPDATE": _channel,
    "CHANNEL_DELETE": _channel,
    "CHANNEL_PINS_UPDATE": _pins,
    "THREAD_CREATE": _thread_create,
    "THREAD_MEMBERS_UPDATE": _as_is,
    "THREAD_UPDATE": _channel,
    "THREAD_DELETE": _thread_delete,
    "GUILD_MEMBER_ADD": _member,
    "GUILD_MEMBER_UPDATE": _member,
    "GUILD_MEMBER_REMOVE": _user,
    "GUILD_AUDIT_LOG_ENTRY_CREATE": lambda event, _world: (
        _in(event) | payloads.audit_entry(event.subject)
    ),
    "GUILD_BAN_ADD": _user,
    "GUILD_BAN_REMOVE": _user,
    "GUILD_SCHEDULED_EVENT_CREATE": _scheduled,
    "GUILD_SCHEDULED_EVENT_UPDATE": _scheduled,
    "GUILD_SCHEDULED_EVENT_DELETE": _scheduled,
    "GUILD_SCHEDULED_EVENT_USER_ADD": _as_is,
    "GUILD_SCHEDULED_EVENT_USER_REMOVE": _as_is,
}
NAMES = tuple(_WRITERS)

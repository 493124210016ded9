"""Scheduled events of a server, and who is interested in them."""

from sandbox import payloads
from sandbox.audit import EVENT_KEYS, differences
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import (
    AuditAction,
    Channel,
    ChannelKind,
    EventKind,
    EventStatus,
    Guild,
    Payload,
)
from sandbox.entities import ScheduledEvent as Scheduled
from sandbox.errors import (
    EVENT_IS_OVER,
    MISSING_PERMISSIONS,
    TOO_MANY_EVENTS,
    UNKNOWN_CHANNEL,
    UNKNOWN_EVENT,
    WRONG_CHANNEL_KIND,
    refused,
)
from sandbox.event_rules import MOST_EVENTS, changes_of
from sandbox.permissions import Permission

_PLACES = {EventKind.STAGE: ChannelKind.STAGE, EventKind.VOICE: ChannelKind.VOICE}
_IN_PLACE = {
    EventKind.STAGE: (
        Permission.MANAGE_CHANNELS,
        Permission.MUTE_MEMBERS,
        Permission.MOVE_MEMBERS,
    ),
    EventKind.VOICE: (Permission.VIEW_CHANNEL, Permission.CONNECT),
    EventKind.EXTERNAL: (),
}


async def list_events(call: Call) -> list[Payload]:
    """Those that aren't over, in channels that the bot may view."""
    guild, world = call.guild(), call.world
    world.settle_events()
    return [_shown(call, event) for event in world.events_seen_by(world.bot, guild)]


async def create_event(call: Call) -> Payload:
    guild, world = call.guild(), call.world
    fields = changes_of(call.fields, None, now=world.clock.now())
    place = _place(call, guild, fields["entity_type"], fields["channel_id"])
    call.need(place, Permission.CREATE_EVENTS, *_IN_PLACE[fields["entity_type"]])
    if sum(not event.is_over for event in guild.scheduled_events.values()) >= MOST_EVENTS:
        raise refused(TOO_MANY_EVENTS)
    event = world.add_event(guild, fields.pop("name"), creator=world.bot, **fields)
    changes = differences({}, _flat(event), EVENT_KEYS)
    call.log(guild, AuditAction.EVENT_CREATE, event.id, changes)
    return payloads.scheduled_event(event)


async def get_event(call: Call) -> Payload:
    return _shown(call, _event(call, call.guild()))


async def edit_event(call: Call) -> Payload:
    guild, world, body = call.guild(), call.world, call.fields
    event = _event(call, guild)
    _need_control(call, guild, event)
    if event.is_over:
        raise refused(EVENT_IS_OVER)
    changes = changes_of(body, event, now=world.clock.now())
    place = _place(call, guild, changes["entity_type"], changes["channel_id"])
    call.need(place, *_IN_PLACE[changes["entity_type"]])
    status = EventStatus(body.get("status") or event.status)
    if status != EventStatus.COMPLETED:
        changes["status"] = status
    before = _flat(event)
    world.edit_event(event, **changes)
    if status == EventStatus.COMPLETED:
        world.finish_event(event)
    found = differences(before, _flat(event), EVENT_KEYS)
    if found:
        call.log(guild, AuditAction.EVENT_UPDATE, event.id, found)
    return payloads.scheduled_event(event)


async def delete_event(call: Call) -> None:
    guild = call.guild()
    event = _event(call, guild)
    _need_control(call, guild, event)
    call.world.delete_event(event)
    changes = differences(_flat(event), {}, EVENT_KEYS)
    call.log(guild, AuditAction.EVENT_DELETE, event.id, changes)


async def list_event_users(call: Call) -> list[Payload]:
    """In order of their ids; of `before` and `after`, only the former counts if both are given."""
    guild, world = call.guild(), call.world
    event = _event(call, guild)
    limit = call.number("limit", default=100, low=1, high=100)
    ids = sorted(event.interested)
    if call.query.get("before"):
        ids = [i for i in ids if i < snowflake(call.query["before"], "before")][-limit:]
    elif call.query.get("after"):
        ids = [i for i in ids if i > snowflake(call.query["after"], "after")]
    found = []
    for user_id in ids[:limit]:
        one: Payload = {
            "guild_scheduled_event_id": str(event.id),
            "user_id": str(user_id),
            "user": payloads.user(world.users[user_id]),
            "response": 1,
        }
        if call.flag("with_member") and user_id in guild.members:
            one["member"] = payloads.member(guild.members[user_id])
        found.append(one)
    return found


def _flat(event: Scheduled) -> Payload:
    return payloads.scheduled_event(event) | {"location": event.location}


def _shown(call: Call, event: Scheduled) -> Payload:
    body = payloads.scheduled_event(event)
    if call.flag("with_user_count"):
        body["user_count"] = len(event.interested)
    return body


def _event(call: Call, guild: Guild) -> Scheduled:
    call.world.settle_events()
    event = guild.scheduled_events.get(call.id("event_id"))
    if event is None or not call.world.may_see_event(call.world.bot, event):
        raise refused(UNKNOWN_EVENT)
    return event


def _place(call: Call, guild: Guild, kind: EventKind, channel_id: int | None) -> Channel | Guild:
    """Where permissions for an event are looked at."""
    if kind == EventKind.EXTERNAL:
        return guild
    channel = guild.channels.get(channel_id or 0)
    if channel is None:
        raise refused(UNKNOWN_CHANNEL)
    if channel.kind != _PLACES[kind]:
        raise refused(WRONG_CHANNEL_KIND)
    return channel


def _need_control(call: Call, guild: Guild, event: Scheduled) -> None:
    place = call.world.place_of(event) or guild
    granted = call.granted(place)
    needed = Permission.MANAGE_EVENTS
    if event.creator is call.world.bot:
        needed |= Permission.CREATE_EVENTS
    if not granted & needed:
        raise refused(MISSING_PERMISSIONS)
    call.need(place, *_IN_PLACE[event.entity_type])


_BASE = "/guilds/{guild_id}/scheduled-events"
_ONE = f"{_BASE}/{{event_id}}"
ROUTES: tuple[Route, ...] = (
    ("GET", _BASE, list_events),
    ("POST", _BASE, create_event),
    ("GET", _ONE, get_event),
    ("PATCH", _ONE, edit_event),
    ("DELETE", _ONE, delete_event),
    ("GET", f"{_ONE}/users", list_event_users),
)

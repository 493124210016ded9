"""Pinned messages of a channel."""

from datetime import datetime

from sandbox import message_payloads, payloads
from sandbox.calls import Call, Route
from sandbox.entities import AuditAction, Channel, Message, Payload
from sandbox.errors import TOO_MANY_PINS, refused
from sandbox.permissions import Permission
from sandbox.posts import MOST_PINS
from sandbox.routes.messages import found_message

_OLD_LIST = 50


async def list_pins(call: Call) -> Payload:
    """Newest pin first; none at all without Read Message History."""
    channel = call.readable_channel()
    limit = call.number("limit", default=50, low=1, high=50)
    before = call.instant("before")
    found = [
        (pinned_at, message)
        for pinned_at, message in _pins(call, channel)
        if before is None or pinned_at < before
    ]
    items = [
        {
            "pinned_at": payloads.instant(pinned_at),
            "message": message_payloads.for_bot(message, channel, call.world),
        }
        for pinned_at, message in found[:limit]
    ]
    return {"items": items, "has_more": len(found) > limit}


async def list_first_pins(call: Call) -> list[Payload]:
    """The older form of the list, without paging."""
    channel = call.readable_channel()
    return [
        message_payloads.for_bot(message, channel, call.world)
        for _pinned_at, message in _pins(call, channel)[:_OLD_LIST]
    ]


async def pin_message(call: Call) -> None:
    channel, message = _pinnable(call)
    if message.is_pinned:
        return
    if len(_all_pins(channel)) >= MOST_PINS:
        raise refused(TOO_MANY_PINS)
    call.world.pin(message)
    _log(call, AuditAction.MESSAGE_PIN, message)


async def unpin_message(call: Call) -> None:
    _channel, message = _pinnable(call)
    if message.is_pinned:
        call.world.unpin(message)
        _log(call, AuditAction.MESSAGE_UNPIN, message)


def _pinnable(call: Call) -> tuple[Channel, Message]:
    channel = call.readable_channel()
    if not channel.is_private:
        call.need(channel, Permission.PIN_MESSAGES)
    return channel, found_message(call, channel)


def _pins(call: Call, channel: Channel) -> list[tuple[datetime, Message]]:
    if not call.granted(channel) & Permission.READ_MESSAGE_HISTORY:
        return []
    return sorted(_all_pins(channel), key=lambda pin: (pin[0], pin[1].id), reverse=True)


def _all_pins(channel: Channel) -> list[tuple[datetime, Message]]:
    return [(m.pinned_at, m) for m in channel.messages.values() if m.pinned_at is not None]


def _log(call: Call, action: AuditAction, message: Message) -> None:
    channel = call.world.channels[message.channel_id]
    guild = call.world.guild_of(channel)
    if guild is not None:
        author = message.author
        call.log(guild, action, author.id, channel_id=channel.id, message_id=message.id)


_BASE = "/channels/{channel_id}/messages/pins"
_OLD = "/channels/{channel_id}/pins"
ROUTES: tuple[Route, ...] = (
    ("GET", _BASE, list_pins),
    ("PUT", f"{_BASE}/{{message_id}}", pin_message),
    ("DELETE", f"{_BASE}/{{message_id}}", unpin_message),
    ("GET", _OLD, list_first_pins),
    ("PUT", f"{_OLD}/{{message_id}}", pin_message),
    ("DELETE", f"{_OLD}/{{message_id}}", unpin_message),
)

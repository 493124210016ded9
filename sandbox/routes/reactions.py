"""Reactions on messages."""

from urllib.parse import unquote

from sandbox import payloads
from sandbox.calls import Call, Route
from sandbox.entities import Channel, Message, Payload
from sandbox.permissions import Permission
from sandbox.routes.messages import found_message


async def add_reaction(call: Call) -> None:
    channel, message = _place(call)
    emoji = unquote(call.parameters["emoji"])
    call.need(channel, Permission.READ_MESSAGE_HISTORY)
    if emoji not in message.reactions:
        call.need(channel, Permission.ADD_REACTIONS)
    call.world.react(message, call.world.bot, emoji)


async def remove_reaction(call: Call) -> None:
    channel, message = _place(call)
    user = call.user()
    if user is not call.world.bot:
        call.need(channel, Permission.MANAGE_MESSAGES)
    call.world.unreact(message, user, unquote(call.parameters["emoji"]))


async def list_reactions(call: Call) -> list[Payload]:
    _channel, message = _place(call)
    reactors = message.reactions.get(unquote(call.parameters["emoji"]), [])
    return [payloads.user(call.world.users[user_id]) for user_id in reactors]


async def clear_reactions(call: Call) -> None:
    channel, message = _place(call)
    call.need(channel, Permission.MANAGE_MESSAGES)
    for emoji, reactors in tuple(message.reactions.items()):
        for user_id in tuple(reactors):
            call.world.unreact(message, call.world.users[user_id], emoji)


def _place(call: Call) -> tuple[Channel, Message]:
    channel = call.readable_channel()
    return channel, found_message(call, channel)


_BASE = "/channels/{channel_id}/messages/{message_id}/reactions"
ROUTES: tuple[Route, ...] = (
    ("DELETE", _BASE, clear_reactions),
    ("GET", f"{_BASE}/{{emoji}}", list_reactions),
    ("PUT", f"{_BASE}/{{emoji}}/@me", add_reaction),
    ("DELETE", f"{_BASE}/{{emoji}}/{{user_id}}", remove_reaction),
)

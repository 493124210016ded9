"""Reactions on messages."""

from urllib.parse import unquote

from sandbox import payloads
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import Channel, Message, Payload
from sandbox.permissions import Permission
from sandbox.routes.messages import found_message, need_active


async def add_reaction(call: Call) -> None:
    channel, message = _place(call)
    emoji = unquote(call.parameters["emoji"])
    need_active(channel)
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
    """In order of the users' ids."""
    channel, message = _place(call)
    call.need(channel, Permission.READ_MESSAGE_HISTORY)
    limit = call.number("limit", default=25, low=1, high=100)
    after = snowflake(call.query.get("after") or 0, "after")
    reactors = sorted(message.reactions.get(unquote(call.parameters["emoji"]), []))
    found = [user_id for user_id in reactors if user_id > after][:limit]
    return [payloads.user(call.world.users[user_id]) for user_id in found]


async def clear_reactions(call: Call) -> None:
    """All of them, or all with one emoji."""
    channel, message = _place(call)
    call.need(channel, Permission.MANAGE_MESSAGES)
    emoji = call.parameters.get("emoji")
    call.world.clear_reactions(message, None if emoji is None else unquote(emoji))


def _place(call: Call) -> tuple[Channel, Message]:
    channel = call.readable_channel()
    return channel, found_message(call, channel)


_BASE = "/channels/{channel_id}/messages/{message_id}/reactions"
ROUTES: tuple[Route, ...] = (
    ("DELETE", _BASE, clear_reactions),
    ("GET", f"{_BASE}/{{emoji}}", list_reactions),
    ("DELETE", f"{_BASE}/{{emoji}}", clear_reactions),
    ("PUT", f"{_BASE}/{{emoji}}/@me", add_reaction),
    ("DELETE", f"{_BASE}/{{emoji}}/{{user_id}}", remove_reaction),
)

"""Messages as one person's browser gets them."""

from collections.abc import Iterator

from sandbox import payloads
from sandbox.entities import (
    Channel,
    Guild,
    InteractionKind,
    Message,
    MessageFlag,
    MessageKind,
    Payload,
)
from sandbox.message_payloads import full_name
from sandbox.page.nodes import Node
from sandbox.page.parts import Parts
from sandbox.page.sight import Sight
from sandbox.people.reading import words

_LONGEST_QUOTE = 100  # characters of the message that is replied to
_GONE = "Original message was deleted"


def page_of(sight: Sight, channel: Channel, *, before: int | None, limit: int) -> Payload:
    """The newest messages below an id, oldest first, and whether there are more above."""
    found, more = sight.messages(channel, before=before, limit=limit)
    return {"messages": [message_of(sight, message) for message in found], "more": more}


def message_of(sight: Sight, message: Message) -> Payload:
    """A message that this person sees."""
    channel = sight.world.channels[message.channel_id]
    guild, author = sight.world.guild_of(channel), message.author
    parts = Parts(sight, channel, message.attachments)
    return {
        "id": str(message.id),
        "channel": str(channel.id),
        "author": {
            "id": str(author.id),
            "name": sight.name_of(author, guild),
            "is_bot": author.is_bot,
            "color": sight.color_of(author, guild),
        },
        "sent_at": payloads.instant(message.sent_at),
        "edited_at": payloads.instant(message.edited_at),
        "ephemeral": message.is_ephemeral,
        "loading": message.is_loading,
        "pinned": message.is_pinned,
        "reply": _reply(sight, message, guild),
        "used": _used(sight, message, guild),
        "body": parts.text(message.content),
        "embeds": [parts.embed(embed) for embed in message.embeds],
        "components": parts.components(message.components),
        "attachments": [parts.attachment(attachment) for attachment in message.attachments],
        "reactions": [
            {"emoji": emoji, "count": len(users), "mine": sight.user.id in users}
            for emoji, users in message.reactions.items()
        ],
        "v2": bool(message.flags & MessageFlag.COMPONENTS_V2),
    }


def _reply(sight: Sight, message: Message, guild: Guild | None) -> Payload | None:
    """What a message replies to; nothing of one that this person can't see."""
    if message.kind != MessageKind.REPLY or not message.reference:
        return None
    channel = sight.world.channels.get(int(message.reference["channel_id"]))
    target_id = int(message.reference["message_id"])
    target = sight.world.ephemerals.get(target_id)
    if target is None and channel is not None:
        target = channel.messages.get(target_id)
    if target is None:
        return {"author": "", "text": _GONE}
    if not sight.sees_message(target):
        return None
    parts = Parts(sight, sight.world.channels[target.channel_id])
    text = " ".join("".join(_plain(parts.text(words(_said(target))))).split())
    short = text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"
    return {"author": sight.name_of(target.author, guild), "text": short}


def _plain(nodes: list[Node]) -> Iterator[str]:
    """The words of a text without their looks; what is hidden stays so."""
    for node in nodes:
        if node["t"] == "spoiler":
            yield "[hidden]"
        else:
            yield node.get("v") or " "
            yield from _plain(node.get("c") or [])


def _said(message: Message) -> Payload:
    return {
        "content": message.content,
        "embeds": message.embeds,
        "components": message.components,
    }


def _used(sight: Sight, message: Message, guild: Guild | None) -> Payload | None:
    """Whose command a message answers, as Discord writes above it."""
    cause = message.interaction
    if cause is None or cause.kind != InteractionKind.COMMAND:
        return None
    slash = "/" if cause.data.get("type", 1) == 1 else ""
    name = full_name(cause.data)
    return {"user": sight.name_of(cause.user, guild), "command": f"{slash}{name}"}

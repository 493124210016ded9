"""Messages: posting, editing, deleting, and whom they really ping."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote

from sandbox.components import numbered, texts_of
from sandbox.entities import (
    Attachment,
    Channel,
    Guild,
    Interaction,
    Message,
    MessageKind,
    Payload,
    User,
)
from sandbox.permissions import Permission
from sandbox.thread_life import Threads
from sandbox.threads import is_thread

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(everyone|here)\b")
MOST_PINS = 250  # of a channel


@dataclass(slots=True)
class Draft:
    """What a message is to say, however it is sent."""

    content: str = ""
    embeds: list[Payload] = field(default_factory=list)
    components: list[Payload] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    nonce: int | str | None = None
    is_tts: bool = False
    allowed_mentions: Payload | None = None
    reference: Payload | None = None
    kind: int = MessageKind.DEFAULT
    interaction: Interaction | None = None
    seen_only_by: int | None = None


class Posts(Threads):
    """Makes and changes messages."""

    def post(self, channel: Channel, author: User, draft: Draft | str) -> Message:
        """Put a message into a channel, unasked whether the author may."""
        draft = Draft(draft) if isinstance(draft, str) else draft
        message = Message(
            self.snowflakes.next(), channel.id, author, self.clock.now(),
            kind=draft.kind, flags=draft.flags, nonce=draft.nonce, is_tts=draft.is_tts,
            reference=draft.reference, interaction=draft.interaction,
            seen_only_by=draft.seen_only_by,
            application_id=self.application.id if author is self.bot else None,
        )  # fmt: skip
        self.fill(message, channel, draft)
        if message.nonce is not None:
            self.nonces[author.id, str(message.nonce)] = message
        if message.is_ephemeral:
            self.ephemerals[message.id] = message
        else:
            channel.messages[message.id] = message
            if is_thread(channel):
                self.wake_thread(channel, author)
        self.announce("MESSAGE_CREATE", message, guild=self.guild_of(channel), channel=channel)
        return message

    def fill(self, message: Message, channel: Channel, draft: Draft) -> None:
        """Give a message its words, and work out whom they ping."""
        message.content = draft.content
        message.embeds = [_embed(embed) for embed in draft.embeds]
        message.components = numbered(draft.components)
        message.attachments = draft.attachments
        message.allowed_mentions = draft.allowed_mentions
        self._ping(message, channel)

    def edit(self, message: Message, **changes: Any) -> None:
        """Set a message's fields by their names in `Message`; pings nobody anew."""
        for name, value in changes.items():
            setattr(message, name, value)
        message.edited_at = self.clock.now()
        self.tell_update(message)

    def tell_update(self, message: Message) -> None:
        channel = self.channels.get(message.channel_id)
        if channel is None:
            self.changes.notify()
        else:
            self.announce("MESSAGE_UPDATE", message, guild=self.guild_of(channel), channel=channel)

    def delete(self, message: Message) -> None:
        message.is_deleted = True
        channel = self.channels.get(message.channel_id)
        if message.is_ephemeral:
            self.ephemerals.pop(message.id, None)
        if channel is None:
            self.changes.notify()
            return
        channel.messages.pop(message.id, None)
        self.announce("MESSAGE_DELETE", message, guild=self.guild_of(channel), channel=channel)

    def pin(self, message: Message) -> None:
        channel = self.channels[message.channel_id]
        message.pinned_at = channel.last_pin_at = self.clock.now()
        self._tell_pins(message, channel)

    def unpin(self, message: Message) -> None:
        message.pinned_at = None
        self._tell_pins(message, self.channels[message.channel_id])

    def _tell_pins(self, message: Message, channel: Channel) -> None:
        self.tell_update(message)
        self.announce("CHANNEL_PINS_UPDATE", channel, guild=self.guild_of(channel), channel=channel)

    def bulk_delete(self, channel: Channel, messages: list[Message]) -> None:
        """Delete several of a channel's messages, and tell of it once."""
        for message in messages:
            message.is_deleted = True
            channel.messages.pop(message.id, None)
        guild = self.guild_of(channel)
        self.announce("MESSAGE_DELETE_BULK", messages, guild=guild, channel=channel)

    def delete_since(self, guild: Guild, author: User, instant: datetime) -> None:
        """Delete what somebody wrote in a server after that instant."""
        for channel in tuple(guild.channels.values()):
            theirs = [
                message
                for message in channel.messages.values()
                if message.author is author and message.sent_at > instant
            ]
            if theirs:
                self.bulk_delete(channel, theirs)

    def attach(self, channel: Channel, filename: str, content_type: str, body: bytes) -> Attachment:
        """A file for a message of that channel."""
        attachment = Attachment(self.snowflakes.next(), filename, content_type, body)
        attachment.url = self.attachment_url(channel.id, attachment)
        return attachment

    def attachment_url(self, channel_id: int, attachment: Attachment) -> str:
        """Where that file is served."""
        place = f"{self.origin}/attachments/{channel_id}/{attachment.id}"
        return f"{place}/{quote(attachment.filename, safe='')}"

    def react(self, message: Message, user: User, emoji: str) -> None:
        """Add a reaction: a character, or "name:id" of a custom emoji."""
        reactors = message.reactions.setdefault(emoji, [])
        if user.id not in reactors:
            reactors.append(user.id)
            self._tell_reaction("MESSAGE_REACTION_ADD", message, user, emoji)

    def clear_reactions(self, message: Message, emoji: str | None = None) -> None:
        """Take all reactions off a message, or all with that emoji, and tell of it once."""
        cleared = message.reactions.pop(emoji, None) if emoji else message.reactions.copy()
        if not cleared:
            return
        channel = self.channels[message.channel_id]
        told: Payload = {"channel_id": str(channel.id), "message_id": str(message.id)}
        if emoji is None:
            message.reactions.clear()
            name = "MESSAGE_REACTION_REMOVE_ALL"
        else:
            told["emoji"] = _emoji(emoji)
            name = "MESSAGE_REACTION_REMOVE_EMOJI"
        self.announce(name, told, guild=self.guild_of(channel), channel=channel)

    def unreact(self, message: Message, user: User, emoji: str) -> None:
        if user.id in message.reactions.get(emoji, ()):
            message.reactions[emoji].remove(user.id)
            if not message.reactions[emoji]:
                del message.reactions[emoji]
            self._tell_reaction("MESSAGE_REACTION_REMOVE", message, user, emoji)

    def _tell_reaction(self, event: str, message: Message, user: User, emoji: str) -> None:
        channel = self.channels[message.channel_id]
        reaction = {
            "user_id": str(user.id),
            "channel_id": str(channel.id),
            "message_id": str(message.id),
            "message_author_id": str(message.author.id),
            "emoji": _emoji(emoji),
            "burst": False,
            "type": 0,
        }
        self.announce(event, reaction, guild=self.guild_of(channel), channel=channel)

    def _ping(self, message: Message, channel: Channel) -> None:
        text = "\n".join([message.content, *texts_of(message.components)])
        if "@" not in text and message.kind != MessageKind.REPLY:
            return
        allowed = message.allowed_mentions
        users = _allowed(_USER.findall(text), allowed, "users")
        users += self._replied_to(message, channel)
        message.mentioned_user_ids = [u for u in dict.fromkeys(users) if u in self.users]
        guild = self.guild_of(channel)
        may_all = bool(self.permissions(message.author, channel) & Permission.MENTION_EVERYONE)
        roles = _allowed(_ROLE.findall(text), allowed, "roles")
        message.mentioned_role_ids = _pingable(roles, guild, may_all=may_all)
        everyone = allowed is None or "everyone" in allowed.get("parse", ())
        message.mentions_everyone = (
            guild is not None and everyone and may_all and bool(_EVERYONE.search(text))
        )

    def _replied_to(self, message: Message, channel: Channel) -> list[int]:
        allowed = message.allowed_mentions
        pings = True if allowed is None else bool(allowed.get("replied_user"))
        if message.kind != MessageKind.REPLY or not pings or not message.reference:
            return []
        target = channel.messages.get(int(message.reference.get("message_id", 0)))
        return [] if target is None else [target.author.id]


def _emoji(emoji: str) -> Payload:
    name, _, emoji_id = emoji.partition(":")
    return {"id": emoji_id or None, "name": name}


def _allowed(ids: list[str], allowed: Payload | None, kind: str) -> list[int]:
    found = [int(i) for i in ids]
    if allowed is None or kind in allowed.get("parse", ()):
        return found
    named = {int(i) for i in allowed.get(kind) or ()}
    return [i for i in found if i in named]


def _pingable(roles: list[int], guild: Guild | None, *, may_all: bool) -> list[int]:
    if guild is None:
        return []
    known = [guild.roles[r] for r in dict.fromkeys(roles) if r in guild.roles]
    return [role.id for role in known if may_all or role.is_mentionable]


def _embed(embed: Payload) -> Payload:
    filled = {"type": "rich", **{k: v for k, v in embed.items() if v is not None}}
    if "fields" in filled:
        filled["fields"] = [{"inline": False, **f} for f in filled["fields"]]
    return filled

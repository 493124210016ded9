"""What the world is made of."""

import time
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any, TypeVar

Payload = dict[str, Any]
Named = TypeVar("Named", "Role", "Channel")


class ChannelKind(IntEnum):
    TEXT = 0
    DM = 1
    VOICE = 2
    GROUP_DM = 3
    CATEGORY = 4
    ANNOUNCEMENT = 5
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    STAGE = 13
    FORUM = 15


class MessageKind(IntEnum):
    DEFAULT = 0
    REPLY = 19
    CHAT_INPUT_COMMAND = 20
    CONTEXT_MENU_COMMAND = 23


class MessageFlag(IntEnum):
    SUPPRESS_EMBEDS = 1 << 2
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    COMPONENTS_V2 = 1 << 15


class InteractionKind(IntEnum):
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class AnswerKind(IntEnum):
    """Discord's callback types; follow-ups and edits, which have none, are negative."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9
    FOLLOW_UP = -1
    EDIT = -2
    DELETE = -3


class Context(IntEnum):
    GUILD = 0
    BOT_DM = 1
    PRIVATE_CHANNEL = 2


@dataclass(slots=True, eq=False)
class User:
    id: int
    name: str
    global_name: str | None = None
    is_bot: bool = False
    locale: str = "en-US"
    takes_dms: bool = True


@dataclass(slots=True, eq=False)
class Role:
    id: int
    guild_id: int
    name: str
    permissions: int = 0
    position: int = 0
    color: int = 0
    is_hoisted: bool = False
    is_mentionable: bool = False
    bot_id: int | None = None  # set on a bot's own, managed role


@dataclass(slots=True)
class Overwrite:
    """What a channel allows and denies a role (`kind` 0) or a member (`kind` 1)."""

    id: int
    kind: int
    allow: int = 0
    deny: int = 0


@dataclass(slots=True, eq=False)
class Member:
    user: User
    guild_id: int
    joined_at: datetime
    role_ids: list[int] = field(default_factory=list)
    nick: str | None = None
    timed_out_until: datetime | None = None

    def is_timed_out(self, now: datetime) -> bool:
        return self.timed_out_until is not None and self.timed_out_until > now

    @property
    def display_name(self) -> str:
        return self.nick or self.user.global_name or self.user.name


@dataclass(slots=True, eq=False)
class Message:
    id: int
    channel_id: int
    author: User
    sent_at: datetime
    content: str = ""
    kind: int = MessageKind.DEFAULT
    flags: int = 0
    embeds: list[Payload] = field(default_factory=list)
    components: list[Payload] = field(default_factory=list)
    attachments: list["Attachment"] = field(default_factory=list)
    edited_at: datetime | None = None
    nonce: int | str | None = None
    is_pinned: bool = False
    is_tts: bool = False
    mentioned_user_ids: list[int] = field(default_factory=list)  # really pinged
    mentioned_role_ids: list[int] = field(default_factory=list)  # really pinged
    mentions_everyone: bool = False
    allowed_mentions: Payload | None = None
    reference: Payload | None = None
    interaction: "Interaction | None" = None
    application_id: int | None = None
    seen_only_by: int | None = None  # the user id of an ephemeral message's reader
    reactions: dict[str, list[int]] = field(default_factory=dict)  # emoji: user ids
    is_deleted: bool = False

    @property
    def is_ephemeral(self) -> bool:
        return self.seen_only_by is not None

    @property
    def is_loading(self) -> bool:
        """Whether it is the "thinking…" of a deferred answer."""
        return bool(self.flags & MessageFlag.LOADING)


@dataclass(slots=True, eq=False)
class Attachment:
    id: int
    filename: str
    content_type: str
    body: bytes
    description: str | None = None
    url: str = ""


@dataclass(slots=True, eq=False)
class Channel:
    id: int
    kind: int
    name: str | None = None
    guild_id: int | None = None
    position: int = 0
    topic: str | None = None
    parent_id: int | None = None
    is_nsfw: bool = False
    slowmode_seconds: int = 0
    overwrites: dict[int, Overwrite] = field(default_factory=dict)
    recipients: list[User] = field(default_factory=list)  # of private ones and threads
    messages: dict[int, Message] = field(default_factory=dict)  # public ones, oldest first

    @property
    def is_private(self) -> bool:
        return self.guild_id is None


@dataclass(slots=True, eq=False)
class Guild:
    id: int
    name: str
    owner_id: int
    preferred_locale: str = "en-US"
    features: list[str] = field(default_factory=list)
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    bans: dict[int, str | None] = field(default_factory=dict)  # user id: reason
    command_overrides: dict[int, dict[int, bool]] = field(default_factory=dict)  # Integrations
    is_unavailable: bool = False

    @property
    def everyone(self) -> Role:
        return self.roles[self.id]

    def role(self, name: str) -> Role:
        """The first role of that name. Raises: KeyError"""
        return _named(self.roles, name)

    def channel(self, name: str) -> Channel:
        """The first channel of that name. Raises: KeyError"""
        return _named(self.channels, name)

    def member(self, name: str) -> Member:
        """The first member whose user name, shown name or nickname it is. Raises: KeyError"""
        for member in self.members.values():
            if name in (member.user.name, member.user.global_name, member.nick):
                return member
        raise KeyError(name)


def _named(things: dict[int, Named], name: str) -> Named:
    for thing in things.values():
        if thing.name == name:
            return thing
    raise KeyError(name)


@dataclass(slots=True, eq=False)
class Application:
    id: int
    name: str
    token: str
    bot: User
    owner: User
    description: str = ""
    granted_intents: int = 0  # of the privileged ones
    is_user_installable: bool = True
    is_guild_installable: bool = True


@dataclass(slots=True, eq=False)
class Command:
    """A registered application command; `body` is what was registered, with defaults filled in."""

    id: int
    guild_id: int | None
    kind: int  # 1 slash, 2 user menu, 3 message menu
    name: str
    version: int
    body: Payload


@dataclass(slots=True, eq=False)
class Answer:
    """One thing the bot did with an interaction, in order of arrival."""

    kind: AnswerKind
    data: Payload  # as the bot sent it
    message: Message | None = None  # the live message; edits change it
    shown: Payload | None = None  # the message as it was right then, in Discord's JSON
    is_ephemeral: bool = False


@dataclass(slots=True, eq=False)
class Interaction:
    id: int
    token: str
    kind: InteractionKind
    user: User
    channel: Channel
    guild: Guild | None
    data: Payload
    started_at: datetime  # the sandbox's time: follow-ups end 15 minutes later
    context: Context
    owners: dict[str, str]  # authorizing_integration_owners
    locale: str
    message: Message | None = None  # the one whose component was used
    parent: "Interaction | None" = None  # which opened the modal that this submits
    payload: Payload = field(default_factory=dict)  # what was dispatched
    answers: list[Answer] = field(default_factory=list)
    original: Message | None = None  # the initial answer's message
    follow_ups: list[Message] = field(default_factory=list)
    is_acknowledged: bool = False
    is_expired: bool = False  # set to have the bot's answer come too late
    requests_open: int = 0  # the bot's calls on this token under way right now
    started_ticks: float = field(default_factory=time.monotonic)  # real seconds, for the 3 s limit

    @property
    def member(self) -> Member | None:
        return None if self.guild is None else self.guild.members.get(self.user.id)

    @property
    def first(self) -> Answer | None:
        """The initial answer, if there is one yet."""
        return self.answers[0] if self.answers else None

    @property
    def is_pending(self) -> bool:
        """Whether something is still expected: no answer yet, "thinking…", or a call under way."""
        thinking = self.original is not None and self.original.is_loading
        gone = self.original is not None and self.original.is_deleted
        return not self.is_acknowledged or (thinking and not gone) or self.requests_open > 0

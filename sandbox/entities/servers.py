"""Servers, and what they are made of."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sandbox.entities.kinds import AuditAction, EventKind, EventStatus, Payload
from sandbox.entities.messages import Message
from sandbox.entities.people import Member, User

Named = TypeVar("Named", "Role", "Channel", "ScheduledEvent")


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
class Thread:
    """What a channel has besides when it is a thread; its members are the `recipients`."""

    owner_id: int
    changed_at: datetime  # begun, archived, taken out of the archive
    archive_minutes: int = 1440
    is_archived: bool = False
    is_locked: bool = False
    is_invitable: bool = True
    sent: int = 0  # messages, those deleted since included
    joined_at: dict[int, datetime] = field(default_factory=dict)  # by user id


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
    thread: Thread | None = None
    last_pin_at: datetime | None = None
    messages: dict[int, Message] = field(default_factory=dict)  # public ones, oldest first

    @property
    def is_private(self) -> bool:
        return self.guild_id is None

    @property
    def is_archived(self) -> bool:
        return self.thread is not None and self.thread.is_archived

    @property
    def is_locked(self) -> bool:
        """Whether only those who manage threads may write in it."""
        return self.thread is not None and self.thread.is_locked


@dataclass(slots=True, eq=False)
class ScheduledEvent:
    """An event that a server announces; `location` is of those outside of Discord."""

    id: int
    guild_id: int
    creator: User
    name: str
    starts_at: datetime
    ends_at: datetime | None = None
    entity_type: EventKind = EventKind.EXTERNAL
    channel_id: int | None = None
    location: str | None = None
    description: str | None = None
    status: EventStatus = EventStatus.SCHEDULED
    recurrence_rule: Payload | None = None
    interested: list[int] = field(default_factory=list)  # user ids

    @property
    def is_over(self) -> bool:
        return self.status in (EventStatus.COMPLETED, EventStatus.CANCELED)


@dataclass(slots=True, eq=False)
class AuditEntry:
    """One act of somebody who runs a server, with the reason they gave."""

    id: int
    guild_id: int
    action: AuditAction
    user: User  # who did it
    target_id: int | None
    reason: str | None = None
    changes: list[Payload] = field(default_factory=list)  # in Discord's JSON
    options: dict[str, str] = field(default_factory=dict)


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
    scheduled_events: dict[int, ScheduledEvent] = field(default_factory=dict)
    audit_log: list[AuditEntry] = field(default_factory=list)  # oldest first
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

    def scheduled_event(self, name: str) -> ScheduledEvent:
        """The first event of that name. Raises: KeyError"""
        return _named(self.scheduled_events, name)

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

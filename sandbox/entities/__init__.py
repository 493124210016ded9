"""What the world is made of."""

from sandbox.entities.interactions import Answer, Application, Command, Interaction
from sandbox.entities.kinds import (
    AnswerKind,
    AuditAction,
    ChannelKind,
    Context,
    EventKind,
    EventStatus,
    InteractionKind,
    MessageFlag,
    MessageKind,
    Payload,
)
from sandbox.entities.messages import Attachment, Message
from sandbox.entities.people import Member, User
from sandbox.entities.servers import (
    AuditEntry,
    Channel,
    Guild,
    Overwrite,
    Role,
    ScheduledEvent,
    Thread,
)

__all__ = [
    "Answer",
    "AnswerKind",
    "Application",
    "Attachment",
    "AuditAction",
    "AuditEntry",
    "Channel",
    "ChannelKind",
    "Command",
    "Context",
    "EventKind",
    "EventStatus",
    "Guild",
    "Interaction",
    "InteractionKind",
    "Member",
    "Message",
    "MessageFlag",
    "MessageKind",
    "Overwrite",
    "Payload",
    "Role",
    "ScheduledEvent",
    "Thread",
    "User",
]

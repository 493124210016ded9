"""Messages and what they carry."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from sandbox.entities.kinds import MessageFlag, MessageKind, Payload
from sandbox.entities.people import User

if TYPE_CHECKING:
    from sandbox.entities.interactions import Interaction


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
    pinned_at: datetime | None = None
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
    def is_pinned(self) -> bool:
        return self.pinned_at is not None

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

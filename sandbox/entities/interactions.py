"""The application, its commands, and what people do with them."""

import time
from dataclasses import dataclass, field
from datetime import datetime

from sandbox.entities.kinds import AnswerKind, Context, InteractionKind, Payload
from sandbox.entities.messages import Message
from sandbox.entities.people import Member, User
from sandbox.entities.servers import Channel, Guild


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

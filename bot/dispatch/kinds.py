"""What features hand to the dispatcher, and what they get back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import discord
from sqlalchemy.ext.asyncio import AsyncSession

from bot.features.communities.store import Community
from bot.features.notices.rules import Owed, Problem, State


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to send. One custom id in `view` must carry the notice's id, as in "a:b:<id>"."""

    content: str
    view: discord.ui.View | discord.ui.LayoutView | None = None


@dataclass(frozen=True, slots=True)
class NoticeKind:
    """One kind of notice, registered while the feature is loaded.

    `render` runs in the transaction that claims the notice, so it must not talk to Discord; with
    None the notice is skipped. `delivered` runs in the transaction that marks it sent and gets the
    message's id. A notice that is more than `max_age` late is not sent any more. That one which
    `is_private` was not delivered is nobody's business, facilitators' neither.
    """

    name: str
    render: Callable[[AsyncSession, Owed, Community], Awaitable[Outgoing | None]]
    max_age: timedelta
    delivered: Callable[[AsyncSession, Owed, int], Awaitable[None]] | None = None
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a notice, so far. `problem` says why, when it is not "sent"."""

    state: State
    message_id: int | None = None
    problem: Problem | None = None

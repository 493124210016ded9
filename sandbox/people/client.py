"""One person's Discord client: where they are, what they may do there, and waiting for the bot."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.entities import (
    AnswerKind,
    Channel,
    Guild,
    Interaction,
    InteractionKind,
    Member,
    Message,
    Payload,
    User,
)
from sandbox.interactions import FIRST_ANSWER_SECONDS, InteractionDesk
from sandbox.people.refusals import NoAnswer, Refused
from sandbox.permissions import ALL, Permission
from sandbox.world import World

DEFERRED_SECONDS = 15  # of real time: how long a test waits for what follows "thinking…"
SILENT_SECONDS = 3  # of real time, after an acknowledgement that shows nothing
TIMED_OUT = "You are timed out."


@dataclass(frozen=True, slots=True)
class Client:
    world: World
    desk: InteractionDesk
    user: User
    locale: str
    is_patient: bool = True  # waits for what follows an acknowledgement, as tests want it

    def permissions(self, channel: Channel) -> Permission:
        return self.world.permissions(self.user, channel)

    def may_view(self, channel: Channel) -> bool:
        return bool(self.permissions(channel) & Permission.VIEW_CHANNEL)

    def need(self, channel: Channel, permission: Permission) -> None:
        """Raises: Refused when the person can't see the channel or lacks that permission there."""
        granted = self.permissions(channel)
        if not granted & Permission.VIEW_CHANNEL:
            raise Refused(f"{self.user.name} can't see {_shown(channel)}.")
        if self.is_timed_out(channel):
            raise Refused(TIMED_OUT)
        missing = permission & ~granted
        if missing:
            raise Refused(f"You need {missing.shown} in {_shown(channel)} to do that.")

    def member(self, guild: Guild | None) -> Member | None:
        return None if guild is None else guild.members.get(self.user.id)

    def is_timed_out(self, channel: Channel) -> bool:
        """Whether a time-out keeps them from doing anything there; administrators have none."""
        member = self.member(self.world.guild_of(channel))
        if member is None or self.permissions(channel) == ALL:
            return False
        return member.is_timed_out(self.world.clock.now())

    def start(
        self,
        kind: InteractionKind,
        channel: Channel,
        data: Payload,
        *,
        message: Message | None = None,
        parent: Interaction | None = None,
        owners: dict[str, str] | None = None,
    ) -> Interaction:
        """Send an interaction to the bot; see `InteractionDesk.start`."""
        return self.desk.start(
            kind, self.user, channel, data,
            message=message, parent=parent, owners=owners, locale=self.locale,
        )  # fmt: skip

    async def first_answer(self, interaction: Interaction) -> None:
        """Return when the interaction has an answer that shows something, or never will have one.

        An acknowledgement without "thinking…" is given a short while to be followed. Whoever
        isn't patient takes any acknowledgement for the answer.
        Raises: NoAnswer
        """
        left = FIRST_ANSWER_SECONDS - (time.monotonic() - interaction.started_ticks)
        await self.until(interaction, lambda: interaction.answers, seconds=left)
        if not self.is_patient:
            return
        kind = interaction.answers[0].kind
        if kind == AnswerKind.DEFERRED_MESSAGE:
            await self.until(interaction, lambda: followed(interaction), seconds=DEFERRED_SECONDS)
        elif kind == AnswerKind.DEFERRED_UPDATE:
            try:
                await self.until(interaction, lambda: followed(interaction), seconds=SILENT_SECONDS)
            except NoAnswer:
                return

    async def until(
        self, interaction: Interaction, is_so: Callable[[], Any], *, seconds: float
    ) -> None:
        """Return as soon as `is_so`. Raises: NoAnswer after that many real seconds."""
        try:
            await self.world.changes.wait_for(is_so, timeout=max(seconds, 0))
        except TimeoutError:
            raise NoAnswer(_describe(interaction)) from None


def followed(interaction: Interaction) -> bool:
    """Whether something was shown after the first answer."""
    return len(interaction.answers) > 1


def _shown(channel: Channel) -> str:
    return "the private channel" if channel.is_private else f"#{channel.name}"


def _describe(interaction: Interaction) -> str:
    names = [interaction.data.get(key) for key in ("name", "custom_id")]
    used = " ".join(str(name) for name in names if name is not None)
    answers = ", ".join(answer.kind.name for answer in interaction.answers) or "nothing"
    return (
        f"{interaction.kind.name} {used!r} by {interaction.user.name}: "
        f"the application did not respond (it sent: {answers})"
    )

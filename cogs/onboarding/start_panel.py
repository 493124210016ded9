"""The *Start here* panel: posted once in the channel of /setup, edited there, moved elsewhere."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import discord
from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.dispatch import NoticeKind, Outgoing, Owed
from bot.dispatch.held import find_out
from bot.features.communities.store import Community
from bot.features.notices.store import Undelivered
from bot.features.onboarding import store
from bot.features.onboarding.rules import AGREEMENTS_VERSION
from bot.i18n import Texts
from bot.ui import View
from cogs.onboarding.walkthrough import StartButton

# Older than that, the people who wanted it have set the server up again or gone.
LATE = timedelta(hours=6)
# Each round takes one step towards the panel; others who set up meanwhile can undo one.
ROUNDS = 8

Outcome = Literal["done", "later", "refused", "unsure"]


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of the panel in a channel, which is another when one is still owed elsewhere.

    `left_in` is a channel whose old panel could not be removed.
    """

    outcome: Outcome
    channel_id: int
    left_in: int | None = None


def panel_view(texts: Texts, language: str, suffix: str) -> View:
    return View(
        StartButton(texts.get("onboarding-button-start", language)),
        help_now_button(texts, language, suffix),
    )


class StartPanel:
    """Brings the panel to where it belongs, in steps that a crash or another manager may cut.

    It is a notice, so that it is sent once even when the answer to sending it is lost. The old one
    goes before the new one is owed: there are never two.
    """

    def __init__(self, bot: Hearth) -> None:
        self._bot = bot
        self.kind = NoticeKind(store.START_HERE, self._render, LATE, self._delivered)

    async def post(self, guild_id: int, channel_id: int) -> Posted:
        """Bring the panel to the channel, where it is edited when it is there already."""
        left_in = None
        for _ in range(ROUNDS):
            community, owed = await self._look(guild_id, channel_id)
            is_here = community.start_channel_id == channel_id
            outcome: Outcome | None = None
            if owed is not None and owed.is_held:
                outcome = await find_out(self._bot, self.kind, owed.notice_id)
            elif owed is not None:
                outcome = _OUTCOMES[(await self._bot.dispatcher.deliver(owed.notice_id)).state]
                if not is_here and outcome in ("done", "refused"):  # owed elsewhere, and settled
                    outcome = None
            elif is_here:
                outcome = await self._edit(community)
            elif not await self._remove(community):
                left_in = community.start_channel_id
            if outcome is not None:
                return Posted(outcome, community.start_channel_id or channel_id, left_in)
        return Posted("later", channel_id, left_in)

    async def _look(self, guild_id: int, channel_id: int) -> tuple[Community, Undelivered | None]:
        """The settings, and the notice that is to bring the panel: planned when there is none."""
        async with self._bot.database.begin() as session:
            community = await self._bot.directory.change(
                session, guild_id, agreements_version=AGREEMENTS_VERSION
            )
            await store.forget_role_problem(session, guild_id=guild_id)
            owed = await store.find_owed_panel(session, guild_id=guild_id)
            if owed is None and community.start_message_id is None:
                community = await self._bot.directory.change(
                    session, guild_id, start_channel_id=channel_id
                )
                now = self._bot.clock.now()
                owed = await store.plan_panel(session, guild_id=guild_id, now=now)
            return community, owed

    async def _edit(self, community: Community) -> Outcome | None:
        """Bring the panel's words up to date; None when somebody has deleted it."""
        texts = self._bot.texts
        try:
            await self._message(community).edit(
                content=texts.get("onboarding-panel", community.language),
                view=panel_view(texts, community.language, "start"),
            )
        except discord.NotFound:
            await self._lift(community)
            return None
        except discord.Forbidden:
            return "refused"
        return "done"

    async def _remove(self, community: Community) -> bool:
        """Delete the panel and forget it; False when it is left, because Discord forbids it."""
        try:
            await self._message(community).delete()
            is_gone = True
        except discord.NotFound:
            is_gone = True
        except discord.Forbidden:
            is_gone = False
        await self._lift(community)
        return is_gone

    async def _lift(self, community: Community) -> None:
        """Forget the panel that `community` has, unless somebody else has posted another since."""
        async with self._bot.database.begin() as session:
            now = await self._bot.directory.change(session, community.guild_id)
            if now.start_message_id == community.start_message_id:
                await self._bot.directory.change(session, community.guild_id, start_message_id=None)

    def _message(self, community: Community) -> discord.PartialMessage:
        assert community.start_channel_id is not None
        assert community.start_message_id is not None
        channel = self._bot.get_partial_messageable(
            community.start_channel_id, guild_id=community.guild_id
        )
        return channel.get_partial_message(community.start_message_id)

    async def _render(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        texts = self._bot.texts
        return Outgoing(
            content=texts.get("onboarding-panel", community.language),
            view=panel_view(texts, community.language, owed.id),
        )

    async def _delivered(self, session: AsyncSession, owed: Owed, message_id: int) -> None:
        await self._bot.directory.change(session, owed.guild_id, start_message_id=message_id)


_OUTCOMES: dict[str, Outcome] = {
    "sent": "done",
    "pending": "later",
    "claimed": "later",
    "held": "unsure",
    "failed": "refused",
    "skipped": "later",
    "expired": "later",
}

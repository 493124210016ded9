"""The reminder before each meeting, and the job that sees to it that there always is a next one."""

import logging
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.dispatch import NoticeKind, Outgoing, Owed
from bot.errors import DatabaseUnavailable
from bot.features.communities.store import Community
from bot.features.meetings import store
from bot.features.meetings.rules import is_too_late
from bot.features.notices import ledger
from cogs.meetings.views import reminder_text, reminder_view

log = logging.getLogger(__name__)

PLAN_JOB = "meetings.plan"
PLAN_MINUTES = 1  # nearly always there is nothing to do, and one query says so


class Reminders:
    def __init__(self, bot: Hearth) -> None:
        self._bot = bot
        # A reminder's age says nothing: whether it is too late depends on its meeting's start.
        self._kind = NoticeKind(store.REMINDER, self._render, max_age=timedelta.max)

    def start(self) -> None:
        self._bot.dispatcher.register(self._kind)
        scheduler = self._bot.scheduler
        scheduler.add_job(self.plan_ahead, "interval", minutes=PLAN_MINUTES, id=PLAN_JOB)
        scheduler.add_job(self.plan_ahead)  # at once, too: it may have been off for weeks

    def stop(self) -> None:
        self._bot.scheduler.remove_job(PLAN_JOB)
        self._bot.dispatcher.unregister(self._kind)

    async def plan_ahead(self) -> None:
        """Fill up every server's occurrences and reminders, some meetings at a time."""
        now = self._bot.clock.now()
        try:
            while await self._plan_some(now):
                self._bot.dispatcher.wake()
        except DatabaseUnavailable:
            log.warning("meetings could not be planned now, the database is unavailable")

    async def _plan_some(self, now: datetime) -> int:
        async with self._bot.database.begin() as session:
            return await store.plan_ahead(session, now=now)

    async def _render(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        now = self._bot.clock.now()
        reminder = await store.find_reminder(session, occurrence_id=owed.reference, now=now)
        if reminder is None:
            return None
        if is_too_late(reminder.starts_at, now=now):
            await self._expire(session, owed, now)
            return None
        texts, language = self._bot.texts, community.language
        return Outgoing(
            reminder_text(reminder, texts, language), reminder_view(owed.id, texts, language)
        )

    async def _expire(self, session: AsyncSession, owed: Owed, now: datetime) -> None:
        """Settle it as the dispatcher settles what is late, facilitators told."""
        slip = await ledger.find(session, notice_id=owed.id)
        assert slip is not None  # the dispatcher holds it
        await self._bot.dispatcher.marks.give_up(session, slip, "expired", "late", now=now)

"""Forgetting in time: one job that asks every feature to delete what has expired."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING

from bot.db.database import Database
from bot.db.metadata import metadata
from bot.errors import DatabaseUnavailable
from bot.features.audit import store as audit
from bot.features.communities import store as communities
from bot.features.meetings import store as meetings
from bot.features.members import store as members
from bot.features.moderation import store as moderation
from bot.features.notices import store as notices
from bot.features.sharing import store as sharing

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)

Purge = Callable[..., Awaitable[int]]

PURGES: tuple[Purge, ...] = (
    audit.purge,
    notices.purge,
    meetings.purge,
    sharing.purge,
    moderation.purge,
    communities.purge,
)
EVERY_MINUTES = 15


async def purge(database: Database, *, now: datetime) -> int:
    """Delete all that has expired and, after it, people about whom nothing is kept any more.

    Returns how many rows went.
    """
    async with database.begin() as session:
        gone = sum([await forget(session, now=now) for forget in PURGES])
        gone += await members.purge(session, metadata)
    # Even when nothing has: what was forgotten since, such as the text of a share that was posted,
    # may still stand there, and another reader may have been in the way the last time.
    await database.erase_traces()
    return gone


class Retention:
    def __init__(self, bot: "Hearth") -> None:
        self._bot = bot

    def start(self) -> None:
        self._bot.scheduler.add_job(
            self.run, "interval", minutes=EVERY_MINUTES, id="retention.purge"
        )

    async def run(self) -> None:
        try:
            gone = await purge(self._bot.database, now=self._bot.clock.now())
        except DatabaseUnavailable:
            log.warning("nothing could be purged now, the database is unavailable")
        else:
            log.info("purged %d rows", gone)

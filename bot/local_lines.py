"""Servers' own lines, kept in memory: crisis help shows them and asks no database."""

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from bot.db.database import Database
from bot.features.crisis.local import LocalLine
from bot.features.local.store import lines_after, lines_of

PAGE = 200  # servers read in one transaction

Lines = tuple[LocalLine, ...]


class LocalLines:
    """Empty until `read_all`, so that a server's lines are left out when they can't be read."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[int, Lines] = {}

    def at_hand(self, guild_id: int | None) -> Lines:
        """The server's lines as far as they are in memory; asks no database."""
        return () if guild_id is None else self._known.get(guild_id, ())

    async def read_all(self) -> None:
        """Take every server's lines into memory, and forget those that are gone.

        Raises:
            DatabaseUnavailable: they cannot be read now; what is known stays.
        """
        last: int | None = 0
        while last is not None:
            async with self._database.begin() as session:
                page = await lines_after(session, guild_id=last, limit=PAGE)
                # Within the transaction: a change that commits after it is newer.
                last = self._replace(page, after=last)

    async def read(self, guild_id: int) -> None:
        """Take one server's lines into memory.

        Raises:
            DatabaseUnavailable
        """
        async with self._database.begin() as session:
            self._remember(guild_id, await lines_of(session, guild_id=guild_id))

    async def follow(self, session: AsyncSession, guild_id: int) -> Lines:
        """The server's lines after changes within `session`; memory follows when it commits."""
        lines = await lines_of(session, guild_id=guild_id)

        def remember(committed: Session) -> None:
            # A savepoint's release is told as well, and says nothing of the whole.
            if not committed.in_nested_transaction():
                self._remember(guild_id, lines)

        event.listen(session.sync_session, "after_commit", remember)
        return lines

    def forget(self, guild_id: int) -> None:
        self._known.pop(guild_id, None)

    def _remember(self, guild_id: int, lines: Lines) -> None:
        if lines:
            self._known[guild_id] = lines
        else:
            self.forget(guild_id)

    def _replace(self, page: dict[int, Lines], *, after: int) -> int | None:
        """Take over a page of servers above `after`; returns where the next begins, if any."""
        end = max(page) if len(page) == PAGE else None
        for guild_id in [known for known in self._known if known > after]:
            if guild_id not in page and (end is None or guild_id < end):
                self.forget(guild_id)
        self._known.update(page)
        return end

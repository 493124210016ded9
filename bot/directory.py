"""Servers' settings, kept at hand: most commands need them, and they rarely change."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from bot.db.database import Database
from bot.errors import NotSetUp
from bot.features.communities.store import (
    Community,
    change_community,
    communities_after,
    find_community,
)
from bot.vault import Vault

PAGE = 200  # servers read in one transaction


class Directory:
    """Reads a server's settings once and then answers from memory."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self._known: dict[int, Community] = {}
        self._watchers: list[Callable[[int], None]] = []

    async def get(self, guild_id: int) -> Community:
        """The server's settings.

        Raises:
            NotSetUp: /setup was never used there.
            DatabaseUnavailable: they are not at hand and cannot be read.
        """
        community = await self.find(guild_id)
        if community is None:
            raise NotSetUp
        return community

    async def find(self, guild_id: int) -> Community | None:
        """The server's settings, or None when /setup was never used there."""
        if guild_id not in self._known:
            async with self._database.begin() as session:
                found = await find_community(session, self._vault, guild_id=guild_id)
            if found is None:
                return None
            self._known[guild_id] = found
        return self._known[guild_id]

    async def read_all(self) -> None:
        """Take every server's settings into memory.

        Raises:
            DatabaseUnavailable: they cannot be read now.
        """
        last = 0
        while True:
            async with self._database.begin() as session:
                page = await communities_after(session, self._vault, guild_id=last, limit=PAGE)
            for community in page:
                self._known.setdefault(community.guild_id, community)
                last = community.guild_id
            if len(page) < PAGE:
                return

    def at_hand(self, guild_id: int | None) -> Community | None:
        """The settings if they are in memory; asks no database."""
        return None if guild_id is None else self._known.get(guild_id)

    async def change(self, session: AsyncSession, guild_id: int, **changes: Any) -> Community:
        """Change settings within `session`; memory follows when it commits.

        Raises:
            NotSetUp: the server has no settings yet.
        """
        changed = await change_community(session, self._vault, guild_id=guild_id, **changes)
        self.forget(guild_id)

        def remember(committed: Session) -> None:
            # A savepoint's release is told as well, and says nothing of the whole.
            if not committed.in_nested_transaction():
                self._known[guild_id] = changed
                for watcher in self._watchers:
                    watcher(guild_id)

        event.listen(session.sync_session, "after_commit", remember)
        return changed

    def watch(self, watcher: Callable[[int], None]) -> None:
        """Have `watcher` told of servers whose settings were changed, once that is kept."""
        self._watchers.append(watcher)

    def unwatch(self, watcher: Callable[[int], None]) -> None:
        self._watchers.remove(watcher)

    def forget(self, guild_id: int) -> None:
        self._known.pop(guild_id, None)

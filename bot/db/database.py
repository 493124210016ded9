"""The database while the bot runs: transactions that take turns, and a watch over the file."""

import asyncio
import contextlib
import logging
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.pool import QueuePool

from bot.db.engine import open_engine, sqlite_path
from bot.errors import DatabaseBusy, DatabaseUnavailable, StartError

log = logging.getLogger(__name__)

# How long a transaction waits for its turn; with BUSY_MILLISECONDS it stays below Discord's 3 s.
TURN_SECONDS = 1.5
# How long one waits for a database that is being opened for the first time.
OPENING_SECONDS = 0.8

Check = Callable[[AsyncSession], Awaitable[None]]
FileIdentity = tuple[int, int]


class Database:
    """`async with database.begin() as session:` is one transaction.

    SQLite has one writer, so transactions take turns. Before each, the file at the path is compared
    with the one that was opened: SQLite itself would go on writing into a deleted file. `check`
    runs on the file that is opened first and on any that takes its place; it raises when the file
    is not one that this process can use. `tried` is set once the first opening worked or didn't:
    until then a transaction waits a moment for it.
    """

    def __init__(self, url: str, *, check: Check, tried: asyncio.Event | None = None) -> None:
        self.engine = open_engine(url)
        self._check = check
        self._tried = tried
        self._path = sqlite_path(url)
        self._opened: FileIdentity | None = None
        self._is_open = False
        self._turn = asyncio.Lock()
        self._times_busy = 0

    async def open(self) -> None:
        """Check what is at the URL, which must be at the newest revision, and start answering.

        Raises:
            DatabaseUnavailable: it cannot be read now; `open` may be tried again.
        """
        async with self._its_turn():
            await self._reopen()

    @property
    def is_open(self) -> bool:
        return self._is_open

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        """A session that commits when the block ends and rolls back when it raises.

        Raises:
            DatabaseUnavailable: the database is gone, full, damaged or not opened yet.
            DatabaseBusy: another process holds it, or the queue is too long.
        """
        if not self._is_open:
            await self._first_opening()
        async with self._its_turn():
            if not self._is_open:  # whoever went before us found a file that is not ours
                raise DatabaseUnavailable
            async with self._transaction() as session:
                yield session

    async def erase_traces(self) -> None:
        """Empty SQLite's write-ahead log, where what was deleted still stands."""
        if self._path is None:
            return
        async with self._its_turn():
            await self._empty_log()

    async def settle(self) -> None:
        """Come back when no transaction is under way; until the caller awaits, none begins.

        What is cancelled in the midst of one would lose its connection unclosed.
        """
        async with self._turn:
            pass

    async def close(self) -> None:
        await self.settle()
        self._is_open = False
        await self.engine.dispose()

    async def _first_opening(self) -> None:
        if self._tried is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(OPENING_SECONDS):
                    await self._tried.wait()
        if not self._is_open:
            raise DatabaseUnavailable

    @asynccontextmanager
    async def _its_turn(self) -> AsyncIterator[None]:
        if self._path is None:
            yield
            return
        times_busy = self._times_busy
        try:
            async with asyncio.timeout(TURN_SECONDS):
                await self._turn.acquire()
        except TimeoutError:
            raise DatabaseBusy from None
        try:
            if self._times_busy != times_busy:  # whoever went before us found it busy just now
                raise DatabaseBusy
            await self._watch_file(self._path)
            yield
        finally:
            self._turn.release()

    async def _empty_log(self) -> bool:
        """Whether it is empty now: somebody who reads from it, as a copy does, keeps it."""
        async with self.engine.connect() as connection:
            # Past SQLAlchemy, which would begin a transaction: within one nothing can be emptied.
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None
            async with driver.execute("PRAGMA wal_checkpoint(TRUNCATE)") as cursor:
                is_busy, *_ = await cursor.fetchone()
        return not is_busy

    async def _watch_file(self, path: Path) -> None:
        found = _identity(path)
        if self._is_open and found != self._opened and _has_connection(self.engine):
            # The log belongs to the file that is still open here, and makes it whole wherever it
            # is now. SQLite would apply it to any that comes to stand beside it.
            try:
                is_empty = await self._empty_log()
            except sqlite3.Error as error:
                raise DatabaseUnavailable from error
            if not is_empty:
                self._times_busy += 1
                raise DatabaseBusy
        if found is None:
            raise DatabaseUnavailable
        if self._is_open and found != self._opened:
            log.warning("the database file was replaced, checking the new one")
            try:
                await self._reopen()
            except StartError as error:
                log.error("the new file is not used: %s", error)
                raise DatabaseUnavailable from None

    async def _reopen(self) -> None:
        self._is_open = False
        await self.engine.dispose()
        self._opened = None if self._path is None else _identity(self._path)
        async with self._transaction() as session:
            await self._check(session)
        self._is_open = True

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncSession]:
        try:
            async with (
                AsyncSession(self.engine, expire_on_commit=False) as session,
                session.begin(),
            ):
                yield session
        except DBAPIError as error:
            unavailable = _as_unavailable(error)
            if unavailable is None:
                raise
            self._times_busy += isinstance(unavailable, DatabaseBusy)
            raise unavailable from error


def _has_connection(engine: AsyncEngine) -> bool:
    pool = engine.pool
    return isinstance(pool, QueuePool) and pool.checkedin() > 0


def reason_of(error: BaseException) -> str:
    """Why the database did not answer, in SQLite's words, which quote nothing; else the kind."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, sqlite3.Error):
            return str(cause)
        cause = cause.__cause__
    return type(error.__cause__ or error).__name__


def _identity(path: Path) -> FileIdentity | None:
    """Which file is at `path`; an empty one holds no records, and SQLite would begin new ones."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_size else None


# SQLite's primary result codes, https://www.sqlite.org/rescode.html, that say nothing of our SQL.
_BUSY = {"SQLITE_BUSY", "SQLITE_LOCKED"}
_UNAVAILABLE = {
    "SQLITE_CANTOPEN",
    "SQLITE_CORRUPT",
    "SQLITE_FULL",
    "SQLITE_IOERR",
    "SQLITE_NOTADB",
    "SQLITE_PERM",
    "SQLITE_READONLY",
}


def _as_unavailable(error: DBAPIError) -> DatabaseUnavailable | None:
    driver_error = error.orig.__cause__ or error.orig if error.orig is not None else None
    name = str(getattr(driver_error, "sqlite_errorname", ""))
    primary = "_".join(name.split("_")[:2])
    if primary in _BUSY:
        return DatabaseBusy()
    if primary in _UNAVAILABLE or error.connection_invalidated or isinstance(error.orig, OSError):
        return DatabaseUnavailable()
    return None

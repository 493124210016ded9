"""SQLAlchemy engines, set up so that SQLite keeps its promises."""

import asyncio
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiosqlite
from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

# How long one transaction waits for another process; Discord waits 3 s for an answer in all.
BUSY_MILLISECONDS = 1200


def sqlite_path(url: str) -> Path | None:
    """The database file that `url` names; None when it is not SQLite."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return None
    return Path(parsed.database or "").absolute()


def open_engine(url: str) -> AsyncEngine:
    """The engine for `url`. Neither it nor the next creates a SQLite file that is missing."""
    path = sqlite_path(url)
    if path is None:
        return create_async_engine(url, hide_parameters=True)
    return _sqlite_engine(path, foreign_keys=True)


def open_migration_engine(url: str) -> AsyncEngine:
    """The engine for migrations, which leaves foreign keys unenforced.

    SQLite rebuilds a table by dropping it; with enforcement on, that would delete its children.
    """
    path = sqlite_path(url)
    if path is None:
        return create_async_engine(url, hide_parameters=True)
    return _sqlite_engine(path, foreign_keys=False)


def _sqlite_engine(path: Path, *, foreign_keys: bool) -> AsyncEngine:
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(path)),
        async_creator=partial(_connect, f"file:{quote(str(path))}?mode=rw"),
        hide_parameters=True,
        pool_size=1,  # transactions take turns anyway: see bot.db.database
        max_overflow=0,
    )
    prepare = partial(_prepare_sqlite, foreign_keys=foreign_keys)
    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


async def _connect(uri: str) -> aiosqlite.Connection:
    """A connection; when its task is cancelled meanwhile it is made all the same, and closed.

    aiosqlite leaves one that nobody waits for any more to the garbage collector.
    """
    connection = aiosqlite.connect(uri, uri=True)
    connection._thread.daemon = True  # one that was never closed must not keep the process up
    connecting = asyncio.ensure_future(connection)
    try:
        return await asyncio.shield(connecting)
    except asyncio.CancelledError:
        await asyncio.wait({connecting})
        if connecting.exception() is None:
            await connection.close()
        raise


def _prepare_sqlite(connection: Any, _record: object, *, foreign_keys: bool) -> None:
    # The driver's own BEGIN skips SELECT and DDL; it is off here and _begin_immediate emits ours.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")  # a committed reminder survives a power cut
    cursor.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    # Take the write lock at once: a second writer then waits instead of failing half way.
    connection.exec_driver_sql("BEGIN IMMEDIATE")

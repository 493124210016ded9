"""Bringing a database to the newest revision at start."""

import asyncio
from importlib.resources import files
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.database import Check
from bot.db.engine import open_engine, sqlite_path
from bot.errors import StartError

# The newest revision in migrations/, here so that a start with nothing to migrate need not import
# Alembic; a test compares the two.
HEAD = "0002"


def create_if_missing(url: str) -> bool:
    """Make an empty SQLite file, its owner's only; returns whether the database is a new one.

    Raises:
        StartError: there can be no file at that place.
    """
    path = sqlite_path(url)
    if path is None:
        return False
    try:
        path.touch(mode=0o600)
        return path.stat().st_size == 0
    except OSError as error:
        raise StartError(
            f"The database {path} cannot be made ({error.strerror}); "
            "check the folder, or set HEARTH_DATABASE_URL."
        ) from None


async def migrate(url: str, *, check: Check | None = None) -> None:
    """Bring the database to the newest revision; leave it alone when it is there.

    `check` is asked before one of an older revision is changed, and raises when it must not be.

    Raises:
        StartError: the database is newer than this program.
        sqlalchemy.exc.DBAPIError: it cannot be read or written.
    """
    if await _is_old(url, check):
        await asyncio.to_thread(_upgrade, url)


async def check_revision(session: AsyncSession) -> None:
    """Make sure that the schema is the one this program was written for.

    Raises:
        StartError: it is older or newer.
    """
    current = await _read_revision(session)
    if current != HEAD:
        raise StartError(f"The database is at revision {current}, and this Hearth needs {HEAD}.")


async def _is_old(url: str, check: Check | None) -> bool:
    engine = open_engine(url)
    try:
        async with AsyncSession(engine) as session:
            current = await _read_revision(session)
            if check is not None and current not in (None, HEAD):
                await check(session)  # and what it writes, if anything, is not kept
            return current != HEAD
    finally:
        await engine.dispose()


async def _read_revision(session: AsyncSession) -> str | None:
    try:
        found = await session.execute(text("SELECT version_num FROM alembic_version"))
    except DBAPIError as error:
        if "alembic_version" in str(error.orig):  # no such table: nothing was ever migrated
            return None
        raise
    return found.scalar_one_or_none()


def _upgrade(url: str) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option(
        "script_location", str(Path(str(files("migrations")))).replace("%", "%%")
    )
    config.attributes["url"] = url
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        if "Can't locate revision" not in str(error):
            raise
        raise StartError(
            "The database was made by a newer Hearth; "
            "install that version again, or restore a backup made before the update."
        ) from None

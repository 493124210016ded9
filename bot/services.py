"""What every feature but crisis help stands on: built, opened and closed in one place.

Importing it takes longer than connecting to Discord, so `bot.app` does that after crisis help
answers.
"""

import asyncio
import logging

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.db.database import Database, reason_of
from bot.db.migrate import check_revision, migrate
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.errors import DatabaseUnavailable, StartError
from bot.features.keys.store import prove_keys
from bot.local_lines import LocalLines
from bot.records import gone, look, none_yet, prepare
from bot.retention import Retention
from bot.scheduler import build_scheduler
from bot.settings import Settings
from bot.vault import Vault

log = logging.getLogger(__name__)

REOPEN_SECONDS = 10  # how often a database that could not be opened at start is tried again


def unlock(settings: Settings) -> Vault:
    """The vault with the master keys; at a first start a database and a key file are made.

    Raises:
        Unwritable: there is no room for a database at that place.
        StartError: there is no key for it.
    """
    return Vault(prepare(settings))


def attach(bot: Hearth, vault: Vault) -> None:
    """Give `bot` its services, none of which is open or running."""

    async def check(session: AsyncSession) -> None:
        await check_revision(session)
        await prove_keys(session, vault)

    bot.vault = vault
    bot.database = Database(
        bot.settings.resolved_database_url, check=check, tried=bot.progress.tried
    )
    bot.directory = Directory(bot.database, vault)
    bot.local_lines = LocalLines(bot.database)
    bot.scheduler = build_scheduler()
    bot.dispatcher = Dispatcher(bot)
    bot.progress.attached.set()


async def open_services(bot: Hearth) -> None:
    """Open the database, or go on trying to, and see to what is due.

    Raises:
        StartError: the database is newer than this program, or the key does not fit.
    """
    await _open_database(bot)
    bot.progress.tried.set()
    bot.scheduler.start()
    bot.scheduler.add_job(_try_again, "interval", [bot], seconds=REOPEN_SECONDS, id="database.open")
    Retention(bot).start()
    bot.dispatcher.start()


async def close_services(bot: Hearth) -> None:
    """Close what was attached."""
    if not bot.progress.attached.is_set():
        return
    if bot.scheduler.running:
        await bot.database.settle()
        bot.scheduler.shutdown(wait=False)
    await bot.database.close()


async def _try_again(bot: Hearth) -> None:
    if bot.database.is_open:
        return
    try:
        await _open_database(bot)
    except StartError as error:  # somebody put others in their place while we run
        log.error("the records there now are not used: %s", error)
    if bot.database.is_open and bot.is_ready():
        bot.dispatch("ready")  # what is done then needs the database, and could not be done


async def _open_database(bot: Hearth) -> None:
    """Bring the database to the newest revision and open it.

    One that is locked, full, damaged or gone is tried again later: crisis help answers without it.

    Raises:
        StartError: it is newer than this program, or the key does not fit.
    """
    found = await asyncio.to_thread(look, bot.settings)
    if found != "there":  # a first start has made it so, before
        log.error("%s", (gone if found == "gone" else none_yet)(bot.settings))
        return
    try:
        await migrate(
            bot.settings.resolved_database_url, check=lambda old: prove_keys(old, bot.vault)
        )
        await bot.database.open()
    except (DatabaseUnavailable, DBAPIError, OSError) as error:
        log.error("the database cannot be opened now, trying again: %s", reason_of(error))
    else:
        bot.dispatcher.wake()

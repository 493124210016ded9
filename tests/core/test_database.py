import asyncio
import shutil
import sqlite3
import time

import pytest
from sqlalchemy import text

from bot.db.database import Database
from bot.db.engine import sqlite_path
from bot.errors import DatabaseBusy, DatabaseUnavailable, StartError


async def accept(_session):
    """Any file will do."""


async def count(database):
    async with database.begin() as session:
        return (await session.execute(text("SELECT count(*) FROM communities"))).scalar_one()


async def test_a_file_that_vanished_is_noticed_and_its_return_too(database, database_url):
    path = sqlite_path(database_url)
    assert await count(database) == 0
    away = path.rename(path.with_suffix(".away"))
    with pytest.raises(DatabaseUnavailable):
        await count(database)
    assert not path.exists()  # and nobody made an empty one
    away.rename(path)
    assert await count(database) == 0


async def test_a_restored_copy_is_used(database, database_url, community):
    path = sqlite_path(database_url)
    await database.erase_traces()
    shutil.copy(path, path.with_suffix(".copy"))
    path.with_suffix(".copy").replace(path)
    assert await count(database) == 1


@pytest.fixture
def earlier_copy(database_url):
    """A copy from before anything was kept."""
    path = sqlite_path(database_url)
    return shutil.copy(path, path.with_suffix(".copy"))


async def test_an_earlier_copy_is_not_mixed_with_what_came_after(
    earlier_copy, database, database_url, community
):
    path = sqlite_path(database_url)
    moved = path.rename(path.with_suffix(".moved"))
    earlier_copy.rename(path)
    assert await count(database) == 0
    later = sqlite3.connect(moved)  # which has all that was kept, without a log beside it
    assert later.execute("SELECT count(*) FROM communities").fetchall() == [(1,)]
    later.close()


async def test_a_copy_has_to_wait_when_the_log_cannot_be_emptied(
    earlier_copy, database, database_url, community, monkeypatch
):
    async def full():
        raise sqlite3.OperationalError("database or disk is full")

    path = sqlite_path(database_url)
    moved = path.rename(path.with_suffix(".moved"))
    earlier_copy.rename(path)
    with monkeypatch.context() as patch:
        patch.setattr(database, "_empty_log", full)
        with pytest.raises(DatabaseUnavailable):
            await count(database)
    moved.rename(path)
    assert await count(database) == 1


async def test_a_copy_has_to_wait_while_somebody_reads_from_the_log(
    earlier_copy, database, database_url, community
):
    path = sqlite_path(database_url)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM communities").fetchall() == [(1,)]
    moved = path.rename(path.with_suffix(".moved"))
    earlier_copy.rename(path)
    with pytest.raises(DatabaseBusy):
        await count(database)
    reader.rollback()  # and stays connected: closing would take the log away
    assert await count(database) == 0
    later = sqlite3.connect(moved)
    assert later.execute("SELECT count(*) FROM communities").fetchall() == [(1,)]
    later.close()
    reader.close()


async def test_a_file_that_does_not_fit_is_not_used(database_url):
    async def check(_session):
        if checks:
            raise StartError("not ours")
        checks.append(1)

    checks = []
    database = Database(database_url, check=check)
    await database.open()
    path = sqlite_path(database_url)
    shutil.copy(path, path.with_suffix(".copy"))
    path.with_suffix(".copy").replace(path)
    with pytest.raises(DatabaseUnavailable):
        await count(database)
    await database.close()


async def test_a_locked_database_says_so_and_comes_back(database, database_url, monkeypatch):
    other = sqlite3.connect(sqlite_path(database_url))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseBusy):
        await count(database)
    other.rollback()
    other.close()
    assert await count(database) == 0


async def test_everyone_in_the_queue_learns_at_once_that_it_is_locked(database, database_url):
    other = sqlite3.connect(sqlite_path(database_url))
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    answers = await asyncio.gather(*(count(database) for _ in range(20)), return_exceptions=True)
    took = time.monotonic() - began
    other.close()
    assert {type(answer) for answer in answers} == {DatabaseBusy}
    assert took < 3  # seconds, Discord's limit


async def test_a_damaged_file_is_unavailable(database_url):
    path = sqlite_path(database_url)
    path.write_bytes(b"not a database" * 1000)

    async def check(session):
        await session.execute(text("SELECT 1 FROM communities"))

    database = Database(database_url, check=check)
    with pytest.raises(DatabaseUnavailable):
        await database.open()
    with pytest.raises(DatabaseUnavailable):
        await count(database)
    await database.close()


async def test_a_block_that_raises_leaves_nothing(database):
    with pytest.raises(ZeroDivisionError):
        async with database.begin() as session:
            await session.execute(
                text("INSERT INTO communities (guild_id, sealed_index_key) VALUES (1, x'00')")
            )
            raise ZeroDivisionError
    assert await count(database) == 0


async def test_writers_take_turns(database):
    async def add(guild_id):
        async with database.begin() as session:
            await session.execute(
                text("INSERT INTO communities (guild_id, sealed_index_key) VALUES (:id, x'00')"),
                {"id": guild_id},
            )

    await asyncio.gather(*(add(n) for n in range(50)))
    assert await count(database) == 50


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("foreign_keys", 1), ("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1)],
)
async def test_sqlite_keeps_its_promises(database, pragma, value):
    async with database.begin() as session:
        assert (await session.execute(text(f"PRAGMA {pragma}"))).scalar_one() == value


async def test_erasing_traces_empties_the_log(database, database_url, community, caplog):
    await database.erase_traces()
    assert caplog.records == []  # such as a connection that had to be thrown away
    log = sqlite_path(database_url).with_name("hearth.db-wal")
    assert log.stat().st_size == 0


async def test_whoever_comes_before_the_first_opening_waits_for_it(database_url):
    tried = asyncio.Event()
    database = Database(database_url, check=accept, tried=tried)
    waiting = asyncio.create_task(count(database))
    await asyncio.sleep(0)
    assert not waiting.done()
    await database.open()
    tried.set()
    assert await waiting == 0
    await database.close()


@pytest.mark.parametrize("failed", [True, False], ids=["it failed", "it takes too long"])
async def test_but_not_for_long_and_not_in_vain(database_url, monkeypatch, failed):
    tried = asyncio.Event()
    if failed:
        tried.set()
    else:
        monkeypatch.setattr("bot.db.database.OPENING_SECONDS", 0.01)
    database = Database(database_url, check=accept, tried=tried)
    with pytest.raises(DatabaseUnavailable):
        await count(database)
    await database.close()

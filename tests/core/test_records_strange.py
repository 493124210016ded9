"""What stands in the records' place and is not theirs stays as it is, and no others begin."""

import asyncio
import contextlib
import sqlite3

import pytest
from alembic import command
from alembic.config import Config

from bot.db.database import Database
from bot.db.engine import sqlite_path
from bot.errors import StartError
from bot.features.keys.store import prove_keys
from bot.records import damage, gone, look, none_yet, prepare
from bot.settings import Settings
from bot.vault import KEY_FILE, Vault, new_key, write_key_file
from tests.conftest import ROOT, running
from tests.core.test_records import look_again
from tests.core.test_records_gone import GONE

WRONG = "The key does not fit this database; use the key file or HEARTH_SECRET_KEYS "
WRONG += "that it was made with."


def write_blank(path):
    """SQLite's first page and no table, as some programs leave it."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert path.stat().st_size
    return path.read_bytes()


def revision(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        [found] = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return found


def downgrade(url):
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.attributes["url"] = url
    command.downgrade(config, "0001")


@pytest.fixture
async def others(database_url):
    """Somebody else's records, of an older revision, where ours should be."""
    other = Database(database_url, check=lambda session: prove_keys(session, Vault([bytes(32)])))
    await other.open()
    await other.close()
    await asyncio.to_thread(downgrade, database_url)
    return sqlite_path(database_url)


def test_a_blank_one_beside_a_key_is_no_record(tmp_path):
    settings = Settings(data_dir=tmp_path)
    path = tmp_path / "hearth.db"
    keys = prepare(settings)
    assert look(settings) == "there"  # a first start that is broken off here goes on
    path.unlink()
    left = write_blank(path)
    assert look(settings) == "gone"
    assert prepare(settings) == keys
    assert path.read_bytes() == left


@pytest.mark.parametrize("write", [write_blank, lambda path: path.write_bytes(b"")])
@pytest.mark.parametrize("kept_in", ["file", "settings"])
async def test_a_blank_one_put_there_while_it_runs_is_left_alone(
    sandbox, settings, clock, database_url, caplog, write, kept_in
):
    if kept_in == "settings":
        (settings.data_dir / KEY_FILE).unlink()
        settings = settings.model_copy(
            update={"secret_keys": Settings(secret_keys=new_key()).secret_keys}
        )
    path = sqlite_path(database_url)
    maya = sandbox.person("maya")
    async with running(settings, clock) as bot:
        away = path.rename(path.with_suffix(".away"))
        write(path)
        left = path.read_bytes()
        assert (await maya.use("privacy show", channel="general")).text == GONE
        await look_again(bot)
        assert path.read_bytes() == left
        said = gone(settings) if kept_in == "file" else none_yet(settings)
        assert bot.database.is_open or said in caplog.messages
        path.unlink()
        away.rename(path)
        await look_again(bot)
        assert (await maya.use("privacy show", channel="general")).text != GONE


async def test_those_of_another_key_are_not_migrated_at_the_start(others, settings, clock):
    with pytest.raises(StartError) as refused:
        async with running(settings, clock):
            pass
    assert (str(refused.value), revision(others)) == (WRONG, "0001")


async def test_those_of_another_key_are_not_migrated_later(
    sandbox, settings, clock, others, caplog
):
    away = others.rename(others.with_suffix(".away"))
    async with running(settings, clock) as bot:
        away.rename(others)
        await look_again(bot)
        assert not bot.database.is_open
    assert f"the records there now are not used: {WRONG}" in caplog.messages
    assert revision(others) == "0001"


async def test_one_s_own_are_migrated(settings, clock, database_url, vault):
    own = Database(database_url, check=lambda session: prove_keys(session, vault))
    await own.open()
    await own.close()
    await asyncio.to_thread(downgrade, database_url)
    async with running(settings, clock) as bot:
        assert bot.database.is_open
    assert revision(sqlite_path(database_url)) != "0001"


def test_a_first_start_with_a_key_in_the_settings_goes_on(tmp_path):
    settings = Settings(data_dir=tmp_path, secret_keys=new_key())
    assert look(settings) == "none yet"
    prepare(settings)
    assert look(settings) == "there"
    write_key_file(tmp_path / KEY_FILE, [new_key()])
    assert look(settings) == "there"


def test_damage_to_a_name_is_told_in_letters(tmp_path):
    path = tmp_path / "hearth.db"
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE named (word TEXT     NULL)")
        connection.execute("INSERT INTO named VALUES (NULL)")
    harmed = path.read_bytes().replace(b"named", b"n\xffmed")
    path.write_bytes(harmed.replace(b"TEXT     NULL", b"TEXT NOT NULL"))
    assert damage(Settings(data_dir=tmp_path)) == "NULL value in n\ufffdmed.word"

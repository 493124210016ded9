"""A first start makes the records; nothing ever takes the place of some that are gone."""

import asyncio
import contextlib
import shutil
import sqlite3
import threading

import pytest

from bot.db.database import Database, reason_of
from bot.db.engine import sqlite_path
from bot.errors import DatabaseBusy, DatabaseUnavailable, StartError
from bot.features.keys.store import prove_keys
from bot.records import gone, has_room, look, prepare
from bot.settings import Settings
from bot.vault import KEY_FILE, Vault, new_key, write_key_file
from tests.conftest import running
from tests.core.processes import SECONDS
from tests.core.test_records_gone import GONE


@pytest.fixture
def fresh(tmp_path):
    return Settings(data_dir=tmp_path)


def names_in(folder):
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("database", "key", "found"),
    [
        (None, False, "none yet"),
        (b"", False, "none yet"),
        (None, True, "gone"),
        (b"", True, "gone"),
        (b"records", True, "there"),
        (b"records", False, "there"),
    ],
)
def test_what_is_found(fresh, database, key, found):
    if database is not None:
        (fresh.data_dir / "hearth.db").write_bytes(database)
    if key:
        write_key_file(fresh.data_dir / KEY_FILE, [new_key()])
    assert look(fresh) == found


class BrokenOff(Exception):
    pass


@pytest.mark.parametrize("step", ["_begin_file", "load_keys"])
def test_a_first_start_that_is_broken_off_goes_on(fresh, monkeypatch, step):
    def break_off(*_args, **_kwargs):
        raise BrokenOff

    with monkeypatch.context() as patch:
        patch.setattr(f"bot.records.{step}", break_off)
        with pytest.raises(BrokenOff):
            prepare(fresh)
    assert look(fresh) == "none yet"
    assert prepare(fresh) == prepare(fresh)
    assert look(fresh) == "there"


def test_what_cannot_be_looked_at_is_for_opening_it_to_explain(tmp_path):
    (tmp_path / "file").touch()
    settings = Settings(database_url=f"sqlite+aiosqlite:///{tmp_path / 'file' / 'hearth.db'}")
    assert look(settings) == "there"
    assert look(Settings(database_url="postgresql+asyncpg://db/hearth")) == "there"


def test_one_that_is_in_use_is_there_and_nothing_is_left_beside_it(fresh):
    path = fresh.data_dir / "hearth.db"
    prepare(Settings(data_dir=fresh.data_dir, secret_keys=new_key()))
    assert look(fresh) == "none yet"
    assert names_in(fresh.data_dir) == {"hearth.db"}
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        assert look(fresh) == "there"


def test_room_on_the_disk(fresh, monkeypatch):
    assert has_room(fresh)
    free = shutil.disk_usage(fresh.data_dir).free
    monkeypatch.setattr("bot.records.ROOM", free * 2)
    assert not has_room(fresh)
    assert has_room(Settings(data_dir=fresh.data_dir / "nowhere"))
    assert has_room(Settings(database_url="postgresql+asyncpg://db/hearth"))


def test_a_first_start_makes_both_for_their_owner_only(fresh, caplog):
    caplog.set_level("INFO")
    keys = prepare(fresh)
    assert names_in(fresh.data_dir) == {"hearth.db", "hearth.key"}
    assert {path.stat().st_mode & 0o777 for path in fresh.data_dir.iterdir()} == {0o600}
    assert [message.partition(" ")[0] for message in caplog.messages] == ["no", "keep"]
    assert look(fresh) == "there"
    assert prepare(fresh) == keys  # and a second one takes what is there
    assert len(caplog.messages) == 2


def test_with_keys_in_the_settings_no_key_file_is_made(fresh, caplog):
    caplog.set_level("INFO")
    prepare(Settings(data_dir=fresh.data_dir, secret_keys=new_key()))
    assert names_in(fresh.data_dir) == {"hearth.db"}
    assert len(caplog.messages) == 1


@pytest.mark.parametrize("leftover", [None, b""])
def test_records_that_are_gone_are_not_made_anew(fresh, leftover):
    path = fresh.data_dir / "hearth.db"
    keys = prepare(fresh)
    path.unlink()
    if leftover is not None:
        path.write_bytes(leftover)
    assert prepare(fresh) == keys
    assert (path.read_bytes() if path.exists() else None) == leftover


def test_a_key_that_is_missing_is_not_made_anew(fresh):
    prepare(fresh)
    with contextlib.closing(sqlite3.connect(fresh.data_dir / "hearth.db")) as records:
        records.execute("CREATE TABLE shares (words BLOB)")
    (fresh.data_dir / KEY_FILE).unlink()
    with pytest.raises(StartError, match="is missing, and without it"):
        prepare(fresh)
    assert names_in(fresh.data_dir) == {"hearth.db"}


def test_a_first_start_without_room_for_the_key_says_so(fresh, monkeypatch):
    def full(_path, _keys):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.vault.write_key_file", full)
    with pytest.raises(StartError) as refused:
        prepare(fresh)
    assert str(refused.value) == (
        f"The data folder {fresh.data_dir} takes no new files "
        "([Errno 28] No space left on device); make room there."
    )
    assert look(fresh) == "none yet"


@pytest.mark.parametrize("leftover", [False, True])
async def test_started_without_its_records_it_gives_crisis_help_until_they_are_back(
    sandbox, settings, clock, database_url, caplog, leftover
):
    path = sqlite_path(database_url)
    away = path.rename(path.with_suffix(".away"))
    if leftover:
        path.touch()
    maya = sandbox.person("maya")
    async with running(settings, clock) as bot:
        crisis = await maya.use("crisis", channel="general", country="GB")
        assert "116 123" in crisis.text
        assert (await maya.use("privacy show", channel="general")).text == GONE
        assert gone(settings) in caplog.messages
        await look_again(bot)
        assert path.exists() == leftover
        assert not leftover or path.stat().st_size == 0

        away.rename(path)
        await look_again(bot)
        assert (await maya.use("privacy show", channel="general")).text != GONE


async def test_a_disk_that_takes_its_time_keeps_no_crisis_help_waiting(
    sandbox, settings, clock, database_url, monkeypatch
):
    def look_slowly(found):
        begun.set()
        assert answered.wait(SECONDS)
        return look(found)

    begun, answered = threading.Event(), threading.Event()
    sqlite_path(database_url).unlink()
    maya = sandbox.person("maya")
    async with running(settings, clock) as bot:
        with monkeypatch.context() as patch:
            patch.setattr("bot.services.look", look_slowly)
            looking = asyncio.create_task(look_again(bot))
            assert await asyncio.to_thread(begun.wait, SECONDS)
            crisis = await maya.use("crisis", channel="general", country="GB")
            answered.set()
            await looking
    assert "116 123" in crisis.text


async def test_a_database_of_another_key_is_not_used_while_it_runs(
    bot, sandbox, database_url, migrated_file, tmp_path, caplog
):
    strange = shutil.copy(migrated_file, tmp_path / "strange.db")
    other = Database(
        f"sqlite+aiosqlite:///{strange}",
        check=lambda session: prove_keys(session, Vault([bytes(32)])),
    )
    await other.open()
    await other.close()
    path = sqlite_path(database_url)
    own = path.rename(path.with_suffix(".away"))
    strange.rename(path)
    maya, nadia = sandbox.person("maya"), sandbox.person("nadia")
    answers = await asyncio.gather(
        *(each.use("privacy show", channel="general") for each in (maya, nadia))
    )
    assert [answer.text for answer in answers] == [GONE, GONE]
    await look_again(bot)
    said = "The key does not fit this database; use the key file or HEARTH_SECRET_KEYS "
    assert f"the records there now are not used: {said}that it was made with." in caplog.messages
    own.rename(path)
    await look_again(bot)
    assert (await maya.use("privacy show", channel="general")).text != GONE


def test_why_a_database_does_not_answer():
    busy = DatabaseBusy()
    busy.__cause__ = RuntimeError()
    busy.__cause__.__cause__ = sqlite3.OperationalError("database is locked")
    assert reason_of(busy) == "database is locked"
    assert reason_of(PermissionError("/a/b")) == "PermissionError"
    unavailable = DatabaseUnavailable()
    unavailable.__cause__ = OSError("/a/b")
    assert reason_of(unavailable) == "OSError"


async def look_again(bot):
    """As every ten seconds."""
    job = bot.scheduler.get_job("database.open")
    await job.func(*job.args)


@pytest.mark.usefixtures("set_up")
async def test_an_empty_file_in_their_place_is_left_alone(bot, sandbox, database_url):
    path = sqlite_path(database_url)
    away = path.rename(path.with_suffix(".away"))
    path.touch()  # sqlite3 does it, when it is asked for a copy of a database that is not there
    maya = sandbox.person("maya")
    assert (await maya.use("privacy show", channel="general")).text == GONE
    await look_again(bot)
    assert path.stat().st_size == 0
    away.rename(path)
    assert (await maya.use("privacy show", channel="general")).text != GONE

"""`hearth keys rotate`, on what a demo server leaves in the database."""

from base64 import urlsafe_b64encode

import pytest
from sqlalchemy import select

from bot.db.base import Sealed
from bot.db.database import Database
from bot.db.metadata import metadata
from bot.settings import decode_key
from bot.vault import Vault, WrongKey, new_key
from tests.conftest import SETUP, TEST_KEY, running
from tests.core.processes import environ, hearth

OLD = urlsafe_b64encode(TEST_KEY).decode()
SAID = "Three weeks in."


async def live(sandbox):
    """Set up, accept the agreements, share, report, warn: every kind of sealed value."""
    olive, nadia, maya = (sandbox.person(name) for name in ("olive", "nadia", "maya"))
    await (await olive.use("setup", channel="welcome", **SETUP)).settled()
    for person in (nadia, maya):
        page = await person.use("start", channel="welcome")
        while "I agree" not in page.buttons:
            page = await page.press("Next")
        await (await page.press("I agree")).settled()
    form = (await maya.use("share", channel="general")).modal
    await (await form.submit({"What would you like to share?": SAID})).settled()
    frank = sandbox.person("frank")
    warned = await frank.use(
        "case warn", channel="staff", member="nadia", reason="unkind", note="In #general."
    )
    await warned.settled()
    [posted] = await sandbox.messages_in("shares")
    form = (await nadia.use_on_message("Report to facilitators", posted)).modal
    await (await form.submit({"What happened?": "It worries me."})).settled()


async def sealed_in(database_url):
    """Every sealed value there is, by column."""

    async def usable(_session):
        return None

    database = Database(database_url, check=usable)
    await database.open()
    found = {}
    async with database.begin() as session:
        for table in metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, Sealed):
                    rows = await session.scalars(select(column).where(column.is_not(None)))
                    found[f"{table.name}.{column.name}"] = list(rows)
    await database.close()
    return found


def opened(sealed, *keys):
    vault = Vault([decode_key(key) for key in keys])
    return {column: [vault.open(token) for token in tokens] for column, tokens in sealed.items()}


def count(sealed):
    return sum(len(tokens) for tokens in sealed.values())


@pytest.fixture
async def lived(sandbox, settings, clock, database_url):
    """What is sealed after a life, with Hearth stopped."""
    async with running(settings, clock):
        await live(sandbox)
    sealed = await sealed_in(database_url)
    # a share's text goes when it is posted; everything else that can be sealed is
    assert {column for column, tokens in sealed.items() if not tokens} == {"shares.sealed_text"}
    return sealed


def keys_in(settings):
    return (settings.data_dir / "hearth.key").read_text("ascii").split()


def rotating(settings, **more):
    return environ(data_dir=settings.data_dir, database_url=settings.database_url, **more)


async def test_everything_is_sealed_with_a_new_key_and_the_old_ones_stay(
    lived, settings, database_url, tmp_path
):
    ended = await hearth("keys", "rotate", environ=rotating(settings), cwd=tmp_path)
    fresh, *old = keys_in(settings)
    path = settings.data_dir / "hearth.key"
    said = (
        f"Sealed {count(lived)} values with a new key; {path} keeps the old ones for old backups."
    )
    assert (ended.code, ended.out, ended.err) == (0, f"{said}\n", "")
    assert old == [OLD]
    assert path.stat().st_mode & 0o777 == 0o600
    assert opened(await sealed_in(database_url), fresh) == opened(lived, OLD)


async def test_the_old_keys_can_be_dropped_and_people_notice_nothing(
    lived, sandbox, settings, clock, database_url, tmp_path
):
    ended = await hearth("keys", "rotate", "--drop-old", environ=rotating(settings), cwd=tmp_path)
    [fresh] = keys_in(settings)
    path = settings.data_dir / "hearth.key"
    said = f"Sealed {count(lived)} values with a new key; the old keys are gone from {path}."
    assert (ended.code, ended.out, ended.err) == (0, f"{said}\n", "")
    sealed = await sealed_in(database_url)
    assert opened(sealed, fresh) == opened(lived, OLD)
    with pytest.raises(WrongKey):
        opened(sealed, OLD)
    for file in settings.data_dir.glob("hearth.db*"):  # nor does a trace of the old seals stand
        for token in (token for tokens in lived.values() for token in tokens):
            assert token not in file.read_bytes(), file.name

    async with running(settings, clock):
        maya = sandbox.person("maya")
        [posted] = await sandbox.messages_in("shares")
        managed = await maya.use_on_message("Manage my share", posted)
        await (await managed.press("Take it back")).settled()
        assert await sandbox.messages_in("shares", count=0) == []
        again = await sandbox.person("nadia").use("start", channel="welcome")
        assert again.text.startswith("**You're in.**")


async def test_with_keys_in_the_settings_the_first_seals(lived, settings, database_url, tmp_path):
    fresh = new_key()
    both = rotating(settings, secret_keys=f"{fresh},{OLD}")
    ended = await hearth("keys", "rotate", environ=both, cwd=tmp_path)
    said = f"Sealed {count(lived)} values with the first key of HEARTH_SECRET_KEYS."
    assert (ended.code, ended.out, ended.err) == (0, f"{said}\n", "")
    assert opened(await sealed_in(database_url), fresh) == opened(lived, OLD)
    assert keys_in(settings) == [OLD]  # not in use, so left alone


async def test_it_is_refused_while_hearth_runs(bot, settings, database_url, tmp_path):
    before = (settings.data_dir / "hearth.key").read_text("ascii")
    ended = await hearth("keys", "rotate", environ=rotating(settings), cwd=tmp_path)
    said = (
        f"Another Hearth uses the data folder {settings.data_dir}; "
        "stop it first, or set HEARTH_DATA_DIR to another folder."
    )
    assert (ended.code, ended.out, ended.err) == (2, "", f"{said}\n")
    assert (settings.data_dir / "hearth.key").read_text("ascii") == before


async def test_a_key_that_does_not_fit_changes_nothing(lived, settings, database_url, tmp_path):
    strange = rotating(settings, secret_keys=new_key())
    ended = await hearth("keys", "rotate", environ=strange, cwd=tmp_path)
    said = (
        "The key does not fit this database; use the key file or HEARTH_SECRET_KEYS "
        "that it was made with."
    )
    assert (ended.code, ended.out, ended.err) == (2, "", f"{said}\n")
    assert await sealed_in(database_url) == lived


async def test_without_a_database_there_is_nothing_to_seal(tmp_path):
    (tmp_path / "hearth.key").write_text(OLD)
    ended = await hearth("keys", "rotate", environ=environ(data_dir=tmp_path), cwd=tmp_path)
    said = "The database cannot be opened; stop Hearth, check its file, and try again."
    assert (ended.code, ended.out, ended.err) == (2, "", f"{said}\n")
    assert OLD in keys_in_folder(tmp_path)


def keys_in_folder(folder):
    return (folder / "hearth.key").read_text("ascii").split()


async def test_an_interrupted_rotation_is_made_good_by_the_next(lived, settings, clock, tmp_path):
    # The key file has the new key in front, and nothing was sealed with it yet.
    path = settings.data_dir / "hearth.key"
    path.write_text(f"{new_key()}\n{OLD}\n")
    async with running(settings, clock) as bot:
        assert bot.database.is_open
    ended = await hearth("keys", "rotate", "--drop-old", environ=rotating(settings), cwd=tmp_path)
    assert ended.code == 0
    async with running(settings, clock) as bot:
        assert bot.database.is_open
    assert len(keys_in(settings)) == 1

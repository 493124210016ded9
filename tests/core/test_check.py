"""`hearth check`: a line for each problem, in the order in which to see to them."""

import contextlib
import re
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from bot import check as check_module
from bot.clock import SystemClock
from bot.db.engine import sqlite_path
from bot.db.migrate import HEAD
from bot.features.crisis.data import load_helplines
from bot.health import serve_health
from bot.helplines.due import due_notes
from bot.i18n import Texts
from bot.vault import new_key
from bot.wording import lint
from bot.wording.shipped import Place
from sandbox.demo import SERVER
from sandbox.permissions import Permission
from tests.core.processes import environ, hearth


def about_helplines():
    """The lines that go with the passing of time, if it is time."""
    today = datetime.now(UTC).date()
    return [f"Note: {note}" for note in due_notes(load_helplines(), today=today)]


def standing():
    """The lines about what nobody has read or rung yet."""
    drafts = ", ".join(Texts.load().drafts)
    note = f"Note: no native reader has signed off the texts in {drafts}; CONTRIBUTING.md says how."
    return [note] * bool(drafts) + about_helplines()


async def test_nothing_wrong(whole, tmp_path):
    ended = await hearth("check", environ=environ(**whole), cwd=tmp_path)
    said = standing() or ["Everything is in order."]
    assert (ended.code, ended.out.splitlines(), ended.err) == (0, said, "")


async def test_something_wrong(whole, tmp_path):
    whole["discord_token"] = "wrong"
    ended = await hearth("check", environ=environ(**whole), cwd=tmp_path)
    said = [*standing(), "Problem: Discord does not accept HEARTH_DISCORD_TOKEN."]
    assert (ended.code, ended.out.splitlines(), ended.err) == (2, said, "")


@pytest.mark.usefixtures("bot")
async def test_while_hearth_runs(checked):
    assert await checked() == (False, standing())


async def test_while_hearth_runs_and_serves_health(checked, bot, unused_tcp_port):
    async with serve_health(bot, unused_tcp_port):
        assert await checked(health_port=unused_tcp_port) == (False, standing())
        bot.features.broken.append("cogs.meetings")
        await bot.close()
        stops, said = await checked(health_port=unused_tcp_port)
    problem = (
        "Problem: Hearth is running, and not in order: gateway, features; "
        "docs/when-it-is-down.md, Runbook."
    )
    assert (stops, said) == (True, [problem, *standing()])


async def test_while_nothing_serves_health(checked, unused_tcp_port):
    stops, said = await checked(health_port=unused_tcp_port)
    note = (
        f"Note: nothing answers at http://127.0.0.1:{unused_tcp_port}/healthz, so Hearth is not "
        "running here, has just been started, or could not serve its health: the log says why."
    )
    assert (stops, said) == (False, [note, *standing()])


async def test_while_another_program_has_the_port(checked, sandbox):
    port = sandbox.api_url.split(":")[2].partition("/")[0]
    stops, said = await checked(health_port=port)
    problem = f"Problem: another program answers at http://127.0.0.1:{port}/healthz, "
    assert (stops, len(said)) == (True, 1 + len(standing()))
    assert said[0].startswith(problem)


async def test_before_the_first_start(checked, tmp_path):
    stops, said = await checked(data_dir=tmp_path / "new", database_url=None)
    note = (
        f"Note: there is no database at {tmp_path / 'new' / 'hearth.db'} yet; `hearth run` makes "
        "it. If there was one before, bring it back first."
    )
    assert (stops, said) == (False, [note, *standing()])
    assert not (tmp_path / "new").exists()  # it only looks


@pytest.mark.parametrize("left", ["missing", "empty"])
async def test_records_that_are_gone(checked, settings, database_url, left):
    path = sqlite_path(database_url)
    path.unlink()
    if left == "empty":
        path.touch()
    stops, said = await checked()
    problem = (
        f"Problem: The records are gone: {path} is {left}, and the key file "
        f"{settings.data_dir / 'hearth.key'} tells that there were some. Bring them back: "
        "docs/when-it-is-down.md, Restore. Only when there is no copy: stop Hearth, move the key "
        "file away too, and start anew."
    )
    assert (stops, said) == (True, [problem, *standing()])
    assert not path.exists() or path.stat().st_size == 0  # it only looks


async def test_a_folder_that_cannot_be(checked, tmp_path):
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "data"
    stops, said = await checked(data_dir=folder)
    assert stops
    assert said == [f"Problem: the data folder {folder} cannot be written.", *standing()]


@pytest.mark.usefixtures("bot")  # which binds the database to its key
async def test_a_key_that_does_not_fit(checked):
    stops, said = await checked(secret_keys=new_key())
    problem = (
        "Problem: The key does not fit this database; use the key file or HEARTH_SECRET_KEYS "
        "that it was made with."
    )
    assert (stops, said) == (True, [problem, *standing()])


async def test_no_key(checked, settings):
    path = settings.data_dir / "hearth.key"
    path.unlink()
    stops, said = await checked()
    problem = (
        f"Problem: The key file {path} is missing, and without it nothing in the database can be "
        "read; put it back, or set HEARTH_SECRET_KEYS."
    )
    assert (stops, said) == (True, [problem, *standing()])
    assert not path.exists()


async def test_another_schema(checked, database_url):
    connection = sqlite3.connect(sqlite_path(database_url))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    stops, said = await checked()
    problem = f"Problem: The database is at revision 9999, and this Hearth needs {HEAD}."
    assert (stops, said) == (True, [problem, *standing()])


async def test_a_database_that_is_locked(checked, database_url):
    with contextlib.closing(sqlite3.connect(sqlite_path(database_url))) as other:
        other.execute("BEGIN EXCLUSIVE")
        stops, said = await checked()
    problem = "Problem: the database cannot be opened: database is locked."
    assert (stops, said) == (True, [problem, *standing()])


def spoil_a_page(path):
    """Overwrite what the shares stand in, which a start does not read."""
    with contextlib.closing(sqlite3.connect(path)) as whole:
        [page] = whole.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'shares'"
        ).fetchone()
        [size] = whole.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    return rf"[^*\n]*\b[Pp]age {page}\b[^*\n]*"  # SQLite says it otherwise in each version


def write_a_letter(path):
    path.write_text("This is a letter. " * 500)
    return "file is not a database"


@pytest.mark.parametrize("harm", [spoil_a_page, write_a_letter])
async def test_a_database_that_is_damaged(checked, database_url, harm):
    path = sqlite_path(database_url)
    reason = harm(path)
    before = path.read_bytes()
    stops, said = await checked()
    problem = (
        rf"Problem: the database {path} is damaged \({reason}\), and what is in it may be lost; "
        r"bring back a copy: docs/when-it-is-down\.md, Restore\."
    )
    assert (stops, said[1:]) == (True, standing())
    assert re.fullmatch(problem, said[0])
    assert path.read_bytes() == before  # it only looks


async def test_a_full_disk(checked, database_url, monkeypatch):
    monkeypatch.setattr("bot.records.ROOM", 2**80)
    stops, said = await checked()
    problem = (
        f"Problem: the disk with {sqlite_path(database_url)} is full, so nothing more can be kept; "
        "make room there."
    )
    assert (stops, said) == (True, [problem, *standing()])


async def test_no_token(checked):
    stops, said = await checked(discord_token=None)
    problem = "Problem: HEARTH_DISCORD_TOKEN is not set, so Discord was not asked."
    assert (stops, said) == (True, [*standing(), problem])


async def test_nobody_at_the_address(checked, unused_tcp_port):
    url = f"http://127.0.0.1:{unused_tcp_port}/api/v10"
    stops, said = await checked(discord_api_url=url)
    assert (stops, said) == (
        True,
        [*standing(), f"Problem: Discord cannot be reached at {url}."],
    )


async def test_discord_out_of_order(checked, sandbox):
    sandbox.faults.fail("GET", "/applications/@me", status=503)
    stops, said = await checked()
    problem = f"Problem: Discord cannot be reached at {sandbox.api_url}."
    assert (stops, said) == (True, [*standing(), problem])


async def test_permissions_that_are_lacking(checked, sandbox):
    guild = sandbox.world.guild(SERVER)
    own = guild.members[sandbox.world.bot.id]
    role = guild.roles[own.role_ids[0]]
    role.permissions = Permission.VIEW_CHANNEL
    guild.everyone.permissions = Permission(0)
    stops, said = await checked()
    note = (
        f"Note: in the server {SERVER} Hearth lacks: "
        "send messages, read message history, manage roles."
    )
    assert (stops, said) == (False, [*standing(), note])


async def test_an_administrator_lacks_nothing(checked, sandbox):
    guild = sandbox.world.guild(SERVER)
    own = guild.members[sandbox.world.bot.id]
    guild.roles[own.role_ids[0]].permissions = Permission.ADMINISTRATOR
    guild.everyone.permissions = Permission(0)
    assert await checked() == (False, standing())


async def test_without_user_install(checked, sandbox):
    sandbox.world.application.is_user_installable = False
    stops, said = await checked()
    note = (
        "Note: User Install is off in the developer portal, so people can't have `/crisis` "
        "everywhere; docs/discord-application.md, step 3."
    )
    assert (stops, said) == (False, [*standing(), note])


async def test_a_clock_that_is_off(checked, monkeypatch):
    off = timedelta(days=1, minutes=1)
    monkeypatch.setattr(SystemClock, "now", lambda _: datetime.now(UTC) - off)
    stops, said = await checked()
    found = re.fullmatch(
        r"Note: this machine's clock is (\d+) s off; reminders would be too\.", said[-1]
    )
    assert abs(int(found[1]) - off.total_seconds()) <= 20  # HTTP dates are whole seconds
    assert not stops


async def test_words_that_harm_in_a_catalogue(checked, monkeypatch):
    places = [Place(f"en/a.ftl a-{number}", "en", "You failed.") for number in range(12)]
    monkeypatch.setattr(check_module, "catalogue_places", lambda: places)
    stops, said = await checked()
    finding = str(lint("You failed.", "en")[0])
    notes = [f"Note: {place.where}: {finding}" for place in places[:10]]
    assert not stops
    assert said == [*notes, "Note: 2 more findings like these.", *standing()]


async def test_texts_that_a_language_lacks(checked, monkeypatch):
    english = "errors-one = One\nerrors-two = Two"
    texts = Texts({"en": {"a": english}, "es": {"a": "errors-one = Uno"}})
    monkeypatch.setattr(Texts, "load", lambda: texts)
    stops, said = await checked()
    note = "Note: es lacks 1 texts, errors-two first."
    assert (stops, said) == (False, [note, *about_helplines()])


async def test_texts_that_no_native_reader_has_signed_off(checked, monkeypatch):
    draft = "### Draft: needs a native reader before a release\nerrors-one = "
    files = {"en": "errors-one = One", "es": draft + "Uno", "fr": draft + "Un"}
    texts = Texts({tag: {"a": text} for tag, text in files.items()})
    monkeypatch.setattr(Texts, "load", lambda: texts)
    stops, said = await checked()
    note = "Note: no native reader has signed off the texts in es, fr; CONTRIBUTING.md says how."
    assert (stops, said) == (False, [note, *about_helplines()])

"""Crisis help while the records, the disk or Discord itself are in trouble."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.crisis_button import help_now_button
from bot.db.engine import sqlite_path
from bot.dispatch import NoticeKind, Outgoing
from bot.errors import DatabaseUnavailable
from bot.features.communities.store import add_community
from bot.features.notices.store import plan
from bot.ui import View
from tests.conftest import GUILD_ID, running
from tests.crisis.expected import CALLBACK, TEXTS, asked, expect

REMINDERS = 1000


async def help_is_there(bot, nadia):
    """The command, a button behind it, the form, and other features' button."""
    result = await nadia.use("crisis", country="GB")
    expect(result, asked("GB"))
    form = (await result.answer.press("I'm in another country")).modal
    expect(await form.submit({"Which country are you in?": "Japan"}), asked("JP"))
    channel = nadia.guild.channel("welcome")
    view = View(help_now_button(TEXTS, "en"))
    sent = await bot.get_partial_messageable(channel.id).send("Anything else", view=view)
    pressed = await nadia.press(channel.messages[sent.id], "Help now")
    assert pressed.answer.content.startswith("**Help now: United States**")
    assert pressed.ephemeral


def remove(path):
    path.unlink()


def remove_folder(path):
    shutil.rmtree(path.parent)


def corrupt(path):
    path.write_bytes(b"no database " * 1000)


@asynccontextmanager
async def locked(path):
    """Another process is in the midst of a long write."""
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    await asyncio.to_thread(other.execute, "BEGIN EXCLUSIVE")  # after what the bot is writing
    try:
        yield
    finally:
        other.close()


@pytest.mark.parametrize("trouble", [remove, remove_folder, corrupt])
async def test_records_that_are_gone_while_it_runs(bot, nadia, database_url, trouble):
    trouble(sqlite_path(database_url))
    await help_is_there(bot, nadia)
    refused = await nadia.use("meetings list", channel="general")
    assert refused.text == TEXTS.get("errors-database-unavailable")


@pytest.mark.parametrize("trouble", [remove, corrupt])
async def test_records_that_are_gone_at_the_start(
    sandbox, settings, clock, nadia, database_url, trouble
):
    trouble(sqlite_path(database_url))
    async with running(settings, clock) as bot:
        assert not bot.database.is_open
        await help_is_there(bot, nadia)


async def test_records_that_somebody_else_holds(bot, nadia, database_url):
    async with locked(sqlite_path(database_url)):
        await help_is_there(bot, nadia)


async def test_records_that_somebody_else_holds_at_the_start(
    sandbox, settings, clock, nadia, database_url
):
    async with locked(sqlite_path(database_url)), running(settings, clock) as bot:
        assert not bot.database.is_open
        await help_is_there(bot, nadia)


@contextmanager
def mounted(folder, *options):
    """A small file system in memory at `folder`, or a reason to skip."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", ",".join(("size=1m", *options)), "tmpfs", folder]
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("mounting a small file system needs root")
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine lets nobody mount a file system")
    try:
        yield
    finally:
        while folder.is_mount():
            subprocess.run(["umount", "-l", folder], check=True)


def make_read_only(folder):
    # Over itself: a file that is open for writing would keep the file system itself from it.
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)


@pytest.fixture
def small_disk(tmp_path, settings, database_url):
    """The bot's folder on a disk of its own, with the database and the key on it."""
    small = tmp_path / "small"
    with mounted(small):
        for file in settings.data_dir.iterdir():
            shutil.copy(file, small)
        url = f"sqlite+aiosqlite:///{small / sqlite_path(database_url).name}"
        yield settings.model_copy(update={"data_dir": small, "database_url": url})


def fill(folder):
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


async def test_a_full_disk_while_it_runs(small_disk, clock, nadia, sandbox):
    async with running(small_disk, clock) as bot:
        fill(small_disk.data_dir)
        await help_is_there(bot, nadia)
        with pytest.raises(DatabaseUnavailable) as refused:  # it is full indeed
            async with bot.database.begin() as session:
                await add_community(session, bot.vault, guild_id=GUILD_ID)
        assert "is full" in str(refused.value.__cause__)


async def test_a_full_disk_at_the_start(small_disk, clock, nadia, sandbox):
    fill(small_disk.data_dir)
    async with running(small_disk, clock) as bot:
        await help_is_there(bot, nadia)


async def test_a_disk_that_can_only_be_read(small_disk, clock, nadia, sandbox):
    async with running(small_disk, clock) as bot:
        make_read_only(small_disk.data_dir)
        with pytest.raises(OSError, match="Read-only"):
            (small_disk.data_dir / "new").touch()
        await help_is_there(bot, nadia)


@pytest.mark.usefixtures("set_up")
async def test_a_thousand_reminders_are_due_at_once(bot, sandbox, clock, nadia):
    async def render(_session, owed, _community):
        return Outgoing(f"Reminder {owed.reference}")

    async with bot.database.begin() as session:
        for number in range(REMINDERS):
            await plan(
                session,
                guild_id=nadia.guild.id,
                kind="tests.reminder",
                reference=str(number),
                room="meetings",
                due_at=clock.now() - timedelta(minutes=1),
            )
    bot.dispatcher.register(NoticeKind("tests.reminder", render, timedelta(hours=1)))
    await sandbox.messages_in("meetings", count=1)
    await help_is_there(bot, nadia)
    assert len(await sandbox.messages_in("meetings", count=1)) < REMINDERS  # it still goes on


async def test_the_connection_breaks_when_discord_has_heard_it(bot, sandbox, nadia, caplog):
    fault = sandbox.faults.lose_answer("POST", CALLBACK)
    result = await nadia.use("crisis", country="GB")
    expect(result, asked("GB"))
    await bot._idle.wait()  # it has asked Discord a second time
    assert fault.hits == 1
    assert caplog.messages == []


@pytest.mark.usefixtures("set_up")
async def test_no_connection_to_the_records_is_even_asked_for(bot, nadia):
    await bot.dispatcher.close()  # what it asks is its own
    bot.scheduler.pause()
    asked_for = []
    event.listen(bot.database.engine.sync_engine.pool, "checkout", lambda *_: asked_for.append(1))
    event.listen(
        bot.database.engine.sync_engine,
        "before_cursor_execute",
        lambda *arguments: asked_for.append(arguments[2]),
    )
    await help_is_there(bot, nadia)
    await nadia.use("grounding")
    assert asked_for == []
    await nadia.use("meetings list", channel="general")  # others' doings are seen
    assert len(asked_for) > 1

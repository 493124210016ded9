"""With the records gone or locked: crisis help answers, everything else says so, and it heals."""

import asyncio
import sqlite3

import pytest

from bot.db.engine import sqlite_path

GONE = (
    "I can't reach my records right now, so nothing was saved. "
    "Please try again in a few minutes. `/crisis` still works."
)
BUSY = (
    "My records are busy right now, so nothing was saved. "
    "Please try again in a minute. `/crisis` still works."
)


async def everything_else(sandbox):
    """What the commands that need the records answer."""
    frank, maya = sandbox.person("frank"), sandbox.person("maya")
    yield await frank.use(
        "meeting create", channel="general", title="Circle", day="Monday", at="19:00"
    )
    yield await frank.use("case history", channel="general", member="maya")
    yield await maya.use("meetings list", channel="general")
    yield await maya.use("privacy show", channel="general")


@pytest.mark.usefixtures("bot", "set_up")
async def test_the_database_file_removed_and_put_back(sandbox, database_url):
    path = sqlite_path(database_url)
    maya = sandbox.person("maya")
    away = path.rename(path.with_suffix(".away"))

    crisis = await maya.use("crisis", channel="general", country="GB")
    assert "116 123" in crisis.text
    async for result in everything_else(sandbox):
        assert (result.text, result.ephemeral) == (GONE, True)
    assert not path.exists()

    away.rename(path)
    async for result in everything_else(sandbox):
        assert result.text not in (GONE, BUSY)


@pytest.mark.usefixtures("bot", "set_up")
async def test_the_database_locked_and_freed(sandbox, database_url):
    maya = sandbox.person("maya")
    other = sqlite3.connect(sqlite_path(database_url), check_same_thread=False)
    await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")  # when the bot lets go of it

    crisis = await maya.use("crisis", channel="general", country="GB")
    assert "116 123" in crisis.text
    result = await maya.use("meetings list", channel="general")
    assert result.text == BUSY

    other.rollback()
    other.close()
    result = await maya.use("meetings list", channel="general")
    assert result.text != BUSY


@pytest.mark.usefixtures("bot", "set_up")
async def test_a_share_that_could_not_be_kept_comes_back(sandbox, database_url):
    path = sqlite_path(database_url)
    maya = sandbox.person("maya")
    opened = await maya.use("share", channel="general")
    away = path.rename(path.with_suffix(".away"))
    refused = await opened.modal.submit({"What would you like to share?": "A hard week."})
    await refused.settled()
    assert "A hard week." in refused.text
    assert GONE in refused.text
    away.rename(path)
    again = await refused.press("Try again")
    assert again.modal.prefilled["What would you like to share?"] == "A hard week."

"""What a thousand uses of crisis help leave behind: nothing of who asked, where, or for where."""

import logging
import re
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass

import aiohttp
import pytest
from prometheus_client import Counter

import bot.health
from bot.features.communities.store import add_community
from bot.features.local.store import add_line
from bot.health import serve_health
from tests.crisis.asking import CALLS, Askers, contents

EVERYWHERE = set(
    "help card lines choose another worried talk next file grounding calm step end".split()
)


@dataclass(frozen=True)
class Left:
    """What is there at one moment."""

    files: dict[str, bytes]  # of the bot's folder
    rows: list[str]  # of every table, as SQL
    metrics: str
    health: str
    said: str  # until then, in logs and otherwise

    def traces(self, askers):
        """What tells of `askers`, or of a country."""
        shown = "\n".join([self.said, self.metrics, self.health, *self.files])
        stored = b"\n".join([*self.files.values(), "\n".join(self.rows).encode()])
        # Each once, as SQLite keeps a page often. In what is sealed, two letters come by chance.
        readable = b"\n".join(set(re.findall(rb"[^\x00-\x1f]{3,}", stored)))
        found = {word for word in askers.words if word.encode() in readable}
        found |= {str(int.from_bytes(number)) for number in askers.numbers if number in stored}
        return found | askers.traces_in(shown)


@pytest.fixture
def count_by_country(monkeypatch):
    """A function that counts somebody's use by country, which Hearth does nowhere."""
    make, counters = bot.health._gauges, []

    def make_more():
        registry, gauges = make()
        counters.append(Counter("hearth_uses", "Uses", ["country"], registry=registry))
        return registry, gauges

    monkeypatch.setattr(bot.health, "_gauges", make_more)
    return lambda: counters[0].labels("JP").inc()


@pytest.fixture
async def look(bot, sandbox, set_up, settings, unused_tcp_port, printed, count_by_country):
    """A function that returns what is there now."""
    await bot.dispatcher.close()  # what it and the scheduler write is not about this
    bot.scheduler.pause()
    file = settings.data_dir / "hearth.db"

    async def served(session, page):
        async with session.get(f"http://127.0.0.1:{unused_tcp_port}/{page}") as answer:
            return re.sub(r"(?m)^hearth_latency .*$", "", await answer.text())

    async def left():
        files = contents(settings.data_dir)  # first: SQLite notes who reads
        async with aiohttp.ClientSession() as session:
            pages = [await served(session, page) for page in ("metrics", "healthz")]
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as reader:
            rows = list(reader.iterdump())
        return Left(files, rows, *pages, printed())

    async with serve_health(bot, unused_tcp_port):
        yield left


@pytest.fixture
async def askers(bot, sandbox, look):
    """In a server that has a line of its own, so that answers look different there."""
    guild_id = bot.guilds[0].id
    async with bot.database.begin() as session:
        await add_line(session, {"name": "Campus", "call": "0800 10"}, guild_id=guild_id)
        await bot.local_lines.follow(session, guild_id)
    return Askers(sandbox)


async def test_a_thousand_uses_leave_nothing(look, askers, settings, monkeypatch):
    monkeypatch.setattr("bot.callbacks.WAITS", (0, 0))
    before = await look()
    files = contents(settings.data_dir)
    await askers.ask_often()
    after = await look()
    assert after.traces(askers) == set()
    assert after.rows == before.rows
    assert (after.metrics, after.health) == (before.metrics, before.health)
    assert {name for name in after.files if after.files[name] != files.get(name)} == set()
    assert set(after.files) == {"hearth.db", "hearth.db-wal", "hearth.db-shm", "hearth.key"}
    # They did get everywhere, and something was logged.
    assert askers.asked > CALLS
    assert set(askers.used) == EVERYWHERE
    assert "an answer was not accepted: status 400, code 0" in after.said
    assert "an answer did not pass and is sent again" in after.said
    assert "unexpected error" not in after.said


async def test_every_trace_is_found(look, askers, settings, bot, count_by_country):
    assert (await look()).traces(askers) == set()
    logging.getLogger("cogs.crisis.desk").debug("a card for %s", "GB")
    logging.getLogger("bot.ui").debug("for %d", 123456789012345678)
    logging.getLogger("bot.presses").info("pressed %s", "crisis:talk:CA")
    logging.getLogger("bot.client").info("spoken: %s", "zh-TW")
    sys.stdout.write("asker07")
    sys.stderr.write("in Quietude")
    with closing(sqlite3.connect(settings.data_dir / "hearth.db")) as writer:
        writer.execute("CREATE TABLE uses (country)")
        writer.execute("INSERT INTO uses VALUES ('Deutschland')")
        writer.commit()
    user_id = askers.users[7].id
    async with bot.database.begin() as session:
        await add_community(session, bot.vault, guild_id=user_id)
    count_by_country()
    (settings.data_dir / "folder").mkdir()
    (settings.data_dir / "folder" / "FR.txt").touch()
    assert (await look()).traces(askers) == {
        "GB",
        "123456789012345678",
        *("crisis:talk", "CA"),
        *("zh-TW", "TW"),
        "asker07",
        "Quietude",
        "Deutschland",
        str(user_id),
        "JP",
        "FR",
    }


@pytest.mark.parametrize(
    "cell", ["Deutschland", "日本", "asker07", "corridor-3", "Asks 12", "landing"]
)
async def test_a_word_in_a_file_is_found(cell, sandbox, tmp_path):
    with closing(sqlite3.connect(tmp_path / "hearth.db")) as writer:
        writer.execute("CREATE TABLE uses (key INTEGER, words, number INTEGER)")
        writer.execute("INSERT INTO uses VALUES (1, ?, 7)", [cell])
        writer.commit()
    left = Left(contents(tmp_path), [], "", "", "")
    assert left.traces(Askers(sandbox)) == {cell}

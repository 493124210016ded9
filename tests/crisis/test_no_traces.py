"""What a thousand uses of crisis help leave behind: nothing of who asked, where, or for where."""

import io
import logging
import re
import sqlite3
import sys
from contextlib import closing, redirect_stderr
from dataclasses import dataclass

import aiohttp
import pytest
from prometheus_client import Counter

import bot.health
from bot.features.communities.store import add_community
from bot.features.local.store import add_line
from bot.health import serve_health
from bot.logs import NEVER_BELOW_INFO, set_up_logging
from tests.crisis.asking import CODES, Askers

# discord.py says "Webhook ID", which is no Indonesia.
A_CODE = re.compile(rf"(?<!Webhook )\b(?:{'|'.join(CODES)})\b")
EVERYWHERE = set("help card lines choose another worried talk file grounding step end".split())
AN_ID = re.compile(r"\b\d{15,}")


@pytest.fixture
def printed(capsys):
    """All that goes out at DEBUG, and our own loggers' words before ids are taken out of them."""
    root = logging.getLogger()
    changed = [root, *(logging.getLogger(name) for name in ("bot", "cogs", *NEVER_BELOW_INFO))]
    levels, handlers = [logger.level for logger in changed], root.handlers[:]
    said, unredacted = io.StringIO(), io.StringIO()
    with redirect_stderr(said):
        set_up_logging("DEBUG")
    ours = logging.StreamHandler(unredacted)
    ours.addFilter(lambda record: record.name.startswith(("bot", "cogs")))
    root.addHandler(ours)

    def read():
        return said.getvalue() + unredacted.getvalue() + "".join(capsys.readouterr())

    yield read
    root.handlers[:] = handlers
    for logger, level in zip(changed, levels, strict=True):
        logger.setLevel(level)


@dataclass(frozen=True)
class Left:
    """What is there at one moment."""

    files: dict[str, bytes]  # of the bot's folder
    rows: list[str]  # of every table, as SQL
    metrics: str
    said: str  # until then, in logs and otherwise

    def traces(self, askers):
        """What tells of `askers`, or of a country."""
        everything = [self.said, self.metrics, *self.rows, *self.files]
        text = "\n".join(everything)
        stored = b"\n".join([*self.files.values(), text.encode()])
        found = {word for word in askers.words if word.encode() in stored}
        found |= {str(int.from_bytes(number)) for number in askers.numbers if number in stored}
        # In what is sealed, two letters or many digits come by chance.
        shown = "\n".join([self.said, self.metrics, *self.files])
        return found | set(A_CODE.findall(shown)) | set(AN_ID.findall(self.said))


@pytest.fixture
async def look(bot, sandbox, set_up, settings, unused_tcp_port, printed):
    """A function that returns what is there now."""
    url = f"http://127.0.0.1:{unused_tcp_port}/metrics"
    file = settings.data_dir / "hearth.db"

    async def left():
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            metrics = re.sub(r"(?m)^hearth_latency .*$", "", await answer.text())
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as reader:
            rows = list(reader.iterdump())
        paths = (path for path in settings.data_dir.rglob("*") if path.is_file())
        return Left({path.name: path.read_bytes() for path in paths}, rows, metrics, printed())

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


async def test_a_thousand_uses_leave_nothing(look, askers):
    before = await look()
    await askers.ask_often()
    after = await look()
    assert after.traces(askers) == set()
    assert after.rows == before.rows
    assert after.metrics == before.metrics
    lasting = [name for name in before.files if not name.endswith("-shm")]  # SQLite's own notes
    assert sorted(after.files) == sorted(before.files)
    assert [after.files[name] == before.files[name] for name in lasting] == [True] * len(lasting)
    # They did get everywhere, and something was logged.
    assert askers.used == EVERYWHERE
    assert "a crisis card went out without its buttons" in after.said
    assert "Webhook ID [redacted] is rate limited" in after.said
    assert "unexpected error" not in after.said


def log_a_country(_folder):
    logging.getLogger("cogs.crisis.desk").debug("a card for %s", "GB")


def log_an_id(_folder):
    logging.getLogger("bot.ui").debug("for %d", 123456789012345678)


def print_a_name(_folder):
    sys.stdout.write("asker07")


def keep_a_row(folder):
    with closing(sqlite3.connect(folder / "hearth.db")) as writer:
        writer.execute("CREATE TABLE uses (country)")
        writer.execute("INSERT INTO uses VALUES ('Deutschland')")
        writer.commit()


def keep_a_file(folder):
    (folder / "JP.txt").touch()


@pytest.mark.parametrize(
    ("leave", "found"),
    [
        (log_a_country, "GB"),
        (log_an_id, "123456789012345678"),
        (print_a_name, "asker07"),
        (keep_a_row, "Deutschland"),
        (keep_a_file, "JP"),
    ],
)
async def test_a_trace_is_found(look, askers, settings, leave, found):
    leave(settings.data_dir)
    assert (await look()).traces(askers) == {found}


async def test_a_user_s_id_in_a_row_is_found(look, askers, bot):
    user_id = askers.users[7].id
    async with bot.database.begin() as session:
        await add_community(session, bot.vault, guild_id=user_id)
    assert (await look()).traces(askers) == {str(user_id)}


@pytest.fixture
def counting(monkeypatch):
    """Somebody counts uses by country."""
    make = bot.health._gauges

    def make_more():
        registry, gauges = make()
        Counter("hearth_uses", "Uses", ["country"], registry=registry).labels("JP").inc()
        return registry, gauges

    monkeypatch.setattr(bot.health, "_gauges", make_more)


async def test_a_count_by_country_is_found(counting, look, askers):
    assert (await look()).traces(askers) == {"JP"}

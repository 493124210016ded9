"""A thousand people ask for help: no log, no record and no metric tells who or where."""

import asyncio
import itertools
import logging
import re

import aiohttp
import pytest

from bot.health import serve_health
from bot.logs import NEVER_BELOW_INFO, set_up_logging
from tests.crisis.expected import ATLAS, CALLBACK, HELPLINES

PEOPLE, CALLS, AT_ONCE = 40, 1000, 20
LOCALES = ("en-GB", "en-US", "es-ES", "es-419", "de", "fr", "pt-BR", "ja", "ar", "zh-TW")
FORMAT = "{levelname} {name} {message}"


@pytest.fixture
def lines():
    """All that is logged while everything of Hearth's is logged, as an operator would read it."""
    logged = []

    class Keep(logging.Handler):
        def emit(self, record):
            logged.append(self.format(record))

    root = logging.getLogger()
    loggers = [root, *map(logging.getLogger, ("bot", "cogs", *NEVER_BELOW_INFO))]
    handlers, levels = root.handlers[:], [logger.level for logger in loggers]
    set_up_logging("DEBUG")
    keep = Keep()
    keep.setFormatter(logging.Formatter(FORMAT, style="{"))  # here nothing is redacted
    root.handlers[:] = [keep]
    yield logged
    root.handlers[:] = handlers
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def people_of(sandbox):
    guild = sandbox.world.guild("Harbour Peer Support")
    for number in range(PEOPLE):
        sandbox.world.add_member(guild, sandbox.world.add_user(f"somebody{number}"))
    return [
        sandbox.person(f"somebody{number}", locale=locale)
        for number, locale in zip(range(PEOPLE), itertools.cycle(LOCALES), strict=False)
    ]


def contents(folder):
    """Every file in a folder, by name, as it is now."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


async def metrics(port):
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        return await answer.text()


def series(text):
    """What is measured, with its labels and, but for the latency, its values."""
    found = dict(re.findall(r"^([a-z_]+(?:\{.*\})?) (\S+)$", text, re.M))
    found.pop("hearth_latency")
    return found


async def ask(people):
    countries = itertools.cycle(sorted(HELPLINES.countries))
    calls = iter(range(CALLS))
    while batch := list(itertools.islice(calls, AT_ONCE)):
        answers = await asyncio.gather(
            *(
                people[number % PEOPLE].use(
                    "crisis",
                    channel=("general", "welcome")[number % 2],
                    # Every seventh leaves it to the language of their Discord.
                    options={} if number % 7 == 0 else {"country": next(countries)},
                )
                for number in batch
            )
        )
        assert all(answer.ephemeral for answer in answers)


async def test_nothing_tells_who_asked_or_where(
    bot, sandbox, set_up, settings, lines, unused_tcp_port
):
    people = people_of(sandbox)
    await bot.dispatcher.close()  # what it and the scheduler write is not about this
    bot.scheduler.pause()
    lines.clear()
    async with serve_health(bot, unused_tcp_port):
        measured = await metrics(unused_tcp_port)
        before = contents(settings.data_dir)
        sandbox.faults.fail("POST", CALLBACK, status=400)  # so that something is logged at all
        await ask(people)
        after = contents(settings.data_dir)
        assert series(await metrics(unused_tcp_port)) == series(measured)
    assert {name: after[name] for name in after if after[name] != before.get(name)} == {}
    assert set(after) == {"hearth.db", "hearth.db-wal", "hearth.db-shm", "hearth.key"}
    said = "\n".join(lines)
    assert "a crisis card went out without its buttons" in said
    assert traces(said, people) == []


def traces(said, people):
    """Every word of a log that tells of a person, a place or a country."""
    guild = people[0].guild
    ids = [person.user.id for person in people] + [guild.id, *guild.channels]
    names = [person.user.name for person in people] + [c.name for c in guild.channels.values()]
    codes = HELPLINES.countries
    countries = [ATLAS.name(code, tag) for code in codes for tag in ("en", "es", "de", "fr")]
    words = [*map(str, ids), *names, *countries, *codes, *LOCALES]
    return [word for word in words if re.search(rf"\b{re.escape(word)}\b", said)]


async def test_a_trace_would_be_found(sandbox):
    people = people_of(sandbox)
    person = people[3]
    assert traces(f"asked by {person.user.id}", people) == [str(person.user.id)]
    assert traces("card for GB", people) == ["GB"]
    assert traces("carte pour Allemagne", people) == ["Allemagne"]

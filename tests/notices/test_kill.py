"""The bot is killed with SIGKILL, 210 times in all; every notice is in the channel exactly once."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.features.communities import store as communities
from bot.features.notices import store as notices
from bot.features.notices.tables import Notice

ROOT = Path(__file__).parents[2]
LIVES = ROOT / "tests" / "notices" / "lives.py"
KIND, FOLLOW_UP = "tests.note", "tests.follow-up"
KILLED = -signal.SIGKILL
PER_LIFE = 2  # notices planned before each life
# How far the clock moves between two lives: the lease is over, and in every third case Discord
# has forgotten the nonce too.
PAUSES = [timedelta(seconds=16), timedelta(seconds=16), timedelta(minutes=6)]


class Nursery:
    """Starts lives, each in a process of its own, and tells how they ended."""

    def __init__(self, orders, answers, settings, clock):
        self._orders = orders
        self._answers = answers
        self._settings = {
            "discord_token": settings.discord_token.get_secret_value(),
            "discord_api_url": settings.discord_api_url,
            "data_dir": str(settings.data_dir),
            "database_url": settings.database_url,
        }
        self._clock = clock
        self.child = None

    async def live(self, point=None, *, time=1):
        """The exit code of one life."""
        order = {
            "point": point,
            "time": time,
            "now": self._clock.now().isoformat(),
            "settings": self._settings,
        }
        self._orders.write(json.dumps(order).encode() + b"\n")
        self.child = int(await self._answers.readline())
        return await self._end()

    async def _end(self):
        exit_code = int(await self._answers.readline())
        self.child = None
        return exit_code

    def kill(self):
        os.kill(self.child, signal.SIGKILL)

    async def close(self):
        """End what a test that failed has left alive."""
        if self.child is not None:
            self.kill()
            await self._end()


@pytest.fixture(scope="module")
def process():
    with subprocess.Popen(
        [sys.executable, str(LIVES)],
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
    ) as process:
        yield process


@pytest.fixture
async def nursery(process, settings, clock):
    answers = asyncio.StreamReader()
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(answers), os.fdopen(os.dup(process.stdout.fileno()))
    )
    nursery = Nursery(process.stdin, answers, settings, clock)
    yield nursery
    await nursery.close()
    transport.close()


@pytest.fixture
def guild(sandbox):
    return sandbox.world.guild("Harbour Peer Support")


@pytest.fixture
def channel(guild):
    return next(c for c in guild.channels.values() if c.name == "meetings")


@pytest.fixture
async def ledger(database, vault, guild, channel):
    """Plans notices, and says what became of them, while no bot is alive."""
    async with database.begin() as session:
        await communities.add_community(session, vault, guild_id=guild.id)
        await communities.change_community(
            session, vault, guild_id=guild.id, meetings_channel_id=channel.id
        )
    await database.engine.dispose()
    return Ledger(database, guild)


class Ledger:
    def __init__(self, database, guild):
        self._database = database
        self._guild = guild
        self.planned = []

    @asynccontextmanager
    async def _opened(self):
        async with self._database.begin() as session:
            yield session
        await self._database.engine.dispose()

    async def plan(self, count, *, now):
        async with self._opened() as session:
            for _ in range(count):
                reference = str(len(self.planned))
                self.planned.append(reference)
                await notices.plan(
                    session,
                    guild_id=self._guild.id,
                    kind=KIND,
                    reference=reference,
                    room="meetings",
                    due_at=now,
                    keep_for=timedelta(days=365),
                )

    async def states(self, kind):
        async with self._opened() as session:
            rows = await session.scalars(select(Notice).where(Notice.kind == kind))
            return sorted((int(row.reference), row.state) for row in rows)


def messages(channel):
    return Counter(message.content for message in channel.messages.values())


async def check(nursery, ledger, channel, clock):
    """A last life finds everything done or does it; nothing was lost or doubled."""
    clock.advance(timedelta(minutes=6))
    assert await nursery.live() == 0
    numbers = range(len(ledger.planned))
    assert messages(channel) == {f"note {number}": 1 for number in numbers}
    assert await ledger.states(KIND) == [(number, "sent") for number in numbers]
    assert await ledger.states(FOLLOW_UP) == [(number, "pending") for number in numbers]


def rest(clock, life):
    clock.advance(PAUSES[life % len(PAUSES)])


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("point", "lives"),
    [
        ("before the claim is committed", 10),
        ("between claim and send", 30),
        ("between answer and mark", 30),
        ("before the mark is committed", 10),
        ("after the mark", 30),
    ],
)
async def test_killed_at_a_point(nursery, ledger, channel, clock, point, lives):
    for life in range(lives):
        await ledger.plan(PER_LIFE, now=clock.now())
        assert await nursery.live(point, time=1 + life % PER_LIFE) == KILLED
        rest(clock, life)
    await check(nursery, ledger, channel, clock)


@pytest.mark.timeout(240)
async def test_killed_before_discord_has_answered(nursery, ledger, channel, clock, sandbox):
    def kill(event):
        if event.name == "MESSAGE_CREATE" and nursery.child is not None:
            nursery.kill()

    sandbox.world.listeners.append(kill)
    for life in range(30):
        await ledger.plan(PER_LIFE, now=clock.now())
        assert await nursery.live() == KILLED
        rest(clock, life)
    sandbox.world.listeners.remove(kill)
    await check(nursery, ledger, channel, clock)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("point", ["after looking for it", "before it is taken up again"])
async def test_killed_while_clearing_up_doubt(nursery, ledger, channel, clock, point):
    for life in range(20):
        await ledger.plan(PER_LIFE, now=clock.now())
        assert await nursery.live("between claim and send" if life % 2 == 0 else point) == KILLED
        rest(clock, life)
    await check(nursery, ledger, channel, clock)


@pytest.mark.timeout(240)
async def test_killed_at_any_request(nursery, ledger, channel, clock, sandbox, monkeypatch):
    take = sandbox.faults.take
    left = 0

    def count_down(method, path):
        nonlocal left
        left -= 1
        if left == 0:
            nursery.kill()
        return take(method, path)

    monkeypatch.setattr(type(sandbox.faults), "take", lambda _, *call: count_down(*call))
    killed = 0
    for life in range(30):
        await ledger.plan(PER_LIFE, now=clock.now())
        left = 3 + life % 10  # the first few only log in
        killed += await nursery.live() == KILLED
        rest(clock, life)
    assert killed >= 15
    left = 0
    await check(nursery, ledger, channel, clock)

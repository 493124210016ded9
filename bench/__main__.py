"""Prints what Hearth costs as ratios against the bare bot in `bench.bare`."""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sandbox.clock import SandboxClock
from sandbox.demo import SERVER, demo_world
from sandbox.people import Person
from sandbox.server import Sandbox, serve

STARTS = 5
USES = 200
AT_ONCE = 100
NEWCOMERS = 50

Use = Callable[[Person], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A bot to measure: how it is started, and the first command that shows it answers."""

    module: str
    arguments: tuple[str, ...]
    first: str


BARE = Kind("bench.bare", (), "reply")
HEARTH = Kind("bot", ("run",), "crisis")


async def main() -> None:
    print("Hearth beside a bare discord.py bot, same local Discord, same machine\n")
    await compare_starts()
    async with bot_of(BARE) as (sandbox, _):
        reply = await times(sandbox, lambda p: p.use("reply", channel="general"))
        write = await times(sandbox, lambda p: p.use("write", channel="general"))
        many = await burst(sandbox, lambda p: p.use("reply", channel="general"))
    async with bot_of(HEARTH) as (sandbox, _):
        await set_up(sandbox)
        crisis = await times(sandbox, lambda p: p.use("crisis", channel="general", country="GB"))
        listing = await times(sandbox, lambda p: p.use("meetings list", channel="general"))
        agreed = await agreements(sandbox)
        crises = await burst(sandbox, lambda p: p.use("crisis", channel="general", country="GB"))
    show("/crisis, median", median(crisis), median(reply), "a reply")
    show("/crisis, 99th percentile", percentile(crisis), percentile(reply), "a reply")
    show(f"/crisis, {AT_ONCE} people at once, slowest", max(crises), max(many), "a reply")
    show("/meetings list, median", median(listing), median(write), "one committed write")
    show("I agree, median", median(agreed), median(write), "one committed write")


async def compare_starts() -> None:
    found = {}
    for kind in (BARE, HEARTH):
        taken = []
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(STARTS + 1):
                async with bot_in(Path(folder), kind) as (_, seconds):
                    taken.append(seconds)
        found[kind] = statistics.median(taken[1:])  # the first start makes the database
    show("start, from process to first answer", found[HEARTH], found[BARE], "the bare bot's")


@asynccontextmanager
async def bot_of(kind: Kind) -> AsyncIterator[tuple[Sandbox, float]]:
    """A sandbox with that bot in it, its records in a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        async with bot_in(Path(folder), kind) as found:
            yield found


@asynccontextmanager
async def bot_in(folder: Path, kind: Kind) -> AsyncIterator[tuple[Sandbox, float]]:
    """A sandbox with that bot in it, and the seconds from the process's start to an answer."""
    async with serve(clock=SandboxClock()) as sandbox:
        demo_world(sandbox.world)
        began = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            kind.module,
            *kind.arguments,
            env=environment(sandbox, folder),
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            await sandbox.wait_for(lambda: sandbox.gateway.is_connected, timeout=30)
            await sandbox.person("maya").use(kind.first, channel="general")
            yield sandbox, time.perf_counter() - began
        finally:
            process.terminate()
            await process.wait()


def environment(sandbox: Sandbox, folder: Path) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("HEARTH_")}
    return ours | {
        "BENCH_API_URL": sandbox.api_url,
        "BENCH_TOKEN": sandbox.token,
        "BENCH_DATABASE": str(folder / "bench.db"),
        "HEARTH_DISCORD_API_URL": sandbox.api_url,
        "HEARTH_DISCORD_TOKEN": sandbox.token,
        "HEARTH_DATA_DIR": str(folder / "data"),
        "HEARTH_LOG_LEVEL": "ERROR",
    }


async def set_up(sandbox: Sandbox) -> None:
    await sandbox.person("olive").use(
        "setup",
        channel="welcome",
        facilitators="Facilitator",
        members="Member",
        share="shares",
        meetings="meetings",
        staff="staff",
        language="en",
        zone="Europe/London",
    )


async def agreements(sandbox: Sandbox) -> list[float]:
    """Seconds from pressing *I agree* to the answer, for NEWCOMERS people: a write each."""
    guild = sandbox.world.guild(SERVER)
    taken = []
    for number in range(NEWCOMERS):
        sandbox.world.add_member(guild, sandbox.world.add_user(f"newcomer{number}"))
        page = await sandbox.person(f"newcomer{number}").use("start", channel="welcome")
        while "I agree" not in page.buttons:
            page = await page.press("Next")
        began = time.perf_counter()
        await page.press("I agree")
        taken.append(time.perf_counter() - began)
    return taken


async def times(sandbox: Sandbox, use: Use) -> list[float]:
    """Seconds that each of USES uses took, one after the other."""
    person = sandbox.person("maya")
    taken = []
    for _ in range(USES):
        began = time.perf_counter()
        await use(person)
        taken.append(time.perf_counter() - began)
    return taken


async def burst(sandbox: Sandbox, use: Use) -> list[float]:
    """Seconds until each of AT_ONCE uses, all begun at one instant, was answered."""
    person = sandbox.person("maya")

    async def one() -> float:
        began = time.perf_counter()
        await use(person)
        return time.perf_counter() - began

    return await asyncio.gather(*(one() for _ in range(AT_ONCE)))


def median(taken: list[float]) -> float:
    return statistics.median(taken)


def percentile(taken: list[float]) -> float:
    return statistics.quantiles(taken, n=100)[-1]


def show(what: str, ours: float, theirs: float, beside: str) -> None:
    ratio = ours / theirs
    print(
        f"{what:45} {1000 * ours:8.1f} ms  {ratio:5.2f} x {beside} ({1000 * theirs:.1f} ms)",
        flush=True,
    )


if __name__ == "__main__":
    asyncio.run(main())

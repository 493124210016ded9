"""Prints what Hearth costs as ratios against the bare bot in `bench.bare`."""

import asyncio
import gc
import statistics
import time

from bench.bots import BARE, HEARTH, Place, place_for
from bench.crisis import Asking, Taken, amid, crowds, one_by_one, warm_up
from bench.reminders import Burst
from sandbox.demo import SERVER
from sandbox.people import Person

STARTS = 7
LOADS = 12
WRITES = 60  # one after the other

BAR = "bar: 1.2 x"


async def main() -> None:
    # The local Discords live in this process: what it collects would be counted as the bots' time.
    gc.disable()
    print("Hearth beside a bare discord.py bot, same machine, in turn; each in its own process\n")
    async with place_for(HEARTH) as ours, place_for(BARE) as theirs:
        await compare_starts(ours, theirs)
        async with theirs.bot():
            await compare_answers(ours, theirs)


async def compare_starts(ours: Place, theirs: Place) -> None:
    taken: tuple[Taken, Taken] = [], []
    for number in range(STARTS + 1):
        for place, into in zip((ours, theirs), taken, strict=True):
            async with place.bot() as seconds:
                if number:  # the first start makes the database and tells Discord the commands
                    into.append(seconds)
    show("start, from process to first answer", *map(statistics.median, taken), "bar: 2 x")


async def compare_answers(ours: Place, theirs: Place) -> None:
    asking = (Asking(ours, "crisis"), Asking(theirs, "reply"), Asking(theirs, "card"))
    async with ours.bot():
        await ours.loaded()
        await warm_up(*asking)
        compare("/crisis", *await one_by_one(*asking))
        compare("/crisis, 100 people at once", *await crowds(*asking))
        await compare_writes(ours, theirs)
    loading = await at_starts(ours, *asking)
    compare("/crisis, while Hearth loads the rest", *loading, bar="")
    burst = await Burst.planned(ours)
    async with ours.bot():
        await ours.loaded()
        await warm_up(asking[0])  # the other bot still runs
        await burst.begin()
        taken = await amid(*asking, goes_on=lambda: burst.goes_on)
    compare("/crisis, amid 1,000 reminders that only Hearth sends", *taken)
    print(burst)


async def at_starts(ours: Place, *askings: Asking) -> list[Taken]:
    """What each took from Hearth's first answer on until everything was loaded."""
    taken: list[Taken] = [[] for _ in askings]
    for _ in range(LOADS):
        async with ours.bot():
            more = await amid(*askings, goes_on=lambda: ours.is_loading)
        for seconds, into in zip(more, taken, strict=True):
            into += seconds
    return taken


async def compare_writes(ours: Place, theirs: Place) -> None:
    await set_up(ours)
    write = await times(theirs.people[0], "write")
    listing = await times(ours.people[0], "meetings list")
    agreed = await agreements(ours)
    show("/meetings list, median", *medians(listing, write), "bar: 1.5 x a committed write")
    show("I agree, median", *medians(agreed, write), "bar: 1.5 x a committed write")


async def set_up(place: Place) -> None:
    await place.sandbox.person("olive").use(
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


async def agreements(place: Place) -> Taken:
    """Seconds from pressing *I agree* to the answer, for newcomers: a write each."""
    world = place.sandbox.world
    taken = []
    for number in range(WRITES):
        world.add_member(world.guild(SERVER), world.add_user(f"newcomer{number}"))
        page = await place.sandbox.person(f"newcomer{number}").use("start", channel="welcome")
        while "I agree" not in page.buttons:
            page = await page.press("Next")
        began = time.perf_counter()
        await page.press("I agree")
        taken.append(time.perf_counter() - began)
    return taken


async def times(person: Person, command: str) -> Taken:
    """Seconds that each of some uses took, one after the other."""
    taken = []
    for _ in range(WRITES):
        began = time.perf_counter()
        await person.use(command, channel="general")
        taken.append(time.perf_counter() - began)
    return taken


def compare(what: str, ours: Taken, reply: Taken, card: Taken, *, bar: str = BAR) -> None:
    print(f"{what}, {len(ours)} times")
    show("  median, beside a reply", *medians(ours, reply), "")
    show("  99th percentile, beside a reply", percentile(ours), percentile(reply), bar)
    show("  99th, beside as long an answer", percentile(ours), percentile(card), "")


def medians(ours: Taken, theirs: Taken) -> tuple[float, float]:
    return statistics.median(ours), statistics.median(theirs)


def percentile(taken: Taken) -> float:
    return statistics.quantiles(taken, n=100)[-1]


def show(what: str, ours: float, theirs: float, bar: str) -> None:
    numbers = f"{1000 * ours:8.1f} ms beside {1000 * theirs:6.1f} ms  {ours / theirs:5.2f} x"
    print(f"{what:38} {numbers}  {bar}".rstrip(), flush=True)


if __name__ == "__main__":
    asyncio.run(main())

"""/crisis beside a bare bot's reply: idle, with many people at once, and amid 1,000 reminders.

Both bots run all the time and are asked in turn, so that a slow moment of the machine is in both.
"""

import asyncio
import itertools
import time
from collections.abc import Callable

from bench.bots import HEARTH, Place
from bot.features.crisis.data import load_helplines

ROUNDS = 90
USES = 40  # one after the other in a round
WARM_UP = 4  # rounds that do not count: both go on loading after their first answer
CROWDS = 30  # rounds of everybody at once
PAUSE_SECONDS = 0.01  # between two who ask while reminders go out

Taken = list[float]  # seconds, one for each answer


class Asking:
    """The people of one place, who use a command in turn, /crisis for one country after another."""

    def __init__(self, place: Place, command: str) -> None:
        self._command = command
        self._people = itertools.cycle(place.people)
        self._crowd = len(place.people)
        self._countries = itertools.cycle(sorted(load_helplines().countries))

    async def once(self) -> float:
        person = next(self._people)
        options = {"country": next(self._countries)} if self._command == HEARTH.command else {}
        began = time.perf_counter()
        await person.use(self._command, channel="general", options=options)
        return time.perf_counter() - began

    async def all_at_once(self) -> Taken:
        return await asyncio.gather(*(self.once() for _ in range(self._crowd)))


async def warm_up(*askings: Asking) -> None:
    """Ask often enough for a bot to have loaded, and written once, what it answers with."""
    for asking in askings:
        for _ in range(WARM_UP * USES):
            await asking.once()


async def one_by_one(*askings: Asking) -> list[Taken]:
    """What each took, asked one after the other."""
    taken: list[Taken] = [[] for _ in askings]
    for _ in range(ROUNDS):
        for asking, into in zip(askings, taken, strict=True):
            into += [await asking.once() for _ in range(USES)]
    return taken


async def crowds(*askings: Asking) -> list[Taken]:
    """What each took, asked by everybody at once."""
    taken: list[Taken] = [[] for _ in askings]
    for number in range(WARM_UP + CROWDS):
        for asking, into in zip(askings, taken, strict=True):
            seconds = await asking.all_at_once()
            into += seconds if number >= WARM_UP else []
    return taken


async def amid(*askings: Asking, goes_on: Callable[[], bool]) -> list[Taken]:
    """What each took while something `goes_on`."""
    taken: list[Taken] = [[] for _ in askings]
    while goes_on():
        for asking, into in zip(askings, taken, strict=True):
            into.append(await asking.once())
            await asyncio.sleep(PAUSE_SECONDS)
    return taken

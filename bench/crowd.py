"""50 people at once in the sandbox, each doing what people do: how long it takes, and memory."""

import asyncio
import os
import statistics
import time
from pathlib import Path

import aiohttp

from bench.__main__ import set_up
from bench.bots import HEARTH, Place, place_for
from sandbox.people import Person

PEOPLE = 50


async def main() -> None:
    async with place_for(HEARTH) as place, place.bot(), aiohttp.ClientSession() as session:
        await set_up(place)
        people = place.people[:PEOPLE]
        pages = [await watch(session, place, person) for person in people]
        before = memory()
        began = time.perf_counter()
        taken = await asyncio.gather(*map(evening, people))
        total = time.perf_counter() - began
        await heard_all(pages, place)
        after = memory()
    answers = sorted(seconds for each in taken for seconds in each)
    print(
        f"{PEOPLE} people at once, each with a page open: {len(answers)} answers in {total:.1f} s, "
        f"median {1000 * statistics.median(answers):.0f} ms, slowest {1000 * answers[-1]:.0f} ms"
    )
    for whose, ours in after.items():
        print(f"  memory of {whose}: {ours} MB, {ours - before[whose]} MB more than before")


async def evening(person: Person) -> list[float]:
    """Join, talk, look at meetings, ask for help, share; seconds until each answer."""
    taken = []
    began = time.perf_counter()

    def answered() -> None:
        nonlocal began
        taken.append(time.perf_counter() - began)
        began = time.perf_counter()

    page = await person.use("start", channel="welcome")
    answered()
    while "I agree" not in page.buttons:
        assert "Next" in page.buttons, page.text
        page = await page.press("Next")
        answered()
    await (await page.press("I agree")).settled()
    answered()
    await person.message("general", f"Good evening from {person.user.name}.")
    for command in ("meetings list", "crisis", "share"):
        used = await person.use(command, channel="general")
        answered()
    assert used.modal is not None
    await used.modal.submit({"What would you like to share?": "Today was long, and I came anyway."})
    answered()
    return taken


async def watch(
    session: aiohttp.ClientSession, place: Place, person: Person
) -> aiohttp.ClientWebSocketResponse:
    """That person's page, kept up to date."""
    return await session.ws_connect(f"{place.sandbox.origin}/page/live?as={person.user.id}")


async def heard_all(pages: list[aiohttp.ClientWebSocketResponse], place: Place) -> None:
    """Come back when each page was told of every message that everybody sees."""
    guild = place.sandbox.world.guilds[place.people[0].guild.id]
    wanted = {str(message_id) for message_id in guild.channel("general").messages}
    for page in pages:
        missing = set(wanted)
        while missing:
            told = await page.receive_json(timeout=30)
            if told["type"] == "message":
                missing.discard(told["message"]["id"])


def memory() -> dict[str, int]:
    """Resident memory in MB, on Linux; the sandbox's with the measuring itself."""
    me = os.getpid()
    [bot] = Path(f"/proc/{me}/task/{me}/children").read_text().split()
    return {"the sandbox": _resident(me), "Hearth": _resident(int(bot))}


def _resident(process: int) -> int:
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * 4096 // 1_000_000


if __name__ == "__main__":
    asyncio.run(main())

"""Takes the README's pictures of the demo community: `python -m tests.browser.pictures`."""

import asyncio
import re
import sys
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import aiohttp
from playwright.async_api import async_playwright

from tests.browser.conftest import FLAGS, chromium
from tests.browser.tab import Tab
from tests.conftest import ROOT

IMAGES = ROOT / "docs" / "images"
WIDE = {"width": 1160, "height": 720}
PHONE = {"width": 375, "height": 700}


async def main():
    async with local_discord() as origin, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        people, places = await known(origin)

        @asynccontextmanager
        async def picture(called, name, channel, size=WIDE, scheme="light"):
            context = await browser.new_context(
                viewport=size, color_scheme=scheme, timezone_id=evening_zone()
            )
            page = await context.new_page()
            await page.goto(f"{origin}/#as={people[name]}&channel={places[channel]}")
            await page.locator("#log[aria-busy=false] article").first.wait_for()
            yield Tab(page)
            await page.screenshot(path=IMAGES / f"{called}.png")
            await context.close()

        async with picture("community", "mina", "general"):
            pass
        async with picture("crisis", "nadia", "welcome") as nadia:
            await nadia.use("crisis", country="GB")
            await nadia.private.last.get_by_text("findahelpline.com").first.wait_for()
        async with picture("reminder", "maya", "meetings", scheme="dark"):
            pass
        async with picture("phone", "max", "shares", PHONE):
            pass
        await browser.close()


def evening_zone():
    """A zone where it is seven in the evening: people say so in the demo."""
    ahead = (19 - datetime.now(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-ahead:+d}"  # in these names, what lies ahead has a minus


@asynccontextmanager
async def local_discord():
    """The address of `hearth sandbox`, once its people have done what the seed says."""
    command = (sys.executable, "-m", "bot", "sandbox", "--no-browser", "--tour")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    try:
        told = ""
        while "That was the tour." not in told:
            told += (await process.stdout.readline()).decode()
        yield re.search(r"http://127\.0\.0\.1:\d+", told)[0]
    finally:
        process.terminate()
        await process.communicate()


async def known(origin):
    """The ids of people and of the channels that the owner sees, by name."""
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{origin}/page/api/people") as answer:
            people = {one["name"]: one["id"] for one in (await answer.json())["people"]}
        async with session.get(f"{origin}/page/api/view", params={"as": people["olive"]}) as answer:
            servers = (await answer.json())["servers"]
    return people, {place["name"]: place["id"] for place in servers[0]["channels"]}


if __name__ == "__main__":
    asyncio.run(main())

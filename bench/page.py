"""The sandbox's page with 5,000 messages in a channel: how soon it is there, how it scrolls."""

import asyncio
import os
import shutil
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, Page, async_playwright

from sandbox.demo import demo_world
from sandbox.entities import Channel
from sandbox.server import Sandbox, serve

MESSAGES = 5000
LOADS = 9
OLDER = 6  # pages on the way up
POSTS = 20

TIMINGS = """() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    log: performance.getEntriesByName("log")[0].startTime,
    bytes: performance.getEntriesByType("resource").reduce((sum, one) => sum + one.transferSize, 0),
})"""
# Goes to the top, and waits until an older message is the first.
UP = """async () => {
    const log = document.getElementById("log");
    const first = () => log.querySelector("article").dataset.id;
    const before = first(), began = performance.now();
    log.scrollTop = 0;
    while (first() === before) await new Promise(requestAnimationFrame);
    return performance.now() - began;
}"""


async def main() -> None:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        print("The sandbox's page: not measured, there is no Chromium here.")
        return
    async with serve() as sandbox, browser_at(path) as browser:
        guild = demo_world(sandbox.world)
        room = guild.channel("general")
        max_ = sandbox.world.user("max")
        for number in range(MESSAGES):
            sandbox.world.post(room, max_, f"**Message {number}**\n> quoted\n- one\n- `two`")
        loads = [await load(browser, sandbox, room) for _ in range(LOADS)]
        page = await opened(browser, sandbox, room)
        ups = [await page.evaluate(UP) for _ in range(OLDER)]
        posts = [await post(sandbox, room, page, number) for number in range(POSTS)]
    print(f"The sandbox's page, {MESSAGES} messages in the channel (median, slowest)")
    show("first paint", [one["paint"] for one in loads])
    show("newest messages drawn", [one["log"] for one in loads])
    show("an older page, from scrolling to drawn", ups)
    show("somebody else's message, from posted to drawn", posts)
    print(f"  {'transferred at first':46} {loads[0]['bytes'] / 1000:6.0f} kB")


@asynccontextmanager
async def browser_at(path: str) -> AsyncIterator[Browser]:
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        await browser.close()


async def load(browser: Browser, sandbox: Sandbox, room: Channel) -> dict[str, float]:
    page = await opened(browser, sandbox, room)
    timings: dict[str, float] = await page.evaluate(TIMINGS)
    await page.context.close()
    return timings


async def opened(browser: Browser, sandbox: Sandbox, room: Channel) -> Page:
    """The page in a profile of its own, so that nothing is cached."""
    page = await (await browser.new_context()).new_page()
    maya = sandbox.world.user("maya")
    await page.goto(f"{sandbox.origin}/#as={maya.id}&channel={room.id}")
    await page.locator("#log[aria-busy=false] article").first.wait_for()
    return page


async def post(sandbox: Sandbox, room: Channel, page: Page, number: int) -> float:
    """Milliseconds until a message is drawn, with what it takes to see that."""
    if number == 0:
        await page.locator("#newest").click()
    began = time.perf_counter()
    sandbox.world.post(room, sandbox.world.user("max"), f"Live {number}")
    await page.wait_for_function("n => log.lastChild.textContent.includes(n)", arg=f"Live {number}")
    return (time.perf_counter() - began) * 1000


def show(what: str, milliseconds: list[float]) -> None:
    middle, slowest = statistics.median(milliseconds), max(milliseconds)
    print(f"  {what:46} {middle:6.0f} ms  {slowest:6.0f} ms")


if __name__ == "__main__":
    asyncio.run(main())

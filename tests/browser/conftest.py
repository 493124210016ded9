"""The machine's own Chromium: started once, with a profile of its own for each person."""

import os
import re
import shutil
import subprocess
import threading
from contextlib import AsyncExitStack

import pytest
from playwright.async_api import async_playwright, expect

from tests.browser.tab import Tab

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-background-networking"
    " --disable-component-update --disable-sync --no-first-run --remote-debugging-port=0"
).split()
PATIENCE = 15_000  # milliseconds; what is slower than this on a busy machine is broken


def chromium():
    """The path of a browser on this machine, or None."""
    named = os.environ.get("CHROMIUM")
    found = [named, *(shutil.which(name) for name in NAMES)]
    return next((path for path in found if path), None)


@pytest.fixture(scope="session")
def devtools(tmp_path_factory):
    """The address at which Playwright finds the browser."""
    path = chromium()
    if path is None:
        pytest.skip("There is no Chromium here: install chromium, or name one in CHROMIUM.")
    profile = tmp_path_factory.mktemp("chromium")
    command = [path, *FLAGS, f"--user-data-dir={profile}"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            said = iter(process.stderr.readline, "")
            address = next(re.finditer(r"DevTools listening on (\S+)", "".join(until(said))))
            threading.Thread(target=process.stderr.read, daemon=True).start()
            yield address[1]
        finally:
            process.terminate()


def until(lines):
    """The lines up to the one that has the address."""
    for line in lines:
        yield line
        if "DevTools listening on" in line:
            return


@pytest.fixture
async def browser(devtools):
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(devtools)
        yield browser
        await browser.close()


@pytest.fixture
async def open_page(browser, sandbox):
    """`await open_page("maya", "general", width=375)`: a tab in which somebody looks at a channel.

    A test fails when a page had an error, broke its own policy or showed a dialog of the browser.
    """
    tabs = []
    async with AsyncExitStack() as stack:

        async def opened(name, channel="general", *, width=1280, height=800, **options):
            context = await browser.new_context(
                viewport={"width": width, "height": height},
                timezone_id="Europe/London",
                **options,
            )
            stack.push_async_callback(context.close)
            context.set_default_timeout(PATIENCE)
            tab = Tab(await context.new_page())
            tabs.append(tab)
            user = sandbox.world.user(name)
            place = sandbox.person(name).guild.channel(channel)
            await tab.open(sandbox.origin, user, place)
            return tab

        yield opened
    assert [wrong for tab in tabs for wrong in tab.wrong] == []

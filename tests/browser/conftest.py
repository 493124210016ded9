"""The machine's own Chromium: started once, with a profile of its own for each person."""

import os
import shutil
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from playwright.async_api import async_playwright, expect

from tests.browser.tab import Tab
from tests.conftest import demo_sandbox, running, set_demo_up
from tests.sandbox.conftest import running as running_bare
from tests.sandbox.people.conftest import PeopleBot

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-background-networking"
    " --disable-component-update --disable-sync --no-first-run"
).split()
PATIENCE = 15_000  # milliseconds; what is slower than this on a busy machine is broken


def chromium():
    """The path of a browser on this machine, or None."""
    named = os.environ.get("CHROMIUM")
    found = [named, *(shutil.which(name) for name in NAMES)]
    return next((path for path in found if path), None)


@pytest.fixture(scope="session")
def browser_path():
    path = chromium()
    if path is None:
        pytest.skip("There is no Chromium here: install chromium, or name one in CHROMIUM.")
    return path


# A browser belongs to the event loop that it was started in. To start it once, all of these tests
# share a loop, and whatever they talk to has to live in it.


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(browser_path):
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox(clock):
    async with demo_sandbox(clock) as sandbox:
        yield sandbox


@pytest_asyncio.fixture(loop_scope="session")
async def bot(settings, clock):
    async with running(settings, clock) as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="session")
async def set_up(bot, sandbox):
    await set_demo_up(sandbox)


@pytest_asyncio.fixture(loop_scope="session")
async def people_bot(sandbox, monkeypatch):
    """A bare bot with modals, commands and menus of every kind."""
    monkeypatch.setattr(Route, "BASE", sandbox.api_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(sandbox.gateway.url))
    async with running_bare(PeopleBot()) as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="session")
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

"""Answers of every kind reach people, though Discord is not asked to send them back."""

import asyncio

import aiohttp
import pytest
from aiohttp import web
from discord.http import MultipartParameters, Route

from bot.callbacks import Callbacks
from tests.crisis.expected import ANOTHER, CALLBACK, MENU, asked, expect

POOLED = 20  # connections that are kept


@pytest.fixture
def _nothing_is_sent_back(monkeypatch):
    def refuse(_call, _interaction):
        raise AssertionError("the answer was asked for")

    monkeypatch.setattr("sandbox.routes.interactions._callback_response", refuse)


@pytest.fixture
def _hurried(monkeypatch):
    """Patience with the first try that ends soon."""
    monkeypatch.setattr("bot.callbacks.TRY_SECONDS", 0.1)


@pytest.mark.usefixtures("bot", "_nothing_is_sent_back")
async def test_no_answer_is_sent_back(sandbox):
    nadia = sandbox.person("nadia")
    assert await nadia.autocomplete("crisis", country="german") == [("Germany", "DE")]
    panel = (await nadia.use("crisis", country="GB")).answer
    assert (panel.type, panel.ephemeral) == ("message", True)
    file = (await panel.select(MENU, "file")).answer
    assert [each.filename for each in file.files] == ["help-GB.txt"]
    listed = (await panel.again().select(MENU, "youth")).answer
    assert listed.type == "update"
    form = await panel.again().press("Back")
    assert (await form.answer.press(ANOTHER)).modal is not None


@pytest.mark.usefixtures("_hurried")
async def test_one_that_hangs_is_sent_again_in_time(bot, sandbox, caplog):
    hanging = sandbox.faults.hold("POST", CALLBACK)
    nadia = sandbox.person("nadia", locale="en-US")
    expect(await nadia.use("crisis", country="GB"), asked("GB"))
    await bot._idle.wait()
    hanging.release()  # what hung arrives after all
    [interaction] = sandbox.interactions.started
    assert (hanging.hits, len(interaction.answers), caplog.messages) == (1, 1, [])


@pytest.mark.usefixtures("_hurried")
async def test_one_that_hung_and_got_through_is_the_only_one(bot, sandbox, caplog):
    first, second = (sandbox.faults.hold("POST", CALLBACK) for _ in range(2))
    nadia = sandbox.person("nadia", locale="en-US")
    asking = asyncio.create_task(nadia.use("crisis", country="GB"))
    await sandbox.changed.wait_for(lambda: second.hits)
    first.release()
    expect(await asking, asked("GB"))
    second.release()
    await bot._idle.wait()
    [interaction] = sandbox.interactions.started
    assert (len(interaction.answers), caplog.messages) == (1, [])


async def test_a_slow_line_has_time_to_connect_anew(bot, sandbox, monkeypatch, caplog):
    monkeypatch.setattr("bot.callbacks.TRY_SECONDS", 0)
    nadia = sandbox.person("nadia", locale="en-US")
    expect(await nadia.use("crisis", country="GB"), asked("GB"))
    await bot._idle.wait()
    assert caplog.messages == []


@pytest.mark.usefixtures("bot", "_hurried")
async def test_a_file_that_hung_is_sent_whole(sandbox):
    nadia = sandbox.person("nadia", locale="en-US")
    panel = (await nadia.use("crisis", country="GB")).answer
    [whole] = (await panel.select(MENU, "file")).answer.files
    hanging = sandbox.faults.hold("POST", CALLBACK)
    [again] = (await panel.again().select(MENU, "file")).answer.files
    assert (hanging.hits, again.body) == (1, whole.body)


async def test_a_limit_is_waited_for_as_long_as_its_body_says(bot, sandbox, monkeypatch):
    monkeypatch.setattr("bot.callbacks.LONGEST_WAIT", 0.5)  # the header says a second
    sandbox.faults.fail("POST", CALLBACK, status=429, retry_after=0.001)
    nadia = sandbox.person("nadia", locale="en-US")
    expect(await nadia.use("crisis", country="GB"), asked("GB"))


@pytest.mark.usefixtures("_hurried", "set_up")
async def test_what_was_done_is_not_done_again(bot, sandbox):
    frank = sandbox.person("frank")
    hanging = sandbox.faults.hold("POST", CALLBACK)
    await frank.use("meeting create", channel="general", title="Circle", day="Monday", at="19:00")
    listed = await frank.use("meetings list", channel="general")
    assert (hanging.hits, listed.text.count("Circle")) == (1, 1)


@pytest.mark.usefixtures("_hurried")
async def test_connections_that_died_in_the_pool_are_not_tried_one_after_the_other(monkeypatch):
    """As after a change of network: what comes by one of those never arrives."""
    seen, dead = set(), set()
    all_in, over = asyncio.Event(), asyncio.Event()

    async def serve(request):
        seen.add(request.transport)
        if request.transport in dead:
            await over.wait()
        if len(seen) == POOLED:
            all_in.set()
        await all_in.wait()
        return web.Response(status=204)

    app = web.Application()
    app.router.add_post("/{any:.*}", serve)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    monkeypatch.setattr(Route, "BASE", f"http://127.0.0.1:{runner.addresses[0][1]}")
    params = MultipartParameters(payload={"type": 1}, multipart=None, files=None)
    async with aiohttp.TCPConnector() as connector, aiohttp.ClientSession() as unused:
        callbacks = Callbacks(connector)

        async def answer():
            await callbacks.create_interaction_response(1, "token", session=unused, params=params)

        monkeypatch.setattr("bot.callbacks.TRY_SECONDS", 10)
        await asyncio.gather(*(answer() for _ in range(POOLED)))
        dead |= seen
        monkeypatch.setattr("bot.callbacks.TRY_SECONDS", 0.1)
        await answer()
    over.set()
    await runner.cleanup()

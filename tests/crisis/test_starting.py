"""Crisis help while Hearth starts, and what becomes of everything else until it is there."""

import asyncio

import pytest

import bot.client
import bot.loading
from bot.client import EXTENSIONS
from tests.conftest import SETUP, running
from tests.crisis.expected import TEXTS, asked, expect
from tests.crisis.starting import GATES, starting, write_extension

STARTING = TEXTS.get("errors-starting")
GATE = """
    from tests.crisis.starting import GATES

    async def setup(bot):
        await GATES[__name__].wait()
"""


@pytest.fixture
def gate(tmp_path, monkeypatch):
    """A feature that is loaded after crisis help and before all others, when the gate is opened."""
    monkeypatch.syspath_prepend(tmp_path)
    name = write_extension(tmp_path, "slow_feature", GATE)
    monkeypatch.setattr(bot.client, "EXTENSIONS", (EXTENSIONS[0], name, *EXTENSIONS[1:]))
    gate = asyncio.Event()
    monkeypatch.setitem(GATES, name, gate)
    return gate


@pytest.fixture
def impatient(monkeypatch):
    """Nobody waits for a feature in real time."""
    monkeypatch.setattr(bot.loading, "PATIENCE_SECONDS", 0.01)


@pytest.fixture
async def known(sandbox, settings, clock):
    """A server where Hearth ran before, so that Discord knows its commands and panels."""
    async with running(settings, clock):
        used = await sandbox.person("olive").use("setup", channel="welcome", **SETUP)
        await used.settled()
        nadia = sandbox.person("nadia", locale="en-US")
        return {
            "panel": sandbox.person("nadia").sees("welcome")[-1],
            "card": (await nadia.use("crisis", country="GB")).answer,
            "form": (await sandbox.person("maya").use("share", channel="general")).modal,
        }


def waiting_in(features, monkeypatch):
    """Comes back when so many wait for a feature."""
    come, arrived = features.come, asyncio.Semaphore(0)

    async def counted():
        arrived.release()
        return await come()

    monkeypatch.setattr(features, "come", counted)

    async def until(count):
        for _ in range(count):
            await arrived.acquire()

    return until


async def test_it_answers_before_the_others_are_there(known, gate, settings, clock, nadia):
    async with starting(settings, clock) as starting_bot:
        expect(await nadia.use("crisis", country="GB"), asked("GB"))
        await known["card"].press("I'm worried about someone")
        await known["card"].again().press("Back")
        form = (await known["card"].again().press("I'm in another country")).modal
        expect(await form.submit({"Which country are you in?": "Japan"}), asked("JP"))
        offered = await nadia.autocomplete("crisis", country="german")
        assert offered[0] == ("Germany", "DE")
        assert not starting_bot.progress.loaded.is_set()
        assert len(starting_bot.extensions) == 1


@pytest.mark.usefixtures("impatient")
async def test_everything_else_says_that_it_is_starting(known, gate, sandbox, settings, clock):
    olive = sandbox.person("olive", locale="en-US")
    async with starting(settings, clock):
        for command in ("meetings list", "start", "privacy show", "share"):
            refused = await olive.use(command, channel="general")
            assert (refused.text, refused.ephemeral) == (STARTING, True), command
        menu = await olive.use_on_user("Report to facilitators", "max")
        assert (menu.text, menu.ephemeral) == (STARTING, True)
        pressed = await olive.press(known["panel"], "Start here")
        assert (pressed.text, pressed.ephemeral) == (STARTING, True)
        sent = await known["form"].submit({"What would you like to share?": "Today was hard."})
        assert (sent.text, sent.ephemeral) == (STARTING, True)
        assert await olive.autocomplete("setup", zone="Lond") == []


async def test_in_spanish_too(known, gate, sandbox, settings, clock, impatient):
    async with starting(settings, clock):
        refused = await sandbox.person("olive", locale="es-ES").use("start", channel="general")
        assert refused.text == TEXTS.get("errors-starting", "es")
        assert refused.text != STARTING


async def test_what_waits_is_answered_when_its_feature_comes(
    known, gate, sandbox, settings, clock, monkeypatch
):
    """A command, a menu, a button and a form that came too early, each once."""
    monkeypatch.setattr(bot.loading, "PATIENCE_SECONDS", 30)
    olive, maya = sandbox.person("olive"), sandbox.person("maya")
    async with starting(settings, clock) as starting_bot:
        until = waiting_in(starting_bot.features, monkeypatch)
        waiting = asyncio.gather(
            olive.use("meetings list", channel="general"),
            olive.use_on_user("Report to facilitators", "max"),
            olive.press(known["panel"], "Start here"),
            known["form"].submit({"What would you like to share?": "Today was hard."}),
        )
        await until(4)
        gate.set()
        listed, reported, begun, shared = await waiting
        await shared.settled()
        assert len(starting_bot.extensions) == len(EXTENSIONS) + 1
    assert listed.text.startswith("No meetings are planned")
    assert reported.modal.labels[0] == "What happened?"
    assert "Next" in begun.buttons
    assert "Take it back" in shared.buttons
    assert [m.text for m in maya.sees("shares")][-1].count("Today was hard.") == 1


async def test_commands_are_told_when_all_are_there(gate, sandbox, settings, clock):
    async with starting(settings, clock) as starting_bot:
        await starting_bot.progress.attached.wait()
        assert "setup" not in {command.name for command in sandbox.world.commands.values()}
        gate.set()
        await starting_bot.progress.finished.wait()
        names = {command.name for command in sandbox.world.commands.values()}
    assert {"crisis", "setup", "meetings", "share", "case", "privacy"} <= names


async def test_a_feature_that_comes_late_hears_that_the_bot_is_ready(
    settings, clock, tmp_path, monkeypatch, caplog
):
    caplog.set_level("INFO", logger="bot.client")
    source = """
        from tests.crisis.starting import GATES

        async def setup(bot):
            await super(type(bot), bot).wait_until_ready()

            @bot.listen()
            async def on_ready():
                GATES[__name__].set()
    """
    monkeypatch.syspath_prepend(tmp_path)
    name = write_extension(tmp_path, "late_feature", source)
    monkeypatch.setattr(bot.client, "EXTENSIONS", (EXTENSIONS[0], name))
    ready = asyncio.Event()
    monkeypatch.setitem(GATES, name, ready)
    async with running(settings, clock):
        await ready.wait()
    assert caplog.messages.count("ready, in 1 servers") == 1

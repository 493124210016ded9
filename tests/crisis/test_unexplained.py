"""Whatever breaks on the way to an answer, the person is told; once, and not after it is over."""

import logging

import pytest

from bot.errors import NotFound
from bot.ui import LAST_WORDS
from tests.crisis.expected import CALLBACK, MENU, TALK, TEXTS, in_vain

pytestmark = pytest.mark.usefixtures("bot")


def broken(*_given, **_named):
    raise RuntimeError


def refused(*_given):
    raise NotFound


def levels(caplog):
    return [record.levelno for record in caplog.records]


@pytest.fixture
async def panel(nadia):
    return (await nadia.use("crisis", country="GB")).answer


@pytest.fixture
def use(panel):
    return {"button": lambda: panel.press(TALK), "menu": lambda: panel.select(MENU, "youth")}


KINDS = {"button": "cogs.crisis.buttons.PageButton", "menu": "cogs.crisis.views.LinesMenu"}


@pytest.mark.parametrize("kind", KINDS)
async def test_an_item_that_cannot_be_made_again_says_so(monkeypatch, caplog, use, kind):
    monkeypatch.setattr(f"{KINDS[kind]}.revive", broken)
    told = await use[kind]()
    assert told.text.startswith("Something broke on my side")
    assert told.ephemeral
    assert levels(caplog) == [logging.ERROR]
    assert caplog.messages[0].startswith("unexpected error, reference ")


@pytest.mark.parametrize("kind", KINDS)
async def test_an_item_that_refuses_its_custom_id_explains_it(monkeypatch, caplog, use, kind):
    monkeypatch.setattr(f"{KINDS[kind]}.revive", refused)
    assert (await use[kind]()).text == TEXTS.get("errors-not-found")
    assert caplog.messages == []


@pytest.mark.parametrize("what", ["bot.i18n.Texts.get", "bot.client.Hearth.language"])
async def test_without_texts_there_are_last_words(monkeypatch, caplog, nadia, use, what):
    monkeypatch.setattr(what, broken)
    for told in (await use["button"](), await nadia.use("meetings list")):
        assert told.text == LAST_WORDS
        assert told.ephemeral
    assert "an error could not be explained" in caplog.messages


async def test_what_breaks_before_a_command_is_found_is_explained(monkeypatch, nadia):
    monkeypatch.setattr("bot.tree._is_resolved", broken)
    told = await nadia.use("meetings list")
    assert told.text.startswith("Something broke on my side")


async def test_what_came_twice_is_answered_once(sandbox, nadia, caplog, bot):
    sandbox.faults.duplicate_dispatch("INTERACTION_CREATE")
    calls = sandbox.faults.slow("POST", CALLBACK, seconds=0, times=9)
    result = await (await nadia.use("privacy export")).settled()
    await bot._idle.wait()
    assert len(result.answers) == 2  # "Hearth is thinking", then the words
    assert calls.hits == 2
    assert caplog.messages == ["an answer was not accepted: status 400, code 40060"]


async def test_what_comes_too_late_is_not_tried_again(sandbox, nadia, caplog, monkeypatch, bot):
    calls = sandbox.faults.slow("POST", CALLBACK, seconds=0, times=9)
    monkeypatch.setattr("sandbox.interactions.FIRST_ANSWER_SECONDS", 0)
    await in_vain(bot, nadia.use("privacy export"))
    assert calls.hits == 1
    assert caplog.messages == ["an answer was not accepted: status 404, code 10062"]

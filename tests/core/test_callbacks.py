"""Answers of every kind reach people, though Discord is not asked to send them back."""

import pytest

from tests.crisis.expected import ANOTHER, MENU


@pytest.fixture
def _nothing_is_sent_back(monkeypatch):
    def refuse(_call, _interaction):
        raise AssertionError("the answer was asked for")

    monkeypatch.setattr("sandbox.routes.interactions._callback_response", refuse)


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

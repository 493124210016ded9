"""What was chosen with a command of crisis help cannot be read: help comes all the same."""

import pytest

from bot.features.crisis.rules import Basis, Place
from sandbox import message_payloads
from tests.crisis.asking import MENU
from tests.crisis.expected import ANOTHER, PAGES, TEXTS
from tests.crisis.expected import MENU as LINES
from tests.crisis.test_delivery import LAST_RESORT_ANYWHERE

GUESSED = Place(Basis.GUESSED, "US")
# Each is whole by Discord's description, and discord.py demands more.
ODD_PARTS = {
    "interaction_metadata": {"id": "1", "type": 2, "authorizing_integration_owners": {}},
    "interaction": {"id": "1", "type": 2, "name": "share"},
    "thread": {
        "id": "7",
        "type": 11,
        "flags": 0,
        "guild_id": "5",
        "name": "t",
        "owner_id": "6",
        "thread_metadata": {
            "archived": False,
            "archive_timestamp": None,
            "auto_archive_duration": 60,
            "locked": False,
        },
        "message_count": 0,
        "member_count": 1,
        "total_message_sent": 0,
    },
}
ODD_OPTIONS = {
    "a number": {"name": "country", "type": 4, "value": 44},
    "another type": {"name": "country", "type": 3, "value": 44},
    "of no type": {"name": "country", "value": "GB"},
    "without a value": {"name": "country", "type": 3},
    "somebody": {"name": "country", "type": 6, "value": "5"},
}


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("part", ODD_PARTS)
async def test_a_message_with_a_part_that_cannot_be_read(sandbox, nadia, monkeypatch, part):
    whole = message_payloads.message

    def odd(*args, **options):
        return whole(*args, **options) | {part: ODD_PARTS[part]}

    message = await sandbox.person("maya").message("general", "I feel bad")
    monkeypatch.setattr(message_payloads, "message", odd)
    result = await nadia.use_on_message(MENU, message)
    assert result.answer.content == PAGES.worried(GUESSED, language="en").content
    assert result.ephemeral
    assert ANOTHER in result.answer.buttons


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("option", ODD_OPTIONS)
async def test_an_option_that_cannot_be_read(nadia, sent, option):
    sent["data"] = {"type": 1, "id": "1", "name": "crisis", "options": [ODD_OPTIONS[option]]}
    result = await nadia.use("crisis", channel="general")
    assert (result.text, result.ephemeral) == (LAST_RESORT_ANYWHERE, True)


@pytest.mark.usefixtures("bot")
async def test_a_choice_that_cannot_be_read_says_so(nadia, sent):
    panel = (await nadia.use("crisis", channel="general", country="GB")).answer
    data = {"custom_id": "crisis:lines:GB", "component_type": 3, "values": ["youth"]}
    sent["data"] = data | {"resolved": None}
    result = await panel.select(LINES, "youth")
    assert result.text.startswith("Something broke on my side")
    assert result.ephemeral


async def test_a_panel_of_which_nothing_is_told_is_explained_once(bot, sandbox, nadia, sent):
    panel = (await nadia.use("crisis", channel="general", country="GB")).answer
    shown = message_payloads.message(panel.message, sandbox.world)
    sent["message"] = {key: value for key, value in shown.items() if key != "components"}
    result = await panel.select(LINES, "youth")
    await bot._idle.wait()
    assert [answer.content for answer in result.answers] == [TEXTS.get("errors-stale-panel")]

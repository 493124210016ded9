"""Filling in modals."""

import pytest

from sandbox.people import Refused
from sandbox.people.picking import File


async def test_a_modal_is_filled_in_by_its_labels(bot, maya):
    modal = (await maya.use("share")).modal
    assert modal.title == "Share"
    assert modal.text.splitlines() == [
        "Everyone in the room can read it.",
        "What would you like to share?",
        "Up to 50 characters.",
        "What do you need?",
        "Note",
    ]
    assert modal.labels == ["What would you like to share?", "What do you need?", "Note"]
    assert modal.prefilled == {"What do you need?": ["listen"]}
    result = await modal.submit({"What would you like to share?": "Ninety days.", "tag": "Ideas"})
    assert (result.text, result.ephemeral) == ("Ninety days. | ideas | no note", True)


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({}, "'What would you like to share?' is required."),
        ({"words": "ab"}, "'What would you like to share?' takes 3 to 50 characters, not 2."),
        ({"words": "a" * 51}, "'What would you like to share?' takes 3 to 50 characters, not 51."),
        ({"words": "fine", "note": "two\nlines"}, "'Note' is a single line."),
        ({"words": "fine", "tag": "Advice"}, "There is no option 'Advice'. There is: "),
        ({"Words": "fine"}, "0 fields are called 'Words'."),
    ],
)
async def test_the_client_refuses_what_a_field_does_not_take(bot, maya, answers, reason):
    modal = (await maya.use("share")).modal
    with pytest.raises(Refused) as refused:
        await modal.submit(answers)
    assert str(refused.value).startswith(reason)


async def test_a_modal_takes_people_places_files_and_boxes(bot, maya, oliver):
    modal = (await maya.use("everything")).modal
    result = await modal.submit(
        {
            "Who": [oliver, "maya"],
            "Where": "general",
            "Files": [File("a.txt", b"a"), ("b.txt", b"b")],
            "Colour": "Blue",
            "Days": ["Monday", "tu"],
        }
    )
    assert result.text == "oliver,maya | general | a.txt,b.txt | b | mo,tu"
    with pytest.raises(Refused, match=r"The modal 'Everything' was sent and is closed\."):
        await modal.submit({})
    again = (await maya.use("everything")).modal
    result = await again.submit({"Who": "maya", "Files": ("c.txt", b"c"), "Colour": "r"})
    assert result.text == "maya |  | c.txt | r | "


async def test_a_modal_opened_by_a_button_can_change_its_message(bot, maya, olivia):
    await olivia.use("panel")
    modal = (await maya.sees("general")[0].press("Agree")).modal
    result = await modal.submit({"I agree": True})
    assert (result.type, result.text) == ("update", "agreed: True")
    assert [shown.text for shown in maya.sees("general")] == ["agreed: True"]


async def test_what_a_modal_sends_can_be_forged(bot, maya):
    modal = (await maya.use("share")).modal
    words = {"type": 4, "custom_id": "words", "value": "x"}
    tag = {"type": 3, "custom_id": "tag", "values": ["anything"]}
    note = {"type": 4, "custom_id": "note", "value": ""}
    labels = [{"type": 18, "component": component} for component in (words, tag, note)]
    data = {"custom_id": modal.custom_id, "components": labels}
    assert (await modal.forge(data)).text == "x | anything | no note"


async def test_a_modal_that_nobody_opened_can_be_forged(bot, sandbox, maya, oliver):
    modal = (await oliver.use("share")).modal
    words = {"type": 4, "custom_id": "words", "value": "x"}
    data = {"custom_id": modal.custom_id, "components": [{"type": 18, "component": words}]}
    assert (await maya.forge_modal(data)).text == "x | nothing | no note"
    assert sandbox.interactions.started[-1].user is maya.user

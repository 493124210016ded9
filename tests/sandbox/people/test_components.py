"""Pressing buttons and choosing in menus of messages."""

import pytest

from sandbox.people import NoAnswer, Refused
from sandbox.permissions import Permission


async def test_pressing_buttons_changes_the_message_they_are_on(bot, maya):
    result = await maya.use("steps")
    assert result.buttons == ["Next", "Slowly"]
    result = await result.press("Next")
    assert (result.type, result.text) == ("update", "Step 2")
    result = await result.press("steps:next")
    assert result.text == "Step 3"
    slow = await result.press("Slowly")
    assert (slow.type, slow.text, slow.answer.deferred) == ("update", "Step 100", True)
    assert result.answer.again().text == "Step 100"


async def test_a_public_message_has_buttons_for_everybody(bot, sandbox, channel, maya, olivia):
    assert (await olivia.use("panel")).text == "Put up."
    [message] = [m for m in await sandbox.messages_in(channel) if m.content]
    [shown] = maya.sees("general")
    assert shown.buttons == ["I'm coming", "Closed", "Quiet", "Agree", "Website"]
    assert shown.links == {"Website": "https://example.org/"}
    assert (await maya.press(message, "I'm coming")).text == "See you, maya."
    assert (await shown.press("coming")).text == "See you, maya."


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("Closed", "The button 'Closed' is disabled."),
        ("Open", "There is no 'Open' here. There is: I'm coming, Closed, Quiet, Agree, Website."),
        ("Website", "'Website' is a link to https://example.org/; the bot learns nothing of it."),
    ],
)
async def test_buttons_that_do_nothing_are_refused(bot, maya, olivia, label, reason):
    await olivia.use("panel")
    with pytest.raises(Refused) as refused:
        await maya.sees("general")[0].press(label)
    assert str(refused.value) == reason


async def test_an_acknowledgement_alone_shows_nothing(bot, maya, olivia, monkeypatch):
    monkeypatch.setattr("sandbox.people.client.SILENT_SECONDS", 0.05)
    await olivia.use("panel")
    result = await maya.sees("general")[0].press("Quiet")
    assert (result.type, result.answer.deferred) == ("deferred", True)
    assert [answer.type for answer in result.answers] == ["deferred"]


async def test_what_is_gone_or_not_ones_own_cannot_be_pressed(
    bot, sandbox, guild, channel, maya, oliver, olivia
):
    private = (await maya.use("steps")).answer
    with pytest.raises(Refused, match=r"Only somebody else can see that message\."):
        await oliver.press(private, "Next")
    await olivia.use("panel")
    [shown] = oliver.sees("general")
    until = sandbox.clock.now().replace(year=2100)
    sandbox.world.time_out(oliver.member, until=until)
    with pytest.raises(Refused, match=r"You are timed out\."):
        await shown.press("Next")
    sandbox.world.overwrite(channel, guild.everyone, deny=Permission.VIEW_CHANNEL)
    with pytest.raises(Refused, match=r"maya can't see #general\."):
        await maya.press(shown, "I'm coming")
    sandbox.world.delete(shown.message)
    with pytest.raises(Refused, match=r"The message is gone\."):
        await olivia.press(shown, "I'm coming")


async def test_menus_of_every_kind_are_chosen_in(bot, sandbox, guild, maya, oliver):
    sandbox.world.add_role(guild, "Helper")
    menus = await maya.use("menus")
    names = [menu.placeholder for menu in menus.answer.selects]
    assert names == ["Fruit", "Role", "Person", "Place", "Anyone"]
    assert (await menus.select("Fruit", ["Apple", "C"])).text == "A,C"
    assert (await menus.select("role", "Helper")).text == "Helper"
    assert (await menus.select("Person", oliver)).text == "oliver"
    assert (await menus.select("Place", "general")).text == "general"
    both = await menus.select("Anyone", [oliver, guild.role("Helper")])
    assert both.text == "Member oliver, Role Helper"


@pytest.mark.parametrize(
    ("menu", "picked", "reason"),
    [
        ("Fruit", ["Apple", "Banana", "Cherry"], "Pick 1 to 2 here, not 3."),
        ("Fruit", [], "Pick 1 to 2 here, not 0."),
        ("Fruit", ["Apple", "A"], "The same was picked twice: ['Apple', 'A']"),
        ("Fruit", "Date", "There is no option 'Date'. There is: Apple, Banana, Cherry."),
        ("Drink", "Tea", "There is no 'Drink' here. There is: Fruit, Role, Person, Place, Anyone."),
        ("Place", "voice", "#voice isn't one of the types of channel that may be picked."),
    ],
)
async def test_the_client_refuses_what_a_menu_does_not_take(
    bot, sandbox, guild, maya, menu, picked, reason
):
    sandbox.world.add_channel(guild, "voice", kind=2)
    menus = await maya.use("menus")
    with pytest.raises(Refused) as refused:
        await menus.select(menu, picked)
    assert str(refused.value) == reason


async def test_the_second_layout_is_read_in_order(bot, maya):
    result = await maya.use("crisis", country="card")
    assert result.text == "# Help now\nCall 112.\nOthers care."
    assert result.answer.read_aloud.splitlines() == [
        "# Help now",
        "Call 112.",
        "More, button",
        "Others care.",
        "More, button",
        "All lines, link",
    ]
    assert result.answer.button("All lines").url == "https://findahelpline.com/"
    with pytest.raises(Refused, match=r"Several are called 'More'"):
        await result.press("More")
    assert (await result.press("More", number=2)).text == "more of card:other"
    with pytest.raises(Refused, match=r"There are 2 'More' here\."):
        await result.press("More", number=3)


async def test_a_changed_client_can_send_anything(bot, sandbox, maya, oliver, monkeypatch):
    private = (await oliver.use("steps")).answer
    forged = await maya.forge(custom_id="coming", message=private)
    assert forged.text == "See you, maya."
    command = sandbox.world.find_command("panel", guild_id=None)
    data = {"id": str(command.id), "name": "panel", "type": 1, "options": []}
    assert (await maya.forge_command(data)).text == "Put up."
    command = sandbox.world.find_command("options", guild_id=None)
    data = {
        "id": str(command.id),
        "name": "options",
        "type": 1,
        "options": [
            {"name": "text", "type": 3, "value": "a" * 7000},
            {"name": "person", "type": 6, "value": str(oliver.user.id)},
        ],
    }
    with monkeypatch.context() as hurried:
        hurried.setattr("sandbox.people.client.FIRST_ANSWER_SECONDS", 0.05)
        with pytest.raises(NoAnswer):
            await maya.forge_command(data)
    data["options"][0]["value"] = "abc"
    assert (await maya.forge_command(data)).text == "abc 1 0.5 False oliver - - - - -"

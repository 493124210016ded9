"""Commands on the page: which there are, how they are filled in, what comes of it."""

import pytest

from sandbox.permissions import Permission

pytestmark = pytest.mark.usefixtures("bot")


async def commands(browser, channel):
    return await browser.get("commands", channel=str(channel.id))


def flat(nodes):
    return "".join(node.get("v", "") + flat(node.get("c", [])) for node in nodes)


async def last_words(browser, channel):
    return flat((await browser.messages(channel))["messages"][-1]["body"])


async def test_only_what_one_may_use_is_listed(maya, olivia, channel, world, people):
    mine = await commands(maya, channel)
    names = [command["name"] for command in mine["slash"]]
    assert "meeting create" in names
    assert "meeting series end" in names
    assert "panel" not in names
    assert "panel" in [c["name"] for c in (await commands(olivia, channel))["slash"]]
    assert mine["message"] == [
        {"name": "Report to facilitators", "shown": "Report to facilitators"}
    ]
    assert mine["user"] == [{"name": "About them", "shown": "About them"}]
    world.overwrite(channel, people.everyone, deny=Permission.USE_APPLICATION_COMMANDS)
    assert await commands(maya, channel) == {"slash": [], "message": [], "user": []}


async def test_a_command_says_how_to_fill_it_in(maya, channel, staff, world):
    maya.user.locale = "es-ES"
    found = {c["name"]: c for c in (await commands(maya, channel))["slash"]}
    assert found["options"]["shown"] == "opciones"
    options = {option["name"]: option for option in found["options"]["options"]}
    assert options["size"] == {
        "name": "size",
        "shown": "tamaño",
        "type": 4,
        "description": "How many",
        "required": False,
        "autocomplete": False,
        "choices": [],
        "min": 1,
        "max": 10,
        "min_length": None,
        "max_length": None,
        "channel_types": None,
    }
    assert options["colour"]["choices"] == [
        {"name": "Rojo", "value": "r"},
        {"name": "Blue", "value": "b"},
    ]
    assert (options["text"]["required"], options["text"]["min_length"]) == (True, 2)
    assert options["place"]["choices"] == [{"name": "#general", "value": str(channel.id)}]
    offered = [choice["name"] for choice in options["person"]["choices"]]
    assert offered == ["olivia", "hearth", "Maya", "Max"]
    assert found["crisis"]["options"][0]["autocomplete"] is True


async def test_options_are_given_by_id(maya, max_, channel, people):
    role = people.role("Member")
    given = {
        "text": "abc", "size": 3, "ratio": "0.25", "sure": True, "person": str(max_.user.id),
        "role": str(role.id), "place": str(channel.id), "any_of": str(role.id), "colour": "b",
    }  # fmt: skip
    done = await maya.act("command", channel=str(channel.id), command="options", options=given)
    assert done == {"ok": True}
    said = "abc 3 0.25 True max Member general Member Blue -"
    assert await last_words(maya, channel) == said
    assert (await max_.messages(channel))["messages"] == []


async def test_a_file_goes_with_a_form(maya, channel):
    place = {"channel": str(channel.id), "command": "options"}
    options = {"text": "abc", "file": None, "ratio": ""}
    files = {"file": ("../../a b?.txt", b"in the file")}
    assert await maya.form("command", files, **place, options=options) == {"ok": True}
    assert await last_words(maya, channel) == "abc 1 0.5 False - - - - - in the file"


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"text": ""},
        {"text": "a"},
        {"text": ["abc"]},
        {"text": "abc", "none": "x"},
        {"text": "abc", "size": 11},
        {"text": "abc", "size": "many"},
        {"text": "abc", "size": "9" * 5000},
        {"text": "abc", "ratio": "nan"},
        {"text": "abc", "sure": "yes"},
        {"text": "abc", "person": "1"},
        {"text": "abc", "person": 1},
        {"text": "abc", "person": {"id": 1}},
        {"text": "abc", "person": "nora"},
        {"text": "abc", "place": "staff"},
        {"text": "abc", "place": "hearth"},
        {"text": "abc", "colour": "green"},
    ],
)
async def test_what_discord_would_not_take_is_refused(maya, nora, channel, staff, world, given):
    ids = {"nora": nora.user.id, "staff": staff.id, "hearth": world.bot.id}
    given = {name: str(ids.get(v, v)) if isinstance(v, str) else v for name, v in given.items()}
    done = await maya.act("command", channel=str(channel.id), command="options", options=given)
    assert list(done) == ["refused"]


@pytest.mark.parametrize(
    "body",
    [
        {"command": "none"},
        {"command": ""},
        {"command": "panel"},
        {"command": "meeting"},
        {"command": "meeting none"},
        {"command": 5},
        {"command": "crisis", "options": [1]},
        {"command": "crisis", "channel": "1"},
        {"command": "crisis", "channel": None},
    ],
)
async def test_a_command_that_is_not_theirs_is_refused(maya, channel, body):
    done = await maya.act("command", **{"channel": str(channel.id), "options": {}, **body})
    assert list(done) == ["refused"]


async def test_what_is_typed_is_completed(maya, channel):
    asked = {"channel": str(channel.id), "command": "crisis", "focused": "country"}
    offered = await maya.post("autocomplete", options={"country": "ge"}, **asked)
    assert offered == {
        "choices": [{"name": "Germany", "value": "DE"}, {"name": "Georgia", "value": "GE"}]
    }
    assert len((await maya.post("autocomplete", options={}, **asked))["choices"]) == 3
    wrong = asked | {"focused": "none"}
    assert list(await maya.post("autocomplete", options={}, **wrong)) == ["refused"]


async def test_menus_of_messages_and_people(maya, max_, channel, world, staff, olivia):
    said = world.post(channel, max_.user, "hm")
    place = {"channel": str(channel.id)}
    report = {"command": "Report to facilitators", "message": str(said.id)}
    assert await maya.act("message_menu", **place, **report) == {"ok": True}
    assert await last_words(maya, channel) == "reported max: hm"
    about = {"command": "About them", "user": str(max_.user.id)}
    assert await maya.act("user_menu", **place, **about) == {"ok": True}
    assert await last_words(maya, channel) == "about max"
    secret = world.post(staff, olivia.user, "secret")
    for forged in (place, {"channel": str(staff.id)}):
        done = await maya.act("message_menu", **forged, **report | {"message": str(secret.id)})
        assert list(done) == ["refused"]
    assert list(await maya.act("user_menu", **place, **about | {"user": "7"})) == ["refused"]


async def test_thinking_is_shown_while_it_lasts(maya, channel):
    async with maya.live() as hears:
        place = {"channel": str(channel.id), "command": "slow", "options": {}}
        assert await maya.act("command", **place) == {"ok": True}
        thinking = (await hears.next())["message"]
        said = [thinking]
        while flat(said[-1]["body"]) != "and more":
            said.append((await hears.next())["message"])
    assert {(m["id"], m["loading"], flat(m["body"])) for m in said} >= {
        (thinking["id"], False, "done")
    }
    assert all(m["ephemeral"] for m in said)


async def test_no_answer_is_said_as_discord_says_it(maya, channel, monkeypatch):
    monkeypatch.setattr("sandbox.people.client.FIRST_ANSWER_SECONDS", 0.05)
    place = {"channel": str(channel.id), "command": "silent", "options": {}}
    done = await maya.act("command", **place)
    assert done == {"no_answer": "The application did not respond."}

"""Crisis help when something else is wrong: no database, buttons refused, custom ids forged."""

import logging

import pytest

from tests.conftest import running
from tests.crisis.expected import (
    ANOTHER,
    CALLBACK,
    CARDS,
    KNOWN,
    MENU,
    PAGES,
    TALK,
    TEXTS,
    WORRIED,
    asked,
    card,
    expect,
    pinned,
    turned_to,
    unclear,
)


async def test_panels_outlive_a_restart_and_need_no_database(sandbox, settings, clock, nadia):
    async with running(settings, clock):
        panel = (await nadia.use("crisis", country="GB")).answer
    (settings.data_dir / "hearth.db").write_bytes(b"no database" * 1000)
    async with running(settings, clock):
        await panel.select(MENU, "youth")
        await panel.again().press("Keep as a file")
        await panel.again().press("Back")
        await panel.again().press(TALK)
        await panel.again().press("Back")
        page = PAGES.worried(asked("GB"), language="en")
        turned_to(await panel.again().press(WORRIED), page, ["Grounding", ANOTHER, "Back"])


async def test_when_discord_refuses_the_buttons_the_panel_becomes_text(bot, sandbox, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=400)
    result = await panel.select(MENU, "chat")
    assert result.answer.content == PAGES.listed(asked("GB"), "chat", **KNOWN).plain
    assert (result.answer.type, result.answer.buttons) == ("update", [])


async def test_when_discord_refuses_the_file_the_card_comes_as_text(bot, sandbox, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=400)
    result = await panel.select(MENU, "file")
    assert result.answer.content == card(asked("GB")).plain
    assert result.answer.ephemeral


@pytest.mark.parametrize("value", ["nonsense", "", "<@1>", "server", "veterans"])
async def test_a_list_that_does_not_exist_gives_the_card(bot, nadia, value):
    panel = (await nadia.use("crisis", country="AE")).answer
    forged = await nadia.forge(
        custom_id="crisis:lines:AE", message=panel.message, kind=3, values=[value]
    )
    expect(forged, asked("AE"))


async def test_a_menu_in_which_nothing_was_chosen_gives_the_card(bot, sandbox, nadia):
    panel = (await nadia.use("crisis", country="AE")).answer
    forged = await nadia.forge(
        custom_id="crisis:lines:AE", message=panel.message, kind=3, values=[]
    )
    expect(forged, asked("AE"))
    speaker = sandbox.person("nadia", locale="es-419")
    panel = (await speaker.use("crisis")).answer
    forged = await speaker.forge(
        custom_id="crisis:choose", message=panel.message, kind=3, values=[]
    )
    assert forged.answer.content == panel.message.content


@pytest.mark.parametrize("country", ["QQ", "MM"])
@pytest.mark.parametrize("page", ["card", "talk", "worried", "file", "grounding", "end"])
async def test_a_country_without_lines_or_that_is_none_gets_help_for_any(
    bot, sandbox, nadia, page, country
):
    place = unclear("en-US") if country == "QQ" else asked(country)
    forged = f"crisis:{page}:{country}"
    result = await nadia.press(await pinned(bot, sandbox, nadia, forged), forged)
    first = card(place)
    if country == "QQ":
        first = CARDS.give_back(first, country, language="en")
    expected = {
        "card": first,
        "file": first,
        "talk": PAGES.talk(place, **KNOWN),
        "worried": PAGES.worried(place, language="en"),
    }
    if page in expected:
        assert result.answer.content == expected[page].content
    assert result.answer.ephemeral


@pytest.mark.parametrize(
    "custom_id", ["crisis:card:", "crisis:nonsense:GB", "crisis:talk:gb", "crisis:step:senses:0"]
)
async def test_other_custom_ids_are_explained(bot, sandbox, nadia, custom_id):
    result = await nadia.press(await pinned(bot, sandbox, nadia, custom_id), custom_id)
    assert result.answer.content == TEXTS.get("errors-stale-panel")


async def test_a_button_pressed_as_if_it_were_a_menu_is_explained(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    forged = await nadia.forge(custom_id="crisis:talk:GB", message=panel, kind=3, values=["GB"])
    assert forged.answer.content == TEXTS.get("errors-stale-panel")


async def test_no_log_says_who_used_what(bot, sandbox, set_up, nadia, caplog):
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.DEBUG, logger="bot")
    caplog.set_level(logging.DEBUG, logger="cogs")
    message = await sandbox.person("maya").message("general", "I feel bad")
    await nadia.use_on_message("I'm worried about them", message)
    await nadia.use("grounding")
    for name in ("youth", "file"):
        panel = (await nadia.use("crisis", country="GB")).answer
        sandbox.faults.fail("POST", CALLBACK, status=400)
        await panel.select(MENU, name)
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert "an answer was not accepted: status 400, code 0" in said
    for word in ("nadia", "maya", "GB", "youth", "general", str(nadia.user.id), str(message.id)):
        assert word not in said

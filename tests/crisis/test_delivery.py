"""A card reaches whoever asks for it in one form or another, whatever Discord says to the first."""

import logging

import pytest

from bot.features.crisis.rules import Basis, Place
from tests.crisis.expected import (
    ANOTHER,
    CALLBACK,
    KNOWN,
    MENU,
    PAGES,
    TALK,
    asked,
    card,
    countries_of,
    expect,
    in_vain,
)

FINAL = (400, 401, 403, 404, 413)  # the same answer would meet the same again
PASSING = {
    "429": lambda faults, times: faults.fail(
        "POST", CALLBACK, status=429, retry_after=0, times=times
    ),
    "429 of a proxy": lambda faults, times: faults.fail(
        "POST", CALLBACK, status=429, retry_after=0, times=times, from_proxy=True
    ),
    "500": lambda faults, times: faults.fail("POST", CALLBACK, status=500, times=times),
    "502 of a proxy": lambda faults, times: faults.fail(
        "POST", CALLBACK, status=502, times=times, from_proxy=True
    ),
    "reset": lambda faults, times: faults.reset("POST", CALLBACK, times=times),
}
TRIES = 3
LAST_RESORT = (
    "**Emergency, United Kingdom: call `999`.** Also: `112`.\n"
    "**More helplines:** <https://findahelpline.com>"
)
LAST_RESORT_ANYWHERE = (
    "**Call the emergency number of the place you are in.** Not sure which? From a mobile phone, "
    "`112` or `911` works in many countries.\n"
    "**More helplines:** <https://findahelpline.com>"
)
CHOICE = Place(Basis.UNKNOWN, choices=countries_of("en-US"))


@pytest.fixture(autouse=True)
def _hurried(monkeypatch):
    monkeypatch.setattr("bot.callbacks.WAITS", (0,) * (TRIES - 1))


def plain(result, text):
    assert result.answer.content == text
    assert result.answer.ephemeral
    assert (result.answer.buttons, result.answer.selects) == ([], [])
    assert result.answer.embeds == []


@pytest.mark.parametrize("status", FINAL)
@pytest.mark.parametrize("from_proxy", [False, True])
async def test_what_discord_refuses_comes_ever_simpler(bot, sandbox, nadia, status, from_proxy):
    for times, text in enumerate((card(asked("GB")).plain, LAST_RESORT), 1):
        fault = sandbox.faults.fail(
            "POST", CALLBACK, status=status, times=times, from_proxy=from_proxy
        )
        plain(await nadia.use("crisis", country="GB"), text)
        assert fault.hits == times
    fault = sandbox.faults.fail("POST", CALLBACK, status=status, times=9, from_proxy=from_proxy)
    await in_vain(bot, nadia.use("crisis", country="GB"))
    assert fault.hits == 3


@pytest.mark.parametrize("trouble", PASSING)
async def test_what_may_pass_is_tried_again_before_it_comes_simpler(bot, sandbox, nadia, trouble):
    PASSING[trouble](sandbox.faults, TRIES - 1)
    expect(await nadia.use("crisis", country="GB"), asked("GB"))
    for simpler, text in enumerate((card(asked("GB")).plain, LAST_RESORT), 1):
        fault = PASSING[trouble](sandbox.faults, simpler * TRIES)
        plain(await nadia.use("crisis", country="GB"), text)
        assert fault.hits == simpler * TRIES
    fault = PASSING[trouble](sandbox.faults, 99)
    await in_vain(bot, nadia.use("crisis", country="GB"))
    assert fault.hits == 3 * TRIES


@pytest.mark.parametrize("from_proxy", [False, True])
async def test_nobody_waits_for_longer_than_discord_does(bot, sandbox, nadia, from_proxy):
    fault = sandbox.faults.fail("POST", CALLBACK, status=429, retry_after=60, from_proxy=from_proxy)
    plain(await nadia.use("crisis", country="GB"), card(asked("GB")).plain)
    assert fault.hits == 1


async def test_a_panel_turns_to_simpler_ones_and_at_last_there_is_a_new_one(bot, sandbox, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=403)
    result = await panel.press(TALK)
    plain(result, PAGES.talk(asked("GB"), **KNOWN).plain)
    assert result.answer.type == "update"
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=403, times=2)
    result = await panel.press(TALK)
    plain(result, LAST_RESORT)
    assert result.answer.type == "message"
    assert panel.again().content == panel.content


async def test_the_last_resort_for_anywhere(bot, sandbox, nadia):
    sandbox.faults.fail("POST", CALLBACK, status=400, times=2)
    plain(await nadia.use("crisis", country="Narnia"), LAST_RESORT_ANYWHERE)


async def test_grounding_ends_in_numbers_too(bot, sandbox, nadia):
    sandbox.faults.fail("POST", CALLBACK, status=400, times=2)
    guess = (
        "**Emergency, United States: call `911`.**\n"
        "I guessed this country from your Discord language. Somewhere else? Use `/crisis` with the "
        "country's name.\n**More helplines:** <https://findahelpline.com>"
    )
    plain(await nadia.use("grounding"), guess)


@pytest.mark.parametrize("trouble", PASSING)
async def test_a_form_and_a_file_are_sent_again(bot, sandbox, nadia, trouble):
    panel = (await nadia.use("crisis", country="GB")).answer
    PASSING[trouble](sandbox.faults, TRIES - 1)
    form = (await panel.press(ANOTHER)).modal
    expect(await form.submit({"country": "Japan"}), asked("JP"))
    PASSING[trouble](sandbox.faults, TRIES - 1)
    [file] = (await panel.again().select(MENU, "file")).answer.files
    assert (file.filename, file.body) == (
        "help-JP.txt",
        PAGES.handout(asked("JP"), **KNOWN).content,
    )


@pytest.mark.parametrize("status", FINAL)
async def test_instead_of_a_form_there_is_a_choice(bot, sandbox, nadia, status):
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=status)
    choice = await panel.press(ANOTHER)
    expect(choice, CHOICE)
    expect(await choice.answer.select("Choose your country", "Ireland"), asked("IE"))
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=status, times=2)
    plain(await panel.press(ANOTHER), card(CHOICE).plain)


@pytest.mark.parametrize("status", FINAL)
async def test_instead_of_a_file_there_is_the_card(bot, sandbox, nadia, status):
    panel = (await nadia.use("crisis", country="GB")).answer
    for times, text in enumerate((card(asked("GB")).plain, LAST_RESORT), 1):
        sandbox.faults.fail("POST", CALLBACK, status=status, times=times)
        plain(await panel.select(MENU, "file"), text)


async def test_a_card_that_breaks_our_own_code_comes_simpler(bot, nadia, monkeypatch, caplog):
    def broken(_view):
        raise RuntimeError

    monkeypatch.setattr("bot.ui.View.to_components", broken)
    plain(await nadia.use("grounding"), (await nadia.use("grounding")).answer.content)
    assert caplog.messages == ["an answer could not be given"] * 2


async def test_what_came_twice_is_answered_once_without_a_word(bot, sandbox, nadia, caplog):
    calls = sandbox.faults.slow("POST", CALLBACK, seconds=0, times=9)
    sandbox.faults.duplicate_dispatch("INTERACTION_CREATE")
    expect(await nadia.use("crisis", country="GB"), asked("GB"))
    await bot._idle.wait()
    assert calls.hits == 2
    assert caplog.messages == ["an answer was not accepted: status 400, code 40060"]


async def test_when_it_is_too_late_nothing_more_is_sent(bot, sandbox, nadia, caplog, monkeypatch):
    monkeypatch.setattr("sandbox.interactions.FIRST_ANSWER_SECONDS", 0)
    calls = sandbox.faults.slow("POST", CALLBACK, seconds=0, times=9)
    await in_vain(bot, nadia.use("crisis", country="GB"))
    assert calls.hits == 1
    assert caplog.messages == ["an answer was not accepted: status 404, code 10062"]


async def test_who_gets_no_answer_in_time_is_not_waited_for(
    bot, sandbox, nadia, caplog, monkeypatch
):
    monkeypatch.setattr("cogs.crisis.desk.ANSWER_SECONDS", 0)
    calls = sandbox.faults.hold("POST", CALLBACK, times=9)
    await in_vain(bot, nadia.use("crisis", country="GB"))
    calls.release()
    assert calls.hits <= 1
    assert caplog.messages == ["Discord took no crisis card in time"]
    assert caplog.records[0].levelno == logging.WARNING

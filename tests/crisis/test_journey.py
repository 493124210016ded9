"""Somebody needs help now: in a server, in a DM, anywhere, and whatever else is broken."""

import logging

import discord
import pytest

from bot.crisis_button import help_now_button
from bot.features.crisis.rules import Basis, Place, place_of
from bot.i18n import FALLBACK
from bot.ui import View
from sandbox.people import Refused
from tests.conftest import running
from tests.crisis.expected import (
    ANOTHER,
    ATLAS,
    CALLBACK,
    CARDS,
    HELPLINES,
    TEXTS,
    asked,
    card,
    expect,
    unclear,
)


async def test_every_country_has_a_card_before_anything_is_set_up(bot, sandbox):
    person = sandbox.person("nadia", locale="en-GB")
    for code in HELPLINES.countries:
        expect(await person.use("crisis", country=code), asked(code), spoken="en-GB")


async def test_a_code_that_may_be_a_state_or_a_word_is_said_to_be_understood_so(bot, nadia):
    for said, code in (("LA", "LA"), ("IN", "IN"), ("it", "IT")):
        expect(await nadia.use("crisis", country=said), Place(Basis.NEARLY, code))
    for said, code in (("SA", "SA"), ("uk", "GB"), ("us", "US")):
        expect(await nadia.use("crisis", country=said), asked(code))
    for said in ("no", "n/a"):
        expect(await nadia.use("crisis", country=said), unclear("en-US"), typed=said)


async def test_nobody_else_sees_that_somebody_asked(bot, sandbox, nadia):
    await nadia.use("crisis", channel="general", country="GB")
    assert len(nadia.sees("general")) == 1
    for other in ("olive", "frank", "maya"):
        assert sandbox.person(other).sees("general") == []


async def test_without_a_country_the_language_of_discord_says_it(bot, sandbox):
    for locale in (each.value for each in discord.Locale):
        person = sandbox.person("nadia", locale=locale)
        language = TEXTS.speaks(locale) or FALLBACK
        place = place_of(None, locale, find=lambda code: code)
        expect(await person.use("crisis"), place, language, locale)
        assert place.basis in (Basis.GUESSED, Basis.SEVERAL)


@pytest.mark.parametrize(
    ("written", "code"),
    [("uk", "GB"), ("England", "GB"), ("españa", "ES"), (" Deutschland ", "DE"), ("myanmar", "MM")],
)
async def test_a_country_may_be_written_in_any_way(bot, nadia, written, code):
    expect(await nadia.use("crisis", country=written), asked(code))


async def test_words_that_are_no_country_get_help_for_any(bot, nadia):
    for words in ("@everyone `help`", "<@1> **x**\n# y", "x" * 6000, "_" * 6000):
        result = await nadia.use("crisis", country=words)
        expect(result, unclear("en-US"), typed=words)
        assert len(result.answer.content) <= 2000
    given = CARDS.give_back(card(unclear("en-US")), "x" * 99 + "yz", language="en")
    assert f"\n\n> {'x' * 99}y\nI could not tell" in given.content


async def test_a_mistyped_country_is_offered_in_a_menu(bot, nadia):
    first = await nadia.use("crisis", country="Austrlia")
    expect(first, unclear("en-US", "AU", "AT"), typed="Austrlia")
    expect(await first.answer.select("Choose your country", "Australia"), asked("AU"))
    form = (await first.answer.press(ANOTHER)).answer.modal
    second = await form.submit({"country": "Congo"})
    expect(second, unclear("en-US", "CD", "CG"), typed="Congo")


async def test_what_is_nearly_one_country_s_name_is_taken_for_it_and_said_so(bot, nadia):
    result = await nadia.use("crisis", country="Untied Kingdom")
    expect(result, Place(Basis.NEARLY, "GB"))
    assert (
        "call `999`.** Also: `112`.\n"
        'I took that to be United Kingdom. Not right? Press "I\'m in another country".\n'
    ) in result.answer.content


async def test_what_was_not_understood_is_in_the_form_again(bot, nadia):
    first = await nadia.use("crisis", country="Texas: " + "x" * 90)
    form = (await first.answer.press(ANOTHER)).answer.modal
    expect(await form.submit({}), unclear("en-US"), typed="Texas: " + "x" * 33)


async def test_in_spanish_everything_is_spanish(bot, sandbox):
    person = sandbox.person("nadia", locale="es-ES")
    result = await person.use("crisis", options={"país": "reino unido"})
    expect(result, asked("GB"), "es", "es-ES")
    form = (await result.answer.press("Estoy en otro país")).answer.modal
    assert form.title == "Otro país"
    assert form.labels == ["¿En qué país estás?"]


async def test_another_country_is_written_into_a_form(bot, nadia):
    first = await nadia.use("crisis", country="GB")
    form = (await first.answer.press(ANOTHER)).answer.modal
    assert form.title == "Another country"
    assert form.labels == ["Which country are you in?"]
    second = await form.submit({"Which country are you in?": "Japan"})
    expect(second, asked("JP"))
    form = (await second.answer.press(ANOTHER)).answer.modal
    expect(await form.submit({"country": "nowhere"}), unclear("en-US"), typed="nowhere")


async def test_the_form_wants_an_answer(bot, nadia):
    form = (await (await nadia.use("crisis")).answer.press(ANOTHER)).answer.modal
    with pytest.raises(Refused):
        await form.submit({"country": ""})


async def test_countries_of_a_language_are_in_a_menu(bot, sandbox):
    person = sandbox.person("nadia", locale="nl")
    result = await person.use("crisis")
    menu = result.answer.selects[0]
    assert menu.placeholder == "Choose your country"
    assert menu.labels == ["Aruba", "Belgium", "Curaçao", "Netherlands", "Suriname"]
    expect(await result.answer.select("Choose your country", ["BE"]), asked("BE"), spoken="nl")


async def test_the_bot_answers_in_its_private_channel(bot, nadia):
    expect(await nadia.use("crisis", dm=True, country="GB"), asked("GB"))


async def test_a_user_installed_bot_answers_in_other_servers_and_private_channels(
    bot, sandbox, nadia, elsewhere
):
    expect(await nadia.use("crisis", channel=elsewhere, country="GB"), asked("GB"))
    private = nadia.private_channel_with(sandbox.person("maya"))
    expect(await nadia.use("crisis", channel=private), Place(Basis.GUESSED, "US"))


async def test_typing_offers_countries_in_the_language_of_discord(bot, sandbox, nadia):
    assert (await nadia.autocomplete("crisis", country="ger"))[0] == ("Germany", "DE")
    assert await nadia.autocomplete("crisis", country="reino u") == [("United Kingdom", "GB")]
    spanish = sandbox.person("nadia", locale="es-ES")
    assert (await spanish.autocomplete("crisis", options={"país": "aleman"})) == [
        ("Alemania", "DE")
    ]
    japanese = sandbox.person("nadia", locale="ja")
    offered = await japanese.autocomplete("crisis", country="")
    assert offered[0] == ("日本", "JP")
    assert len(offered) == 25
    assert all(ATLAS.name(code, "ja") == name for name, code in offered)


async def test_what_is_offered_gives_its_card(bot, nadia):
    [(_, code)] = await nadia.autocomplete("crisis", country="cote d'iv")
    expect(await nadia.use("crisis", country=code), asked("CI"))


@pytest.mark.parametrize("suffix", ["", "start_1-a"])
async def test_the_help_now_button_of_other_features_gives_a_guess(bot, sandbox, nadia, suffix):
    channel = nadia.guild.channel("welcome")
    view = View(help_now_button(bot.texts, "en", suffix))
    await bot.get_partial_messageable(channel.id).send("Welcome", view=view)
    [message] = await sandbox.messages_in(channel)
    expect(await nadia.press(message, "Help now"), Place(Basis.GUESSED, "US"))
    assert sandbox.person("maya").sees(channel)[0].content == "Welcome"


async def test_buttons_menus_and_forms_outlive_a_restart(sandbox, settings, clock):
    person = sandbox.person("nadia", locale="nl")
    async with running(settings, clock):
        choice = await person.use("crisis")
        form = (await (await person.use("crisis")).answer.press(ANOTHER)).answer.modal
    async with running(settings, clock):
        expect(await form.submit({"country": "Japan"}), asked("JP"), spoken="nl")
        expect(await choice.answer.select("Choose your country", ["BE"]), asked("BE"), spoken="nl")
        again = (await choice.answer.again().press(ANOTHER)).answer.modal
        expect(await again.submit({"country": "GB"}), asked("GB"), spoken="nl")


async def test_it_works_with_the_database_gone(bot, nadia, settings):
    for file in settings.data_dir.glob("hearth.db*"):
        file.unlink()
    expect(await nadia.use("crisis"), Place(Basis.GUESSED, "US"))
    expect(await nadia.use("crisis", country="GB"), asked("GB"))
    assert list(settings.data_dir.glob("hearth.db*")) == []


async def test_it_works_with_a_database_that_is_none(sandbox, settings, clock, nadia):
    (settings.data_dir / "hearth.db").write_bytes(b"no database" * 1000)
    async with running(settings, clock):
        expect(await nadia.use("crisis", country="GB"), asked("GB"))


async def test_when_discord_refuses_the_buttons_the_text_still_comes(bot, sandbox, nadia):
    fault = sandbox.faults.fail("POST", CALLBACK, status=400)
    result = await nadia.use("crisis", country="AU")
    assert fault.hits == 1
    assert result.answer.content == card(asked("AU")).plain
    assert result.answer.buttons == []
    assert result.answer.ephemeral


async def test_no_log_says_who_asked_or_for_which_country(bot, sandbox, nadia, caplog):
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.DEBUG, logger="bot")
    caplog.set_level(logging.DEBUG, logger="cogs")
    sandbox.faults.fail("POST", CALLBACK, status=400)
    for _ in range(2):
        result = await nadia.use("crisis", country="Japan")
    form = (await result.answer.press(ANOTHER)).answer.modal
    await form.submit({"country": "Japan"})
    said = [record.getMessage() for record in caplog.records]
    assert not any(
        word in line
        for line in said
        for word in ("Japan", "JP", "nadia", str(nadia.user.id), str(nadia.guild.id))
    )


async def test_a_forged_choice_gets_help_for_any_country(bot, sandbox):
    person = sandbox.person("nadia", locale="nl")
    result = await person.use("crisis")
    forged = await person.forge(
        custom_id="crisis:choose", message=result.answer.message, kind=3, values=["<@1>"]
    )
    expect(forged, unclear("nl"), spoken="nl", typed="<@1>")

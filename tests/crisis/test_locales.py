"""Whatever Discord says that somebody speaks: they get a card, and every button works."""

import pytest

from bot.features.crisis.rules import HOMES, Basis, Place
from tests.crisis.expected import ANOTHER, TALK, asked, expect

UNKNOWN = Place(Basis.UNKNOWN)
ENGLISH = Place(Basis.SEVERAL, choices=tuple(HOMES["en"]))
ODD = {
    "en-UK": Place(Basis.GUESSED, "GB"),
    "en-gb": Place(Basis.GUESSED, "GB"),
    "en-ZZ": ENGLISH,
    "zz-ZZ": UNKNOWN,
    "": UNKNOWN,
    None: UNKNOWN,
    7: UNKNOWN,
    ("en-GB",): UNKNOWN,
}


@pytest.fixture
def speaking(sandbox):
    """A person whose Discord says that of its language."""

    def speak(locale):
        sandbox.world.user("nadia").locale = locale
        return sandbox.person("nadia")

    yield speak
    # Discord's description knows no such locales.
    sandbox.violations[:] = [each for each in sandbox.violations if "locale" not in str(each)]


async def test_an_odd_locale_gets_a_card_and_its_buttons_work(bot, speaking):
    for locale, place in ODD.items():
        told = locale if isinstance(locale, str) else ""
        nadia = speaking(locale)
        result = await nadia.use("crisis")
        expect(result, place, spoken=told)
        form = (await result.answer.press(ANOTHER)).modal
        expect(await form.submit({"country": "Japan"}), asked("JP"), spoken=told)
        talk = await result.answer.press(TALK)
        assert talk.buttons[-3:] == ["Grounding", ANOTHER, "Back"]
        assert ("Japan", "JP") in await nadia.autocomplete("crisis", country="Jap")


@pytest.mark.usefixtures("set_up")
async def test_whose_language_is_unknown_is_answered_in_the_servers(bot, sandbox, speaking):
    olive = sandbox.person("olive")
    await (await olive.use("setup", language="de")).settled()
    expect(await speaking(None).use("crisis"), UNKNOWN, "de", "")


async def test_a_server_may_have_an_odd_locale_too(bot, sandbox, speaking):
    guild = sandbox.person("olive").guild
    for locale in (None, 7, "zz-ZZ"):
        guild.preferred_locale = locale
        result = await (await sandbox.person("olive").use("setup", zone="UTC")).settled()
        assert not result.text.startswith("Something broke")

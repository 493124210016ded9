"""The text of a card in a channel, for every country and in every language."""

import pytest

from bot.features.crisis import data
from bot.features.crisis.atlas import Atlas
from bot.features.crisis.card import Cards
from bot.features.crisis.local import LocalLine
from bot.features.local.card import FIRST, digest, write_card
from bot.features.local.rules import MOST_CHARACTERS, MOST_LINES
from bot.i18n import Texts
from tests.crisis.written import shown

LANGUAGES = Texts.load().languages
LIMIT = 2000  # characters, Discord's


@pytest.fixture(scope="module")
def cards():
    texts = Texts.load()
    return Cards(data.load_helplines(), Atlas.load(), texts, texts.languages)


def lines_that_fill(voice):
    """As many lines as a server may have, and together as long as they may be."""
    short = [LocalLine(id=str(n), name=f"Line {n}", call="123") for n in range(MOST_LINES - 1)]
    used = sum(len(voice.local_line(line)) for line in short)
    bare = len(voice.local_line(LocalLine(id="x", name="Last", call="123", note="n"))) - 1
    return (
        *short,
        LocalLine(
            id="x", name="Last", call="123", note="n" * min(120, MOST_CHARACTERS - used - bare)
        ),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_fits_and_has_what_must_be_there(cards, language):
    voice = cards.voices[language]
    own = lines_that_fill(voice)
    for code in (*cards.helplines.countries, None):
        country = cards.helplines.countries.get(code or "")
        found = country or cards.helplines.international
        for local in ((), own):
            content = write_card(cards, code, language=language, local=local)
            assert len(content) <= LIMIT, code
            assert all(f"`{number}`" in content for number in found.emergency), code
            assert "https://findahelpline.com" in content
            assert content.endswith(voice.texts.get("local-card-offline", language))
            assert all(voice.local_line(line) in content for line in local), code
            assert not country or not country.lines or "\n- **" in content
            hint = voice.say("list-more-plain", link=voice.link("https://findahelpline.com"))
            is_cut = country is not None and len(shown(content, country)) < len(country.lines)
            assert (hint in content.splitlines()) is is_cut, code
            for line in shown(content, country) if country else ():
                assert (
                    voice.line(line) in content or voice.line(line, says_languages=False) in content
                )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_countrys_first_lines_come_before_a_servers(cards, language):
    local = (LocalLine(id="a", name="Campus", call="123"),)
    content = write_card(cards, "GB", language=language, local=local)
    entries = [line for line in content.split("\n") if line.startswith("- **")]
    assert "Campus" not in "".join(entries[:FIRST])
    assert "**Campus**" in content


def test_a_country_without_lines_has_what_helps_anywhere(cards):
    content = write_card(cards, None, language="en", local=())
    assert content.startswith(
        "**Help now**\n**Call the emergency number of the place you are in.**"
    )


def test_a_card_is_the_same_until_it_says_something_else(cards):
    first = write_card(cards, "GB", language="en", local=())
    assert digest(first) == digest(write_card(cards, "GB", language="en", local=()))
    local = (LocalLine(id="a", name="Campus", call="123"),)
    others = [
        write_card(cards, "IE", language="en", local=()),
        write_card(cards, "GB", language="es", local=()),
        write_card(cards, "GB", language="en", local=local),
    ]
    assert len({digest(one) for one in (first, *others)}) == 4

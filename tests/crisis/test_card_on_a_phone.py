import re

import pytest

from bot.features.crisis.rules import Basis, Place, by_importance, main_first, need_of, standing
from tests.crisis.expected import (
    ATLAS,
    HELPLINES,
    PAGES,
    TEXTS,
    discord_length,
    in_every_language,
)
from tests.crisis.written import EVERY_PLACE, card, entries, line, shown, write_for


@in_every_language("place", EVERY_PLACE)
def test_a_first_card_is_short_on_a_phone(place, language):
    text = card(place, language).content
    assert seen(text) <= 1300
    country = HELPLINES.countries.get(place.country or "")
    if country is None:
        return
    main, _ = main_first(by_importance(country.lines, language=language), 3)
    lines = shown(text, country)
    assert len(lines) == len(entries(text)) <= 5
    assert {each.id for each in main[:2]} <= {each.id for each in lines}
    young = [each for each in lines if need_of(each) == "youth"]
    if len(young) == 1:  # it may take the room that no other line may
        lines.remove(young[0])
        text = "\n".join(each for each in text.splitlines() if young[0].name not in each)
    assert len(entries(text)) == len(lines)
    assert discord_length(text) <= 1300
    assert seen(text) <= 1100 or len(lines) <= len(main)


def seen(text):
    """How many characters people see: addresses are behind names."""
    return discord_length(re.sub(r"\(<[^>]+>\)", "", text))


# As guessed for those who read these languages, and for all others in English.
GUESSES = [
    ("ES", "es"),
    ("FR", "fr"),
    ("DE", "de"),
    *((code, "en") for code in HELPLINES.countries),
]


@pytest.mark.parametrize("basis", [Basis.ASKED, Basis.GUESSED])
def test_a_child_finds_a_line_on_the_first_card(basis):
    for code, language in GUESSES:
        country = HELPLINES.countries[code]
        young = [each for each in country.lines if need_of(each) == "youth"]
        found = shown(card(Place(basis, code), language).content, country)
        assert not young or any(each in young for each in found), code


@in_every_language("code", HELPLINES.countries)
def test_doubtful_lines_come_last_and_those_open_day_and_night_first(code, language):
    country, place = HELPLINES.countries[code], Place(Basis.ASKED, code)
    known = {"language": language, "spoken": language}
    pages = [PAGES.listed(place, name, **known) for name in PAGES.lists(code)]
    for found in (card(place, language), *pages):
        for text in (found.content, found.plain):
            stand = [standing(each) for each in shown(text, country)]
            assert stand == sorted(stand)


def test_after_the_main_lines_come_one_for_young_people_and_one_on_violence():
    lines = [
        *(line(id=f"gb-any-{n}", name=f"Any {n}") for n in range(5)),
        line(id="gb-debt", name="Debt", **{"for": ["gambling"]}),
        *(line(id=f"gb-young-{n}", name=f"Young {n}", audience="youth") for n in range(2)),
        line(id="gb-home", name="Home", **{"for": ["domestic-violence"]}),
    ]
    names = [each.split("**")[1] for each in entries(write_for(lines).content)]
    assert names == ["Any 0", "Any 1", "Any 2", "Young 0", "Home"]
    assert len(entries(write_for(lines).plain)) == len(lines)  # where no menu has the others


def test_a_number_stands_alone_only_where_it_is_for_every_emergency():
    for code, numbers, to_call, also in (
        ("FR", ("112", "15", "17", "18", "114"), "`112`", " Also: `15`, `17`, `18`, `114`."),
        ("GB", ("999", "112"), "`999`", " Also: `112`."),
        ("US", ("911",), "`911`", ""),
        # Police or ambulance? The data does not say.
        ("BR", ("190", "192", "193"), "`190`, `192` or `193`", ""),
        ("SA", ("911", "997", "999"), "`911`, `997` or `999`", ""),
        ("NO", ("113", "112", "110"), "`113`, `112` or `110`", ""),
    ):
        assert HELPLINES.countries[code].emergency == numbers
        found = card(Place(Basis.ASKED, code))
        for text in (found.content, found.plain):
            called = f"**Emergency, {ATLAS.name(code, 'en')}: call {to_call}.**{also}"
            assert text.splitlines()[1] == called
            assert text.splitlines()[-1] == f"**In danger now? Call {to_call}.**"


@in_every_language("code", HELPLINES.countries)
def test_a_guessed_number_is_never_shown_as_a_fact(code, language):
    found = card(Place(Basis.GUESSED, code), language)
    name = ATLAS.name(code, language)
    for text, key in ((found.content, "crisis-guess"), (found.plain, "crisis-guess-plain")):
        lines = text.splitlines()
        assert lines[2] == TEXTS.get(key, language)
        assert lines[-1].endswith(f": {name}.")
        assert f"`{HELPLINES.countries[code].emergency[0]}`" in lines[-1]


def test_what_all_lines_speak_is_said_once():
    both = [line(), line(id="gb-two", name="Two")]
    text = write_for(both).content
    assert text.count("In English.") == 0
    assert text.count("\n**Helplines:**\nAll in English.\n- **Line**") == 1
    mixed = write_for([*both, line(id="gb-welsh", name="Welsh", languages=["cy", "en"])]).content
    assert "All in" not in mixed
    assert mixed.count("In English.") == 2
    assert mixed.count("In Welsh, English.") == 1
    assert "All in" not in write_for([line()]).content
    assert "All in" not in write_for(both, language="de").content


def test_buttons_say_what_the_text_alone_has_to_say():
    found = card(Place(Basis.ASKED, "GB"))
    for words in ("Worried about someone?", "Not an emergency?"):
        assert words not in found.content
        assert words in found.plain


@pytest.mark.parametrize(
    ("topics", "audience", "said"),
    [
        (["crisis"], "everyone", ": any crisis."),
        (["suicide", "crisis"], "everyone", ": any crisis, thoughts of suicide."),
        (["emotional-support", "crisis"], "everyone", ": any crisis, someone to talk to."),
        # Not for any, although a crisis it is.
        (["crisis", "domestic-violence"], "everyone", ": violence at home."),
        (["suicide", "crisis"], "veterans", ", for veterans: thoughts of suicide."),
    ],
)
def test_a_line_for_any_crisis_says_so(topics, audience, said):
    text = write_for([line(audience=audience, **{"for": topics})]).content
    assert f"- **Line**{said} Call `0800 000`, free. Day and night. In English." in text


@pytest.mark.parametrize(("form", "most"), [("content", 1300), ("plain", 2000)])
def test_a_line_fits_to_the_last_character(form, most):
    def write(characters):
        return getattr(write_for([line(notes={"en": "x" * characters})]), form)

    room = most - len(write(1)) + 1
    full = write(room)
    assert len(full) == most
    assert "- **Line**" in full
    assert "- **Line**" not in write(room + 1)

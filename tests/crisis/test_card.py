import re
from datetime import date
from pathlib import Path

import pytest

from bot.features.crisis.card import Link
from bot.features.crisis.rules import (
    Basis,
    Place,
    place_of,
)
from tests.crisis.expected import (
    ATLAS,
    CARDS,
    HELPLINES,
    TEXTS,
    countries_of,
    discord_length,
    in_every_language,
)
from tests.crisis.written import EVERY_PLACE, card, line, write_for

SNAPSHOTS = Path(__file__).parent / "cards"
FIND_A_HELPLINE = Link("More helplines: findahelpline.com", "https://findahelpline.com")


@in_every_language("place", EVERY_PLACE)
def test_a_card_fits_a_message_and_says_where_to_turn(place, language):
    found = card(place, language)
    for text in (found.content, found.plain):
        assert discord_length(text) <= 2000
        assert "<https://findahelpline.com>" in text
        assert text.startswith("**")  # words first, no emoji
        assert "http:" not in text
        # Without the angle brackets, Discord would show a preview.
        assert re.findall(r"\S?https://", text) == text.count("https://") * ["<https://"]
    assert 1 <= len(found.links) <= 5
    assert all(link.url.startswith("https://") for link in found.links)
    assert found.links[0].url == "https://findahelpline.com"
    assert len(found.choices) <= 25


@in_every_language("code", HELPLINES.countries)
def test_a_country_s_card_names_it_with_its_emergency_number_before_any_line(code, language):
    country = HELPLINES.countries[code]
    text = card(Place(Basis.ASKED, code), language).content
    title, emergency, *_ = text.splitlines()
    assert title.endswith(f" {ATLAS.name(code, language)}**")
    assert ATLAS.name(code, language) in emergency
    for number in country.emergency:
        assert f"`{number}`" in emergency


@in_every_language("code", HELPLINES.countries)
def test_every_line_shown_has_all_that_is_needed_to_reach_it(code, language):
    found = card(Place(Basis.ASKED, code), language)
    entries = [each for each in found.plain.splitlines() if each.startswith("- ")]
    unescaped = [each.replace("\\", "") for each in entries]
    shown = [
        (known, entry)
        for entry in unescaped
        for known in HELPLINES.countries[code].lines
        if entry.startswith((f"- **{known.name}**", f"- **[{known.name}](<"))
        and all(f"`{number}`" in entry for number in (known.call, known.whatsapp) if number)
    ]
    assert len({entry for _, entry in shown}) == len(entries) >= 1
    for known, entry in shown:
        if known.text:
            assert f"`{known.text.number}`" in entry
            assert known.text.keyword is None or f"`{known.text.keyword}`" in entry
        for words in (known.notes, known.region):
            assert words is None or words[language] in entry
        for url in (known.web, known.chat_url):
            assert url is None or f"<{url}>" in entry


CASES = {
    "GB-asked.en": (Place(Basis.ASKED, "GB"), "en"),
    "GB-guessed.en": (Place(Basis.GUESSED, "GB"), "en"),
    "US-asked.en": (Place(Basis.ASKED, "US"), "en"),
    "ES-guessed.es": (Place(Basis.GUESSED, "ES"), "es"),
    "PE-asked.es": (Place(Basis.ASKED, "PE"), "es"),
    "JP-guessed.en": (Place(Basis.GUESSED, "JP"), "en"),
    "CN-asked.en": (Place(Basis.ASKED, "CN"), "en"),
    "CA-asked.es": (Place(Basis.ASKED, "CA"), "es"),
    "DE-asked.de": (Place(Basis.ASKED, "DE"), "de"),
    "FR-asked.fr": (Place(Basis.ASKED, "FR"), "fr"),
    "BR-guessed.pt-BR": (Place(Basis.GUESSED, "BR"), "pt-BR"),
    "MM-asked.en": (Place(Basis.ASKED, "MM"), "en"),
    "de-several.en": (place_of(None, "de", find=lambda _: None), "en"),
    "es-419-several.es": (place_of(None, "es-419", find=lambda _: None), "es"),
    "not-understood.en": (Place(Basis.NOT_UNDERSTOOD, choices=countries_of("en-US")), "en"),
    "similar.en": (Place(Basis.SIMILAR, choices=("AU", "AT")), "en"),
    "nearly.en": (Place(Basis.NEARLY, "US"), "en"),
    "unknown.es": (Place(Basis.UNKNOWN), "es"),
    "unknown.de": (Place(Basis.UNKNOWN), "de"),
    "several.fr": (place_of(None, "fr", find=lambda _: None), "fr"),
}


def as_text(found):
    links = "".join(f"[{link.label}] {link.url}\n" for link in found.links)
    return f"{found.content}\n\n{links}{' '.join(found.choices)}".rstrip() + "\n"


@pytest.mark.parametrize("name", CASES)
def test_a_card_reads_as_it_did_when_a_person_last_read_it(name):
    # When the change is meant: read the new card aloud, then put it into that file.
    place, language = CASES[name]
    assert as_text(card(place, language)) == (SNAPSHOTS / f"{name}.txt").read_text("utf-8")


def test_the_plain_card_has_the_addresses_that_buttons_had():
    found = card(Place(Basis.ASKED, "AU"))
    assert Link("Chat: Lifeline", "https://www.lifeline.org.au/crisis-chat/") in found.links
    assert "https://www.lifeline.org.au/crisis-chat/" not in found.content
    assert "Chat with the button below." in found.content
    assert "Chat: <https://www.lifeline.org.au/crisis-chat/>" in found.plain
    assert "button below" not in found.plain


def test_a_card_in_a_language_of_ours_may_be_for_somebody_who_speaks_another():
    found = card(Place(Basis.ASKED, "BE"), "en", spoken="fr")
    assert found.content.index("Centre de Prévention") < found.content.index("Zelfmoordlijn")
    assert found.content.startswith("**Help now: Belgium**")


def crowded(**facts):
    """A country with more lines, and longer ones, than a message can hold."""
    return write_for(
        line(
            id=f"gb-line-{number}",
            name=f"Line {number} " + "of a very long name " * 3,
            call=f"0800 {number:03}",
            chat_url=f"https://example.org/{number}",
            **facts,
        )
        for number in range(100)
    )


def test_the_least_important_lines_are_left_out_and_never_the_emergency_number():
    found = crowded()
    assert "call `999`.** Also: `112`." in found.content
    assert "`0800 000`" in found.content
    assert "`0800 099`" not in found.content
    assert found.content.endswith(
        "I keep no record of this.\n**In danger now? Call `999`.** My guess: United Kingdom."
    )
    assert [link.url for link in found.links] == [
        "https://findahelpline.com",
        *(f"https://example.org/{number}" for number in range(3)),
    ]
    assert found.content.count("button below") == 3


def test_a_link_is_only_for_a_line_that_is_shown():
    found = crowded(notes={"en": "word " * 250})
    assert found.content.count("\n- ") == 0
    assert found.links == (FIND_A_HELPLINE,)


def test_only_lines_that_are_shown_are_spoken_of():
    talk = {"for": ["emotional-support"], "hours": "unknown"}
    shown = write_for([line(), line(id="gb-talk", **talk)]).plain
    assert 'Lines marked "someone to talk to"' in shown
    hidden = write_for([line(), line(id="gb-talk", notes={"en": "x" * 2000}, **talk)]).plain
    assert "Lines marked" not in hidden
    assert "There are lines just to talk, too" in hidden


def test_a_country_may_have_an_emergency_number_and_no_line():
    text = write_for([]).plain
    assert "call `999`.** Also: `112`." in text
    assert "**Helplines:**" not in text
    assert (
        "Not an emergency? There are lines just to talk, too: <https://findahelpline.com>" in text
    )


def reviewed(*days):
    lines = HELPLINES.countries["GB"].lines
    copies = (lines[number].model_copy(update={"reviewed": day}) for number, day in enumerate(days))
    return write_for(copies).content


def test_a_card_says_how_old_its_numbers_are():
    never = (
        "Numbers compiled in November 2026, not yet verified. If one does not work, try another."
    )
    partly = "Lines without a check date: compiled in November 2026, not yet verified."
    checked = "Checked in January 2027."
    assert never in reviewed(None, None)
    assert checked not in reviewed(None, None)
    assert partly in reviewed(date(2027, 1, 9), None)
    assert reviewed(date(2027, 1, 9), None).count(checked) == 1
    both = reviewed(date(2027, 1, 9), date(2027, 1, 31))
    assert "compiled" not in both
    assert both.count(checked) == 2
    assert "If a number does not work, try another." in both


def test_before_anything_is_typed_the_likely_countries_are_offered_then_the_others_by_name():
    guessed = CARDS.suggest("", Place(Basis.GUESSED, "SE"), spoken="sv-SE", limit=25)
    assert guessed[:3] == ["SE", "AL", "AR"]  # Sverige, Albanien, Argentina
    choices = ("DE", "AT")
    several = CARDS.suggest(" ", Place(Basis.SEVERAL, choices=choices), spoken="de", limit=4)
    assert several == ["DE", "AT", "EG", "AL"]  # Ägypten, Albanien
    assert len(guessed) == len(set(guessed)) == 25


def test_what_is_typed_is_looked_for():
    assert CARDS.suggest("jap", Place(Basis.UNKNOWN), spoken="en", limit=25) == ["JP"]


# Words that advice on safe messaging warns of, in the languages we write.
HURTFUL = r"commit|success|fail|unsuccessful|epidemic|cometi|se quitó|exitos|fracas|epidemia"


@pytest.mark.parametrize("language", TEXTS.languages)
def test_no_card_speaks_of_suicide_in_a_hurtful_way(language):
    for place in EVERY_PLACE:
        shown = re.sub(r"<https://[^>]+>", "", card(place, language).content)
        assert not re.search(HURTFUL, shown, re.IGNORECASE), place


def test_a_card_is_written_once():
    place = Place(Basis.ASKED, "NZ")
    assert card(place) is card(place)

import re
import shutil
from datetime import date

import pytest
from pydantic import ValidationError

from bot.features.crisis.data import (
    Country,
    Line,
    load_helplines,
)
from bot.i18n import Texts
from tests.conftest import ROOT

HELPLINES = load_helplines()
LANGUAGES = Texts.load().languages
FACTS = {
    "id": "xx-night-line",
    "name": "Night Line",
    "for": ["crisis"],
    "audience": "everyone",
    "call": "0800 123",
    "hours": "24/7",
    "languages": ["en"],
    "cost": "free",
    "sources": ["the line's own site, 1 Nov 2026"],
    "confidence": "high",
}


def line(**facts):
    return Line.model_validate(FACTS | facts)


def country(**facts):
    return Country.model_validate(
        {
            "code": "XX",
            "name": "Nowhere",
            "compiled": date(2026, 11, 23),
            "emergency": ["112"],
            "lines": [],
        }
        | facts
    )


def shown_words():
    for entry in HELPLINES:
        for words in (entry.notes, getattr(entry, "region", None)):
            if words is not None:
                yield entry.id, words


def test_every_language_that_we_speak_has_every_note():
    missing = [
        (entry, language)
        for entry, words in shown_words()
        for language in LANGUAGES
        if language not in words
    ]
    assert missing == []


def test_numbers_in_notes_stand_as_code_and_are_the_same_in_every_language():
    for entry, words in shown_words():
        numbers = {language: re.findall(r"`([^`]+)`", text) for language, text in words.items()}
        assert all(found == numbers["en"] for found in numbers.values()), entry
        for text in words.values():
            bare = re.sub(r"`[^`]+`|\d\d:\d\d", "", text)
            assert not re.search(r"(\d[ -]?){5}", bare), (entry, text)


def test_ages_times_prices_and_choices_in_notes_are_the_same_in_every_language():
    for entry, words in shown_words():
        digits = {language: sorted(re.findall(r"\d+", text)) for language, text in words.items()}
        assert {tag: found for tag, found in digits.items() if found != digits["en"]} == {}, entry


@pytest.mark.parametrize("language", ["es", "pt-BR", "fil"])
def test_a_note_is_in_a_language_as_its_folder_of_texts_is_named(language):
    notes = {"en": "Adults.", language: "…"}
    assert dict(line(notes=notes).notes or {}) == notes


@pytest.mark.parametrize("language", ["pt_BR", "pt-br", "PT-BR", "pt-BRA", "pt-", "-BR", "p"])
def test_a_note_in_a_language_that_no_folder_could_have_is_refused(language):
    with pytest.raises(ValidationError, match="by language"):
        line(notes={"en": "Adults.", language: "…"})


def test_the_file_of_a_country_says_which_country_it_is(tmp_path):
    for name in ("international.toml", "GB.toml"):
        shutil.copy(ROOT / "bot" / "data" / "helplines" / name, tmp_path)
    (tmp_path / "README").touch()
    assert list(load_helplines(tmp_path).countries) == ["GB"]
    (tmp_path / "GB.toml").rename(tmp_path / "UK.toml")
    with pytest.raises(ValueError, match=r"UK\.toml says it is GB"):
        list(load_helplines(tmp_path))


def test_ids_are_unique():
    ids = [entry.id for entry in HELPLINES]
    assert len(set(ids)) == len(ids)


def test_helplines_never_change():
    known = HELPLINES.countries["GB"]
    with pytest.raises(ValidationError, match="frozen"):
        known.lines[0].call = "1"
    with pytest.raises(TypeError):
        known.lines[0].notes["en"] = "1"
    with pytest.raises(TypeError):
        HELPLINES.countries["GB"] = known


@pytest.mark.parametrize(
    "facts",
    [
        {"phone": "0800 123"},
        {"call": "0800 HELP"},
        {"call": "1"},
        {"call": ""},
        {"call": "０８００"},
        {"text": {"number": "85258", "word": "SHOUT"}},
        {"text": {"keyword": "SHOUT"}},
        {"whatsapp": "wa.me/123"},
        {"web": "http://example.org"},
        {"web": "https://example"},
        {"chat_url": "https://example.org/a b"},
        {"chat_url": "https://example.org/>"},
        {"hours": "mostly"},
        {"hours": "unknown", "hours_disputed": True},
        {"hours": "limited", "hours_as_of": 2023},
        {"hours_as_of": 2023, "hours_disputed": True},
        {"hours": "daily 10:00-12:00", "zone": "Europe/Nowhere"},
        {"hours": "daily 10:00-12:00", "zone": "../GB.toml"},
        {"zone": "Europe/London"},
        {"languages": []},
        {"languages": ["english"]},
        {"for": []},
        {"for": ["sadness"]},
        {"audience": "people"},
        {"cost": "cheap"},
        {"confidence": "low"},
        {"sources": []},
        {"notes": {"es": "Elige la opción 5."}},
        {"notes": {"en": "Choose option 5.", "English": "Choose option 5."}},
        {"region": {"en": ""}},
        {"reviewed": "yesterday"},
        {"id": "Night Line"},
        {"name": " "},
        {"call": None},
    ],
)
def test_a_line_with_a_wrong_fact_is_refused(facts):
    line()
    with pytest.raises(ValidationError):
        line(**facts)


@pytest.mark.parametrize(
    "facts",
    [
        {"code": "xx"},
        {"emergency": []},
        {"emergency": ["police"]},
        {"compiled": None},
        {"region": "North"},
        {"zone": "Greenwich or so"},
        {"lines": [FACTS | {"id": "yy-night-line"}]},
        {"lines": [FACTS, FACTS]},
    ],
)
def test_a_country_with_a_wrong_fact_is_refused(facts):
    country(lines=[FACTS])
    with pytest.raises(ValidationError):
        country(**facts)


def test_a_line_may_be_reached_in_one_way_only():
    chat = line(call=None, chat_url="https://example.org/chat")
    assert (chat.call, chat.chat_url) == (None, "https://example.org/chat")


@pytest.mark.parametrize(
    ("facts", "is_always_open"),
    [
        ({}, True),
        ({"hours_as_of": 2023}, False),
        ({"hours_disputed": True}, False),
        ({"hours": "daily 00:00-24:00"}, False),
    ],
)
def test_day_and_night_counts_when_sources_are_recent_and_agree(facts, is_always_open):
    assert line(**facts).is_always_open is is_always_open


def test_nobody_has_reviewed_a_line_in_the_future():
    # The bundled data can only be as new as the day on which it was compiled, or reviewed later.
    for each in HELPLINES.countries.values():
        for entry in each.lines:
            assert entry.reviewed is None or entry.reviewed >= each.compiled, entry.id

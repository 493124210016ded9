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
from bot.features.crisis.opening import rests_weekly
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
        for field in ("notes", "region", "zone_name"):
            words = getattr(entry, field, None)
            if words is not None:
                yield entry.id, words


def lines():
    for each in HELPLINES.countries.values():
        yield from each.lines


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
    with pytest.raises(ValueError, match="it says it is GB"):
        list(load_helplines(tmp_path))


def test_notes_name_no_time_zone_as_a_line_has_a_field_for_that():
    named = {
        entry.id
        for entry in lines()
        if entry.notes and re.search(r"\bTime\b|\b(GMT|UTC|[A-Z]{1,3}[SD]T)\b", entry.notes["en"])
    }
    assert named == set()


def test_a_line_of_the_whole_country_that_has_its_own_zone_says_which_time_it_means():
    unsaid = {entry.id for entry in lines() if entry.zone and not (entry.zone_name or entry.region)}
    assert unsaid == set()


def test_of_a_line_that_is_there_for_a_part_of_the_year_no_times_are_read_as_open_now():
    seasonal = re.compile(r"\b(term|semester|season|summer|winter|school)\b", re.IGNORECASE)
    found = {
        entry.id: entry.hours.kind
        for entry in lines()
        if entry.notes and seasonal.search(entry.notes["en"])
    }
    assert found["ie-niteline"] == "in notes"
    assert "spans" not in found.values()
    assert "always" not in found.values()


def test_a_line_that_rests_on_public_holidays_is_never_plainly_open():
    found = {
        entry.id: rests_weekly(entry.hours) or not entry.has_sure_hours
        for entry in lines()
        if entry.notes and re.search(r"holiday|working day", entry.notes["en"])
    }
    assert found["nl-113-worried"]
    assert all(found.values()), found


def test_lines_whose_lists_give_other_hours_say_so():
    doubted = {entry.id for entry in lines() if re.search(r"24/7|hours", entry.remarks or "")}
    # Hours that changed on a known day, and those that are not shown.
    settled = {"dk-livslinien", "au-butterfly"}
    for entry in lines():
        if entry.id in doubted - settled:
            assert not entry.has_sure_hours or entry.hours.kind in ("unknown", "in notes"), entry.id


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
        {"hours": "daily 10:00-12:00", "zone_name": {"en": "Central Time"}},
        {"hours": "in notes"},
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

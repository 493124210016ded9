"""Which helplines are due for review, as an operator and a contributor read it."""

from datetime import UTC, date, datetime

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.errors import StartError
from bot.features.crisis.data import Country, Helplines, International, load_helplines
from bot.helplines.due import due_lines, due_notes, known_codes

TODAY = date(2026, 12, 1)
OLD, NEW = date(2026, 6, 3), date(2026, 6, 4)  # 181 and 180 days before


def line(identifier, **facts):
    return {
        "id": identifier,
        "name": identifier.upper(),
        "for": ["crisis"],
        "audience": "everyone",
        "call": "116 123",
        "hours": "24/7",
        "languages": ["en"],
        "cost": "free",
        "sources": ["its site"],
        "confidence": "high",
    } | facts


def country(code, lines):
    return Country.model_validate(
        {
            "code": code,
            "name": f"Land {code}",
            "compiled": date(2026, 1, 1),
            "emergency": ["112"],
            "lines": lines,
        }
    )


def helplines(*countries, listed=NEW):
    everywhere = International.model_validate(
        {
            "compiled": date(2026, 1, 1),
            "emergency": ["112"],
            "emergency_sources": ["a standard"],
            "entries": [
                {
                    "id": "intl-list",
                    "name": "The List",
                    "kind": "directory",
                    "web": "https://example.org",
                    "coverage": "everywhere",
                    "languages": ["en"],
                    "sources": ["its site"],
                    "confidence": "high",
                    "reviewed": listed,
                }
            ],
        }
    )
    return Helplines({each.code: each for each in countries}, everywhere)


MIXED = helplines(
    country(
        "AA",
        [
            line("aa-old", reviewed=OLD, web="https://example.org/a"),
            line("aa-new", reviewed=NEW),
            line("aa-older", reviewed=date(2025, 1, 31)),
        ],
    ),
    country("BB", [line("bb-chat", call=None, web="https://example.org/b")]),
    country(
        "CC", [line("cc-text", call=None, text={"number": "85258"}), line("cc-new", reviewed=NEW)]
    ),
    listed=None,
)


def test_countries_with_old_reviews_are_named_and_the_rest_is_one_line():
    assert list(due_notes(MIXED, today=TODAY)) == [
        "AA: reviewed more than 180 days ago: aa-old, aa-older.",
        "3 of 7 helplines were never reviewed; `hearth helplines due` lists them; "
        "docs/helplines.md says how to review one.",
    ]


def test_of_many_countries_ten_are_named():
    many = [
        country(f"A{letter}", [line(f"a{letter.lower()}-x", reviewed=OLD)])
        for letter in "ABCDEFGHIJKL"
    ]
    *named, rest = due_notes(helplines(*many), today=TODAY)
    assert [note[:2] for note in named] == [f"A{letter}" for letter in "ABCDEFGHIJ"]
    assert rest == "2 more countries with reviews that old; `hearth helplines due` lists them."
    *_, rest = due_notes(helplines(*many[:11]), today=TODAY)
    assert rest == "1 more country with reviews that old; `hearth helplines due` lists them."


def test_nothing_is_due():
    fine = helplines(country("AA", [line("aa-new", reviewed=NEW)]))
    assert list(due_notes(fine, today=TODAY)) == []
    assert list(due_lines(fine, today=TODAY)) == ["No helpline is due for review."]
    assert list(due_lines(MIXED, today=TODAY, codes=["DD"])) == ["No helpline is due for review."]


def test_all_that_is_due_is_listed_by_country():
    assert list(due_lines(MIXED, today=TODAY)) == [
        "AA Land AA",
        "  aa-old: AA-OLD; 116 123; reviewed 2026-06-03; https://example.org/a",
        "  aa-older: AA-OLDER; 116 123; reviewed 2025-01-31; no website known",
        "BB Land BB",
        "  bb-chat: BB-CHAT; never reviewed; https://example.org/b",
        "CC Land CC",
        "  cc-text: CC-TEXT; 85258; never reviewed; no website known",
        "international",
        "  intl-list: The List; never reviewed; https://example.org",
        "5 helplines are due; docs/helplines.md says how to review one.",
    ]


def test_only_some_countries():
    assert list(due_lines(MIXED, today=TODAY, codes=known_codes(["bb", "BB"], MIXED))) == [
        "BB Land BB",
        "  bb-chat: BB-CHAT; never reviewed; https://example.org/b",
        "1 helpline is due; docs/helplines.md says how to review one.",
    ]
    assert known_codes(["International"], MIXED) == ["international"]
    with pytest.raises(StartError, match="There are no helplines for 'Narnia'; write a code"):
        known_codes(["AA", "Narnia"], MIXED)


def test_the_command_lists_what_ships():
    known = load_helplines()
    shown = CliRunner().invoke(app, ["helplines", "due", "gb", "nz"])
    assert shown.exit_code == 0
    today = date.today()  # noqa: DTZ011  the command asks the clock, too
    assert shown.output.splitlines() == list(due_lines(known, today=today, codes=["GB", "NZ"]))


def test_a_review_on_a_day_to_come_is_none():
    ahead = date(2026, 12, 2)
    known = helplines(
        country("AA", [line("aa-one", reviewed=ahead), line("aa-two", reviewed=TODAY)]),
        country("BB", [line("bb-one", reviewed=ahead)]),
    )
    assert list(due_notes(known, today=TODAY)) == [
        "AA: the day of the review is yet to come: aa-one.",
        "BB: the day of the review is yet to come: bb-one.",
    ]
    told = list(due_lines(known, today=TODAY, codes=["AA"]))
    assert told[1].startswith("  aa-one: ")


def test_nobody_has_reviewed_what_ships_on_a_day_to_come():
    today = datetime.now(UTC).date()
    assert [each.id for each in load_helplines() if (each.reviewed or today) > today] == []

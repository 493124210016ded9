"""Every text that ships goes through the lint: catalogues, helplines and documents."""

from functools import cache

import pytest
from markdown_it import MarkdownIt

from bot.features.crisis.data import load_helplines
from bot.wording.rules import languages
from bot.wording.shipped import (
    Exemption,
    Place,
    catalogue_places,
    findings,
    helpline_places,
    load_exemptions,
)
from tests.conftest import ROOT

LOCALES = ROOT / "bot" / "locales"
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
EXEMPTIONS = load_exemptions()


def document_places():
    for path in DOCUMENTS:
        parts = MarkdownIt().enable("table").parse(path.read_text("utf-8"))
        for part in parts:
            if part.type == "inline":
                where = f"{path.relative_to(ROOT)}:{part.map[0] + 1 if part.map else ''}"
                yield Place(where, "en", part.content)


PLACES = [*catalogue_places(), *helpline_places(load_helplines()), *document_places()]


@cache
def everything_found():
    """All findings in what ships, exempted or not."""
    return tuple(findings(PLACES, ()))


def test_nothing_that_ships_is_found():
    said = [
        f"{place.where}: {finding}"
        for place, finding in everything_found()
        if not any(each.covers(place.where, finding) for each in EXEMPTIONS)
    ]
    assert said == []


@pytest.mark.parametrize(
    ("exemption", "rule"),
    [(each, rule) for each in EXEMPTIONS for rule in each.rules],
    ids=lambda value: value if isinstance(value, str) else value.where,
)
def test_every_exemption_is_still_needed(exemption, rule):
    covered = [
        finding.words
        for place, finding in everything_found()
        if finding.rule == rule and exemption.covers(place.where, finding)
    ]
    assert covered
    assert set(exemption.words) <= set(covered)


def test_every_catalogue_and_every_helpline_is_read():
    read = {place.where.partition(" ")[0] for place in catalogue_places()}
    assert read == {f"{path.parent.name}/{path.name}" for path in LOCALES.glob("*/*.ftl")}
    spoken = {path.parent.name for path in LOCALES.glob("*/*.ftl")}
    assert {place.language for place in catalogue_places()} == spoken
    assert spoken <= set(languages())
    named = {place.where.split(" ")[1] for place in helpline_places(load_helplines())}
    assert named == {entry.id for entry in load_helplines()}


def test_every_attribute_and_every_variant_is_read(tmp_path):
    folder = tmp_path / "en"
    folder.mkdir()
    (tmp_path / "README").touch()
    (folder / "notes.txt").touch()
    (folder / "odd.ftl").write_text(
        "odd = { $a ->\n"
        "    [x] one { $n }\n"
        "   *[y] two { $b ->\n"
        "        [p] three\n"
        "       *[q] four\n"
        "    }\n"
        "} and { $c ->\n"
        "    [r] five\n"
        "   *[s] six\n"
        '} {"*"}\n'
        "    .name = { odd } seven\n"
        "empty =\n"
        "    .hint = eight\n"
        "-brand = nine\n",
        "utf-8",
    )
    read = [(place.where, place.text) for place in catalogue_places(tmp_path)]
    assert read == [
        ("en/odd.ftl odd", "one x and five *"),
        ("en/odd.ftl odd", "two three and six *"),
        ("en/odd.ftl odd", "two four and six *"),
        ("en/odd.ftl odd.name", "x seven"),
        ("en/odd.ftl empty.hint", "eight"),
        ("en/odd.ftl brand", "nine"),
    ]


def test_an_exemption_holds_for_its_place_rule_and_words_only():
    place = Place("en/meetings.ftl meetings-at", "en", "At 19:00, not 20:00!!")
    [late, loud] = [
        finding
        for found_at, finding in findings(
            [place],
            [
                Exemption(
                    where="*/meetings.ftl *", rules=("bare-time",), words=("19:00",), reason="r"
                ),
                Exemption(where="en/errors.ftl *", rules=("exclamation-marks",), reason="r"),
            ],
        )
        if found_at is place
    ]
    assert (late.rule, late.words) == ("bare-time", "20:00")
    assert (loud.rule, loud.words) == ("exclamation-marks", "!!")

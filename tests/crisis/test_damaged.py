"""Files of ours that are damaged: only what they are about is lost, and their names are told."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

import bot.check as checking
from bot.cli import app
from bot.client import EXTENSIONS
from bot.errors import StartError
from bot.features.crisis import data
from bot.features.crisis.atlas import Atlas
from bot.features.crisis.card import Cards
from bot.features.crisis.data import LAST_RESORT
from bot.features.crisis.rules import Basis, Place
from bot.i18n import Texts
from bot.last_resort import WORDS
from bot.shipped import Faults
from tests.conftest import ROOT, running
from tests.crisis.expected import ATLAS, HELPLINES, KNOWN, TEXTS, asked, expect

NO_TOML = "bot/data/helplines/DE.toml cannot be used: Invalid value (at end of document)."
NO_FIELD = "bot/data/helplines/NL.toml cannot be used: emergency: Field required."
OTHER = "bot/data/helplines/FR.toml cannot be used: it says it is ES."
NO_TEXT = (
    "bot/data/helplines/international.toml cannot be used: 'utf-8' codec can't decode byte 0xff in "
    "position 0: invalid start byte."
)
NAMES = "bot/data/countries/de.toml cannot be used: Invalid value (at end of document)."
ALIASES = "bot/data/country_aliases.toml cannot be used: UK: Input should be a valid tuple."
ENGLISH = "bot/locales/en/meetings.ftl cannot be used: line 1 cannot be read."
SPANISH = (
    "bot/locales/es/crisis.ftl cannot be used: 'utf-8' codec can't decode byte 0xff in position 0: "
    "invalid start byte."
)
NO_LOCALES = "bot/locales cannot be used: No such file or directory."
NO_ENGLISH = "bot/locales/en cannot be used: No such file or directory."
NO_MEETINGS = "bot/locales/en/meetings.ftl cannot be used: No such file or directory."
FRENCH = "bot/locales/fr/crisis.ftl cannot be used: line {line} cannot be read."


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A copy of what ships, which is what is read from now on."""
    copy = tmp_path / "bot"
    for name in ("data", "locales"):
        shutil.copytree(ROOT / "bot" / name, copy / name)
    read, atlas, texts = data.load_helplines, Atlas.load, Texts.load

    def load_helplines(*, faults=None):
        return read(copy / "data" / "helplines", faults=faults)

    for module in ("cogs.crisis.cog", "bot.check", "bot.features.crisis.data"):
        monkeypatch.setattr(f"{module}.load_helplines", load_helplines)
    monkeypatch.setattr(Atlas, "load", lambda faults=None: atlas(faults, copy / "data"))
    monkeypatch.setattr(Texts, "load", lambda: texts(copy / "locales"))
    return copy


def damage(shipped):
    """Break one file of each kind; what should be said of them."""
    helplines, countries = shipped / "data" / "helplines", shipped / "data" / "countries"
    with (helplines / "DE.toml").open("a") as file:
        file.write("code = [")
    (helplines / "NL.toml").write_text("code = 'NL'\nname = 'X'\ncompiled = 2026-11-23\nlines = []")
    shutil.copy(helplines / "ES.toml", helplines / "FR.toml")
    (helplines / "international.toml").write_bytes(b"\xff")
    (countries / "de.toml").write_text("x = [")
    (shipped / "data" / "country_aliases.toml").write_text("UK = 5")
    return {NO_TOML, NO_FIELD, OTHER, NO_TEXT, NAMES, ALIASES}


def anywhere(place, language="en", spoken="en-US"):
    """The card for a place of which nothing is known, with the last resort."""
    known = {code: each for code, each in HELPLINES.countries.items() if code != place.country}
    cards = Cards(data.Helplines(known, LAST_RESORT), ATLAS, TEXTS, TEXTS.languages)
    return cards.write(place, language=language, spoken=spoken, now=KNOWN["now"])


async def test_helplines_and_names(shipped, sandbox, settings, clock, nadia, caplog):
    said = damage(shipped)
    async with running(settings, clock) as running_bot:
        assert running_bot.features.broken == []
        assert running_bot.commands_changed
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
        british = sandbox.person("nadia", locale="en-GB")
        for code in ("DE", "NL", "FR"):
            result = await british.use("crisis", channel="general", country=code)
            assert result.answer.content == anywhere(asked(code)).content
            assert "`112` or `911`" in result.text
            assert "https://findahelpline.com" in result.answer.links.values()
        german = sandbox.person("nadia", locale="de")
        result = await german.use("crisis", channel="general", country="Germany")
        assert result.answer.content.startswith("**Jetzt Hilfe: Germany**")
    assert {line for line in caplog.messages if "cannot be used" in line} == said


async def test_texts(shipped, sandbox, settings, clock, nadia, caplog, monkeypatch):
    (shipped / "locales" / "en" / "meetings.ftl").write_text("x = {")
    (shipped / "locales" / "es" / "crisis.ftl").write_bytes(b"\xff")
    french = shipped / "locales" / "fr" / "crisis.ftl"
    lines = french.read_text("utf-8").splitlines()
    [line] = [number for number, text in enumerate(lines) if text.startswith("crisis-danger =")]
    lines[line] = "crisis-danger = { $a"
    french.write_text("\n".join(lines), "utf-8")
    async with running(settings, clock) as running_bot:
        assert running_bot.features.broken == ["cogs.meetings"]
        there = {command.name for command in sandbox.world.commands.values()}
        assert {"crisis", "grounding", "setup", "share", "privacy"} <= there
        assert "meetings" not in there
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
        spanish = sandbox.person("nadia", locale="es-ES")
        result = await spanish.use("crisis", channel="general", country="GB")
        assert result.text.startswith("**Help now: Reino Unido**")
        assert TEXTS.get("crisis-danger") in result.text
        result = await sandbox.person("nadia", locale="fr").use("crisis", country="GB")
        assert TEXTS.get("crisis-danger") in result.text
        assert TEXTS.get("crisis-alone", "fr") in result.text
    told = [said for said in caplog.messages if "cannot be used" in said]
    assert sorted(told) == [ENGLISH, SPANISH, FRENCH.format(line=line + 1)]


async def test_no_texts_at_all(shipped, sandbox, settings, clock, nadia, caplog, monkeypatch):
    shutil.rmtree(shipped / "locales")
    async with running(settings, clock) as running_bot:
        assert running_bot.features.broken == list(EXTENSIONS)
        there = {command.name for command in sandbox.world.commands.values()}
        assert there == {"crisis", "grounding", "I'm worried about them"}
        result = await nadia.use("crisis", channel="general", country="GB")
        assert (result.text, result.ephemeral) == (WORDS, True)
    assert NO_LOCALES in caplog.messages
    monkeypatch.setattr(checking, "catalogue_places", lambda: ())
    assert f"Problem: {NO_LOCALES}" in map(str, await checking.check(settings))


async def test_no_english(shipped, sandbox, settings, clock, nadia, caplog):
    shutil.rmtree(shipped / "locales" / "en")
    async with running(settings, clock) as running_bot:
        assert running_bot.features.broken == list(EXTENSIONS[1:])
        german = sandbox.person("nadia", locale="de")
        expect(await german.use("crisis", channel="general", country="GB"), asked("GB"), "de", "de")
        assert "`116 123`" in (await nadia.use("crisis", channel="general", country="GB")).text
    assert NO_ENGLISH in caplog.messages


async def test_a_language_and_a_file_are_not_there(
    shipped, sandbox, settings, clock, nadia, caplog
):
    shutil.rmtree(shipped / "locales" / "es")
    (shipped / "locales" / "en" / "meetings.ftl").unlink()
    async with running(settings, clock) as running_bot:
        assert running_bot.features.broken == ["cogs.meetings"]
        spanish = sandbox.person("nadia", locale="es-ES")
        place = asked("GB")
        expect(await spanish.use("crisis", channel="general", country="GB"), place, "en", "es-ES")
    assert NO_MEETINGS in caplog.messages


def test_a_folder_that_cannot_be_read_is_told(shipped, monkeypatch):
    def listed(folder):
        if folder.name == "es":
            raise PermissionError(13, "Permission denied")
        return read(folder)

    read = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", listed)
    texts = Texts.load()
    assert texts.faults == ["bot/locales/es cannot be used: Permission denied."]
    assert texts.get("crisis-danger", "es") == TEXTS.get("crisis-danger", "en")


def test_english_that_is_missing_is_told_once(shipped, tmp_path):
    locales = shipped / "locales"
    shutil.rmtree(locales / "en")
    (locales / "en").symlink_to(tmp_path / "nowhere")
    assert Texts.load().faults == [NO_ENGLISH]
    for folder in locales.iterdir():
        folder.unlink() if folder.is_symlink() else shutil.rmtree(folder)
    assert Texts.load().faults == [NO_ENGLISH]


def test_crisis_help_in_any_language_when_its_english_is_damaged(shipped):
    (shipped / "locales" / "en" / "crisis.ftl").write_text("")
    texts = Texts.load()
    cards = Cards(HELPLINES, ATLAS, texts, texts.languages)
    written = cards.write(asked("GB"), language="en", spoken="en-US", now=KNOWN["now"])
    assert "`116 123`" in written.content
    assert "`999`" in written.content


def test_codes_stand_for_names_when_the_english_names_are_damaged(shipped):
    for damaged in ("x = [", "", None):
        path = shipped / "data" / "countries" / "en.toml"
        path.unlink() if damaged is None else path.write_text(damaged)
        faults = Faults()
        atlas = Atlas.load(faults)
        assert atlas.name("GB", "en") == "GB"
        assert atlas.name("DE", "de") == "Deutschland"
        assert (atlas.find("GB", "en"), atlas.find("Deutschland", "de")) == ("GB", "DE")
        assert [fault.partition(" ")[0] for fault in faults] == ["bot/data/countries/en.toml"]


def test_where_nothing_is_left_out_what_is_damaged_is_refused(shipped):
    """As in our own tests: what ships is whole."""
    damage(shipped)
    for load in (data.load_helplines, Atlas.load):
        with pytest.raises(ValueError, match=r".+"):
            load()


def test_what_ships_is_whole():
    TEXTS.parse()
    ATLAS.prepare()
    assert (TEXTS.faults, len(list(HELPLINES)) > 1) == ([], True)


def test_the_last_resort_is_what_the_file_says():
    everywhere = HELPLINES.international
    assert LAST_RESORT.emergency == everywhere.emergency
    [first] = LAST_RESORT.entries
    assert (first.id, first.web) == (everywhere.entries[0].id, everywhere.entries[0].web)
    place = Place(Basis.UNKNOWN)
    assert "`112` or `911`" in anywhere(place).content
    assert "https://findahelpline.com" in anywhere(place).plain


async def test_check_names_them(shipped, settings, monkeypatch):
    said = damage(shipped)
    (shipped / "locales" / "en" / "meetings.ftl").write_text("x = {")
    monkeypatch.setattr(checking, "catalogue_places", lambda: ())
    found = await checking.check(settings)
    problems = {str(problem) for problem in found if problem.stops}
    assert {f"Problem: {sentence}" for sentence in (*said, ENGLISH)} == problems


async def test_check_says_when_the_rules_for_words_are_damaged(settings, monkeypatch):
    def unreadable():
        raise ValueError("Invalid value (at line 1, column 5)")

    monkeypatch.setattr(checking, "load_exemptions", unreadable)
    problems = [str(problem) for problem in await checking.check(settings) if problem.stops]
    said = "bot/data/wording or a text cannot be used: Invalid value (at line 1, column 5)."
    assert problems == [f"Problem: {said}"]


def test_the_commands_about_helplines_name_them(shipped, tmp_path):
    damage(shipped)
    ended = CliRunner().invoke(app, ["helplines", "due", "GB", "DE"])
    assert isinstance(ended.exception, StartError)
    assert set(str(ended.exception).splitlines()) == {NO_TOML, NO_FIELD, OTHER, NO_TEXT}
    assert ended.output.startswith("GB United Kingdom\n")
    (tmp_path / "list.csv").write_text("country,name,call\nGB,Samaritans,116 123\n")
    ended = CliRunner().invoke(app, ["helplines", "compare", str(tmp_path / "list.csv")])
    assert isinstance(ended.exception, StartError)
    assert NO_TEXT in str(ended.exception)

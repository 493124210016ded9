import re
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.i18n import FALLBACK, Texts, UnknownText, isolate
from tests.conftest import ROOT

LOCALES = ROOT / "bot" / "locales"
TEXTS = Texts.load()
OTHERS = [language for language in TEXTS.languages if language != FALLBACK]


class Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802  named by the library
        self.names.add(node.id.name)


def variables(pattern):
    visitor = Variables()
    visitor.visit(pattern)
    return visitor.names


def entries(path):
    """What a catalogue holds: a text's key and the variables it needs."""
    found = {}
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = variables(entry.value)
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = variables(attribute.value)
    return found


def catalogue(language):
    return {
        key: names
        for path in (LOCALES / language).glob("*.ftl")
        for key, names in entries(path).items()
    }


@cache
def keys_and_variables(language):
    """Every key, and every variable of any text: texts stand in one another."""
    found = catalogue(language)
    return tuple(found), frozenset().union(*found.values())


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_text_with_the_same_variables(language):
    english, other = catalogue(FALLBACK), catalogue(language)
    # A command's English name is Discord's default and needs no translation.
    optional = {key for key in english if key.startswith("cmd-") and key.endswith(".name")}
    assert other.keys() - english.keys() == set()
    assert english.keys() - other.keys() - optional == set()
    assert {k: v for k, v in other.items() if v != english[k]} == {}


@pytest.mark.parametrize("language", TEXTS.languages)
def test_a_text_stands_in_the_file_of_its_feature(language):
    for path in (LOCALES / language).glob("*.ftl"):
        strays = [
            key
            for key in entries(path)
            if not key.startswith((f"{path.stem}-", "cmd-")) and key != path.stem
        ]
        assert strays == [], path.name


@pytest.mark.parametrize("language", TEXTS.languages)
def test_a_text_names_commands_as_its_reader_s_discord_does(language):
    names = {
        TEXTS.get(key, language)
        for key in catalogue(FALLBACK)
        if key.startswith("cmd-") and key.endswith(".name")
    }
    unknown = {
        word
        for path in (LOCALES / language).glob("*.ftl")
        for command in re.findall(r"`/([^`{]+)`", path.read_text("utf-8"))
        for word in command.split()
        if word not in names
    }
    assert unknown == set()


def test_every_key_named_in_code_exists_in_english():
    english = catalogue(FALLBACK)
    prefixes = "|".join(path.stem for path in (LOCALES / FALLBACK).glob("*.ftl"))
    named = re.compile(rf'"((?:{prefixes})-[a-z0-9-]+[a-z0-9])"')
    code = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")]
    missing = {
        key for path in code for key in named.findall(path.read_text("utf-8")) if key not in english
    }
    assert missing == set()


@pytest.mark.parametrize(
    ("locale", "language"),
    [("es-ES", "es"), ("es-419", "es"), ("en-GB", "en"), ("fr", None), ("zh-CN", None)],
)
def test_a_locale_is_spoken_by_its_base(locale, language):
    assert TEXTS.speaks(locale) == language


def test_unknown_keys_and_missing_variables_are_refused():
    with pytest.raises(UnknownText):
        TEXTS.get("errors-no-such-text")
    with pytest.raises(UnknownText):
        TEXTS.get("errors-unexpected")


def test_what_people_wrote_is_isolated():
    assert isolate("שלום") == "\u2068שלום\u2069"


@pytest.mark.parametrize("language", TEXTS.languages)
@given(typed=st.text(max_size=40))
@settings(max_examples=20, deadline=None)
def test_whatever_people_typed_fits_into_every_text(language, typed):
    keys, names = keys_and_variables(language)
    for key in keys:
        TEXTS.get(key, language, **dict.fromkeys(names, typed))


@given(typed=st.text(max_size=200))
def test_isolated_words_stand_in_a_text_as_they_are(typed):
    texts = Texts({"en": ["hello = Hello, { $name }."]})
    assert texts.get("hello", name=isolate(typed)) == f"Hello, \u2068{typed}\u2069."

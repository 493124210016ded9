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


class Words(Visitor):
    def __init__(self):
        self.text = ""

    def visit_TextElement(self, node):  # noqa: N802  named by the library
        self.text += node.value


def has_words(pattern):
    visitor = Words()
    visitor.visit(pattern)
    return any(letter.isalpha() for letter in visitor.text)


def entries(path):
    """What a catalogue holds: a text's key and its pattern."""
    found = {}
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry.value
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = attribute.value
    return found


@cache
def patterns(language):
    files = (LOCALES / language).glob("*.ftl")
    return {key: pattern for path in files for key, pattern in entries(path).items()}


def catalogue(language):
    """Every text's key and the variables it needs."""
    return {key: variables(pattern) for key, pattern in patterns(language).items()}


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


# Texts with words that are the same as in English, and rightly so.
SAME_EVERYWHERE = {
    "cmd-crisis.name",  # one name in every language: who read it anywhere finds it
    *(f"cmd-setup-language-{tag.lower()}.name" for tag in TEXTS.languages),  # each in its own
    "crisis-line-whatsapp",
    "crisis-topic-lgbtq",
    "crisis-list-lgbtq",
}
SAME = {
    "es": {"crisis-link-chat", "crisis-line-chat"},
    "de": {
        "cmd-start.name",
        "crisis-file-web",
        "crisis-link-chat",
        "crisis-line-chat",
        "local-form-name",
        "onboarding-permission-administrator",
    },
    "fr": {
        "cmd-anon-block-message.name",
        "cmd-anon-unblock-message.name",
        "cmd-case-warn-note.name",
        "cmd-meeting-create-minutes.name",
        "crisis-topic-information",
    },
    "pt-BR": {"crisis-link-chat", "crisis-line-chat"},
}


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_was_left_in_english(language):
    english, other = patterns(FALLBACK), patterns(language)
    left = {key for key in other if key in english and other[key].equals(english[key])}
    assert {key for key in left if has_words(other[key])} - SAME_EVERYWHERE == SAME[language]


@pytest.mark.parametrize("language", OTHERS)
def test_a_file_says_whether_a_native_speaker_has_read_it(language):
    marks = re.compile(
        r"### (Draft: needs a native reader before a release"
        r"|Read by a native speaker: \S.*, \d{1,2} [A-Z][a-z]+ 20\d\d)\n"
    )
    files = [*(LOCALES / language).glob("*.ftl")]
    assert [path.name for path in files if not marks.match(path.read_text("utf-8"))] == []


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


# What Discord takes at most, in characters, by what a key says of where its text stands.
MOST = {r".+-form-title": 45, r".+-hint": 100, r".+-button-.+": 80, r".+-menu-.+": 150}


@pytest.mark.parametrize("language", TEXTS.languages)
def test_a_text_fits_where_discord_puts_it(language):
    too_long = {
        key: len(text)
        for key in catalogue(language)
        for pattern, most in MOST.items()
        if re.fullmatch(pattern, key) and len(text := TEXTS.get(key, language)) > most
    }
    assert too_long == {}


def test_every_key_named_in_code_exists_in_english():
    english = catalogue(FALLBACK)
    prefixes = "|".join(path.stem for path in (LOCALES / FALLBACK).glob("*.ftl"))
    named = re.compile(rf'(?<!say\()"((?:{prefixes})-[a-z0-9-]+[a-z0-9])"')
    # The crisis card's voice puts "crisis-" before what it says.
    said = re.compile(r'\b(?:self|voice)\.say\("([a-z0-9-]+)"')
    keys = set()
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")]:
        code = path.read_text("utf-8")
        keys |= {*named.findall(code), *(f"crisis-{key}" for key in said.findall(code))}
    assert keys - english.keys() == set()


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("es-ES", "es"),
        ("es-419", "es"),
        ("en-GB", "en"),
        ("pt-BR", "pt-BR"),
        ("pt-PT", None),
        ("ja", None),
        ("zh-CN", None),
    ],
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
    texts = Texts({"en": {"a.ftl": "hello = Hello, { $name }."}})
    assert texts.get("hello", name=isolate(typed)) == f"Hello, \u2068{typed}\u2069."

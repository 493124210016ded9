"""The lint on samples: what must be caught in each language, and what must pass."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.wording import Finding, lint
from bot.wording.rules import (
    Language,
    Rule,
    languages,
    load_form,
    load_language,
    phrases,
    read,
    spell_out,
)
from tests.conftest import ROOT

FOLDER = Path(__file__).parent / "samples"
SAMPLES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.toml")}


@pytest.mark.parametrize("language", SAMPLES)
def test_every_bad_text_is_caught_and_the_finding_says_what_instead(language):
    bad = [(rule, text) for rule, texts in SAMPLES[language]["bad"].items() for text in texts]
    found = {text: lint(text, language) for _, text in bad}
    passed = [(rule, text) for rule, text in bad if rule not in {each.rule for each in found[text]}]
    assert passed == []
    every = [finding for findings in found.values() for finding in findings]
    assert [each for each in every if not (each.words and each.why and each.instead)] == []


@pytest.mark.parametrize("language", SAMPLES)
def test_every_good_text_passes(language):
    found = {text: lint(text, language) for text in SAMPLES[language]["good"]}
    assert {text: findings for text, findings in found.items() if findings} == {}


@pytest.mark.parametrize("language", languages())
def test_every_rule_is_seen_at_work_and_samples_are_many(language):
    samples = SAMPLES[language]
    rules = {rule.id for rule in load_language(language).rules} | set(load_form().reasons)
    assert set(samples["bad"]) == rules
    assert sum(map(len, samples["bad"].values())) >= 25
    assert len(set(samples["good"])) >= 25


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_same_rules(language):
    english = [rule.id for rule in load_language("en").rules]
    assert [rule.id for rule in load_language(language).rules] == english


@pytest.mark.parametrize("language", languages())
def test_sources_are_addresses_or_files_of_ours(language):
    for source in [*load_language(language).sources.values(), *load_form().sources.values()]:
        known = re.match(r"https?://\S+\.\S+$", source.address) or (ROOT / source.address).is_file()
        assert known, source


def test_a_file_names_parts_of_patterns_and_uses_all_that_it_names():
    rule = {"id": "a", "patterns": ["<one> <two>"], "unless": ["<two>"]}
    facts = spell_out({"words": {"one": "1", "two": "2<one>"}, "rules": [rule]})
    assert facts == {"rules": [{"id": "a", "patterns": ["1 21"], "unless": ["21"]}]}
    with pytest.raises(KeyError):
        spell_out({"rules": [{"patterns": ["<one>"]}]})
    for language in languages():
        file = read(f"{language}.toml")
        used = re.findall(r"<([a-z]+)>", str(file))
        assert set(file["words"]) == set(used)


@pytest.mark.parametrize(
    ("pattern", "heard", "fits"),
    [
        ("sufrió", "sufrio", True),
        ("sufrió", "sufrió", True),
        ("cora[çc]ões", "corações", True),
        ("coração", "coracao", True),
        ("suicidées", "suicidees", False),
        ("tué", "tue", False),
        ("à", "a", False),
        ("schön", "schon", False),
        ("é", "e", False),
    ],
)
def test_a_missing_accent_is_understood_unless_it_makes_another_word(pattern, heard, fits):
    assert bool(phrases((pattern,)).search(heard)) is fits


def test_a_finding_says_what_why_and_what_instead():
    text = "My friend **committed\nsuicide**. He committed suicide."
    [finding] = lint(text, "en")
    assert finding == Finding(
        rule="suicide-as-crime",
        words="committed suicide",
        why="One commits crimes and sins; suicide is neither.",
        instead="died by suicide, took their own life",
    )
    assert str(finding) == (
        '"committed suicide" (suicide-as-crime): One commits crimes and sins; suicide is neither. '
        "Instead: died by suicide, took their own life"
    )


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Don’t say “committed suicide”.", set()),
        ("Don’t say «committed suicide.»", set()),
        ("He “committed suicide in May”.", {"suicide-as-crime"}),
        ("It was “absolutely confidential”.", {"promise"}),
    ],
)
def test_words_that_are_only_named_pass_unless_naming_them_harms(text, rules):
    assert {finding.rule for finding in lint(text, "en")} == rules


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sam killed himself last week."),
        ("es", "Sam se mató la semana pasada."),
        ("es-419", "Sam se ha matado."),
        ("de", "Sam hat sich letzte Woche umgebracht."),
        ("fr", "Sam s’est tué la semaine dernière."),
        ("pt-BR", "Sam se matou na semana passada."),
    ],
)
def test_a_plain_verb_for_suicide_passes_in_every_language(language, text):
    assert lint(text, language) == ()


@pytest.mark.parametrize(
    ("locale", "rules"),
    [
        ("en-GB", {"suicide-as-crime", "exclamation-marks"}),
        ("es-419", {"exclamation-marks"}),
        ("fi", {"exclamation-marks"}),
        ("", {"exclamation-marks"}),
    ],
)
def test_a_locale_has_the_rules_of_its_base_and_an_unknown_one_those_of_form(locale, rules):
    found = lint("He committed suicide!!", locale)
    assert {finding.rule for finding in found} == rules


def test_a_language_has_the_rules_of_a_country_that_speaks_it():
    [finding] = lint("Ela cometeu suicídio.", "pt")
    assert (finding.rule, finding.words) == ("suicide-as-crime", "cometeu suicídio")


@pytest.mark.parametrize("text", ["", " \n", "{ $name }", "…", "<t:1:R>", "*", "`", "!"])
def test_a_text_without_words_passes(text):
    assert lint(text, "en") == ()


@pytest.mark.parametrize(
    "change",
    [
        {"id": "Bad Id"},
        {"patterns": []},
        {"patterns": ["("]},
        {"unless": ["["]},
        {"why": ""},
        {"note": "x"},
    ],
)
def test_a_wrong_rule_is_refused(change):
    facts = {"id": "a-rule", "patterns": ["x"], "why": "w", "instead": "i", "source": "s"}
    Rule.model_validate(facts)
    with pytest.raises((ValidationError, re.error)):
        Rule.model_validate(facts | change)


@pytest.mark.parametrize(
    ("sources", "ids", "problem"),
    [
        (["s"], ["a", "a"], "a rule stands twice"),
        (["s", "t"], ["a"], r"named and listed sources differ: \['t'\]"),
        ([], ["a"], r"named and listed sources differ: \['s'\]"),
    ],
)
def test_a_wrong_file_of_rules_is_refused(sources, ids, problem):
    rules = [
        {"id": each, "patterns": ["x"], "why": "w", "instead": "i", "source": "s"} for each in ids
    ]
    known = {each: {"name": "n", "address": "a"} for each in sources}
    with pytest.raises(ValidationError, match=problem):
        Language.model_validate({"lix": 40, "sources": known, "rules": rules})

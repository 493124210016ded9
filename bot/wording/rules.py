"""The rules for words, kept as data: bot/data/wording/<language>.toml."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

FOLDER = files("bot") / "data" / "wording"
FORM = "form.toml"
EXEMPTIONS = "exemptions.toml"

Sentence = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Names = Annotated[tuple[Sentence, ...], Field(min_length=1)]

_WORDS = re.compile(r"<([a-z]+)>")
# Accents that a hasty writer leaves out. Not à, ä, ö, ü, nor a last é: without them it would be
# another word.
_ACCENT = re.compile(r"(?<=\w)(?:[áâéèê](?=[^\We])|[ãçíóôõúñ])")
_SET = re.compile(r"(\[[^\]]*\])")


class Facts(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Facts):
    """Where a rule comes from: a guideline's name, and its address or a file of ours."""

    name: Sentence
    address: Sentence


class Reason(Facts):
    """Why something should not be said, in English, and what to say instead."""

    why: Sentence
    instead: Sentence
    source: Sentence


class Rule(Reason):
    """Words to avoid. `unless` has wider phrases in which they are fine.

    Each pattern is a regular expression for whole words. Case does not matter, a space stands for
    line breaks too, an apostrophe is U+2019, and a missing accent is understood. In a file, <name>
    stands for what [words] has under that name. `even_quoted`: not even naming the words is fine.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
    patterns: Names
    unless: tuple[Sentence, ...] = ()
    even_quoted: bool = False

    @model_validator(mode="after")
    def _check(self) -> Self:
        for pattern in (*self.patterns, *self.unless):
            re.compile(pattern)
        return self


class Language(Facts):
    """The rules of one language, and its bounds where they are not those of form.toml.

    `lix` is the hardest that a text of it may be to read.
    """

    lix: float
    longest_sentence: int | None = None  # words
    longest_on_average: int | None = None  # words a sentence
    sources: Mapping[str, Source]
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _check(self) -> Self:
        ids = [rule.id for rule in self.rules]
        if len(set(ids)) < len(ids):
            raise ValueError(f"a rule stands twice among {ids}")
        _check_sources(self.sources, self.rules)
        return self


class Form(Facts):
    """Limits that hold in every language, with the reason for each."""

    sources: Mapping[str, Source]
    longest_sentence: int  # words
    longest_on_average: int  # words a sentence
    most_exclamation_marks: int
    acronyms: frozenset[str]
    reasons: Mapping[str, Reason]

    @model_validator(mode="after")
    def _check(self) -> Self:
        _check_sources(self.sources, self.reasons.values())
        return self


def _check_sources(sources: Mapping[str, Source], reasons: Iterable[Reason]) -> None:
    named = {reason.source for reason in reasons}
    if named != set(sources):
        raise ValueError(f"named and listed sources differ: {sorted(named ^ set(sources))}")


@cache
def phrases(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for whole words that fit any of `patterns`.

    It stands in a look-ahead with group 1 around it, so that matches may overlap.
    """
    words = _without_accents("|".join(patterns))
    return re.compile(rf"(?<![^\W_])(?=((?:{words})(?![^\W_])))", re.IGNORECASE)


def _without_accents(pattern: str) -> str:
    """`pattern` with a choice for each accent outside of sets: with it or without."""
    parts = _SET.split(pattern)
    parts[::2] = [
        _ACCENT.sub(lambda each: f"[{each[0]}{_bare(each[0])}]", part) for part in parts[::2]
    ]
    return "".join(parts)


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


@cache
def load_language(tag: str) -> Language | None:
    """The rules for a language or locale such as "es-419", by its base if need be.

    Raises:
        pydantic.ValidationError: the file lacks a field, has one too many or a wrong one.
    """
    base = tag.partition("-")[0]
    for name in (tag, base, *(each for each in languages() if each.partition("-")[0] == base)):
        if name in languages():
            return Language.model_validate(spell_out(read(f"{name}.toml")))
    return None


def spell_out(facts: dict[str, Any]) -> dict[str, Any]:
    """A language's file with each <name> in its patterns as what [words] has for it.

    Raises:
        KeyError: [words] has no such name.
    """
    words = facts.pop("words", {})

    def fill(pattern: str) -> str:
        while _WORDS.search(pattern):
            pattern = _WORDS.sub(lambda found: words[found[1]], pattern)
        return pattern

    for rule in facts["rules"]:
        for field in {"patterns", "unless"} & rule.keys():
            rule[field] = [fill(pattern) for pattern in rule[field]]
    return facts


@cache
def languages() -> tuple[str, ...]:
    """The languages that have rules."""
    names = {file.name for file in FOLDER.iterdir() if file.name.endswith(".toml")}
    return tuple(sorted(name.removesuffix(".toml") for name in names - {FORM, EXEMPTIONS}))


@cache
def load_form() -> Form:
    return Form.model_validate(read(FORM))


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text("utf-8"))

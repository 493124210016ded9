"""The lint: what in a text should be said otherwise, why, and how. Knows no Discord, keeps nothing.

Rules are data in bot/data/wording, each with its source; see CONTRIBUTING.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.wording.form import capitals, first_emoji, masked_link
from bot.wording.plain import plain
from bot.wording.reading import FEWEST_SENTENCES, lix, sentences
from bot.wording.rules import Reason, Rule, load_form, load_language, phrases

_SHOWN = 6  # words of a long sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say otherwise. `rule` is an id; `why` is for contributors, in English.

    `instead` is in the text's language for rules of words. For those of form and reading it is in
    English, as only contributors and operators see it: what shows them to staff translates them.
    """

    rule: str
    words: str
    why: str
    instead: str

    def __str__(self) -> str:
        return f'"{self.words}" ({self.rule}): {self.why} Instead: {self.instead}'


def lint(text: str, language: str) -> tuple[Finding, ...]:
    """What in `text` should be said otherwise, in no more than one finding for the same words.

    `language` is a locale such as "es" or "es-419". Of a language without rules, only the form
    and the length of sentences are looked at. Markdown and Fluent placeables may stand in `text`.
    """
    heard = plain(text)
    found = [*_words(heard, language), *_form(text), *_reading(heard, language)]
    return tuple(dict.fromkeys(found))


def _words(heard: str, language: str) -> Iterator[Finding]:
    rules = load_language(language)
    heard = heard.replace("\n", " ")
    for rule in rules.rules if rules else ():
        fine = list(_spans(rule.unless, heard))
        told = 0
        for start, end in _spans(rule.patterns, heard):
            covered = any(left <= start and end <= right for left, right in fine)
            named = not rule.even_quoted and _is_named(heard, start, end)
            if start >= told and not covered and not named:
                yield _finding(rule.id, heard[start:end], rule)
                told = end


def _spans(patterns: tuple[str, ...], heard: str) -> Iterator[tuple[int, int]]:
    if patterns:
        yield from (match.span(1) for match in phrases(patterns).finditer(heard))


def _is_named(heard: str, start: int, end: int) -> bool:
    """Whether quotation marks hold these words and no others: they are named, not used."""
    before, after = heard[:start].rstrip(), heard[end:].lstrip(" .,…")
    return before.endswith('"') and after.startswith('"')


def _form(text: str) -> Iterator[Finding]:
    form = load_form()
    emoji = first_emoji(text)
    if emoji:
        yield _finding("emoji-first", emoji, form.reasons["emoji-first"])
    link = masked_link(text)
    if link:
        yield _finding("masked-link", link, form.reasons["masked-link"])
    for shouted in capitals(text, form.acronyms):
        yield _finding("capitals", shouted, form.reasons["capitals"])
    marks = text.count("!")
    if marks > form.most_exclamation_marks:
        yield _finding("exclamation-marks", "!" * marks, form.reasons["exclamation-marks"])


def _reading(heard: str, language: str) -> Iterator[Finding]:
    form, rules = load_form(), load_language(language)
    longest = (rules and rules.longest_sentence) or form.longest_sentence
    longest_on_average = (rules and rules.longest_on_average) or form.longest_on_average
    parts = sentences(heard)
    for part in parts:
        if len(part) > longest:
            shown = f"{' '.join(part[:_SHOWN])} … ({len(part)} words)"
            yield _finding("long-sentence", shown, form.reasons["long-sentence"])
    average = sum(map(len, parts)) / len(parts) if len(parts) >= FEWEST_SENTENCES else 0
    if average > longest_on_average:
        shown = f"{average:.1f} words a sentence"
        yield _finding("long-sentences", shown, form.reasons["long-sentences"])
    hardness = lix(heard)
    if rules and hardness is not None and hardness > rules.lix:
        shown = f"LIX {hardness:.0f} of {rules.lix:.0f}"
        yield _finding("hard-to-read", shown, form.reasons["hard-to-read"])


def _finding(rule: str, found: str, reason: Reason | Rule) -> Finding:
    return Finding(rule, found, reason.why, reason.instead)

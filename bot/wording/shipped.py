"""Every text that ships, each with where it stands, and what the lint may overlook there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import zip_longest

from fluent.syntax import FluentParser, ast

from bot.features.crisis.data import Helplines, Line
from bot.wording.lint import Finding, lint
from bot.wording.plain import NEUTRAL
from bot.wording.rules import EXEMPTIONS, Facts, Names, Sentence, read


@dataclass(frozen=True, slots=True)
class Place:
    """A text, its language, and where it stands, as in "en/errors.ftl errors-not-found"."""

    where: str
    language: str
    text: str


class Exemption(Facts):
    """Findings that are right in some places: `where` is a pattern in which * stands for any."""

    where: Sentence
    rules: Names
    reason: Sentence
    words: tuple[Sentence, ...] = ()

    def covers(self, where: str, finding: Finding) -> bool:
        """Whether it is about this rule here and, when it names words, about these words."""
        return (
            finding.rule in self.rules
            and fnmatchcase(where, self.where)
            and (not self.words or finding.words in self.words)
        )


def load_exemptions() -> tuple[Exemption, ...]:
    return tuple(map(Exemption.model_validate, read(EXEMPTIONS)["exemptions"]))


def findings(
    places: Iterable[Place], exemptions: Sequence[Exemption]
) -> Iterator[tuple[Place, Finding]]:
    """What is to be said otherwise in `places`, less what `exemptions` cover."""
    for place in places:
        for finding in lint(place.text, place.language):
            if not any(each.covers(place.where, finding) for each in exemptions):
                yield place, finding


def catalogue_places(locales: Traversable | None = None) -> Iterator[Place]:
    """Every message, term and attribute of all catalogues, once for each of its variants."""
    locales = locales or files("bot") / "locales"
    for folder in sorted(locales.iterdir(), key=lambda entry: entry.name):
        if folder.is_dir():
            for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
                if file.name.endswith(".ftl"):
                    where = f"{folder.name}/{file.name}"
                    for key, text in _messages(file.read_text("utf-8")):
                        yield Place(f"{where} {key}", folder.name, text)


def helpline_places(helplines: Helplines) -> Iterator[Place]:
    """The names and all shown words of all helplines. Names are read by English rules."""
    for entry in helplines:
        yield Place(f"helplines {entry.id} name", "en", entry.name)
        shown = {"notes": entry.notes}
        if isinstance(entry, Line):
            shown |= {"region": entry.region, "zone_name": entry.zone_name}
        for field, words in shown.items():
            for language, text in (words or {}).items():
                yield Place(f"helplines {entry.id} {field}.{language}", language, text)


def _messages(source: str) -> Iterator[tuple[str, str]]:
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message | ast.Term):
            named: list[tuple[str, ast.Pattern | None]] = [(entry.id.name, entry.value)]
            named += [(f"{entry.id.name}.{each.id.name}", each.value) for each in entry.attributes]
            for key, pattern in named:
                if pattern is not None:
                    yield from ((key, text) for text in _variants(pattern))


def _variants(pattern: ast.Pattern) -> list[str]:
    """Texts in which every variant of every choice in `pattern` stands at least once."""
    parts = [_choices(element) for element in pattern.elements]
    longest = max(map(len, parts), default=0)
    padded = [[*part, *[part[-1]] * (longest - len(part))] for part in parts]
    return ["".join(chosen) for chosen in zip_longest(*padded)]


def _choices(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        return [text for variant in expression.variants for text in _variants(variant.value)]
    if isinstance(expression, ast.StringLiteral):
        return [str(expression.parse()["value"])]
    return [NEUTRAL]

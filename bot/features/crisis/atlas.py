"""Names of countries in the languages of Discord, and finding a country by what someone writes."""

import re
import tomllib
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from importlib.resources import files

from bot.features.crisis.when_needed import WhenNeeded

FALLBACK = "en"
# Letters that Unicode does not take apart into a plain one and an accent.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "\u0131": "i", "æ": "ae", "œ": "oe"}
)
_ACCENTS = re.compile(r"[\u0300-\u036f]")
# Not \W: the vowel signs of Hindi and Thai are no letters to it.
_PUNCTUATION = re.compile(
    r"[\s!-/:-@\[-`{-~\xa0-\xbf\u2000-\u206f\u3000-\u303f\u30fb\uff00-\uff0f]+"
)
# Kosovo's XK is of the range that ISO 3166-1 leaves to its users: found, but never offered.
USER_ASSIGNED = frozenset({"XK"})
LONGEST_NAME = 60  # characters; nobody meant a country with more
CLOSE = 0.78  # of 1, as difflib counts: "Germny" is 0.92 of "Germany", "Narnia" 0.77 of "Armenia"
MOST_CLOSE = 10  # names; a country may have several


def fold(text: str) -> str:
    """`text` without case, accents and punctuation, for comparing names."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    letters = unicodedata.normalize("NFC", _ACCENTS.sub("", plain))
    return _PUNCTUATION.sub(" ", letters.replace(".", "")).strip()


class Atlas:
    """Which names belong to which country (ISO 3166-1 alpha-2). Never changes.

    `names` has a country's name by code for each language tag; `aliases` what else people say.
    """

    def __init__(
        self, names: Mapping[str, Mapping[str, str]], aliases: Mapping[str, Iterable[str]]
    ) -> None:
        self._names = names
        self._aliases = {fold(name): code for code, said in aliases.items() for name in said}
        self._folded = WhenNeeded(
            names, lambda tag: {fold(name): code for code, name in names[tag].items()}
        )

    @classmethod
    def load(cls) -> "Atlas":
        """All of bot/data/countries, read from disk."""
        data = files("bot") / "data"
        read = {
            file.name.removesuffix(".toml"): file.read_text("utf-8")
            for file in (data / "countries").iterdir()
            if file.name.endswith(".toml")
        }
        names = WhenNeeded(read, lambda tag: tomllib.loads(read[tag]))
        return cls(names, tomllib.loads((data / "country_aliases.toml").read_text("utf-8")))

    def prepare(self) -> None:
        """Make all tables now, which otherwise the first who needs one waits for."""
        _ = self._by_any_name

    @cached_property
    def _by_any_name(self) -> Mapping[str, str]:
        return dict(_unambiguous(self._folded.values()))

    @property
    def codes(self) -> Collection[str]:
        """Every country and territory with a name."""
        return self._names[FALLBACK].keys()

    def name(self, code: str, language: str) -> str:
        """The country's name in `language`, such as "es" or "zh-TW"; else in English."""
        return self._names[self._tag(language)][code]

    def find(self, words: str, language: str) -> str | None:
        """The country that `words` name: a code, a name in any language, or what people say."""
        if words in self._names[FALLBACK]:
            return words
        said = fold(words).removeprefix("the ")
        # A code comes after names: "Áo" is Austria in Vietnamese, and AO is Angola.
        for known in (self._own(language), self._folded[FALLBACK], self._aliases):
            if said in known:
                return known[said]
        if said.upper() in self._names[FALLBACK]:
            return said.upper()
        longer = self._longer_names(said, language)
        if longer:  # more than one, as for "Congo": nobody knows which is meant
            return longer.pop() if len(longer) == 1 else None
        return self._by_any_name.get(said)

    def similar(self, words: str, language: str, *, limit: int) -> tuple[str, ...]:
        """Codes of countries that `words` may mean, when `find` can't tell; the nearest first."""
        said = fold(words)
        if len(said) > LONGEST_NAME:
            return ()
        known = {**self._folded[FALLBACK], **self._aliases, **self._own(language)}
        names = get_close_matches(said, known, n=MOST_CLOSE, cutoff=CLOSE)
        codes = (*sorted(self._longer_names(said, language)), *(known[name] for name in names))
        offered = dict.fromkeys(code for code in codes if code not in USER_ASSIGNED)
        return tuple(offered)[:limit]

    def suggest(
        self, words: str, language: str, *, preferred: Collection[str], limit: int
    ) -> list[str]:
        """Codes of at most `limit` countries that `words` may mean, the likeliest first.

        Equally likely ones are by name in `language`, the `preferred` before the others.
        """
        said = fold(words)
        if not said:
            return []
        found = self._likeness(said, language, preferred)
        likeliest = sorted(
            self.by_name(found.keys() - USER_ASSIGNED, language),
            key=lambda code: (found[code], code not in preferred),
        )
        return likeliest[:limit]

    def by_name(self, codes: Iterable[str], language: str) -> list[str]:
        """`codes` in the order of their names in `language`."""
        names = {code: name for name, code in self._own(language).items()}
        return sorted(codes, key=names.__getitem__)

    def _likeness(self, said: str, language: str, preferred: Collection[str]) -> dict[str, int]:
        """How far each country that fits is from `said`: 0 is that name, 4 a foreign beginning."""
        found: dict[str, int] = {}
        for name, code in self._own(language).items():
            if name.startswith(said):
                found[code] = 0 if name == said else 1
            elif f" {said}" in name:
                found[code] = 2
            elif said in name and code in preferred:
                found[code] = 3
        for known, distance in ((self._aliases, 2), *((k, 4) for k in self._folded.values())):
            for name, code in known.items():
                if name.startswith(said):
                    near = 0 if name == said else distance
                    found[code] = min(found.get(code, near), near)
        if said.upper() in self._names[FALLBACK]:
            found[said.upper()] = 0
        return found

    def _longer_names(self, said: str, language: str) -> set[str]:
        """Countries whose name begins with these words, as "Hong Kong SAR China" does."""
        return {
            code
            for known in (self._own(language), self._folded[FALLBACK])
            for name, code in known.items()
            if said and name.startswith(f"{said} ")
        }

    def _own(self, language: str) -> Mapping[str, str]:
        return self._folded[self._tag(language)]

    def _tag(self, language: str) -> str:
        for tag in (language, language.partition("-")[0]):
            if tag in self._names:
                return tag
        return FALLBACK


def _unambiguous(languages: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    """Names that mean one country only in all `languages`, with its code."""
    meanings: dict[str, set[str]] = {}
    for known in languages:
        for name, code in known.items():
            meanings.setdefault(name, set()).add(code)
    return ((name, codes.pop()) for name, codes in meanings.items() if len(codes) == 1)

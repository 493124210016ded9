"""Names of countries in the languages of Discord, and finding a country by what someone writes."""

import re
import tomllib
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated

from pydantic import Field, TypeAdapter

from bot.features.crisis.likeness import LONGEST_NAME, SURE, names_within, near_names
from bot.features.crisis.phrases import (
    LONGEST_PHRASE,
    is_around,
    parts_that_may_name,
    spelled,
    without_flags,
)
from bot.features.crisis.when_needed import WhenNeeded
from bot.shipped import Faults

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
# Names that people of a language mean something else by, too: the state, by those in the US.
AMBIGUOUS = {"en-US": frozenset({"georgia"})}


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
    def load(cls, faults: Faults | None = None, data: Traversable | None = None) -> "Atlas":
        """All of bot/data/countries, or of another folder than bot/data, read from disk.

        With `faults`, a file that cannot be used is told there, and done without: names are in
        English then, and should those be it, codes stand for names.
        """
        data = data or files("bot") / "data"
        read = dict(_read(data / "countries", faults))

        def parse(tag: str) -> Mapping[str, str]:
            try:
                return _NAMES.validate_python(tomllib.loads(read[tag].decode()))
            except (KeyError, ValueError) as error:
                _note(faults, f"countries/{tag}.toml", error)
            return names[FALLBACK] if tag != FALLBACK else _codes(read.values())

        names = WhenNeeded({FALLBACK: None, **read}, parse)
        return cls(names, _read_aliases(data, faults))

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
        names = self._names[self._tag(language)]
        return names.get(code) or self._names[FALLBACK].get(code, code)

    def find(self, words: str, language: str) -> str | None:
        """The country that `words` name: a code, a name in any language, or what people say."""
        if words in self.codes:
            return words
        rest, flags = without_flags(words)
        said = fold(rest)
        if flags:
            return self._flagged(flags, said, language)
        return self._named(said, language) or self._named(spelled(said), language)

    def nearest(self, words: str, language: str) -> str | None:
        """The code of the only country whose name `words` are nearly, with a slip or two."""
        said, known = spelled(fold(words)), self._names_near(language)
        near = near_names(said, known)
        # "South America" is nearly "South Africa", but somebody who can spell a name means more.
        if len(near) != 1 or names_within(said, known):
            return None
        [(code, likeness)] = near.items()
        return code if likeness >= SURE else None

    def similar(self, words: str, language: str, *, limit: int) -> tuple[str, ...]:
        """Codes of countries that `words` may mean, when `find` can't tell; the nearest first.

        Where they may well be the name of something else, as "New Mexico" is, the country that
        `language` names is among them.
        """
        said, known = spelled(fold(words)), self._names_near(language)
        longer = sorted(self._longer_names(said, language) - USER_ASSIGNED)
        within, near = names_within(said, known), near_names(said, known)
        found = list(dict.fromkeys((*longer, *within, *near)))
        region = language.partition("-")[2]
        is_slip = not within and max(near.values(), default=0) >= SURE
        if not found or longer or is_slip or region not in self.codes:
            return tuple(found[:limit])
        return tuple(dict.fromkeys((*found[: limit - 1], region)))

    def suggest(
        self, words: str, language: str, *, preferred: Collection[str], limit: int
    ) -> list[str]:
        """Codes of at most `limit` countries that `words` may mean, the likeliest first.

        Equally likely ones are by name in `language`, the `preferred` before the others. When no
        name begins like that, those that `words` name in another way, or nearly, are offered.
        """
        said = fold(words)
        found = self._likeness(said, language, preferred) if said else {}
        if said in AMBIGUOUS.get(language, ()):
            found[language.partition("-")[2]] = 1
        if not found:
            named = self.find(words, language)
            codes = (named,) if named else self.similar(words, language, limit=limit)
            return [code for code in codes if code not in USER_ASSIGNED]
        likeliest = sorted(
            self.by_name(found.keys() - USER_ASSIGNED, language),
            key=lambda code: (found[code], code not in preferred),
        )
        return likeliest[:limit]

    def by_name(self, codes: Iterable[str], language: str) -> list[str]:
        """`codes` in the order of their names in `language`."""
        names = {code: name for name, code in self._own(language).items()}
        return sorted(codes, key=lambda code: names.get(code, code))

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

    def _named(self, said: str, language: str) -> str | None:
        if said in AMBIGUOUS.get(language, ()):
            return None
        # A code comes after names: "Áo" is Austria in Vietnamese, and AO is Angola.
        if code := self._known_as(said, language):
            return code
        if said.upper() in self.codes:
            return said.upper()
        if longer := self._longer_names(said, language):
            # More than one, as for "Congo": nobody knows which is meant.
            return longer.pop() if len(longer) == 1 else None
        return self._by_any_name.get(said) or self._within(said, language)

    def _known_as(self, said: str, language: str) -> str | None:
        """The country with this whole name, as far as it means only that."""
        name = said.removeprefix("the ")
        if name in AMBIGUOUS.get(language, ()):
            return None
        known = (self._own(language), self._folded[FALLBACK], self._aliases)
        return next((names[name] for names in known if name in names), None)

    def _within(self, said: str, language: str) -> str | None:
        """The country that is named among words that stand around names."""
        if len(said) > LONGEST_PHRASE:
            return None
        for part in parts_that_may_name(said):
            if code := self._known_as(part, language):
                return code
            if part not in AMBIGUOUS.get(language, ()) and part in self._by_any_name:
                return self._by_any_name[part]
        return None

    def _flagged(self, flags: set[str], said: str, language: str) -> str | None:
        """The country of the only flag, unless the words beside it say something else."""
        code = flags.pop() if len(flags) == 1 else None
        if code not in self.codes or len(said) > LONGEST_PHRASE:
            return None
        return code if is_around(said) or self._within(said, language) == code else None

    def _names_near(self, language: str) -> Mapping[str, str]:
        """What somebody may have meant, with codes; none that is never offered."""
        known = {**self._folded[FALLBACK], **self._aliases, **self._own(language)}
        return {name: code for name, code in known.items() if code not in USER_ASSIGNED}

    def _longer_names(self, said: str, language: str) -> set[str]:
        """Countries whose name begins with these words, as "Hong Kong SAR China" does."""
        return {
            code
            for known in (self._own(language), self._folded[FALLBACK])
            for name, code in known.items()
            if said and len(said) <= LONGEST_NAME and name.startswith(f"{said} ")
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


# What the files hold.
_NAMES = TypeAdapter(Annotated[dict[str, str], Field(min_length=1)])
_ALIASES = TypeAdapter(dict[str, tuple[str, ...]])


def _read(folder: Traversable, faults: Faults | None) -> Iterator[tuple[str, bytes]]:
    for file in folder.iterdir():
        if file.name.endswith(".toml"):
            try:
                yield file.name.removesuffix(".toml"), file.read_bytes()
            except OSError as error:
                _note(faults, f"countries/{file.name}", error)


def _read_aliases(data: Traversable, faults: Faults | None) -> dict[str, tuple[str, ...]]:
    name = "country_aliases.toml"
    try:
        return _ALIASES.validate_python(tomllib.loads((data / name).read_text("utf-8")))
    except (OSError, ValueError) as error:
        _note(faults, name, error)
        return {}


def _note(faults: Faults | None, file: str, error: Exception) -> None:
    """Raise `error`, unless there is somewhere to take it down."""
    if faults is None:
        raise error
    faults.note(f"bot/data/{file}", error)


def _codes(contents: Iterable[bytes]) -> dict[str, str]:
    """Each country's code as its name, from the first file that can be used."""
    for content in contents:
        try:
            return {code: code for code in _NAMES.validate_python(tomllib.loads(content.decode()))}
        except ValueError:
            continue
    return {}

"""What countries are called, in all languages, by codes and by people: from the files that ship."""

import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib.resources.abc import Traversable
from itertools import chain, islice, takewhile
from typing import Annotated, TypeVar

from pydantic import Field, TypeAdapter

from bot.features.crisis.folding import fold
from bot.features.crisis.when_needed import WhenNeeded
from bot.shipped import Faults

FALLBACK = "en"
# Hearth's own languages: a slip in one of their names is known for one, whoever reads.
SPOKEN = ("en", "es", "de", "fr", "pt-BR")
# Kosovo's XK is of the range that ISO 3166-1 leaves to its users: found, but never offered.
USER_ASSIGNED = frozenset({"XK"})
ANYBODY = "anybody"
Content = TypeVar("Content")

# Beside the folder `countries`, in bot/data.
_OTHERS = tuple(
    f"country_{about}.toml" for about in ("names", "codes", "aliases", "choices", "places")
)

# What the files hold.
_NAMES = TypeAdapter(Annotated[dict[str, str], Field(min_length=1)])
_ALIASES = TypeAdapter(dict[str, tuple[str, ...]])
_CHOICES = TypeAdapter(dict[str, dict[str, tuple[str, ...]]])


class CountryNames:
    """Names of countries (ISO 3166-1 alpha-2), each file made into a table when it is needed.

    `by_language` has a country's name by code for each language of Discord; `folded` the codes by
    such a name. A file that cannot be used is told to `faults`, and done without: names are in
    English then, and should those be it, codes stand for names. Without `faults` it is refused.
    """

    def __init__(self, data: Traversable, faults: Faults | None) -> None:
        self._faults = faults
        files = [(f"countries/{file.name}", file) for file in (data / "countries").iterdir()]
        files += [(name, data / name) for name in _OTHERS]
        read = ((path, self._text(path, file)) for path, file in files)
        self._read = {path: text for path, text in read if text is not None}
        tags = [path.split("/")[-1].removesuffix(".toml") for path in self._read if "/" in path]
        self.by_language = WhenNeeded((FALLBACK, *tags), self._parse)
        self.folded = WhenNeeded(self.by_language, self._fold)

    def prepare(self) -> None:
        """Make all tables.

        Raises:
            ValueError: a file cannot be used, and there are no `faults` to tell.
        """
        _ = (self.alpha3, self._alphabetical, self._choices, self._places, self._often_written)

    def tag(self, language: str) -> str:
        """Which language of `by_language` is `language`'s, such as "es" for "es-ES"."""
        for tag in (language, language.partition("-")[0]):
            if tag in self.by_language:
                return tag
        return FALLBACK

    def own(self, language: str) -> Mapping[str, str]:
        """Codes by folded name in `language`."""
        return self.folded[self.tag(language)]

    @cached_property
    def aliases(self) -> Mapping[str, str]:
        """Codes by what people also say, folded."""
        said = self._table("country_aliases.toml", _ALIASES, {})
        return {fold(name): code for code, names in said.items() for name in names}

    @cached_property
    def alpha3(self) -> Mapping[str, str]:
        """Codes by the country's code of three letters, folded."""
        longer = self._table("country_codes.toml", _NAMES, {})
        return {alpha3.casefold(): code for code, alpha3 in longer.items()}

    @cached_property
    def meanings(self) -> Mapping[str, tuple[str, ...]]:
        """Every name in every language, folded, with the codes of all countries it may mean."""
        elsewhere = self._table("country_names.toml", _NAMES, {})
        named = chain(
            (pair for tag in self.by_language for pair in self.folded[tag].items()),
            ((fold(name), code) for code, said in elsewhere.items() for name in said.splitlines()),
        )
        alone = {code: (code,) for code in (*self.by_language[FALLBACK], *elsewhere)}
        found: dict[str, tuple[str, ...]] = {}
        for name, code in named:
            known = found.setdefault(name, alone.get(code, (code,)))
            if code not in known:
                found[name] = (*known, code)
        return found

    def coded(self, said: str) -> tuple[str, ...]:
        """The country with this code of two or three letters, folded."""
        code = self.alpha3.get(said, said.upper())
        return (code,) if code in self.by_language[FALLBACK] else ()

    def beginning(self, said: str) -> Iterator[str]:
        """Names in any language, folded, that begin with `said`."""
        first = bisect_left(self._alphabetical, said)
        return takewhile(
            lambda name: name.startswith(said), islice(self._alphabetical, first, None)
        )

    def choices(self, said: str, language: str) -> tuple[str, ...]:
        """What `said`, folded, may mean to those who speak `language`, where that is not sure."""
        for key in (language, language.partition("-")[0]):
            if codes := self._choices.get(key, {}).get(said):
                return codes
        if said in self.own(language):
            return ()
        return self._choices.get(ANYBODY, {}).get(said, ())

    def countries_with(self, place: str, language: str) -> tuple[str, ...]:
        """Where there is such a `place`, folded, unless `language` calls a country that."""
        return () if place in self.own(language) else self._places.get(place, ())

    def is_doubtful(self, said: str, language: str) -> bool:
        """Whether `said`, folded, may be meant as something else than a country's name."""
        return bool(self.choices(said, language) or self.countries_with(said, language))

    def often_written(self, language: str) -> list[tuple[str, str]]:
        """Names with codes in which those who speak `language` may have slipped."""
        found = list(self._often_written)
        if (tag := self.tag(language)) not in SPOKEN:
            found += _offered(self.folded[tag].items())
        for key in (language, language.partition("-")[0], ANYBODY):
            for name, codes in self._choices.get(key, {}).items():
                found += ((name, code) for code in codes)
        return found

    def is_in_discord(self, name: str) -> bool:
        """Whether `name`, folded, is a country's in a language of Discord."""
        return any(name in self.folded[tag] for tag in self.by_language)

    @cached_property
    def _alphabetical(self) -> list[str]:
        return sorted(self.meanings)

    @cached_property
    def _often_written(self) -> tuple[tuple[str, str], ...]:
        tables = (*(self.own(tag) for tag in SPOKEN), self.aliases)
        pairs = (pair for table in tables for pair in table.items())
        return tuple(dict.fromkeys(_offered(pairs)))

    @cached_property
    def _choices(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        return self._table("country_choices.toml", _CHOICES, {})

    @cached_property
    def _places(self) -> Mapping[str, tuple[str, ...]]:
        """Codes by what is a part of those countries, folded."""
        found: dict[str, tuple[str, ...]] = {}
        for code, places in self._table("country_places.toml", _ALIASES, {}).items():
            for place in {fold(each) for each in places}:
                found[place] = (*found.get(place, ()), code)
        return found

    def _fold(self, tag: str) -> Mapping[str, str]:
        return {fold(name): code for code, name in self.by_language[tag].items()}

    def _parse(self, tag: str) -> Mapping[str, str]:
        nothing: dict[str, str] = {}
        if names := self._table(f"countries/{tag}.toml", _NAMES, nothing):
            return names
        return self.by_language[FALLBACK] if tag != FALLBACK else self._codes()

    def _codes(self) -> dict[str, str]:
        """Each country's code as its name, from the codes of three letters."""
        return {code: code for code in self.alpha3.values()}

    def _table(self, path: str, kind: TypeAdapter[Content], without: Content) -> Content:
        try:
            return kind.validate_python(tomllib.loads(self._read[path].decode()))
        except (KeyError, ValueError) as error:
            self._note(path, error)
        return without

    def _text(self, path: str, file: Traversable) -> bytes | None:
        try:
            return file.read_bytes()
        except OSError as error:
            self._note(path, error)
            return None

    def _note(self, file: str, error: Exception) -> None:
        """Raise `error`, unless there is somewhere to take it down."""
        if self._faults is None:
            raise error
        self._faults.note(f"bot/data/{file}", error)


def _offered(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return (pair for pair in pairs if pair[1] not in USER_ASSIGNED)

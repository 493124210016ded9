"""Finding a country by what someone writes, in any language, and what it is called in theirs."""

from collections.abc import Collection, Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.features.crisis.beginnings import begun_anywhere, distances
from bot.features.crisis.country_names import FALLBACK, USER_ASSIGNED, CountryNames
from bot.features.crisis.folding import bare, fold
from bot.features.crisis.likeness import (
    LONGEST_NAME,
    SHORTEST,
    SURE,
    names_begun,
    names_within,
    near_names,
)
from bot.features.crisis.phrases import (
    LONGEST_PHRASE,
    is_around,
    parts_that_may_name,
    spelled,
    without_flags,
)
from bot.shipped import Faults

MOST_BEGUN = 4  # countries; letters with which more begin say nothing


class Atlas:
    """Which words mean which country (ISO 3166-1 alpha-2). Never changes."""

    def __init__(self, names: CountryNames) -> None:
        self.names = names

    @classmethod
    def load(cls, faults: Faults | None = None, data: Traversable | None = None) -> "Atlas":
        """With the names of bot/data, or of another folder, read from disk.

        With `faults`, a file that cannot be used is told there, and done without.

        Raises:
            ValueError: a file cannot be used, and there are no `faults`.
        """
        atlas = cls(CountryNames(data or files("bot") / "data", faults))
        if faults is None:
            atlas.prepare()
        return atlas

    def prepare(self) -> None:
        """Make all tables now, which otherwise the first who needs one waits for."""
        self.names.prepare()

    @property
    def codes(self) -> Collection[str]:
        """Every country and territory with a name."""
        return self.names.by_language[FALLBACK].keys()

    def name(self, code: str, language: str) -> str:
        """The country's name in `language`, such as "es" or "zh-TW"; else in English."""
        names = self.names.by_language[self.names.tag(language)]
        return names.get(code) or self.names.by_language[FALLBACK].get(code, code)

    def find(self, words: str, language: str) -> str | None:
        """The country that `words` surely name: a code, a name in any language, or an alias."""
        if words in self.codes:
            return words
        rest, flags = without_flags(words)
        said = fold(rest)
        if flags:
            return self._flagged(flags, said, language)
        for each in dict.fromkeys((said, spelled(said))):
            code = self._named(each, language, is_code=rest.isascii())  # "mã" is no "MA"
            if code := code or self._within(each, language):
                return code
        return None

    def nearest(self, words: str, language: str) -> str | None:
        """The code of the only country whose name `words` are nearly, with a slip or two."""
        said, known = spelled(fold(words)), self.names.often_written(language)
        if self.names.is_doubtful(bare(said), language):
            return None
        near = near_names(said, known)
        # "South America" is nearly "South Africa", but somebody who can spell a name means more.
        if len(near) != 1 or names_within(said, known):
            return None
        [(code, likeness)] = near.items()
        # "Dominican" is nearly "Dominica".
        if self._longer_names(said, language) - {code}:
            return None
        return code if likeness >= SURE else None

    def similar(self, words: str, language: str, *, limit: int) -> tuple[str, ...]:
        """Codes of countries that `words` may mean, when `find` can't tell; the nearest first.

        Where they may well be the name of something else, as "New Mexico" is, the country that
        `language` names is among them.
        """
        said, known = spelled(fold(words)), self.names.often_written(language)
        if choices := self.names.choices(bare(said), language):
            return choices[:limit]
        meant = self._longer_names(said, language) or self._meant(said)
        placed, near = self._placed(said, language), near_names(said, known)
        if placed:
            near = {code: likeness for code, likeness in near.items() if likeness >= SURE}
        within = [*placed, *names_within(said, known)]
        sure = (code for code, likeness in near.items() if likeness >= SURE)
        begun = dict.fromkeys(names_begun(said, known))
        if len(begun) > MOST_BEGUN:
            begun = {}
        found = list(dict.fromkeys((*within, *sure, *sorted(meant), *begun, *near)))
        found = [code for code in found if code not in USER_ASSIGNED]
        region = language.partition("-")[2]
        is_slip = not within and max(near.values(), default=0) >= SURE
        if not found or meant or begun or is_slip or region not in self.codes:
            return tuple(found[:limit])
        return tuple(dict.fromkeys((*found[: limit - 1], region)))

    def suggest(
        self, words: str, language: str, *, preferred: Collection[str], limit: int
    ) -> list[str]:
        """Codes of at most `limit` countries that `words` may mean, the likeliest first.

        Equally likely ones are by name in `language`, the `preferred` before the others. When no
        name in a language of Discord begins like that, those that `words` name in another way, or
        nearly, are offered, and those whose name in any other language begins so.
        """
        said = fold(words)
        found = distances(self.names, said, language, preferred=preferred) if said else {}
        if not found:
            return self._otherwise(words, said, language, limit)[:limit]
        likeliest = sorted(
            self.by_name(found.keys() - USER_ASSIGNED, language),
            key=lambda code: (found[code], code not in preferred),
        )
        return likeliest[:limit]

    def by_name(self, codes: Iterable[str], language: str) -> list[str]:
        """`codes` in the order of their names in `language`."""
        names = {code: name for name, code in self.names.own(language).items()}
        return sorted(codes, key=lambda code: names.get(code, code))

    def _otherwise(self, words: str, said: str, language: str, limit: int) -> list[str]:
        """Countries, not by a beginning in Discord's languages: by the likeliest way there is."""
        if named := self.find(words, language):
            codes: tuple[str, ...] = (named,)
        else:
            begun = self.by_name(begun_anywhere(self.names, said), language)
            # No slip of our languages looks like letters that none of them has.
            is_foreign = begun and not said.isascii()
            near = () if is_foreign else self.similar(words, language, limit=limit)
            codes = (*near, *begun)
        return [code for code in dict.fromkeys(codes) if code not in USER_ASSIGNED]

    def _named(self, said: str, language: str, *, is_code: bool) -> str | None:
        """The country that the whole of `said` means, where it means one and no other."""
        name = bare(said)
        if self.names.is_doubtful(name, language):
            return None
        known = (self.names.own(language), self.names.own(FALLBACK), self.names.aliases)
        if code := next((names[n] for names in known for n in (said, name) if n in names), None):
            return code
        # Names that begin like this, such as those of two for "Congo", say that it's not sure.
        if not (is_code and self.names.coded(said)) and self._longer_names(said, language):
            return None
        meant = self._meant(said, is_code=is_code)
        if len(meant) != 1:
            return None
        return meant[0] if self._is_sure(name, meant[0], language) else None

    def _meant(self, said: str, *, is_code: bool = True) -> tuple[str, ...]:
        """Codes of the countries of which `said` is a name in any language, or the code.

        Of few letters from A to Z it's no name: "end" is India in Wolof, and seldom meant.
        """
        codes = self.names.coded(said) if is_code else ()
        if not codes and said.isascii() and len(said) < SHORTEST:
            return ()
        return tuple(dict.fromkeys((*codes, *self.names.meanings.get(bare(said), ()))))

    def _is_sure(self, name: str, code: str, language: str) -> bool:
        """Whether `name`, of a language that is none of Discord's, is no slip in another's.

        "Nigera" is Niger in Latvian, but for its accent, and more often Nigeria.
        """
        if self.names.is_in_discord(name) or name not in self.names.meanings:
            return True
        near = near_names(name, self.names.often_written(language))
        return all(
            likeness < near.get(code, 0) for other, likeness in near.items() if other != code
        )

    def _within(self, said: str, language: str) -> str | None:
        """The country that is named among words that stand around names."""
        if len(said) > LONGEST_PHRASE:
            return None
        parts = parts_that_may_name(said)
        named = (self._named(part, language, is_code=False) for part in parts)
        return next((code for code in named if code), None)

    def _placed(self, said: str, language: str) -> tuple[str, ...]:
        """Countries of the place that is named, also among words around it: "I'm in Texas"."""
        if len(said) > LONGEST_PHRASE:
            return ()
        parts = (bare(part) for part in parts_that_may_name(said))
        found = (self.names.countries_with(part, language) for part in parts)
        return next((codes for codes in found if codes), ())

    def _flagged(self, flags: set[str], said: str, language: str) -> str | None:
        """The country of the only flag, unless the words beside it say something else."""
        code = flags.pop() if len(flags) == 1 else None
        if code not in self.codes or len(said) > LONGEST_PHRASE:
            return None
        return code if is_around(said) or self._within(said, language) == code else None

    def _longer_names(self, said: str, language: str) -> set[str]:
        """Countries whose name begins with these words, as those of both do with "Congo"."""
        return set(self._begin_with(said, language)) - USER_ASSIGNED

    def _begin_with(self, said: str, language: str) -> Iterator[str]:
        if 0 < len(said) <= LONGEST_NAME:
            for known in (self.names.own(language), self.names.own(FALLBACK)):
                yield from (code for name, code in known.items() if name.startswith(f"{said} "))

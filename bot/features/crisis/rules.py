"""Which country a person is meant to be in, and which of its lines come first."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from bot.features.crisis.data import Line

# A language whose speakers live in one country, nine in ten or more: that country is the guess.
HOME = {
    "bg": "BG",
    "cs": "CZ",
    "da": "DK",
    "el": "GR",
    "et": "EE",
    "fi": "FI",
    "he": "IL",
    "hi": "IN",
    "hr": "HR",
    "hu": "HU",
    "id": "ID",
    "it": "IT",
    "ja": "JP",
    "ko": "KR",
    "lt": "LT",
    "lv": "LV",
    "no": "NO",
    "pl": "PL",
    "sk": "SK",
    "sl": "SI",
    "sv": "SE",
    "th": "TH",
    "tr": "TR",
    "uk": "UA",
    "vi": "VN",
}
# The others: where they are spoken by many, the most speakers first. Discord's menu takes 25.
# es-419 is the Spanish of Latin America.
HOMES = {
    "ar": "EG SA MA IQ DZ SD YE SY TN JO AE LB LY PS OM KW QA BH".split(),
    "de": "DE AT CH LU LI BE IT".split(),
    "en": "US GB CA AU IN IE NZ ZA NG KE GH UG PH SG PK JM TT MT".split(),
    "es": "MX CO ES AR US PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR GQ".split(),
    "es-419": "MX CO AR US PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR".split(),
    "fr": "FR CA BE CH CD CI CM SN ML BF MG BJ TG HT LU MC MA DZ TN LB MU".split(),
    "nl": "NL BE SR CW AW".split(),
    "pt": "BR PT AO MZ CV ST".split(),
    "ro": "RO MD".split(),
    "ru": "RU UA BY KZ UZ KG MD IL LV EE LT GE AM AZ".split(),
    "zh": "CN TW HK MO SG MY".split(),
}
MOST_CHOICES = 25  # Discord's limit for a menu
_LOCALE_PARTS = re.compile("[-_]")


class Basis(Enum):
    """How the country was found, which the card says."""

    ASKED = auto()
    NEARLY = auto()  # what the person wrote is nearly a country's name, and no other's
    GUESSED = auto()  # by their Discord's language
    SEVERAL = auto()  # the language is spoken in several countries
    SIMILAR = auto()  # what the person wrote may mean one of several, or nothing of the kind
    NOT_UNDERSTOOD = auto()  # what the person wrote is like no country's name
    UNKNOWN = auto()  # nothing was written, and the language says nothing, or may not be asked


ANYWHERE = "00"  # instead of a country's code: where nobody can tell, and nothing is guessed


@dataclass(frozen=True, slots=True)
class Place:
    """Where help is looked for: one country, some to choose from, or anywhere."""

    basis: Basis
    country: str | None = None
    choices: tuple[str, ...] = ()

    @property
    def is_guess(self) -> bool:
        """Whether nobody has named the country."""
        return self.basis is Basis.GUESSED and self.country is not None

    @property
    def is_unclear(self) -> bool:
        """Whether somebody wrote something that does not say which country."""
        return self.basis in (Basis.SIMILAR, Basis.NOT_UNDERSTOOD)

    @property
    def named(self) -> str | None:
        """What leads back here, as words for `place_of`; None for the guess by a language.

        For somebody whose words nobody understood, that guess is wrong: they named a country.
        """
        if self.basis in (Basis.GUESSED, Basis.SEVERAL):
            return None
        return self.country or ANYWHERE


def place_of(
    words: str | None,
    locale: str,
    *,
    find: Callable[[str], str | None],
    nearest: Callable[[str], str | None] = lambda _words: None,
    similar: Callable[[str], tuple[str, ...]] = lambda _words: (),
) -> Place:
    """Where a person is, by what they wrote, else by Discord's `locale`, such as "sv-SE".

    `find` gives the country that words name, `nearest` the only one that they nearly name, and
    `similar` those to offer when there is neither.
    """
    said = (words or "").strip()
    if not said:
        return _place_by_locale(locale, find)
    if said == ANYWHERE:
        return Place(Basis.UNKNOWN, choices=countries_of(locale, find))
    if said in NO_ANSWER:
        return Place(Basis.NOT_UNDERSTOOD, choices=countries_of(locale, find))
    if country := find(said):
        _, home = _parts(locale, find)
        is_sure = country == home or not _may_be_a_word(said, home)
        return Place(Basis.ASKED if is_sure else Basis.NEARLY, country)
    if country := nearest(said):
        return Place(Basis.NEARLY, country)
    if choices := similar(said):
        return Place(Basis.SIMILAR, choices=choices)
    return Place(Basis.NOT_UNDERSTOOD, choices=countries_of(locale, find))


def _may_be_a_word(said: str, home: str | None) -> bool:
    """Whether these two letters may be no country's code: a state's where somebody lives, a word.

    What Discord's suggestions give is in capitals.
    """
    if len(said) != 2 or said.upper() in WELL_KNOWN or not said.isascii():
        return False
    return not said.isupper() or said in STATES.get(home or "", ())


def countries_of(locale: str, find: Callable[[str], str | None]) -> tuple[str, ...]:
    """Where Discord's `locale` is spoken, the country that it names first; 25 at most."""
    language, region = _parts(locale, find)
    homes = HOMES.get(locale.lower().replace("_", "-"), HOMES.get(language, []))
    found = dict.fromkeys(code for code in (region, HOME.get(language), *homes) if code)
    return tuple(found)[:MOST_CHOICES]


def _place_by_locale(locale: str, find: Callable[[str], str | None]) -> Place:
    language, region = _parts(locale, find)
    country = region or HOME.get(language)
    if country is not None:
        return Place(Basis.GUESSED, country)
    choices = countries_of(locale, find)
    return Place(Basis.SEVERAL, choices=choices) if choices else Place(Basis.UNKNOWN)


def _parts(locale: str, find: Callable[[str], str | None]) -> tuple[str, str | None]:
    """The language of `locale`, and the country that it names."""
    language, *others = _LOCALE_PARTS.split(locale.lower())
    # Not 419, Latin America, nor a script as in "zh-Hant-TW". "UK" finds what it should.
    region = next((part.upper() for part in others if len(part) == 2), None)
    return language, find(region) if region else None


WELL_KNOWN = ("GB", "NZ", "UK", "US")
NO_ANSWER = ("no", "na", "n/a")  # Norway and Namibia by code, but people mean that they have none
# https://pe.usps.com/text/pub28/28apb.htm and https://www.ibge.gov.br/explica/codigos-dos-municipios.php
STATES = {
    "US": frozenset(
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ "
        "NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split()
    ),
    "BR": frozenset(
        "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO".split()
    ),
}


# Topics of lines for any trouble; a line whose first topic is another one is for that alone.
GENERAL = ("suicide", "crisis", "emotional-support", "mental-health")
ANY = "any"
VIOLENCE = ("domestic-violence", "sexual-violence")
FIRST_GENERAL = 4  # of a country's lines for any trouble; the others wait for a second round


def by_importance(lines: Iterable[Line], *, language: str) -> list[Line]:
    """The lines in the order in which to choose them, where there is not room for all.

    Four lines for any trouble and anyone come first. Then, in rounds, two for young people and one
    for each special need, violence before others, so that a card cut short still serves many.
    Among equals: sources that agree before others, open day and night, nationwide, speaking
    `language`, then as in the data. A regional line with weak sources waits for the second round.
    """
    ordered = sorted(lines, key=lambda line: _preference(line, language))
    seen: Counter[str] = Counter()
    ranks = {}
    for line in ordered:
        need = need_of(line)
        ranks[line.id] = _rank(line, need, earlier=seen[need])
        seen[need] += 1
    return sorted(ordered, key=lambda line: ranks[line.id])


def standing(line: Line) -> tuple[bool, bool]:
    """Where `line` stands among those that were chosen to be shown; what is equal stays as it was.

    What sources agree on comes first, and in that what answers day and night.
    """
    return (line.confidence == "medium", not line.is_always_open)


def main_first(ordered: Iterable[Line], most: int = FIRST_GENERAL) -> tuple[list[Line], list[Line]]:
    """The main lines of those that `by_importance` has ordered, and all the others."""
    lines = list(ordered)
    main = [line for line in lines[:most] if need_of(line) == ANY]
    return main, lines[len(main) :]


def most_different(ordered: Iterable[Line]) -> list[Line]:
    """One line for young people and one on violence first, then the others as they were."""
    lines = list(ordered)
    youth = [line for line in lines if need_of(line) == "youth"][:1]
    violence = [line for line in lines if need_of(line) in VIOLENCE][:1]
    return [*youth, *violence, *(line for line in lines if line not in (*youth, *violence))]


def _preference(line: Line, language: str) -> tuple[bool, ...]:
    return (
        *standing(line),
        line.region is not None,
        language.partition("-")[0] not in line.languages,
    )


def need_of(line: Line) -> str:
    """The topic or the audience that `line` is for alone; ANY when it is for all."""
    topic = next((topic for topic in line.topics if topic != "crisis"), "crisis")
    if topic not in GENERAL and not (line.audience == "youth" and topic == "child-protection"):
        return topic
    return ANY if line.audience == "everyone" else line.audience


def _rank(line: Line, need: str, *, earlier: int) -> tuple[int, int]:
    """The round and the turn in it; `earlier` is how many lines for the same need come before."""
    if need == ANY:
        doubtful = line.region is not None and line.confidence == "medium"
        return (2, 0) if doubtful or earlier >= FIRST_GENERAL else (0, 0)
    if need == "youth":
        return (1 + earlier // 2, 1)
    return (1 + earlier, 2 if need in VIOLENCE else 3)

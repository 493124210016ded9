"""Time zones as people name them: by IANA name, city or country."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel import Locale

from bot.errors import InvalidInput

MAX_CHOICES = 25  # Discord's limit for one autocomplete answer or menu
# Our catalogues' languages: a city is found by its name in each of them.
LANGUAGES = ("en", "es", "de", "fr", "pt-BR")
# Offered before anything is typed: much spoken for in our languages, west to east.
FAMILIAR = (
    "UTC",
    "Europe/London",
    "Europe/Madrid",
    "Europe/Berlin",
    "Europe/Paris",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/Bogota",
    "America/Lima",
    "America/Caracas",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires",
    "America/Toronto",
    "Atlantic/Canary",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Australia/Sydney",
    "Pacific/Auckland",
)
# "EST" and "MST" are zones that never change their clocks, which is not what people mean by them;
# "Factory" stands for a computer that nobody has set up.
_MISLEADING = {"EST", "MST", "Factory"}


class UnknownZone(InvalidInput):
    key = "errors-unknown-zone"


@dataclass(frozen=True, slots=True)
class _Place:
    zone: str
    folded: str
    in_use: bool  # False for former names, kept for old files
    cities: frozenset[str]
    countries: frozenset[str]

    def rank(self, wanted: str) -> int | None:
        """How well `wanted`, folded, fits: 0 is best, None not at all."""
        names = (*self.cities, self.folded)
        tests: Iterable[bool] = (
            wanted in names,
            any(name.startswith(wanted) for name in names),
            any(name.startswith(wanted) for name in self.countries),
            any(f" {wanted}" in name for name in (*names, *self.countries)),
            any(wanted in name for name in names),
        )
        return next((2 * i + (not self.in_use) for i, fits in enumerate(tests) if fits), None)


def parse_zone(text: str) -> ZoneInfo:
    """The zone called `text`, an IANA name in any case or the name of one of its cities.

    Raises:
        UnknownZone: there is no such zone, or several cities are called so.
    """
    wanted = _fold(text)
    exact = _by_name().get(wanted)
    cities = [place.zone for place in _places() if place.in_use and wanted in place.cities]
    if exact is not None:
        return ZoneInfo(exact)
    if len(cities) == 1:
        return ZoneInfo(cities[0])
    raise UnknownZone


def search_zones(text: str, limit: int = MAX_CHOICES) -> list[str]:
    """IANA names that fit what was typed so far, best and most familiar first, at most `limit`.

    A zone is found by its name, by its cities and by its country, in any of our languages.
    """
    wanted = _fold(text)
    if not wanted:
        return list(FAMILIAR[:limit])
    ranked = ((place.rank(wanted), place.zone) for place in _places())
    found = ((rank, zone not in FAMILIAR, zone) for rank, zone in ranked if rank is not None)
    return [zone for _, _, zone in sorted(found)[:limit]]


def country_of(zone: str | None) -> str | None:
    """The country (ISO 3166-1 alpha-2) that a zone is named after a place of; None for others."""
    return None if zone is None else _zone_countries().get(zone)


def _fold(text: str) -> str:
    """`text` without case, accents, and differences of spacing: "Sao_Paulo" is "são paulo"."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )
    return " ".join(re.sub(r"[_\s]+", " ", plain).split())


@cache
def _by_name() -> dict[str, str]:
    names = files("tzdata").joinpath("zones").read_text("ascii").split()
    return {_fold(name): name for name in names if name not in _MISLEADING}


@cache
def _zone_countries() -> dict[str, str]:
    return dict(_countries())


@cache
def _places() -> tuple[_Place, ...]:
    countries = _zone_countries()
    locales = [Locale.parse(language, sep="-") for language in LANGUAGES]
    places = []
    for folded, zone in _by_name().items():
        code = countries.get(zone)
        cities = {zone.rpartition("/")[2]}
        cities |= {str(locale.time_zones.get(zone, {}).get("city", "")) for locale in locales}
        names = {locale.territories.get(code, "") for locale in locales} if code else set()
        places.append(
            _Place(
                zone=zone,
                folded=folded,
                in_use=code is not None or zone == "UTC",
                cities=frozenset(_fold(city) for city in cities if city),
                countries=frozenset(_fold(name) for name in names if name),
            )
        )
    return tuple(places)


def _countries() -> Iterator[tuple[str, str]]:
    """Each zone in use with the code of its country, from the table that IANA publishes."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        if not line.startswith("#"):
            code, _, zone = line.split("\t")[:3]
            yield zone, code

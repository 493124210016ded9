"""Helplines, kept as data so that people who do not code can review them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    model_validator,
)

from bot.features.crisis.hours import Hours, parse_hours
from bot.features.crisis.when_needed import WhenNeeded
from bot.shipped import Faults

INTERNATIONAL = "international"
PLACE = "bot/data/helplines"
# As folders of bot/locales are named.
LANGUAGE_TAG = r"[a-z]{2,3}(-[A-Z]{2})?"

Topic = Literal[
    "bereavement",
    "child-protection",
    "crisis",
    "disaster",
    "domestic-violence",
    "eating-disorder",
    "emotional-support",
    "gambling",
    "information",
    "lgbtq",
    "mental-health",
    "sexual-violence",
    "substance-use",
    "suicide",
    "veterans",
]
Audience = Literal[
    "carers",
    "everyone",
    "indigenous",
    "lgbtq",
    "men",
    "muslims",
    "serving-military",
    "students",
    "veterans",
    "women",
    "youth",
]


def check_phone(number: str) -> str:
    """`number`, when it can be dialled as it stands.

    Raises:
        ValueError: it has a letter or too few digits.
    """
    if not re.fullmatch(r"[0-9+*#() -]+", number) or len(re.findall(r"\d", number)) < 2:
        raise ValueError("a number has two digits or more, and only digits, spaces, + * # ( ) -")
    return number


def _check_words(words: Mapping[str, str]) -> Mapping[str, str]:
    if "en" not in words or not all(re.fullmatch(LANGUAGE_TAG, tag) for tag in words):
        raise ValueError("words are by language, such as en and pt-BR, and English is among them")
    return MappingProxyType(dict(words))


def _find_zone(name: object) -> ZoneInfo:
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(f"not an IANA time zone: {name}") from error


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Phone = Annotated[str, AfterValidator(check_phone)]
Link = Annotated[
    str, StringConstraints(pattern=r"^https://[^\s<>()]+\.[^\s<>()]+$", max_length=512)
]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
# Held here and not looked up later: that would read a file.
Zone = Annotated[ZoneInfo, PlainValidator(_find_zone)]
# What a reader sees, by language; English always.
Words = Annotated[Mapping[str, Text], AfterValidator(_check_words)]
Confidence = Literal["high", "medium"]


class Facts(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TextNumber(Facts):
    """Where to send a text message; without a keyword, none is needed or none is known."""

    number: Phone
    keyword: Text | None = None


class Line(Facts):
    """A service that answers. `notes` are shown, `remarks` are for those who review the data.

    `zone_name` is said in place of "local time", where a country has more than one.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}-[a-z0-9-]+$")]
    name: Text
    topics: Annotated[tuple[Topic, ...], Field(alias="for", min_length=1)]
    audience: Audience
    call: Phone | None = None
    text: TextNumber | None = None
    whatsapp: Phone | None = None
    chat_url: Link | None = None
    web: Link | None = None
    hours: Annotated[Hours, PlainValidator(parse_hours)]
    zone: Zone | None = None
    zone_name: Words | None = None
    hours_as_of: int | None = None
    hours_disputed: bool = False
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    cost: Literal["free", "local rate", "unknown"]
    region: Words | None = None
    notes: Words | None = None
    remarks: Text | None = None
    sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    confidence: Confidence
    reviewed: date | None = None

    @property
    def is_always_open(self) -> bool:
        """Whether it answers day and night, by sources that are recent and agree."""
        return self.hours.kind == "always" and self.has_sure_hours

    @property
    def has_sure_hours(self) -> bool:
        """Whether sources for its hours are recent and agree."""
        return not self.hours_as_of and not self.hours_disputed

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not (self.call or self.text or self.whatsapp or self.chat_url or self.web):
            raise ValueError(f"{self.id}: nobody can reach it")
        doubted = bool(self.hours_as_of) + self.hours_disputed
        if doubted > (self.hours.kind in ("always", "spans")):
            raise ValueError(f"{self.id}: hours are of some year or disputed, when there are any")
        if self.zone is not None and self.hours.kind != "spans":
            raise ValueError(f"{self.id}: a time zone is for hours with times")
        if self.zone_name is not None and self.zone is None:
            raise ValueError(f"{self.id}: a time zone that has a name is in `zone`")
        if self.hours.kind == "in notes" and self.notes is None:
            raise ValueError(f"{self.id}: the hours are in notes, and there are none")
        return self


class Country(Facts):
    """One country's emergency numbers, the main one first, and its lines.

    `zone` is there when all of the country has the same time.
    """

    code: CountryCode
    name: Text
    compiled: date
    emergency: Annotated[tuple[Phone, ...], Field(min_length=1)]
    zone: Zone | None = None
    lines: tuple[Line, ...]

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        ids = [line.id for line in self.lines]
        strange = [each for each in ids if not each.startswith(f"{self.code.lower()}-")]
        if strange or len(set(ids)) < len(ids):
            raise ValueError(f"{self.code}: ids start with its code and differ: {strange or ids}")
        return self


class Directory(Facts):
    """Somewhere to look when a country is unknown. Those with `notes` are shown."""

    id: Annotated[str, StringConstraints(pattern=r"^intl-[a-z0-9-]+$")]
    name: Text
    kind: Literal["directory", "network", "platform", "numbers"]
    web: Link
    coverage: Text
    languages: tuple[Language, ...]
    notes: Words | None = None
    remarks: Text | None = None
    sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    confidence: Confidence
    reviewed: date | None = None


class International(Facts):
    compiled: date
    emergency: Annotated[tuple[Phone, ...], Field(min_length=1)]
    emergency_sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    entries: Annotated[tuple[Directory, ...], Field(min_length=1)]


class Helplines:
    """Every country with a file, by its code, and what serves all countries. Never changes."""

    def __init__(self, countries: Mapping[str, Country], international: International) -> None:
        self.countries = countries
        self.international = international

    def __iter__(self) -> Iterator[Line | Directory]:
        for code in self.countries:
            country = self.countries.get(code)
            yield from country.lines if country is not None else ()
        yield from self.international.entries


# What serves all countries, should its file be damaged.
LAST_RESORT = International.model_validate(
    {
        "compiled": date(2026, 11, 23),
        "emergency": ["112", "911"],
        "emergency_sources": ["3GPP TS 22.101, section 10.1.1"],
        "entries": [
            {
                "id": "intl-findahelpline",
                "name": "Find A Helpline",
                "kind": "directory",
                "web": "https://findahelpline.com",
                "coverage": "most countries",
                "languages": ["en"],
                "notes": {"en": "Helplines by country."},
                "sources": ["findahelpline.com"],
                "confidence": "high",
            }
        ],
    }
)


def load_helplines(folder: Traversable | None = None, *, faults: Faults | None = None) -> Helplines:
    """All helplines in `folder`, by default in bot/data/helplines, read from disk.

    A country's file is checked when the country is first asked for. With `faults`, one that cannot
    be used is told there, and left out; in place of international.toml stands the last resort.

    Raises:
        pydantic.ValidationError: a file lacks a field, has one too many or a wrong one.
        ValueError: it is no TOML, or a country's file has not its code for a name.
    """
    texts = dict(_read(folder or files("bot") / "data" / "helplines", faults))
    try:
        international = International.model_validate(tomllib.loads(texts.pop(INTERNATIONAL)))
    except (KeyError, ValueError) as error:
        if faults is None:
            raise
        faults.note(f"{PLACE}/{INTERNATIONAL}.toml", error)
        international = LAST_RESORT

    def country(code: str) -> Country:
        known = Country.model_validate(tomllib.loads(texts[code]))
        if known.code != code:
            raise ValueError(f"it says it is {known.code}")
        return known

    def tell(code: str, error: Exception) -> None:
        assert faults is not None
        faults.note(f"{PLACE}/{code}.toml", error)

    return Helplines(WhenNeeded(texts, country, None if faults is None else tell), international)


def _read(folder: Traversable, faults: Faults | None) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            try:
                yield file.name.removesuffix(".toml"), file.read_text("utf-8")
            except (OSError, ValueError) as error:
                if faults is None:
                    raise
                faults.note(f"{PLACE}/{file.name}", error)

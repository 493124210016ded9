"""Cards for places and for lines that a test makes up."""

import re

import discord

from bot.features.crisis.card import Cards
from bot.features.crisis.data import Helplines, Line
from bot.features.crisis.rules import HOMES, Basis, Place
from tests.crisis.expected import ATLAS, CARDS, HELPLINES, TEXTS, countries_of

EVERY_PLACE = [
    *(Place(basis, code) for code in HELPLINES.countries for basis in (Basis.ASKED, Basis.GUESSED)),
    *(Place(Basis.ASKED, code) for code in ("MM", "XK", "BA")),
    *(Place(Basis.SEVERAL, choices=tuple(choices)) for choices in HOMES.values()),
    Place(Basis.NOT_UNDERSTOOD),
    Place(Basis.SIMILAR, choices=("GB", "US", "MM")),
    *(Place(Basis.NEARLY, code) for code in (*HELPLINES.countries, "MM")),
    *(Place(Basis.NOT_UNDERSTOOD, choices=countries_of(each.value)) for each in discord.Locale),
    *(Place(Basis.UNKNOWN, choices=countries_of(each.value)) for each in discord.Locale),
    Place(Basis.UNKNOWN),
]
FACTS = {
    "id": "gb-line",
    "name": "Line",
    "for": ["suicide"],
    "audience": "everyone",
    "call": "0800 000",
    "hours": "24/7",
    "languages": ["en"],
    "cost": "free",
    "sources": ["its site"],
    "confidence": "high",
}


def line(**facts):
    return Line.model_validate(FACTS | facts)


def card(place, language="en", spoken=None):
    return CARDS.write(place, language=language, spoken=spoken or language)


def cards_for(lines):
    country = HELPLINES.countries["GB"].model_copy(update={"lines": tuple(lines)})
    helplines = Helplines({"GB": country}, HELPLINES.international)
    return Cards(helplines, ATLAS, TEXTS, TEXTS.languages)


def write_for(lines, language="en"):
    return cards_for(lines).write(Place(Basis.GUESSED, "GB"), language=language, spoken="en")


def entries(text):
    return re.findall(r"(?m)^- .*", text.replace("\\", ""))


def shown(text, country):
    """The lines of `country` that a card or a page lists, in its order."""
    heads = [entry.removeprefix("- **").removeprefix("[") for entry in entries(text)]
    found = [[each for each in country.lines if _is_about(head, each)] for head in heads]
    return [lines[0] for lines in found if lines]


def _is_about(head, line):
    # Two lines of a country may have one name.
    return head.startswith(line.name) and f"`{line.call}`" in (head if line.call else "`None`")

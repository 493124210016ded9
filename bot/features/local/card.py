"""The card that stands in a channel and is of use while the bot is down: plain text, no buttons."""

import hashlib
from collections.abc import Iterator

from bot.features.crisis.card import Cards
from bot.features.crisis.data import Country, Line
from bot.features.crisis.ends import FIND_A_HELPLINE, age_of, first_words
from bot.features.crisis.local import LocalLine
from bot.features.crisis.rules import by_importance
from bot.features.crisis.sheet import TEXT_ALONE, Sheet
from bot.features.crisis.wording import Voice

FIRST = 2  # of the country's lines; then come the server's own, then what else fits


def write_card(
    cards: Cards, country: str | None, *, language: str, local: tuple[LocalLine, ...]
) -> str:
    """The text of the card for a country, or for any; `local` are the server's lines."""
    voice = cards.voices[language]
    found = cards.helplines.countries.get(country or "")
    top = "\n\n".join(_top(cards, found, voice))
    lines = by_importance(found.lines, language=language) if found is not None else []
    sheet = Sheet(top, lambda shown: _bottom(cards, found, shown, voice), voice, TEXT_ALONE)
    if sheet.add(lines[:FIRST], {}):
        sheet.add_local(local)
        sheet.add(lines[FIRST:], {})
    sheet.put_in_order()
    return sheet.text()


def digest(content: str) -> bytes:
    """32 bytes by which one text is known from another."""
    return hashlib.sha256(content.encode()).digest()


def _top(cards: Cards, country: Country | None, voice: Voice) -> Iterator[str]:
    yield first_words(*cards.head(country, voice), voice)
    if country is None:
        yield "\n".join((voice.say("anywhere"), *cards.directories(voice)))
    elif country.lines:
        yield voice.say("lines")


def _bottom(cards: Cards, country: Country | None, shown: list[Line], voice: Voice) -> str:
    compiled = (country or cards.helplines.international).compiled
    is_cut = country is not None and len(shown) < len(country.lines)
    return "\n".join(
        (
            voice.say(TEXT_ALONE.more if is_cut else "more", link=voice.link(FIND_A_HELPLINE)),
            age_of(shown, compiled, voice),
            voice.texts.get("local-card-offline", voice.language),
        )
    )

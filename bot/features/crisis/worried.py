"""What somebody can do who worries about another person."""

from collections.abc import Iterator

from bot.features.crisis.card import Card, Cards
from bot.features.crisis.ends import last_words
from bot.features.crisis.rules import Place
from bot.features.crisis.sheet import TEXT_ALONE, WITH_BUTTONS, Form
from bot.features.crisis.wording import Voice


def write_worried(cards: Cards, place: Place, language: str) -> Card:
    """The page for somebody who is in `place`."""
    voice = cards.voices[language]
    with_buttons, text_alone = (
        "\n\n".join(
            (
                voice.say("worried-title"),
                "\n".join(_when_to_call(cards, place, voice, form)),
                voice.say("worried-say"),
                voice.say("worried-not"),
                voice.say("worried-you"),
                last_words(voice),
            )
        )
        for form in (WITH_BUTTONS, TEXT_ALONE)
    )
    return Card(with_buttons, text_alone, ())


def _when_to_call(cards: Cards, place: Place, voice: Voice, form: Form) -> Iterator[str]:
    country = cards.helplines.countries.get(place.country or "")
    yield voice.say("worried-danger")
    if country is not None:
        name = cards.atlas.name(country.code, voice.language)
        yield voice.emergency("emergency", country.emergency, country=name)
        yield from cards.how_found(place, voice, form)
    yield voice.say("worried-elsewhere")

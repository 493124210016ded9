"""What every card begins and ends with."""

from collections.abc import Iterable
from datetime import date

from bot.features.crisis.data import Country, Line
from bot.features.crisis.rules import Place
from bot.features.crisis.wording import Voice


def first_words(title: str, emergency: str, voice: Voice) -> str:
    """What every card begins with, whatever the country."""
    return "\n".join((title, emergency, voice.say("danger"), voice.say("alone")))


def again(country: Country, place: Place, name: str, voice: Voice) -> str:
    """The number to call once more, at the end: Discord opens a long message there."""
    number = voice.to_call(country.emergency)
    if place.is_guess:
        return voice.say("again-guess", number=number, country=name)
    return voice.say("again", number=number)


def age_of(shown: Iterable[Line], compiled: date, voice: Voice) -> str:
    """How old the numbers on a card with the lines `shown` are, and what to do when one fails."""
    reviewed = [line.reviewed is not None for line in shown]
    if reviewed and all(reviewed):
        return voice.say("reviewed")
    return voice.say(
        "compiled-partly" if any(reviewed) else "compiled", month=voice.month(compiled)
    )

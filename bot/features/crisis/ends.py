"""What every card begins and ends with."""

from collections.abc import Iterable
from datetime import date

from bot.features.crisis.data import Country, Line
from bot.features.crisis.rules import Place
from bot.features.crisis.sheet import Form
from bot.features.crisis.wording import Voice

FIND_A_HELPLINE = "https://findahelpline.com"


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


def last_words(voice: Voice) -> str:
    """What a page ends with that has no number of a country."""
    return "\n".join((voice.say("more", link=voice.link(FIND_A_HELPLINE)), voice.say("private")))


def below_lines(
    shown: list[Line], country: Country, place: Place, name: str, voice: Voice, form: Form
) -> str:
    """What a country's first card ends with, below the lines `shown`."""
    link = voice.link(FIND_A_HELPLINE)
    is_cut = not form.has_buttons and len(shown) < len(country.lines)
    said = [voice.say(form.more if is_cut else "more", link=link)]
    if not form.has_buttons:  # which say the same
        talks = any("emotional-support" in line.topics for line in shown)
        said.append(voice.say("worried"))
        said.append(voice.say("talk") if talks else voice.say("talk-elsewhere", link=link))
    said.append(age_of(shown, country.compiled, voice))
    said.append(voice.say("private"))
    said.append(again(country, place, name, voice))
    return "\n".join(said)

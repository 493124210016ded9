"""What stands behind the first card: lists of lines, and someone to talk to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial

from bot.features.crisis.card import (
    CARDS_KEPT,
    Card,
    Cards,
    Statuses,
)
from bot.features.crisis.data import Line
from bot.features.crisis.ends import FIND_A_HELPLINE, again, age_of, last_words
from bot.features.crisis.handout import FileVoice, write_handout
from bot.features.crisis.lists import is_on, listed, lists_with, to_talk
from bot.features.crisis.local import LocalLine
from bot.features.crisis.parts import Part
from bot.features.crisis.rules import Place, by_importance, standing
from bot.features.crisis.sheet import TEXT_ALONE, WITH_BUTTONS, Form, Sheet
from bot.features.crisis.when_needed import WhenNeeded
from bot.features.crisis.wording import Voice
from bot.features.crisis.worried import write_worried

UTF_8_MARK = "\ufeff"  # with it, even old viewers know how to read the file
SERVER = "server"  # the list of a server's own lines


@dataclass(frozen=True, slots=True)
class Handout:
    """A text file and the sentence that goes with it."""

    name: str
    content: bytes
    words: str


class Pages:
    """Writes what can be reached from the first card, in the same way: no database, no disk."""

    def __init__(self, cards: Cards) -> None:
        self._cards = cards
        countries = cards.helplines.countries
        self._lists = WhenNeeded(countries, lambda code: lists_with(countries[code].lines))
        self._listed = lru_cache(maxsize=CARDS_KEPT)(self._write_list)
        self._talking = lru_cache(maxsize=CARDS_KEPT)(self._write_talk)
        self._worrying = lru_cache(maxsize=CARDS_KEPT)(partial(write_worried, cards))

    def lists(self, code: str | None) -> tuple[str, ...]:
        """The lists that a country has lines for, in the order in which to offer them."""
        return self._lists.get(code or "", ())

    def listed(
        self,
        place: Place,
        name: str,
        *,
        language: str,
        spoken: str,
        now: datetime | None = None,
        after: int = 0,
    ) -> Card | None:
        """The list `name` of a country, as far as it fits, without the first `after` lines.

        None when there is no such list or nothing on it.
        """
        if name not in self.lists(place.country):
            return None
        statuses = self._cards.statuses(place.country, now)
        return self._listed(place, name, language, spoken, statuses, after)

    def servers_own(
        self, place: Place, local: tuple[LocalLine, ...], *, language: str
    ) -> Card | None:
        """All of a server's own lines; None when it has none."""
        voice = self._cards.voices[language]

        def write(form: Form) -> Sheet:
            top = self._heading(place, None, voice, form)
            sheet = Sheet(top, lambda _: last_words(voice), voice, form)
            sheet.add_local(local)
            return sheet

        return self._card(write, voice) if local else None

    def talk(
        self,
        place: Place,
        *,
        language: str,
        spoken: str,
        now: datetime | None = None,
        after: int = 0,
    ) -> Card:
        """Lines to talk to, for somebody who is in no emergency, without the first `after`."""
        statuses = self._cards.statuses(place.country, now)
        return self._talking(place, language, spoken, statuses, after)

    def worried(self, place: Place, *, language: str) -> Card:
        """What somebody can do who worries about another person."""
        return self._worrying(place, language)

    def handout(
        self,
        place: Place,
        *,
        language: str,
        spoken: str,
        now: datetime,
        local: tuple[LocalLine, ...] = (),
    ) -> Handout | None:
        """Every line of a country as a file; None when there are none."""
        country = self._cards.helplines.countries.get(place.country or "")
        if country is None or not country.lines:
            return None
        voice = self._cards.voices[language]
        name = self._cards.atlas.name(country.code, language)
        found = tuple(self._cards.how_found(place, voice, TEXT_ALONE))
        content = write_handout(
            country,
            sorted(by_importance(country.lines, language=spoken), key=standing),
            local,
            FileVoice(voice.texts, language, voice.languages),
            name=name,
            found=found,
            find_more=FIND_A_HELPLINE,
            today=now.date(),
        )
        data = f"{UTF_8_MARK}{content}".encode()
        words = "\n".join((voice.say("file-here", country=name), *found))
        return Handout(f"help-{country.code}.txt", data, words)

    def _write_list(
        self,
        place: Place,
        name: str,
        language: str,
        spoken: str,
        statuses: Statuses,
        after: int,
    ) -> Card:
        voice = self._cards.voices[language]
        country = self._cards.helplines.countries[place.country or ""]
        called = self._cards.atlas.name(country.code, language)
        part = Part(listed(country.lines, name, language=spoken), after)

        def write(form: Form) -> Sheet:
            def bottom(shown: list[Line]) -> str:
                said = [*part.where_others_are(shown, voice, form)]
                if shown:
                    said.append(age_of(shown, country.compiled, voice))
                said.append(voice.say("private"))
                said.append(again(country, place, called, voice))
                return "\n".join(said)

            top = self._heading(place, name, voice, form) + "\n"
            sheet = Sheet(top, bottom, voice, form)
            sheet.add(part.lines, dict(statuses))
            return sheet

        return self._card(write, voice, part)

    def _heading(self, place: Place, name: str | None, voice: Voice, form: Form) -> str:
        """The title of a list, or of a server's own when `name` is None, and what comes first."""
        country = self._cards.helplines.countries.get(place.country or "")
        title, emergency = self._cards.head(country, voice)
        if country is not None and name is not None:
            called = self._cards.atlas.name(country.code, voice.language)
            title = voice.say("list-title", list=voice.say(f"list-{name}"), country=called)
        found = self._cards.how_found(place, voice, form) if country is not None else ()
        return "\n".join((title, emergency, *found))

    def _write_talk(
        self, place: Place, language: str, spoken: str, statuses: Statuses, after: int
    ) -> Card:
        voice = self._cards.voices[language]
        country = self._cards.helplines.countries.get(place.country or "")
        lines = to_talk(country.lines, language=spoken) if country else []
        title = voice.say("talk-title-anywhere")
        if place.country is not None:
            title = voice.say("talk-title", country=self._cards.atlas.name(place.country, language))
        part = Part(lines, after)
        # Whoever goes on has read the introduction, and the room is for lines.
        intro = _before_talk(lines, voice) if part.is_first else ("",)
        top = "\n".join((title, *intro))

        def write(form: Form) -> Sheet:
            def bottom(shown: list[Line]) -> str:
                return "\n".join(self._below_talk(shown, part, place, voice, form))

            sheet = Sheet(top, bottom, voice, form)
            sheet.add(part.lines, dict(statuses))
            return sheet

        return self._card(write, voice, part)

    def _below_talk(
        self, shown: list[Line], part: Part, place: Place, voice: Voice, form: Form
    ) -> Iterator[str]:
        country = self._cards.helplines.countries.get(place.country or "")
        yield voice.say(form.grounding)
        if shown and country is not None:
            yield from part.where_others_are(shown, voice, form)
            yield age_of(shown, country.compiled, voice)
        yield voice.say("private")
        if country is None:
            numbers = voice.numbers(self._cards.helplines.international.emergency)
            yield voice.say("talk-emergency-anywhere", numbers=numbers)
        else:
            yield voice.emergency("talk-emergency", country.emergency)
            yield from self._cards.how_found(place, voice, form)

    def _card(self, write: Callable[[Form], Sheet], voice: Voice, part: Part | None = None) -> Card:
        sheet = write(WITH_BUTTONS)
        links = (self._cards.home(voice), *sheet.links)
        next_after = part.next_after(sheet.shown) if part is not None else None
        return Card(sheet.text(), write(TEXT_ALONE).text(), links, next_after=next_after)


def _before_talk(lines: list[Line], voice: Voice) -> Iterator[str]:
    if any(is_on(line, "talk") for line in lines):
        yield voice.say("talk-intro")
        yield voice.say("talk-others")
        yield ""
    else:
        yield voice.say("talk-none", link=voice.link(FIND_A_HELPLINE))
        if lines:
            yield voice.say("talk-helplines")
            yield ""

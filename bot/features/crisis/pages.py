"""What stands behind the first card: lists of lines, someone to talk to, worry about another."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from bot.features.crisis.card import (
    CARDS_KEPT,
    FIND_A_HELPLINE,
    HOME,
    Card,
    Cards,
    Statuses,
    age_of,
)
from bot.features.crisis.data import Country, Line
from bot.features.crisis.handout import FileVoice, write_handout
from bot.features.crisis.lists import is_on, lists_with, to_talk
from bot.features.crisis.local import LocalLine
from bot.features.crisis.rules import by_importance
from bot.features.crisis.sheet import TEXT_ALONE, WITH_BUTTONS, Form, Sheet
from bot.features.crisis.when_needed import WhenNeeded
from bot.features.crisis.wording import Voice

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
        self._worrying = lru_cache(maxsize=CARDS_KEPT)(self._write_worried)

    def lists(self, code: str | None) -> tuple[str, ...]:
        """The lists that a country has lines for, in the order in which to offer them."""
        return self._lists.get(code or "", ())

    def listed(
        self,
        code: str | None,
        name: str,
        *,
        language: str,
        spoken: str,
        now: datetime | None = None,
    ) -> Card | None:
        """The list `name` of a country; None when there is no such list or nothing on it."""
        if code is None or name not in self.lists(code):
            return None
        return self._listed(code, name, language, spoken, self._cards.statuses(code, now))

    def servers_own(
        self, code: str | None, local: tuple[LocalLine, ...], *, language: str
    ) -> Card | None:
        """All of a server's own lines; None when it has none."""
        voice = self._cards.voices[language]
        top = self._heading(code, None, voice)

        def write(form: Form) -> Sheet:
            sheet = Sheet(top, lambda _: voice.say("private"), voice, form)
            sheet.add_local(local)
            return sheet

        return _card(write) if local else None

    def talk(
        self, code: str | None, *, language: str, spoken: str, now: datetime | None = None
    ) -> Card:
        """Lines that are there to talk, for somebody who is in no emergency."""
        return self._talking(code, language, spoken, self._cards.statuses(code, now))

    def worried(self, code: str | None, *, language: str) -> Card:
        """What somebody can do who worries about another person."""
        return self._worrying(code, language)

    def handout(
        self,
        code: str | None,
        *,
        language: str,
        spoken: str,
        now: datetime,
        local: tuple[LocalLine, ...] = (),
    ) -> Handout | None:
        """Every line of a country as a file; None when there are none."""
        country = self._cards.helplines.countries.get(code or "")
        if country is None or not country.lines:
            return None
        voice = self._cards.voices[language]
        name = self._cards.atlas.name(country.code, language)
        content = write_handout(
            country,
            by_importance(country.lines, language=spoken),
            local,
            FileVoice(voice.texts, language, voice.languages),
            name=name,
            find_more=FIND_A_HELPLINE,
            today=now.date(),
        )
        data = f"{UTF_8_MARK}{content}".encode()
        return Handout(f"help-{country.code}.txt", data, voice.say("file-here", country=name))

    def _write_list(
        self,
        code: str,
        name: str,
        language: str,
        spoken: str,
        statuses: Statuses,
    ) -> Card:
        voice = self._cards.voices[language]
        country = self._cards.helplines.countries[code]
        ordered = by_importance(
            (line for line in country.lines if is_on(line, name)), language=spoken
        )
        top = self._heading(code, name, voice) + "\n"

        def write(form: Form) -> Sheet:
            def bottom(shown: list[Line]) -> str:
                hidden = len(shown) < len(ordered)
                return "\n".join(
                    _below_list(shown, country, voice, form.more if hidden else "more")
                )

            sheet = Sheet(top, bottom, voice, form)
            sheet.add(ordered, dict(statuses))
            return sheet

        return _card(write)

    def _heading(self, code: str | None, name: str | None, voice: Voice) -> str:
        """The title of a list, or of a server's own when `name` is None, and what comes first."""
        country = self._cards.helplines.countries.get(code or "")
        title, emergency = self._cards.head(country, voice)
        if country is not None and name is not None:
            called = self._cards.atlas.name(country.code, voice.language)
            title = voice.say("list-title", list=voice.say(f"list-{name}"), country=called)
        return "\n".join((title, emergency))

    def _write_talk(self, code: str | None, language: str, spoken: str, statuses: Statuses) -> Card:
        voice = self._cards.voices[language]
        country = self._cards.helplines.countries.get(code or "")
        lines = to_talk(country.lines, language=spoken) if country else []
        title = voice.say("talk-title-anywhere")
        if code is not None:
            title = voice.say("talk-title", country=self._cards.atlas.name(code, language))
        intro = voice.say("talk-none", link=voice.link(FIND_A_HELPLINE))
        if any(is_on(line, "talk") for line in lines):
            intro = voice.say("talk-intro")
        others = (voice.say("talk-others"), "") if lines else ()
        top = "\n".join((title, intro, *others))

        def write(form: Form) -> Sheet:
            def bottom(shown: list[Line]) -> str:
                return "\n".join(self._below_talk(shown, country, voice, form))

            sheet = Sheet(top, bottom, voice, form)
            sheet.add(lines, dict(statuses))
            return sheet

        return _card(write)

    def _below_talk(
        self, shown: list[Line], country: Country | None, voice: Voice, form: Form
    ) -> Iterator[str]:
        yield voice.say(form.grounding)
        if country is None:
            numbers = voice.numbers(self._cards.helplines.international.emergency)
            yield voice.say("talk-emergency-anywhere", numbers=numbers)
        else:
            yield voice.say("talk-emergency", numbers=voice.numbers(country.emergency))
        if shown and country is not None:
            yield voice.say("more", link=voice.link(FIND_A_HELPLINE))
            yield age_of(shown, country.compiled, voice)
        yield voice.say("private")

    def _write_worried(self, code: str | None, language: str) -> Card:
        voice = self._cards.voices[language]
        country = self._cards.helplines.countries.get(code or "")
        emergency = [voice.say("worried-danger"), voice.say("worried-elsewhere")]
        if country is not None:
            numbers = voice.numbers(country.emergency)
            name = self._cards.atlas.name(country.code, language)
            emergency.insert(1, voice.say("emergency", country=name, numbers=numbers))
        words = "\n\n".join(
            (
                voice.say("worried-title"),
                "\n".join(emergency),
                voice.say("worried-say"),
                voice.say("worried-not"),
                voice.say("worried-you"),
                voice.say("private"),
            )
        )
        return Card(words, words, ())


def _below_list(shown: list[Line], country: Country, voice: Voice, more: str) -> Iterator[str]:
    yield voice.say(more, link=voice.link(FIND_A_HELPLINE))
    if shown:
        yield age_of(shown, country.compiled, voice)
    yield voice.say("private")


def _card(write: Callable[[Form], Sheet]) -> Card:
    with_buttons = write(WITH_BUTTONS)
    return Card(with_buttons.text(), write(TEXT_ALONE).text(), (HOME, *with_buttons.links))

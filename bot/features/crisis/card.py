"""The help-now card: what a person reads, within what one message can hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from babel import Locale

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.data import Country, Directory, Helplines, Line
from bot.features.crisis.ends import FIND_A_HELPLINE, below_lines, first_words
from bot.features.crisis.local import LocalLine
from bot.features.crisis.opening import Status, status_at
from bot.features.crisis.rules import (
    Basis,
    Place,
    by_importance,
    main_first,
    most_different,
    need_of,
)
from bot.features.crisis.sheet import (
    MOST_CHARACTERS,
    MOST_LINKS,
    TEXT_ALONE,
    WITH_BUTTONS,
    Form,
    Link,
    Sheet,
)
from bot.features.crisis.when_needed import WhenNeeded
from bot.features.crisis.wording import Remembered, Texts, Voice
from bot.words import clean_line

MOST_LOCAL = 3  # so that the country's lines for youth and for violence keep their room
MOST_LINES = 5  # on a card with buttons: it is read on a phone, and a menu has the others
MOST_MAIN = 3  # of these
# Characters of a card with buttons, without a server's own lines; and of those that people see when
# another than a main line is to be on it. One for young people may take what they see to 1,300.
ROOM, ROOM_TO_READ = 1300, 1100
MOST_LIKELY = 6  # countries whose emergency numbers stand on a card for several
MOST_GIVEN_BACK = 100  # characters of what somebody wrote that names no country
CARDS_KEPT = 256  # of some 5 kB each; there are more combinations than anyone asks for

Statuses = tuple[tuple[str, Status], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """`content` goes with buttons for `links`, `plain` without: there, addresses are in the text.

    `choices` are the codes of countries to choose from, when the card asks for one. `next_after` is
    how many lines of a list come before those to show next, when not all of them are here.
    """

    content: str
    plain: str
    links: tuple[Link, ...]
    choices: tuple[str, ...] = ()
    next_after: int | None = None


class Cards:
    """Writes the card for a place, from what was loaded before: no database, no disk."""

    def __init__(
        self, helplines: Helplines, atlas: Atlas, texts: Texts, languages: Iterable[str]
    ) -> None:
        """`languages` are those that cards can be written in."""
        self.helplines = helplines
        self.atlas = atlas
        remembered = Remembered(texts)
        self.voices = WhenNeeded(languages, lambda tag: Voice(remembered, tag, _languages_in(tag)))
        self._written = lru_cache(maxsize=CARDS_KEPT)(self._write)
        self._statuses_at = lru_cache(maxsize=CARDS_KEPT)(self._read_clocks)

    def prepare(self) -> None:
        """Make all that is made when needed; from then on nothing is read from disk."""
        for made in (self.helplines.countries, self.voices):
            for key in made:
                made.get(key)
        self.atlas.prepare()

    def suggest(self, words: str, place: Place, *, spoken: str, limit: int) -> list[str]:
        """Codes of countries to offer somebody who has typed `words`, the likeliest first.

        Before anything is typed: those that `place` says, then all that have lines, by name.
        """
        known = self.helplines.countries
        if words.strip():
            return self.atlas.suggest(words, spoken, preferred=known, limit=limit)
        likely = (place.country,) if place.country is not None else place.choices
        others = self.atlas.by_name(known.keys() - set(likely), spoken)
        return [*likely, *others][:limit]

    def write(
        self,
        place: Place,
        *,
        language: str,
        spoken: str,
        local: tuple[LocalLine, ...] = (),
        now: datetime | None = None,
    ) -> Card:
        """The card for `place` in `language`, for somebody whose Discord speaks `spoken`.

        `local` are the lines of the server where it is shown. They never push out the emergency
        number or the main lines. Without `now`, the card does not say which lines are open.
        """
        return self._written(place, language, spoken, local, self.statuses(place.country, now))

    def give_back(self, card: Card, words: str, *, language: str) -> Card:
        """`card` with what somebody wrote that names no country, which nothing here remembers."""
        given = _given_back(clean_line(words)[:MOST_GIVEN_BACK], self.voices[language])
        texts = (text.replace("\n\n", f"\n\n{given}", 1) for text in (card.content, card.plain))
        content, plain = texts
        return replace(card, content=content, plain=plain)

    def statuses(self, code: str | None, now: datetime | None) -> Statuses:
        """Which lines of a country are open, with their ids, as far as their times are known."""
        country = self.helplines.countries.get(code or "")
        if country is None or now is None:
            return ()
        return self._statuses_at(country.code, now.replace(second=0, microsecond=0))

    def head(self, country: Country | None, voice: Voice) -> tuple[str, str]:
        """The title of a country's card, or of one for anywhere, and the emergency numbers."""
        if country is None:
            numbers = voice.numbers(self.helplines.international.emergency)
            return voice.say("title-anywhere"), voice.say("emergency-anywhere", numbers=numbers)
        name = self.atlas.name(country.code, voice.language)
        title = voice.say("title", country=name)
        return title, voice.emergency("emergency", country.emergency, country=name)

    def how_found(self, place: Place, voice: Voice, form: Form) -> Iterator[str]:
        """What has to be said of the country when nobody has named it as it is called."""
        if place.is_guess:
            yield voice.say(form.guess)
        elif place.basis is Basis.NEARLY and place.country is not None:
            name = self.atlas.name(place.country, voice.language)
            yield voice.say(form.nearly, country=name)

    def home(self, voice: Voice) -> Link:
        """The button to the site with helplines of all countries."""
        return Link(voice.say("link-more"), FIND_A_HELPLINE)

    def directories(self, voice: Voice, form: Form = TEXT_ALONE) -> Iterator[str]:
        """Where to look when a country is unknown, one entry each."""
        for each in self._directories():
            entry = f"- **{each.name}**: {voice.words(each.notes or {})}"
            # The others are on buttons.
            has_address = not form.has_buttons or each.web == FIND_A_HELPLINE
            yield f"{entry} {voice.link(each.web)}" if has_address else entry

    def _directories(self) -> list[Directory]:
        return [each for each in self.helplines.international.entries if each.notes]

    def _read_clocks(self, code: str, minute: datetime) -> Statuses:
        country = self.helplines.countries[code]
        zones = ((line, line.zone or country.zone) for line in country.lines if line.has_sure_hours)
        found = ((line.id, status_at(line.hours, zone, minute)) for line, zone in zones if zone)
        return tuple((name, status) for name, status in found if status is not None)

    def _write(
        self,
        place: Place,
        language: str,
        spoken: str,
        local: tuple[LocalLine, ...],
        statuses: Statuses,
    ) -> Card:
        voice = self.voices[language]
        country = self.helplines.countries.get(place.country or "")
        if country is None:
            with_buttons, text_alone = (
                self._anywhere(place, voice, form, local) for form in (WITH_BUTTONS, TEXT_ALONE)
            )
            links = tuple(Link(each.name, each.web) for each in self._directories()[:MOST_LINKS])
            choices = tuple(self.atlas.by_name(place.choices, language))
            return Card(with_buttons, text_alone, links, choices)
        ordered = by_importance(country.lines, language=spoken)
        known = dict(statuses)
        short = self._sheet(country, place, voice, WITH_BUTTONS)
        _add_most_needed(short, ordered, local, known)
        full = self._sheet(country, place, voice, TEXT_ALONE)
        main, others = main_first(ordered)
        if full.add(main, known):
            full.add_local(local[:MOST_LOCAL])
            full.add(others, known)
        short.put_in_order()
        full.put_in_order()
        return Card(short.text(), full.text(), (self.home(voice), *short.links))

    def _sheet(self, country: Country, place: Place, voice: Voice, form: Form) -> Sheet:
        title, emergency = self.head(country, voice)
        emergency = "\n".join((emergency, *self.how_found(place, voice, form)))
        top = first_words(title, emergency, voice)
        name = self.atlas.name(country.code, voice.language)
        if country.lines:
            top = f"{top}\n\n{voice.say('lines')}"
        return Sheet(
            top,
            lambda shown: below_lines(shown, country, place, name, voice, form),
            voice,
            form,
        )

    def _anywhere(
        self, place: Place, voice: Voice, form: Form, local: tuple[LocalLine, ...]
    ) -> str:
        title, emergency = self.head(None, voice)
        if place.country is not None:
            title = voice.say("title", country=self.atlas.name(place.country, voice.language))
        numbers = "\n".join((*self._likely(place, voice), emergency))
        top = "\n\n".join(
            (
                first_words(title, numbers, voice),
                " ".join(self._why_anywhere(place, voice, form)),
                "\n".join((voice.say("anywhere"), *self.directories(voice, form))),
            )
        )
        worried = () if form.has_buttons else (voice.say("worried"),)
        bottom = "\n".join((*worried, voice.say("private")))
        room = MOST_CHARACTERS
        if place.is_unclear:
            room -= len(_given_back("*" * MOST_GIVEN_BACK, voice))
        sheet = Sheet(top, lambda _: bottom, voice, form, room=room)
        sheet.add_local(local[:MOST_LOCAL])
        return sheet.text()

    def _why_anywhere(self, place: Place, voice: Voice, form: Form) -> Iterator[str]:
        yield from self.how_found(place, voice, form)
        match place.basis:
            case Basis.NOT_UNDERSTOOD:
                yield voice.say("not-understood")
            case Basis.SIMILAR:
                yield voice.say(form.similar)
            case Basis.SEVERAL:
                yield voice.say(form.choose)
            case Basis.UNKNOWN:
                yield voice.say("unknown")
            case _:
                yield voice.say("no-lines")
        if not (form.has_buttons and (place.choices or place.is_unclear)):
            yield voice.say(form.how)

    def _likely(self, place: Place, voice: Voice) -> Iterator[str]:
        """The emergency numbers of the first countries to choose from, as far as we know them."""
        known = [code for code in place.choices if code in self.helplines.countries][:MOST_LIKELY]
        if known:
            yield voice.say("emergency-several")
        for code in self.atlas.by_name(known, voice.language):
            yield voice.emergency(
                "emergency-one",
                self.helplines.countries[code].emergency,
                country=self.atlas.name(code, voice.language),
            )


def _add_most_needed(
    sheet: Sheet, ordered: list[Line], local: tuple[LocalLine, ...], known: Mapping[str, Status]
) -> None:
    """Those lines that belong on a card whose menu has the others."""
    main, others = main_first(ordered, MOST_MAIN)
    if not sheet.add(main, known, room_for_national=ROOM):
        return
    sheet.add_local(local[:MOST_LOCAL])
    for line in most_different(others)[: MOST_LINES - len(main)]:
        sheet.add([line], known, room_for_national=ROOM, room_to_read=ROOM_TO_READ)
    for line in (each for each in others if need_of(each) == "youth"):
        if line in sheet.shown or sheet.add([line], known, room_to_read=ROOM):
            break


def _given_back(words: str, voice: Voice) -> str:
    return f"> {voice.quote(words)}\n"


def _languages_in(language: str) -> Mapping[str, str]:
    """Names of languages in `language`, by code; read from disk, unless Fluent did already."""
    return dict(Locale.parse(language, sep="-").languages)

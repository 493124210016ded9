"""The help-now card: what a person reads, within what one message can hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel import Locale

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.data import Country, Helplines, Line
from bot.features.crisis.local import LocalLine
from bot.features.crisis.opening import Status, status_at
from bot.features.crisis.rules import Basis, Place, by_importance, main_first
from bot.features.crisis.sheet import MOST_LINKS, TEXT_ALONE, WITH_BUTTONS, Form, Link, Sheet
from bot.features.crisis.when_needed import WhenNeeded
from bot.features.crisis.wording import Texts, Voice

MOST_LOCAL = 3  # so that the country's lines for youth and for violence keep their room
FIND_A_HELPLINE = "https://findahelpline.com"
HOME = Link(FIND_A_HELPLINE.removeprefix("https://"), FIND_A_HELPLINE)
CARDS_KEPT = 256  # of some 5 kB each; there are more combinations than anyone asks for

Statuses = tuple[tuple[str, Status], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """`content` goes with buttons for `links`, `plain` without: there, addresses are in the text.

    `choices` are the codes of countries to choose from, when the card asks for one.
    """

    content: str
    plain: str
    links: tuple[Link, ...]
    choices: tuple[str, ...] = ()


class Cards:
    """Writes the card for a place, from what was loaded before: no database, no disk."""

    def __init__(
        self, helplines: Helplines, atlas: Atlas, texts: Texts, languages: Iterable[str]
    ) -> None:
        """`languages` are those that cards can be written in."""
        self.helplines = helplines
        self.atlas = atlas
        self.voices = WhenNeeded(languages, lambda tag: Voice(texts, tag, _languages_in(tag)))
        self._written = lru_cache(maxsize=CARDS_KEPT)(self._write)
        self._statuses_at = lru_cache(maxsize=CARDS_KEPT)(self._read_clocks)

    def prepare(self) -> None:
        """Make all that is made when needed; from then on nothing is read from disk."""
        for made in (self.helplines.countries, self.voices):
            list(made.values())
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
        return title, voice.say("emergency", country=name, numbers=voice.numbers(country.emergency))

    def directories(self, voice: Voice) -> Iterator[str]:
        """Where to look when a country is unknown, one entry each."""
        for each in self.helplines.international.entries:
            if each.notes:
                yield f"- **{each.name}**: {voice.words(each.notes)} {voice.link(each.web)}"

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
            shown = [each for each in self.helplines.international.entries if each.notes]
            links = tuple(Link(each.name, each.web) for each in shown[:MOST_LINKS])
            return Card(with_buttons, text_alone, links, place.choices)
        main, others = main_first(by_importance(country.lines, language=spoken))
        known = dict(statuses)
        sheets = [self._sheet(country, place, voice, form) for form in (WITH_BUTTONS, TEXT_ALONE)]
        for sheet in sheets:
            if sheet.add(main, known):
                sheet.add_local(local[:MOST_LOCAL])
                sheet.add(others, known)
        return Card(sheets[0].text(), sheets[1].text(), (HOME, *sheets[0].links))

    def _sheet(self, country: Country, place: Place, voice: Voice, form: Form) -> Sheet:
        top = "\n\n".join(self._top(country, place, voice, form))
        return Sheet(top, lambda shown: _bottom(shown, country, voice), voice, form)

    def _top(self, country: Country, place: Place, voice: Voice, form: Form) -> Iterator[str]:
        yield first_words(*self.head(country, voice), voice)
        if place.basis is Basis.GUESSED:
            yield f"{voice.say('guess')} {voice.say(form.how)}"
        if country.lines:
            yield voice.say("lines", country=self.atlas.name(country.code, voice.language))

    def _anywhere(
        self, place: Place, voice: Voice, form: Form, local: tuple[LocalLine, ...]
    ) -> str:
        title, emergency = self.head(None, voice)
        if place.country is not None:
            title = voice.say("title", country=self.atlas.name(place.country, voice.language))
        why = _WHY_ANYWHERE.get(place.basis, form.choose)
        if place.basis is Basis.NOT_UNDERSTOOD and place.choices:
            why = form.similar
        top = "\n\n".join(
            (
                first_words(title, "\n".join((*self._likely(place, voice), emergency)), voice),
                f"{voice.say(why)} {voice.say(form.how)}",
                "\n".join((voice.say("anywhere"), *self.directories(voice))),
            )
        )
        bottom = "\n".join((voice.say("worried"), voice.say("private")))
        sheet = Sheet(top, lambda _: bottom, voice, form)
        sheet.add_local(local[:MOST_LOCAL])
        return sheet.text()

    def _likely(self, place: Place, voice: Voice) -> Iterator[str]:
        """The emergency numbers of the countries to choose from, as far as we know them."""
        known = [
            voice.say(
                "emergency-one",
                country=self.atlas.name(code, voice.language),
                numbers=voice.numbers(self.helplines.countries[code].emergency),
            )
            for code in place.choices
            if code in self.helplines.countries
        ]
        if known:
            yield voice.say("emergency-several", numbers="; ".join(known))


_WHY_ANYWHERE = {
    Basis.ASKED: "no-lines",
    Basis.GUESSED: "no-lines",
    Basis.NOT_UNDERSTOOD: "not-understood",
    Basis.UNKNOWN: "unknown",
}


def first_words(title: str, emergency: str, voice: Voice) -> str:
    """What every card begins with, whatever the country."""
    return "\n".join((title, emergency, voice.say("danger"), voice.say("alone")))


def _bottom(shown: list[Line], country: Country, voice: Voice) -> str:
    link = voice.link(FIND_A_HELPLINE)
    talks = any("emotional-support" in line.topics for line in shown)
    return "\n".join(
        (
            voice.say("more", link=link),
            voice.say("worried"),
            voice.say("talk") if talks else voice.say("talk-elsewhere", link=link),
            age_of(shown, country.compiled, voice),
            voice.say("private"),
        )
    )


def age_of(shown: Iterable[Line], compiled: date, voice: Voice) -> str:
    """How old the numbers on a card with the lines `shown` are, and what to do when one fails."""
    reviewed = [line.reviewed is not None for line in shown]
    if reviewed and all(reviewed):
        return voice.say("reviewed")
    return voice.say(
        "compiled-partly" if any(reviewed) else "compiled", month=voice.month(compiled)
    )


def _languages_in(language: str) -> Mapping[str, str]:
    """Names of languages in `language`, by code; read from disk, unless Fluent did already."""
    return dict(Locale.parse(language, sep="-").languages)

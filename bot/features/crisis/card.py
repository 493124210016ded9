"""The help-now card: what a person reads, within what one message can hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.data import Country, Helplines, Line
from bot.features.crisis.rules import Basis, Place, by_importance
from bot.features.crisis.wording import Texts, Voice

MOST_CHARACTERS = 2000  # Discord's limit for a message
MOST_LINKS = 5  # one row of buttons
FIND_A_HELPLINE = "https://findahelpline.com"
CARDS_KEPT = 128  # of some 5 kB each; there are more combinations than anyone asks for


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str


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
        self._voices = {
            language: Voice(texts, language, _languages_in(language)) for language in languages
        }
        self.write = lru_cache(maxsize=CARDS_KEPT)(self._write)

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

    def _write(self, place: Place, *, language: str, spoken: str) -> Card:
        """The card for `place` in `language`, for somebody whose Discord speaks `spoken`."""
        voice = self._voices[language]
        country = self.helplines.countries.get(place.country or "")
        if country is None:
            return self._anywhere(place, voice)
        top = "\n\n".join(self._top(country, place, voice))
        lines = by_importance(country.lines, language=spoken)
        content, links = _fit(top, lines, country, voice, most_links=MOST_LINKS - 1)
        plain, _ = _fit(top, lines, country, voice, most_links=0)
        return Card(content, plain, (_find_a_helpline(), *links))

    def _top(self, country: Country, place: Place, voice: Voice) -> Iterator[str]:
        name = self.atlas.name(country.code, voice.language)
        yield "\n".join(
            (
                voice.say("title", country=name),
                voice.say("emergency", country=name, numbers=voice.numbers(country.emergency)),
                voice.say("danger"),
                voice.say("alone"),
            )
        )
        if place.basis is Basis.GUESSED:
            yield voice.say("guess")
        if country.lines:
            yield voice.say("lines", country=name)

    def _anywhere(self, place: Place, voice: Voice) -> Card:
        title = voice.say("title-anywhere")
        if place.country is not None:
            title = voice.say("title", country=self.atlas.name(place.country, voice.language))
        shown = [(each, each.notes) for each in self.helplines.international.entries if each.notes]
        directories = "\n".join(
            f"- **{each.name}**: {voice.words(notes)} <{each.web}>" for each, notes in shown
        )
        parts = (
            "\n".join(
                (title, self._emergency(place, voice), voice.say("danger"), voice.say("alone"))
            ),
            voice.say(_ANYWHERE[place.basis]),
            directories,
            "\n".join((voice.say("worried"), voice.say("private"))),
        )
        content = "\n\n".join(parts)
        links = tuple(Link(each.name, each.web) for each, _ in shown)[:MOST_LINKS]
        return Card(content, content, links, place.choices)

    def _emergency(self, place: Place, voice: Voice) -> str:
        anywhere = voice.say(
            "emergency-anywhere",
            numbers=voice.numbers(self.helplines.international.emergency),
        )
        known = [
            voice.say(
                "emergency-one",
                country=self.atlas.name(code, voice.language),
                numbers=voice.numbers(self.helplines.countries[code].emergency),
            )
            for code in place.choices
            if code in self.helplines.countries
        ]
        if not known:
            return anywhere
        return "\n".join((voice.say("emergency-several", numbers="; ".join(known)), anywhere))


_ANYWHERE = {
    Basis.ASKED: "no-lines",
    Basis.GUESSED: "no-lines",
    Basis.SEVERAL: "choose",
    Basis.NOT_UNDERSTOOD: "not-understood",
    Basis.UNKNOWN: "unknown",
}


def _fit(
    top: str, lines: list[Line], country: Country, voice: Voice, *, most_links: int
) -> tuple[str, list[Link]]:
    """As many of the first `lines` as the message can hold, and links to their chats."""
    entries: list[str] = []
    links: list[Link] = []
    text = _joined(top, entries, _bottom([], country, voice))
    for count, line in enumerate(lines, start=1):
        has_link = line.chat_url is not None and len(links) < most_links
        entries.append(voice.line(line, has_chat_button=has_link))
        longer = _joined(top, entries, _bottom(lines[:count], country, voice))
        if len(longer) > MOST_CHARACTERS:
            break
        text = longer
        if has_link and line.chat_url is not None:
            links.append(Link(voice.say("link-chat", name=line.name), line.chat_url))
    return text, links


def _joined(top: str, entries: list[str], bottom: str) -> str:
    return "\n".join((top, *entries)) + "\n\n" + bottom


def _bottom(shown: list[Line], country: Country, voice: Voice) -> str:
    link = f"<{FIND_A_HELPLINE}>"
    talks = any("emotional-support" in line.topics for line in shown)
    reviewed = [line.reviewed is not None for line in shown]
    age = "reviewed" if all(reviewed) else "compiled-partly" if any(reviewed) else "compiled"
    return "\n".join(
        (
            voice.say("more", link=link),
            voice.say("worried"),
            voice.say("talk") if talks else voice.say("talk-elsewhere", link=link),
            voice.say(age, month=voice.month(country.compiled)),
            voice.say("private"),
        )
    )


def _find_a_helpline() -> Link:
    return Link(FIND_A_HELPLINE.removeprefix("https://"), FIND_A_HELPLINE)


def _languages_in(language: str) -> Mapping[str, str]:
    """Names of languages in `language`, by code; read from disk, unless Fluent did already."""
    return dict(Locale.parse(language).languages)

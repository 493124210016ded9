"""How a helpline is said in words: the parts of a card that are about one line."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from bot.features.crisis.data import Line
from bot.features.crisis.hours import Days, Hours, Span
from bot.features.crisis.local import LocalLine

_MARKDOWN = re.compile(r"([\\*_~`|\[\]<>])")


class Texts(Protocol):
    """What a card needs of the catalogues."""

    def get(self, key: str, language: str, **params: object) -> str: ...


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of one language: `languages` has the names of languages in it, by code."""

    texts: Texts
    language: str
    languages: Mapping[str, str]

    def say(self, key: str, **params: object) -> str:
        """The text for "crisis-" and `key`."""
        return self.texts.get(f"crisis-{key}", self.language, **params)

    def month(self, day: date) -> str:
        return self.say("month", month=f"m{day.month}", year=str(day.year))

    def numbers(self, numbers: Iterable[str]) -> str:
        """Numbers to choose from, each as code so that it can be copied."""
        *others, last = (code(number) for number in numbers)
        return self.say("or", numbers=", ".join(others), last=last) if others else last

    def line(self, line: Line, *, has_chat_button: bool) -> str:
        """The whole entry of a card's list for `line`."""
        return " ".join(
            [
                self._head(line),
                *self._routes(line, has_chat_button=has_chat_button),
                *self._conditions(line),
            ]
        )

    def local_line(self, line: LocalLine) -> str:
        """The entry for a server's own `line`."""
        parts = [self.say("local-line", name=_linked(line.name, line.web))]
        if line.call:
            parts.append(self.say("line-call", number=code(line.call)))
        if line.text:
            parts.append(self.say("line-text", number=code(line.text)))
        if not (line.call or line.text):
            parts.append(self.say("line-web"))
        if line.hours:
            parts.append(self.say("local-hours", hours=_escaped(line.hours).rstrip(".")))
        if line.note:
            parts.append(_escaped(line.note))
        return " ".join(parts)

    def _head(self, line: Line) -> str:
        name = _linked(line.name, line.web)
        topics = ", ".join(self.say(f"topic-{topic}") for topic in _telling_topics(line))
        if line.audience == "everyone":
            return self.say("line", name=name, topics=topics)
        audience = self.say(f"audience-{line.audience}")
        key = "line-audience" if topics else "line-audience-only"
        return self.say(key, name=name, topics=topics, audience=audience)

    def _routes(self, line: Line, *, has_chat_button: bool) -> Iterable[str]:
        if line.call:
            rate = {"free": "-free", "local rate": "-rate"}.get(line.cost, "")
            yield self.say(f"line-call{rate}", number=code(line.call))
        if line.text and line.text.keyword:
            keyword = code(line.text.keyword)
            yield self.say("line-text-keyword", keyword=keyword, number=code(line.text.number))
        elif line.text:
            yield self.say("line-text", number=code(line.text.number))
        if line.whatsapp:
            yield self.say("line-whatsapp", number=code(line.whatsapp))
        if line.chat_url and has_chat_button:
            yield self.say("line-chat-button")
        elif line.chat_url:
            yield self.say("line-chat", link=f"<{line.chat_url}>")
        elif not (line.call or line.text or line.whatsapp):
            yield self.say("line-web")  # its name is the link

    def _conditions(self, line: Line) -> Iterable[str]:
        if line.hours.kind != "in notes":
            yield self._hours(line)
        spoken = ", ".join(self.languages[language] for language in line.languages)
        yield self.say("line-languages", languages=spoken)
        if line.region:
            yield self.say("line-region", region=self.words(line.region))
        if line.notes:
            yield self.words(line.notes)
        if line.reviewed:
            yield self.say("line-checked", month=self.month(line.reviewed))

    def _hours(self, line: Line) -> str:
        how_sure = "-as-of" if line.hours_as_of else "-disputed" if line.hours_disputed else ""
        return self.say(
            f"hours-{line.hours.kind}{how_sure}",
            spans=self._spans(line.hours),
            year=str(line.hours_as_of),
        )

    def _spans(self, hours: Hours) -> str:
        return "; ".join(self._span(span) for span in hours.spans)

    def _span(self, span: Span) -> str:
        days = ", ".join(self._days(days) for days in span.days)
        return self.say("span", days=days, opens=span.opens, closes=span.closes)

    def _days(self, days: Days) -> str:
        first = self.say("day", day=days.first)
        if days.first == days.last:
            return first
        return self.say("days", first=first, last=self.say("day", day=days.last))

    def words(self, words: Mapping[str, str]) -> str:
        """What `words` says in this language, else in English."""
        return words.get(self.language, words["en"])


def _escaped(words: str) -> str:
    return _MARKDOWN.sub(r"\\\1", words)


def _linked(name: str, address: str | None) -> str:
    return f"[{_escaped(name)}](<{address}>)" if address else _escaped(name)


def _telling_topics(line: Line) -> Iterable[str]:
    """Topics that say more than the audience and, as every line here is for a crisis, than that."""
    told = {line.audience, "crisis"} if len(line.topics) > 1 else {line.audience}
    return (topic for topic in line.topics if topic not in told)


def code(text: str) -> str:
    """`text` as Discord's inline code: one touch selects it, and nothing in it is markup."""
    return f"`{text}`"

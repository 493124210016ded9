"""How a helpline is said in words: the parts of a card that are about one line."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol

from bot.features.crisis.data import Line
from bot.features.crisis.hours import Days, Hours, Span
from bot.features.crisis.local import LocalLine
from bot.features.crisis.opening import Status, rests_weekly
from bot.features.crisis.rules import ANY, need_of
from bot.words import inert

TEXTS_KEPT = 2048
_SHARED = frozenset({"112", "911", "999"})  # what many countries have for every service


class Texts(Protocol):
    """What a card needs of the catalogues."""

    def get(self, key: str, language: str, **params: object) -> str: ...


class Remembered:
    """Texts that are put together once: to find out what fits, a card is written many times."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._get = lru_cache(maxsize=TEXTS_KEPT)(self._put_together)

    def get(self, key: str, language: str, **params: object) -> str:
        return self._get(key, language, **params)

    def _put_together(self, key: str, language: str, **params: object) -> str:
        return self._texts.get(key, language, **params)


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
        *others, last = (self.code(number) for number in numbers)
        return self.say("or", numbers=", ".join(others), last=last) if others else last

    def emergency(self, key: str, numbers: Sequence[str], **params: object) -> str:
        """The text for `key` about those of `numbers` to call; then the others."""
        text = self.say(key, number=self.to_call(numbers), **params)
        if not _is_for_all(numbers) or len(numbers) == 1:
            return text
        others = ", ".join(self.code(number) for number in numbers[1:])
        return f"{text} {self.say('emergency-also', numbers=others)}"

    def to_call(self, numbers: Sequence[str]) -> str:
        """The emergency number to call, or all, when nobody has told us which is for what."""
        return self.numbers(numbers[:1] if _is_for_all(numbers) else numbers)

    def code(self, text: str) -> str:
        """`text` so that one touch selects it, and nothing in it is markup."""
        return f"`{text}`"

    def quote(self, words: str) -> str:
        """A name or somebody's words, in which nothing is markup."""
        return inert(words)

    def link(self, address: str) -> str:
        """`address` without a preview below the message."""
        return f"<{address}>"

    def line(
        self,
        line: Line,
        *,
        has_chat_button: bool = False,
        status: Status | None = None,
        says_languages: bool = True,
    ) -> str:
        """The whole entry of a card's list for `line`, which is open or closed by `status`."""
        return " ".join(
            [
                self._head(line),
                *self.routes(line, has_chat_button=has_chat_button),
                *self.conditions(line, status, says_languages=says_languages),
            ]
        )

    def is_spoken_alone(self, line: Line) -> bool:
        """Whether `line` answers in this language and in no other."""
        return line.languages == (self.language.partition("-")[0],)

    def all_in_this_language(self) -> str:
        return self.say("lines-language", languages=self.languages[self.language.partition("-")[0]])

    def local_line(self, line: LocalLine) -> str:
        """The entry for a server's own `line`."""
        head = self.say("local-line", name=self._named(line.name, line.web))
        return " ".join((head, *self.local_facts(line)))

    def local_facts(self, line: LocalLine) -> Iterator[str]:
        """What its facilitators say of `line`, one sentence each."""
        if line.call:
            yield self.say("line-call", number=self.code(line.call))
        if line.text:
            yield self.say("line-text", number=self.code(line.text))
        if not (line.call or line.text):
            yield self.say("line-web")
        if line.note:
            yield self.quote(line.note)

    def _named(self, name: str, address: str | None) -> str:
        return f"[{self.quote(name)}](<{address}>)" if address else self.quote(name)

    def _head(self, line: Line) -> str:
        name = self._named(line.name, line.web)
        key, words = self.purpose(line)
        return self.say(key, name=name, **words)

    def purpose(self, line: Line) -> tuple[str, Mapping[str, str]]:
        """The key for the name of `line` with what and whom it is for, and these in words."""
        topics = ", ".join(self.say(f"topic-{topic}") for topic in _telling_topics(line))
        if line.audience == "everyone":
            return "line", {"topics": topics}
        audience = self.say(f"audience-{line.audience}")
        key = "line-audience" if topics else "line-audience-only"
        return key, {"topics": topics, "audience": audience}

    def routes(self, line: Line, *, has_chat_button: bool = False) -> Iterator[str]:
        """How to reach it, one sentence a way."""
        if line.call:
            rate = {"free": "-free", "local rate": "-rate"}.get(line.cost, "")
            yield self.say(f"line-call{rate}", number=self.code(line.call))
        if line.text and line.text.keyword:
            keyword = self.code(line.text.keyword)
            yield self.say("line-text-keyword", keyword=keyword, number=self.code(line.text.number))
        elif line.text:
            yield self.say("line-text", number=self.code(line.text.number))
        if line.whatsapp:
            yield self.say("line-whatsapp", number=self.code(line.whatsapp))
        if line.chat_url and has_chat_button:
            yield self.say("line-chat-button")
        elif line.chat_url:
            yield self.say("line-chat", link=self.link(line.chat_url))
        elif not (line.call or line.text or line.whatsapp):
            yield self.say("line-web")  # its name is the link

    def conditions(
        self, line: Line, status: Status | None = None, *, says_languages: bool = True
    ) -> Iterator[str]:
        """When it answers, in which languages, and what else a caller must know."""
        if line.hours.kind != "in notes":
            yield self._hours(line)
        if status is not None:
            yield self._status(status, may_rest=rests_weekly(line.hours))
        if says_languages:
            spoken = ", ".join(self.languages[language] for language in line.languages)
            yield self.say("line-languages", languages=spoken)
        if line.region:
            yield self.say("line-region", region=self.words(line.region))
        if line.notes:
            yield self.words(line.notes)
        if line.reviewed:
            yield self.say("line-checked", month=self.month(line.reviewed))

    def _status(self, status: Status, *, may_rest: bool) -> str:
        if status.opens_at is None:
            return self.say("open-now-unless-holiday" if may_rest else "open-now")
        # Shown by Discord in words and in the reader's own zone, such as "in 3 hours".
        when = f"<t:{int(status.opens_at.timestamp())}:R>"
        return self.say("opens-unless-holiday" if may_rest else "opens", when=when)

    def _hours(self, line: Line) -> str:
        how_sure = "-as-of" if line.hours_as_of else "-disputed" if line.hours_disputed else ""
        return self.say(
            f"hours-{line.hours.kind}{how_sure}",
            spans=self._spans(line.hours),
            time=self.words(line.zone_name) if line.zone_name else self.say("local-time"),
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


def _is_for_all(numbers: Sequence[str]) -> bool:
    """Whether the first of a country's emergency numbers stands for all of them.

    112 leads to every service wherever it is the first. Of others we know no more than the list.
    """
    return numbers[0] == "112" or _SHARED.issuperset(numbers)


def _telling_topics(line: Line) -> Iterable[str]:
    """Topics that say more than the audience.

    That it is for any crisis comes first, where that is true: who has no thoughts of suicide must
    not read that they are wrong there. A line for one need or one group is not for any.
    """
    others = [topic for topic in line.topics if topic not in (line.audience, "crisis")]
    if "crisis" in line.topics and (need_of(line) == ANY or not others):
        return ("crisis", *others)
    return others

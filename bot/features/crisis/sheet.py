"""A card while it is being written: as many lines as one message holds, and no more."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.features.crisis.data import Line
from bot.features.crisis.local import LocalLine
from bot.features.crisis.opening import Status
from bot.features.crisis.rules import standing
from bot.features.crisis.wording import Voice

MOST_CHARACTERS = 2000  # Discord's limit for a message
MOST_LINKS = 5  # one row of buttons
_ADDRESS = re.compile(r"(?<=\])\(<[^>]*>\)")  # of a link behind a name


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Form:
    """What depends on whether the card has buttons: how many chats get one, and some texts."""

    has_buttons: bool
    most_chats: int
    guess: str
    nearly: str
    how: str
    choose: str
    similar: str
    more: str
    grounding: str


WITH_BUTTONS = Form(
    True,
    MOST_LINKS - 1,
    "guess",
    "understood",
    "how",
    "choose",
    "similar",
    "list-more",
    "talk-grounding",
)
TEXT_ALONE = Form(
    False,
    0,
    "guess-plain",
    "understood-plain",
    "how-plain",
    "choose-plain",
    "not-understood",
    "list-more-plain",
    "talk-grounding-plain",
)


class Sheet:
    """Lines between what stands above and below them; `bottom` may depend on the lines shown."""

    def __init__(
        self,
        top: str,
        bottom: Callable[[list[Line]], str],
        voice: Voice,
        form: Form,
        *,
        room: int = MOST_CHARACTERS,
    ) -> None:
        """`room` is for all of it."""
        self._top = top
        self._bottom = bottom
        self._voice = voice
        self._form = form
        self._room = room
        self.shown: list[Line] = []
        self._entries: list[tuple[str, str]] = []  # with and without languages
        self._local: list[str] = []
        self.links: list[Link] = []

    def add(
        self,
        lines: Iterable[Line],
        statuses: Mapping[str, Status],
        *,
        room_for_national: int = MOST_CHARACTERS,
        room_to_read: int = MOST_CHARACTERS,
    ) -> bool:
        """Whether all of `lines` fit; the first that does not ends it. `statuses` are by id.

        `room_for_national` is for all but a server's own lines, and `room_to_read` for what people
        see of that: addresses are behind names.
        """
        for line in lines:
            chat = line.chat_url if len(self.links) < self._form.most_chats else None
            self.shown.append(line)
            self._entries.append(self._entry(line, chat is not None, statuses.get(line.id)))
            if not self._fits(room_for_national, room_to_read):
                self.shown.pop()
                self._entries.pop()
                return False
            if chat is not None:
                self.links.append(Link(self._voice.say("link-chat", name=line.name), chat))
        return True

    def put_in_order(self) -> None:
        """Lines were added as they are important; they are read as `standing` says."""
        pairs = list(zip(self.shown, self._entries, strict=True))
        pairs.sort(key=lambda pair: standing(pair[0]))
        self.shown = [line for line, _ in pairs]
        self._entries = [entry for _, entry in pairs]

    def add_local(self, lines: Iterable[LocalLine]) -> None:
        """Those of a server's own lines that fit, marked as its own."""
        for line in lines:
            self._local.append(self._voice.local_line(line))
            if not self._fits():
                self._local.pop()

    def text(self) -> str:
        return self._text(self._local)

    def _text(self, local: Sequence[str]) -> str:
        own = ["\n".join((self._voice.say("local"), *local))] if local else []
        national = "\n".join((self._top, *self._list()))
        return "\n\n".join((national, *own, self._bottom(self.shown)))

    def _list(self) -> Iterator[str]:
        is_said_once = len(self.shown) > 1 and all(map(self._voice.is_spoken_alone, self.shown))
        if is_said_once:
            yield self._voice.all_in_this_language()
        yield from (entry[is_said_once] for entry in self._entries)

    def _entry(self, line: Line, has_chat_button: bool, status: Status | None) -> tuple[str, str]:
        with_languages, without = (
            self._voice.line(
                line, has_chat_button=has_chat_button, status=status, says_languages=says
            )
            for says in (True, False)
        )
        return with_languages, without

    def _fits(self, for_national: int = MOST_CHARACTERS, to_read: int = MOST_CHARACTERS) -> bool:
        text = self.text()
        national = self._text(()) if self._local else text
        return (
            len(text) <= self._room
            and len(national) <= for_national
            and len(_ADDRESS.sub("", national)) <= to_read
        )

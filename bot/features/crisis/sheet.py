"""A card while it is being written: as many lines as one message holds, and no more."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.features.crisis.data import Line
from bot.features.crisis.local import LocalLine
from bot.features.crisis.opening import Status
from bot.features.crisis.wording import Voice

MOST_CHARACTERS = 2000  # Discord's limit for a message
MOST_LINKS = 5  # one row of buttons


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Form:
    """What depends on whether the card has buttons: how many chats get one, and some texts."""

    most_chats: int
    how: str
    choose: str
    similar: str
    more: str
    grounding: str


WITH_BUTTONS = Form(MOST_LINKS - 1, "how", "choose", "similar", "list-more", "talk-grounding")
TEXT_ALONE = Form(
    0, "how-plain", "choose-plain", "not-understood", "list-more-plain", "talk-grounding-plain"
)


class Sheet:
    """Lines between what stands above and below them; `bottom` may depend on the lines shown."""

    def __init__(
        self, top: str, bottom: Callable[[list[Line]], str], voice: Voice, form: Form
    ) -> None:
        self._top = top
        self._bottom = bottom
        self._voice = voice
        self._form = form
        self._shown: list[Line] = []
        self._entries: list[str] = []
        self._local: list[str] = []
        self.links: list[Link] = []

    def add(self, lines: Iterable[Line], statuses: Mapping[str, Status]) -> bool:
        """Whether all of `lines` fit; the first that does not ends it. `statuses` are by id."""
        for line in lines:
            chat = line.chat_url if len(self.links) < self._form.most_chats else None
            self._shown.append(line)
            entry = self._voice.line(
                line, has_chat_button=chat is not None, status=statuses.get(line.id)
            )
            self._entries.append(entry)
            if not self._fits():
                self._shown.pop()
                self._entries.pop()
                return False
            if chat is not None:
                self.links.append(Link(self._voice.say("link-chat", name=line.name), chat))
        return True

    def add_local(self, lines: Iterable[LocalLine]) -> None:
        """Those of a server's own lines that fit, marked as its own."""
        for line in lines:
            self._local.append(self._voice.local_line(line))
            if not self._fits():
                self._local.pop()

    def text(self) -> str:
        own = ["\n".join((self._voice.say("local"), *self._local))] if self._local else []
        national = "\n".join((self._top, *self._entries))
        return "\n\n".join((national, *own, self._bottom(self._shown)))

    def _fits(self) -> bool:
        return len(self.text()) <= MOST_CHARACTERS

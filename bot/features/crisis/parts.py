"""A list that is longer than a message, part by part; each part says where the others are."""

from collections.abc import Iterator, Sequence

from bot.features.crisis.data import Line
from bot.features.crisis.ends import FIND_A_HELPLINE
from bot.features.crisis.sheet import Form
from bot.features.crisis.wording import Voice


class Part:
    """Those of a list's lines that come after so many, as far as a message has room for them."""

    def __init__(self, lines: Sequence[Line], after: int) -> None:
        """`after` may be forged: where nothing comes after so many, the list begins anew."""
        self._count = len(lines)
        self._after = after if after < len(lines) else 0
        self.lines = lines[self._after :]

    @property
    def is_first(self) -> bool:
        return self._after == 0

    def next_after(self, shown: Sequence[Line]) -> int | None:
        """After how many lines to go on when these are `shown`: 0 behind the last.

        None when that is the whole list.
        """
        if len(shown) == self._count:
            return None
        # A line that no message holds must not keep anyone from those behind it.
        return (self._after + max(1, len(shown))) % self._count

    def where_others_are(self, shown: Sequence[Line], voice: Voice, form: Form) -> Iterator[str]:
        """Sentences on what is not `shown`: of the list, and the site for all that is not on it."""
        link = voice.link(FIND_A_HELPLINE)
        if len(shown) == self._count:
            yield voice.say("more", link=link)
        elif not form.has_buttons:
            yield voice.say(form.more, link=link)
        else:
            is_last = len(shown) == len(self.lines)
            yield voice.say("list-last" if is_last else form.more)
            yield voice.say("more", link=link)

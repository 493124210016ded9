"""Lists of lines to choose from: by need, and by way of contact."""

from collections.abc import Iterable

from bot.features.crisis.data import Line
from bot.features.crisis.rules import GENERAL, VIOLENCE

# What a line is for and for whom: one of these puts it on the list.
_NEEDS: dict[str, frozenset[str]] = {
    "crisis": frozenset({"suicide", "crisis", "mental-health"}),
    "talk": frozenset({"emotional-support"}),
    "violence": frozenset(VIOLENCE),
    "substance-use": frozenset({"substance-use"}),
    "eating-disorder": frozenset({"eating-disorder"}),
    "youth": frozenset({"youth", "child-protection"}),
    "lgbtq": frozenset({"lgbtq"}),
    "veterans": frozenset({"veterans", "serving-military"}),
    "carers": frozenset({"carers"}),
    "bereavement": frozenset({"bereavement"}),
    "gambling": frozenset({"gambling"}),
    "women": frozenset({"women"}),
    "men": frozenset({"men"}),
    "students": frozenset({"students"}),
    "indigenous": frozenset({"indigenous"}),
    "muslims": frozenset({"muslims"}),
    "disaster": frozenset({"disaster"}),
}
_WAYS = ("call", "text", "chat")
LISTS = (*_NEEDS, *_WAYS)


def lists_with(lines: Iterable[Line]) -> tuple[str, ...]:
    """The names of those lists that any of `lines` is on: needs first, then ways of contact."""
    known = list(lines)
    return tuple(name for name in LISTS if any(is_on(line, name) for line in known))


def is_on(line: Line, name: str) -> bool:
    """Whether `line` is on the list `name`; on one that does not exist there is none."""
    match name:
        case "call":
            return line.call is not None
        case "text":
            return line.text is not None or line.whatsapp is not None
        case "chat":
            return line.chat_url is not None
        case "crisis" if line.topics[0] not in GENERAL:
            return False  # nearly every line also says "crisis"
    return not _NEEDS.get(name, frozenset()).isdisjoint({*line.topics, line.audience})

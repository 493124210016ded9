"""Lists of lines to choose from: by need, and by way of contact."""

from collections.abc import Iterable

from bot.features.crisis.data import Line
from bot.features.crisis.rules import GENERAL, VIOLENCE, by_importance, main_first, standing

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


def listed(lines: Iterable[Line], name: str, *, language: str) -> list[Line]:
    """Those of `lines` that are on the list `name`, in the order in which to show them."""
    found = by_importance((line for line in lines if is_on(line, name)), language=language)
    return sorted(found, key=standing)


def to_talk(lines: Iterable[Line], *, language: str) -> list[Line]:
    """Lines for somebody who is in no emergency, in the order in which to show them.

    When none that is there to talk is for anyone anywhere in the country, the main lines follow:
    they listen, too.
    """
    known = list(lines)
    talk = listed(known, "talk", language=language)
    if any(line.audience == "everyone" and line.region is None for line in talk):
        return talk
    main, _ = main_first(by_importance(known, language=language))
    return [*talk, *(line for line in main if line not in talk)]

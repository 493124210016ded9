"""How another list of helplines differs from ours, country by country. Nothing is changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.data import Country, Helplines, Line
from bot.features.crisis.folding import fold
from bot.helplines.other_list import OtherCountry, OtherLine
from bot.helplines.phones import numbers

_NUMBERS = ("call", "text", "whatsapp")
_PAIR = tuple[Line, OtherLine]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What to print, and how many differences there are."""

    lines: tuple[str, ...]
    differences: int


def compare(helplines: Helplines, others: Mapping[str, OtherCountry], atlas: Atlas) -> Comparison:
    """The differences in the countries of `others`; what it does not say is no difference."""
    said: list[str] = []
    differences = differing = 0
    for code in sorted(others):
        found = list(_country(code, helplines.countries.get(code), others[code]))
        if found:
            said += [f"{code} {atlas.name(code, 'en')}", *(f"  {each}" for each in found)]
            differences += len(found)
            differing += 1
    counted = _count(len(others), "country", "countries")
    if differences:
        many = _count(differences, "difference", "differences")
        said.append(f"{many} in {differing} of {counted}.")
    else:
        said.append(f"No differences in {counted}.")
    absent = len(helplines.countries.keys() - others.keys())
    if absent:
        said.append(f"That list has no line in {_count(absent, 'country', 'countries')} of ours.")
    return Comparison(tuple(said), differences)


def _country(code: str, ours: Country | None, theirs: OtherCountry) -> Iterator[str]:
    same = partial(_same_numbers, code=code)
    if ours and theirs.emergency:
        here, there = ", ".join(ours.emergency), ", ".join(theirs.emergency)
        if not same(here, there):
            yield _differ("Emergency", here, there)
    pairs = _match(code, ours.lines if ours else (), theirs.lines)
    for line, other in pairs:
        for route, theirs_is in other.routes.items():
            ours_is = _routes(line)[route]
            if not _same(route, ours_is, theirs_is, same):
                yield _differ(f"{line.id}: {route}", ours_is, theirs_is)
    matched = {id(line) for pair in pairs for line in pair}
    for other in theirs.lines:
        if id(other) not in matched:
            yield f"Only in theirs: {other.name} ({_reach(other.routes)})"
    for line in ours.lines if ours else ():
        if id(line) not in matched:
            yield f"Only in ours: {line.id}: {line.name} ({_reach(_routes(line))})"


def _match(code: str, ours: Iterable[Line], theirs: Iterable[OtherLine]) -> list[_PAIR]:
    """Which lines are the same one: by id, else by name, else by a number that both have."""
    pairs: list[_PAIR] = []
    left, right = list(ours), list(theirs)
    tests: tuple[Callable[[Line, OtherLine], bool], ...] = (
        lambda line, other: line.id == other.id,
        lambda line, other: fold(line.name) == fold(other.name),
        lambda line, other: bool(
            _all_numbers(_routes(line), code) & _all_numbers(other.routes, code)
        ),
    )
    for is_same in tests:
        for other in list(right):
            line = next((line for line in left if is_same(line, other)), None)
            if line is not None:
                pairs.append((line, other))
                left.remove(line)
                right.remove(other)
    return sorted(pairs, key=lambda pair: pair[0].id)


def _routes(line: Line) -> dict[str, str | None]:
    return {
        "call": line.call,
        "text": line.text.number if line.text else None,
        "keyword": line.text.keyword if line.text else None,
        "whatsapp": line.whatsapp,
        "chat": line.chat_url,
        "web": line.web,
    }


def _all_numbers(routes: Mapping[str, str | None], code: str) -> frozenset[str]:
    said = (numbers(routes.get(route) or "", code) for route in _NUMBERS)
    return frozenset().union(*said)


def _same_numbers(ours: str, theirs: str, *, code: str) -> bool:
    return numbers(ours, code) == numbers(theirs, code)


def _same(
    route: str, ours: str | None, theirs: str | None, same: Callable[[str, str], bool]
) -> bool:
    if ours is None or theirs is None:
        return ours is theirs
    if route in _NUMBERS:
        return same(ours, theirs)
    return _address(ours) == _address(theirs)


def _address(text: str) -> str:
    """An address or keyword without what makes no difference to a person."""
    plain = text.strip().casefold().removeprefix("https://").removeprefix("http://")
    return plain.removeprefix("www.").rstrip("/")


def _differ(what: str, ours: str | None, theirs: str | None) -> str:
    return f"{what}: ours {ours or 'none'}; theirs {theirs or 'none'}"


def _reach(routes: Mapping[str, str | None]) -> str:
    return ", ".join(f"{route} {said}" for route, said in routes.items() if said) or "no way given"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"

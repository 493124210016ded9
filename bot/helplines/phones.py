"""Telephone numbers as one compares them: the same number in two ways of writing is the same."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

_SHORT = 6  # digits: emergency and other short numbers have no prefix to take off
_WITH_TRUNK = 11  # digits, in North America, Russia, Kazakhstan and Belarus
_INTERNATIONAL = re.compile(r"^\s*(?:\+|00|011)")
_TRUNK_IN_BRACKETS = re.compile(r"\(0\)")
_SEVERAL = re.compile(r"\s*(?:[;/|,]|\bor\b)\s*")


def national(number: str, code: str) -> str:
    """The digits of `number` as of inside the country `code`, without what is dialled before them.

    `*` and `#` stay. A number of another country keeps its prefix, after a +.
    """
    number = _TRUNK_IN_BRACKETS.sub("", number)
    digits = re.sub(r"[^0-9*#]", "", number)
    if len(digits) <= _SHORT:
        return digits
    codes, trunks = _prefixes()
    abroad = _INTERNATIONAL.match(number)
    if abroad:
        digits = digits.removeprefix(re.sub(r"\D", "", abroad[0]))
        called = codes.get(code)
        if called is None or not digits.startswith(called):
            return f"+{digits}"
        return digits.removeprefix(called).removeprefix("0")
    trunk = trunks.get(code, "0")
    # Where it is 1 or 8, numbers may start with that, too: only their length tells.
    if trunk.startswith("0") or len(digits) == _WITH_TRUNK:
        return digits.removeprefix(trunk)
    return digits


def numbers(text: str, code: str) -> frozenset[str]:
    """All numbers in `text`, such as "116 123 / 0800 111", each as `national` has it."""
    found = (national(part, code) for part in _SEVERAL.split(text))
    return frozenset(number for number in found if number)


@cache
def _prefixes() -> tuple[Mapping[str, str], Mapping[str, str]]:
    path = files("bot") / "data" / "calling_codes.toml"
    data = tomllib.loads(path.read_text("utf-8"))
    return data["codes"], data["trunks"]

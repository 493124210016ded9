"""Which names somebody may have meant who wrote something else."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from bot.features.crisis.phrases import LONGEST_PHRASE

LONGEST_NAME = 60  # characters; nobody meant a country with more
SHORTEST = 4  # characters; nearly everything is like shorter names
# How like a name words are, of 1, as difflib counts: "Gernamy" is 0.71 of "Germany" and "Narnia"
# 0.77 of "Armenia". Sure enough to show one country is what only a slip of a finger makes:
# "Indiana" is 0.83 of "India", and a wrong country's number does harm.
LIKE = 0.7
SURE = 0.85
CLEARLY = 0.15  # how much liker one name is, so that another need not be thought of
FEWEST = 3  # letters of a beginning that can mean a name


def names_within(said: str, known: Iterable[tuple[str, str]]) -> list[str]:
    """Codes of `known` names that stand among the words of `said`, the longest name first."""
    if len(said) > LONGEST_PHRASE:
        return []
    words = f" {said} "
    found = [(name, code) for name, code in known if f" {name} " in words]
    return [code for _, code in sorted(found, key=lambda pair: -len(pair[0]))]


def names_begun(said: str, known: Iterable[tuple[str, str]]) -> list[str]:
    """Codes of `known` names that begin with `said`, and go on."""
    if not FEWEST <= len(said) <= LONGEST_NAME:
        return []
    return [code for name, code in known if name != said and name.startswith(said)]


def near_names(said: str, known: Iterable[tuple[str, str]]) -> dict[str, float]:
    """How like `said` the likest of each code's `known` names is, the likest first.

    Those that are clearly less like it than another are left out.
    """
    found: dict[str, float] = {}
    if not SHORTEST <= len(said) <= LONGEST_NAME:
        return found
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(said)
    own = _letters(said)
    # No name is liker than its letters are in any order. The matcher, which minds it, takes long.
    may = [pair for pair in known if 2 * len(own & _of_name(pair[0])) >= LIKE * len(said + pair[0])]
    for name, code in may:
        matcher.set_seq1(name)
        if len(name) >= SHORTEST and (likeness := matcher.ratio()) >= LIKE:
            found[code] = max(found.get(code, 0), likeness)
    least = max(found.values(), default=0) - CLEARLY
    likest = sorted(found.items(), key=lambda each: -each[1])
    return {code: likeness for code, likeness in likest if likeness > least}


def _letters(name: str) -> frozenset[tuple[str, int]]:
    """Each letter with how often it stands before, so that two sets share what both names have."""
    return frozenset((letter, name[:place].count(letter)) for place, letter in enumerate(name))


# Of names that ship, and never of what somebody wrote, which must not stay in memory.
_of_name = lru_cache(maxsize=4096)(_letters)

"""Which names somebody may have meant who wrote something else."""

from collections.abc import Mapping
from difflib import SequenceMatcher

from bot.features.crisis.phrases import LONGEST_PHRASE

LONGEST_NAME = 60  # characters; nobody meant a country with more
SHORTEST = 4  # characters; nearly everything is like shorter names
# How like a name words are, of 1, as difflib counts: "Gernamy" is 0.71 of "Germany" and "Narnia"
# 0.77 of "Armenia". Sure enough to show one country is what only a slip of a finger makes:
# "Indiana" is 0.83 of "India", and a wrong country's number does harm.
LIKE = 0.7
SURE = 0.85
CLEARLY = 0.15  # how much liker one name is, so that another need not be thought of


def names_within(said: str, known: Mapping[str, str]) -> list[str]:
    """Codes of `known` names that stand among the words of `said`, the longest name first."""
    if len(said) > LONGEST_PHRASE:
        return []
    found = [name for name in known if f" {name} " in f" {said} "]
    return [known[name] for name in sorted(found, key=len, reverse=True)]


def near_names(said: str, known: Mapping[str, str]) -> dict[str, float]:
    """How like `said` the likest of each code's `known` names is, the likest first.

    Those that are clearly less like it than another are left out.
    """
    found: dict[str, float] = {}
    if not SHORTEST <= len(said) <= LONGEST_NAME:
        return found
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(said)
    for name, code in known.items():
        matcher.set_seq1(name)
        if len(name) < SHORTEST or matcher.quick_ratio() < LIKE:
            continue
        likeness = matcher.ratio()
        if likeness >= LIKE:
            found[code] = max(found.get(code, 0), likeness)
    least = max(found.values(), default=0) - CLEARLY
    likest = sorted(found.items(), key=lambda each: -each[1])
    return {code: likeness for code, likeness in likest if likeness > least}

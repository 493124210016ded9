"""What people write around a country's name, and flags in place of it."""

import re
from collections.abc import Iterator

LONGEST_PHRASE = 100  # characters; nobody names a country in more
# By language, as `atlas.fold` leaves them. No word that turns the meaning, such as "not", "near" or
# "new": Mexico is not meant by "New Mexico". "no" is Portuguese for "in the".
_AROUND = tuple(
    frozenset(words.split())
    for words in (
        "i m im am in on at live living stay staying from here now right currently the please pls "
        "thanks my country is it its s",
        "yo estoy vivo en desde de soy el la los las aqui ahora por favor gracias mi pais es",
        "ich bin lebe wohne in im aus der dem den die hier jetzt gerade bitte danke mein land ist",
        "je j suis habite vis en au aux a al la le l les dans depuis de du ici maintenant sil te "
        "vous plait svp stp merci mon pays est c",
        "eu estou to moro vivo em no na nos nas o a os as de do da sou aqui agora por favor "
        "obrigado obrigada meu pais e",
    )
)
# Those that stand behind a name, too. The others may be a state there: "Peru, IN" is in Indiana.
_BEHIND = tuple(
    frozenset(words.split())
    for words in (
        "from here now right currently please pls thanks",
        "aqui ahora por favor gracias",
        "hier jetzt gerade bitte danke",
        "ici maintenant sil te vous plait svp stp merci",
        "aqui agora por favor obrigado obrigada",
    )
)
_FIRST_LETTER = 0x1F1E6  # of those that flags are written with: two letters of a country's code
_SPELLED = re.compile(r"(?<=\b\w) (?=\w\b)")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
# England, Scotland and Wales: a black flag, and "gbeng" and so on in letters that show nothing.
_BRITISH_FLAG = re.compile("\U0001f3f4\U000e0067\U000e0062[\U000e0061-\U000e007a]+\U000e007f")


def without_flags(words: str) -> tuple[str, set[str]]:
    """`words` without flags, and the codes of the countries whose flags they were."""
    rest, british = _BRITISH_FLAG.subn(" ", words)
    codes = {_code(flag) for flag in _FLAG.findall(rest)}
    return _FLAG.sub(" ", rest).strip(), codes | ({"GB"} if british else set())


def spelled(said: str) -> str:
    """`said`, folded, with words spelled in single letters put together, such as "u s a"."""
    return _SPELLED.sub("", said)


def is_around(said: str) -> bool:
    """Whether `said`, folded, has only words that stand around names, or none."""
    return any(around.issuperset(said.split()) for around in _AROUND)


def parts_that_may_name(said: str) -> Iterator[str]:
    """`said`, folded, without words of one language that stand around a name; the longest first.

    "i m in the netherlands" gives "in the netherlands", "the netherlands", "netherlands" and so on.
    """
    words = said.replace("s il ", "sil ").split()  # not "il" alone, which is Illinois, too
    found = {
        (first, last)
        for around, behind in zip(_AROUND, _BEHIND, strict=True)
        for first in range(_leading(words, around) + 1)
        for last in range(len(words) - _leading(words[::-1], behind), len(words) + 1)
        if first < last and not around.issuperset(words[first:last])
    }
    for first, last in sorted(found, key=lambda part: part[0] - part[1]):
        yield " ".join(words[first:last])


def _leading(words: list[str], around: frozenset[str]) -> int:
    return next((n for n, word in enumerate(words) if word not in around), len(words))


def _code(flag: str) -> str:
    return "".join(chr(ord("A") + ord(letter) - _FIRST_LETTER) for letter in flag)

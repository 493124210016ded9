"""Names without what people leave out or write in another way."""

import re
import unicodedata

# Letters that Unicode does not take apart into a plain one and an accent, and those of the Arabic
# script for which each language, or keyboard, has its own.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "&": " and "}
    | {"\u02bb": "'", "\u02bc": "'"}
    | dict.fromkeys("\u06cc\u0649\u06d2", "\u064a")  # yeh
    | {"\u06a9": "\u0643"}  # kaf
    | dict.fromkeys("\u0629\u06c1\u06be\u06d5", "\u0647")  # heh
)
# Accents, points of Hebrew, vowels and the long line of Arabic, and what shows nothing.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe0f\ufeff]"
)
# Not \W: the vowel signs of Hindi and Thai are no letters to it.
_PUNCTUATION = re.compile(
    r"[\s!-/:-@\[-`{-~\xa0-\xbf\u060c\u061f\u2000-\u206f\u3000-\u303f\u30fb\uff00-\uff0f]+"
)
# "the", and "the country of" in Thai, Khmer and Lao, which write no space behind it.
_BEFORE = ("the ", "ประเทศ", "ប្រទេស", "ປະເທດ")


def fold(text: str) -> str:
    """`text` without case, accents and punctuation, for comparing names."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    letters = unicodedata.normalize("NFC", _ACCENTS.sub("", plain))
    return _PUNCTUATION.sub(" ", letters.replace(".", "")).strip()


def bare(said: str) -> str:
    """`said`, folded, without a word that only says that a country follows."""
    for before in _BEFORE:
        said = said.removeprefix(before).lstrip()
    return said

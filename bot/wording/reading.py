"""How hard a text is to read, by counting words, sentences and long words.

The formula is LIX (C. H. Björnsson, Läsbarhet, 1968): words a sentence, plus the percentage of
words of more than six letters. It needs no syllables and no word lists, so it works in every
language here; up to 40 is easy prose. Other languages have longer words than English for the
same content: 204 messages of a web framework, human-translated, score 30 in English, 40 in
German, 36 in Spanish, 35 in French and 34 in Brazilian Portuguese. So the bounds are 40 for
English, 50 for German and 45 for the others; they stand in bot/data/wording/<language>.toml. In
the same messages a sentence has 8.7 words in English, 10.2 in French and 8.6 to 9.1 in the
others; so French alone has longer bounds for sentences than form.toml.
"""

import re

LONG = 6  # letters; a long word has more
# On fewer, one long word decides.
FEWEST_SENTENCES = 3
FEWEST_WORDS = 30

# As LIX counts: a colon ends a sentence, and so do a semicolon and a line.
_END = re.compile(r"[.!?…:;]+[\"\u2019)\]]*(?=\s|$)|\n+")
_WORD = re.compile(r"[^\W_]+(?:[\u2019.,-][^\W_]+)*")
_PART = re.compile(r"[^\W\d_]+")


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence of a text that was made plain."""
    counted = (_WORD.findall(part) for part in _END.split(text))
    return [words for words in counted if words]


def lix(text: str) -> float | None:
    """The LIX of a text that was made plain; None when it is too short to have one."""
    parts = sentences(text)
    words = [word for part in parts for word in part]
    if len(parts) < FEWEST_SENTENCES or len(words) < FEWEST_WORDS:
        return None
    long = sum(is_long(word) for word in words)
    return len(words) / len(parts) + 100 * long / len(words)


def is_long(word: str) -> bool:
    """Whether a word, or its longest part ("self-harm"), has over six letters."""
    return any(len(part) > LONG for part in _PART.findall(word))

"""What people type: clean, so that nothing invisible gets through, and inert within our words."""

import re
import unicodedata

# Joiners that belong inside words of some scripts and inside emoji.
_JOINERS = {"\u200c", "\u200d"}
# Letters and symbols that show nothing: Hangul fillers and the empty Braille pattern.
_BLANK_LETTERS = {"\u115f", "\u1160", "\u3164", "\uffa0", "\u2800"}
# What opens or closes formatting, links, stamps and mentions anywhere in a line. What does so only
# at its beginning, as "#" does, is harmless: words of ours come first.
_MARKS = re.compile(r"[\\*_~|`\[\]<>]")
_MENTION = re.compile(r"@(?=everyone|here|[!&]?\d{17,20})")
_LINE_BREAKS = re.compile(r"\r\n?|\n|[\u2028\u2029\x0b\x0c\x85]")


def clean_text(text: str) -> str:
    """`text` without control, direction-override and zero-width characters, line breaks kept."""
    lines = (_clean(line) for line in _LINE_BREAKS.sub("\n", text).split("\n"))
    return "\n".join(line.rstrip() for line in lines).strip()


def clean_line(text: str) -> str:
    """`text` as one clean line, white space collapsed."""
    return " ".join(_clean(_LINE_BREAKS.sub(" ", text)).split())


def inert(line: str) -> str:
    """`line` for within a line of ours: shown as it is, it formats, links and mentions nothing."""
    return _MENTION.sub("@\u200b", _MARKS.sub(r"\\\g<0>", line))


def is_blank(text: str) -> bool:
    """Whether nothing in `text` can be seen."""
    return not any(unicodedata.category(c)[0] not in "ZC" and c not in _BLANK_LETTERS for c in text)


def _clean(line: str) -> str:
    return "".join(c for c in line if _stays(c))


def _stays(character: str) -> bool:
    if character == "\t" or character in _JOINERS:
        return True
    # Cc control, Cf format (directions, zero widths, tags), Cs lone surrogates, Co private use
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co"}

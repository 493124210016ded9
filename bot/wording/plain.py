"""A text as a person hears it: no markup, no hidden characters, one kind of quotation mark."""

import re
import unicodedata

NEUTRAL = "x"  # stands for whatever is filled in later, as one word

_LITERAL = re.compile(r'\{\s*"([^"]*)"\s*\}')
_PLACEABLE = re.compile(r"\{\s*(?:\$[\w-]+|[A-Z]+\([^{}]*\)|-?[a-z][\w-]*(?:\.[\w-]+)?)\s*\}")
_LINK = re.compile(r"\[([^\]\n]*)\]\(<?[^)\s]*\)")
# Time stamps, mentions, commands and custom emoji of Discord's, then addresses.
_TOKEN = re.compile(r"<(?:t:[^<>\n]*|[@#/][^<>\s]*|a?:\w+:\d*)>|<?https?://[^\s<>)]+>?")
_LINE_MARK = re.compile(r"^[ \t]*(?:(?:#{1,3}|-#|[-*>]|>>>)[ \t]+)+", re.MULTILINE)
_MARK = re.compile(r"\*+|`+|~~|\|\||(?<!\w)_+|_+(?!\w)")
APOSTROPHE = "\u2019"
_APOSTROPHES = re.compile("['\u2018\u201a\u201b`\u00b4\u02bc]")
_QUOTES = re.compile("[\u201c-\u201f«»\u2039\u203a]")
_HYPHENS = re.compile("[\u2010-\u2012]")
_SPACE = re.compile(r"[^\S\n]+")


def fill(text: str) -> str:
    """`text` with each Fluent placeable as one neutral word, and literals as what they say."""
    return _PLACEABLE.sub(NEUTRAL, _LITERAL.sub(r"\1", text))


def visible(text: str) -> str:
    """`text` without zero widths, soft hyphens and directions: they part words for no reader."""
    return "".join(each for each in text if unicodedata.category(each) != "Cf")


def plain(text: str) -> str:
    """What is left of `text` when it is read aloud, as written, accents and line breaks kept.

    Apostrophes are U+2019 and quotation marks are ", so that rules need one of each.
    """
    text = visible(unicodedata.normalize("NFKC", fill(text)))
    text = _TOKEN.sub(NEUTRAL, _LINK.sub(r"\1", text))
    text = _MARK.sub("", _LINE_MARK.sub("", text))
    text = _HYPHENS.sub("-", _QUOTES.sub('"', _APOSTROPHES.sub(APOSTROPHE, text)))
    return _SPACE.sub(" ", text).strip()

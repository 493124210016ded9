"""What a text looks like: emoji, capitals, links, exclamation marks."""

import re
import unicodedata
from collections.abc import Iterator

from bot.wording.plain import fill, visible

_CUSTOM_EMOJI = re.compile(r"<a?:\w+:\d*>|:\w*[a-z]\w*:(?!\w)|[0-9#*]\ufe0f?\u20e3")
_NOT_EMOJI = frozenset("©®™°")
_MASKED_LINK = re.compile(r"\[[^\]\n]+\]\(<?https?://[^)\s]*\)")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_ADDRESS = re.compile(r"https?://\S+")
# Words of four capitals or more, and two or more words of capitals in a row. Not what somebody is
# to send to a number, as in "Text HOME to 12345".
_CAPITALS = re.compile(
    r"(?<![\w$])(?:[A-ZÀ-ÖØ-Þ]{4,}|[A-ZÀ-ÖØ-Þ]{2,}(?: [A-ZÀ-ÖØ-Þ]{2,})+)(?!\w)"
    r"(?!\W? \w{1,4} (?:`|\d{3}))"
)
_BEFORE_WORDS = re.compile(r"(?:[\s*_~|>#\-\"'«»“”„(\[]|\d+[.)] )*")
_EMOJI_STYLE = "\ufe0f"


def first_emoji(text: str) -> str | None:
    """The emoji that `text`, or one of its lines, starts with."""
    for line in visible(fill(text)).splitlines():
        start = _BEFORE_WORDS.sub("", line, count=1)
        custom = _CUSTOM_EMOJI.match(start)
        if custom:
            return custom[0]
        picture = unicodedata.category(start[:1] or " ") == "So" and start[0] not in _NOT_EMOJI
        if picture or start[1:2] == _EMOJI_STYLE:
            return start[0]
    return None


def masked_link(text: str) -> str | None:
    """The first link whose address hides behind other words."""
    found = _MASKED_LINK.search(fill(text))
    return found[0] if found else None


def capitals(text: str, acronyms: frozenset[str]) -> Iterator[str]:
    """Words in capitals that are not `acronyms`; code and addresses are left out."""
    prose = _ADDRESS.sub(" ", _CODE.sub("`", visible(fill(text))))
    for found in _CAPITALS.finditer(prose):
        if not acronyms.issuperset(found[0].split()):
            yield found[0]

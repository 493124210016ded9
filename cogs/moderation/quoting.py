"""People's words inside our messages: shown as they are, and doing nothing."""

import re

from discord.utils import escape_mentions

# Escaping can double the length, and Discord takes 2,000 characters a message in all. What is
# longer than this is shown as a code block, where nothing needs escaping.
MOST_QUOTED = 1400  # characters
_LINK = re.compile(r"<?(https?://[^\s<>]+)>?", re.IGNORECASE)
# discord.py's own escaping takes all of "[a](b) [c](d)" for one link and leaves the second alone:
# behind a nameless report nobody should have to guess where a link leads.
_MARKS = re.compile(r"[\\*_~|`\[]")
_LINE_START = re.compile(r"^(\s*)([#>-])")
_BACKTICK, _LOOKALIKE = "`", "\u2035"


def quote(words: str) -> str:
    """`words`, at most 1,000 characters, as a quotation of their own below a line of ours."""
    quoted = "\n".join(f"> {_harmless(line)}" for line in words.split("\n"))
    if len(quoted) <= MOST_QUOTED:
        return quoted
    return f"```\n{words.replace(_BACKTICK, _LOOKALIKE)}\n```"


def _harmless(line: str) -> str:
    # Every second part is a link: between < and > it shows no preview, and a backslash would stand.
    parts = _LINK.split(line)
    parts[::2] = [_MARKS.sub(r"\\\g<0>", part) for part in parts[::2]]
    parts[1::2] = [f"<{link}>" for link in parts[1::2]]
    return escape_mentions(_LINE_START.sub(r"\1\\\2", "".join(parts)))

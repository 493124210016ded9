"""People's words inside our messages: shown as they are, and doing nothing."""

import re

from discord.utils import escape_markdown, escape_mentions

# Escaping can double the length, and Discord takes 2,000 characters a message in all. What is
# longer than this is shown as a code block, where nothing needs escaping.
MOST_QUOTED = 1400  # characters
_LINK = re.compile(r"(?<!<)https?://[^\s<>]+", re.IGNORECASE)
_BACKTICK, _LOOKALIKE = "`", "\u2035"


def quote(words: str) -> str:
    """`words`, at most 1,000 characters, as a quotation of their own below a line of ours."""
    quoted = "\n".join(f"> {_harmless(line)}" for line in words.split("\n"))
    if len(quoted) <= MOST_QUOTED:
        return quoted
    return f"```\n{words.replace(_BACKTICK, _LOOKALIKE)}\n```"


def _harmless(words: str) -> str:
    escaped = escape_mentions(escape_markdown(words))
    return _LINK.sub(lambda link: f"<{link[0]}>", escaped)

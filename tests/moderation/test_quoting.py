"""People's words in the bot's messages."""

import pytest

from cogs.moderation.quoting import MOST_QUOTED, quote


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("He was unkind.", "> He was unkind."),
        ("two\n\nlines", "> two\n> \n> lines"),
        ("**loud** _no_ `x` ||s||", r"> \*\*loud\*\* \_no\_ \`x\` \|\|s\|\|"),
        ("# big", r"> \# big"),
        ("> quoted", r"> \> quoted"),
        ("see https://x.example/a_b", "> see <https://x.example/a_b>"),
        ("see <https://x.example/>", "> see <https://x.example/>"),
        ("HTTP://X.example", "> <HTTP://X.example>"),
        ("[a](b) [c](https://x.example )", r"> \[a](b) \[c](<https://x.example> )"),
        (r"\[c](https://x.example )", r"> \\\[c](<https://x.example> )"),
        ("  # big", r">   \# big"),
        ("- one", r"> \- one"),
        ("@everyone", "> @\u200beveryone"),
        ("<@900000000000000001>", "> <@\u200b900000000000000001>"),
        ("<@&900000000000000001>", "> <@\u200b&900000000000000001>"),
    ],
)
def test_words_are_quoted_and_do_nothing(words, quoted):
    assert quote(words) == quoted


@pytest.mark.parametrize("words", ["*" * 1000, "a\n" * 499 + "a", "`" * 1000, "@here " * 166])
def test_the_longest_words_fit_whole(words):
    quoted = quote(words)
    assert len(quoted) <= MOST_QUOTED
    assert len(words) <= len(quoted)


def test_words_too_long_to_be_escaped_stand_in_a_code_block_that_they_cannot_end():
    assert quote("*" * 997 + "```") == "```\n" + "*" * 997 + "\u2035" * 3 + "\n```"

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words import clean_line, clean_text, inert, is_blank


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("  Monday   circle ", "Monday circle"),
        ("a\nb\u2028c", "a b c"),
        ("abc\u202edef\u2066", "abcdef"),
        ("no\u200bthing\ufeff", "nothing"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("שלום", "שלום"),
    ],
)
def test_clean_line(typed, line):
    assert clean_line(typed) == line


def test_clean_text_keeps_paragraphs():
    assert clean_text("  one  \r\n\r\n two\u200b\n") == "one\n\n two"


@pytest.mark.parametrize(
    "typed", ["", "  ", "\u200b", "\u202e\u2069", "\u200d", "\u3164", "\u2800"]
)
def test_what_cannot_be_seen_is_blank(typed):
    assert is_blank(typed)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(typed):
    assert clean_line(clean_line(typed)) == clean_line(typed)
    assert clean_text(clean_text(typed)) == clean_text(typed)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Newcomers", "Newcomers"),
        ("Friends & family, 7–9", "Friends & family, 7–9"),
        (
            "**loud** _and_ `code` ~~no~~ ||hidden||",
            r"\*\*loud\*\* \_and\_ \`code\` \~\~no\~\~ \|\|hidden\|\|",
        ),
        ("@everyone @here", "@\u200beveryone @\u200bhere"),
        ("<@900000000000000001>", "\\<@\u200b900000000000000001\\>"),
        ("<@&900000000000000001>", "\\<@\u200b&900000000000000001\\>"),
        ("<t:0:R> <#1>", "\\<t:0:R\\> \\<#1\\>"),
        ("# Check-in #1", "# Check-in #1"),
        ("[a](https://a.example) [b](x)", "\\[a\\](https://a.example) \\[b\\](x)"),
        ("back\\slash", "back\\\\slash"),
        ("שלום", "שלום"),
    ],
)
def test_inert_words_are_shown_and_do_nothing(typed, shown):
    assert inert(typed) == shown

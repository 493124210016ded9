"""What a text becomes before rules look at it, and how it is counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import lint
from bot.wording.plain import plain
from bot.wording.reading import is_long, lix, sentences


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "**Bold**, *kind*, __under__, ~~gone~~, ||hidden|| and `code`",
            "Bold, kind, under, gone, hidden and code",
        ),
        ("## Title\n- one\n> two\n-# three", "Title\none\ntwo\nthree"),
        ("snake_case stays, _this_ goes", "snake_case stays, this goes"),
        ("{ $name } and { cmd-share.name } and { NUMBER($n) }", "x and x and x"),
        ('{"*"}{ -brand }*', "x"),
        ("See <t:1793000000:R>, <@1>, <#2>, </crisis:3> <:leaf:4>", "See x, x, x, x x"),
        ("[words](https://example.org) https://example.org/a?b=c.", "words x"),
        ("sui\u200bci\u00adde\u2060", "suicide"),
        ("e\u0301te\u0301", "été"),
        ("ＡＢ ﬁne", "AB fine"),
        ("it's it‘s “a” «b» „c“", 'it’s it’s "a" "b" "c"'),
        ("self\u2011harm, self\u2010harm", "self-harm, self-harm"),
        ("  a \t b\u00a0c  ", "a b c"),
        ("año, ano, Größe", "año, ano, Größe"),
    ],
)
def test_a_text_as_it_is_heard(text, heard):
    assert plain(text) == heard


@given(st.text(max_size=60))
def test_any_text_can_be_read_and_what_is_plain_stays(text):
    lint(text, "en")
    assert plain(plain(plain(text))) == plain(plain(text))


def test_sentences_end_as_lix_counts_them():
    text = 'One two. "Three!" Four: five; six\nseven 7.30 e-mail l’eau 1.000'
    assert sentences(text) == [
        ["One", "two"],
        ["Three"],
        ["Four"],
        ["five"],
        ["six"],
        ["seven", "7.30", "e-mail", "l’eau", "1.000"],
    ]


@pytest.mark.parametrize(
    ("word", "long"),
    [
        ("sevenly", True),
        ("sixsix", False),
        ("l’urgence", True),
        ("d’être", False),
        ("123456789", False),
        ("well-known", False),
        ("über-mutigste", True),
    ],
)
def test_long_words_have_more_than_six_letters(word, long):
    assert is_long(word) is long


def test_lix_adds_the_length_of_sentences_and_the_share_of_long_words():
    # 40 words in 8 sentences, of which 10 are long: 40 / 8 + 100 * 10 / 40
    text = "one two three four longword. " * 8
    assert lix(text.replace("three", "another", 2)) == 5 + 25
    assert lix(f"{'word ' * 20}. " * 2) is None  # too few sentences
    assert lix("one two. " * 14) is None  # too few words


@pytest.mark.parametrize(
    ("language", "words", "too_long"),
    [("en", 25, False), ("en", 26, True), ("fi", 26, True), ("fr", 29, False), ("fr", 30, True)],
)
def test_a_sentence_may_be_longer_where_the_language_needs_it(language, words, too_long):
    found = {finding.rule for finding in lint("bla " * words, language)}
    assert found == ({"long-sentence"} if too_long else set())


@pytest.mark.parametrize(
    ("language", "words", "too_long"),
    [("en", 15, False), ("en", 16, True), ("fr", 17, False), ("fr", 18, True)],
)
def test_sentences_have_a_bound_on_average(language, words, too_long):
    found = {finding.rule for finding in lint(f"{'bla ' * words}. " * 3, language)}
    assert found == ({"long-sentences"} if too_long else set())

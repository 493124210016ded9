"""What a line must be like, how much room lines have, and where a server probably is."""

import pytest

from bot.features.local.rules import (
    LONGEST,
    MOST_CHARACTERS,
    NoRoom,
    check_room,
    find_harm,
    find_problems,
    guess_country,
    read_line,
)

KNOWN = {code: code for code in ("GB", "JP", "US")}
WELL = {"name": "Campus", "call": "116 123"}


@pytest.mark.parametrize("way", ["call", "text", "web"])
def test_one_way_to_reach_it_is_enough(way):
    reached = {"call": "116 123", "text": "85258", "web": "https://example.org"}[way]
    assert find_problems({"name": "Campus", way: reached}) == []


def test_what_is_typed_is_cleaned_and_what_is_blank_is_left_out():
    typed = {"name": " Campus\n line\u202e", "call": "\u200b", "text": "", "note": "  a  b "}
    assert read_line(typed) == {"name": "Campus line", "note": "a b"}


@pytest.mark.parametrize("part", list(LONGEST))
def test_each_part_has_a_length(part):
    most = LONGEST[part]
    words = {"call": "1" * most, "text": "1" * most, "web": "https://example.org/".ljust(most, "a")}
    parts = {**WELL, part: words.get(part, "a" * most)}
    assert find_problems(parts) == []
    assert f"local-problem-{part}-long" in find_problems({**WELL, part: parts[part] + "1"})


@pytest.mark.parametrize(
    "number", ["116 123", "999", "+44 (0)20 7946-0000", "*555#", "0800 58 58 58"]
)
def test_numbers_that_dial(number):
    assert find_problems({"name": "Campus", "call": number, "text": number}) == []


@pytest.mark.parametrize("number", ["1", "0800 HELP", "116/123", "١١٦", "12 or 13"])
def test_numbers_that_do_not(number):
    found = find_problems({"name": "Campus", "call": number, "text": number})
    assert found == ["local-problem-call", "local-problem-text"]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "https://example.org:443/a_b*c~d?e=f&g#h",
        "https://bücher.example/ä",
    ],
)
def test_addresses_that_lead_where_they_say(address):
    assert find_problems({"name": "Campus", "web": address}) == []


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "example.org",
        "https://",
        "https://localhost",
        "https://known.org@elsewhere.example",
        "https://user:word@example.org",
        "https://example.org:8443/",
        "https://example.org:x/",
        "https://exa mple.org",
        "https://example.org/>",
        "https://example.org/(a)",
        "https://example.org/`a`",
        "https://[::1",
        "https://.org",
        "javascript:alert(1)",
    ],
)
def test_addresses_that_do_not(address):
    assert find_problems({"name": "Campus", "web": address}) == ["local-problem-web"]


@pytest.mark.parametrize(
    "words", ["https://discord.com@elsewhere.example", "See HTTP://known.org", "discord://-/x"]
)
@pytest.mark.parametrize("part", ["name", "note"])
def test_addresses_among_words_are_refused(part, words):
    """They would be links that nobody has checked."""
    found = find_problems({"name": "Campus", "call": "123", part: words})
    assert found == ["local-problem-link"]


def test_words_that_hurt_are_found_in_each_language_once():
    parts = {"name": "Line", "note": "for who committed suicide", "call": "123"}
    assert [found.words for found in find_harm(parts, ("en", "en", "es"))] == ["committed suicide"]
    assert find_harm(parts, ("es",)) == []


def test_how_a_line_looks_is_not_the_lints_business():
    parts = {"name": "CALM LINE!!", "note": "9:00 to 17:00, **always** [here](https://a.example)!"}
    assert find_harm(parts, ("en", "es", "xx")) == []


def test_lines_together_have_so_much_room():
    check_room([MOST_CHARACTERS - 1, 1])
    with pytest.raises(NoRoom) as refusal:
        check_room([MOST_CHARACTERS, 7])
    assert refusal.value.params == {"over": 7}


@pytest.mark.parametrize(
    ("zone_country", "locale", "country"),
    [
        ("GB", "de", "GB"),
        (None, "en-US", "US"),
        (None, "ja", "JP"),
        (None, "de", None),
        (None, "en-ZZ", None),
        (None, "", None),
    ],
)
def test_where_a_server_probably_is(zone_country, locale, country):
    assert guess_country(zone_country=zone_country, locale=locale, find=KNOWN.get) == country

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.sharing import rules
from bot.features.sharing.rules import Day, Place, day_of, parse_link, posted_text

GUILD = 900_000_000_000_000_001
HERE = f"https://discord.com/channels/{GUILD}/11/22"


@pytest.mark.parametrize(
    "typed", ["", " ", "\n\n", "\u200b", "\u2800\u3164", "\u200d", "\ufeff \u202e", "\x07"]
)
def test_what_cannot_be_seen_is_no_share(typed):
    with pytest.raises(rules.BlankShare):
        rules.checked_text(typed)


def test_a_share_is_as_typed_but_for_what_cannot_be_seen():
    typed = "  Today was\u202e hard.\r\n\r\nI came *anyway*. 👩\u200d👧 ||and|| more \u200b\n"
    assert (
        rules.checked_text(typed) == "Today was hard.\n\nI came *anyway*. 👩\u200d👧 ||and|| more"
    )


def test_a_share_may_have_2000_characters_and_no_more():
    assert rules.checked_text("é" * 2000) == "é" * 2000
    with pytest.raises(rules.ShareTooLong) as refused:
        rules.checked_text("é" * 2001)
    assert refused.value.params == {"limit": 2000, "length": 2001}


@pytest.mark.parametrize(
    ("text", "posted"),
    [
        ("@everyone and @HERE", "@\u200beveryone and @\u200bHERE"),
        ("<@123> <@!123> <@&123>", "<@\u200b123> <@\u200b!123> <@\u200b&123>"),
        ("me@example.org", "me@example.org"),
        ("**bold** _it_ ||spoiler|| `code` > quote", "**bold** _it_ ||spoiler|| `code` > quote"),
        ("[help](https://evil.example)", "[help]\\(https://evil.example)"),
        ("[help]( <HTTPS://evil.example>)", "[help]\\( <HTTPS://evil.example>)"),
        ("[a](b) [x] (y)", "[a](b) [x] (y)"),
        ("https://example.org", "https://example.org"),
    ],
)
def test_posted_text_pings_nobody_and_hides_no_link(text, posted):
    assert posted_text(text) == posted


@given(
    st.lists(
        st.sampled_from(["@", "here", "everyone", "<@", "1", "](", "a:", "&", "!", ">", " "])
    ).map("".join)
)
def test_posted_text_is_at_most_a_third_longer_and_has_no_mention_left(text):
    posted = posted_text(text)
    assert len(posted) <= len(text) * 4 / 3 + 1
    assert posted_text(posted) == posted
    assert "@everyone" not in posted
    assert "@here" not in posted


@pytest.mark.parametrize(
    ("now", "zone", "day"),
    [
        (
            datetime(2026, 3, 2, 23, 30, tzinfo=UTC),
            "Europe/London",
            Day(date(2026, 3, 2), datetime(2026, 3, 3, tzinfo=UTC)),
        ),
        (
            datetime(2026, 3, 2, 23, 30, tzinfo=UTC),
            "Asia/Tokyo",
            Day(date(2026, 3, 3), datetime(2026, 3, 3, 15, tzinfo=UTC)),
        ),
        # the day of the change to summer time is 23 hours long
        (
            datetime(2026, 3, 29, 0, 30, tzinfo=UTC),
            "Europe/London",
            Day(date(2026, 3, 29), datetime(2026, 3, 29, 23, tzinfo=UTC)),
        ),
        # there is no midnight on 6 September 2026 in Chile: 23:59 is followed by 01:00
        (
            datetime(2026, 9, 5, 12, tzinfo=UTC),
            "America/Santiago",
            Day(date(2026, 9, 5), datetime(2026, 9, 6, 4, tzinfo=UTC)),
        ),
        (
            datetime(2026, 3, 2, 12, tzinfo=UTC),
            None,
            Day(date(2026, 3, 2), datetime(2026, 3, 3, tzinfo=UTC)),
        ),
    ],
)
def test_a_day_ends_at_midnight_in_the_servers_zone(now, zone, day):
    assert day_of(now, zone) == day


@given(st.integers(0, 365 * 24 * 60))
def test_now_is_always_within_its_day(minutes):
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    day = day_of(now, "America/Santiago")
    assert timedelta() < day.ends_at - now <= timedelta(hours=25)


def test_instants_are_kept_as_whole_days():
    at = datetime(2026, 3, 2, 23, 59, 59, 999, tzinfo=UTC)
    assert rules.coarse(at) == datetime(2026, 3, 2, tzinfo=UTC)
    assert rules.coarse(at) + rules.KEEP > at + timedelta(days=28)  # "four weeks", in the texts


@pytest.mark.parametrize(
    "link",
    [
        HERE,
        f"  {HERE}\n",
        f"<{HERE}>",
        f"{HERE}/",
        f"{HERE}?foo=1",
        HERE.replace("discord.com", "canary.discord.com"),
        HERE.replace("discord.com", "PTB.Discord.com"),
        HERE.replace("discord.com", "discordapp.com"),
    ],
)
def test_a_link_to_a_message_here_is_read(link):
    assert parse_link(link, guild_id=GUILD) == Place(channel_id=11, message_id=22)


def test_a_place_gives_the_link_that_is_read():
    assert parse_link(Place(5, 6).link(GUILD), guild_id=GUILD) == Place(5, 6)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "22",
        "hello",
        f"see {HERE}",
        f"{HERE} {HERE}",
        f"https://discord.com/channels/{GUILD}/11",
        f"https://discord.com.evil.example/channels/{GUILD}/11/22",
        f"https://evil.example/channels/{GUILD}/11/22",
        f"https://discord.com/channels/{GUILD}/١١/22",
        f"https://discord.com/channels/{GUILD}/11/{'2' * 30}",
        "https://discord.com/channels/here/11/22",
    ],
)
def test_what_is_no_link_to_a_message_is_refused_with_an_example(text):
    with pytest.raises(rules.BadLink) as refused:
        parse_link(text, guild_id=GUILD)
    assert refused.value.params == {"example": f"https://discord.com/channels/{GUILD}/456/789"}


@pytest.mark.parametrize("where", ["@me", "900000000000000002"])
def test_a_link_elsewhere_is_refused_with_an_example(where):
    with pytest.raises(rules.LinkElsewhere) as refused:
        parse_link(f"https://discord.com/channels/{where}/11/22", guild_id=GUILD)
    assert refused.value.params == {"example": f"https://discord.com/channels/{GUILD}/456/789"}

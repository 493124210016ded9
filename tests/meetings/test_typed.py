"""What may be typed to set a meeting."""

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.meetings import rules
from bot.features.meetings.rules import (
    BlankTitle,
    Draft,
    LongTitle,
    NoZone,
    Schedule,
    UnknownDay,
    UnknownTime,
    WrongLength,
    WrongNotice,
    check_draft,
    check_title,
    choose_zone,
    parse_time,
    weekly,
)
from bot.zones import UnknownZone

MONDAY = 0
LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize("day", [-1, 7, 700])
def test_a_week_has_seven_days(day):
    with pytest.raises(UnknownDay):
        weekly(day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19:00", time(19)),
        ("  09:05 ", time(9, 5)),
        ("9:05", time(9, 5)),
        ("00:00", time(0)),
        ("23:59", time(23, 59)),
        ("19.00", time(19)),
        ("19h30", time(19, 30)),
        ("19h", time(19)),
        ("19 h", time(19)),
        ("19:00 h", time(19)),
        ("7 pm", time(19)),
        ("7pm", time(19)),
        ("7:30 PM", time(19, 30)),
        ("7.30pm", time(19, 30)),
        ("7 p.m.", time(19)),
        ("7:30 p. m.", time(19, 30)),
        ("7\u202fpm", time(19)),
        ("11:59 am", time(11, 59)),
        ("12 am", time(0)),
        ("12:30 am", time(0, 30)),
        ("12 pm", time(12)),
        ("1 am", time(1)),
        ("\u200b19:00\u200b", time(19)),
        ("１９：００", time(19)),
    ],
)
def test_a_time_of_day_is_read_as_people_write_it(text, expected):
    assert parse_time(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "7",
        "19",
        "1900",
        "24:00",
        "25:00",
        "19:60",
        "19:5",
        "19:00:00",
        "19:00Z",
        "-1:00",
        "0 am",
        "13 pm",
        "19:00 pm",
        "7 xm",
        "7 m",
        "7:30 am h",
        "noon",
        "half past seven",
        "19:00 @everyone",
        "9" * 4000,
    ],
)
def test_what_is_no_time_of_day_or_could_mean_two_is_refused(text):
    with pytest.raises(UnknownTime):
        parse_time(text)


@given(st.integers(0, 23), st.integers(0, 59))
def test_every_minute_of_the_day_is_read_back_on_both_clocks(hour, minute):
    at = time(hour, minute)
    assert parse_time(f"{hour}:{minute:02}") == at
    assert parse_time(f"{at:%I:%M %p}") == at


@given(st.text() | st.text("0123456789:.hHapm", max_size=8))
def test_any_text_is_a_time_of_day_or_is_refused_as_one(text):
    try:
        found = parse_time(text)
    except UnknownTime:
        return
    assert parse_time(f"{found:%H:%M}") == found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Newcomers", "Newcomers"),
        ("  New\ncomers\t ", "New comers"),
        ("New\u200bcomers\u202e", "Newcomers"),
        ("x" * 80, "x" * 80),
        ("  " + "x" * 80 + "  ", "x" * 80),
        ("@everyone **now**", "@everyone **now**"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("👩\u200d👧 families", "👩\u200d👧 families"),
    ],
)
def test_a_title_is_one_clean_line(text, title):
    assert check_title(text) == title


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "\u200b \u2060\ufeff", "\u202e", "\n\n"])
def test_a_title_that_nobody_can_see_is_refused(text):
    with pytest.raises(BlankTitle):
        check_title(text)


def test_a_title_that_is_too_long_is_refused_with_its_length():
    with pytest.raises(LongTitle) as refusal:
        check_title("x" * 81)
    assert refusal.value.params == {"most": 80, "length": 81}


def test_a_draft_holds_what_was_asked_for():
    assert check_draft(
        title=" Newcomers ", day=MONDAY, at="7 pm", zone=LONDON, minutes=90, notice=0
    ) == Draft(
        title="Newcomers",
        schedule=Schedule("FREQ=WEEKLY;BYDAY=MO", time(19), LONDON),
        length=timedelta(minutes=90),
        notice=timedelta(0),
    )


@pytest.mark.parametrize(
    ("minutes", "notice"), [(1, 0), (1440, 10080), (rules.MAX_MINUTES, rules.MAX_NOTICE_MINUTES)]
)
def test_the_bounds_themselves_are_allowed(minutes, notice):
    draft = check_draft(
        title="x", day=MONDAY, at="19:00", zone=LONDON, minutes=minutes, notice=notice
    )
    assert (draft.length, draft.notice) == (timedelta(minutes=minutes), timedelta(minutes=notice))


@pytest.mark.parametrize("minutes", [-60, 0, 1441, 10**9])
def test_a_length_out_of_bounds_is_refused(minutes):
    with pytest.raises(WrongLength) as refusal:
        check_draft(title="x", day=MONDAY, at="19:00", zone=LONDON, minutes=minutes, notice=30)
    assert refusal.value.params == {"least": 1, "most": 1440}


@pytest.mark.parametrize("notice", [-1, 10081, 10**9])
def test_a_notice_out_of_bounds_is_refused(notice):
    with pytest.raises(WrongNotice) as refusal:
        check_draft(title="x", day=MONDAY, at="19:00", zone=LONDON, minutes=60, notice=notice)
    assert refusal.value.params == {"least": 0, "most": 10080}


def test_the_zone_named_comes_before_the_servers():
    assert choose_zone("Europe/Madrid", default="Europe/London") == ZoneInfo("Europe/Madrid")
    assert choose_zone("est5edt", default=None) == ZoneInfo("EST5EDT")
    assert choose_zone(None, default="Europe/London") == LONDON


def test_without_a_zone_of_its_own_a_server_must_name_one():
    with pytest.raises(NoZone):
        choose_zone(None, default=None)


@pytest.mark.parametrize("text", ["Atlantis", "", " ", "../etc/passwd", "Europe/", "\u200b"])
def test_a_zone_that_is_none_is_refused_even_if_the_server_has_one(text):
    with pytest.raises(UnknownZone):
        choose_zone(text, default="Europe/London")

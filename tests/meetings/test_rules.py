"""When meetings happen, in every zone and across every change of the clocks."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

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
    starts_between,
    weekly,
)
from bot.zones import UnknownZone

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6
LONDON = ZoneInfo("Europe/London")
WEEK = timedelta(weeks=1)

schedules = st.builds(
    Schedule,
    rule=st.integers(0, 6).map(weekly),
    at=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    zone=st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
)
instants = st.datetimes(
    datetime.fromisoformat("1975-01-01"),
    datetime.fromisoformat("2100-01-01"),
    timezones=st.just(UTC),
)


def instant(text):
    return datetime.fromisoformat(text).astimezone(UTC)


def schedule(day, at, zone):
    return Schedule(weekly(day), time.fromisoformat(at), ZoneInfo(zone))


def is_skipped(local, zone):
    """Whether no clock in `zone` ever shows `local`, by PEP 495's own test."""
    there = local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return there.replace(tzinfo=None) != local


@given(schedules, instants)
def test_every_start_stands_on_the_wall_clock_on_the_weekday_asked_for(weekly_meeting, after):
    for start in starts_between(weekly_meeting, after=after, until=after + 60 * WEEK):
        local = start.astimezone(weekly_meeting.zone)
        if (local.time(), local.weekday()) != (weekly_meeting.at, weekly_meeting.weekday):
            # Only what a change of the clocks skipped stands elsewhere, and then later.
            wanted = datetime.combine(local.date(), weekly_meeting.at)
            wanted -= timedelta(days=(local.weekday() - weekly_meeting.weekday) % 7)
            assert is_skipped(wanted, weekly_meeting.zone)
            assert local.replace(tzinfo=None) > wanted


@given(schedules, instants, st.integers(1, 60))
def test_starts_are_in_the_span_in_order_and_a_week_apart_on_the_calendar(
    weekly_meeting, after, weeks
):
    until = after + weeks * WEEK
    starts = starts_between(weekly_meeting, after=after, until=until)

    assert all(after < start <= until for start in starts)
    assert all(start.tzinfo is UTC for start in starts)
    assert starts == sorted(set(starts))
    for earlier, later in pairwise(starts):
        # A day is the most that a zone was ever moved at once.
        assert abs(later - earlier - WEEK) <= timedelta(days=1)


@given(schedules, instants, st.integers(1, 8), st.integers(1, 8))
def test_two_spans_give_what_the_whole_gives_nothing_lost_and_nothing_twice(
    weekly_meeting, after, first, second
):
    middle = after + first * WEEK
    end = middle + second * WEEK
    assert starts_between(weekly_meeting, after=after, until=middle) + starts_between(
        weekly_meeting, after=middle, until=end
    ) == starts_between(weekly_meeting, after=after, until=end)


@given(schedules, instants)
def test_the_first_start_is_within_eight_days_of_any_instant(weekly_meeting, after):
    assert starts_between(weekly_meeting, after=after, until=after + timedelta(days=8))


@given(schedules, instants)
def test_a_repeated_time_means_its_first_pass(weekly_meeting, after):
    for start in starts_between(weekly_meeting, after=after, until=after + 60 * WEEK):
        assert start.astimezone(weekly_meeting.zone).fold == 0


@pytest.mark.parametrize(
    ("weekly_meeting", "after", "expected"),
    [
        pytest.param(
            schedule(SUNDAY, "19:00", "Europe/Madrid"),
            "2026-03-20T12:00Z",
            ["2026-03-22T18:00Z", "2026-03-29T17:00Z"],
            id="winter, then summer",
        ),
        pytest.param(
            schedule(SUNDAY, "19:00", "Europe/Madrid"),
            "2026-03-22T18:00Z",
            ["2026-03-29T17:00Z", "2026-04-05T17:00Z"],
            id="the instant itself is past",
        ),
        pytest.param(
            schedule(SUNDAY, "01:30", "Europe/London"),
            "2026-03-21T12:00Z",
            ["2026-03-22T01:30Z", "2026-03-29T02:30+01:00"],
            id="01:30 is skipped: 02:30 on the clock",
        ),
        pytest.param(
            schedule(SUNDAY, "01:30", "Europe/London"),
            "2026-10-24T12:00Z",
            ["2026-10-25T01:30+01:00", "2026-11-01T01:30Z"],
            id="01:30 comes twice: the first",
        ),
        pytest.param(
            schedule(SUNDAY, "02:30", "America/New_York"),
            "2026-03-02T12:00Z",
            ["2026-03-08T03:30-04:00", "2026-03-15T02:30-04:00"],
            id="New York's spring",
        ),
        pytest.param(
            schedule(SUNDAY, "02:15", "Australia/Lord_Howe"),
            "2026-10-02T12:00Z",
            ["2026-10-04T02:45+11:00", "2026-10-11T02:15+11:00"],
            id="half an hour is skipped",
        ),
        pytest.param(
            schedule(SUNDAY, "00:00", "Africa/Cairo"),
            "2026-04-20T12:00Z",
            ["2026-04-26T00:00+03:00", "2026-05-03T00:00+03:00"],
            id="midnight after the change of a Friday",
        ),
        pytest.param(
            schedule(FRIDAY, "19:00", "Pacific/Apia"),
            "2011-12-20T00:00Z",
            ["2011-12-23T19:00-10:00", "2011-12-31T19:00+14:00"],
            id="a whole Friday is skipped",
        ),
        pytest.param(
            schedule(MONDAY, "00:15", "Asia/Kathmandu"),
            "2026-03-01T18:29Z",
            ["2026-03-01T18:30Z", "2026-03-08T18:30Z"],
            id="Monday there is Sunday in UTC",
        ),
        pytest.param(
            schedule(SATURDAY, "23:59", "Etc/GMT+12"),
            "2026-03-01T00:00Z",
            ["2026-03-01T11:59Z", "2026-03-08T11:59Z"],
            id="Saturday there is Sunday in UTC",
        ),
    ],
)
def test_the_next_two_starts(weekly_meeting, after, expected):
    found = starts_between(
        weekly_meeting, after=instant(after), until=instant(after) + timedelta(days=17)
    )
    assert found[:2] == [instant(start) for start in expected]


def test_nothing_is_later_than_the_end_and_the_end_itself_counts():
    weekly_meeting = schedule(MONDAY, "19:00", "UTC")
    after, start = instant("2026-03-02T12:00Z"), instant("2026-03-02T19:00Z")
    assert starts_between(weekly_meeting, after=after, until=start) == [start]
    assert starts_between(weekly_meeting, after=after, until=start - timedelta(seconds=1)) == []


@pytest.mark.parametrize("day", range(7))
def test_a_schedule_knows_its_weekday(day):
    assert schedule(day, "19:00", "UTC").weekday == day


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

"""When meetings happen, in every zone and across every change of the clocks."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.meetings.rules import Schedule, is_too_late, starts_between, weekly

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6
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
            schedule(FRIDAY, "19:00", "Pacific/Apia"),
            "2011-12-31T02:00+14:00",
            ["2011-12-31T19:00+14:00", "2012-01-06T19:00+14:00"],
            id="that Friday is over on the calendar, and its meeting ahead",
        ),
        pytest.param(
            schedule(SATURDAY, "23:45", "America/Scoresbysund"),
            "2026-03-29T00:10-01:00",
            ["2026-03-29T00:45-01:00", "2026-04-04T23:45-01:00"],
            id="skipped before midnight: after it on the clock",
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


def test_a_reminder_is_too_late_five_minutes_after_the_start():
    start = instant("2026-03-02T19:00Z")
    sharp = start + timedelta(minutes=5)
    assert not is_too_late(start, now=start - WEEK)
    assert not is_too_late(start, now=sharp)
    assert is_too_late(start, now=sharp + timedelta(microseconds=1))

from datetime import UTC, datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.crisis.data import load_helplines
from bot.features.crisis.hours import parse_hours
from bot.features.crisis.opening import Status, rests_weekly, status_at

HELPLINES = load_helplines()
LONDON = ZoneInfo("Europe/London")
OPEN = Status()


def at(text):
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC)


def opens(text):
    return Status(at(text))


@pytest.mark.parametrize(
    ("hours", "now", "status"),
    [
        # 2 March 2026 is a Monday; London is on UTC until 29 March.
        ("daily 10:00-22:00", "03-02 09:59", opens("03-02 10:00")),
        ("daily 10:00-22:00", "03-02 10:00", OPEN),
        ("daily 10:00-22:00", "03-02 21:59", OPEN),
        ("daily 10:00-22:00", "03-02 22:00", opens("03-03 10:00")),
        ("daily 17:00-24:00", "03-02 23:59", OPEN),
        ("daily 17:00-24:00", "03-03 00:00", opens("03-03 17:00")),
        ("daily 19:00-07:00", "03-03 06:59", OPEN),
        ("daily 19:00-07:00", "03-03 07:00", opens("03-03 19:00")),
        ("Fri 21:00-02:30", "03-07 02:29", OPEN),
        ("Fri 21:00-02:30", "03-06 02:29", opens("03-06 21:00")),
        ("Fri 21:00-02:30", "03-07 02:30", opens("03-13 21:00")),
        ("Mon-Fri 09:00-17:00", "03-06 17:00", opens("03-09 09:00")),
        ("weekdays 09:00-20:00; weekends 11:00-16:00", "03-07 10:00", opens("03-07 11:00")),
        ("Fri-Mon 09:00-17:00", "03-08 12:00", OPEN),
        ("Fri-Mon 09:00-17:00", "03-03 12:00", opens("03-06 09:00")),
        ("Mon, Wed, Thu, Fri 09:30-17:00; Tue 13:00-20:00", "03-03 09:30", opens("03-03 13:00")),
        ("Mon 10:00-13:00; Mon 16:00-19:00", "03-02 13:00", opens("03-02 16:00")),
        ("Mon 10:00-12:00", "03-02 12:00", opens("03-09 10:00")),
        # The clocks go forward at 01:00 on 29 March, and back at 02:00 on 25 October.
        ("daily 10:00-22:00", "03-28 22:00", opens("03-29 09:00")),
        ("daily 10:00-22:00", "10-24 21:00", opens("10-25 10:00")),
        ("Sun 01:30-03:00", "03-29 00:59", opens("03-29 01:30")),
        ("Sun 01:30-03:00", "03-29 01:30", OPEN),
        ("Sat 19:00-07:00", "03-29 05:59", OPEN),
        ("Sat 19:00-07:00", "03-29 06:00", opens("04-04 18:00")),
        ("Sat 19:00-07:00", "10-25 06:59", OPEN),
    ],
)  # fmt: skip
def test_a_line_is_open_by_its_own_clock(hours, now, status):
    assert status_at(parse_hours(hours), LONDON, at(now)) == status


def test_it_is_the_line_s_day_that_counts():
    tokyo = ZoneInfo("Asia/Tokyo")
    assert status_at(parse_hours("Tue 08:00-09:00"), tokyo, at("03-02 23:30")) == OPEN


@pytest.mark.parametrize("hours", ["24/7", "unknown", "limited", "in notes"])
def test_of_hours_without_times_nothing_is_claimed(hours):
    assert status_at(parse_hours(hours), LONDON, at("03-02 12:00")) is None


@pytest.mark.parametrize(
    ("hours", "rests"),
    [
        ("daily 10:00-22:00", False),
        ("weekdays 09:00-20:00; weekends 11:00-16:00", False),
        ("Mon-Thu 10:00-22:00; Fri-Sun 10:00-18:00", False),
        ("Thu-Wed 10:00-22:00", False),
        ("Mon-Fri 10:00-16:00", True),
        ("Mon-Sat 14:00-20:00", True),
        ("Sun-Thu 08:00-15:30", True),
        ("weekends 10:00-16:00", True),
        ("24/7", False),
        ("in notes", False),
    ],
)
def test_a_line_rests_weekly_when_a_day_of_the_week_has_no_hours(hours, rests):
    assert rests_weekly(parse_hours(hours)) is rests


@settings(max_examples=20, deadline=None)
@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_closed_line_is_open_when_it_says_so(now):
    for country in HELPLINES.countries.values():
        for line in country.lines:
            zone = line.zone or country.zone
            found = zone and status_at(line.hours, zone, now)
            if found and found.opens_at:
                assert found.opens_at > now
                assert status_at(line.hours, zone, found.opens_at) == OPEN


NAMED = {
    "Australian Eastern Time": "Australia/Melbourne",
    "Central Time": "America/Chicago",
    "Eastern Time": "America/New_York",
}
DAYS = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=5 * n) for n in range(220)]


def offsets(zone):
    return tuple(day.astimezone(zone).utcoffset() for day in DAYS)


def test_a_line_s_zone_is_the_one_that_its_words_name():
    named = [
        (line.id, line.zone_name["en"], line.zone)
        for country in HELPLINES.countries.values()
        for line in country.lines
        if line.zone_name
    ]
    assert {name for _, name, _ in named} == set(NAMED)
    for line, name, zone in named:
        assert offsets(zone) == offsets(ZoneInfo(NAMED[name])), line


def zones_by_country():
    """From the time zone database: the zones of each country, by its code."""
    found = {}
    for row in (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8").splitlines():
        if not row.startswith("#"):
            code, _, zone, *_ = row.split("\t")
            found.setdefault(code, []).append(ZoneInfo(zone))
    return found


# By law, all of China has Beijing's time, and all of Ukraine Kyiv's.
ONE_BY_LAW = {"CN": "Asia/Shanghai", "UA": "Europe/Kyiv"}


def test_a_country_has_a_zone_when_all_of_it_has_the_same_time():
    for code, zones in zones_by_country().items():
        country = HELPLINES.countries.get(code)
        if country is None:
            continue
        if code in ONE_BY_LAW:
            assert country.zone == ZoneInfo(ONE_BY_LAW[code])
        elif len({offsets(zone) for zone in zones}) == 1:
            assert country.zone in zones, code
        else:
            assert country.zone is None, code

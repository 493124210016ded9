import pytest

from bot.features.crisis.hours import Days, Hours, Span, parse_hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("24/7", Hours("always")),
        ("unknown", Hours("unknown")),
        ("limited", Hours("limited")),
        ("in notes", Hours("in notes")),
        (
            "daily 19:00-07:00",
            Hours("spans", (Span((Days("daily", "daily"),), "19:00", "07:00"),)),
        ),
        (
            "Mon-Thu 08:00-20:00; Fri 08:00-24:00",
            Hours(
                "spans",
                (
                    Span((Days("mon", "thu"),), "08:00", "20:00"),
                    Span((Days("fri", "fri"),), "08:00", "24:00"),
                ),
            ),
        ),
        (
            "Mon, Wed-Fri, weekends 09:30-17:00",
            Hours(
                "spans",
                (
                    Span(
                        (Days("mon", "mon"), Days("wed", "fri"), Days("weekends", "weekends")),
                        "09:30",
                        "17:00",
                    ),
                ),
            ),
        ),
    ],
)
def test_hours_are_read(text, hours):
    assert parse_hours(text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24-7",
        "daily",
        "09:00-17:00",
        "daily 9:00-17:00",
        "daily 09:00-24:01",
        "daily 25:00-26:00",
        "daily 09:60-17:00",
        "Mon- 09:00-17:00",
        "Mon-Fun 09:00-17:00",
        "Monday 09:00-17:00",
        "Mon 09:00-17:00, Tue 09:00-17:00",
        "daily 09:00-17:00 (2023)",
    ],
)
def test_what_is_no_opening_hours_is_refused(text):
    with pytest.raises(ValueError, match=r"not opening hours|not a day"):
        parse_hours(text)

"""What people read about meetings, without a server."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.features.meetings.rules import Draft, Schedule, weekly
from bot.features.meetings.store import Listed, Reminder
from bot.i18n import Texts
from cogs.meetings.views import (
    PAGE,
    created_text,
    page_of,
    reminder_text,
    reminder_view,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SEVEN = NOON.replace(hour=19)
STAMP = int(SEVEN.timestamp())
HOUR = timedelta(hours=1)
ROOM = 123


@pytest.fixture(scope="module")
def texts():
    return Texts.load()


def schedule(day=0, at="19:00", zone="Europe/London"):
    return Schedule(weekly(day), time.fromisoformat(at), ZoneInfo(zone))


def meeting(title="Newcomers", *, running_since=None, zone="Europe/London", minutes=60):
    return Listed(title, schedule(zone=zone), timedelta(minutes=minutes), SEVEN, running_since)


def created(texts, language="en", *, notice=timedelta(minutes=30), now=NOON):
    return created_text(
        Draft("Newcomers", schedule(), HOUR, notice),
        room_id=ROOM,
        starts_at=SEVEN,
        now=now,
        texts=texts,
        language=language,
    )


def test_a_meeting_that_was_set_is_described_in_full(texts):
    assert created(texts) == (
        "**\u2068Newcomers\u2069** is set: every Monday at 19:00 (Europe/London), 60 minutes.\n"
        f"The next one is <t:{STAMP}:F> (<t:{STAMP}:R>).\n"
        "A reminder goes to <#123> 30 minutes before each one."
    )


def test_and_in_spanish(texts):
    assert created(texts, "es") == (
        "**\u2068Newcomers\u2069** queda fijada: todos los lunes a las 19:00 (Europe/London), "
        "60 minutos.\n"
        f"La próxima es el <t:{STAMP}:F> (<t:{STAMP}:R>).\n"
        "El recordatorio sale en <#123> 30 minutos antes de cada una."
    )


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        (timedelta(0), "when each one starts."),
        (timedelta(minutes=1), "1 minute before each one."),
        (timedelta(minutes=90), "90 minutes before each one."),
        (timedelta(hours=1), "1 hour before each one."),
        (timedelta(hours=36), "36 hours before each one, and for this next one right away."),
        (timedelta(days=1), "1 day before each one, and for this next one right away."),
        (timedelta(days=7), "7 days before each one, and for this next one right away."),
    ],
)
def test_the_notice_is_told_in_words(texts, notice, expected):
    assert created(texts, notice=notice).endswith(f"A reminder goes to <#123> {expected}")


def test_a_reminder_whose_time_is_this_very_instant_goes_out_right_away(texts):
    half_hour = timedelta(minutes=30)
    assert "right away" in created(texts, notice=half_hour, now=SEVEN - half_hour)
    assert "right away" not in created(
        texts, notice=half_hour, now=SEVEN - half_hour - timedelta(seconds=1)
    )


def test_a_reminder_welcomes_and_asks_nothing(texts):
    reminder = Reminder("Newcomers", SEVEN, HOUR)
    assert reminder_text(reminder, texts, "en") == (
        "**\u2068Newcomers\u2069**\n"
        f"<t:{STAMP}:F> (<t:{STAMP}:R>), 60 minutes\n"
        "Come as you are. You don't have to speak; listening is enough."
    )
    assert reminder_text(reminder, texts, "es") == (
        "**\u2068Newcomers\u2069**\n"
        f"<t:{STAMP}:F> (<t:{STAMP}:R>), 60 minutos\n"
        "Ven tal como estés. No hace falta que hables; basta con escuchar."
    )


def test_under_a_reminder_are_help_now_and_all_meetings(texts):
    view = reminder_view("notice-id", texts, "en")
    [row] = view.to_components()
    assert [(button["label"], button["custom_id"]) for button in row["components"]] == [
        ("Help now", "crisis:help:notice-id"),
        ("All meetings", "meetings:list:0"),
    ]


def test_an_empty_list_says_what_comes_next(texts):
    content, view = page_of([], 0, texts, "en")
    assert content == (
        "No meetings are planned yet. When a facilitator sets one with `/meeting create`, you "
        "will find it here. Until then, you can ask a facilitator what is coming up."
    )
    assert view.to_components() == []


def test_one_page_has_no_buttons_and_no_number(texts):
    content, view = page_of([meeting()], 0, texts, "en")
    assert content == (
        "Meetings here, soonest first. You see the times in your own time zone.\n\n"
        "**\u2068Newcomers\u2069**\n"
        f"<t:{STAMP}:F> (<t:{STAMP}:R>), 60 minutes\n"
        "Held every Monday at 19:00 (Europe/London)"
    )
    assert view.to_components() == []


def test_a_meeting_that_is_being_held_says_so(texts):
    content, _ = page_of([meeting(running_since=SEVEN - timedelta(weeks=1))], 0, texts, "en")
    assert content.partition("\n\n")[2] == (
        "**\u2068Newcomers\u2069**\n"
        f"On now; it began <t:{STAMP - 7 * 86400}:R>. The next one after it:\n"
        f"<t:{STAMP}:F> (<t:{STAMP}:R>), 60 minutes\n"
        "Held every Monday at 19:00 (Europe/London)"
    )


@pytest.mark.parametrize(
    ("number", "first", "buttons"),
    [
        (0, 0, [("Next", "meetings:list:1")]),
        (1, 5, [("Back", "meetings:list:0"), ("Next", "meetings:list:2")]),
        (2, 10, [("Back", "meetings:list:1")]),
        (3, 10, [("Back", "meetings:list:1")]),
        (9999, 10, [("Back", "meetings:list:1")]),
    ],
)
def test_a_long_list_has_pages(texts, number, first, buttons):
    meetings = [meeting(f"Meeting {index:02}") for index in range(12)]
    content, view = page_of(meetings, number, texts, "en")

    entries = content.split("\n\n")
    titles = [entry.split("\u2068")[1].split("\u2069")[0] for entry in entries[1:-1]]
    assert titles == [each.title for each in meetings[first : first + PAGE]]
    assert entries[-1] == f"Page {min(number, 2) + 1} of 3"
    [row] = view.to_components()
    assert [(each["label"], each["custom_id"]) for each in row["components"]] == buttons


@pytest.mark.parametrize(("count", "pages"), [(4, 1), (5, 1), (6, 2), (10, 2), (11, 3)])
def test_a_page_is_begun_only_for_a_meeting(texts, count, pages):
    meetings = [meeting()] * count
    content, _ = page_of(meetings, 9999, texts, "en")
    assert content.endswith(f"Page {pages} of {pages}" if pages > 1 else "(Europe/London)")


def test_back_and_next_in_spanish(texts):
    _, view = page_of([meeting()] * 12, 1, texts, "es")
    [row] = view.to_components()
    assert [each["label"] for each in row["components"]] == ["Atrás", "Siguiente"]


@pytest.mark.parametrize("language", Texts.load().languages)
@pytest.mark.parametrize("title", ["*" * 80, "🫂" * 80, "@here" * 16, "<" * 80])
def test_the_longest_page_fits_into_a_message(texts, language, title):
    longest = meeting(
        title, running_since=SEVEN, zone="America/Argentina/Buenos_Aires", minutes=1440
    )
    content, _ = page_of([longest] * 20, 1, texts, language)
    assert len(content.encode("utf-16-le")) // 2 <= 2000

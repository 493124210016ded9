"""When a notice is tried, given up, looked for and told about."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.features.notices.rules import (
    PROBLEM_KIND,
    Owed,
    is_late,
    is_marked,
    is_open,
    is_told,
    parse_problem,
    problem_reference,
    retry_after,
    search_floor,
    shard_of,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("pending", True),
        ("claimed", True),
        ("sent", False),
        ("held", False),
        ("skipped", False),
        ("expired", False),
        ("failed", False),
    ],
)
def test_something_is_left_to_do_about_what_is_pending_or_claimed(state, expected):
    assert is_open(state) is expected


@pytest.mark.parametrize(
    ("late_by", "expected"),
    [(-HOUR, False), (HOUR, False), (HOUR + timedelta(microseconds=1), True)],
)
def test_a_notice_is_late_after_its_age_and_not_at_it(late_by, expected):
    owed = Owed("id", 1, "tests.note", "a", None, NOON)
    assert is_late(owed, now=NOON + late_by, max_age=HOUR) is expected


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 5), (2, 10), (3, 20), (4, 40), (5, 60), (6, 60), (10**6, 60)]
)
def test_each_retry_waits_twice_as_long_up_to_a_minute(attempts, seconds):
    assert retry_after(attempts) == timedelta(seconds=seconds)


def test_a_search_goes_a_minute_further_back_than_the_newest_id_known():
    assert search_floor(1_000_000 << 22) == 940_000 << 22
    assert search_floor(5 << 22) == 0


@pytest.mark.parametrize(
    ("guild_id", "count", "shard"),
    [(197038439483310086, 1, 0), (197038439483310086, 4, 2), (41771983423143937, 16, 6)],
)
def test_servers_are_spread_over_shards_as_discord_says(guild_id, count, shard):
    assert shard_of(guild_id, count) == shard == (guild_id >> 22) % count


def button(custom_id):
    return {"type": 2, "style": 1, "label": "Help now", "custom_id": custom_id}


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        ([], False),
        ([{"type": 1, "components": [button("crisis:help:AbC-_123")]}], True),
        ([{"type": 1, "components": [button("crisis:help"), button("a:AbC-_123:b")]}], True),
        ([{"type": 17, "components": [{"type": 9, "accessory": button("AbC-_123")}]}], True),
        ([{"type": 1, "components": [button("crisis:help:AbC-_1234")]}], False),
        ([{"type": 1, "components": [button("crisis:help:xAbC-_123")]}], False),
        ([{"type": 1, "components": [{"type": 2, "url": "https://x/AbC-_123"}]}], False),
    ],
)
def test_a_message_is_marked_by_one_part_of_a_custom_id(components, expected):
    assert is_marked(components, "AbC-_123") is expected


@pytest.mark.parametrize(
    ("kind", "room", "is_awaited", "expected"),
    [
        ("meetings.reminder", "meetings", False, True),
        ("sharing.share", "share", True, True),
        ("moderation.report", "staff", True, True),
        ("onboarding.start-here", "start", True, True),
        ("moderation.warning", "member", False, True),
        ("moderation.warning", "member", True, False),
        ("moderation.report", "owner", False, False),
        ("moderation.report", "owner", True, False),
        (PROBLEM_KIND, "staff", False, False),
    ],
)
def test_facilitators_are_told_what_concerns_them(kind, room, is_awaited, expected):
    assert is_told(kind, room, is_awaited=is_awaited) is expected


def test_a_problem_is_read_back_from_its_reference():
    reference = problem_reference("meetings", "unknown-channel")
    assert len(reference) <= 40
    assert parse_problem(reference) == ("meetings", "unknown-channel")

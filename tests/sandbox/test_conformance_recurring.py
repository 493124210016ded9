"""Scheduled events that come again."""

from datetime import timedelta

import pytest

from sandbox.entities import EventStatus

HOUR = timedelta(hours=1)
RULE = {"start": "2026-03-02T12:00:00+00:00", "frequency": 2, "interval": 2, "by_weekday": [0]}


async def test_an_event_that_recurs_is_scheduled_for_its_next_time(
    http, sandbox, guild, now, outside
):
    weekday = (now + HOUR).weekday()
    body = outside(recurrence_rule=RULE | {"by_weekday": [weekday]})
    _status, made = await http("POST", f"/guilds/{guild.id}/scheduled-events", body)
    assert made["recurrence_rule"] == {
        **dict.fromkeys(("end", "count", "by_month", "by_month_day", "by_n_weekday")),
        "by_year_day": None, **RULE, "by_weekday": [weekday],
    }  # fmt: skip
    event = guild.scheduled_events[int(made["id"])]
    sandbox.clock.advance(2 * HOUR)
    sandbox.world.settle_events()
    weeks = timedelta(weeks=2)
    assert (event.starts_at, event.ends_at) == (now + HOUR + weeks, now + 2 * HOUR + weeks)
    assert event.status == EventStatus.SCHEDULED


@pytest.mark.parametrize(
    ("changes", "is_taken"),
    [
        ({}, True),
        ({"interval": 3}, False),
        ({"by_weekday": [0, 1]}, False),
        ({"by_weekday": None}, False),
        ({"frequency": 3, "interval": 1, "by_weekday": [4, 5]}, True),
        ({"frequency": 3, "interval": 1, "by_weekday": None}, True),
        ({"frequency": 3, "interval": 1, "by_weekday": [0, 2]}, False),
        ({"frequency": 3, "interval": 2, "by_weekday": None}, False),
        ({"frequency": 1, "interval": 1, "by_weekday": None}, False),
        ({"frequency": 0, "interval": 1, "by_weekday": None, "by_month": [7]}, False),
        ({"frequency": 9}, False),
        ({"start": None}, False),
        ({"count": 3}, False),
    ],
)
async def test_only_rules_that_discord_can_show_are_taken(http, guild, changes, is_taken, outside):
    body = outside(recurrence_rule=RULE | changes)
    status, answer = await http("POST", f"/guilds/{guild.id}/scheduled-events", body)
    assert (status == 200) is is_taken
    assert is_taken or list(answer["errors"]) == ["recurrence_rule"]


@pytest.mark.parametrize(
    "rule",
    [
        {"frequency": 1, "interval": 1, "by_weekday": None, "by_n_weekday": [{"n": 4, "day": 2}]},
        {"frequency": 0, "interval": 1, "by_weekday": None, "by_month": [7], "by_month_day": [24]},
    ],
)
async def test_monthly_and_yearly_events_come_again(http, sandbox, guild, rule, outside):
    body = outside(recurrence_rule=RULE | rule)
    _status, made = await http("POST", f"/guilds/{guild.id}/scheduled-events", body)
    event = guild.scheduled_events[int(made["id"])]
    first = event.starts_at
    sandbox.clock.advance(2 * HOUR)
    sandbox.world.settle_events()
    assert event.starts_at > first
    month = (event.starts_at.month, event.starts_at.day)
    assert month == (7, 24) if rule["frequency"] == 0 else 22 <= event.starts_at.day <= 28

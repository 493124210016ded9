"""Reminders in the meetings channel: once, at the right instant, whatever happens in between."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete

from bot.features.meetings.tables import Meeting

SEVEN = datetime(2026, 3, 2, 19, tzinfo=UTC)
DUE = SEVEN - timedelta(minutes=30)
SECOND = timedelta(seconds=1)
WEEK = timedelta(weeks=1)
LONDON = ZoneInfo("Europe/London")


def reminder(starts_at, title="Newcomers"):
    stamp = int(starts_at.timestamp())
    return (
        f"**\u2068{title}\u2069**\n"
        f"<t:{stamp}:F> (<t:{stamp}:R>), 60 minutes\n"
        "Come as you are. You don't have to speak; listening is enough."
    )


def texts(messages):
    return [message.text for message in messages]


async def test_a_reminder_comes_at_its_minute_and_not_before(harbour):
    await harbour.create()
    await harbour.passes(DUE - SECOND)
    assert harbour.maya.sees("meetings") == []
    assert (await harbour.states())[0] == "pending"

    await harbour.passes(DUE)
    [message] = await harbour.reminders(1)
    assert message.text == reminder(SEVEN)
    assert message.message.sent_at == DUE
    assert message.pings == []
    assert not message.ephemeral
    assert message.buttons == ["Help now", "All meetings"]


async def test_each_week_has_its_reminder_and_none_comes_twice(harbour):
    await harbour.create()
    local_start = datetime(2026, 3, 2, 19, tzinfo=LONDON)
    starts = [local_start + number * WEEK for number in range(20)]
    for number, start in enumerate(starts, start=1):
        await harbour.passes(start.astimezone(UTC) - timedelta(minutes=30))
        assert len(await harbour.reminders(number)) == number
        await harbour.passes(start.astimezone(UTC) + timedelta(hours=1))
    assert texts(await harbour.reminders(20)) == [reminder(start) for start in starts]
    assert [start.astimezone(UTC).hour for start in starts] == [19] * 4 + [18] * 16


async def test_help_and_the_list_are_one_press_away(harbour):
    await harbour.create()
    await harbour.passes(DUE)
    [message] = await harbour.reminders(1)

    help_now = await harbour.maya.press(message, "Help now")
    assert help_now.answer.ephemeral
    assert "findahelpline.com" in str(help_now.answer.raw)

    everything = await harbour.maya.press(message, "All meetings")
    assert everything.answer.ephemeral
    assert everything.answer.type == "message"
    assert "**\u2068Newcomers\u2069**" in everything.answer.text
    assert len(await harbour.reminders(1)) == 1


async def test_in_the_servers_language(harbour):
    await harbour.settle(language="es")
    await harbour.create(title="Bienvenida")
    await harbour.passes(DUE)
    [message] = await harbour.reminders(1)
    stamp = int(SEVEN.timestamp())
    assert message.text == (
        "**\u2068Bienvenida\u2069**\n"
        f"<t:{stamp}:F> (<t:{stamp}:R>), 60 minutos\n"
        "Ven tal como estés. No hace falta que hables; basta con escuchar."
    )
    assert message.buttons[1] == "Todas las reuniones"


async def test_set_after_its_notice_time_it_is_reminded_at_once(harbour, clock):
    clock.move_to(SEVEN - timedelta(minutes=10))
    result = await harbour.create()
    assert result.answer.text.endswith(
        f"A reminder goes to <#{harbour.room.id}> 30 minutes before each one, and for this next "
        "one right away."
    )
    assert texts(await harbour.reminders(1)) == [reminder(SEVEN)]


async def test_with_a_notice_of_a_week_the_next_one_is_reminded_at_once(harbour):
    await harbour.create(notice=10080)
    assert texts(await harbour.reminders(1)) == [reminder(SEVEN)]

    await harbour.passes(SEVEN)
    assert texts(await harbour.reminders(2)) == [reminder(SEVEN), reminder(SEVEN + WEEK)]


async def test_without_notice_it_comes_at_the_start(harbour):
    result = await harbour.create(notice=0)
    assert result.answer.text.endswith(
        f"A reminder goes to <#{harbour.room.id}> when each one starts."
    )
    await harbour.passes(SEVEN - SECOND)
    assert harbour.maya.sees("meetings") == []
    await harbour.passes(SEVEN)
    [message] = await harbour.reminders(1)
    assert message.message.sent_at == SEVEN


async def test_a_restart_in_between_changes_nothing(starting, clock):
    async with starting() as harbour:
        await harbour.create()
    async with starting() as harbour:
        await harbour.passes(DUE)
        [message] = await harbour.reminders(1)
    async with starting() as harbour:
        await harbour.passes(SEVEN)
        assert await harbour.states() == ["sent"] + ["pending"] * 8
        assert len(await harbour.reminders(1)) == 1
        assert message.message.sent_at == DUE


async def test_what_fell_due_while_it_was_off_comes_late_but_comes(starting, clock):
    async with starting() as harbour:
        await harbour.create()
    clock.move_to(SEVEN + timedelta(minutes=5))
    async with starting() as harbour:
        assert texts(await harbour.reminders(1)) == [reminder(SEVEN)]


async def test_what_is_over_is_not_reminded_of_and_facilitators_are_told(starting, clock):
    async with starting() as harbour:
        await harbour.create()
    clock.move_to(SEVEN + timedelta(minutes=5) + SECOND)
    async with starting() as harbour:
        [told] = await harbour.sandbox.messages_in("staff")
        assert told.content == (
            f"I couldn't send a message meant for <#{harbour.room.id}> in time, so I left it out: "
            "it is out of date by now. Please look whether people need to hear from you instead."
        )
        assert await harbour.states() == ["expired"] + ["pending"] * 8
        assert harbour.maya.sees("meetings") == []


async def test_after_half_a_year_off_it_goes_on_with_the_next_one(starting, clock):
    async with starting() as harbour:
        await harbour.create()
    monday = datetime(2026, 9, 7, 19, tzinfo=LONDON).astimezone(UTC)
    clock.move_to(monday - timedelta(days=3))
    async with starting() as harbour:
        await harbour.sandbox.messages_in("staff")
        await harbour.passes(monday - timedelta(minutes=30))
        assert texts(await harbour.reminders(1)) == [reminder(monday)]


@pytest.mark.parametrize(
    ("options", "now", "start"),
    [
        pytest.param(
            {"day": "Sunday", "at": "01:30"},
            datetime(2026, 3, 29, 1, 0, tzinfo=UTC),
            datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
            id="01:30 is skipped in spring: 02:30 on the clock",
        ),
        pytest.param(
            {"day": "Sunday", "at": "01:30"},
            datetime(2026, 10, 25, 0, 0, tzinfo=UTC),
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
            id="01:30 comes twice in autumn: the first",
        ),
        pytest.param(
            {"day": "Monday", "at": "19:00", "zone": "America/New_York"},
            datetime(2026, 11, 2, 23, 30, tzinfo=UTC),
            datetime(2026, 11, 3, 0, 0, tzinfo=UTC),
            id="New York's winter, set in its summer",
        ),
    ],
)
async def test_a_clock_change_months_ahead_is_met(harbour, options, now, start):
    await harbour.create(**options)
    await harbour.passes(now - SECOND)
    assert start not in [message.message.sent_at for message in harbour.maya.sees("meetings")]
    await harbour.passes(now)
    [message] = await harbour.reminders(1)
    assert message.text == reminder(start)
    assert message.message.sent_at == now


async def test_a_clock_that_is_set_back_reminds_nobody_twice(harbour):
    await harbour.create()
    await harbour.passes(DUE)
    await harbour.reminders(1)
    await harbour.passes(DUE - timedelta(hours=2))
    await harbour.bot.get_cog("Meetings").reminders.plan_ahead()
    await harbour.passes(SEVEN)
    assert len(await harbour.reminders(1)) == 1
    assert await harbour.states() == ["sent"] + ["pending"] * 8


async def test_a_meeting_that_is_gone_is_not_reminded_of(harbour):
    await harbour.create()
    async with harbour.bot.database.begin() as session:
        await session.execute(delete(Meeting))
    await harbour.passes(DUE)
    assert (await harbour.states())[0] == "skipped"
    assert harbour.maya.sees("meetings") == []


async def test_two_servers_get_their_own(harbour, cove):
    await harbour.create()
    await cove.create(title="Cove circle")
    await harbour.passes(DUE)
    assert texts(await harbour.reminders(1)) == [reminder(SEVEN)]
    assert texts(await cove.reminders(1)) == [reminder(SEVEN, "Cove circle")]


async def test_a_title_pings_nobody(harbour):
    await harbour.create(title=f"@everyone @here <@{harbour.max.user.id}> # _x_ \u202eabc")
    await harbour.passes(DUE)
    [message] = await harbour.reminders(1)
    assert message.pings == []
    assert message.text.splitlines()[0] == (
        "**\u2068@\u200beveryone @\u200bhere "
        f"\\<@\u200b{harbour.max.user.id}\\> # \\_x\\_ abc\u2069**"
    )


async def test_it_follows_the_meetings_channel_when_that_is_changed(harbour):
    await harbour.create()
    await harbour.settle(meetings_channel_id=harbour.guild.channel("general").id)
    await harbour.passes(DUE)
    [message] = await harbour.sandbox.messages_in("general")
    assert message.content == reminder(SEVEN)
    assert harbour.maya.sees("meetings") == []


async def test_the_job_plans_ahead_and_waits_for_a_database_that_is_gone(
    harbour, clock, settings, caplog
):
    reminders = harbour.bot.get_cog("Meetings").reminders
    await harbour.create()
    clock.move_to(SEVEN + 5 * WEEK)
    await reminders.plan_ahead()
    assert len(await harbour.states()) == 14

    (settings.data_dir / "hearth.db").rename(settings.data_dir / "elsewhere.db")
    await reminders.plan_ahead()
    assert "meetings could not be planned now, the database is unavailable" in caplog.text


async def test_the_cog_can_be_loaded_again_and_nothing_is_lost(harbour):
    await harbour.create()
    await harbour.bot.reload_extension("cogs.meetings")
    await harbour.passes(DUE)
    assert texts(await harbour.reminders(1)) == [reminder(SEVEN)]

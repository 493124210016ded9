"""Setting a meeting: what is answered, what is refused, and that a refusal saves nothing."""

import asyncio
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from bot.features.meetings.tables import Meeting
from sandbox.people import Refused

SEVEN = int(datetime(2026, 3, 2, 19, tzinfo=UTC).timestamp())
BLANK_TITLE = "A meeting needs a title that people can read, such as `Newcomers`."
LONG_TITLE = "That title has 81 characters and only 80 fit; try a shorter one, such as `Newcomers`."
UNKNOWN_DAY = "I don't know that day; choose one from the list, such as `Monday`."
UNKNOWN_TIME = "I can't read that time of day; write it like `19:00` or `7:30 pm`."
UNKNOWN_ZONE = (
    "I don't know that time zone. Pick one from the list, or write it as a place, such as "
    "`Europe/London`."
)
WRONG_LENGTH = "A meeting can last from 1 to 1,440 minutes; try `60`."
WRONG_NOTICE = "A reminder can go out from 0 to 10,080 minutes before the start; try `30`."


async def rows(harbour, table):
    async with harbour.bot.database.begin() as session:
        return (await session.scalars(select(table))).all()


async def refused(harbour, result, text):
    """Told privately, in exactly these words, and nothing was saved."""
    assert result.answer.ephemeral
    assert result.answer.text == text
    assert await rows(harbour, Meeting) == []
    assert await rows(harbour, AuditEntry) == []


async def test_a_facilitator_sets_a_meeting_in_the_servers_zone(harbour):
    result = await harbour.create()

    assert result.answer.ephemeral
    assert result.answer.text == (
        "**\u2068Newcomers\u2069** is set: every Monday at 19:00 (Europe/London), 60 minutes.\n"
        f"The next one is <t:{SEVEN}:F> (<t:{SEVEN}:R>).\n"
        f"A reminder goes to <#{harbour.room.id}> 30 minutes before each one."
    )
    [entry] = await rows(harbour, AuditEntry)
    [meeting] = await rows(harbour, Meeting)
    assert (entry.action, entry.reference) == ("meeting.created", meeting.id)


async def test_every_option_counts(harbour):
    result = await harbour.create(
        title="Noche de bienvenida",
        day="Wednesday",
        at="7:30 pm",
        zone="America/New_York",
        minutes=90,
        notice=1440,
    )
    start = int(datetime(2026, 3, 5, 0, 30, tzinfo=UTC).timestamp())
    assert result.answer.text == (
        "**\u2068Noche de bienvenida\u2069** is set: every Wednesday at 19:30 "
        "(America/New_York), 90 minutes.\n"
        f"The next one is <t:{start}:F> (<t:{start}:R>).\n"
        f"A reminder goes to <#{harbour.room.id}> 1 day before each one."
    )


async def test_in_spanish(harbour):
    frank = harbour.frank.speaking("es-ES")
    result = await frank.use("reunión crear", título="Bienvenida", día="Lunes", hora="19:00")
    assert result.answer.text == (
        "**\u2068Bienvenida\u2069** queda fijada: todos los lunes a las 19:00 (Europe/London), "
        "60 minutos.\n"
        f"La próxima es el <t:{SEVEN}:F> (<t:{SEVEN}:R>).\n"
        f"El recordatorio sale en <#{harbour.room.id}> 30 minutos antes de cada una."
    )


async def test_bad_input_is_explained_with_an_example_and_nothing_is_saved(harbour):
    for options, text in [
        ({"at": "25:00"}, UNKNOWN_TIME),
        ({"at": "7"}, UNKNOWN_TIME),
        ({"at": "half past seven"}, UNKNOWN_TIME),
        ({"at": "\u200b"}, UNKNOWN_TIME),
        ({"at": "9" * 6000}, UNKNOWN_TIME),
        ({"zone": "Atlantis"}, UNKNOWN_ZONE),
        ({"zone": " "}, UNKNOWN_ZONE),
        ({"zone": "../etc/passwd"}, UNKNOWN_ZONE),
        ({"title": "\u200b\u2060"}, BLANK_TITLE),
    ]:
        await refused(harbour, await harbour.create(**options), text)


async def test_discord_itself_refuses_what_is_out_of_bounds(harbour):
    for options in [
        {"title": "x" * 81},
        {"day": "Funday"},
        {"day": 7},
        {"minutes": 0},
        {"minutes": 1441},
        {"notice": -1},
        {"notice": 10081},
        {"at": None},
    ]:
        with pytest.raises(Refused):
            await harbour.create(**options)


async def test_a_changed_client_gets_no_further(harbour):
    command = next(c for c in harbour.sandbox.world.commands.values() if c.name == "meeting")
    kinds = {str: 3, int: 4}
    for forged, text in [
        ({"title": "x" * 81}, LONG_TITLE),
        ({"day": 7}, UNKNOWN_DAY),
        ({"minutes": 0}, WRONG_LENGTH),
        ({"minutes": 1441}, WRONG_LENGTH),
        ({"notice": -1}, WRONG_NOTICE),
        ({"notice": 10081}, WRONG_NOTICE),
        ({"zone": ""}, UNKNOWN_ZONE),
    ]:
        options = {"title": "Newcomers", "day": 0, "at": "19:00"} | forged
        given = [
            {"name": name, "type": kinds[type(value)], "value": value}
            for name, value in options.items()
        ]
        data = {
            "id": str(command.id),
            "name": "meeting",
            "type": 1,
            "options": [{"name": "create", "type": 1, "options": given}],
        }
        await refused(harbour, await harbour.frank.forge_command(data), text)


async def test_a_server_without_a_zone_must_be_given_one(harbour):
    await harbour.settle(zone=None)
    await refused(
        harbour,
        await harbour.create(),
        "This server has no time zone of its own yet, so please name one, such as `Europe/London`.",
    )
    result = await harbour.create(zone="EST5EDT")
    assert "every Monday at 19:00 (EST5EDT)" in result.answer.text


async def test_a_member_is_refused_whatever_discord_shows_them(harbour):
    await refused(
        harbour,
        await harbour.create(harbour.maya),
        "Only facilitators can do that. Ask one of them to help you.",
    )


async def test_whoever_manages_the_server_may_set_one(harbour):
    result = await harbour.create(harbour.olive)
    assert result.answer.text.startswith("**\u2068Newcomers\u2069** is set")


async def test_before_set_up_it_says_who_can_do_that(unsettled):
    await refused(
        unsettled,
        await unsettled.create(unsettled.olive),
        "Hearth isn't set up in this server yet. Someone with *Manage Server* can use `/setup`. "
        "`/crisis` works already.",
    )


async def test_without_a_meetings_channel_it_says_what_is_missing(harbour):
    await harbour.settle(meetings_channel_id=None)
    await refused(
        harbour,
        await harbour.create(),
        "Reminders have no channel to go to yet; someone with *Manage Server* can choose one "
        "with `/setup`.",
    )


async def test_it_is_no_command_for_direct_messages(harbour):
    assert not {"meeting create", "meetings list"} & set(harbour.frank.commands(dm=True))


async def test_two_facilitators_at_once_set_it_once(harbour):
    results = await asyncio.gather(
        harbour.create(harbour.frank), harbour.create(harbour.fatima), harbour.create(harbour.frank)
    )
    told = sorted(result.answer.text for result in results)
    assert told[0].startswith("**\u2068Newcomers\u2069** is set")
    assert told[1:] == 2 * [
        "A meeting with that title is already set for that day and time; `/meetings list` shows it."
    ]
    assert len(await rows(harbour, Meeting)) == 1
    assert len(await rows(harbour, AuditEntry)) == 1


async def test_nobody_is_pinged_by_a_title(harbour):
    title = f"@everyone <@{harbour.maya.user.id}> <@&{harbour.maya.member.role_ids[0]}> **x**"
    result = await harbour.create(title=title)
    assert result.answer.pings == []
    assert "@\u200beveryone" in result.answer.text
    assert r"\*\*x\*\*" in result.answer.text


async def test_with_the_database_gone_it_says_so(harbour, settings):
    (settings.data_dir / "hearth.db").unlink()
    result = await harbour.create()
    assert result.answer.text == (
        "I can't reach my records right now, so nothing was saved. Please try again in a few "
        "minutes. `/crisis` still works."
    )


async def zones(person, typed):
    return [
        value
        for _, value in await person.autocomplete(
            "meeting create", title="x", day="Monday", at="19:00", zone=typed
        )
    ]


async def test_zones_are_offered_by_any_part_of_their_name(harbour):
    assert await zones(harbour.frank, "madrid") == ["Europe/Madrid"]
    assert await zones(harbour.frank, "NEW YORK") == ["America/New_York"]
    assert (await zones(harbour.frank, "europe"))[1] == "Europe/London"
    assert len(await zones(harbour.frank, "a")) == 25
    assert await zones(harbour.frank, "atlantis") == []


async def test_before_anything_is_typed_the_servers_own_zone_comes_first(harbour):
    await harbour.settle(zone="America/Bogota")
    await harbour.maya.use("meetings list")
    offered = await zones(harbour.frank, "")
    assert offered[:2] == ["America/Bogota", "UTC"]
    assert len(offered) == len(set(offered)) <= 25

"""Acknowledging: by whom, once, and what the reporter hears of it."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from bot.features.members.tables import Member
from bot.features.moderation.reports import acknowledge
from bot.features.moderation.rules import REPORT_KEPT
from bot.features.moderation.tables import Report
from bot.features.notices.tables import Notice
from bot.ui import View
from cogs.moderation.acknowledging import AcknowledgeButton
from sandbox.demo import SERVER
from tests.conftest import running

MENU = "Report to facilitators"
NOTE, ANSWER = "What happened?", "Shall I tell you when it is acknowledged?"
NOON = "<t:1772452800:f>"  # 2 March 2026, 12:00 UTC
ALREADY = "Somebody has acknowledged this report already, so you need not do anything."
GONE = (
    "I don't have this report any more: I keep a report for 90 days. You need not do anything here."
)
FACILITATORS_ONLY = "Only facilitators can do that. Ask one of them to help you."
OWNER_ONLY = (
    "Only the owner of that server can acknowledge this report. Ask them to press it in their DMs."
)
# A lock screen shows how it begins: nothing there names the server or what it is about.
ANSWERED = (
    "Thank you for speaking up. Somebody has read it and is looking after it. This is the one "
    "message you asked for.\n\n"
    "It is about your report to {whom} of \u2068Harbour Peer Support\u2069.\n\n"
    "I won't write about it again. For help right now: `/crisis`."
)


async def report(maya, about="max", answer="no"):
    opened = await maya.use_on_user(MENU, about)
    await opened.modal.submit({NOTE: "He shouts.", ANSWER: answer})


async def acknowledged(bot):
    async with bot.database.begin() as session:
        return [row.acknowledged_at is not None for row in await session.scalars(select(Report))]


async def test_a_facilitator_acknowledges_and_everybody_there_sees_by_whom(harbour):
    await report(harbour.maya)
    [told] = harbour.staff
    result = await harbour.frank.press(told, "Acknowledge")
    assert result.answer.type == "update"
    [after] = harbour.staff
    frank = harbour.frank.user.id
    assert after.content == f"{told.content}\n\n**Acknowledged** by <@{frank}>, {NOON}."
    assert after.buttons == []
    assert after.pings == []
    assert await acknowledged(harbour.bot) == [True]


async def test_a_reporter_who_did_not_ask_hears_nothing(harbour):
    await report(harbour.maya)
    await (await harbour.frank.press(harbour.staff[0], "Acknowledge")).settled()
    assert harbour.maya.dms() == []


async def test_a_reporter_who_asked_gets_one_dm(harbour, sandbox):
    await report(harbour.maya, answer="yes")
    await harbour.frank.press(harbour.staff[0], "Acknowledge")
    await sandbox.wait_for(harbour.maya.dms)
    [answer] = harbour.maya.dms()
    assert answer.content == ANSWERED.format(whom="the facilitators")
    assert answer.buttons == ["Help now"]
    assert (await answer.press("Help now")).answer.text.startswith("**Help now")
    async with harbour.bot.database.begin() as session:
        assert (await session.scalars(select(Report.member_id))).all() == [None]


async def test_a_reporter_with_closed_dms_is_no_drama(harbour, sandbox):
    harbour.maya.close_dms()
    await report(harbour.maya, answer="yes")
    result = await harbour.frank.press(harbour.staff[0], "Acknowledge")
    await result.settled()
    assert "**Acknowledged** by" in result.answer.content
    harbour.sandbox.clock.advance(timedelta(hours=1))
    assert len(harbour.staff) == 1  # nobody is told that a reporter takes no DMs
    assert harbour.maya.dms() == []


async def test_nobody_is_told_of_closed_dms_when_nobody_waits_for_the_answer_either(harbour):
    bot = harbour.bot
    harbour.maya.close_dms()
    await report(harbour.maya, answer="yes")
    async with bot.database.begin() as session:  # and then the process died
        [filed] = (await session.scalars(select(Report.id))).all()
        await acknowledge(
            session, report_id=filed, guild_id=harbour.guild.id, room="staff", now=bot.clock.now()
        )
    bot.dispatcher.wake()
    async with asyncio.timeout(5):
        while not bot.dispatcher.marks.tally["failed"]:  # noqa: ASYNC110
            await asyncio.sleep(0)
    async with bot.database.begin() as session:
        kinds = (await session.scalars(select(Notice.kind).order_by(Notice.kind))).all()
    assert kinds == ["moderation.acknowledged", "moderation.report"]


async def test_of_two_who_press_at_once_one_does_it_and_the_other_is_told(harbour):
    await report(harbour.maya, answer="yes")
    [told] = harbour.staff
    results = await asyncio.gather(
        harbour.frank.press(told, "Acknowledge"), harbour.fatima.press(told, "Acknowledge")
    )
    assert sorted(result.answer.type for result in results) == ["message", "update"]
    [late] = [result.answer for result in results if result.answer.type == "message"]
    assert (late.content, late.ephemeral) == (ALREADY, True)
    await harbour.sandbox.wait_for(harbour.maya.dms)
    assert len(harbour.maya.dms()) == 1


async def test_the_owner_acknowledges_in_their_dms(harbour, sandbox):
    await report(harbour.maya, about="frank", answer="yes")
    [told] = harbour.olive.dms()
    result = await harbour.olive.press(told, "Acknowledge")
    olive = harbour.olive.user.id
    assert result.answer.content == f"{told.content}\n\n**Acknowledged** by <@{olive}>, {NOON}."
    assert result.answer.buttons == []
    await sandbox.wait_for(harbour.maya.dms)
    assert harbour.maya.dms()[0].content == ANSWERED.format(whom="the owner")


async def test_it_stands_in_the_audit_without_content(harbour):
    await report(harbour.maya)
    await harbour.frank.press(harbour.staff[0], "Acknowledge")
    async with harbour.bot.database.begin() as session:
        [entry] = (await session.scalars(select(AuditEntry))).all()
        [filed] = (await session.scalars(select(Report))).all()
        [actor] = (await session.scalars(select(Member))).all()
    assert (entry.action, entry.reference) == ("report.acknowledge", filed.id)
    assert entry.member_id == actor.id


async def test_a_restart_between_report_and_acknowledgement_changes_nothing(
    settings, clock, sandbox, settle_in
):
    maya, frank = sandbox.person("maya"), sandbox.person("frank")
    async with running(settings, clock) as bot:
        await settle_in(bot, sandbox.world.guild(SERVER))
        await report(maya, answer="yes")
    async with running(settings, clock):
        [told] = frank.sees("staff")
        result = await frank.press(told, "Acknowledge")
        assert "**Acknowledged** by" in result.answer.content
        await sandbox.wait_for(maya.dms)
    assert [dm.content for dm in maya.dms()] == [ANSWERED.format(whom="the facilitators")]


# Attacks


async def press_leaked(harbour, person, custom_id, place):
    """Press a button that got where it should not be: Discord passes on what is on a message."""
    _, _, report_id, notice_id = custom_id.split(":")
    button = AcknowledgeButton(report_id, notice_id, "Acknowledge")
    sent = await harbour.bot.get_partial_messageable(place.id).send("Hello.", view=View(button))
    message = harbour.sandbox.world.find_message(sent.id)
    return (await person.forge(custom_id=custom_id, message=message)).answer


async def test_a_member_cannot_acknowledge(harbour):
    await report(harbour.maya)
    [told] = harbour.staff
    custom_id = told.all_buttons[0].custom_id
    answers = [
        (await harbour.max.forge(custom_id=custom_id, message=told)).answer,
        await press_leaked(harbour, harbour.max, custom_id, harbour.guild.channel("general")),
    ]
    for answer in answers:
        assert (answer.content, answer.ephemeral) == (FACILITATORS_ONLY, True)
    assert await acknowledged(harbour.bot) == [False]
    assert harbour.staff[0].buttons == ["Acknowledge"]


async def test_a_facilitator_of_another_server_cannot_acknowledge(harbour, sandbox, settle_in):
    world = sandbox.world
    elsewhere = world.add_guild("Elsewhere", owner=harbour.max.user)
    for name in ("Facilitator", "Member"):
        world.add_role(elsewhere, name)
    for name in ("shares", "meetings", "staff"):
        world.add_channel(elsewhere, name)
    world.invite_bot(elsewhere, permissions=0xFFFFFFFF)
    await settle_in(harbour.bot, elsewhere)
    await report(harbour.maya)
    custom_id = harbour.staff[0].all_buttons[0].custom_id
    answer = await press_leaked(
        harbour, harbour.max.at(elsewhere), custom_id, elsewhere.channel("staff")
    )
    assert (answer.content, answer.ephemeral) == (GONE, True)
    assert await acknowledged(harbour.bot) == [False]


async def test_staff_s_reports_cannot_be_acknowledged_in_a_dm(harbour):
    await report(harbour.maya)
    custom_id = harbour.staff[0].all_buttons[0].custom_id
    for person in (harbour.max, harbour.olive):
        answer = await press_leaked(harbour, person, custom_id, person.dm)
        assert answer.content == GONE
    assert await acknowledged(harbour.bot) == [False]


async def test_the_owner_s_reports_are_the_owner_s_alone(harbour):
    await report(harbour.maya, about="frank")
    custom_id = harbour.olive.dms()[0].all_buttons[0].custom_id
    general = harbour.guild.channel("general")
    assert (await press_leaked(harbour, harbour.frank, custom_id, general)).content == GONE
    in_dm = await press_leaked(harbour, harbour.frank, custom_id, harbour.frank.dm)
    assert in_dm.content == OWNER_ONLY
    assert await acknowledged(harbour.bot) == [False]


async def test_an_unknown_report_is_gone(harbour):
    custom_id = "moderation:acknowledge:aaaaaaaaaaaa:bbbbbbbbbbbb"
    for person, place in (
        (harbour.frank, harbour.guild.channel("general")),
        (harbour.olive, harbour.olive.dm),
    ):
        assert (await press_leaked(harbour, person, custom_id, place)).content == GONE


async def test_an_expired_report_is_gone(harbour, clock):
    await report(harbour.maya)
    clock.advance(REPORT_KEPT)
    result = await harbour.frank.press(harbour.staff[0], "Acknowledge")
    assert (result.answer.content, result.answer.ephemeral) == (GONE, True)

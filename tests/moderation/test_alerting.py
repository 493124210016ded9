"""Telling facilitators of a worry: asked once, without a name, and to the owner where it must."""

import asyncio

from sqlalchemy import func, select

from bot.features.audit.tables import AuditEntry
from bot.features.members.tables import Member
from bot.features.moderation.tables import Report
from bot.i18n import FALLBACK
from bot.ui import View
from bot.worry_button import worry_buttons
from sandbox.demo import SERVER
from sandbox.permissions import Permission
from tests.conftest import running
from tests.moderation.test_reports import everything_in, link, paragraphs

FIRST = (
    "**If somebody may be in danger now, the emergency number comes first.** *Help now* shows it."
)
ASK = (
    "Shall I tell the facilitators? They would read that somebody here is worried about another "
    "member, with a link to the message."
)
ASK_SOMEONE = (
    "Shall I tell the facilitators? They would read that somebody here is worried about another "
    "member, and no more. To show them which message worries you, use the menu of that message."
)
TO_STAFF = "They are volunteers and may not be here right now."
TO_OWNER = (
    "A facilitator wrote this message, so it would go to the owner of this server instead, who may "
    "not be here right now."
)
UNSURE = (
    "They are volunteers and may not be here right now. If a facilitator wrote the message, or if "
    "I can't tell, it goes to the owner of this server instead."
)
UNNAMED = "It does not say who asked, and I don't keep who did."
STAFF_HAS_IT = "Thank you. The facilitators have it. It does not say who asked."
CARE = (
    "You noticed, and you did something. What happens next is not on your shoulders alone. Look "
    "after yourself too: a breath, some water, somebody to talk to. `/crisis` is there for you as "
    "well."
)
NEXT = (
    "If a life may be in danger, the emergency number comes first: `/crisis` shows it. Who asked "
    "is not kept. Press *Acknowledge* so that others know somebody is looking after it."
)
ALREADY = (
    "There is an alert about this message already, so I sent no second one. Thank you for looking "
    "out. If it can't wait, please write to a facilitator yourself. If somebody may be in danger "
    "now, call the emergency number: `/crisis` shows it."
)
JUST_NOW = (
    "There was an alert like this in the last five minutes, so I sent no second one. If yours is "
    "about somebody else, use the menu of one of their messages, or write to a facilitator. If "
    "somebody may be in danger now, call the emergency number: `/crisis` shows it."
)


class Place:
    """What `worry_buttons` needs to know of where somebody is."""

    def __init__(self, bot, guild_id):
        self.client, self.guild_id = bot, guild_id


async def offer(harbour, message=None):
    """A message with the button, as another feature's panel has it."""
    about = None if message is None else (message.channel_id, message.id)
    buttons = worry_buttons(Place(harbour.bot, harbour.guild.id), FALLBACK, about)
    channel = harbour.bot.get_partial_messageable(harbour.guild.channel("general").id)
    posted = await channel.send("…", view=View(*buttons))
    return harbour.sandbox.world.find_message(posted.id)


async def ask(harbour, person, message=None):
    return await (
        await person.press(await offer(harbour, message), "Tell the facilitators")
    ).settled()


async def send(harbour, person, message=None):
    return await (await (await ask(harbour, person, message)).press("Send it")).settled()


async def test_it_is_asked_first_and_then_the_staff_channel_has_it(harbour):
    message = await harbour.max.message("general", "I can't go on.")
    asked = await ask(harbour, harbour.maya, message)
    assert asked.answer.ephemeral
    assert asked.text == paragraphs(FIRST, ASK, TO_STAFF, UNNAMED)
    assert asked.buttons == ["Send it", "Help now", "Not now"]
    assert harbour.staff == []
    sent = await (await asked.press("Send it")).settled()
    assert sent.text == paragraphs(STAFF_HAS_IT, CARE)
    assert sent.buttons == ["Help now"]
    [told] = harbour.staff
    assert told.content == "\n".join(
        [
            "**Somebody here is worried about another member.** The message: "
            f"{link(harbour, message)}",
            f"Please check on whoever wrote it, kindly and in private. {NEXT}",
        ]
    )
    assert told.buttons == ["Acknowledge"]
    assert told.pings == []


async def test_without_a_message_it_says_no_more_than_that(harbour):
    asked = await ask(harbour, harbour.maya)
    assert asked.text == paragraphs(FIRST, ASK_SOMEONE, TO_STAFF, UNNAMED)
    await asked.press("Send it")
    [told] = harbour.staff
    assert told.content == "\n".join(
        [
            "**Somebody here is worried about another member.** They named nobody.",
            f"Please look in on people here, kindly and in private. {NEXT}",
        ]
    )


async def test_not_now_sends_nothing(harbour):
    left = await (await ask(harbour, harbour.maya)).press("Not now")
    assert left.text == "Nothing was sent. You can come back to it any time."
    assert harbour.staff == []


async def test_nothing_tells_who_asked(harbour, bot):
    await send(harbour, harbour.maya, await harbour.max.message("general", "I can't go on."))
    [told] = harbour.staff
    maya = harbour.maya.user
    kept = await everything_in(bot.database)
    for trace in (str(maya.id), maya.name, maya.global_name):
        assert trace not in repr(told.raw)
        assert trace not in kept
    async with bot.database.begin() as session:
        for table in (Member, AuditEntry):
            assert await session.scalar(select(func.count()).select_from(table)) == 0
        assert (await session.scalars(select(Report.member_id))).all() == [None]


async def test_a_facilitator_acknowledges_it(harbour):
    await send(harbour, harbour.maya)
    await harbour.frank.press(harbour.staff[0], "Acknowledge")
    [told] = harbour.staff
    assert f"**Acknowledged** by <@{harbour.frank.user.id}>" in told.content
    assert told.buttons == []


async def test_a_worry_about_a_facilitators_message_goes_to_the_owner_and_says_so(harbour):
    message = await harbour.frank.message("general", "I can't go on.")
    asked = await ask(harbour, harbour.maya, message)
    assert asked.text == paragraphs(FIRST, ASK, TO_OWNER, UNNAMED)
    sent = await (await asked.press("Send it")).settled()
    assert sent.text == paragraphs(
        "Thank you. The owner of this server has it. It does not say who asked.", CARE
    )
    assert harbour.staff == []
    [told] = harbour.olive.dms()
    assert told.content.startswith("**Somebody here is worried about another member.**")


async def test_when_it_stays_unclear_who_wrote_it_the_owner_gets_it(harbour, sandbox):
    message = await harbour.frank.message("general", "I can't go on.")
    sandbox.faults.fail("GET", rf"/messages/{message.id}$", status=404, times=2)
    asked = await ask(harbour, harbour.maya, message)
    assert asked.text == paragraphs(FIRST, ASK, UNSURE, UNNAMED)
    await (await asked.press("Send it")).settled()
    assert (harbour.staff, len(harbour.olive.dms())) == ([], 1)


async def test_the_same_message_is_told_once_by_whomever(harbour):
    message = await harbour.max.message("general", "I can't go on.")
    await send(harbour, harbour.maya, message)
    again = await send(harbour, harbour.mina, message)
    assert again.text == ALREADY
    assert len(harbour.staff) == 1


async def test_pressed_at_once_it_is_told_once(harbour):
    asked = [await ask(harbour, person) for person in (harbour.maya, harbour.mina)]
    results = await asyncio.gather(*(one.press("Send it") for one in asked))
    texts = sorted([(await result.settled()).text for result in results])
    assert texts == sorted([paragraphs(STAFF_HAS_IT, CARE), JUST_NOW])
    assert len(harbour.staff) == 1


async def test_a_channel_that_cannot_be_reached_is_said(harbour, sandbox):
    sandbox.faults.fail("POST", r"/channels/\d+/messages$", status=403)
    sent = await send_after_offer(harbour, sandbox)
    assert sent.text == paragraphs(
        "I can't reach the facilitators' channel, so nobody has read it. Please write to a "
        "facilitator or the owner of this server yourself.",
        CARE,
    )


async def send_after_offer(harbour, sandbox):
    """The offer is posted before the fault that is planned takes effect."""
    plan, sandbox.faults.plan = sandbox.faults.plan, []
    asked = await ask(harbour, harbour.maya)
    sandbox.faults.plan = plan
    return await (await asked.press("Send it")).settled()


async def test_with_the_records_gone_one_is_told_whom_to_write_to(harbour, tmp_path):
    asked = await ask(harbour, harbour.maya)
    database = tmp_path / "data" / "hearth.db"
    away = database.rename(database.with_suffix(".away"))
    sent = await (await asked.press("Send it")).settled()
    away.rename(database)
    assert sent.text == paragraphs(
        "I can't reach the facilitators' channel, so nobody has read it. Please write to a "
        "facilitator or the owner of this server yourself.",
        CARE,
    )
    assert harbour.staff == []


async def test_a_staff_channel_that_members_see_gets_nothing(harbour, sandbox):
    asked = await ask(harbour, harbour.maya)
    staff = harbour.guild.channel("staff")
    sandbox.world.overwrite(staff, harbour.guild.everyone, allow=Permission.VIEW_CHANNEL)
    sent = await (await asked.press("Send it")).settled()
    assert sent.text.startswith("I can't reach the facilitators' channel")
    assert not any("worried" in told.content for told in harbour.staff)


async def test_a_restart_in_between_breaks_nothing(settings, clock, sandbox, settle_in):
    maya, guild = sandbox.person("maya"), sandbox.world.guild(SERVER)
    async with running(settings, clock) as bot:
        await settle_in(bot, guild)
        message = await sandbox.person("max").message("general", "I can't go on.")
        buttons = worry_buttons(Place(bot, guild.id), FALLBACK, (message.channel_id, message.id))
        channel = bot.get_partial_messageable(guild.channel("general").id)
        posted = await channel.send("…", view=View(*buttons))
        asked = await maya.press(sandbox.world.find_message(posted.id), "Tell the facilitators")
        asked = await asked.settled()
    async with running(settings, clock):
        sent = await (await asked.press("Send it")).settled()
        assert sent.text == paragraphs(STAFF_HAS_IT, CARE)


async def test_without_a_staff_channel_there_is_nobody_to_tell(harbour):
    bot = harbour.bot
    async with bot.database.begin() as session:
        await bot.directory.change(session, harbour.guild.id, staff_channel_id=None)
    assert worry_buttons(Place(bot, harbour.guild.id), FALLBACK) == []


def test_it_is_shown_only_where_there_are_facilitators_to_tell(harbour):
    place = Place(harbour.bot, harbour.guild.id)
    assert len(worry_buttons(place, FALLBACK)) == 1
    harbour.bot.directory.forget(harbour.guild.id)
    assert worry_buttons(place, FALLBACK) == []
    assert worry_buttons(Place(harbour.bot, None), FALLBACK) == []


async def test_from_a_messages_menu_to_the_staff_channel(harbour):
    message = await harbour.max.message("general", "I can't go on.")
    panel = await harbour.maya.use_on_message("I'm worried about them", message)
    asked = await (await panel.press("Tell the facilitators")).settled()
    assert asked.text == paragraphs(FIRST, ASK, TO_STAFF, UNNAMED)
    await (await asked.press("Send it")).settled()
    [told] = harbour.staff
    assert link(harbour, message) in told.content

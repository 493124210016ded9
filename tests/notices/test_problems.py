"""What can't be delivered is given up at once, or held, and told to facilitators once."""

from datetime import timedelta

import pytest

from bot.features.notices.rules import PROBLEM_KIND
from sandbox.permissions import Permission

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
NONCE_FORGOTTEN = timedelta(minutes=10)
MESSAGES = "/channels/[0-9]+/messages"


def forbid(house, channel, permission):
    house.sandbox.world.overwrite(house.channel(channel), house.guild.everyone, deny=permission)


def allow_all(house, channel):
    house.sandbox.world.clear_overwrite(house.channel(channel), house.guild.everyone)


def mention(house, channel):
    return f"<#{house.channel(channel).id}>"


async def in_doubt(house, *, room="meetings"):
    """A notice that was sent, though nobody knows; the id of it."""
    house.faults.lose_answer("POST", MESSAGES, times=1000)
    notice_id = await house.plan("a", room=room)
    await house.calm()
    house.faults.clear()
    return notice_id


async def test_a_forbidden_channel_is_told_once(house):
    forbid(house, "meetings", Permission.SEND_MESSAGES)
    await house.plan("a")
    await house.calm()
    await house.plan("b")
    await house.calm()
    assert await house.states() == {"a": "failed", "b": "failed"}
    assert house.said_in("staff") == [
        f"Discord doesn't let me post in {mention(house, 'meetings')}, so a message meant for it "
        "was not sent. Please give me *View Channel* and *Send Messages* there, or choose another "
        "channel with `/setup`."
    ]


async def test_a_channel_that_a_notice_names_is_told_without_its_name(house):
    forbid(house, "general", Permission.SEND_MESSAGES)
    await house.plan("a", room="channel", channel="general")
    await house.calm()
    assert house.said_in("staff") == [
        "Discord doesn't let me post in a channel that was chosen for it, so a message meant for "
        "it was not sent. Please give me *View Channel* and *Send Messages* there, or choose "
        "another channel with `/setup`."
    ]


async def test_a_problem_is_told_again_the_next_day(house):
    forbid(house, "meetings", Permission.SEND_MESSAGES)
    for reference in ("a", "b"):
        await house.plan(reference)
        await house.pass_time(DAY)
    assert len(house.said_in("staff")) == 2


async def test_a_problem_is_told_again_when_the_room_has_worked_in_between(house):
    for reference in ("a", "b"):
        forbid(house, "meetings", Permission.SEND_MESSAGES)
        await house.plan(reference)
        await house.calm()
        allow_all(house, "meetings")
        await house.plan(f"{reference} works")
        await house.pass_time(MINUTE)
    assert len(house.said_in("staff")) == 2


async def test_problems_of_two_rooms_are_two(house):
    for room, channel in (("meetings", "meetings"), ("share", "shares")):
        forbid(house, channel, Permission.SEND_MESSAGES)
        await house.plan(room, room=room)
    await house.calm()
    told = sorted(text.split(", so ")[0] for text in house.said_in("staff"))
    assert told == sorted(
        f"Discord doesn't let me post in {mention(house, channel)}"
        for channel in ("meetings", "shares")
    )


async def test_a_deleted_channel_is_told(house):
    house.sandbox.world.delete_channel(house.channel("meetings"))
    notice_id = await house.plan("a")
    delivery = await house.bot.dispatcher.deliver(notice_id)
    assert (delivery.state, delivery.problem) == ("failed", "unknown-channel")
    await house.calm()
    assert house.said_in("staff") == [
        "I can't find the meetings channel any more, so a message meant for it was not sent. "
        "Please choose a channel with `/setup`."
    ]


async def test_a_room_without_a_channel_is_told(house):
    async with house.bot.database.begin() as session:
        await house.change(session, share_channel_id=None)
    notice_id = await house.plan("a", room="share")
    delivery = await house.bot.dispatcher.deliver(notice_id)
    assert (delivery.state, delivery.problem) == ("failed", "unset")
    await house.calm()
    assert house.said_in("staff") == [
        "Nobody has chosen the share channel yet, so a message meant for it was not sent. "
        "Please choose one with `/setup`."
    ]


async def test_what_discord_does_not_accept_is_told(house):
    async def render(session, owed, community):
        outgoing = await house.render(session, owed, community)
        return type(outgoing)("x" * 2001, outgoing.view)

    house.bot.dispatcher.register(house.kind(render=render))
    notice_id = await house.plan("a")
    delivery = await house.bot.dispatcher.deliver(notice_id)
    assert (delivery.state, delivery.problem) == ("failed", "rejected")
    await house.calm()
    assert house.said_in("staff") == [
        f"Discord did not accept a message meant for {mention(house, 'meetings')}, so it was not "
        "sent. Please tell whoever runs this bot: the reason is in its log."
    ]


async def test_a_staff_channel_that_fails_is_told_to_nobody(house):
    us = house.guild.members[house.sandbox.world.bot.id]
    house.sandbox.world.overwrite(house.channel("staff"), us, deny=Permission.SEND_MESSAGES)
    await house.plan("a", room="staff")
    await house.calm()
    assert await house.states() == {"a": "failed"}
    assert await house.states(PROBLEM_KIND) == {"staff:forbidden": "failed"}
    assert house.bot.dispatcher.marks.tally == {"failed": 2}


async def test_nothing_secret_goes_where_everyone_can_read(house):
    house.sandbox.world.clear_overwrite(house.channel("staff"), house.guild.everyone)
    notice_id = await house.plan("a", room="staff")
    delivery = await house.bot.dispatcher.deliver(notice_id)
    assert (delivery.state, delivery.problem) == ("failed", "exposed")
    await house.calm()
    assert house.said_in("staff") == [
        f"Members can see {mention(house, 'staff')}, so I held back a message that is for "
        "facilitators only. Please hide this channel from @everyone and from the member role, or "
        "choose another with `/setup`."
    ]


async def test_closed_direct_messages_are_told_to_whoever_waits(house):
    house.sandbox.person("maya").close_dms()
    notice_id = await house.plan("a", room="member", member=await house.member("maya"))
    delivery = await house.bot.dispatcher.deliver(notice_id)
    assert (delivery.state, delivery.problem) == ("failed", "dms-closed")
    await house.calm()
    assert house.said_in("staff") == []


async def test_closed_direct_messages_are_told_to_facilitators_when_nobody_waits(house):
    house.sandbox.person("maya").close_dms()
    await house.plan("a", room="member", member=await house.member("maya"))
    await house.calm()
    assert house.said_in("staff") == [
        "Something was meant for a member's direct messages, and they take none from me, so it was "
        "not delivered. If you expected it to arrive, please reach them another way."
    ]


async def test_facilitators_never_hear_what_the_owner_was_not_told(house):
    house.sandbox.person("olive").close_dms()
    await house.plan("a", room="owner")
    await house.calm()
    assert await house.states() == {"a": "failed"}
    assert house.said_in("staff") == []


async def test_somebody_who_does_not_agree_is_not_contacted(house):
    member = await house.member("maya", agrees=False)
    notice_id = await house.plan("a", room="member", member=member)
    delivery = await house.bot.dispatcher.deliver(notice_id)
    assert (delivery.state, delivery.problem) == ("skipped", "no-consent")
    await house.calm()
    assert (house.said_to("maya"), house.said_in("staff")) == ([], [])


@pytest.mark.parametrize(
    "missing", [Permission.READ_MESSAGE_HISTORY, Permission.VIEW_CHANNEL], ids=["history", "view"]
)
async def test_doubt_that_cannot_be_cleared_up_is_held_and_told(house, missing):
    notice_id = await in_doubt(house)
    forbid(house, "meetings", missing)
    await house.pass_time(NONCE_FORGOTTEN)
    assert await house.state(notice_id) == "held"
    assert house.said_in("meetings") == ["note a"]
    place = mention(house, "meetings")
    assert house.said_in("staff") == [
        f"I was interrupted while I was posting in {place}, and I can't check whether the message "
        "is there. Please look, and tell people yourself if it is missing. So that I can check "
        "next time, please give me *View Channel* and *Read Message History* there."
    ]
    allow_all(house, "meetings")
    await house.pass_time(NONCE_FORGOTTEN)
    assert house.said_in("meetings") == ["note a"]


async def test_doubt_about_a_deleted_channel_is_held(house):
    notice_id = await in_doubt(house)
    house.sandbox.world.delete_channel(house.channel("meetings"))
    await house.pass_time(MINUTE)
    assert await house.state(notice_id) == "held"


async def test_doubt_in_a_channel_too_busy_to_search_is_held(house, monkeypatch):
    notice_id = await in_doubt(house)
    monkeypatch.setattr("bot.dispatch.lookup.SEARCH_LIMIT", 5)
    world = house.sandbox.world
    for number in range(6):
        world.post(house.channel("meetings"), world.user("maya"), f"hello {number}")
    await house.pass_time(MINUTE)
    assert await house.state(notice_id) == "held"


async def test_doubt_waits_for_a_server_that_is_not_there(house):
    notice_id = await in_doubt(house)
    guild = house.bot.get_guild(house.guild.id)
    guild.unavailable = True
    await house.pass_time(MINUTE)
    assert await house.state(notice_id) == "claimed"
    guild.unavailable = False
    await house.pass_time(MINUTE)
    assert await house.state(notice_id) == "sent"


async def test_doubt_is_held_when_discord_answers_too_late(house):
    notice_id = await in_doubt(house)
    house.faults.fail("GET", MESSAGES, status=503, times=1000)
    await house.pass_time(timedelta(hours=2))
    assert await house.state(notice_id) == "held"


async def test_doubt_about_something_old_is_still_cleared_up(house):
    notice_id = await in_doubt(house)
    await house.pass_time(timedelta(days=2))
    assert await house.state(notice_id) == "sent"
    assert house.said_in("staff") == []


async def test_what_was_not_sent_and_is_out_of_date_expires_visibly(house):
    await house.plan("in time", after=timedelta(hours=1, seconds=1))
    await house.plan("late")
    await house.pass_time(timedelta(hours=1, seconds=1))
    assert await house.states() == {"in time": "sent", "late": "expired"}
    assert house.said_in("meetings") == ["note in time"]
    assert house.said_in("staff") == [
        f"I couldn't send a message meant for {mention(house, 'meetings')} in time, so I left it "
        "out: it is out of date by now. Please look whether people need to hear from you instead."
    ]


async def test_doubt_that_turns_out_unsent_and_out_of_date_expires(house):
    house.faults.fail("POST", MESSAGES, status=503, times=1000)
    notice_id = await house.plan("a")
    await house.calm()
    house.faults.clear()
    await house.pass_time(timedelta(hours=2))
    assert await house.state(notice_id) == "expired"
    assert house.said_in("meetings") == []


async def test_facilitators_are_told_in_the_servers_language(house):
    async with house.bot.database.begin() as session:
        await house.change(session, language="es", meetings_channel_id=None)
    await house.plan("a")
    await house.calm()
    assert house.said_in("staff") == [
        "Nadie ha elegido todavía el canal de reuniones, así que un mensaje destinado ahí no se "
        "envió. Por favor, elige uno con `/configurar`."
    ]

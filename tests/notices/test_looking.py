"""What may have been sent is looked for, and sent again only when it is not there."""

import asyncio
from datetime import timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import update

from bot.dispatch.held import find_out
from bot.dispatch.newest import Newest
from bot.features.notices.tables import Notice
from tests.notices.conftest import KIND, SHORT

MINUTE = timedelta(minutes=1)
NONCE_FORGOTTEN = timedelta(minutes=10)
MESSAGES = "/channels/[0-9]+/messages"


async def test_what_was_sent_without_an_answer_is_found(house):
    house.faults.lose_answer("POST", MESSAGES, times=1000)
    notice_id = await house.plan("a")
    await house.calm()
    assert await house.state(notice_id) == "claimed"
    house.faults.clear()
    await house.pass_time(NONCE_FORGOTTEN)
    [message] = await house.sandbox.messages_in("meetings")
    row = await house.row(notice_id)
    assert (row.state, row.message_id) == ("sent", message.id)
    assert house.followed_up == [("a", message.id)]


@pytest.mark.parametrize("attempt", [SHORT], ids=["short"])
async def test_what_arrives_late_is_found(house):
    held = house.faults.hold("POST", MESSAGES)
    notice_id = await house.plan("a")
    await house.calm()
    assert await house.state(notice_id) == "claimed"
    held.release()
    await house.sandbox.messages_in("meetings")
    await house.pass_time(NONCE_FORGOTTEN)
    assert house.said_in("meetings") == ["note a"]
    assert await house.state(notice_id) == "sent"


@pytest.mark.parametrize("attempt", [SHORT], ids=["short"])
async def test_what_arrives_after_it_was_looked_for_is_not_doubled(house):
    held = house.faults.hold("POST", MESSAGES)
    notice_id = await house.plan("a")
    await house.calm()
    await house.pass_time(MINUTE)  # looked for, not there, sent again
    assert await house.state(notice_id) == "sent"
    held.release()
    other = await house.plan("b")
    await house.bot.dispatcher.deliver(other)
    assert house.said_in("meetings") == ["note a", "note b"]


async def test_a_search_that_fails_is_repeated(house):
    house.faults.lose_answer("POST", MESSAGES, times=1000)
    notice_id = await house.plan("a")
    await house.calm()
    house.faults.clear()
    for fault in (house.faults.fail, house.faults.reset):
        fault("GET", MESSAGES, times=1000)
        await house.pass_time(NONCE_FORGOTTEN)
        assert await house.state(notice_id) == "claimed"
        house.faults.clear()
    await house.pass_time(MINUTE)
    assert house.said_in("meetings") == ["note a"]
    assert await house.state(notice_id) == "sent"


async def test_a_message_in_doubt_is_looked_for_where_it_was_sent(house):
    house.faults.lose_answer("POST", MESSAGES, times=1000)
    notice_id = await house.plan("a")
    await house.calm()
    house.faults.clear()
    async with house.bot.database.begin() as session:
        await house.change(session, meetings_channel_id=house.channel("general").id)
    await house.pass_time(NONCE_FORGOTTEN)
    assert await house.state(notice_id) == "sent"
    assert (house.said_in("meetings"), house.said_in("general")) == (["note a"], [])


async def test_a_message_in_doubt_among_many_others_is_found(house):
    house.faults.lose_answer("POST", MESSAGES, times=1000)
    notice_id = await house.plan("a")
    await house.calm()
    house.faults.clear()
    people = house.sandbox.world
    for number in range(250):
        people.post(house.channel("meetings"), people.user("maya"), f"hello {number}")
    await house.pass_time(NONCE_FORGOTTEN)
    assert house.said_in("meetings") == ["note a"]
    assert await house.state(notice_id) == "sent"


async def test_a_direct_message_in_doubt_is_looked_for(house):
    house.faults.lose_answer("POST", MESSAGES, times=1000)
    notice_id = await house.plan("a", room="owner")
    await house.calm()
    house.faults.clear()
    await house.pass_time(NONCE_FORGOTTEN)
    assert house.said_to("olive") == ["note a"]
    assert await house.state(notice_id) == "sent"


async def test_the_newest_id_has_the_time_of_what_discord_told_last(house):
    newest = house.bot.dispatcher.newest
    delivery = await house.bot.dispatcher.deliver(await house.plan("a"))
    assert newest.id == delivery.message_id
    [message] = await house.sandbox.messages_in("meetings")
    house.clock.advance(MINUTE)
    await house.sandbox.person("maya").press(message, "Help now")
    [interaction] = house.sandbox.world.interactions.values()
    assert newest.id >> 22 == interaction.id >> 22


async def test_the_newest_id_names_no_act_of_anybody():
    newest = Newest()
    newest.note_interaction(SimpleNamespace(id=(5 << 22) + 17))
    assert newest.id == 5 << 22


async def test_a_held_one_that_two_look_for_is_followed_up_once(house):
    notice_id = await house.plan("a")
    await house.calm()
    [message] = await house.sandbox.messages_in("meetings")
    async with house.bot.database.begin() as session:
        await session.execute(update(Notice).values(state="held", message_id=None))
    house.followed_up.clear()
    kind = house.bot.dispatcher._kinds[KIND]
    await asyncio.gather(*(find_out(house.bot, kind, notice_id) for _ in range(2)))
    assert house.followed_up == [("a", message.id)]
    assert await house.state(notice_id) == "sent"

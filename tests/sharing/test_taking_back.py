"""Taking a share back: by its author alone, whatever state it is in."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from bot.dispatch import Delivery
from bot.features.communities.store import add_community
from bot.features.notices.tables import Notice
from bot.features.sharing.store import NOTICE
from bot.features.sharing.tables import Share, ShareTurn
from sandbox.permissions import Permission

NOT_YOURS = (
    "I find no share of yours here that can still be taken back. It may be gone already, or more "
    "than four weeks old; a facilitator can still delete the message for you."
)
GONE = (
    "Your share is gone, and so is my note that you wrote it. "
    "You can share again with `/share` whenever you like."
)


async def shares(bot):
    async with bot.database.begin() as session:
        return list(await session.scalars(select(Share)))


def take_id(result):
    [button] = result.answer.all_buttons
    return button.custom_id


async def test_nothing_is_left_but_the_turn(bot, share, posts):
    result = await share("maya", "Hello.")
    await result.press("Take it back")
    assert (posts(), await shares(bot)) == ([], [])
    async with bot.database.begin() as session:
        assert len(list(await session.scalars(select(ShareTurn)))) == 1


async def test_others_learn_nothing(sandbox, share, posts, bait):
    mine = await share("maya", "Hello.")
    [post] = posts()
    baits = [bait(take_id(mine)), bait("sharing:take:AAAAAAAAAAAA")]
    for name in ("max", "frank", "olive"):
        person = sandbox.person(name)
        answers = {
            (await person.use_on_message("Manage my share", post)).text,
            *[(await person.press(one, "Bait")).text for one in baits],
        }
        assert answers == {NOT_YOURS}
    assert [message.id for message in posts()] == [post.id]
    assert post.again().text == "**Someone shared:**\nHello."


async def test_what_is_no_share_is_answered_as_somebody_elses(sandbox, share, posts):
    await share("max", "Hello.")
    typed = await sandbox.person("maya").message("general", "Good morning.")
    result = await sandbox.person("maya").use_on_message("Manage my share", typed)
    assert (result.text, result.ephemeral, result.buttons) == (NOT_YOURS, True, [])


async def test_twice_is_answered_with_one_clear_sentence(sandbox, share, posts):
    result = await share("maya", "Hello.")
    [post] = posts()
    managed = await sandbox.person("maya").use_on_message("Manage my share", post)
    assert (await result.press("Take it back")).text == GONE
    again = await managed.press("Take it back")
    assert (again.text, again.ephemeral) == (NOT_YOURS, True)


async def test_two_at_once_end_well(sandbox, share, posts):
    result = await share("maya", "Hello.")
    [post] = posts()
    managed = await sandbox.person("maya").use_on_message("Manage my share", post)
    both = await asyncio.gather(result.press("Take it back"), managed.press("Take it back"))
    texts = {pressed.text for pressed in both}
    assert GONE in texts
    assert texts <= {GONE, NOT_YOURS}
    assert posts() == []


async def test_a_message_that_is_gone_already_is_no_hindrance(bot, sandbox, share, posts):
    result = await share("maya", "Hello.")
    [post] = posts()
    sandbox.world.delete(post.message)
    assert (await result.press("Take it back")).text == GONE
    assert await shares(bot) == []


async def test_a_channel_that_is_gone_already_is_no_hindrance(bot, sandbox, share):
    result = await share("maya", "Hello.")
    sandbox.world.delete_channel(sandbox.person("maya").guild.channel("shares"))
    assert (await result.press("Take it back")).text == GONE
    assert await shares(bot) == []


async def test_after_thirty_days_it_is_too_late(bot, sandbox, share, posts):
    result = await share("maya", "Hello.")
    sandbox.clock.advance(timedelta(days=29))
    [post] = posts()
    managed = await sandbox.person("maya").use_on_message("Manage my share", post)
    assert managed.buttons == ["Take it back"]
    sandbox.clock.advance(timedelta(days=1))
    assert (await result.press("Take it back")).text == NOT_YOURS
    assert (await managed.press("Take it back")).text == NOT_YOURS
    assert len(posts()) == 1


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (
            403,
            "I may not delete in that channel any more, so your share is still there, and still "
            "yours. Ask a facilitator to delete it, or to give me back *View Channel*; then press "
            "*Take it back* again.",
        ),
        (
            503,
            "Discord didn't delete the message, so your share is still there, and still yours. "
            "Wait a minute, then press *Take it back* again.",
        ),
    ],
)
async def test_when_deleting_fails_nothing_is_lost(bot, sandbox, share, posts, status, answer):
    result = await share("maya", "Hello.")
    sandbox.faults.fail("DELETE", r"/channels/\d+/messages/\d+", status=status)
    failed = await result.press("Take it back")
    assert (failed.text, failed.ephemeral) == (answer, True)
    assert (len(posts()), len(await shares(bot))) == (1, 1)
    assert (await result.press("Take it back")).text == GONE
    assert (posts(), await shares(bot)) == ([], [])


async def test_in_a_channel_that_the_bot_can_no_longer_see(bot, sandbox, share):
    result = await share("maya", "Hello.")
    guild = sandbox.person("maya").guild
    role = guild.roles[guild.members[sandbox.world.bot.id].role_ids[0]]
    sandbox.world.overwrite(guild.channel("shares"), role, deny=Permission.VIEW_CHANNEL)
    failed = await result.press("Take it back")
    assert failed.text.startswith("I may not delete in that channel any more")
    assert len(await shares(bot)) == 1


async def test_a_share_that_waits_is_never_posted(bot, sandbox, share, posts):
    sandbox.faults.fail("POST", r"/channels/\d+/messages", status=429, retry_after=60)
    result = await share("maya", "Hello.")
    assert result.text == (
        "Thank you. Discord isn't letting me post right now, so your share is kept sealed and goes "
        "out as soon as it can, within 12 hours. If it can't, I delete it unread. "
        "You can still take it back: here, or once it is posted with *Apps* → *Manage my share* on "
        "the message."
    )
    assert (await result.press("Take it back")).text == GONE
    assert await shares(bot) == []
    sandbox.clock.advance(timedelta(minutes=10))
    await share("max", "And mine?")
    assert [post.text for post in posts()] == ["**Someone shared:**\nAnd mine?"]


async def test_a_share_that_waited_is_posted_later_and_can_be_taken_back_then(
    bot, sandbox, share, posts
):
    sandbox.faults.fail("POST", r"/channels/\d+/messages", status=429, retry_after=60)
    result = await share("maya", "Hello.")
    sandbox.clock.advance(timedelta(minutes=10))
    async with bot.database.begin() as session:
        [notice_id] = await session.scalars(select(Notice.id).where(Notice.kind == NOTICE))
    assert (await bot.dispatcher.deliver(notice_id)).state == "sent"
    assert (await result.press("Take it back")).text == GONE
    assert posts() == []


async def test_while_it_is_being_posted_it_says_to_wait(bot, sandbox, set_up, posts, bait):
    held = sandbox.faults.hold("POST", r"/channels/\d+/messages")
    maya = sandbox.person("maya")
    opened = await maya.use("share")
    sending = asyncio.create_task(opened.modal.submit({"What would you like to share?": "Hello."}))
    rows = []
    async with asyncio.timeout(5):
        while not held.hits:
            rows = await shares(bot)
    [row] = rows
    early = await maya.press(bait(f"sharing:take:{row.id}"), "Bait")
    assert early.text == (
        "Your share is just being posted, or Discord hasn't told me yet whether it was. "
        "Wait a minute, then press *Take it back* again."
    )
    held.release()
    result = await sending
    await result.settled()
    assert (await result.press("Take it back")).text == GONE
    assert posts() == []


async def test_what_is_no_longer_kept_is_not_posted(bot, sandbox, share, posts):
    sandbox.faults.fail("POST", r"/channels/\d+/messages", status=429, retry_after=60)
    await share("maya", "Hello.")
    async with bot.database.begin() as session:
        await session.execute(delete(Share))
        [notice_id] = await session.scalars(select(Notice.id).where(Notice.kind == NOTICE))
    assert (await bot.dispatcher.deliver(notice_id)).state == "skipped"
    assert posts() == []


async def test_when_nobody_knows_whether_it_was_posted(bot, sandbox, share, monkeypatch):
    async def deliver(_notice_id):
        return Delivery("held", problem="unsure")

    monkeypatch.setattr(bot.dispatcher, "deliver", deliver)
    result = await share("maya", "Hello.")
    room = sandbox.person("maya").guild.channel("shares")
    assert result.text == (
        f"Discord didn't tell me whether your share was posted. Please look in <#{room.id}>: if it "
        "is there, all is well; if it isn't, take it back here and share it again."
    )
    assert result.buttons == ["Take it back"]


async def test_of_a_held_share_the_answer_is_honest(bot, sandbox, share):
    sandbox.faults.fail("POST", r"/channels/\d+/messages", status=429, retry_after=60)
    result = await share("maya", "Hello.")
    async with bot.database.begin() as session:
        [notice] = await session.scalars(select(Notice).where(Notice.kind == NOTICE))
        notice.state, notice.wake_at = "held", None
    taken = await result.press("Take it back")
    assert taken.text == (
        "I forgot that share, and won't post it. Discord never told me whether it was posted "
        "already: if you see it in the channel, ask a facilitator to delete it."
    )
    assert await shares(bot) == []


async def test_a_press_on_a_public_message_leaves_that_message_alone(sandbox, share, posts, bait):
    public = bait(take_id(await share("maya", "Hello.")))
    taken = await sandbox.person("maya").press(public, "Bait")
    assert (taken.text, taken.ephemeral) == (GONE, True)
    assert (posts(), public.content) == ([], "Bait")


async def test_a_share_of_another_server_cannot_be_taken_back_here(
    bot, sandbox, share, posts, bait
):
    mine = await share("maya", "Hello.")
    world = sandbox.world
    other = world.add_guild("Elsewhere", owner=world.user("olive"))
    world.add_member(other, world.user("maya"))
    general = world.add_channel(other, "general")
    world.invite_bot(other, permissions=Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES)
    there = bait(take_id(mine), general)
    maya = sandbox.person("maya").at(other)
    before_setup = await maya.press(there, "Bait")
    assert before_setup.text.startswith("Hearth isn't set up in this server yet.")
    async with bot.database.begin() as session:
        await add_community(session, bot.vault, guild_id=other.id)
    assert (await maya.press(there, "Bait")).text == NOT_YOURS
    home = sandbox.person("maya").at("Harbour Peer Support")
    assert len([post for post in home.sees("shares") if not post.ephemeral]) == 1

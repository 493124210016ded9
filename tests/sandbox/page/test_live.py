"""What an open page is told, and that it is told nothing else."""

from datetime import timedelta

import aiohttp
import discord
import pytest

from sandbox.entities import MessageFlag
from sandbox.permissions import Permission
from sandbox.posts import Draft

VIEW = {"type": "view"}


async def test_two_people_see_each_others_posts(maya, max_, channel, world):
    async with maya.live() as maya_hears, max_.live() as max_hears:
        posted = world.post(channel, maya.user, "hello")
        for hears in (maya_hears, max_hears):
            said = await hears.next()
            assert (said["type"], said["message"]["id"]) == ("message", str(posted.id))
        world.edit(posted, content="hello again")
        edited = (await max_hears.next())["message"]
        assert edited["body"] == [{"t": "p", "c": [{"t": "text", "v": "hello again"}]}]
        world.react(posted, max_.user, "👋")
        assert (await maya_hears.until("message"))["message"]["id"] == str(posted.id)
        assert (await max_hears.next())["message"]["reactions"] == [
            {"emoji": "👋", "count": 1, "mine": True}
        ]
        world.delete(posted)
        gone = {"type": "deleted", "channel": str(channel.id), "id": str(posted.id)}
        assert await max_hears.next() == gone


async def test_what_is_cleared_or_deleted_at_once_goes_from_the_page(max_, channel, world):
    one, two = (world.post(channel, max_.user, text) for text in ("one", "two"))
    world.react(one, max_.user, "👋")
    async with max_.live() as hears:
        world.clear_reactions(one)
        assert (await hears.next())["message"]["reactions"] == []
        world.bulk_delete(channel, [one, two])
        gone = [await hears.next(), await hears.next()]
    assert [(said["type"], said["id"]) for said in gone] == [
        ("deleted", str(one.id)),
        ("deleted", str(two.id)),
    ]


async def test_only_its_reader_hears_of_an_ephemeral_message(maya, max_, channel, world):
    async with maya.live() as maya_hears, max_.live() as max_hears:
        draft = Draft("psst", flags=MessageFlag.EPHEMERAL, seen_only_by=maya.user.id)
        private = world.post(channel, world.bot, draft)
        assert (await maya_hears.next())["message"]["ephemeral"] is True
        world.edit(private, content="changed")
        assert (await maya_hears.next())["message"]["id"] == str(private.id)
        world.delete(private)
        assert (await maya_hears.next())["type"] == "deleted"
        last = world.post(channel, maya.user, "for all")
        assert (await max_hears.next())["message"]["id"] == str(last.id)


async def test_nobody_hears_what_they_can_not_see(maya, nora, olivia, staff, world, channel):
    dm = world.open_dm(olivia.user)
    async with maya.live() as maya_hears, nora.live() as nora_hears:
        secret = world.post(staff, olivia.user, "secret")
        world.react(secret, olivia.user, "👍")
        world.delete(secret)
        world.post(dm, world.bot, "private")
        world.edit_channel(staff, topic="about Maya")
        last = world.post(channel, olivia.user, "open")
        assert (await maya_hears.next())["message"]["id"] == str(last.id)
        far = world.post(world.guild("Elsewhere").channel("far-away"), nora.user, "far")
        assert (await nora_hears.next())["message"]["id"] == str(far.id)


async def test_a_change_that_somebody_can_not_see_is_not_told_to_them(
    maya, olivia, staff, channel, world
):
    async with maya.live() as maya_hears, olivia.live() as olivia_hears:
        world.edit_channel(staff, topic="about Maya")
        assert await olivia_hears.next() == VIEW
        last = world.post(channel, olivia.user, "open")
        assert (await maya_hears.next())["message"]["id"] == str(last.id)


async def test_a_channel_that_is_lost_is_silent_from_then_on(maya, max_, channel, world, people):
    member = people.member("maya")
    async with maya.live() as maya_hears, max_.live() as max_hears:
        world.overwrite(channel, member, deny=Permission.VIEW_CHANNEL)
        world.post(channel, max_.user, "without Maya")
        assert await maya_hears.next() == VIEW
        assert (await max_hears.next())["type"] == "message"
        world.clear_overwrite(channel, member)
        assert await maya_hears.next() == VIEW
        world.post(channel, max_.user, "with Maya")
        assert (await maya_hears.next())["type"] == "message"


async def test_a_message_under_way_is_held_back_when_its_channel_is_lost(
    maya, channel, world, people
):
    async with maya.live() as hears:
        for number in range(50):
            world.post(channel, world.bot, str(number))
        world.overwrite(channel, people.member("maya"), deny=Permission.VIEW_CHANNEL)
        assert await hears.next() == VIEW


async def test_changes_of_places_are_gathered(maya, people, world):
    async with maya.live() as hears:
        for number in range(20):
            world.add_channel(people, f"room-{number}")
        assert await hears.next() == VIEW
        world.add_member(people, world.add_user("newcomer"))
        assert await hears.next() == VIEW
        world.edit_role(people.role("Member"), name="Friend")
        assert await hears.next() == VIEW
        world.open_dm(maya.user)
        assert await hears.next() == VIEW
        world.remove_member(people.member("maya"))
        assert await hears.next() == VIEW


async def test_commands_and_the_clock_are_told(maya, world, sandbox):
    async with maya.live() as hears:
        world.put_command({"type": 1, "name": "crisis", "description": "x"}, guild_id=None)
        assert [(await hears.next())["type"] for _ in range(2)] == ["commands", "view"]
        sandbox.clock.freeze()
        sandbox.clock.advance(timedelta(hours=1))
        now = sandbox.clock.now().isoformat()
        assert await hears.next() == {"type": "clock", "now": now, "frozen": True}


async def test_a_time_out_that_is_over_is_told(max_, people, world, sandbox):
    member = people.member("max")
    async with max_.live() as hears:
        world.time_out(member, until=world.clock.now() + timedelta(hours=1))
        assert await hears.next() == VIEW
        sandbox.clock.advance(timedelta(hours=2))
        assert [(await hears.next())["type"] for _ in range(2)] == ["clock", "view"]


async def test_nobody_listens_as_nobody(session, sandbox, world):
    for forged in ("1", "x", str(world.bot.id), ""):
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(f"{sandbox.origin}/page/live?as={forged}")
        assert refused.value.status == 404


async def test_the_bot_hears_nothing_of_what_only_clients_learn(make_bot, maya, channel, world):
    async with make_bot(intents=discord.Intents(guilds=True, messages=True)) as bot:
        bot.told.clear()
        draft = Draft("psst", flags=MessageFlag.EPHEMERAL, seen_only_by=maya.user.id)
        world.delete(world.post(channel, world.bot, draft))
        world.open_dm(maya.user)
        world.install_for(maya.user)
        world.edit_user(maya.user, takes_dms=False)
        world.add_channel(world.guilds[channel.guild_id], "after")
        await bot.until(lambda: bot.told)
        assert bot.told == ["CHANNEL_CREATE"]

"""Threads, as discord.py meets them."""

from datetime import timedelta

import discord
import pytest

from sandbox.entities import AuditAction, ChannelKind
from sandbox.intents import Intent
from sandbox.people.refusals import Refused
from sandbox.permissions import Permission

P = Permission
PRIVATE = discord.ChannelType.private_thread
PUBLIC = discord.ChannelType.public_thread


@pytest.fixture
def humble(world, guild):
    """Sets what the bot may; at first to view, read and write in threads."""
    basis = P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY | P.SEND_MESSAGES_IN_THREADS

    def humble(*permissions):
        world.edit_role(guild.role("Hearth"), permissions=basis | sum(permissions))

    humble()
    return humble


@pytest.fixture
def maya(world, guild):
    return world.add_member(guild, world.add_user("maya")).user


@pytest.fixture
def theirs(world, channel, owner):
    """A public thread of the owner's."""
    return world.start_thread(channel, "Theirs", owner=owner)


async def test_a_thread_is_started_from_a_message(bot, room, world, guild, owner, channel):
    question = world.post(channel, owner, "question")
    message = await room.fetch_message(question.id)
    thread = await message.create_thread(name="Answers", reason="long", auto_archive_duration=60)
    kept = world.channels[thread.id]
    assert (thread.id, thread.owner_id, thread.type) == (question.id, bot.user.id, PUBLIC)
    assert (thread.auto_archive_duration, kept.parent_id) == (60, channel.id)
    again = await room.fetch_message(question.id)
    assert (again.flags.has_thread, again.thread.name) == (True, "Answers")
    with pytest.raises(discord.HTTPException) as twice:
        await message.create_thread(name="Again")
    assert twice.value.code == 160004
    [entry] = guild.audit_log
    assert (entry.action, entry.reason) == (AuditAction.THREAD_CREATE, "long")


async def test_a_thread_is_started_without_a_message(bot, room, world):
    private = await room.create_thread(name="Quiet", type=PRIVATE, invitable=False)
    public = await room.create_thread(name="Open", type=PUBLIC)
    assert (private.type, private.invitable, public.type) == (PRIVATE, False, PUBLIC)
    assert [user.name for user in world.channels[private.id].recipients] == ["hearth"]
    sent = await public.send("first")
    assert list(world.channels[public.id].messages) == [sent.id]
    assert (await bot.fetch_channel(public.id)).total_message_sent == 1


async def test_a_post_in_a_forum_is_a_thread_with_its_message(bot, world, guild):
    forum = world.add_channel(guild, "forum", kind=ChannelKind.FORUM)
    await bot.until(lambda: bot.get_channel(forum.id))
    made = await bot.get_channel(forum.id).create_thread(name="Topic", content="hello")
    assert (made.thread.name, made.message.content) == ("Topic", "hello")
    assert list(world.channels[made.thread.id].messages) == [made.message.id]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"name": "x", "auto_archive_duration": 61}, "auto_archive_duration"),
        ({"name": "x", "rate_limit_per_user": 21_601}, "rate_limit_per_user"),
    ],
)
async def test_a_thread_that_breaks_a_rule_is_refused(http, channel, body, field):
    status, refused = await http("POST", f"/channels/{channel.id}/threads", body)
    assert (status, list(refused["errors"])) == (400, [field])


async def test_starting_threads_needs_permissions(http, humble, world, guild, owner, channel):
    message = world.post(channel, owner, "x")
    world.edit_role(guild.everyone, permissions=0)
    path = f"/channels/{channel.id}"
    public, private = {"name": "x", "type": 11}, {"name": "x"}
    assert (await http("POST", f"{path}/threads", public))[1]["code"] == 50013
    humble(P.CREATE_PUBLIC_THREADS)
    assert (await http("POST", f"{path}/threads", public))[0] == 201
    assert (await http("POST", f"{path}/threads", private))[1]["code"] == 50013
    of_message = f"{path}/messages/{message.id}/threads"
    assert (await http("POST", of_message, {"name": "x"}))[0] == 201
    inside = f"/channels/{message.id}/threads"
    assert (await http("POST", inside, public))[1]["code"] == 50024
    assert (await http("POST", f"{path}/threads", {"name": "x", "type": 10}))[1]["code"] == 50024


async def test_members_come_and_go(bot, world, maya, room):
    world.application.granted_intents = Intent.GUILD_MEMBERS
    thread = await room.create_thread(name="Quiet", type=PRIVATE)
    kept = world.channels[thread.id]
    assert not world.permissions(maya, kept) & P.VIEW_CHANNEL
    await thread.add_user(discord.Object(maya.id))
    assert world.permissions(maya, kept) & P.VIEW_CHANNEL
    assert {m.id for m in await thread.fetch_members()} == {bot.user.id, maya.id}
    assert (await thread.fetch_member(maya.id)).id == maya.id
    await thread.remove_user(discord.Object(maya.id))
    with pytest.raises(discord.NotFound) as unknown:
        await thread.fetch_member(maya.id)
    assert unknown.value.code == 10007
    await thread.leave()
    assert kept.recipients == []


async def test_members_are_listed_with_the_intent_and_in_pages(http, world, maya, owner, theirs):
    path = f"/channels/{theirs.id}/thread-members"
    assert (await http("GET", path))[1]["code"] == 50001
    world.application.granted_intents = Intent.GUILD_MEMBERS
    world.join_thread(theirs, maya)
    _status, first = await http("GET", f"{path}?with_member=true&limit=1")
    assert [m["member"]["user"]["username"] for m in first] == ["olivia"]
    _status, rest = await http("GET", f"{path}?with_member=true&after={owner.id}")
    assert [m["user_id"] for m in rest] == [str(maya.id)]


async def test_adding_and_removing_needs_a_right(http, humble, world, guild, maya, owner, theirs):
    path = f"/channels/{theirs.id}/thread-members/{maya.id}"
    assert await http("PUT", path) == (204, None)
    assert (await http("DELETE", path))[1]["code"] == 50013
    humble(P.MANAGE_THREADS)
    assert await http("DELETE", path) == (204, None)
    theirs.thread.is_invitable = False
    humble()
    assert (await http("PUT", path))[1]["code"] == 50013
    stranger = world.add_user("stranger")
    theirs.thread.is_invitable = True
    other = f"/channels/{theirs.id}/thread-members/{stranger.id}"
    assert (await http("PUT", other))[1]["code"] == 10007
    assert (await http("GET", f"/channels/{theirs.parent_id}/thread-members/5"))[1]["code"] == 50024


async def test_who_writes_in_a_thread_joins_it_and_wakes_it(bot, sandbox, world, maya, theirs):
    world.edit_thread(theirs, is_archived=True)
    world.post(theirs, maya, "hello")
    assert maya in theirs.recipients
    assert not theirs.is_archived


async def test_in_an_archived_thread_nothing_can_be_changed(bot, http, world, theirs):
    message = world.post(theirs, world.bot, "x")
    thread = await bot.fetch_channel(theirs.id)
    await thread.edit(archived=True, reason="done")
    path = f"/channels/{theirs.id}"
    for method, tail, body in (
        ("PATCH", f"/messages/{message.id}", {"content": "y"}),
        ("PUT", f"/messages/{message.id}/reactions/x/@me", None),
        ("PUT", "/thread-members/@me", None),
        ("PATCH", "", {"name": "New"}),
    ):
        assert (await http(method, path + tail, body))[1]["code"] == 50083
    assert await http("DELETE", f"{path}/messages/{message.id}") == (204, None)
    await thread.edit(archived=False)
    assert not theirs.is_archived


async def test_in_a_locked_thread_only_managers_write(bot, http, humble, sandbox, theirs, maya):
    thread = await bot.fetch_channel(theirs.id)
    humble(P.MANAGE_THREADS)
    await thread.edit(locked=True)
    assert (await thread.send("still possible")).content == "still possible"
    humble()
    path = f"/channels/{theirs.id}/messages"
    assert (await http("POST", path, {"content": "x"}))[1]["code"] == 160005
    with pytest.raises(Refused):
        await sandbox.person(maya).message(theirs, "x")


async def test_changing_a_thread_needs_the_right_for_each_field(http, humble, world, theirs):
    path = f"/channels/{theirs.id}"
    assert (await http("PATCH", path, {"name": "Mine"}))[1]["code"] == 50013
    world.join_thread(theirs, world.bot)
    world.edit_thread(theirs, is_archived=True)
    assert (await http("PATCH", path, {"archived": False}))[0] == 200
    theirs.thread.owner_id = world.bot.id
    assert (await http("PATCH", path, {"name": "Mine"}))[1]["name"] == "Mine"
    assert (await http("PATCH", path, {"locked": True}))[1]["code"] == 50013
    assert (await http("DELETE", path))[1]["code"] == 50013
    humble(P.MANAGE_THREADS)
    assert (await http("PATCH", path, {"locked": True, "rate_limit_per_user": 5}))[0] == 200
    assert (theirs.is_locked, theirs.slowmode_seconds) == (True, 5)
    assert (await http("DELETE", path))[0] == 200
    assert theirs.id not in world.channels


async def test_threads_are_found_active_and_archived(bot, room, world, owner, channel, theirs):
    own = await room.create_thread(name="Own", type=PRIVATE)
    hidden = world.start_thread(channel, "Hidden", owner=owner, kind=ChannelKind.PRIVATE_THREAD)
    active = await bot.guilds[0].active_threads()
    assert [thread.id for thread in active] == [hidden.id, own.id, theirs.id]  # all: it manages
    for thread in (world.channels[own.id], theirs, hidden):
        world.clock.advance(timedelta(seconds=1))
        world.edit_thread(thread, is_archived=True)
    assert await bot.guilds[0].active_threads() == []
    assert [t.id async for t in room.archived_threads()] == [theirs.id]
    assert [t.id async for t in room.archived_threads(private=True)] == [hidden.id, own.id]
    joined = room.archived_threads(private=True, joined=True)
    assert [t.id async for t in joined] == [own.id]


async def test_a_deleted_channel_takes_its_threads_along(bot, room, world, theirs):
    await room.delete()
    assert theirs.id not in world.channels
    await bot.until(lambda: "CHANNEL_DELETE" in bot.told)
    assert list(bot.guilds[0].threads) == []

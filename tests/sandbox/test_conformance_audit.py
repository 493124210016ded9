"""The audit log: what the bot does with a reason, and who can read of it."""

from datetime import timedelta

import discord
import pytest
from discord import AuditLogAction as Action

from sandbox.entities import AuditAction
from sandbox.permissions import Permission


@pytest.fixture
def maya(world, guild):
    world.edit_role(guild.role("Hearth"), position=50)
    return world.add_member(guild, world.add_user("maya"))


async def logged(bot, **filters):
    return [entry async for entry in bot.guilds[0].audit_logs(**filters)]


async def test_what_is_done_to_a_member_is_logged_with_its_reason(bot, world, guild, maya):
    place, role = bot.guilds[0], world.add_role(guild, "Member", position=1)
    member = await place.fetch_member(maya.user.id)
    until = (world.clock.now() + timedelta(hours=1)).replace(microsecond=0)
    await member.add_roles(discord.Object(role.id), reason="accepted")
    await member.remove_roles(discord.Object(role.id), reason="left")
    await member.timeout(until, reason="rest — a while")
    await member.edit(nick="M", reason="asked")
    await member.kick(reason="spam")
    kick, nick, timeout, took, gave = await logged(bot)
    assert [entry.action for entry in (gave, took, timeout, nick, kick)] == [
        Action.member_role_update,
        Action.member_role_update,
        Action.member_update,
        Action.member_update,
        Action.kick,
    ]
    reasons = [entry.reason for entry in (gave, took, timeout, nick, kick)]
    assert reasons == ["accepted", "left", "rest — a while", "asked", "spam"]
    assert ([r.name for r in gave.after.roles], gave.before.roles) == (["Member"], [])
    assert ([r.name for r in took.before.roles], took.after.roles) == (["Member"], [])
    assert (timeout.before.timed_out_until, timeout.after.timed_out_until) == (None, until)
    assert (nick.before.nick, nick.after.nick) == (None, "M")
    assert {entry.user.id for entry in (gave, kick)} == {bot.user.id}
    assert gave.target.id == maya.user.id


async def test_setting_all_roles_is_logged_once(bot, world, guild, maya):
    old, new = world.add_role(guild, "Old", position=1), world.add_role(guild, "New", position=2)
    world.give_role(maya, old)
    member = await bot.guilds[0].fetch_member(maya.user.id)
    await member.edit(roles=[discord.Object(new.id)])
    await member.edit(roles=[discord.Object(new.id)])
    [entry] = guild.audit_log
    assert [change["key"] for change in entry.changes] == ["$add", "$remove"]
    assert entry.changes[0]["new_value"] == [{"id": str(new.id), "name": "New"}]


async def test_roles_channels_and_overwrites_are_logged(bot, guild):
    place = bot.guilds[0]
    role = await place.create_role(name="Member", reason="setup")
    await role.edit(name="Members", mentionable=True)
    channel = await place.create_text_channel("staff", topic="Who is on")
    await channel.edit(topic="Rota", slowmode_delay=5)
    await channel.set_permissions(role, view_channel=True)
    await channel.set_permissions(role, view_channel=False)
    await channel.set_permissions(role, overwrite=None)
    await channel.delete(reason="not needed")
    await role.delete()
    entries = (await logged(bot))[::-1]
    assert [entry.action for entry in entries] == [
        Action.role_create,
        Action.role_update,
        Action.channel_create,
        Action.channel_update,
        Action.overwrite_create,
        Action.overwrite_update,
        Action.overwrite_delete,
        Action.channel_delete,
        Action.role_delete,
    ]
    assert (entries[1].before.name, entries[1].after.name) == ("Member", "Members")
    assert entries[2].after.topic == "Who is on"
    assert (entries[3].before.topic, entries[3].after.slowmode_delay) == ("Who is on", 5)
    assert entries[4].after.allow.view_channel
    assert entries[5].after.deny.view_channel
    assert entries[4].extra.name == "Members"
    assert (entries[7].before.name, entries[7].reason) == ("staff", "not needed")
    assert entries[8].before.name == "Members"


async def test_overwrites_set_with_the_channel_are_logged_as_such(bot, room, guild, channel):
    hidden = discord.PermissionOverwrite(view_channel=False)
    await room.edit(overwrites={bot.guilds[0].default_role: hidden})
    assert [entry.action for entry in guild.audit_log] == [AuditAction.OVERWRITE_CREATE]
    assert guild.audit_log[0].options["role_name"] == "@everyone"


async def test_others_messages_deleted_and_pins_are_logged(bot, room, world, guild, owner, channel):
    theirs = [world.post(channel, owner, str(number)) for number in range(4)]
    one, two, three, four = [await room.fetch_message(message.id) for message in theirs]
    await one.delete()
    await room.delete_messages([two, three], reason="spam")
    await four.pin(reason="read this")
    await four.pin()
    await four.unpin()
    await (await room.send("mine")).delete()
    entries = (await logged(bot))[::-1]
    assert [entry.action for entry in entries] == [
        Action.message_delete,
        Action.message_bulk_delete,
        Action.message_pin,
        Action.message_unpin,
    ]
    assert (entries[0].target.id, entries[0].extra.count, entries[0].extra.channel.id) == (
        owner.id,
        1,
        channel.id,
    )
    assert (entries[1].target.id, entries[1].extra.count) == (channel.id, 2)
    assert (entries[2].extra.message_id, entries[2].reason) == (four.id, "read this")


async def test_events_are_logged(bot, http, guild, plan, now, outside):
    path = f"/guilds/{guild.id}/scheduled-events"
    headers = {"X-Audit-Log-Reason": "spring%20walk"}
    _status, made = await http("POST", path, outside(), headers=headers)
    await http("PATCH", f"{path}/{made['id']}", {"name": "Stroll"})
    await http("DELETE", f"{path}/{made['id']}")
    deleted, changed, created = await logged(bot)
    assert (created.action, created.reason) == (Action.scheduled_event_create, "spring walk")
    assert created.after.location == "Park"
    assert (changed.before.name, changed.after.name) == ("Walk", "Stroll")
    assert deleted.before.name == "Stroll"


async def test_the_log_is_filtered_and_paged(bot, http, world, guild, owner, maya):
    member = await bot.guilds[0].fetch_member(maya.user.id)
    for number in range(3):
        await member.edit(nick=str(number))
    theirs = world.note(guild, AuditAction.MEMBER_KICK, user=owner, target_id=maya.user.id)
    first, second, third = guild.audit_log[:3]
    path = f"/guilds/{guild.id}/audit-logs"

    async def ids(query):
        status, log = await http("GET", f"{path}?{query}")
        assert status == 200
        return [int(entry["id"]) for entry in log["audit_log_entries"]]

    assert await ids("") == [theirs.id, third.id, second.id, first.id]
    assert await ids("limit=2") == [theirs.id, third.id]
    assert await ids(f"before={third.id}") == [second.id, first.id]
    assert await ids("after=0&limit=2") == [first.id, second.id]
    assert await ids(f"user_id={owner.id}") == [theirs.id]
    assert await ids("action_type=24&limit=1") == [third.id]
    assert await ids(f"target_id={owner.id}") == []
    assert (await http("GET", f"{path}?limit=101"))[1]["code"] == 50035
    assert [e.id for e in await logged(bot, user=owner, action=Action.kick)] == [theirs.id]
    world.clock.advance(timedelta(days=46))
    assert await ids("") == []


async def test_reading_the_log_needs_permission(http, world, guild):
    world.edit_role(guild.role("Hearth"), permissions=0)
    path = f"/guilds/{guild.id}/audit-logs"
    assert (await http("GET", path))[1]["code"] == 50013
    world.edit_role(guild.role("Hearth"), permissions=Permission.VIEW_AUDIT_LOG)
    assert (await http("GET", path))[0] == 200


async def test_entries_are_told_to_those_who_may_read_them(make_bot, world, guild, owner, channel):
    async with make_bot(intents=discord.Intents(guilds=True, moderation=True)) as bot:
        told = []

        @bot.listen()
        async def on_audit_log_entry_create(entry):
            told.append((entry.action, entry.reason, entry.guild.id))

        await bot.get_channel(channel.id).edit(topic="x", reason="why not")
        world.edit_role(guild.role("Hearth"), permissions=Permission.MANAGE_CHANNELS)
        world.note(guild, AuditAction.MEMBER_KICK, user=owner, target_id=owner.id)
        world.edit_guild(guild, name="Haven")
        await bot.until(lambda: "GUILD_UPDATE" in bot.told)
    assert told == [(Action.channel_update, "why not", guild.id)]


async def test_a_reason_has_512_characters_at_most(http, guild, channel):
    path = f"/channels/{channel.id}"
    long = {"X-Audit-Log-Reason": "x" * 513}
    status, refused = await http("PATCH", path, {"topic": "x"}, headers=long)
    assert (status, list(refused["errors"]), guild.audit_log) == (400, ["reason"], [])
    fitting = {"X-Audit-Log-Reason": "x" * 512}
    assert (await http("PATCH", path, {"topic": "x"}, headers=fitting))[0] == 200

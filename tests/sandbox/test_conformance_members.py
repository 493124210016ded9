"""Bans, timeouts and places in the order of roles and channels, as discord.py meets them."""

from datetime import timedelta

import discord
import pytest

from sandbox.permissions import Permission


@pytest.fixture
def maya(world, guild):
    world.edit_role(guild.role("Hearth"), position=50)
    return world.add_member(guild, world.add_user("maya"))


async def test_a_ban_is_set_read_and_lifted(bot, guild, maya):
    place = bot.guilds[0]
    await place.ban(discord.Object(maya.user.id), reason="spam")
    assert maya.user.id not in guild.members
    ban = await place.fetch_ban(discord.Object(maya.user.id))
    assert (ban.user.name, ban.reason) == ("maya", "spam")
    await place.unban(discord.Object(maya.user.id), reason="a mistake")
    with pytest.raises(discord.NotFound) as unknown:
        await place.fetch_ban(discord.Object(maya.user.id))
    assert unknown.value.code == 10026
    assert [entry.reason for entry in guild.audit_log] == ["spam", "a mistake"]


async def test_bans_are_listed_page_by_page(bot, http, world, guild):
    users = [world.add_user(f"user{number}") for number in range(4)]
    for user in reversed(users):
        world.ban(guild, user)
    assert [b.user.id async for b in bot.guilds[0].bans()] == [user.id for user in users]
    path = f"/guilds/{guild.id}/bans"

    async def names(query):
        return [ban["user"]["username"] for ban in (await http("GET", f"{path}?{query}"))[1]]

    assert await names("limit=2") == ["user0", "user1"]
    assert await names(f"limit=2&after={users[1].id}") == ["user2", "user3"]
    assert await names(f"limit=2&before={users[3].id}&after={users[2].id}") == ["user1", "user2"]
    assert (await http("GET", f"{path}?limit=1001"))[1]["code"] == 50035
    world.edit_role(guild.role("Hearth"), permissions=0)
    assert (await http("GET", path))[1]["code"] == 50013
    assert (await http("GET", f"{path}/{users[0].id}"))[1]["code"] == 50013


async def test_a_ban_takes_recent_messages_along(make_bot, world, guild, channel, owner, maya):
    old = world.post(channel, maya.user, "old")
    world.clock.advance(timedelta(hours=2))
    new = [world.post(channel, maya.user, "new") for _ in range(2)]
    kept = world.post(channel, owner, "kept")
    async with make_bot(intents=discord.Intents(guilds=True, messages=True)) as bot:
        gone = []

        @bot.listen()
        async def on_raw_bulk_message_delete(event):
            gone.append((event.channel_id, event.message_ids))

        user = discord.Object(maya.user.id)
        await bot.guilds[0].ban(user, delete_message_seconds=3600)
        await bot.until(lambda: "MESSAGE_DELETE_BULK" in bot.told)
    assert list(channel.messages) == [old.id, kept.id]
    assert gone == [(channel.id, {message.id for message in new})]


async def test_a_ban_says_how_far_back_within_a_week(http, guild, maya):
    path = f"/guilds/{guild.id}/bans/{maya.user.id}"
    status, refused = await http("PUT", path, {"delete_message_seconds": 604_801})
    assert (status, list(refused["errors"])) == (400, ["delete_message_seconds"])
    assert guild.bans == {}


async def test_a_timeout_ends_by_itself(bot, world, guild, channel, maya):
    member = await bot.guilds[0].fetch_member(maya.user.id)
    changed = await member.timeout(timedelta(hours=1), reason="rest")
    assert changed is None
    assert (await bot.guilds[0].fetch_member(maya.user.id)).is_timed_out()
    assert not world.permissions(maya.user, channel) & Permission.SEND_MESSAGES
    world.clock.advance(timedelta(hours=1, seconds=1))
    assert world.permissions(maya.user, channel) & Permission.SEND_MESSAGES
    await member.timeout(None)
    assert maya.timed_out_until is None


async def test_roles_are_put_in_another_order_below_the_bots_own(bot, http, world, guild):
    low, high = world.add_role(guild, "Low", position=1), world.add_role(guild, "High", position=2)
    top = world.add_role(guild, "Top", position=90)
    own = guild.role("Hearth")
    world.edit_role(own, position=50)
    await bot.guilds[0].edit_role_positions({discord.Object(low.id): 2, discord.Object(high.id): 1})
    assert (low.position, high.position) == (2, 1)
    path = f"/guilds/{guild.id}/roles"
    for role_id, place, code in ((top.id, 1, 50013), (low.id, 50, 50013), (5, 1, 10011)):
        body = [{"id": str(role_id), "position": place}]
        assert (await http("PATCH", path, body))[1]["code"] == code
    assert (await http("PATCH", path, {}))[1]["code"] == 50035
    assert (low.position, top.position) == (2, 90)


async def test_channels_are_put_in_another_order(bot, http, world, guild, channel, room):
    other = world.add_channel(guild, "other")
    path = f"/guilds/{guild.id}/channels"
    body = [{"id": str(other.id), "position": 0}, {"id": str(channel.id), "position": 1}]
    assert await http("PATCH", path, body) == (204, None)
    assert (other.position, channel.position) == (0, 1)
    assert (await http("PATCH", path, [{"id": "5", "position": 0}]))[1]["code"] == 10003


async def test_a_role_is_given_no_more_than_the_bot_has(http, world, guild):
    role = world.add_role(guild, "Member", position=1)
    world.edit_role(guild.role("Hearth"), position=5, permissions=Permission.MANAGE_ROLES)
    path = f"/guilds/{guild.id}/roles/{role.id}"
    strong = {"permissions": str(int(Permission.BAN_MEMBERS))}
    assert (await http("PATCH", path, strong))[1]["code"] == 50013
    assert role.permissions == 0
    own = f"/guilds/{guild.id}/roles/{guild.role('Hearth').id}"
    assert (await http("DELETE", own))[1]["code"] == 50013


async def test_members_are_found_and_the_bot_renames_itself(bot, http, world, guild, maya):
    status, found = await http("GET", f"/guilds/{guild.id}/members/search?query=MA&limit=5")
    assert (status, [m["user"]["username"] for m in found]) == (200, ["maya"])
    await bot.guilds[0].me.edit(nick="Harbour bot")
    assert guild.members[world.bot.id].nick == "Harbour bot"
    [entry] = guild.audit_log
    assert entry.changes == [{"key": "nick", "new_value": "Harbour bot"}]


async def test_the_application_says_something_else_of_itself(http, world):
    assert (await http("PATCH", "/applications/@me", {"description": "Kind"}))[0] == 200
    assert world.application.description == "Kind"
    assert (await http("GET", "/users/@me"))[1]["username"] == "hearth"


async def test_one_role_is_read_and_everyones_cannot_go(http, guild):
    everyone = f"/guilds/{guild.id}/roles/{guild.id}"
    assert (await http("GET", everyone))[1]["name"] == "@everyone"
    assert (await http("DELETE", everyone))[1]["code"] == 50028
    assert guild.id in guild.roles


async def test_a_channel_is_moved_into_a_category_and_out_again(http, world, guild, channel):
    group = world.add_channel(guild, "Group", kind=4)
    path = f"/channels/{channel.id}"
    assert (await http("PATCH", path, {"parent_id": str(group.id)}))[0] == 200
    assert channel.parent_id == group.id
    body = [{"id": str(channel.id), "parent_id": None}]
    assert await http("PATCH", f"/guilds/{guild.id}/channels", body) == (204, None)
    assert channel.parent_id is None

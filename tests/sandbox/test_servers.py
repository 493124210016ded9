"""Servers over REST: channels, roles, members."""

import discord


async def test_channels_are_read_made_changed_and_deleted(bot, guild, world):
    place = bot.guilds[0]
    everyone = discord.PermissionOverwrite(view_channel=False)
    made = await place.create_text_channel("staff", overwrites={place.default_role: everyone})
    channel = guild.channel("staff")
    assert channel.overwrites[guild.id].deny == 1 << 10
    await made.edit(topic="who is on", slowmode_delay=5)
    assert (channel.topic, channel.slowmode_seconds) == ("who is on", 5)
    await made.set_permissions(place.me, view_channel=True)
    assert channel.overwrites[world.bot.id].allow == 1 << 10
    await made.set_permissions(place.me, overwrite=None)
    assert world.bot.id not in channel.overwrites
    fetched = await place.fetch_channels()
    assert [c.name for c in fetched] == ["general", "staff"]
    assert (await bot.fetch_channel(made.id)).topic == "who is on"
    await made.delete()
    assert [c.name for c in guild.channels.values()] == ["general"]


async def test_roles_are_made_at_the_bottom_changed_given_and_deleted(bot, guild, owner, world):
    place = bot.guilds[0]
    world.add_role(guild, "Old", position=1)
    made = await place.create_role(name="Member", mentionable=True)
    role = guild.roles[made.id]
    assert (role.position, guild.role("Old").position) == (1, 2)
    await made.edit(name="Members", colour=discord.Colour(0x123456))
    assert (role.name, role.color) == ("Members", 0x123456)
    member = await place.fetch_member(owner.id)
    await member.add_roles(made, reason="asked for it")
    assert guild.members[owner.id].role_ids == [made.id]
    await member.remove_roles(made)
    assert guild.members[owner.id].role_ids == []
    await made.delete()
    assert made.id not in guild.roles
    assert [r.name for r in await place.fetch_roles()] == ["@everyone", "Hearth", "Old"]


async def test_a_reason_reaches_the_audit_log(bot, guild, owner, world):
    role = world.add_role(guild, "Member", position=0)
    member = await bot.guilds[0].fetch_member(owner.id)
    await member.add_roles(discord.Object(role.id), reason="asked — twice")
    [entry] = guild.audit_log
    assert (entry.user, entry.target_id, entry.reason) == (world.bot, owner.id, "asked — twice")


async def test_a_server_is_read_with_its_counts(bot, guild):
    place = await bot.fetch_guild(guild.id)
    assert (place.name, place.approximate_member_count) == ("Harbour", 2)
    assert [g.name async for g in bot.fetch_guilds()] == ["Harbour"]


async def test_listing_members_needs_the_privileged_intent(bot, http, guild, world):
    status, body = await http("GET", f"/guilds/{guild.id}/members?limit=10")
    assert (status, body["code"]) == (403, 50001)
    world.application.granted_intents = 1 << 1
    _status, members = await http("GET", f"/guilds/{guild.id}/members?limit=10")
    assert {m["user"]["username"] for m in members} == {"olivia", "hearth"}


async def test_the_bot_can_leave(bot, guild, world):
    await bot.guilds[0].leave()
    assert world.bot.id not in guild.members
    await bot.until(lambda: "GUILD_DELETE" in bot.told)

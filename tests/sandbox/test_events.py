"""Which events reach whom."""

import discord

from sandbox.entities import InteractionKind
from sandbox.intents import Intent
from sandbox.permissions import Permission
from sandbox.sessions import shard_of


async def test_messages_are_told_only_to_those_with_the_intent(make_bot, world, owner, channel):
    talk = discord.Intents(guilds=True, messages=True)
    async with make_bot() as deaf, make_bot(intents=talk) as hearing:
        world.post(channel, owner, "hello")
        world.edit_channel(channel, topic="last")
        await deaf.until(lambda: "CHANNEL_UPDATE" in deaf.told)
        await hearing.until(lambda: "CHANNEL_UPDATE" in hearing.told)
    assert deaf.told[2:] == ["CHANNEL_UPDATE"]
    assert hearing.told[2:] == ["MESSAGE_CREATE", "CHANNEL_UPDATE"]


async def test_words_of_others_stay_hidden_without_the_content_intent(
    make_bot, world, owner, channel
):
    async with make_bot(intents=discord.Intents(guilds=True, messages=True)) as bot:
        read = []

        @bot.listen()
        async def on_message(message):
            read.append(message.content)

        world.post(channel, owner, "not for bots")
        world.post(channel, owner, f"hello <@{bot.user.id}>")
        world.post(world.open_dm(owner), owner, "in private")
        world.application.granted_intents = Intent.MESSAGE_CONTENT
        world.post(channel, owner, "now for bots")
        world.edit_channel(channel, topic="last")
        await bot.until(lambda: len(read) == 4)
    assert read == ["", f"hello <@{bot.user.id}>", "in private", "now for bots"]


async def test_messages_of_a_channel_the_bot_cannot_view_are_not_told(
    make_bot, world, guild, owner, channel
):
    hidden = world.add_channel(guild, "hidden")
    own = guild.role(world.application.name)
    world.edit_role(own, permissions=Permission.SEND_MESSAGES)
    world.overwrite(hidden, guild.everyone, deny=Permission.VIEW_CHANNEL)
    async with make_bot(intents=discord.Intents(guilds=True, messages=True)) as bot:
        world.post(hidden, owner, "secret")
        world.post(channel, owner, "open")
        await bot.until(lambda: "MESSAGE_CREATE" in bot.told)
        world.edit_channel(channel, topic="last")
        await bot.until(lambda: "CHANNEL_UPDATE" in bot.told)
    assert bot.told.count("MESSAGE_CREATE") == 1


async def test_only_the_bots_own_member_update_comes_without_the_members_intent(
    bot, world, guild, owner
):
    role = world.add_role(guild, "Member")
    world.give_role(guild.members[owner.id], role)
    world.give_role(guild.members[world.bot.id], role)
    await bot.until(lambda: "GUILD_MEMBER_UPDATE" in bot.told)
    assert bot.told.count("GUILD_MEMBER_UPDATE") == 1
    assert bot.guilds[0].me.get_role(role.id) is not None


async def test_joining_and_leaving_a_server_is_told(bot, world, owner):
    other = world.add_guild("Other", owner=owner)
    member = world.invite_bot(other)
    await bot.until(lambda: len(bot.guilds) == 2)
    world.remove_member(member)
    await bot.until(lambda: "GUILD_DELETE" in bot.told)
    assert [g.name for g in bot.guilds] == ["Harbour"]


async def test_joining_is_told_apart_from_coming_back_after_an_outage(bot, world, guild, owner):
    heard = []
    for name in ("guild_join", "guild_remove", "guild_available", "guild_unavailable"):

        async def hear(place, name=name):
            heard.append((name, place.id))

        bot.add_listener(hear, f"on_{name}")
    world.take_down(guild)
    world.bring_back(guild)
    other = world.add_guild("Other", owner=owner)
    world.remove_member(world.invite_bot(other))
    world.edit_guild(guild, name="Haven")
    await bot.until(lambda: "GUILD_UPDATE" in bot.told)
    assert heard == [
        ("guild_unavailable", guild.id),
        ("guild_available", guild.id),
        ("guild_join", other.id),
        ("guild_remove", other.id),
    ]


async def test_a_server_in_an_outage_is_known_but_not_there(make_bot, world, guild):
    guild.is_unavailable = True
    async with make_bot() as bot:
        assert bot.told == ["READY"]
        [known] = bot.guilds
        assert known.unavailable
        world.bring_back(guild)
        await bot.until(lambda: "GUILD_CREATE" in bot.told)
        assert bot.get_guild(guild.id).name == "Harbour"


async def test_interactions_go_to_the_shard_of_their_server_and_private_ones_to_the_first(
    make_bot, sandbox, world, owner, channel, guild
):
    async with make_bot(shard_count=2) as bot:
        came = []

        @bot.listen()
        async def on_interaction(interaction):
            came.append(interaction.guild_id)

        data = {"id": "1", "type": 1, "name": "x"}
        start = sandbox.interactions.start
        start(InteractionKind.COMMAND, owner, channel, data)
        start(InteractionKind.COMMAND, owner, world.open_dm(owner), data)
        await bot.until(lambda: len(came) == 2)
        shards = {s.shard_id: [f for _, f in s.sent] for s in sandbox.gateway.sessions.values()}
    assert sorted(came, key=str) == sorted([guild.id, None], key=str)
    expected = [0, shard_of(guild.id, 2)]
    for shard_id, frames in shards.items():
        count = sum(b"INTERACTION_CREATE" in frame for frame in frames)
        assert count == expected.count(shard_id)


async def test_reactions_and_bans_are_told_to_those_with_the_intent(
    make_bot, world, guild, owner, channel
):
    intents = discord.Intents(guilds=True, moderation=True, reactions=True)
    async with make_bot(intents=intents) as bot:
        message = world.post(channel, world.bot, "x")
        world.react(message, owner, "👍")
        world.unreact(message, owner, "👍")
        maya = world.add_user("maya")
        world.ban(guild, maya, reason="spam")
        world.unban(guild, maya)
        await bot.until(lambda: "GUILD_BAN_REMOVE" in bot.told)
    assert bot.told[2:] == [
        "MESSAGE_REACTION_ADD",
        "MESSAGE_REACTION_REMOVE",
        "GUILD_BAN_ADD",
        "GUILD_BAN_REMOVE",
    ]


async def test_members_come_and_go_for_those_with_the_intent(make_bot, world, guild):
    world.application.granted_intents = Intent.GUILD_MEMBERS
    async with make_bot(intents=discord.Intents(guilds=True, members=True)) as bot:
        assert {m.name for m in bot.guilds[0].members} == {"olivia", "hearth"}
        member = world.add_member(guild, world.add_user("maya"), nick="M")
        world.edit_member(member, nick="May")
        await bot.until(lambda: "GUILD_MEMBER_UPDATE" in bot.told)
        assert bot.guilds[0].get_member(member.user.id).display_name == "May"
        world.remove_member(member)
        await bot.until(lambda: "GUILD_MEMBER_REMOVE" in bot.told)
        assert bot.guilds[0].get_member(member.user.id) is None


async def test_a_deleted_role_is_gone_from_members_and_channels(bot, world, guild, owner, channel):
    role = world.add_role(guild, "Member")
    world.give_role(guild.members[owner.id], role)
    world.overwrite(channel, role, allow=Permission.SEND_MESSAGES)
    world.delete_role(role)
    await bot.until(lambda: "GUILD_ROLE_DELETE" in bot.told)
    assert bot.guilds[0].get_role(role.id) is None
    assert (guild.members[owner.id].role_ids, channel.overwrites) == ([], {})


async def test_changed_and_deleted_messages_are_told(make_bot, world, owner, channel):
    async with make_bot(intents=discord.Intents(guilds=True, messages=True)) as bot:
        message = world.post(channel, owner, f"hello <@{owner.id}>")
        world.edit(message, content="other words")
        world.delete(message)
        private = world.post(world.open_dm(owner), owner, "hello")
        world.delete(private)
        await bot.until(lambda: bot.told.count("MESSAGE_DELETE") == 2)
    told = ["MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE"]
    assert bot.told[2:] == [*told, "MESSAGE_CREATE", "MESSAGE_DELETE"]
    assert message.edited_at is not None

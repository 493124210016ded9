"""discord.py over the sandbox's gateway."""


async def test_a_bot_logs_in_and_knows_its_servers(bot, sandbox, guild, channel):
    assert [g.name for g in bot.guilds] == ["Harbour"]
    assert bot.get_channel(channel.id).name == "general"
    assert bot.guilds[0].me.guild_permissions.administrator

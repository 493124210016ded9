"""Threads: where a command can be used although they are no channels of their own."""

import discord
import pytest

from sandbox.entities import ChannelKind
from sandbox.people import Refused
from sandbox.permissions import Permission


@pytest.fixture
def thread(sandbox, guild, channel):
    return sandbox.world.add_channel(
        guild, "side talk", kind=ChannelKind.PUBLIC_THREAD, parent=channel
    )


async def test_the_bot_knows_threads_apart_from_channels(thread, bot, guild, channel):
    [place] = bot.guilds
    assert [c.name for c in place.channels] == ["general"]
    assert [(t.name, t.parent_id) for t in place.threads] == [("side talk", channel.id)]
    assert [c.name for c in await place.fetch_channels()] == ["general"]


async def test_a_thread_that_is_made_or_goes_is_told(bot, sandbox, thread):
    await bot.until(lambda: "THREAD_CREATE" in bot.told)
    sandbox.world.delete_channel(thread)
    await bot.until(lambda: "THREAD_DELETE" in bot.told)
    assert list(bot.guilds[0].threads) == []


async def test_a_command_is_used_in_a_thread(bot, sandbox, maya, thread):
    seen = []
    bot.tree.interaction_check = lambda interaction: _keep(seen, interaction)
    assert (await maya.use("crisis", country="GB", channel=thread)).text == "GB server"
    assert isinstance(seen[0].channel, discord.Thread)
    assert (seen[0].channel.name, seen[0].channel.parent.name) == ("side talk", "general")


async def _keep(seen, interaction):
    seen.append(interaction)
    return True


async def test_a_threads_rules_are_those_of_its_channel(
    bot, sandbox, guild, channel, maya, olivia, thread
):
    await maya.message(thread, "hello")
    everyone, world = guild.everyone, sandbox.world
    world.overwrite(channel, everyone, deny=Permission.SEND_MESSAGES)
    await maya.message(thread, "still here")
    world.overwrite(channel, everyone, deny=Permission.SEND_MESSAGES_IN_THREADS)
    with pytest.raises(Refused, match=r"You need Send Messages In Threads in #side talk"):
        await maya.use("crisis", channel=thread)
    world.overwrite(channel, everyone, deny=Permission.VIEW_CHANNEL)
    assert maya.sees(thread) == []
    assert [shown.text for shown in olivia.sees(thread)] == ["hello", "still here"]


async def test_a_private_thread_is_its_members(bot, sandbox, guild, channel, maya, olivia):
    hidden = sandbox.world.add_channel(
        guild, "two of us", kind=ChannelKind.PRIVATE_THREAD, parent=channel
    )
    assert "two of us" not in maya.channels
    assert "two of us" in olivia.channels
    hidden.recipients.append(maya.user)
    assert "two of us" in maya.channels

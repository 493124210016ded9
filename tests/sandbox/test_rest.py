"""discord.py over the sandbox's REST routes and interactions."""

import discord

from sandbox.entities import AnswerKind, InteractionKind


def press(sandbox, user, message, custom_id):
    channel = sandbox.world.channels[message.channel_id]
    data = {"component_type": 2, "custom_id": custom_id, "id": 2}
    return sandbox.interactions.start(
        InteractionKind.COMPONENT, user, channel, data, message=message
    )


async def test_a_command_is_synced_used_and_answered(bot, sandbox, owner, channel):
    @bot.tree.command(description="Say hello")
    async def hello(interaction: discord.Interaction, name: str):
        await interaction.response.send_message(f"hello {name}", ephemeral=True)
        await interaction.followup.send("more", ephemeral=True)

    [synced] = await bot.tree.sync()
    data = {
        "id": str(synced.id),
        "type": 1,
        "name": "hello",
        "options": [{"type": 3, "name": "name", "value": "you"}],
    }
    used = sandbox.interactions.start(InteractionKind.COMMAND, owner, channel, data)
    await sandbox.wait_for(lambda: len(used.answers) == 2 and not used.is_pending)
    assert [(a.kind, a.message.content, a.is_ephemeral) for a in used.answers] == [
        (AnswerKind.MESSAGE, "hello you", True),
        (AnswerKind.FOLLOW_UP, "more", True),
    ]
    assert channel.messages == {}

"""Where an interaction comes from: servers, private channels, the application of a user."""

from sandbox.entities import InteractionKind


async def test_a_user_installed_command_answers_anywhere(answering, sandbox, world, channel):
    async def answer(interaction):
        await interaction.response.send_message("here")

    answering(answer)
    visitor = world.add_user("vera")
    elsewhere = world.add_guild("Elsewhere", owner=visitor)
    place = world.add_channel(elsewhere, "lobby")
    friends = world.private_channel(visitor, world.add_user("wim"))
    world.install_for(visitor)
    data = {"id": "1", "type": 1, "name": "crisis"}
    for where, context in ((place, 0), (friends, 2), (world.open_dm(visitor), 1)):
        used = sandbox.interactions.start(InteractionKind.COMMAND, visitor, where, data)
        await sandbox.wait_for(lambda used=used: used.answers)
        assert used.payload["context"] == context
        assert used.owners["1"] == str(visitor.id)
        assert [m.content for m in where.messages.values()] == ["here"]


async def test_without_use_external_apps_a_user_installed_command_answers_in_private(
    answering, sandbox, world, owner
):
    async def answer(interaction):
        await interaction.response.send_message("here")

    answering(answer)
    host, visitor = world.add_user("hans"), world.add_user("vera")
    elsewhere = world.add_guild("Elsewhere", owner=host, permissions=1 << 10 | 1 << 31)
    place = world.add_channel(elsewhere, "lobby")
    world.add_member(elsewhere, visitor)
    world.install_for(visitor)
    data = {"id": "1", "type": 1, "name": "crisis"}
    used = sandbox.interactions.start(InteractionKind.COMMAND, visitor, place, data)
    await sandbox.wait_for(lambda: used.answers)
    assert (used.first.is_ephemeral, place.messages) == (True, {})


async def test_an_interaction_carries_permissions_and_languages(use, world, guild, channel):
    member = world.add_member(guild, world.add_user("maya", locale="es-ES"))
    world.overwrite(channel, guild.everyone, deny=1 << 11)
    used = use("hi", user=member.user)
    payload = used.payload
    assert int(payload["member"]["permissions"]) & (1 << 10 | 1 << 11) == 1 << 10
    assert int(payload["channel"]["permissions"]) == int(payload["member"]["permissions"])
    assert int(payload["app_permissions"]) & 1 << 3
    assert (payload["locale"], payload["guild_locale"]) == ("es-ES", "en-US")
    assert payload["authorizing_integration_owners"] == {"0": str(guild.id)}
    assert (payload["context"], payload["entitlements"]) == (0, [])

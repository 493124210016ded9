"""Pins, reactions and deleting, as discord.py meets them."""

from datetime import timedelta

import discord
import pytest

from sandbox.permissions import Permission


@pytest.fixture
def theirs(world, channel, owner):
    """Five messages of the owner's."""
    return [world.post(channel, owner, str(number)) for number in range(5)]


async def test_pins_come_newest_first_and_in_pages(room, http, world, channel, theirs):
    pinned = []
    for index in (3, 0, 2):
        world.clock.advance(timedelta(seconds=1))
        await room.get_partial_message(theirs[index].id).pin()
        pinned.insert(0, theirs[index])
    assert [message.id async for message in room.pins()] == [message.id for message in pinned]
    path = f"/channels/{channel.id}/messages/pins"
    _status, first = await http("GET", f"{path}?limit=2")
    assert [item["message"]["id"] for item in first["items"]] == [str(m.id) for m in pinned[:2]]
    assert first["has_more"] is True
    before = {"before": first["items"][-1]["pinned_at"]}
    _status, rest = await http("GET", path, params=before)
    assert [item["message"]["id"] for item in rest["items"]] == [str(pinned[2].id)]
    assert rest["has_more"] is False
    _status, old = await http("GET", f"/channels/{channel.id}/pins")
    assert [message["id"] for message in old] == [str(message.id) for message in pinned]
    assert channel.last_pin_at == pinned[0].pinned_at
    for query in ("limit=51", "limit=0", "before=yesterday"):
        assert (await http("GET", f"{path}?{query}"))[1]["code"] == 50035


async def test_pinning_needs_its_own_permission(http, world, guild, channel, theirs):
    role, path = guild.role("Hearth"), f"/channels/{channel.id}/messages/pins"
    world.edit_role(guild.everyone, permissions=0)
    world.edit_role(role, permissions=Permission.VIEW_CHANNEL | Permission.MANAGE_MESSAGES)
    assert (await http("PUT", f"{path}/{theirs[0].id}"))[1]["code"] == 50013
    world.edit_role(role, permissions=Permission.VIEW_CHANNEL | Permission.PIN_MESSAGES)
    assert await http("PUT", f"{path}/{theirs[0].id}") == (204, None)
    assert (await http("PUT", f"{path}/5"))[1]["code"] == 10008
    assert (await http("GET", path))[1] == {"items": [], "has_more": False}  # without the history
    assert await http("DELETE", f"{path}/{theirs[0].id}") == (204, None)
    assert not theirs[0].is_pinned


async def test_no_more_than_250_messages_are_pinned(http, world, channel, owner):
    for _ in range(250):
        world.pin(world.post(channel, owner, "x"))
    one_more = world.post(channel, owner, "x")
    path = f"/channels/{channel.id}/messages/pins/{one_more.id}"
    assert (await http("PUT", path))[1]["code"] == 30003


async def test_reactions_are_listed_page_by_page_and_cleared(room, http, world, theirs):
    message, users = theirs[0], [world.add_user(f"user{number}") for number in range(3)]
    for user in reversed(users):
        world.react(message, user, "👍")
    world.react(message, users[0], "🎉")
    partial = await room.fetch_message(message.id)
    [thumbs, party] = partial.reactions
    assert {user.id async for user in thumbs.users()} == {user.id for user in users}
    path = f"/channels/{room.id}/messages/{message.id}/reactions/👍"
    _status, rest = await http("GET", f"{path}?after={users[0].id}&limit=1")
    assert [user["id"] for user in rest] == [str(users[1].id)]
    await party.clear()
    assert list(message.reactions) == ["👍"]
    await partial.clear_reactions()
    assert message.reactions == {}


async def test_several_messages_are_deleted_with_one_event(make_bot, world, channel, theirs):
    async with make_bot(intents=discord.Intents(guilds=True, messages=True)) as bot:
        gone = []

        @bot.listen()
        async def on_raw_bulk_message_delete(event):
            gone.append(event.message_ids)

        room = bot.get_channel(channel.id)
        await room.delete_messages([discord.Object(m.id) for m in theirs[:3]])
        await bot.until(lambda: "MESSAGE_DELETE_BULK" in bot.told)
    assert gone == [{m.id for m in theirs[:3]}]
    assert "MESSAGE_DELETE" not in bot.told
    assert [m.is_deleted for m in theirs] == [True] * 3 + [False] * 2


async def test_the_same_message_cannot_be_deleted_twice_at_once(http, channel, theirs):
    path = f"/channels/{channel.id}/messages/bulk-delete"
    body = {"messages": [str(theirs[0].id)] * 2}
    assert (await http("POST", path, body))[1]["code"] == 50035
    assert not theirs[0].is_deleted


async def test_of_others_messages_only_the_embeds_can_be_hidden(room, http, world, guild, theirs):
    message = await room.fetch_message(theirs[0].id)
    await message.edit(suppress=True)
    assert theirs[0].flags & discord.MessageFlags.suppress_embeds.flag
    await message.edit(suppress=False)
    assert not theirs[0].flags & discord.MessageFlags.suppress_embeds.flag
    with pytest.raises(discord.Forbidden) as refused:
        await message.edit(content="other words")
    assert refused.value.code == 50005
    assert (theirs[0].content, theirs[0].edited_at) == ("0", None)
    world.edit_role(guild.role("Hearth"), permissions=0)
    path = f"/channels/{room.id}/messages/{message.id}"
    assert (await http("PATCH", path, {"flags": 4}))[1]["code"] == 50013

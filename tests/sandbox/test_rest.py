"""discord.py over the sandbox's REST routes."""

import io
from datetime import timedelta

import aiohttp
import discord
import pytest

from sandbox.entities import ChannelKind
from sandbox.posts import Draft


async def test_the_application_knows_its_owner_and_install_types(bot, sandbox):
    info = await bot.application_info()
    assert (info.name, info.owner.name, info.bot_public) == ("Hearth", "operator", True)
    assert info.guild_integration_config is not None
    assert info.user_integration_config is not None
    sandbox.world.application.is_user_installable = False
    assert (await bot.application_info()).user_integration_config is None


async def test_a_message_is_sent_read_edited_and_deleted(room, channel):
    sent = await room.send("hello", embed=discord.Embed(title="T", description="D"))
    assert list(channel.messages) == [sent.id]
    read = await room.fetch_message(sent.id)
    assert (read.content, read.embeds[0].description, read.edited_at) == ("hello", "D", None)
    edited = await sent.edit(content="hello again", embed=None)
    assert (edited.content, edited.embeds) == ("hello again", [])
    assert edited.edited_at is not None
    await sent.delete()
    assert channel.messages == {}
    with pytest.raises(discord.NotFound) as unknown:
        await room.fetch_message(sent.id)
    assert unknown.value.code == 10008


async def test_ids_rise_and_times_come_from_the_sandboxs_clock(room, sandbox):
    first = await room.send("now")
    sandbox.clock.advance(timedelta(days=7))
    second = await room.send("a week later")
    assert second.id > first.id
    assert timedelta(days=7) <= second.created_at - first.created_at < timedelta(days=7, minutes=1)
    sandbox.clock.advance(-timedelta(days=30))
    assert (await room.send("back then")).id > second.id


async def test_the_same_nonce_gives_the_same_message(room, channel, http, sandbox):
    body = {"content": "once", "nonce": "abc123", "enforce_nonce": True}
    path = f"/channels/{channel.id}/messages"
    first = await http("POST", path, body)
    again = await http("POST", path, body | {"content": "twice"})
    assert first == again
    assert first[1]["nonce"] == "abc123"
    assert len(channel.messages) == 1
    sandbox.clock.advance(timedelta(minutes=6))
    assert (await http("POST", path, body))[1]["id"] != first[1]["id"]
    await http("POST", path, {"content": "unenforced", "nonce": "abc123"})
    assert len(channel.messages) == 3


async def test_a_nonce_is_the_authors_whatever_the_channel(http, world, guild, owner, channel):
    world.post(channel, owner, Draft("mine", nonce=7))
    other = world.add_channel(guild, "other")
    body = {"content": "once", "nonce": 7, "enforce_nonce": True}
    _status, first = await http("POST", f"/channels/{channel.id}/messages", body)
    _status, again = await http("POST", f"/channels/{other.id}/messages", body)
    assert (again["id"], again["channel_id"]) == (first["id"], str(channel.id))
    assert (len(channel.messages), len(other.messages)) == (2, 0)
    await http("DELETE", f"/channels/{channel.id}/messages/{first['id']}")
    _status, anew = await http("POST", f"/channels/{other.id}/messages", body)
    assert list(other.messages) == [int(anew["id"])]


async def test_messages_are_paged(room, world, channel):
    sent = [world.post(channel, world.bot, str(number)) for number in range(10)]

    async def page(**bounds):
        return [m.content async for m in room.history(**bounds)]

    def before(index):
        return discord.Object(sent[index].id)

    assert await page(limit=3) == ["9", "8", "7"]
    assert await page(limit=2, before=before(5)) == ["4", "3"]
    assert await page(limit=2, after=before(5)) == ["6", "7"]
    assert await page(limit=3, around=before(5)) == ["6", "5", "4"]
    assert await page(limit=None) == [str(number) for number in reversed(range(10))]


@pytest.mark.parametrize(
    ("limit", "code"),
    [("0", "NUMBER_TYPE_MIN"), ("101", "NUMBER_TYPE_MAX"), ("x", "NUMBER_TYPE_COERCE")],
)
async def test_a_page_has_1_to_100_messages(http, channel, limit, code):
    status, body = await http("GET", f"/channels/{channel.id}/messages?limit={limit}")
    assert (status, body["code"]) == (400, 50035)
    assert body["errors"]["limit"]["_errors"][0]["code"] == code


async def test_a_reply_points_at_its_message(room, channel, world, owner):
    world.post(channel, owner, "question")
    [question] = [m async for m in room.history(limit=1)]
    reply = await question.reply("answer", mention_author=False)
    assert reply.reference.message_id == question.id
    assert reply.reference.resolved.id == question.id
    assert channel.messages[reply.id].mentioned_user_ids == []
    pinging = await question.reply("answer", mention_author=True)
    assert channel.messages[pinging.id].mentioned_user_ids == [owner.id]


async def test_a_reply_to_nothing_is_refused_unless_it_may_stand_alone(room):
    gone = discord.MessageReference(message_id=1, channel_id=room.id)
    with pytest.raises(discord.HTTPException) as refused:
        await room.send("x", reference=gone)
    assert refused.value.code == 50035
    gone.fail_if_not_exists = False
    assert (await room.send("x", reference=gone)).reference is None


@pytest.mark.parametrize(
    ("allowed", "users", "roles", "everyone"),
    [
        (None, 1, 1, True),
        (discord.AllowedMentions.none(), 0, 0, False),
        (discord.AllowedMentions(everyone=False, roles=False, users=True), 1, 0, False),
        (discord.AllowedMentions(everyone=False, roles=True, users=False), 0, 1, False),
        (discord.AllowedMentions(everyone=True, roles=False, users=False), 0, 0, True),
    ],
)
async def test_pinged_is_who_may_be_mentioned(
    room, channel, world, guild, owner, allowed, users, roles, everyone
):
    role = world.add_role(guild, "Member")
    sent = await room.send(f"<@{owner.id}> <@&{role.id}> @everyone", allowed_mentions=allowed)
    message = channel.messages[sent.id]
    assert len(message.mentioned_user_ids) == len(sent.mentions) == users
    assert len(message.mentioned_role_ids) == roles
    assert message.mentions_everyone is sent.mention_everyone is everyone


async def test_files_are_kept_and_served(bot, room, channel):
    content = b"one\r\n--two\x00\xff"
    file = discord.File(io.BytesIO(content), "plan.txt", description="a plan")
    sent = await room.send(files=[file, discord.File(io.BytesIO(b"2"), "b.ics")])
    first, second = sent.attachments
    assert (first.filename, first.size, first.description) == ("plan.txt", len(content), "a plan")
    assert await first.read() == content
    assert (await second.read(), second.filename) == (b"2", "b.ics")
    kept = await sent.edit(attachments=[second])
    assert [a.filename for a in kept.attachments] == ["b.ics"]
    assert [a.body for a in channel.messages[sent.id].attachments] == [b"2"]


async def test_components_come_back_with_ids(room):
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Yes", custom_id="a:1"))
    view.add_item(discord.ui.Button(label="Site", url="https://example.org"))
    sent = await room.send("choose", view=view)
    yes, site = sent.components[0].children
    assert (yes.label, yes.custom_id, site.url) == ("Yes", "a:1", "https://example.org")
    assert [sent.components[0].id, yes.id, site.id] == [1, 2, 3]
    cleared = await sent.edit(view=None)
    assert cleared.components == []


async def test_a_layout_of_components_v2_is_sent(room):
    layout = discord.ui.LayoutView(timeout=None)
    row = discord.ui.ActionRow(discord.ui.Button(label="Go", custom_id="go"))
    layout.add_item(discord.ui.Container(discord.ui.TextDisplay("# Hello"), row))
    sent = await room.send(view=layout)
    assert sent.flags.components_v2
    [container] = sent.components
    assert container.children[0].content == "# Hello"


async def test_reactions_pins_and_typing_work(room, channel, world):
    sent = await room.send("hello")
    await sent.add_reaction("👍")
    assert channel.messages[sent.id].reactions == {"👍": [world.bot.id]}
    [reaction] = (await room.fetch_message(sent.id)).reactions
    assert (str(reaction.emoji), reaction.count, reaction.me) == ("👍", 1, True)
    await sent.remove_reaction("👍", discord.Object(world.bot.id))
    assert channel.messages[sent.id].reactions == {}
    await sent.add_reaction("👍")
    await sent.clear_reactions()
    assert channel.messages[sent.id].reactions == {}
    await sent.pin()
    assert channel.messages[sent.id].is_pinned
    await sent.unpin()
    assert not channel.messages[sent.id].is_pinned
    await room.typing()


async def test_several_messages_are_deleted_at_once(room, channel, sandbox):
    sent = [await room.send(str(number)) for number in range(3)]
    await room.delete_messages(sent[:2])
    assert list(channel.messages) == [sent[2].id]
    more = await room.send("more")
    sandbox.clock.advance(timedelta(days=15))
    with pytest.raises(discord.HTTPException) as refused:
        await room.delete_messages([sent[2], more])
    assert refused.value.code == 50034


async def test_a_private_message_reaches_those_who_take_them(bot, world, owner):
    user = await bot.fetch_user(owner.id)
    sent = await user.send("hello")
    assert list(world.find_dm(owner).messages) == [sent.id]
    assert (await user.create_dm()).id == sent.channel.id


async def test_a_private_message_to_closed_dms_is_refused(bot, owner):
    user = await bot.fetch_user(owner.id)
    owner.takes_dms = False
    with pytest.raises(discord.Forbidden) as refused:
        await user.send("hello")
    assert refused.value.code == 50007


async def test_a_stranger_cannot_be_written_to_unless_they_installed_the_application(bot, world):
    stranger = world.add_user("stranger")
    user = await bot.fetch_user(stranger.id)
    with pytest.raises(discord.Forbidden) as refused:
        await user.send("hello")
    assert refused.value.code == 50278
    world.install_for(stranger)
    assert (await user.send("hello")).content == "hello"


async def test_nobody_is_not_a_recipient(http, sandbox):
    status, body = await http("POST", "/users/@me/channels", {"recipient_id": "5"})
    assert (status, body["code"]) == (400, 50033)
    assert (await http("GET", "/users/5"))[1]["code"] == 10013


async def test_what_is_not_there_yet_says_so_and_is_noted(http, sandbox, guild):
    path = f"/guilds/{guild.id}/emojis"
    answer = await http("GET", path)
    assert answer == (501, {"message": "501: Not Implemented", "code": 0})
    assert (await http("DELETE", "/gateway"))[0] == 501
    assert sandbox.unknown_routes == [f"GET {path}", "DELETE /gateway"]


async def test_answers_are_plain_json_without_a_charset(sandbox, http):
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.api_url}/gateway") as got:
        assert got.headers["Content-Type"] == "application/json"
        assert await got.json() == {"url": sandbox.gateway.url}


async def test_without_the_token_nothing_is_answered(http):
    answer = await http("GET", "/users/@me", headers={"Authorization": "Bot wrong"})
    assert answer == (401, {"message": "401: Unauthorized", "code": 0})


async def test_what_is_not_json_is_refused(http, channel):
    path = f"/channels/{channel.id}/messages"
    status, body = await http(
        "POST", path, None, data=b"{", headers={"Content-Type": "application/json"}
    )
    assert (status, body["code"]) == (400, 50109)


async def test_a_private_channel_has_no_messages_of_others_to_delete(bot, world, owner):
    private = world.open_dm(owner)
    message = world.post(private, owner, "mine")
    channel = await bot.fetch_channel(private.id)
    assert channel.type.value == ChannelKind.DM
    with pytest.raises(discord.Forbidden) as refused:
        await channel.get_partial_message(message.id).delete()
    assert refused.value.code == 50003

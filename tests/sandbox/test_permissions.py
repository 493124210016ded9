"""Who may do what: computed permissions, and the routes that refuse."""

from datetime import timedelta

import pytest

from sandbox.permissions import (
    ALL,
    EVERYONE,
    NONE,
    Permission,
    channel_permissions,
    guild_permissions,
    is_above_role,
    outranks,
)

P = Permission


@pytest.fixture
def humble(world, guild):
    """The bot with a role that grants nothing yet; sets what it may."""
    role = guild.role("Hearth")

    def humble(*permissions):
        world.edit_role(role, permissions=sum(permissions))
        return role

    humble()
    world.edit_role(guild.everyone, permissions=0)
    return humble


@pytest.fixture
def maya(world, guild):
    return world.add_member(guild, world.add_user("maya"))


def granted(world, guild, channel, member):
    return channel_permissions(guild, channel, member, now=world.clock.now())


async def test_the_owner_and_administrators_may_everything(world, guild, channel, owner, maya):
    world.overwrite(channel, guild.everyone, deny=ALL)
    assert granted(world, guild, channel, guild.members[owner.id]) == ALL
    world.give_role(maya, world.add_role(guild, "Admin", permissions=P.ADMINISTRATOR))
    assert granted(world, guild, channel, maya) == ALL
    world.time_out(maya, until=world.clock.now() + timedelta(hours=1))
    assert granted(world, guild, channel, maya) == ALL


async def test_everyone_then_roles_then_the_member_decide(world, guild, channel, maya):
    quiet, loud = world.add_role(guild, "Quiet"), world.add_role(guild, "Loud")
    world.give_role(maya, quiet)
    assert granted(world, guild, channel, maya) == EVERYONE
    world.overwrite(channel, guild.everyone, deny=P.ADD_REACTIONS)
    assert not granted(world, guild, channel, maya) & P.ADD_REACTIONS
    world.overwrite(channel, quiet, allow=P.ADD_REACTIONS, deny=P.SEND_MESSAGES)
    assert granted(world, guild, channel, maya) & P.ADD_REACTIONS
    assert not granted(world, guild, channel, maya) & P.SEND_MESSAGES
    world.overwrite(channel, loud, allow=P.SEND_MESSAGES)
    world.give_role(maya, loud)
    assert granted(world, guild, channel, maya) & P.SEND_MESSAGES
    world.overwrite(channel, maya, deny=P.SEND_MESSAGES)
    assert not granted(world, guild, channel, maya) & P.SEND_MESSAGES


async def test_roles_add_up(world, guild, maya):
    world.edit_role(guild.everyone, permissions=P.VIEW_CHANNEL)
    world.give_role(maya, world.add_role(guild, "A", permissions=P.KICK_MEMBERS))
    world.give_role(maya, world.add_role(guild, "B", permissions=P.BAN_MEMBERS))
    expected = P.VIEW_CHANNEL | P.KICK_MEMBERS | P.BAN_MEMBERS
    assert guild_permissions(guild, maya, now=world.clock.now()) == expected


async def test_who_cannot_view_a_channel_may_nothing_there(world, guild, channel, maya):
    world.overwrite(channel, guild.everyone, deny=P.VIEW_CHANNEL)
    assert granted(world, guild, channel, maya) == NONE


async def test_who_cannot_send_can_neither_attach_nor_mention_everyone(world, guild, channel, maya):
    allowed = P.MENTION_EVERYONE | P.ATTACH_FILES
    world.overwrite(channel, guild.everyone, deny=P.SEND_MESSAGES, allow=allowed)
    assert not granted(world, guild, channel, maya) & (allowed | P.EMBED_LINKS)
    assert granted(world, guild, channel, maya) & P.VIEW_CHANNEL


async def test_who_is_timed_out_may_only_look(world, guild, channel, maya, sandbox):
    world.time_out(maya, until=world.clock.now() + timedelta(minutes=5))
    assert granted(world, guild, channel, maya) == P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY
    sandbox.clock.advance(timedelta(minutes=5))
    assert granted(world, guild, channel, maya) == EVERYONE


async def test_hierarchy_is_by_highest_role_and_the_owner_is_above_all(world, guild, owner, maya):
    low, high = world.add_role(guild, "Low"), world.add_role(guild, "High")
    other = world.add_member(guild, world.add_user("noor"), low)
    world.give_role(maya, high)
    assert outranks(guild, maya, other)
    assert not outranks(guild, other, maya)
    assert not outranks(guild, maya, maya)
    assert is_above_role(guild, maya, low)
    assert not is_above_role(guild, maya, high)
    boss = guild.members[owner.id]
    assert outranks(guild, boss, maya)
    assert not outranks(guild, maya, boss)


SEND = {"content": "x"}
EMBED = {"embeds": [{"title": "T"}]}
REPLY = {"content": "x", "message_reference": {"message_id": "1"}}


@pytest.mark.parametrize(
    ("body", "permissions", "answer"),
    [
        (SEND, [], (403, 50001)),
        (SEND, [P.SEND_MESSAGES], (403, 50001)),
        (SEND, [P.VIEW_CHANNEL], (403, 50013)),
        (SEND, [P.VIEW_CHANNEL, P.SEND_MESSAGES], (200, None)),
        (EMBED, [P.VIEW_CHANNEL, P.SEND_MESSAGES], (403, 50013)),
        (EMBED, [P.VIEW_CHANNEL, P.SEND_MESSAGES, P.EMBED_LINKS], (200, None)),
        (REPLY, [P.VIEW_CHANNEL, P.SEND_MESSAGES], (400, 160002)),
    ],
)
async def test_sending_needs_permissions(http, humble, channel, body, permissions, answer):
    humble(*permissions)
    status, refused = await http("POST", f"/channels/{channel.id}/messages", body)
    assert (status, refused.get("code")) == answer


async def test_reading_needs_the_message_history(http, humble, world, channel, owner):
    message = world.post(channel, owner, "old")
    path = f"/channels/{channel.id}/messages"
    humble(P.VIEW_CHANNEL)
    assert await http("GET", path) == (200, [])
    assert (await http("GET", f"{path}/{message.id}"))[1]["code"] == 50013
    humble(P.VIEW_CHANNEL, P.READ_MESSAGE_HISTORY)
    assert [m["id"] for m in (await http("GET", path))[1]] == [str(message.id)]
    humble()
    assert (await http("GET", path))[1]["code"] == 50001
    assert (await http("GET", f"/channels/{channel.id}"))[1]["code"] == 50001


async def test_only_own_messages_are_edited_and_others_deleted_with_permission(
    http, humble, world, channel, owner
):
    message = world.post(channel, owner, "theirs")
    path = f"/channels/{channel.id}/messages/{message.id}"
    humble(P.VIEW_CHANNEL, P.READ_MESSAGE_HISTORY)
    assert (await http("PATCH", path, SEND))[1]["code"] == 50005
    assert (await http("DELETE", path))[1]["code"] == 50013
    humble(P.VIEW_CHANNEL, P.MANAGE_MESSAGES)
    assert await http("DELETE", path) == (204, None)


async def test_giving_a_role_needs_manage_roles_and_a_higher_role(http, humble, world, guild, maya):
    role = world.add_role(guild, "Member", position=1)
    top = world.add_role(guild, "Top")
    path = f"/guilds/{guild.id}/members/{maya.user.id}/roles"
    assert (await http("PUT", f"{path}/{role.id}"))[1]["code"] == 50013
    own = humble(P.MANAGE_ROLES)
    assert (await http("PUT", f"{path}/{top.id}"))[1]["code"] == 50013
    assert (await http("PUT", f"{path}/{own.id}"))[1]["code"] == 50013
    world.edit_role(own, position=2)
    assert await http("PUT", f"{path}/{role.id}") == (204, None)
    assert maya.role_ids == [role.id]
    assert (await http("PUT", f"{path}/5"))[1]["code"] == 10011
    assert await http("DELETE", f"{path}/{role.id}") == (204, None)
    assert maya.role_ids == []


async def test_a_timeout_needs_permission_and_a_higher_role(
    http, humble, world, guild, maya, owner
):
    until = world.clock.now() + timedelta(hours=1)
    body = {"communication_disabled_until": until.isoformat()}
    path = f"/guilds/{guild.id}/members/{maya.user.id}"
    assert (await http("PATCH", path, body))[1]["code"] == 50013
    own = humble(P.MODERATE_MEMBERS)
    world.edit_role(own, position=5)
    status, member = await http("PATCH", path, body)
    assert (status, maya.timed_out_until) == (200, until)
    assert member["communication_disabled_until"] == until.isoformat()
    await http("PATCH", path, {"communication_disabled_until": None})
    assert maya.timed_out_until is None
    world.give_role(maya, world.add_role(guild, "High", position=6))
    assert (await http("PATCH", path, body))[1]["code"] == 50013
    path = f"/guilds/{guild.id}/members/{owner.id}"
    assert (await http("PATCH", path, body))[1]["code"] == 50013


async def test_administrators_cannot_be_timed_out(http, world, guild, maya):
    admin = world.add_role(guild, "Admin", permissions=P.ADMINISTRATOR, position=1)
    world.edit_role(guild.role("Hearth"), position=9)
    world.give_role(maya, admin)
    until = (world.clock.now() + timedelta(hours=1)).isoformat()
    path = f"/guilds/{guild.id}/members/{maya.user.id}"
    answer = await http("PATCH", path, {"communication_disabled_until": until})
    assert answer[1]["code"] == 50013


@pytest.mark.parametrize("value", ["tomorrow", "2099-01-01T00:00:00+00:00"])
async def test_a_timeout_is_an_instant_within_28_days(http, guild, maya, world, value):
    world.edit_role(guild.role("Hearth"), position=9)
    path = f"/guilds/{guild.id}/members/{maya.user.id}"
    status, refused = await http("PATCH", path, {"communication_disabled_until": value})
    assert (status, refused["code"]) == (400, 50035)
    assert list(refused["errors"]) == ["communication_disabled_until"]


async def test_removing_and_banning_need_permission_and_a_higher_role(
    http, humble, world, guild, maya
):
    kick, ban = (f"/guilds/{guild.id}/{kind}/{maya.user.id}" for kind in ("members", "bans"))
    assert (await http("DELETE", kick))[1]["code"] == 50013
    assert (await http("PUT", ban, {}))[1]["code"] == 50013
    world.edit_role(humble(P.KICK_MEMBERS, P.BAN_MEMBERS), position=5)
    assert await http("DELETE", kick) == (204, None)
    assert (await http("DELETE", kick))[1]["code"] == 10007
    assert await http("PUT", ban, {}) == (204, None)
    assert maya.user.id in guild.bans
    assert await http("DELETE", ban, {}) == (204, None)
    assert (await http("DELETE", ban, {}))[1]["code"] == 10026


async def test_setting_all_roles_checks_each_that_changes(http, humble, world, guild, maya):
    role, top = (
        world.add_role(guild, "Member", position=1),
        world.add_role(guild, "Top", position=9),
    )
    world.edit_role(humble(P.MANAGE_ROLES, P.MANAGE_NICKNAMES), position=5)
    world.give_role(maya, top)
    path = f"/guilds/{guild.id}/members/{maya.user.id}"
    both = {"roles": [str(role.id), str(top.id)]}
    assert (await http("PATCH", path, both))[0] == 200
    assert maya.role_ids == [role.id, top.id]
    assert (await http("PATCH", path, {"roles": []}))[1]["code"] == 50013
    assert (await http("PATCH", path, {"roles": ["5"]}))[1]["code"] == 50035
    assert (await http("PATCH", path, {"nick": "M"}))[1]["code"] == 50013
    world.take_role(maya, top)
    assert (await http("PATCH", path, {"nick": "M"}))[1]["nick"] == "M"


async def test_a_role_can_give_no_more_than_the_bot_has(http, humble, guild):
    humble(P.MANAGE_ROLES)
    path = f"/guilds/{guild.id}/roles"
    body = {"name": "Strong", "permissions": str(int(P.BAN_MEMBERS))}
    assert (await http("POST", path, body))[1]["code"] == 50013
    status, role = await http("POST", path, {"name": "Weak", "permissions": "0"})
    assert (status, role["name"]) == (200, "Weak")
    hidden = {"name": "x", "permission_overwrites": [{"id": "1", "type": 0, "deny": "1024"}]}
    humble(P.MANAGE_CHANNELS)
    assert (await http("POST", f"/guilds/{guild.id}/channels", hidden))[1]["code"] == 50013


async def test_channels_are_managed_only_with_permission(http, humble, guild, channel, world):
    path = f"/channels/{channel.id}"
    humble(P.VIEW_CHANNEL)
    assert (await http("PATCH", path, {"topic": "x"}))[1]["code"] == 50013
    assert (await http("DELETE", path))[1]["code"] == 50013
    assert (await http("PUT", f"{path}/permissions/{guild.id}", {"type": 0}))[1]["code"] == 50013
    assert (await http("DELETE", f"{path}/permissions/5"))[1]["code"] == 50013
    humble(P.VIEW_CHANNEL, P.MANAGE_CHANNELS, P.MANAGE_ROLES)
    assert (await http("PATCH", path, {"topic": "x"}))[1]["topic"] == "x"
    assert (await http("DELETE", f"{path}/permissions/5"))[1]["code"] == 10009


async def test_servers_the_bot_is_not_in_are_closed_to_it(http, world, owner):
    other = world.add_guild("Other", owner=owner)
    channel = world.add_channel(other, "general")
    assert (await http("GET", f"/guilds/{other.id}"))[1]["code"] == 50001
    assert (await http("GET", f"/channels/{channel.id}"))[1]["code"] == 50001
    assert (await http("GET", "/guilds/5"))[1]["code"] == 10004
    assert (await http("GET", "/channels/5"))[1]["code"] == 10003
    private = world.private_channel(owner, world.add_user("maya"))
    assert (await http("POST", f"/channels/{private.id}/messages", SEND))[1]["code"] == 50001


async def test_roles_that_cannot_be_pinged_are_not(http, humble, world, guild, channel):
    role = world.add_role(guild, "Member")
    humble(P.VIEW_CHANNEL, P.SEND_MESSAGES)
    body = {"content": f"<@&{role.id}> @everyone"}
    path = f"/channels/{channel.id}/messages"
    _status, sent = await http("POST", path, body)
    assert (sent["mention_roles"], sent["mention_everyone"]) == ([], False)
    world.edit_role(role, is_mentionable=True)
    _status, sent = await http("POST", path, body)
    assert (sent["mention_roles"], sent["mention_everyone"]) == ([str(role.id)], False)

"""A bad day, on demand."""

import aiohttp
import discord
import pytest

from sandbox.permissions import Permission

OFFLINE = "The bot isn't connected."


@pytest.fixture
def member(people, world):
    """The bot's own member, with a role of modest permissions."""
    own = people.members[world.bot.id]
    world.edit_role(people.roles[own.role_ids[0]], permissions=int(Permission.MANAGE_ROLES))
    return own


@pytest.fixture
def day(maya):
    class Day:
        async def make(self, deed, **body):
            answer = await maya.post("badday", do=deed, **body)
            assert answer["ok"]
            return answer["said"]

        async def refuse(self, deed, **body):
            return (await maya.post("badday", do=deed, **body))["refused"]

        async def wrong(self):
            return [said for said in (await maya.get("badday"))["now"] if said != OFFLINE]

    return Day()


async def test_a_day_without_a_bot_is_a_bad_one(maya):
    told = await maya.get("badday")
    assert told["now"] == [OFFLINE]
    assert {"VIEW_CHANNEL", "SEND_MESSAGES"} < set(told["permissions"])


async def test_the_connection_drops_and_comes_back(day, bot, sandbox, maya):
    assert (await maya.get("badday"))["now"] == []
    await day.make("drop_gateway")
    await sandbox.wait_for(lambda: sandbox.gateway.resumed == 1)


async def test_the_connection_falls_silent(day, sandbox):
    await day.make("mute_gateway", on=True)
    assert sandbox.faults.is_gateway_mute
    assert await day.wrong() == ["The connection is silent: the bot will take it for dead."]
    await day.make("mute_gateway", on=False)
    assert await day.wrong() == []


async def test_calls_fail(day, http):
    said = await day.make("fail_calls", times=2, status=503)
    assert said == "The bot's next 2 calls: answered with 503."
    assert (await http("GET", "/users/@me"))[0] == 503
    assert await day.wrong() == ["The bot's next call: answered with 503."]
    assert (await http("GET", "/users/@me"))[0] == 503
    assert (await http("GET", "/users/@me"))[0] == 200
    assert await day.wrong() == []


async def test_answers_are_lost(day, http, channel):
    await day.make("lose_answers", times=1)
    with pytest.raises(aiohttp.ClientError):
        await http("POST", f"/channels/{channel.id}/messages", {"content": "is it there?"})
    assert [message.content for message in channel.messages.values()] == ["is it there?"]
    assert await day.wrong() == []


async def test_faults_of_other_kinds_are_told_as_well(day, sandbox):
    sandbox.faults.reset("GET", "/users")
    sandbox.faults.slow("*", "", seconds=1.5, times=3)
    sandbox.faults.hold("POST", "/channels")
    assert await day.wrong() == [
        "The bot's next call to /users: the connection breaks.",
        "The bot's next 3 calls: 1.5 s late.",
        "The bot's next call to /channels: held back.",
    ]


async def test_rate_limits(day, sandbox):
    await day.make("rate_limit", on=True)
    assert sandbox.limits.is_on
    assert await day.wrong() == ["Discord's rate limits are on."]
    await day.make("rate_limit", on=False)
    assert not sandbox.limits.is_on


async def test_direct_messages_are_closed(day, maya, bot, world):
    async with maya.live() as hears:
        await day.make("close_dms", on=True)
        assert await hears.next() == {"type": "view"}
    assert (await maya.view())["me"]["takes_dms"] is False
    assert await day.wrong() == ["Maya takes no direct messages."]
    with pytest.raises(discord.Forbidden):
        await (await bot.fetch_user(maya.user.id)).send("hi")
    await day.make("close_dms", on=False)
    assert await day.wrong() == []


async def test_a_permission_is_taken_and_given_back(day, member, world, channel):
    place = {"channel": str(channel.id), "permission": "SEND_MESSAGES"}
    lacking = "The bot lacks Send Messages in #general."
    assert await day.make("remove_permission", **place) == lacking
    assert not world.permissions(world.bot, channel) & Permission.SEND_MESSAGES
    assert await day.wrong() == [lacking]
    await day.make("give_permission", **place)
    assert world.permissions(world.bot, channel) & Permission.SEND_MESSAGES
    assert await day.wrong() == []


async def test_a_permission_it_never_had_is_given(day, member, world, staff):
    await day.make("give_permission", channel=str(staff.id), permission="VIEW_CHANNEL")
    assert world.permissions(world.bot, staff) & Permission.VIEW_CHANNEL
    await day.make("clear")
    assert not world.permissions(world.bot, staff) & Permission.VIEW_CHANNEL


async def test_all_is_well_again(day, member, world, sandbox, maya, channel, staff):
    await day.make("fail_calls", times=5, status=500)
    await day.make("rate_limit", on=True)
    await day.make("mute_gateway", on=True)
    await day.make("close_dms", on=True)
    world.overwrite(staff, member, allow=Permission.VIEW_CHANNEL)
    for place in (channel, staff):
        await day.make("remove_permission", channel=str(place.id), permission="VIEW_CHANNEL")
    assert len(await day.wrong()) == 6
    await day.make("clear")
    assert await day.wrong() == []
    assert (sandbox.faults.plan, sandbox.limits.is_on, maya.user.takes_dms) == ([], False, True)
    assert member.user.id not in channel.overwrites
    assert staff.overwrites[member.user.id].allow == Permission.VIEW_CHANNEL


async def test_a_channel_is_deleted(day, channel, maya, world):
    async with maya.live() as hears:
        assert "#general" in await day.make("delete_channel", channel=str(channel.id))
        assert await hears.next() == {"type": "view"}
    assert channel.id not in world.channels
    await day.refuse("delete_channel", channel=str(channel.id))


async def test_nothing_is_taken_from_an_administrator(day, channel):
    place = {"channel": str(channel.id), "permission": "SEND_MESSAGES"}
    assert "administrator" in await day.refuse("remove_permission", **place)


@pytest.mark.parametrize(
    ("deed", "body"),
    [
        ("none", {}),
        ("fail_calls", {"times": 0}),
        ("fail_calls", {"times": 10**9}),
        ("fail_calls", {"status": 200}),
        ("fail_calls", {"status": 418}),
        ("lose_answers", {"times": "x"}),
        ("rate_limit", {}),
        ("mute_gateway", {"on": "no"}),
        ("close_dms", {"on": 1}),
        ("close_dms", {"as": "1", "on": True}),
        ("remove_permission", {"channel": "1", "permission": "SEND_MESSAGES"}),
        ("remove_permission", {"permission": "SEND_MESSAGES"}),
        ("give_permission", {"permission": "EVERYTHING"}),
        ("delete_channel", {}),
    ],
)
async def test_a_bad_day_that_makes_no_sense_is_refused(day, member, sandbox, deed, body):
    await day.refuse(deed, **body)
    assert sandbox.faults.plan == []


async def test_only_a_permission_of_the_list_is_taken(day, member, channel):
    await day.refuse("remove_permission", channel=str(channel.id), permission="ADMINISTRATOR")
    assert channel.overwrites == {}

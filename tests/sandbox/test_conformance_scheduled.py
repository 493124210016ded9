"""Scheduled events, as discord.py meets them."""

from datetime import timedelta

import discord
import pytest

from sandbox.entities import ChannelKind, EventKind, EventStatus
from sandbox.intents import Intent
from sandbox.people.refusals import Refused
from sandbox.permissions import Permission

HOUR = timedelta(hours=1)
GUILD_ONLY = discord.PrivacyLevel.guild_only


@pytest.fixture
def times(now):
    return {"start_time": now + HOUR, "end_time": now + 2 * HOUR, "privacy_level": GUILD_ONLY}


async def test_an_event_is_made_read_changed_and_deleted(bot, guild, times):
    place = bot.guilds[0]
    made = await place.create_scheduled_event(
        name="Walk", description="Slowly", location="Park", reason="spring",
        entity_type=discord.EntityType.external, **times,
    )  # fmt: skip
    kept = guild.scheduled_events[made.id]
    assert (kept.name, kept.description, kept.location) == ("Walk", "Slowly", "Park")
    assert (made.creator.id, made.location, made.start_time) == (
        bot.user.id,
        "Park",
        times["start_time"],
    )
    [listed] = await place.fetch_scheduled_events(with_counts=True)
    assert (listed.id, listed.user_count) == (made.id, 0)
    fetched = await place.fetch_scheduled_event(made.id)
    changed = await fetched.edit(name="Stroll", description=None, location="Beach")
    assert (changed.name, changed.location, kept.description) == ("Stroll", "Beach", None)
    await changed.delete()
    assert guild.scheduled_events == {}
    with pytest.raises(discord.NotFound) as unknown:
        await place.fetch_scheduled_event(made.id)
    assert unknown.value.code == 10070


async def test_an_event_in_a_channel_names_it(bot, guild, world, times):
    voice = world.add_channel(guild, "lounge", kind=ChannelKind.VOICE)
    await bot.until(lambda: bot.get_channel(voice.id))
    made = await bot.guilds[0].create_scheduled_event(
        name="Talk", channel=bot.get_channel(voice.id), **times
    )
    kept = guild.scheduled_events[made.id]
    assert (made.channel.id, made.entity_type) == (voice.id, discord.EntityType.voice)
    assert (kept.channel_id, kept.entity_type, kept.location) == (voice.id, EventKind.VOICE, None)
    await bot.get_channel(voice.id).delete()
    assert guild.scheduled_events == {}


async def test_an_events_state_goes_only_forward(bot, guild, plan):
    plan()
    [event] = await bot.guilds[0].fetch_scheduled_events()
    event = await event.start()
    with pytest.raises(discord.HTTPException) as refused:
        await event.edit(start_time=event.start_time + HOUR)
    assert "INVALID_START_BY_STATUS" in str(refused.value._errors)
    await event.end()
    assert guild.scheduled_event("Walk").status == EventStatus.COMPLETED
    assert await bot.guilds[0].fetch_scheduled_events() == []
    with pytest.raises(discord.HTTPException) as over:
        await event.edit(name="Again")
    assert over.value.code == 180000


async def test_a_state_that_cannot_follow_is_refused(http, guild, plan):
    event = plan()
    path = f"/guilds/{guild.id}/scheduled-events/{event.id}"
    status, refused = await http("PATCH", path, {"status": 3})
    assert (status, list(refused["errors"])) == (400, ["status"])
    assert (await http("PATCH", path, {"status": 4}))[1]["status"] == 4


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"description": "x" * 1001}, "description"),
        ({"privacy_level": 1}, "privacy_level"),
        ({"entity_type": 4}, "entity_type"),
        ({"entity_metadata": None}, "entity_metadata"),
        ({"entity_metadata": {"location": "x" * 101}}, "entity_metadata"),
        ({"channel_id": "5"}, "channel_id"),
        ({"entity_type": 2}, "channel_id"),
        ({"scheduled_end_time": None}, "scheduled_end_time"),
        ({"scheduled_start_time": None}, "scheduled_start_time"),
        ({"scheduled_start_time": "soon"}, "scheduled_start_time"),
        ({"scheduled_start_time": "2020-01-01T00:00:00Z"}, "scheduled_start_time"),
        ({"scheduled_end_time": "2020-01-01T00:00:00Z"}, "scheduled_end_time"),
        ({"recurrence_rule": "weekly"}, "recurrence_rule"),
    ],
)
async def test_an_event_that_breaks_a_rule_is_refused(http, guild, changes, field, outside):
    path = f"/guilds/{guild.id}/scheduled-events"
    status, refused = await http("POST", path, outside(**changes))
    assert (status, refused["code"], list(refused["errors"])) == (400, 50035, [field])
    assert guild.scheduled_events == {}


async def test_no_more_than_a_hundred_events_wait(http, guild, plan, outside):
    events = [plan(str(number)) for number in range(100)]
    path = f"/guilds/{guild.id}/scheduled-events"
    assert (await http("POST", path, outside()))[1]["code"] == 30038
    events[0].status = EventStatus.CANCELED
    assert (await http("POST", path, outside()))[0] == 200


async def test_events_need_permissions(http, world, guild, plan, outside):
    voice = world.add_channel(guild, "lounge", kind=ChannelKind.VOICE)
    role, base = guild.role("Hearth"), f"/guilds/{guild.id}/scheduled-events"
    world.edit_role(guild.everyone, permissions=0)
    world.edit_role(role, permissions=0)
    theirs = plan()
    assert (await http("POST", base, outside()))[1]["code"] == 50013
    world.edit_role(role, permissions=Permission.CREATE_EVENTS)
    _status, own = await http("POST", base, outside())
    assert (await http("PATCH", f"{base}/{own['id']}", {"name": "Mine"}))[0] == 200
    assert (await http("PATCH", f"{base}/{theirs.id}", {"name": "Mine"}))[1]["code"] == 50013
    assert (await http("DELETE", f"{base}/{theirs.id}"))[1]["code"] == 50013
    inside = outside(entity_type=2, channel_id=str(voice.id), entity_metadata=None)
    assert (await http("POST", base, inside))[1]["code"] == 50013
    granted = Permission.CREATE_EVENTS | Permission.VIEW_CHANNEL | Permission.CONNECT
    world.edit_role(role, permissions=granted)
    assert (await http("POST", base, inside))[0] == 200
    world.edit_role(role, permissions=Permission.MANAGE_EVENTS)
    assert len((await http("GET", base))[1]) == 2  # not the one in a channel out of sight
    assert await http("DELETE", f"{base}/{theirs.id}") == (204, None)


async def test_a_text_channel_holds_no_events(http, guild, channel, outside):
    body = outside(entity_type=2, channel_id=str(channel.id), entity_metadata=None)
    path = f"/guilds/{guild.id}/scheduled-events"
    assert (await http("POST", path, body))[1]["code"] == 50024
    assert (await http("POST", path, body | {"channel_id": "5"}))[1]["code"] == 10003


async def test_those_interested_are_listed_page_by_page(bot, http, sandbox, world, guild, plan):
    event = plan()
    people = [world.add_user(f"user{number}") for number in range(5)]
    for user in reversed(people):
        world.add_member(guild, user)
        sandbox.person(user).interest(event)
    world.remove_member(guild.members[people[4].id])
    [known] = await bot.guilds[0].fetch_scheduled_events()
    ids = [user.id for user in people]
    assert [user.id async for user in known.users()] == ids
    path = f"/guilds/{guild.id}/scheduled-events/{event.id}/users"

    async def page(query):
        return [people.index(world.users[int(u["user_id"])]) for u in await get(query)]

    async def get(query):
        status, found = await http("GET", f"{path}?{query}")
        assert status == 200
        return found

    assert await page("limit=2") == [0, 1]
    assert await page(f"limit=2&after={ids[1]}") == [2, 3]
    assert await page(f"limit=2&before={ids[3]}&after={ids[3]}") == [1, 2]
    assert ["member" in one for one in await get("with_member=true")] == [True] * 4 + [False]
    assert (await http("GET", f"{path}?limit=101"))[1]["code"] == 50035


async def test_interest_is_told_and_taken_back(make_bot, sandbox, world, guild, owner, plan):
    world.application.granted_intents = Intent.GUILD_MEMBERS
    intents = discord.Intents(guilds=True, guild_scheduled_events=True, members=True)
    event, olivia = plan(), sandbox.person(owner)
    async with make_bot(intents=intents) as bot:
        heard = []

        @bot.listen()
        async def on_scheduled_event_user_add(event, user):
            heard.append(("add", event.name, user.name))

        @bot.listen()
        async def on_scheduled_event_user_remove(event, user):
            heard.append(("remove", event.name, user.name))

        assert [e.name for e in bot.guilds[0].scheduled_events] == ["Walk"]
        olivia.interest("Walk")
        olivia.interest(event)
        assert event.interested == [owner.id]
        olivia.no_interest(event)
        await bot.until(lambda: "GUILD_SCHEDULED_EVENT_USER_REMOVE" in bot.told)
    assert heard == [("add", "Walk", "olivia"), ("remove", "Walk", "olivia")]
    assert event.interested == []


async def test_events_come_only_to_those_with_the_intent(make_bot, world, guild, plan):
    hearing = discord.Intents(guilds=True, guild_scheduled_events=True)
    async with make_bot() as deaf, make_bot(intents=hearing) as bot:
        event = plan()
        world.edit_event(event, name="Stroll")
        world.delete_event(event)
        world.edit_guild(guild, name="Haven")
        for one in (deaf, bot):
            await one.until(lambda one=one: "GUILD_UPDATE" in one.told)
    assert deaf.told[2:] == ["GUILD_UPDATE"]
    changes = [f"GUILD_SCHEDULED_EVENT_{change}" for change in ("CREATE", "UPDATE", "DELETE")]
    assert bot.told[2:] == [*changes, "GUILD_UPDATE"]


async def test_an_event_in_a_hidden_channel_is_not_for_everybody(sandbox, world, guild, plan):
    voice = world.add_channel(guild, "lounge", kind=ChannelKind.VOICE)
    world.overwrite(voice, guild.everyone, deny=Permission.VIEW_CHANNEL)
    event = plan(entity_type=EventKind.VOICE, channel_id=voice.id)
    maya = world.add_member(guild, world.add_user("maya")).user
    stranger = world.add_user("stranger")
    assert world.events_seen_by(maya, guild) == []
    for user in (maya, stranger):
        with pytest.raises(Refused):
            sandbox.person(user, guild=guild).interest(event)
    world.overwrite(voice, guild.everyone)
    sandbox.person(maya).interest(event)
    world.edit_event(event, status=EventStatus.CANCELED)
    with pytest.raises(Refused):
        sandbox.person(maya).no_interest(event)


async def test_an_event_outside_of_discord_begins_and_ends_by_itself(sandbox, plan):
    event = plan()
    sandbox.clock.advance(HOUR)
    await sandbox.wait_for(lambda: event.status == EventStatus.ACTIVE)
    sandbox.clock.advance(HOUR)
    await sandbox.wait_for(lambda: event.status == EventStatus.COMPLETED)


async def test_an_event_is_over_at_once_when_time_jumps_past_it(http, sandbox, guild, plan):
    event = plan()
    sandbox.clock.advance(3 * HOUR)
    assert await http("GET", f"/guilds/{guild.id}/scheduled-events") == (200, [])
    assert event.status == EventStatus.COMPLETED


async def test_running_time_ends_an_event_too(sandbox, world, plan):
    world.clock.unfreeze()
    event = plan(
        starts_at=world.clock.now() + timedelta(milliseconds=10),
        ends_at=world.clock.now() + timedelta(milliseconds=20),
    )
    await sandbox.wait_for(lambda: event.status == EventStatus.COMPLETED)


async def test_an_event_in_a_channel_that_nobody_begins_is_called_off(sandbox, world, guild, plan):
    voice = world.add_channel(guild, "lounge", kind=ChannelKind.VOICE)
    event = plan(entity_type=EventKind.VOICE, channel_id=voice.id)
    sandbox.clock.advance(4 * HOUR)
    world.settle_events()
    assert event.status == EventStatus.SCHEDULED
    sandbox.clock.advance(HOUR)
    world.settle_events()
    assert event.status == EventStatus.CANCELED

"""Steering the sandbox over the wire, its clock, and the demo server."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from sandbox.clock import SandboxClock
from sandbox.demo import demo_world
from sandbox.permissions import Permission, outranks
from sandbox.server import serve

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
async def control(sandbox):
    """Calls a control: `await control("POST", "clock", {…})`."""
    async with aiohttp.ClientSession() as session:

        async def control(method, what, body=None):
            url = f"{sandbox.origin}/sandbox/{what}"
            async with session.request(method, url, json=body) as response:
                return response.status, await response.json()

        yield control


async def test_the_clock_is_read_and_moved(control, sandbox):
    moved = []
    sandbox.clock.subscribe(lambda: moved.append(sandbox.clock.now()))
    before = sandbox.clock.now()
    status, clock = await control("POST", "clock", {"advance_seconds": 3600})
    assert (status, clock["frozen"]) == (200, False)
    assert sandbox.clock.now() - before >= timedelta(hours=1)
    await control("POST", "clock", {"move_to": NOON.isoformat()})
    _status, clock = await control("GET", "clock")
    assert NOON <= datetime.fromisoformat(clock["now"]) < NOON + timedelta(minutes=1)
    assert len(moved) == 2


@pytest.mark.parametrize("body", [{}, {"move_to": "noon"}, {"move_to": "2026-03-02T12:00:00"}])
async def test_a_move_that_says_no_instant_is_refused(control, body):
    assert (await control("POST", "clock", body))[0] == 400


async def test_a_frozen_clock_moves_only_when_told():
    clock = SandboxClock(frozen_at=NOON)
    clock.advance(timedelta(days=1))
    assert clock.now() == NOON + timedelta(days=1)
    clock.move_to(NOON)
    assert clock.now() == NOON
    clock.unfreeze()
    assert NOON <= clock.now() < NOON + timedelta(minutes=1)
    clock.freeze()
    assert clock.now() == clock.now()


async def test_an_unsubscribed_callback_is_left_alone():
    clock, called = SandboxClock(frozen_at=NOON), []
    callback = lambda: called.append(1)  # noqa: E731 - the same object twice
    clock.subscribe(callback)
    clock.unsubscribe(callback)
    clock.advance(timedelta(days=1))
    assert called == []


async def test_faults_are_planned_over_the_wire(control, http, sandbox):
    plan = {"kind": "fail", "method": "GET", "path": "/users/@me", "status": 502}
    assert (await control("POST", "faults", plan))[0] == 200
    assert (await http("GET", "/users/@me"))[0] == 502
    await control("POST", "faults", {"kind": "enforce_limits"})
    assert sandbox.limits.is_on
    await control("POST", "faults", {"kind": "relax_limits"})
    assert not sandbox.limits.is_on
    assert (await control("POST", "faults", {"kind": "none"}))[0] == 400
    assert (await control("POST", "faults", {"kind": "fail", "how": "badly"}))[0] == 400


async def test_the_gateway_is_dropped_over_the_wire(control, bot, sandbox):
    await control("POST", "faults", {"kind": "drop_gateway"})
    await bot.until(lambda: "RESUMED" in bot.told)
    assert sandbox.gateway.resumed == 1


async def test_the_state_says_what_there_is(control, world, owner, channel, sandbox):
    world.post(channel, owner, "hello")
    world.post(world.open_dm(owner), world.bot, "in private")
    status, state = await control("GET", "state")
    assert (status, state["api_url"], state["connected"]) == (200, sandbox.api_url, False)
    [guild] = state["guilds"]
    assert guild["channels"][0]["messages"][0]["content"] == "hello"
    assert {m["user"]["username"] for m in guild["members"]} == {"olivia", "hearth"}
    assert state["private_channels"][0]["messages"][0]["content"] == "in private"


async def test_the_state_tells_of_events_bans_the_audit_log_and_what_is_not_there(
    control, http, world, guild, owner, plan
):
    maya = world.add_user("maya")
    event = plan()
    world.set_interest(event, owner, is_interested=True)
    world.ban(guild, maya, reason="spam")
    headers = {"X-Audit-Log-Reason": "tidy"}
    await http("POST", f"/guilds/{guild.id}/roles", {"name": "Member"}, headers=headers)
    await http("GET", f"/guilds/{guild.id}/emojis")
    _status, state = await control("GET", "state")
    [told] = state["guilds"]
    [shown] = told["scheduled_events"]
    assert (shown["name"], shown["interested"]) == ("Walk", [str(owner.id)])
    assert told["bans"] == [{"user_id": str(maya.id), "reason": "spam"}]
    assert [entry["reason"] for entry in told["audit_log"]] == ["tidy"]
    assert state["unknown_routes"] == [f"GET /guilds/{guild.id}/emojis"]


async def test_waiting_gives_up_after_its_time(sandbox):
    with pytest.raises(TimeoutError):
        await sandbox.wait_for(lambda: False, timeout=0.01)


async def test_messages_of_the_bot_are_waited_for(sandbox, world, owner, channel):
    waiting = asyncio.create_task(sandbox.messages_in("general", count=2))
    await asyncio.sleep(0)
    for author, text in ((world.bot, "one"), (owner, "mine"), (world.bot, "two")):
        world.post(channel, author, text)
    assert [m.content for m in await waiting] == ["one", "two"]
    with pytest.raises(KeyError):
        await sandbox.messages_in("nowhere")


async def test_a_taken_port_is_said(sandbox):
    port = int(sandbox.origin.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        async with serve(port=port):
            pass


async def test_the_demo_server_is_as_described(world):
    guild = demo_world(world)
    roles = {
        m.user.name: [guild.roles[role].name for role in m.role_ids] for m in guild.members.values()
    }
    assert roles == {
        "olive": [],
        "frank": ["Member", "Facilitator"],
        "fatima": ["Member", "Facilitator"],
        "maya": ["Member"],
        "max": ["Member"],
        "mina": ["Member", "Greeter"],
        "milo": ["Carer"],
        "nadia": [],
        "hearth": ["Hearth"],
    }

    def seen_by(channel):
        place = guild.channel(channel)
        people = [guild.member(name).user for name in roles]
        return {p.name for p in people if world.permissions(p, place) & Permission.VIEW_CHANNEL}

    in_charge = {"olive", "frank", "fatima", "hearth"}
    assert seen_by("staff") == in_charge
    assert seen_by("carers") == in_charge | {"milo"}
    assert seen_by("evening-circle") == in_charge | {"mina", "maya", "max"}
    assert seen_by("welcome") == set(roles)
    assert outranks(guild, guild.member("hearth"), guild.member("frank"))

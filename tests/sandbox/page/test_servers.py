"""Whom one can be, and which places each of them sees."""

from datetime import timedelta

from sandbox.entities import ChannelKind, EventKind
from sandbox.permissions import Permission


def names(view):
    return [channel["name"] for server in view["servers"] for channel in server["channels"]]


async def test_the_people_are_those_in_servers(maya, nora, sandbox, owner, world):
    answer = await maya.get("people")
    assert [(p["name"], p["shown_as"], p["note"]) for p in answer["people"]] == [
        ("olivia", "olivia", "Owner in Harbour"),
        ("maya", "Maya", "Member in Harbour"),
        ("max", "Max", "Member in Harbour"),
        ("nora", "nora", "Owner in Elsewhere"),
    ]
    assert answer["clock"]["frozen"] is False
    assert (answer["can_jump"], answer["api_url"]) == (False, sandbox.api_url)


async def test_a_member_sees_their_server_and_the_open_channels(maya, people, channel, world):
    view = await maya.view()
    assert view["me"] == {
        "id": str(maya.user.id),
        "name": "maya",
        "shown_as": "Maya",
        "locale": "en-US",
        "takes_dms": True,
    }
    [server] = view["servers"]
    assert (server["name"], server["owner_id"]) == ("Harbour", str(people.owner_id))
    assert server["channels"] == [
        {
            "id": str(channel.id),
            "kind": 0,
            "name": "general",
            "topic": None,
            "parent_id": None,
            "position": 0,
            "is_private": False,
            "can_send": True,
            "can_pin": False,
            "can_manage": False,
            "is_thread": False,
            "archived": False,
            "recipients": [],
            "slowmode": 0,
            "newest": None,
        }
    ]
    [max_] = [member for member in server["members"] if member["name"] == "max"]
    assert max_ == {
        "id": max_["id"],
        "name": "max",
        "shown_as": "Max",
        "is_bot": False,
        "color": 0x3366FF,
        "roles": ["Member"],
        "timed_out": False,
    }
    assert (view["private"], view["commands_installed"]) == ([], False)


async def test_each_sees_what_they_may(maya, olivia, nora, staff, channel):
    assert names(await maya.view()) == ["general"]
    assert names(await olivia.view()) == ["general", "staff"]
    assert names(await nora.view()) == ["far-away"]
    [_general, shut] = (await olivia.view())["servers"][0]["channels"]
    assert shut["is_private"] is True


async def test_private_channels_are_their_peoples_own(maya, max_, olivia, world):
    dm = world.open_dm(maya.user)
    [private] = (await maya.view())["private"]
    assert (private["id"], private["name"], private["recipients"]) == (
        str(dm.id), "hearth", ["hearth"],
    )  # fmt: skip
    assert (private["can_send"], private["is_private"]) == (True, True)
    assert (await max_.view())["private"] == []
    assert (await olivia.view())["private"] == []


async def test_headings_are_seen_by_who_sees_what_is_below(maya, olivia, people, world):
    for name, denied in (("Rooms", people.everyone), ("Empty", None)):
        heading = world.add_channel(people, name, kind=ChannelKind.CATEGORY)
        if denied is not None:
            world.overwrite(heading, denied, deny=Permission.VIEW_CHANNEL)
            world.add_channel(people, "room", parent=heading)
    assert names(await maya.view()) == ["Rooms", "general", "room"]
    assert names(await olivia.view()) == ["Rooms", "Empty", "general", "staff", "room"]


async def test_a_time_out_is_seen_by_who_has_it_and_by_moderators(
    maya, max_, olivia, world, people
):
    member = people.member("max")
    world.time_out(member, until=world.clock.now() + timedelta(hours=1))

    async def said_to(browser):
        view = await browser.view()
        [found] = [m for m in view["servers"][0]["members"] if m["name"] == "max"]
        return found["timed_out"]

    assert [await said_to(b) for b in (maya, max_, olivia)] == [False, True, True]
    assert (await max_.view())["servers"][0]["channels"][0]["can_send"] is False


async def test_a_server_that_is_down_or_left_is_gone(maya, world, people):
    world.take_down(people)
    assert (await maya.view())["servers"] == []
    world.bring_back(people)
    assert len((await maya.view())["servers"]) == 1
    world.remove_member(people.member("maya"))
    assert (await maya.view())["servers"] == []


async def test_nobody_can_be_a_bot_or_nobody(browse, world, maya):
    assert await browse(world.bot).view() == {"refused": "There is no such person."}
    for forged in ("0", "9" * 30, "x", "", "-1", "١", "1e3"):
        answer = await maya.get("view", **{"as": forged})
        assert list(answer) == ["refused"]


async def test_events_are_seen_by_who_sees_their_channel(maya, olivia, staff, people, world):
    start = world.clock.now() + timedelta(days=1)
    made = world.add_event(
        people, "Open hour", creator=world.bot, starts_at=start, location="Online",
        ends_at=start + timedelta(hours=1), description="For **all**",
    )  # fmt: skip
    world.add_event(
        people, "Staff", creator=world.bot, starts_at=start,
        channel_id=staff.id, entity_type=EventKind.VOICE,
    )  # fmt: skip
    world.set_interest(made, maya.user, is_interested=True)
    [seen] = (await maya.view())["servers"][0]["events"]
    assert seen == {
        "id": str(made.id),
        "name": "Open hour",
        "description": [
            {
                "t": "p",
                "c": [
                    {"t": "text", "v": "For "},
                    {"t": "strong", "c": [{"t": "text", "v": "all"}]},
                ],
            }
        ],
        "starts_at": start.isoformat(),
        "ends_at": (start + timedelta(hours=1)).isoformat(),
        "status": "scheduled",
        "location": "Online",
        "channel_id": None,
        "interested": 1,
        "mine": True,
    }
    both = (await olivia.view())["servers"][0]["events"]
    assert [(event["name"], event["mine"]) for event in both] == [
        ("Open hour", False),
        ("Staff", False),
    ]


async def test_threads_are_seen_by_whom_they_are_for(maya, max_, olivia, channel, world):
    world.start_thread(channel, "open", owner=max_.user)
    closed = world.start_thread(channel, "closed", owner=max_.user, kind=ChannelKind.PRIVATE_THREAD)
    assert names(await maya.view()) == ["general", "open"]
    assert await maya.messages(closed) == {"refused": "There is no such channel."}
    async with maya.live() as hears:
        world.post(closed, max_.user, "between us")
        world.join_thread(closed, maya.user)
        assert await hears.next() == {"type": "view"}
        world.post(closed, max_.user, "welcome")
        assert (await hears.next())["message"]["channel"] == str(closed.id)

    async def shown(browser):
        channels = (await browser.view())["servers"][0]["channels"]
        [found] = [c for c in channels if c["name"] == "closed"]
        return {key: found[key] for key in ("is_thread", "archived", "can_send", "recipients")}

    thread = {"is_thread": True, "archived": False, "can_send": True, "recipients": ["Max"]}
    assert await shown(maya) == thread
    world.edit_thread(closed, is_archived=True, is_locked=True)
    assert await shown(maya) == thread | {"archived": True, "can_send": False}
    everybody = ["Max", "Maya"]
    locked = thread | {"archived": True, "recipients": everybody}
    assert await shown(olivia) == locked
    sent = {"channel": str(closed.id), "text": "hi"}
    assert list(await maya.act("send", **sent)) == ["refused"]
    assert await olivia.act("send", **sent) == {"ok": True}

"""What people do on the page, and what they are kept from."""

from sandbox.entities import MessageFlag
from sandbox.permissions import Permission
from sandbox.posts import MOST_PINS, Draft

GONE = {"refused": "There is no such message."}


def flat(nodes):
    return "".join(node.get("v", "") + flat(node.get("c", [])) for node in nodes)


async def last(browser, channel):
    return (await browser.messages(channel))["messages"][-1]


async def used(browser, channel, command):
    """What is said after a command was used there."""
    done = await browser.act("command", channel=str(channel.id), command=command, options={})
    assert done["ok"]
    return done


async def test_sending_and_replying(maya, max_, channel):
    place = {"channel": str(channel.id)}
    assert await maya.act("send", **place, text="hello") == {"ok": True}
    first = await last(max_, channel)
    await max_.act("send", **place, text="hi", reply_to=first["id"])
    answer = await last(maya, channel)
    assert (answer["author"]["name"], answer["reply"]) == (
        "Max",
        {"author": "Maya", "text": "hello"},
    )


async def test_only_what_can_be_read_back_is_replied_to(maya, channel, world, people):
    said = world.post(channel, maya.user, "hi")
    world.overwrite(channel, people.everyone, deny=Permission.READ_MESSAGE_HISTORY)
    reply = {"channel": str(channel.id), "text": "hi", "reply_to": str(said.id)}
    assert list(await maya.act("send", **reply)) == ["refused"]


async def test_a_private_answer_is_only_where_it_came(maya, channel, world, people):
    other = world.add_channel(people, "other")
    draft = Draft("psst", flags=MessageFlag.EPHEMERAL, seen_only_by=maya.user.id)
    private = world.post(channel, world.bot, draft)
    reply = {"channel": str(other.id), "text": "hi", "reply_to": str(private.id)}
    assert await maya.act("send", **reply) == GONE


async def test_what_can_not_be_sent_is_refused(maya, channel, staff, people, world):
    place = {"channel": str(channel.id)}
    for body in (
        {"text": ""}, {"text": "x" * 2001}, {"text": 5}, {"text": None}, {},
        {"text": "x" * 200_000},
        {"text": "x", "reply_to": "1"}, {"text": "x", "reply_to": ["1"]},
    ):  # fmt: skip
        assert list(await maya.act("send", **place, **body)) == ["refused"]
    assert list(await maya.act("send", channel=str(staff.id), text="x")) == ["refused"]
    world.overwrite(channel, people.everyone, deny=Permission.SEND_MESSAGES)
    assert "Send Messages" in (await maya.act("send", **place, text="x"))["refused"]
    assert not channel.messages


async def test_a_file_is_sent(maya, channel, session, sandbox, world, people):
    files, place = {"x": ("a b?.png", b"png")}, {"channel": str(channel.id)}
    assert await maya.form("send", files, **place, text="") == {"ok": True}
    [file] = (await last(maya, channel))["attachments"]
    assert (file["filename"], file["size"]) == ("a b?.png", 3)
    async with session.get(sandbox.origin + file["url"]) as answer:
        assert await answer.read() == b"png"
    world.overwrite(channel, people.everyone, deny=Permission.ATTACH_FILES)
    assert "Attach Files" in (await maya.form("send", files, **place, text="x"))["refused"]


async def test_reacting(maya, max_, channel, world, people):
    said = world.post(channel, max_.user, "hi")
    wanted = {"channel": str(channel.id), "message": str(said.id), "emoji": "👍"}
    await maya.act("react", **wanted, on=True)
    assert (await last(maya, channel))["reactions"] == [{"emoji": "👍", "count": 1, "mine": True}]
    world.overwrite(channel, people.everyone, deny=Permission.ADD_REACTIONS)
    assert await max_.act("react", **wanted, on=True) == {"ok": True}
    new = await max_.act("react", **wanted | {"emoji": "🎉"}, on=True)
    assert "Add Reactions" in new["refused"]
    await maya.act("react", **wanted, on=False)
    assert (await last(maya, channel))["reactions"] == [{"emoji": "👍", "count": 1, "mine": False}]
    for forged in ({"on": "yes"}, {"on": True, "emoji": ""}, {"on": True, "emoji": "x" * 99}):
        assert list(await maya.act("react", **{**wanted, **forged})) == ["refused"]


async def test_deleting(maya, max_, olivia, channel, world):
    mine, other = world.post(channel, maya.user, "mine"), world.post(channel, maya.user, "other")

    async def delete(browser, message):
        return await browser.act("delete", channel=str(channel.id), message=str(message.id))

    assert list(await delete(max_, mine)) == ["refused"]
    assert await delete(maya, mine) == {"ok": True}
    assert await delete(maya, mine) == GONE
    assert await delete(olivia, other) == {"ok": True}
    dm = world.open_dm(maya.user)
    theirs = world.post(dm, world.bot, "hi")
    done = await maya.act("delete", channel=str(dm.id), message=str(theirs.id))
    assert list(done) == ["refused"]


async def test_pinning(maya, olivia, channel, world):
    message = world.post(channel, maya.user, "read this")

    async def pin(browser, *, on=True):
        place = {"channel": str(channel.id), "message": str(message.id)}
        return await browser.act("pin", **place, on=on)

    new = await pin(maya)
    assert new == {"refused": "You need Pin Messages in #general to do that."}
    assert await pin(olivia) == {"ok": True}
    assert message.is_pinned
    assert await pin(olivia) == {"ok": True}
    assert await pin(olivia, on=False) == {"ok": True}
    assert not message.is_pinned
    for number in range(MOST_PINS):
        world.pin(world.post(channel, maya.user, str(number)))
    assert await pin(olivia) == {"refused": "A channel holds 250 pins. Unpin one first."}
    assert await pin(olivia, on="yes") == {"refused": "'on' must be true or false."}


async def test_dismissing_hides_it_for_good(maya, max_, channel, world):
    draft = Draft("psst", flags=MessageFlag.EPHEMERAL, seen_only_by=maya.user.id)
    private = world.post(channel, world.bot, draft)
    assert await max_.act("dismiss", message=str(private.id)) == GONE
    async with maya.live() as hears:
        assert await maya.act("dismiss", message=str(private.id)) == {"ok": True}
        assert (await hears.next())["type"] == "deleted"
        world.edit(private, content="changed")
        world.post(channel, maya.user, "after")
        assert flat((await hears.next())["message"]["body"]) == "after"
    assert len((await maya.messages(channel))["messages"]) == 1


async def test_interest_in_events(maya, people, staff, world, channel):
    start = world.clock.now()
    event = world.add_event(people, "Hour", creator=world.bot, starts_at=start, location="Here")
    hidden = world.add_event(
        people, "Staff", creator=world.bot, starts_at=start, channel_id=staff.id, entity_type=2
    )
    async with maya.live() as hears:
        assert await maya.act("interest", event=str(event.id), on=True) == {"ok": True}
        assert await hears.next() == {"type": "view"}
    assert event.interested == [maya.user.id]
    await maya.act("interest", event=str(event.id), on=False)
    assert event.interested == []
    for forged in (str(hidden.id), "1", None):
        assert list(await maya.act("interest", event=forged, on=True)) == ["refused"]


async def test_opening_the_private_channel(maya, nora, world):
    opened = await maya.act("open_dm")
    [private] = (await maya.view())["private"]
    assert opened == {"ok": True, "channel": private["id"]}
    assert list(await nora.act("open_dm")) == ["refused"]


async def test_pressing_by_custom_id(maya, olivia, max_, channel, bot, staff):
    await used(olivia, channel, "panel")
    panel = await last(max_, channel)
    place = {"channel": str(channel.id), "message": panel["id"]}
    assert await maya.act("press", **place, custom_id="coming") == {"ok": True}
    answer = await last(maya, channel)
    assert (flat(answer["body"]), answer["ephemeral"]) == ("See you, maya.", True)
    for forged in (
        {"custom_id": "closed"}, {"custom_id": "none"}, {"custom_id": 1}, {"custom_id": "x" * 999},
        {"custom_id": "coming", "number": 2}, {"custom_id": "coming", "message": "1"},
        {"custom_id": "coming", "channel": str(staff.id)},
    ):  # fmt: skip
        assert list(await maya.act("press", **{**place, **forged})) == ["refused"], forged
    private = {**place, "message": answer["id"]}
    assert await max_.act("press", **private, custom_id="coming") == GONE


async def test_choosing_by_value_and_id(maya, max_, channel, bot, people, staff):
    await used(maya, channel, "menus")
    place = {"channel": str(channel.id), "message": (await last(maya, channel))["id"]}
    role = people.role("Member")
    for custom_id, values, said in (
        ("fruit", ["A", "C"], "A,C"),
        ("role", [str(role.id)], "Member"),
        ("user", [str(max_.user.id)], "max"),
        ("place", [str(channel.id)], "general"),
        ("both", [str(role.id), str(max_.user.id)], "Member max, Role Member"),
    ):
        done = await maya.act("select", **place, custom_id=custom_id, values=values)
        assert done == {"ok": True}
        assert flat((await last(maya, channel))["body"]) == said
    for custom_id, values in (
        ("fruit", ["D"]), ("fruit", []), ("fruit", ["A", "B", "C"]), ("fruit", [1]),
        ("fruit", {"a": 1}), ("fruit", None), ("user", ["1"]), ("place", [str(staff.id)]),
        ("role", [str(max_.user.id)]), ("none", ["A"]),
    ):  # fmt: skip
        done = await maya.act("select", **place, custom_id=custom_id, values=values)
        assert list(done) == ["refused"], (custom_id, values)


async def test_a_modal_is_filled_in_by_custom_id(maya, max_, channel, bot):
    modal = (await used(maya, channel, "share"))["modal"]
    assert (modal["title"], len(modal["components"])) == ("Share", 4)
    assert flat(modal["components"][0]["body"]) == "Everyone in the room can read it."
    sent = {"modal": modal["token"], "fields": {"words": "hi"}}
    too_short = await maya.act("submit", **sent)
    assert too_short == {
        "refused": "'What would you like to share?' takes 3 to 50 characters, not 2."
    }
    sent["fields"] = {"words": "hello\r\nthere", "tag": ["ideas"], "note": "n"}
    assert list(await max_.act("submit", **sent)) == ["refused"]
    assert await maya.act("submit", **sent) == {"ok": True}
    assert flat((await last(maya, channel))["body"]) == "hellothere | ideas | n"
    assert list(await maya.act("submit", **sent)) == ["refused"]
    for forged in ({}, {"modal": "x"}, {"modal": 5}, {"modal": None, "fields": []}):
        assert list(await maya.act("submit", **forged)) == ["refused"]


async def test_a_modal_with_every_kind_of_field(maya, max_, channel, bot, staff):
    modal = (await used(maya, channel, "everything"))["modal"]
    who = modal["components"][0]["component"]
    assert [choice["label"] for choice in who["choices"]] == ["olivia", "hearth", "Maya", "Max"]
    fields = {
        "who": [str(max_.user.id)], "where": [str(channel.id)], "colour": "b", "days": ["mo", "tu"],
    }  # fmt: skip

    async def submit(fields, files):
        return await maya.form("submit", files, modal=modal["token"], fields=fields)

    file = {"files": ("f.txt", b"1")}
    for forged in (
        {"who": ["1"]}, {"who": str(staff.id)}, {"where": [str(staff.id)]}, {"colour": "green"},
        {"colour": 5}, {"days": ["mo", "mo", "tu"]}, {"days": {"a": 1}}, {"none": "x"},
        {"files": ["x"]},
    ):  # fmt: skip
        files = {} if "files" in forged else file
        assert list(await submit(fields | forged, files)) == ["refused"], forged
    assert await submit(fields, file) == {"ok": True}
    assert flat((await last(maya, channel))["body"]) == "max | general | f.txt | b | mo,tu"


async def test_a_checkbox_is_true_or_false(maya, olivia, channel, bot):
    await used(olivia, channel, "panel")
    panel = next(m for m in (await maya.messages(channel))["messages"] if m["components"])
    place = {"channel": str(channel.id), "message": panel["id"]}
    modal = (await maya.act("press", **place, custom_id="agree"))["modal"]
    wrong = await maya.act("submit", modal=modal["token"], fields={"box": "yes"})
    assert list(wrong) == ["refused"]
    assert await maya.act("submit", modal=modal["token"], fields={"box": True}) == {"ok": True}

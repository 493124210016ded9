"""Messages as each person's browser gets them."""

import pytest

from sandbox.entities import InteractionKind, MessageFlag, MessageKind
from sandbox.message_payloads import reference_to
from sandbox.permissions import Permission
from sandbox.posts import Draft

NOTHING_THERE = {"refused": "There is no such channel."}


def texts(answer):
    return [flat(message["body"]) for message in answer["messages"]]


def flat(nodes):
    return "".join(node.get("v", "") + flat(node.get("c", [])) for node in nodes)


async def test_a_message_is_told_whole(maya, channel, world, owner):
    message = world.post(channel, maya.user, "**hi** <@1>")
    world.react(message, owner, "👍")
    [told] = (await maya.messages(channel))["messages"]
    assert told == {
        "id": str(message.id),
        "channel": str(channel.id),
        "author": {"id": str(maya.user.id), "name": "Maya", "is_bot": False, "color": 0x3366FF},
        "sent_at": message.sent_at.isoformat(),
        "edited_at": None,
        "ephemeral": False,
        "loading": False,
        "pinned": False,
        "reply": None,
        "used": None,
        "body": [
            {
                "t": "p",
                "c": [
                    {"t": "strong", "c": [{"t": "text", "v": "hi"}]},
                    {"t": "text", "v": " "},
                    {"t": "mention", "kind": "user", "id": "1", "v": "@unknown-user"},
                ],
            }
        ],
        "embeds": [],
        "components": [],
        "attachments": [],
        "reactions": [{"emoji": "👍", "count": 1, "mine": False}],
        "v2": False,
    }


async def test_pages_go_back_by_id(maya, channel, world):
    posted = [world.post(channel, maya.user, str(number)) for number in range(7)]
    newest = await maya.messages(channel, limit=3)
    assert (texts(newest), newest["more"]) == (["4", "5", "6"], True)
    older = await maya.messages(channel, limit=3, before=newest["messages"][0]["id"])
    assert (texts(older), older["more"]) == (["1", "2", "3"], True)
    oldest = await maya.messages(channel, limit=3, before=str(posted[1].id))
    assert (texts(oldest), oldest["more"]) == (["0"], False)
    exactly = await maya.messages(channel, limit=7)
    assert (len(exactly["messages"]), exactly["more"]) == (7, False)


async def test_what_only_one_sees_comes_to_them_alone(maya, max_, olivia, channel, world):
    world.post(channel, maya.user, "open")
    flags = MessageFlag.EPHEMERAL
    world.post(channel, world.bot, Draft("for Maya", flags=flags, seen_only_by=maya.user.id))
    world.post(channel, maya.user, "after")
    assert texts(await maya.messages(channel)) == ["open", "for Maya", "after"]
    assert [m["ephemeral"] for m in (await maya.messages(channel))["messages"]] == [
        False,
        True,
        False,
    ]
    for other in (max_, olivia):
        assert texts(await other.messages(channel)) == ["open", "after"]


async def test_others_channels_are_as_if_they_were_not(
    maya, olivia, nora, max_, staff, world, channel
):
    world.post(staff, olivia.user, "about Maya")
    dm = world.open_dm(maya.user)
    world.post(dm, world.bot, "in private")
    assert await maya.messages(staff) == NOTHING_THERE
    assert await nora.messages(channel) == NOTHING_THERE
    assert await max_.messages(dm) == NOTHING_THERE
    assert await olivia.messages(dm) == NOTHING_THERE
    assert texts(await olivia.messages(staff)) == ["about Maya"]
    assert texts(await maya.messages(dm)) == ["in private"]
    assert await maya.get("messages", channel="1") == NOTHING_THERE


async def test_without_history_only_ones_own_private_answers_are_read_back(
    maya, channel, world, people
):
    world.post(channel, maya.user, "before")
    seen = Draft("mine", flags=MessageFlag.EPHEMERAL, seen_only_by=maya.user.id)
    world.post(channel, world.bot, seen)
    world.overwrite(channel, people.everyone, deny=Permission.READ_MESSAGE_HISTORY)
    assert texts(await maya.messages(channel)) == ["mine"]
    assert (await maya.view())["servers"][0]["channels"][0]["newest"] is None


async def test_a_reply_quotes_only_what_its_reader_sees(maya, max_, channel, world):
    first = world.post(channel, maya.user, "**first**\nline: ||who||")
    private = Draft("secret", flags=MessageFlag.EPHEMERAL, seen_only_by=maya.user.id)
    hidden = world.post(channel, world.bot, private)
    for target in (first, hidden):
        reference = reference_to(target, channel)
        world.post(channel, max_.user, Draft("re", kind=MessageKind.REPLY, reference=reference))
    assert [m["reply"] for m in (await maya.messages(channel))["messages"][-2:]] == [
        {"author": "Maya", "text": "first line: [hidden]"},
        {"author": "hearth", "text": "secret"},
    ]
    assert (await max_.messages(channel))["messages"][-1]["reply"] is None
    world.delete(first)
    reply = (await max_.messages(channel))["messages"][0]["reply"]
    assert reply == {"author": "", "text": "Original message was deleted"}


async def test_an_answer_says_whose_command_it_was(maya, channel, world, sandbox):
    options = [{"type": 1, "name": "create", "options": []}]
    data = {"id": "1", "type": 1, "name": "meeting", "options": options}
    asked = sandbox.interactions.start(InteractionKind.COMMAND, maya.user, channel, data)
    world.post(channel, world.bot, Draft("made", interaction=asked))
    [told] = (await maya.messages(channel))["messages"]
    assert told["used"] == {"user": "Maya", "command": "/meeting create"}


async def test_names_that_a_reader_may_not_know_stay_hidden(maya, olivia, channel, staff, world):
    role = world.guilds[channel.guild_id].role("Member")
    stranger, unseen = world.user("operator"), staff.id
    text = f"<@{maya.user.id}> <@{stranger.id}> <@&{role.id}> <@&9> <#{channel.id}> <#{unseen}>"
    world.post(channel, olivia.user, text)

    async def mentions(reader):
        [told] = (await reader.messages(channel))["messages"]
        return [node["v"] for node in told["body"][0]["c"] if node["t"] == "mention"]

    usual = ["@Maya", "@unknown-user", "@Member", "@unknown-role", "#general"]
    assert await mentions(maya) == [*usual, "#unknown"]
    assert await mentions(olivia) == [*usual, "#staff"]


async def test_components_carry_nodes_choices_and_safe_addresses(maya, channel, world, people):
    file = world.attach(channel, "a.png", "image/png", b"png")
    components = [
        {"type": 10, "content": "# Hello"},
        {"type": 1, "components": [{"type": 8, "custom_id": "where", "channel_types": [0]}]},
        {"type": 1, "components": [{"type": 5, "custom_id": "who"}]},
        {"type": 1, "components": [{"type": 2, "style": 5, "label": "x", "url": "javascript:x"}]},
        {
            "type": 9,
            "components": [{"type": 10, "content": "text"}],
            "accessory": {"type": 11, "media": {"url": "attachment://a.png"}},
        },
        {"type": 12, "items": [{"media": {"url": "data:text/html,x"}, "description": "d"}]},
    ]
    flags = MessageFlag.COMPONENTS_V2
    world.post(channel, world.bot, Draft(components=components, attachments=[file], flags=flags))
    [told] = (await maya.messages(channel))["messages"]
    text, where, who, link, section, gallery = told["components"]
    assert told["v2"] is True
    assert text["body"] == [{"t": "h1", "c": [{"t": "text", "v": "Hello"}]}]
    offered = [(c["label"], c["value"]) for c in where["components"][0]["choices"]]
    assert offered == [("#general", str(channel.id))]
    assert [c["label"] for c in who["components"][0]["choices"]] == [
        "olivia", "hearth", "Maya", "Max",
    ]  # fmt: skip
    assert link["components"][0]["url"] is None
    assert section["components"][0]["body"] == [{"t": "p", "c": [{"t": "text", "v": "text"}]}]
    assert section["accessory"]["media"]["url"] == f"/attachments/{channel.id}/{file.id}/a.png"
    assert gallery["items"][0]["media"]["url"] is None
    assert told["attachments"] == [
        {
            "id": str(file.id),
            "filename": "a.png",
            "content_type": "image/png",
            "size": 3,
            "url": f"/attachments/{channel.id}/{file.id}/a.png",
            "description": None,
        }
    ]


async def test_an_embed_is_told_as_nodes(maya, channel, world):
    embed = {
        "title": "*T*",
        "url": "javascript:x",
        "description": "D",
        "color": 255,
        "author": {"name": "A"},
        "footer": {"text": "F"},
        "fields": [{"name": "N", "value": "**V**"}],
        "image": {"url": "https://x.org/a.png"},
    }
    world.post(channel, world.bot, Draft(embeds=[embed]))
    [[told]] = [m["embeds"] for m in (await maya.messages(channel))["messages"]]

    def paragraph(*children):
        return [{"t": "p", "c": list(children)}]

    assert told == {
        "title": paragraph({"t": "em", "c": [{"t": "text", "v": "T"}]}),
        "url": None,
        "description": paragraph({"t": "text", "v": "D"}),
        "color": 255,
        "author": "A",
        "footer": "F",
        "fields": [
            {
                "name": paragraph({"t": "text", "v": "N"}),
                "value": paragraph({"t": "strong", "c": [{"t": "text", "v": "V"}]}),
                "inline": False,
            }
        ],
        "image": "https://x.org/a.png",
        "thumbnail": None,
    }


@pytest.mark.parametrize(
    "query",
    [
        {"channel": "x"}, {"channel": ""}, {"before": "y"}, {"limit": "0"}, {"limit": "101"},
        {"limit": "many"}, {"limit": "9" * 5000}, {"before": "1" * 40},
    ],
)  # fmt: skip
async def test_a_question_that_makes_no_sense_gets_a_sentence(maya, channel, query):
    answer = await maya.get("messages", **{"channel": str(channel.id), **query})
    assert list(answer) == ["refused"]

"""Bodies that Discord refuses, and the shape in which it says so."""

import pytest

from sandbox.components import numbered, walk
from sandbox.entities import InteractionKind


def button(**changes):
    return {"type": 2, "style": 1, "label": "Go", "custom_id": "go", **changes}


def row(*components):
    return {"type": 1, "components": list(components)}


def select(**changes):
    options = [{"label": "One", "value": "1"}, {"label": "Two", "value": "2"}]
    return {"type": 3, "custom_id": "s", "options": options, **changes}


def text(content="x"):
    return {"type": 10, "content": content}


def buttons(count):
    return [button(custom_id=f"b{number}") for number in range(count)]


def codes(errors, path=""):
    """Each field's code: {"embeds.0.title": "BASE_TYPE_MAX_LENGTH"}."""
    found = {path.strip("."): error["code"] for error in errors.get("_errors", [])[:1]}
    for key, value in errors.items():
        if key != "_errors":
            found |= codes(value, f"{path}.{key}")
    return found


V2 = 1 << 15
LONG = "BASE_TYPE_MAX_LENGTH"
BAD = "BASE_TYPE_BAD_LENGTH"
REQUIRED = "BASE_TYPE_REQUIRED"
CHOICES = "BASE_TYPE_CHOICES"
MESSAGES = [
    ({"content": "x" * 2001}, {"content": LONG}),
    ({"content": "x", "nonce": "n" * 26}, {"nonce": LONG}),
    ({"content": "x", "flags": 1 << 30}, {"flags": CHOICES}),
    ({"content": 5}, {"content": "STRING_TYPE_CONVERT"}),
    ({"embeds": [{"title": "x"}] * 11}, {"embeds": LONG}),
    ({"embeds": [{"title": "x" * 257}]}, {"embeds.0.title": LONG}),
    ({"embeds": [{"description": "x" * 4097}]}, {"embeds.0.description": LONG}),
    ({"embeds": [{"footer": {"text": "x" * 2049}}]}, {"embeds.0.footer.text": LONG}),
    ({"embeds": [{"description": "x" * 3001}] * 2}, {"embeds": "MAX_EMBED_SIZE_EXCEEDED"}),
    (
        {"embeds": [{"fields": [{"name": "", "value": "x" * 1025}]}]},
        {"embeds.0.fields.0.name": REQUIRED, "embeds.0.fields.0.value": BAD},
    ),
    ({"components": [row(b) for b in buttons(6)]}, {"components": BAD}),
    ({"components": [row(*buttons(6))]}, {"components.0.components": BAD}),
    ({"components": [row()]}, {"components.0.components": BAD}),
    ({"components": [button()]}, {"components.0.type": CHOICES}),
    ({"components": [row(button(label="x" * 81))]}, {"components.0.components.0.label": LONG}),
    (
        {"components": [row(button(custom_id="x" * 101))]},
        {"components.0.components.0.custom_id": BAD},
    ),
    (
        {"components": [row(button(custom_id=None))]},
        {"components.0.components.0.custom_id": "STRING_TYPE_CONVERT"},
    ),
    (
        {"components": [row(button(label=None))]},
        {"components.0.components.0": "BUTTON_COMPONENT_INVALID_LABEL"},
    ),
    ({"components": [row(button(style=9))]}, {"components.0.components.0.style": CHOICES}),
    (
        {"components": [row(button(style=5, url="https://x.org"))]},
        {"components.0.components.0": "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"},
    ),
    (
        {"components": [row(button(), button())]},
        {"components": "COMPONENT_CUSTOM_ID_DUPLICATED"},
    ),
    (
        {"components": [row(button(id=3), button(id=3, custom_id="b"))]},
        {"components": "COMPONENT_ID_DUPLICATED"},
    ),
    (
        {"components": [row(select(), button())]},
        {"components.0.components": "COMPONENT_LAYOUT_WIDTH_EXCEEDED"},
    ),
    ({"components": [row(select(options=[]))]}, {"components.0.components.0.options": BAD}),
    (
        {"components": [row(select(max_values=3))]},
        {"components.0.components.0.max_values": "NUMBER_TYPE_MAX"},
    ),
    (
        {"components": [row(select(options=[{"label": "x", "value": "1"}] * 2))]},
        {
            "components.0.components.0.options.0.value": "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            "components.0.components.0.options.1.value": "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        },
    ),
    (
        {"components": [row(select(placeholder="x" * 151))]},
        {"components.0.components.0.placeholder": LONG},
    ),
    ({"components": [text()]}, {"components.0.type": CHOICES}),
    (
        {"components": [text()], "flags": V2, "content": "x"},
        {"content": "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"},
    ),
    ({"flags": V2}, {"components": REQUIRED}),
    (
        {"components": [text()] * 41, "flags": V2},
        {"components": "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"},
    ),
    (
        {"components": [text("x" * 2001)] * 2, "flags": V2},
        {"components": "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"},
    ),
    (
        {"components": [{"type": 17, "components": [button()]}], "flags": V2},
        {"components.0.components.0.type": CHOICES},
    ),
    (
        {"components": [{"type": 9, "components": [text()]}], "flags": V2},
        {"components.0.accessory.type": CHOICES},
    ),
    ({"components": [{"type": 12, "items": []}], "flags": V2}, {"components.0.items": BAD}),
    (
        {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
        {"allowed_mentions": "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"},
    ),
    (
        {"content": "x", "allowed_mentions": {"parse": ["all"]}},
        {"allowed_mentions.parse.0": CHOICES},
    ),
]


@pytest.mark.parametrize(("body", "expected"), MESSAGES)
async def test_a_message_that_breaks_a_limit_is_refused(http, channel, body, expected):
    status, refused = await http("POST", f"/channels/{channel.id}/messages", body)
    assert (status, refused["code"], refused["message"]) == (400, 50035, "Invalid Form Body")
    assert codes(refused["errors"]) == expected
    assert channel.messages == {}


@pytest.mark.parametrize(
    "body",
    [
        {"content": "x" * 2000},
        {"components": [row(*buttons(5))]},
        {"components": [row(select())]},
        {"components": [text("x" * 4000)], "flags": V2},
        {"embeds": [{"title": "x" * 256, "description": "x" * 4096}]},
        {"content": "x", "nonce": 5, "allowed_mentions": {"parse": [], "users": ["1"]}},
    ],
)
async def test_a_message_within_the_limits_is_sent(http, channel, body):
    assert (await http("POST", f"/channels/{channel.id}/messages", body))[0] == 200


async def test_an_empty_message_is_refused(http, channel):
    for body in ({}, {"content": ""}, {"embeds": []}):
        status, refused = await http("POST", f"/channels/{channel.id}/messages", body)
        assert (status, refused["code"]) == (400, 50006)


async def test_an_edit_is_held_to_the_same_limits(http, channel, world):
    message = world.post(channel, world.bot, "x")
    path = f"/channels/{channel.id}/messages/{message.id}"
    assert (await http("PATCH", path, {"content": "x" * 2001}))[1]["code"] == 50035
    assert (await http("PATCH", path, {"content": ""}))[1]["code"] == 50006
    assert message.content == "x"


async def test_an_error_says_where_and_what(http, channel):
    _status, refused = await http(
        "POST", f"/channels/{channel.id}/messages", {"content": "x" * 2001}
    )
    assert refused["errors"] == {
        "content": {
            "_errors": [{"code": LONG, "message": "Must be 2000 or fewer in length."}],
        }
    }


FIELD = {"type": 4, "custom_id": "t", "style": 1}


def label(**changes):
    return {"type": 18, "label": "What?", "component": FIELD, **changes}


def modal(*components, **changes):
    return {"title": "T", "custom_id": "m", "components": list(components), **changes}


MODALS = [
    (modal(label(), title="x" * 46), {"data.title": BAD}),
    (modal(label(), title=""), {"data.title": REQUIRED}),
    (modal(label(), custom_id=""), {"data.custom_id": REQUIRED}),
    (modal(), {"data.components": BAD}),
    (modal(*[text()] * 6), {"data.components": BAD}),
    (modal(label(label="x" * 46)), {"data.components.0.label": BAD}),
    (modal(label(description="x" * 101)), {"data.components.0.description": LONG}),
    (modal(label(), label()), {"data.components": "COMPONENT_CUSTOM_ID_DUPLICATED"}),
    (modal(button()), {"data.components.0.type": CHOICES}),
    (modal(label(component=button())), {"data.components.0.component.type": CHOICES}),
    (
        modal(label(component=FIELD | {"max_length": 4001})),
        {"data.components.0.component.max_length": "NUMBER_TYPE_MAX"},
    ),
    (
        modal(label(component=FIELD | {"max_length": 5, "value": "123456"})),
        {"data.components.0.component.value": LONG},
    ),
    (
        modal(label(component=FIELD | {"style": 3, "placeholder": "x" * 101})),
        {
            "data.components.0.component.style": CHOICES,
            "data.components.0.component.placeholder": LONG,
        },
    ),
    (modal(row(FIELD)), {"data.components.0.components.0.label": "STRING_TYPE_CONVERT"}),
    (
        modal(row(FIELD | {"label": "A"}, FIELD | {"label": "B", "custom_id": "u"})),
        {"data.components.0.components": BAD},
    ),
]


@pytest.mark.parametrize(("data", "expected"), MODALS)
async def test_a_modal_that_breaks_a_limit_is_refused(http, use, bot, data, expected):
    used = use("hi")
    path = f"/interactions/{used.id}/{used.token}/callback"
    status, refused = await http("POST", path, {"type": 9, "data": data})
    assert (status, refused["code"]) == (400, 50035)
    assert codes(refused["errors"]) == expected
    assert not used.is_acknowledged
    fine = modal(label(component=select(custom_id="s")), text(), row(FIELD | {"label": "Old"}))
    assert await http("POST", path, {"type": 9, "data": fine}) == (204, None)


async def test_suggestions_are_25_at_most_and_short(http, sandbox, owner, channel, world):
    asked = sandbox.interactions.start(
        InteractionKind.AUTOCOMPLETE, owner, channel, {"id": "1", "name": "x", "type": 1}
    )
    path = f"/interactions/{asked.id}/{asked.token}/callback"
    for choices in ([{"name": "x", "value": "x"}] * 26, [{"name": "x" * 101, "value": "x"}], None):
        status, refused = await http("POST", path, {"type": 8, "data": {"choices": choices}})
        assert (status, refused["code"]) == (400, 50035)
    fine = {"type": 8, "data": {"choices": [{"name": "x", "value": 5}]}}
    assert await http("POST", path, fine) == (204, None)


async def test_components_are_numbered_in_reading_order():
    given = [row(button(id=2), button(custom_id="b")), row(select())]
    ids = [component["id"] for component in walk(numbered(given))]
    assert ids == [1, 2, 3, 4, 5]
    assert "id" not in given[0]

"""Traffic against Discord's description: what counts as a violation, what as a note."""

import os

import aiohttp
import orjson
import pytest

from sandbox.openapi import OpenApi
from sandbox.openapi.checker import Exchange
from sandbox.server import serve

SNOWFLAKE = {"type": "string", "pattern": "^(0|[1-9][0-9]*)$", "format": "snowflake"}
ERROR = {
    "type": "object",
    "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
    "required": ["code", "message"],
}
SCHEMAS = {
    "SnowflakeType": SNOWFLAKE,
    "Error": ERROR,
    "InnerErrors": {
        "type": "object",
        "properties": {
            "_errors": {"type": "array", "items": {"$ref": "#/components/schemas/Error"}}
        },
        "required": ["_errors"],
    },
    "ErrorResponse": {
        "allOf": [
            {"$ref": "#/components/schemas/Error"},
            {"properties": {"errors": {"$ref": "#/components/schemas/InnerErrors"}}},
        ]
    },
    "RatelimitedResponse": {
        "allOf": [
            {"$ref": "#/components/schemas/Error"},
            {"properties": {"retry_after": {"type": "number"}}, "required": ["retry_after"]},
        ]
    },
    "MessageReferenceType": {"type": "integer", "oneOf": [{"const": 0}]},
    "UserResponse": {
        "type": "object",
        "properties": {"id": {"$ref": "#/components/schemas/SnowflakeType"}, "bot": {"const": 1}},
        "required": ["id"],
    },
}


def json_of(schema):
    return {"application/json": {"schema": schema}}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


RESPONSES = {
    "200": {"content": json_of(ref("UserResponse"))},
    "204": {"description": "nothing"},
    "429": {"$ref": "#/components/responses/Limited"},
    "4XX": {"$ref": "#/components/responses/Refused"},
}
MESSAGE = {
    "type": "object",
    "properties": {
        "to": {"oneOf": [{"type": "null"}, ref("SnowflakeType")]},
        "limit": {"type": ["integer", "null"]},
        "part": {
            "oneOf": [
                {"properties": {"type": {"const": 1}, "label": {"type": "string"}}},
                {"properties": {"type": {"const": 2}, "url": {"type": "string"}}},
            ],
            "required": ["type"],
        },
        "reference": ref("MessageReferenceType"),
    },
}
PATHS = {
    "/users/@me": {"get": {"responses": RESPONSES}},
    "/users/{user_id}": {
        "parameters": [{"name": "user_id", "in": "path", "schema": ref("SnowflakeType")}],
        "get": {
            "parameters": [
                {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1}},
                {"name": "wait", "in": "query", "schema": {"type": "boolean"}},
                {"name": "after", "in": "query", "schema": ref("SnowflakeType")},
            ],
            "responses": RESPONSES,
        },
        "post": {
            "requestBody": {"content": json_of(MESSAGE), "required": True},
            "responses": RESPONSES,
        },
    },
}
DOCUMENT = {
    "paths": PATHS,
    "components": {
        "schemas": SCHEMAS,
        "responses": {
            "Limited": {"content": json_of(ref("RatelimitedResponse"))},
            "Refused": {"content": json_of(ref("ErrorResponse"))},
        },
    },
}
USER = {"id": "1"}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "openapi.json"
    path.write_bytes(orjson.dumps(DOCUMENT))
    return path


@pytest.fixture
def openapi(file):
    return OpenApi.load(file)


def told(deviations):
    return [str(deviation) for deviation in deviations]


def post(body, *, status=200, answer=USER):
    return Exchange("POST", "/users/7", {}, body, status, answer)


def get(path="/users/7", *, status=200, answer=USER, **query):
    return Exchange("GET", path, query, None, status, answer)


@pytest.mark.parametrize(
    "exchange",
    [
        post({"to": "12", "limit": 3, "part": {"type": 2, "url": "x"}}),
        post({}, status=204, answer=None),
        post({}, status=429, answer={"message": "slow down", "retry_after": 0.5}),
        post(
            {},
            status=400,
            answer={
                "code": 50035,
                "message": "Invalid Form Body",
                "errors": {"_errors": [{"code": "BASE_TYPE_REQUIRED", "message": "required"}]},
            },
        ),
        post({"reference": 1}),
        post({}, status=502, answer={"anything": "goes"}),
        get(limit="5", wait="1", after="12"),
        get("/users/@me"),
    ],
)
def test_what_is_as_described_is_neither_noted_nor_a_violation(openapi, exchange):
    openapi.check(exchange)
    assert (openapi.violations, openapi.notes) == ([], [])


@pytest.mark.parametrize(
    ("exchange", "violations"),
    [
        (post(None), ["POST /users/{user_id}, request: has no body"]),
        (
            post({"to": "me"}),
            ['POST /users/{user_id}, request: to: "me" does not match "^(0|[1-9][0-9]*)$"'],
        ),
        (
            post({"part": {"type": 2, "url": 5}}),
            ['POST /users/{user_id}, request: part/url: 5 is not of type "string"'],
        ),
        (
            get(answer={"id": 1}),
            ['GET /users/{user_id}, answer 200: id: 1 is not of type "string"'],
        ),
        (
            get("/users/@me", answer={}),
            ['GET /users/@me, answer 200: (whole): "id" is a required property'],
        ),
        (get(status=204), ["GET /users/{user_id}, answer 204: has a body, none is described"]),
        (get(status=302), ["GET /users/{user_id}, answer 302: status not described"]),
        (
            get(status=404, answer={"message": "Unknown"}),
            ['GET /users/{user_id}, answer 404: (whole): "code" is a required property'],
        ),
        (get(limit="0"), ["GET /users/{user_id}, query: limit: 0 is not within 1 and None"]),
        (get(limit="all"), ["GET /users/{user_id}, query: limit: 'all' is no integer"]),
        (get(wait="maybe"), ["GET /users/{user_id}, query: wait: 'maybe' is no boolean"]),
        (get(after="now"), ["GET /users/{user_id}, query: after: 'now' is no snowflake"]),
    ],
)
def test_what_is_not_as_described_is_a_violation(openapi, exchange, violations):
    openapi.check(exchange)
    assert told(openapi.violations) == violations
    assert openapi.notes == []


@pytest.mark.parametrize(
    ("exchange", "notes"),
    [
        (post({"to": 12}), ['POST /users/{user_id}, request: to: 12 is not of type "string"']),
        (
            post({"limit": "3"}),
            ['POST /users/{user_id}, request: limit: "3" is not of types "null", "integer"'],
        ),
        (get(colour="red"), ["GET /users/{user_id}, query: colour: not described"]),
        (
            Exchange("GET", "/users/7", {}, {"a": 1}, 200, USER),
            ["GET /users/{user_id}, request: has a body, none is described"],
        ),
        (get("/nowhere/7"), ["GET /nowhere/7, path: unknown"]),
        (Exchange("PUT", "/users/7", {}, {}, 200, None), ["PUT /users/7, path: unknown"]),
        (
            post({"limit": "many"}, status=400, answer={"code": 50035, "message": "Invalid"}),
            ['POST /users/{user_id}, request: limit: "many" does not match "^-?[0-9]+$"'],
        ),
    ],
)
def test_what_discord_takes_or_refuses_all_the_same_is_a_note(openapi, exchange, notes):
    openapi.check(exchange)
    assert openapi.violations == []
    assert told(openapi.notes) == notes


def test_parts_of_events_are_held_against_their_schemas(openapi):
    openapi.check_event("GUILD_BAN_ADD", {"guild_id": "1", "user": {"id": "2"}})
    assert openapi.violations == []
    openapi.check_event("GUILD_BAN_ADD", {"guild_id": "1", "user": {"id": 2}})
    assert told(openapi.violations) == ['GUILD_BAN_ADD, d.user: id: 2 is not of type "string"']


async def test_every_call_of_the_api_is_looked_at(file):
    async with serve(openapi=file) as sandbox, aiohttp.ClientSession() as client:
        for token in (sandbox.token, "wrong"):
            headers = {"Authorization": f"Bot {token}"}
            async with client.get(f"{sandbox.api_url}/users/@me", headers=headers) as response:
                await response.read()
        async with client.get(f"{sandbox.origin}/sandbox/clock") as response:
            assert response.status == 200
        assert sandbox.openapi.checked == {"GET /users/@me": 2}
        assert told(sandbox.violations) == ["GET /users/@me, answer 200: bot: 1 was expected"]


async def test_without_a_description_nothing_is_checked():
    async with serve() as sandbox:
        assert (sandbox.violations, sandbox.notes) == ([], [])


@pytest.mark.skipif("DISCORD_OPENAPI" not in os.environ, reason="Discord's description isn't here")
def test_discords_own_description_finds_faults_in_messages():
    openapi = OpenApi.load(os.environ["DISCORD_OPENAPI"])
    button = {"type": 2, "style": 1, "label": "a" * 81, "custom_id": "x"}
    body = {"components": [{"type": 1, "components": [button]}]}
    refusal = {"code": 50035, "message": "Invalid Form Body"}
    openapi.check(Exchange("POST", "/channels/1/messages", {}, body, 200, refusal))
    request, *answer = told(openapi.violations)
    assert request == (
        "POST /channels/{channel_id}/messages, request: components/0/components/0/label: "
        f'"{"a" * 81}" is longer than 80 characters'
    )
    assert 'answer 200: (whole): "author" is a required property' in " ".join(answer)

"""What a browser asks: ids, JSON and files taken in with suspicion, refusals given as sentences."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web
from aiohttp.web_request import FileField

from sandbox.api import json_response
from sandbox.entities import Channel, Message, Payload
from sandbox.interactions import ATTACHMENT_LIMIT
from sandbox.page.guard import HEADERS
from sandbox.page.sight import Sight
from sandbox.people.picking import File
from sandbox.people.refusals import Refused

if TYPE_CHECKING:
    from sandbox.server import Sandbox

_LONGEST_BODY = 256 * 1024  # bytes of JSON; files have the sandbox's own limit
_LONGEST_FILENAME = 200  # characters
_UNREADABLE = "The page sent something that can't be read. Reload it and try again."


@dataclass(slots=True)
class Ask:
    """One request: its fields, from the query or a JSON body, and its files by field."""

    sandbox: "Sandbox"
    fields: Payload
    files: dict[str, list[File]] = field(default_factory=dict)

    @property
    def sight(self) -> Sight:
        """The person it is asked as. Raises: Refused"""
        user = self.sandbox.world.users.get(self.id("as"))
        if user is None or user.is_bot:
            raise Refused("There is no such person.")
        return Sight(self.sandbox, user)

    def text(self, name: str, *, most: int = 4000) -> str:
        """A field that must be a text of at most `most` characters. Raises: Refused"""
        value = self.fields.get(name)
        if not isinstance(value, str) or len(value) > most:
            raise Refused(f"{name!r} must be a text of at most {most} characters.")
        return value

    def id(self, name: str) -> int:
        """A field that must be an id. Raises: Refused"""
        found = as_id(self.fields.get(name))
        if found is None:
            raise Refused(f"{name!r} must be an id.")
        return found

    def whole(self, name: str, *, low: int, high: int, default: int | None = None) -> int:
        """A field that must be a whole number. Raises: Refused"""
        value = self.fields.get(name, default)
        if isinstance(value, str) and len(value) < 20 and value.removeprefix("-").isdecimal():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise Refused(f"{name!r} must be a whole number from {low} to {high}.")
        return value

    def flag(self, name: str) -> bool:
        """A field that must be true or false. Raises: Refused"""
        value = self.fields.get(name)
        if not isinstance(value, bool):
            raise Refused(f"{name!r} must be true or false.")
        return value

    def named(self, name: str) -> Payload:
        """A field that must be an object. Raises: Refused"""
        value = self.fields.get(name) or {}
        if not isinstance(value, dict):
            raise Refused(f"{name!r} must be an object.")
        return value

    def channel(self, sight: Sight) -> Channel:
        """The channel named, which that person must see. Raises: Refused"""
        return sight.channel(self.id("channel"))

    def message(self, sight: Sight, name: str = "message") -> Message:
        """The message named, in the channel named; the person must see both. Raises: Refused"""
        return sight.message(self.channel(sight), self.id(name))


def as_id(value: object) -> int | None:
    """An id given as digits; None when it isn't one."""
    is_one = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 20
    return int(str(value)) if is_one else None


Handler = Callable[[Ask], Payload | Awaitable[Payload]]


def answering(
    sandbox: "Sandbox", handler: Handler
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """A route that answers with what the handler says, and with a sentence when it refuses."""

    async def answer(request: web.Request) -> web.Response:
        try:
            said = handler(await _read(sandbox, request))
            body = said if isinstance(said, dict) else await said
        except Refused as refusal:
            body = {"refused": str(refusal)}
        return json_response(body, headers=HEADERS)

    return answer


async def _read(sandbox: "Sandbox", request: web.Request) -> Ask:
    if request.method == "GET":
        return Ask(sandbox, dict(request.query))
    try:
        if request.content_type == "multipart/form-data":
            return await _read_form(sandbox, request)
        raw = await request.read()
    except (web.HTTPRequestEntityTooLarge, web.HTTPBadRequest):
        raise Refused("That is too large.") from None
    return Ask(sandbox, _object(raw))


async def _read_form(sandbox: "Sandbox", request: web.Request) -> Ask:
    """A form with a JSON part and files."""
    try:
        form = await request.post()
    except (ValueError, AssertionError, RuntimeError, LookupError):  # all that parsers raise
        raise Refused(_UNREADABLE) from None
    files: dict[str, list[File]] = {}
    for name, part in form.items():
        if isinstance(part, FileField):
            body, shown_name = part.file.read(), PurePath(part.filename).name
            file = File(shown_name[-_LONGEST_FILENAME:] or "file", body, part.content_type)
            files.setdefault(name, []).append(file)
    if sum(len(file.body) for given in files.values() for file in given) > ATTACHMENT_LIMIT:
        raise Refused("Your files are too large: 10 MB is the most.")
    payload = form.get("payload")
    if not isinstance(payload, str):
        raise Refused(_UNREADABLE)
    return Ask(sandbox, _object(payload.encode()), files)


def _object(raw: bytes) -> Payload:
    if len(raw) > _LONGEST_BODY:
        raise Refused("That is too large.")
    try:
        body: Any = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise Refused(_UNREADABLE) from None
    if not isinstance(body, dict):
        raise Refused(_UNREADABLE)
    return body

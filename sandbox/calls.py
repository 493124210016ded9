"""One REST call: what was asked, and by whom."""

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import orjson
from aiohttp import web

from sandbox.entities import AuditAction, Channel, Guild, Member, Payload, Role, User
from sandbox.errors import (
    INVALID_JSON,
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    UNKNOWN_CHANNEL,
    UNKNOWN_GUILD,
    UNKNOWN_MEMBER,
    UNKNOWN_ROLE,
    UNKNOWN_USER,
    FieldErrors,
    invalid_form,
    refused,
)
from sandbox.permissions import Permission
from sandbox.world import World

if TYPE_CHECKING:
    from sandbox.server import Sandbox

_LONGEST_REASON = 512  # characters, for the audit log
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')
_PART_NAME = re.compile(r'[; ]name="([^"]*)"')
_PART_FILE = re.compile(r'filename="([^"]*)"')
_PART_TYPE = re.compile(r"content-type: *([^\r\n]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class File:
    """A file that came with a multipart request; `field` is such as "files[0]"."""

    field: str
    filename: str
    content_type: str
    body: bytes


@dataclass(slots=True)
class Call:
    """A REST call, with look-ups that refuse as Discord does."""

    sandbox: "Sandbox"
    parameters: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: list[File] = field(default_factory=list)
    reason: str | None = None  # for the audit log

    @property
    def world(self) -> World:
        return self.sandbox.world

    @property
    def fields(self) -> Payload:
        """The body, when it is an object. Raises: Refused"""
        if not isinstance(self.body, dict):
            raise invalid_form({(): ("DICT_TYPE_CONVERT", "Only dictionaries may be used here.")})
        return self.body

    @property
    def items(self) -> list[Payload]:
        """The body, when it is a list of objects. Raises: Refused"""
        if not isinstance(self.body, list) or not all(isinstance(i, dict) for i in self.body):
            raise invalid_form({(): ("LIST_TYPE_CONVERT", "Only lists may be used here.")})
        return self.body

    def log(
        self,
        guild: Guild,
        action: AuditAction,
        target_id: int | None,
        changes: Iterable[Payload] = (),
        **options: object,
    ) -> None:
        """Write what the bot did, and its reason, into the server's audit log."""
        self.world.note(
            guild,
            action,
            user=self.world.bot,
            target_id=target_id,
            reason=self.reason,
            changes=changes,
            options={key: str(value) for key, value in options.items()},
        )

    def id(self, name: str) -> int:
        """A snowflake from the path. Raises: Refused"""
        return snowflake(self.parameters[name], name)

    def channel(self, name: str = "channel_id") -> Channel:
        """The channel in the path, if the bot may know of it. Raises: Refused"""
        channel = self.world.channels.get(self.id(name))
        if channel is None:
            raise refused(UNKNOWN_CHANNEL)
        guild = self.world.guild_of(channel)
        if guild is None and self.world.bot not in channel.recipients:
            raise refused(MISSING_ACCESS)
        if guild is not None and self.world.bot.id not in guild.members:
            raise refused(MISSING_ACCESS)
        return channel

    def readable_channel(self) -> Channel:
        """The channel in the path, if the bot may view it. Raises: Refused"""
        channel = self.channel()
        if not self.world.permissions(self.world.bot, channel) & Permission.VIEW_CHANNEL:
            raise refused(MISSING_ACCESS)
        return channel

    def guild(self) -> Guild:
        """The server in the path, if the bot is in it. Raises: Refused"""
        guild = self.world.guilds.get(self.id("guild_id"))
        if guild is None:
            raise refused(UNKNOWN_GUILD)
        if self.world.bot.id not in guild.members:
            raise refused(MISSING_ACCESS)
        return guild

    def own_member(self, guild: Guild) -> Member:
        return guild.members[self.world.bot.id]

    def member(self, guild: Guild) -> Member:
        """The member in the path. Raises: Refused"""
        user = self.user()
        if user.id not in guild.members:
            raise refused(UNKNOWN_MEMBER)
        return guild.members[user.id]

    def user(self) -> User:
        """The user in the path; @me is the bot. Raises: Refused"""
        if self.parameters["user_id"] == "@me":
            return self.world.bot
        user = self.world.users.get(self.id("user_id"))
        if user is None:
            raise refused(UNKNOWN_USER)
        return user

    def role(self, guild: Guild) -> Role:
        """The role in the path. Raises: Refused"""
        role = guild.roles.get(self.id("role_id"))
        if role is None:
            raise refused(UNKNOWN_ROLE)
        return role

    def need(self, place: Channel | Guild, *needed: Permission) -> None:
        """Raises: Refused unless the bot has all these permissions in that place."""
        granted = self.granted(place)
        if any(not granted & permission for permission in needed):
            raise refused(MISSING_PERMISSIONS)

    def granted(self, place: Channel | Guild) -> Permission:
        """What the bot may do in that place."""
        if isinstance(place, Guild):
            return self.world.guild_permissions(self.own_member(place))
        return self.world.permissions(self.world.bot, place)

    def number(self, name: str, *, default: int, low: int, high: int) -> int:
        """A whole number from the query. Raises: Refused"""
        errors, text = FieldErrors(), self.query.get(name)
        value: object = default
        if text is not None:
            value = int(text) if text.lstrip("-").isdigit() else text
        errors.within((name,), value, low, high)
        errors.raise_if_any()
        assert isinstance(value, int)
        return value

    def instant(self, name: str) -> datetime | None:
        """An instant from the query. Raises: Refused"""
        errors = FieldErrors()
        found = errors.instant((name,), self.query.get(name))
        errors.raise_if_any()
        return found

    def flag(self, name: str) -> bool:
        """Whether the query says true or 1."""
        return self.query.get(name, "").lower() in ("true", "1")


Handler = Callable[[Call], Awaitable[Any]]
Route = tuple[str, str, Handler]  # method, path below /api/v10, what answers


def snowflake(value: object, name: str) -> int:
    """An id, given as digits or as a number. Raises: Refused"""
    if isinstance(value, int) or (isinstance(value, str) and value.isdecimal()):
        return int(value)
    message = f'Value "{value}" is not snowflake.'
    raise invalid_form({(name,): ("NUMBER_TYPE_COERCE", message)})


async def read_call(sandbox: "Sandbox", request: web.Request) -> Call:
    """Take a request apart. Raises: Refused when its body isn't what it says."""
    body, files = _body(request.headers.get("Content-Type", ""), await request.read())
    reason = unquote(request.headers.get("X-Audit-Log-Reason", "")) or None
    if reason is not None and len(reason) > _LONGEST_REASON:
        message = f"Must be {_LONGEST_REASON} or fewer in length."
        raise invalid_form({("reason",): ("BASE_TYPE_MAX_LENGTH", message)})
    return Call(sandbox, dict(request.match_info), dict(request.query), body, files, reason)


def _body(content_type: str, raw: bytes) -> tuple[Any, list[File]]:
    if content_type.startswith("multipart/form-data"):
        return _multipart(content_type, raw)
    if not raw:
        return None, []
    return _json(raw), []


def _json(raw: bytes) -> Any:
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise refused(INVALID_JSON) from None


def _multipart(content_type: str, raw: bytes) -> tuple[Any, list[File]]:
    boundary = _BOUNDARY.search(content_type)
    if boundary is None:
        raise refused(INVALID_JSON)
    body: Any = None
    files = []
    for part in (b"\r\n" + raw).split(b"\r\n--" + boundary[1].encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        header = head.decode()
        name = _PART_NAME.search(header)
        filename, kind = _PART_FILE.search(header), _PART_TYPE.search(header)
        if name is not None and name[1] == "payload_json":
            body = _json(content)
        elif name is not None and filename is not None:
            mime = kind[1] if kind else "application/octet-stream"
            files.append(File(name[1], unquote(filename[1]), mime, content))
    return {} if body is None else body, files

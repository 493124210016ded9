"""Servers: the server itself, its channels and roles."""

from sandbox import payloads
from sandbox.audit import CHANNEL_KEYS, ROLE_KEYS, differences
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import AuditAction, Channel, Guild, Payload, Role
from sandbox.errors import (
    INVALID_ROLE,
    MISSING_PERMISSIONS,
    UNKNOWN_CHANNEL,
    UNKNOWN_ROLE,
    FieldErrors,
    refused,
)
from sandbox.permissions import ALL, Permission, is_above_role, top_role
from sandbox.routes.channels import check_channel_fields, overwrites_of
from sandbox.threads import is_thread

_ROLE_FIELDS = {
    "name": "name",
    "permissions": "permissions",
    "hoist": "is_hoisted",
    "mentionable": "is_mentionable",
}


async def get_guild(call: Call) -> Payload:
    guild = call.guild()
    if not call.flag("with_counts"):
        return payloads.guild(guild)
    counts = {"approximate_member_count": len(guild.members), "approximate_presence_count": 0}
    return payloads.guild(guild) | counts


async def list_channels(call: Call) -> list[Payload]:
    channels = call.guild().channels.values()
    return [payloads.channel(channel) for channel in channels if not is_thread(channel)]


async def create_channel(call: Call) -> tuple[int, Payload]:
    guild, body = call.guild(), call.fields
    call.need(guild, Permission.MANAGE_CHANNELS)
    errors = FieldErrors()
    errors.length(("name",), body.get("name"), 1, 100)
    errors.raise_if_any()
    check_channel_fields(body)
    overwrites = overwrites_of(call, guild, body.get("permission_overwrites"))
    parent = guild.channels.get(int(body.get("parent_id") or 0))
    channel = call.world.add_channel(
        guild,
        body["name"],
        kind=body.get("type") or 0,
        topic=body.get("topic"),
        parent=parent,
        overwrites=overwrites,
    )
    shown = payloads.channel(channel)
    call.log(guild, AuditAction.CHANNEL_CREATE, channel.id, differences({}, shown, CHANNEL_KEYS))
    return 201, shown


async def list_roles(call: Call) -> list[Payload]:
    return [payloads.role(role) for role in call.guild().roles.values()]


async def get_role(call: Call) -> Payload:
    return payloads.role(call.role(call.guild()))


async def create_role(call: Call) -> Payload:
    guild, body = call.guild(), call.fields
    call.need(guild, Permission.MANAGE_ROLES)
    granted = int(body.get("permissions") or guild.everyone.permissions)
    own = call.world.guild_permissions(call.own_member(guild))
    if own != ALL and granted & ~own:
        raise refused(MISSING_PERMISSIONS)
    for other in guild.roles.values():
        if other is not guild.everyone:  # a new role comes in at the bottom
            other.position += 1
    role = call.world.add_role(
        guild,
        body.get("name") or "new role",
        permissions=granted,
        position=1,
        color=_color(body) or 0,
        is_mentionable=bool(body.get("mentionable")),
    )
    role.is_hoisted = bool(body.get("hoist"))
    shown = payloads.role(role)
    call.log(guild, AuditAction.ROLE_CREATE, role.id, differences({}, shown, ROLE_KEYS))
    return shown


async def edit_role(call: Call) -> Payload:
    guild, role = _managed_role(call)
    changes = {
        ours: call.fields[theirs] for theirs, ours in _ROLE_FIELDS.items() if theirs in call.fields
    }
    if "permissions" in changes:
        changes["permissions"] = int(changes["permissions"])
        own = call.world.guild_permissions(call.own_member(guild))
        if own != ALL and (changes["permissions"] ^ role.permissions) & ~own:
            raise refused(MISSING_PERMISSIONS)
    if _color(call.fields) is not None:
        changes["color"] = _color(call.fields)
    before = payloads.role(role)
    call.world.edit_role(role, **changes)
    after = payloads.role(role)
    found = differences(before, after, ROLE_KEYS)
    if found:
        call.log(guild, AuditAction.ROLE_UPDATE, role.id, found)
    return after


async def delete_role(call: Call) -> None:
    guild, role = _managed_role(call)
    gone = payloads.role(role)
    if role.bot_id is not None or role is guild.everyone:
        raise refused(INVALID_ROLE)
    call.world.delete_role(role)
    call.log(guild, AuditAction.ROLE_DELETE, role.id, differences(gone, {}, ROLE_KEYS))


async def move_roles(call: Call) -> list[Payload]:
    """Give roles other places; none at or above the bot's own."""
    guild = call.guild()
    call.need(guild, Permission.MANAGE_ROLES)
    own = top_role(guild, call.own_member(guild))
    moves: dict[Role, int] = {}
    for item in call.items:
        role = guild.roles.get(snowflake(item.get("id"), "id"))
        if role is None:
            raise refused(UNKNOWN_ROLE)
        if not is_above_role(guild, call.own_member(guild), role):
            raise refused(MISSING_PERMISSIONS)
        if item.get("position") is not None:
            moves[role] = int(item["position"])
    if any(place >= own.position for place in moves.values()) and not _owns(call, guild):
        raise refused(MISSING_PERMISSIONS)
    for role, place in moves.items():
        call.world.edit_role(role, position=place)
    return [payloads.role(role) for role in guild.roles.values()]


async def move_channels(call: Call) -> None:
    guild = call.guild()
    call.need(guild, Permission.MANAGE_CHANNELS)
    moves: list[tuple[Channel, dict[str, int | None]]] = []
    for item in call.items:
        channel = guild.channels.get(snowflake(item.get("id"), "id"))
        if channel is None:
            raise refused(UNKNOWN_CHANNEL)
        changes: dict[str, int | None] = {}
        if item.get("position") is not None:
            changes["position"] = int(item["position"])
        if "parent_id" in item:
            parent = item["parent_id"]
            changes["parent_id"] = None if parent is None else snowflake(parent, "parent_id")
        moves.append((channel, changes))
    for channel, changes in moves:
        call.world.edit_channel(channel, **changes)


def _owns(call: Call, guild: Guild) -> bool:
    return guild.owner_id == call.world.bot.id


def _color(body: Payload) -> int | None:
    """The one colour, or the first of a gradient's."""
    color: int | None = (body.get("colors") or {}).get("primary_color", body.get("color"))
    return color


def _managed_role(call: Call) -> tuple[Guild, Role]:
    guild = call.guild()
    call.need(guild, Permission.MANAGE_ROLES)
    role = call.role(guild)
    if not is_above_role(guild, call.own_member(guild), role):
        raise refused(MISSING_PERMISSIONS)
    return guild, role


_ONE = "/guilds/{guild_id}"
ROUTES: tuple[Route, ...] = (
    ("GET", _ONE, get_guild),
    ("GET", f"{_ONE}/channels", list_channels),
    ("POST", f"{_ONE}/channels", create_channel),
    ("PATCH", f"{_ONE}/channels", move_channels),
    ("GET", f"{_ONE}/roles", list_roles),
    ("POST", f"{_ONE}/roles", create_role),
    ("PATCH", f"{_ONE}/roles", move_roles),
    ("GET", f"{_ONE}/roles/{{role_id}}", get_role),
    ("PATCH", f"{_ONE}/roles/{{role_id}}", edit_role),
    ("DELETE", f"{_ONE}/roles/{{role_id}}", delete_role),
)

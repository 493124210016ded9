"""Servers: the server itself, its channels and roles."""

from sandbox import payloads
from sandbox.calls import Call, Route
from sandbox.entities import Payload, Role
from sandbox.errors import MISSING_PERMISSIONS, FieldErrors, refused
from sandbox.permissions import ALL, Permission, is_above_role
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
    return 201, payloads.channel(channel)


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
    return payloads.role(role)


async def edit_role(call: Call) -> Payload:
    role = _managed_role(call)
    changes = {
        ours: call.fields[theirs] for theirs, ours in _ROLE_FIELDS.items() if theirs in call.fields
    }
    if "permissions" in changes:
        changes["permissions"] = int(changes["permissions"])
    if _color(call.fields) is not None:
        changes["color"] = _color(call.fields)
    call.world.edit_role(role, **changes)
    return payloads.role(role)


async def delete_role(call: Call) -> None:
    role = _managed_role(call)
    call.world.delete_role(role)


def _color(body: Payload) -> int | None:
    """The one colour, or the first of a gradient's."""
    color: int | None = (body.get("colors") or {}).get("primary_color", body.get("color"))
    return color


def _managed_role(call: Call) -> Role:
    guild = call.guild()
    call.need(guild, Permission.MANAGE_ROLES)
    role = call.role(guild)
    if not is_above_role(guild, call.own_member(guild), role):
        raise refused(MISSING_PERMISSIONS)
    return role


_ONE = "/guilds/{guild_id}"
ROUTES: tuple[Route, ...] = (
    ("GET", _ONE, get_guild),
    ("GET", f"{_ONE}/channels", list_channels),
    ("POST", f"{_ONE}/channels", create_channel),
    ("GET", f"{_ONE}/roles", list_roles),
    ("POST", f"{_ONE}/roles", create_role),
    ("GET", f"{_ONE}/roles/{{role_id}}", get_role),
    ("PATCH", f"{_ONE}/roles/{{role_id}}", edit_role),
    ("DELETE", f"{_ONE}/roles/{{role_id}}", delete_role),
)

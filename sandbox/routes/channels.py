"""Channels: read, change, delete, overwrites."""

from typing import Any

from sandbox import payloads
from sandbox.calls import Call, Route
from sandbox.entities import Channel, Guild, Overwrite, Payload
from sandbox.errors import (
    MISSING_PERMISSIONS,
    UNKNOWN_OVERWRITE,
    FieldErrors,
    refused,
)
from sandbox.permissions import ALL, Permission

_FIELDS = {
    "name": "name",
    "topic": "topic",
    "position": "position",
    "nsfw": "is_nsfw",
    "rate_limit_per_user": "slowmode_seconds",
}


async def get_channel(call: Call) -> Payload:
    return payloads.channel(call.readable_channel(), seen_by=call.world.bot)


async def edit_channel(call: Call) -> Payload:
    channel, guild = _managed(call)
    check_channel_fields(call.fields)
    changes = {
        ours: call.fields[theirs] for theirs, ours in _FIELDS.items() if theirs in call.fields
    }
    if "parent_id" in call.fields:
        parent = call.fields["parent_id"]
        changes["parent_id"] = None if parent is None else int(parent)
    if "permission_overwrites" in call.fields:
        changes["overwrites"] = overwrites_of(call, guild, call.fields["permission_overwrites"])
    call.world.edit_channel(channel, **changes)
    return payloads.channel(channel)


async def delete_channel(call: Call) -> Payload:
    channel, _guild = _managed(call)
    call.world.delete_channel(channel)
    return payloads.channel(channel)


async def put_overwrite(call: Call) -> None:
    channel, guild = _with_roles_managed(call)
    given = {**call.fields, "id": call.parameters["overwrite_id"]}
    [overwrite] = overwrites_of(call, guild, [given]).values()
    call.world.edit_channel(channel, overwrites=channel.overwrites | {overwrite.id: overwrite})


async def delete_overwrite(call: Call) -> None:
    channel, _guild = _with_roles_managed(call)
    overwrite_id = call.id("overwrite_id")
    if overwrite_id not in channel.overwrites:
        raise refused(UNKNOWN_OVERWRITE)
    left = {i: o for i, o in channel.overwrites.items() if i != overwrite_id}
    call.world.edit_channel(channel, overwrites=left)


def check_channel_fields(fields: Payload) -> None:
    """Raises: Refused with 50035"""
    errors = FieldErrors()
    if "name" in fields:
        errors.length(("name",), fields["name"], 1, 100)
    if fields.get("topic") is not None:
        errors.length(("topic",), fields["topic"], 0, 1024)
    if fields.get("rate_limit_per_user") is not None:
        errors.within(("rate_limit_per_user",), fields["rate_limit_per_user"], 0, 21_600)
    errors.raise_if_any()


def overwrites_of(call: Call, guild: Guild, given: list[Payload] | None) -> dict[int, Overwrite]:
    """Overwrites by the id of whom they are for.

    Raises: Refused when they allow or deny what the bot itself may not do.
    """
    own = call.world.guild_permissions(call.own_member(guild))
    found = {}
    for item in given or ():
        allow, deny = _bits(item.get("allow")), _bits(item.get("deny"))
        if own != ALL and (allow | deny) & ~own:
            raise refused(MISSING_PERMISSIONS)
        found[int(item["id"])] = Overwrite(int(item["id"]), int(item["type"]), allow, deny)
    return found


def _bits(value: Any) -> int:
    return int(value or 0)


def _managed(call: Call) -> tuple[Channel, Guild]:
    channel = call.readable_channel()
    guild = call.world.guild_of(channel)
    if guild is None:
        raise refused(MISSING_PERMISSIONS)
    call.need(channel, Permission.MANAGE_CHANNELS)
    return channel, guild


def _with_roles_managed(call: Call) -> tuple[Channel, Guild]:
    channel = call.readable_channel()
    guild = call.world.guild_of(channel)
    if guild is None:
        raise refused(MISSING_PERMISSIONS)
    call.need(channel, Permission.MANAGE_ROLES)
    return channel, guild


_ONE = "/channels/{channel_id}"
ROUTES: tuple[Route, ...] = (
    ("GET", _ONE, get_channel),
    ("PATCH", _ONE, edit_channel),
    ("DELETE", _ONE, delete_channel),
    ("PUT", f"{_ONE}/permissions/{{overwrite_id}}", put_overwrite),
    ("DELETE", f"{_ONE}/permissions/{{overwrite_id}}", delete_overwrite),
)

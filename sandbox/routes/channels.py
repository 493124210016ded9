"""Channels: read, change, delete, overwrites."""

from typing import Any

from sandbox import payloads
from sandbox.audit import CHANNEL_KEYS, OVERWRITE_KEYS, THREAD_KEYS, differences
from sandbox.calls import Call, Route
from sandbox.entities import AuditAction, Channel, Guild, Overwrite, Payload
from sandbox.errors import (
    MISSING_PERMISSIONS,
    UNKNOWN_OVERWRITE,
    WRONG_CHANNEL_KIND,
    FieldErrors,
    refused,
)
from sandbox.permissions import ALL, Permission
from sandbox.routes.threads import edit_thread, flat
from sandbox.threads import is_thread

_FIELDS = {
    "name": "name",
    "topic": "topic",
    "position": "position",
    "nsfw": "is_nsfw",
    "rate_limit_per_user": "slowmode_seconds",
}
_IN_CHANNEL_LOG = tuple(key for key in CHANNEL_KEYS if key != "permission_overwrites")


async def get_channel(call: Call) -> Payload:
    return payloads.channel(call.readable_channel(), seen_by=call.world.bot)


async def edit_channel(call: Call) -> Payload:
    channel, guild = _in_guild(call)
    if is_thread(channel):
        return edit_thread(call, channel, guild)
    call.need(channel, Permission.MANAGE_CHANNELS)
    check_channel_fields(call.fields)
    changes = {
        ours: call.fields[theirs] for theirs, ours in _FIELDS.items() if theirs in call.fields
    }
    if "parent_id" in call.fields:
        parent = call.fields["parent_id"]
        changes["parent_id"] = None if parent is None else int(parent)
    if "permission_overwrites" in call.fields:
        call.need(channel, Permission.MANAGE_ROLES)
        changes["overwrites"] = overwrites_of(call, guild, call.fields["permission_overwrites"])
    before, had = payloads.channel(channel), channel.overwrites
    call.world.edit_channel(channel, **changes)
    found = differences(before, payloads.channel(channel), _IN_CHANNEL_LOG)
    if found:
        call.log(guild, AuditAction.CHANNEL_UPDATE, channel.id, found)
    for overwrite_id in {*had, *channel.overwrites}:
        _log_overwrite(call, guild, channel, had.get(overwrite_id), overwrite_id)
    return payloads.channel(channel)


async def delete_channel(call: Call) -> Payload:
    channel, guild = _in_guild(call)
    if is_thread(channel):
        call.need(channel, Permission.MANAGE_THREADS)
        action, gone = AuditAction.THREAD_DELETE, flat(channel)
    else:
        call.need(channel, Permission.MANAGE_CHANNELS)
        action, gone = AuditAction.CHANNEL_DELETE, payloads.channel(channel)
    call.world.delete_channel(channel)
    keys = THREAD_KEYS if is_thread(channel) else CHANNEL_KEYS
    call.log(guild, action, channel.id, differences(gone, {}, keys))
    return payloads.channel(channel)


async def put_overwrite(call: Call) -> None:
    channel, guild = _with_roles_managed(call)
    given = {**call.fields, "id": call.parameters["overwrite_id"]}
    [overwrite] = overwrites_of(call, guild, [given]).values()
    before = channel.overwrites.get(overwrite.id)
    call.world.edit_channel(channel, overwrites=channel.overwrites | {overwrite.id: overwrite})
    _log_overwrite(call, guild, channel, before, overwrite.id)


async def delete_overwrite(call: Call) -> None:
    channel, guild = _with_roles_managed(call)
    overwrite_id = call.id("overwrite_id")
    before = channel.overwrites.get(overwrite_id)
    if before is None:
        raise refused(UNKNOWN_OVERWRITE)
    left = {i: o for i, o in channel.overwrites.items() if i != overwrite_id}
    call.world.edit_channel(channel, overwrites=left)
    _log_overwrite(call, guild, channel, before, overwrite_id)


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


def _log_overwrite(
    call: Call, guild: Guild, channel: Channel, before: Overwrite | None, overwrite_id: int
) -> None:
    after = channel.overwrites.get(overwrite_id)
    if before == after:
        return
    if before is None:
        action = AuditAction.OVERWRITE_CREATE
    else:
        action = AuditAction.OVERWRITE_DELETE if after is None else AuditAction.OVERWRITE_UPDATE
    changes = differences(
        {} if before is None else payloads.overwrite(before),
        {} if after is None else payloads.overwrite(after),
        OVERWRITE_KEYS,
    )
    about: dict[str, object] = {"id": overwrite_id}
    kind = (after or before or Overwrite(0, 0)).kind
    if kind == 0 and overwrite_id in guild.roles:
        about["role_name"] = guild.roles[overwrite_id].name
    call.log(guild, action, channel.id, changes, type=kind, **about)


def _in_guild(call: Call) -> tuple[Channel, Guild]:
    channel = call.readable_channel()
    guild = call.world.guild_of(channel)
    if guild is None:
        raise refused(MISSING_PERMISSIONS)
    return channel, guild


def _with_roles_managed(call: Call) -> tuple[Channel, Guild]:
    channel, guild = _in_guild(call)
    if is_thread(channel):
        raise refused(WRONG_CHANNEL_KIND)
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

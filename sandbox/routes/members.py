"""Members: reading, roles, nicknames, timeouts, removing."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sandbox import payloads
from sandbox.audit import MEMBER_KEYS, differences
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import AuditAction, Guild, Member, Payload, Role
from sandbox.errors import (
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    FieldErrors,
    invalid_form,
    refused,
)
from sandbox.intents import Intent
from sandbox.permissions import Permission, is_above_role, outranks

Roles = Sequence[Role]
_LONGEST_TIMEOUT = timedelta(days=28)


async def get_member(call: Call) -> Payload:
    return payloads.member(call.member(call.guild()))


async def list_members(call: Call) -> list[Payload]:
    """In order of their ids. Refused without the privileged members intent."""
    guild = call.guild()
    if not call.world.application.granted_intents & Intent.GUILD_MEMBERS:
        raise refused(MISSING_ACCESS)
    limit = call.number("limit", default=1, low=1, high=1000)
    after = call.number("after", default=0, low=0, high=1 << 63)
    found = sorted(i for i in guild.members if i > after)[:limit]
    return [payloads.member(guild.members[i]) for i in found]


async def search_members(call: Call) -> list[Payload]:
    guild, query = call.guild(), call.query.get("query", "").lower()
    limit = call.number("limit", default=1, low=1, high=1000)
    found = [m for m in guild.members.values() if m.display_name.lower().startswith(query)]
    return [payloads.member(m) for m in found[:limit]]


async def add_role(call: Call) -> None:
    guild, member, role = _handed_out(call)
    if role.id not in member.role_ids:
        call.world.give_role(member, role)
        _log_roles(call, guild, member, added=[role])


async def remove_role(call: Call) -> None:
    guild, member, role = _handed_out(call)
    if role.id in member.role_ids:
        call.world.take_role(member, role)
        _log_roles(call, guild, member, removed=[role])


async def edit_member(call: Call) -> Payload:
    guild, body = call.guild(), call.fields
    member, changes = call.member(guild), dict[str, Any]()
    if "nick" in body:
        call.need(guild, Permission.MANAGE_NICKNAMES)
        _check_outranked(call, guild, member)
        changes["nick"] = body["nick"]
    if "roles" in body:
        changes["role_ids"] = _new_roles(call, guild, member, body["roles"])
    if "communication_disabled_until" in body:
        call.need(guild, Permission.MODERATE_MEMBERS)
        _check_outranked(call, guild, member)
        _check_not_administrator(call, member)
        changes["timed_out_until"] = _timeout(call, body["communication_disabled_until"])
    _change(call, guild, member, changes)
    return payloads.member(member)


async def edit_own_member(call: Call) -> Payload:
    guild = call.guild()
    call.need(guild, Permission.CHANGE_NICKNAME)
    member = call.own_member(guild)
    _change(call, guild, member, {"nick": call.fields.get("nick")})
    return payloads.member(member)


async def kick_member(call: Call) -> None:
    guild = call.guild()
    call.need(guild, Permission.KICK_MEMBERS)
    member = call.member(guild)
    _check_outranked(call, guild, member)
    call.world.remove_member(member)
    call.log(guild, AuditAction.MEMBER_KICK, member.user.id)


def _handed_out(call: Call) -> tuple[Guild, Member, Role]:
    """The member and the role in the path, if the bot may give and take it."""
    guild = call.guild()
    call.need(guild, Permission.MANAGE_ROLES)
    member, role = call.member(guild), call.role(guild)
    if role.bot_id is not None or not is_above_role(guild, call.own_member(guild), role):
        raise refused(MISSING_PERMISSIONS)
    return guild, member, role


def _change(call: Call, guild: Guild, member: Member, changes: dict[str, Any]) -> None:
    before, had = payloads.member(member), set(member.role_ids)
    call.world.edit_member(member, **changes)
    found = differences(before, payloads.member(member), MEMBER_KEYS)
    if found:
        call.log(guild, AuditAction.MEMBER_UPDATE, member.user.id, found)
    added = [guild.roles[i] for i in member.role_ids if i not in had]
    removed = [guild.roles[i] for i in had if i not in member.role_ids]
    if added or removed:
        _log_roles(call, guild, member, added=added, removed=removed)


def _log_roles(
    call: Call, guild: Guild, member: Member, *, added: Roles = (), removed: Roles = ()
) -> None:
    changes = [
        {"key": key, "new_value": [{"id": str(role.id), "name": role.name} for role in roles]}
        for key, roles in (("$add", added), ("$remove", removed))
        if roles
    ]
    call.log(guild, AuditAction.MEMBER_ROLE_UPDATE, member.user.id, changes)


def _check_outranked(call: Call, guild: Guild, member: Member) -> None:
    own = call.own_member(guild)
    if member is not own and not outranks(guild, own, member):
        raise refused(MISSING_PERMISSIONS)


def _check_not_administrator(call: Call, member: Member) -> None:
    if call.world.guild_permissions(member) & Permission.ADMINISTRATOR:
        raise refused(MISSING_PERMISSIONS)


def _new_roles(call: Call, guild: Guild, member: Member, given: list[Any]) -> list[int]:
    call.need(guild, Permission.MANAGE_ROLES)
    wanted = list(dict.fromkeys(snowflake(i, "roles") for i in given))
    if any(role_id not in guild.roles for role_id in wanted):
        raise invalid_form({("roles",): ("BASE_TYPE_CHOICES", "Unknown role")})
    for role_id in set(wanted) ^ set(member.role_ids):
        role = guild.roles[role_id]
        if role.bot_id is not None or not is_above_role(guild, call.own_member(guild), role):
            raise refused(MISSING_PERMISSIONS)
    return wanted


def _timeout(call: Call, value: Any) -> datetime | None:
    path = ("communication_disabled_until",)
    errors = FieldErrors()
    until = errors.instant(path, value)
    longest = call.world.clock.now() + _LONGEST_TIMEOUT + timedelta(seconds=5)
    if until is not None and until > longest:
        errors.add(path, "GUILD_MEMBER_TIMEOUT_MAX", "Timeouts last 28 days at most.")
    errors.raise_if_any()
    return until


_ONE = "/guilds/{guild_id}/members/{user_id}"
ROUTES: tuple[Route, ...] = (
    ("GET", "/guilds/{guild_id}/members", list_members),
    ("GET", "/guilds/{guild_id}/members/search", search_members),
    ("PATCH", "/guilds/{guild_id}/members/@me", edit_own_member),
    ("GET", _ONE, get_member),
    ("PATCH", _ONE, edit_member),
    ("DELETE", _ONE, kick_member),
    ("PUT", f"{_ONE}/roles/{{role_id}}", add_role),
    ("DELETE", f"{_ONE}/roles/{{role_id}}", remove_role),
)

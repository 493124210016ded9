"""Bans of a server."""

from datetime import timedelta

from sandbox import payloads
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import AuditAction, Guild, Payload, User
from sandbox.errors import MISSING_PERMISSIONS, UNKNOWN_BAN, FieldErrors, refused
from sandbox.permissions import Permission, outranks

_LONGEST_SECONDS = 604_800  # of deleting what the banned person wrote


async def list_bans(call: Call) -> list[Payload]:
    """In order of the users' ids; of `before` and `after`, only the former counts."""
    guild = call.guild()
    call.need(guild, Permission.BAN_MEMBERS)
    limit = call.number("limit", default=1000, low=1, high=1000)
    ids = sorted(guild.bans)
    if call.query.get("before"):
        ids = [i for i in ids if i < snowflake(call.query["before"], "before")][-limit:]
    elif call.query.get("after"):
        ids = [i for i in ids if i > snowflake(call.query["after"], "after")]
    return [_ban(guild, call.world.users[i]) for i in ids[:limit]]


async def get_ban(call: Call) -> Payload:
    guild = call.guild()
    call.need(guild, Permission.BAN_MEMBERS)
    return _ban(guild, _banned(call, guild))


async def ban_user(call: Call) -> None:
    guild = call.guild()
    call.need(guild, Permission.BAN_MEMBERS)
    user, seconds = call.user(), _seconds(call)
    if user.id in guild.members:
        own, member = call.own_member(guild), guild.members[user.id]
        if member is own or not outranks(guild, own, member):
            raise refused(MISSING_PERMISSIONS)
    call.world.ban(guild, user, reason=call.reason)
    if seconds:
        call.world.delete_since(guild, user, call.world.clock.now() - timedelta(seconds=seconds))
    call.log(guild, AuditAction.MEMBER_BAN_ADD, user.id)


async def unban_user(call: Call) -> None:
    guild = call.guild()
    call.need(guild, Permission.BAN_MEMBERS)
    user = _banned(call, guild)
    call.world.unban(guild, user)
    call.log(guild, AuditAction.MEMBER_BAN_REMOVE, user.id)


def _banned(call: Call, guild: Guild) -> User:
    user_id = call.id("user_id")
    if user_id not in guild.bans:
        raise refused(UNKNOWN_BAN)
    return call.world.users[user_id]


def _ban(guild: Guild, user: User) -> Payload:
    return {"user": payloads.user(user), "reason": guild.bans[user.id]}


def _seconds(call: Call) -> int:
    """How far back to delete what was written; in the body or, from discord.py, in the query."""
    name = "delete_message_seconds"
    seconds = (call.body or {}).get(name)
    if seconds is None:
        return call.number(name, default=0, low=0, high=_LONGEST_SECONDS)
    errors = FieldErrors()
    errors.within((name,), seconds, 0, _LONGEST_SECONDS)
    errors.raise_if_any()
    return int(seconds)


_ONE = "/guilds/{guild_id}/bans/{user_id}"
ROUTES: tuple[Route, ...] = (
    ("GET", "/guilds/{guild_id}/bans", list_bans),
    ("GET", _ONE, get_ban),
    ("PUT", _ONE, ban_user),
    ("DELETE", _ONE, unban_user),
)

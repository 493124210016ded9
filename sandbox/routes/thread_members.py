"""Who is in a thread."""

from sandbox import payloads
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import Channel, ChannelKind, Guild, Payload, User
from sandbox.errors import (
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    UNKNOWN_MEMBER,
    WRONG_CHANNEL_KIND,
    refused,
)
from sandbox.intents import Intent
from sandbox.permissions import Permission, sending
from sandbox.routes.messages import need_active
from sandbox.threads import is_thread, member_part, thread_of


async def join(call: Call) -> None:
    thread, _guild = _thread(call)
    need_active(thread)
    call.world.join_thread(thread, call.world.bot)


async def leave(call: Call) -> None:
    thread, _guild = _thread(call)
    need_active(thread)
    call.world.leave_thread(thread, call.world.bot)


async def add(call: Call) -> None:
    thread, guild = _thread(call)
    need_active(thread)
    call.need(thread, sending(thread))
    if not thread_of(thread).is_invitable:
        _need_control(call, thread)
    member, parent = call.member(guild), guild.channels.get(thread.parent_id or 0)
    if parent is None or not call.world.permissions(member.user, parent) & _VIEW:
        raise refused(MISSING_ACCESS)
    call.world.join_thread(thread, member.user)


async def remove(call: Call) -> None:
    thread, _guild = _thread(call)
    need_active(thread)
    if thread.kind == ChannelKind.PRIVATE_THREAD:
        _need_control(call, thread)
    else:
        call.need(thread, Permission.MANAGE_THREADS)
    call.world.leave_thread(thread, call.user())


async def get_one(call: Call) -> Payload:
    thread, guild = _thread(call)
    user = call.user()
    if user not in thread.recipients:
        raise refused(UNKNOWN_MEMBER)
    return _shown(call, guild, thread, user)


async def list_all(call: Call) -> list[Payload]:
    """Refused without the privileged members intent; in pages only when members come along."""
    thread, guild = _thread(call)
    if not call.world.application.granted_intents & Intent.GUILD_MEMBERS:
        raise refused(MISSING_ACCESS)
    found = sorted(thread.recipients, key=lambda user: user.id)
    if call.flag("with_member"):
        limit = call.number("limit", default=100, low=1, high=100)
        after = snowflake(call.query.get("after") or 0, "after")
        found = [user for user in found if user.id > after][:limit]
    return [_shown(call, guild, thread, user) for user in found]


def _thread(call: Call) -> tuple[Channel, Guild]:
    channel = call.readable_channel()
    guild = call.world.guild_of(channel)
    if guild is None or not is_thread(channel):
        raise refused(WRONG_CHANNEL_KIND)
    return channel, guild


def _need_control(call: Call, thread: Channel) -> None:
    owns = thread_of(thread).owner_id == call.world.bot.id
    if not owns and not call.granted(thread) & Permission.MANAGE_THREADS:
        raise refused(MISSING_PERMISSIONS)


def _shown(call: Call, guild: Guild, thread: Channel, user: User) -> Payload:
    body = member_part(thread, user)
    if call.flag("with_member") and user.id in guild.members:
        body["member"] = payloads.member(guild.members[user.id])
    return body


_VIEW = Permission.VIEW_CHANNEL
_BASE = "/channels/{channel_id}/thread-members"
ROUTES: tuple[Route, ...] = (
    ("GET", _BASE, list_all),
    ("PUT", f"{_BASE}/@me", join),
    ("DELETE", f"{_BASE}/@me", leave),
    ("GET", f"{_BASE}/{{user_id}}", get_one),
    ("PUT", f"{_BASE}/{{user_id}}", add),
    ("DELETE", f"{_BASE}/{{user_id}}", remove),
)

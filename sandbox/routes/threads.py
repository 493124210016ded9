"""Threads: starting them, and finding those that there are."""

from collections.abc import Callable
from typing import Any

from sandbox import message_payloads, payloads
from sandbox.audit import THREAD_KEYS, differences
from sandbox.calls import Call, Route, snowflake
from sandbox.drafts import draft_of
from sandbox.entities import AuditAction, Channel, ChannelKind, Guild, Payload
from sandbox.errors import (
    MISSING_PERMISSIONS,
    THREAD_EXISTS,
    TOO_MANY_THREADS,
    WRONG_CHANNEL_KIND,
    FieldErrors,
    refused,
)
from sandbox.permissions import Permission
from sandbox.routes.messages import found_message, need_active
from sandbox.threads import ARCHIVE_MINUTES, is_thread, member_part, metadata, thread_of

MOST_ACTIVE = 1000  # threads of a server
_FIELDS = {
    "name": "name",
    "archived": "is_archived",
    "locked": "is_locked",
    "auto_archive_duration": "archive_minutes",
    "invitable": "is_invitable",
    "rate_limit_per_user": "slowmode_seconds",
}
_PARENTS = (ChannelKind.TEXT, ChannelKind.ANNOUNCEMENT)


async def start_from_message(call: Call) -> tuple[int, Payload]:
    channel, guild = _parent(call, *_PARENTS)
    call.need(channel, Permission.CREATE_PUBLIC_THREADS)
    message = found_message(call, channel)
    if message.id in call.world.channels:
        raise refused(THREAD_EXISTS)
    _need_room(guild)
    thread = call.world.start_thread(
        channel,
        owner=call.world.bot,
        kind=_public_kind(channel),
        message=message,
        **_start(call.fields),
    )
    return 201, _begun(call, guild, thread)


async def start_thread(call: Call) -> tuple[int, Payload]:
    """A thread of no message; in a forum, with its first message."""
    channel, guild = _parent(call, *_PARENTS, ChannelKind.FORUM)
    _need_room(guild)
    if channel.kind == ChannelKind.FORUM:
        return 201, _post_in_forum(call, channel, guild)
    kind = call.fields.get("type", ChannelKind.PRIVATE_THREAD)
    private = kind == ChannelKind.PRIVATE_THREAD
    if not private and kind != _public_kind(channel):
        raise refused(WRONG_CHANNEL_KIND)
    needed = Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS
    call.need(channel, needed)
    thread = call.world.start_thread(
        channel,
        owner=call.world.bot,
        kind=kind,
        is_invitable=bool(call.fields.get("invitable", True)) or not private,
        **_start(call.fields),
    )
    return 201, _begun(call, guild, thread)


async def list_active(call: Call) -> Payload:
    guild = call.guild()
    found = [
        channel
        for channel in guild.channels.values()
        if is_thread(channel)
        and not channel.is_archived
        and call.granted(channel) & Permission.VIEW_CHANNEL
    ]
    return _listed(call, sorted(found, key=lambda channel: -channel.id))


async def list_public_archived(call: Call) -> Payload:
    channel, _guild = _parent(call, *_PARENTS, ChannelKind.FORUM)
    call.need(channel, Permission.READ_MESSAGE_HISTORY)
    kind = _public_kind(channel)
    return _archived(call, channel, lambda thread: thread.kind == kind)


async def list_private_archived(call: Call) -> Payload:
    channel, _guild = _parent(call, *_PARENTS)
    call.need(channel, Permission.READ_MESSAGE_HISTORY, Permission.MANAGE_THREADS)
    return _archived(call, channel, lambda thread: thread.kind == ChannelKind.PRIVATE_THREAD)


async def list_joined_archived(call: Call) -> Payload:
    """Unlike the other lists, in order of ids and paged by id."""
    channel, _guild = _parent(call, *_PARENTS)
    call.need(channel, Permission.READ_MESSAGE_HISTORY)
    before = snowflake(call.query["before"], "before") if call.query.get("before") else None
    found = [
        thread
        for thread in _inside(call, channel)
        if thread.kind == ChannelKind.PRIVATE_THREAD
        and call.world.bot in thread.recipients
        and (before is None or thread.id < before)
    ]
    return _page(call, sorted(found, key=lambda thread: -thread.id))


def edit_thread(call: Call, channel: Channel, guild: Guild) -> Payload:
    """Change a thread; each field needs its own permission. Raises: Refused"""
    body = call.fields
    check_thread_fields(body, is_new=False)
    _need_control(call, channel, body)
    changes = {ours: body[theirs] for theirs, ours in _FIELDS.items() if theirs in body}
    before = flat(channel)
    call.world.edit_thread(channel, **changes)
    found = differences(before, flat(channel), THREAD_KEYS)
    if found:
        call.log(guild, AuditAction.THREAD_UPDATE, channel.id, found)
    return payloads.channel(channel, seen_by=call.world.bot)


def _need_control(call: Call, channel: Channel, body: Payload) -> None:
    thread, bot = thread_of(channel), call.world.bot
    if call.granted(channel) & Permission.MANAGE_THREADS:
        allowed = set(_FIELDS)
    elif thread.owner_id == bot.id:
        allowed = set(_FIELDS) - {"locked", "rate_limit_per_user"}
    else:
        wakes = body.get("archived") is False and not thread.is_locked
        allowed = {"archived"} if wakes and bot in channel.recipients else set()
    if set(body) & set(_FIELDS) - allowed:
        raise refused(MISSING_PERMISSIONS)
    if body.get("archived") is not False:
        need_active(channel)


def check_thread_fields(fields: Payload, *, is_new: bool) -> None:
    """Raises: Refused with 50035"""
    errors = FieldErrors()
    if is_new or "name" in fields:
        errors.length(("name",), fields.get("name"), 1, 100)
    minutes = fields.get("auto_archive_duration")
    if minutes is not None and minutes not in ARCHIVE_MINUTES:
        errors.choice(("auto_archive_duration",), ", ".join(map(str, ARCHIVE_MINUTES)))
    if fields.get("rate_limit_per_user") is not None:
        errors.within(("rate_limit_per_user",), fields["rate_limit_per_user"], 0, 21_600)
    errors.raise_if_any()


def flat(thread: Channel) -> Payload:
    """A thread's JSON as the audit log takes it, without nesting."""
    return payloads.channel(thread) | metadata(thread)


def _start(fields: Payload) -> dict[str, Any]:
    check_thread_fields(fields, is_new=True)
    return {
        "name": fields["name"],
        "archive_minutes": fields.get("auto_archive_duration") or 1440,
        "slowmode_seconds": fields.get("rate_limit_per_user") or 0,
    }


def _post_in_forum(call: Call, channel: Channel, guild: Guild) -> Payload:
    call.need(channel, Permission.SEND_MESSAGES)
    fields, world = _start(call.fields), call.world
    draft = draft_of(call, channel, call.fields.get("message") or {})
    thread = world.start_thread(channel, owner=world.bot, **fields)
    message = world.post(thread, world.bot, draft)
    shown = message_payloads.for_bot(message, thread, world)
    return _begun(call, guild, thread) | {"message": shown}


def _begun(call: Call, guild: Guild, thread: Channel) -> Payload:
    changes = differences({}, flat(thread), THREAD_KEYS)
    call.log(guild, AuditAction.THREAD_CREATE, thread.id, changes)
    return payloads.channel(thread, seen_by=call.world.bot)


def _parent(call: Call, *kinds: ChannelKind) -> tuple[Channel, Guild]:
    channel = call.readable_channel()
    guild = call.world.guild_of(channel)
    if guild is None or channel.kind not in kinds:
        raise refused(WRONG_CHANNEL_KIND)
    return channel, guild


def _need_room(guild: Guild) -> None:
    active = sum(is_thread(one) and not one.is_archived for one in guild.channels.values())
    if active >= MOST_ACTIVE:
        raise refused(TOO_MANY_THREADS)


def _public_kind(parent: Channel) -> ChannelKind:
    announces = parent.kind == ChannelKind.ANNOUNCEMENT
    return ChannelKind.ANNOUNCEMENT_THREAD if announces else ChannelKind.PUBLIC_THREAD


def _inside(call: Call, parent: Channel) -> list[Channel]:
    """The archived threads of a channel."""
    return [
        one
        for one in call.world.channels.values()
        if one.parent_id == parent.id and one.is_archived
    ]


def _archived(call: Call, parent: Channel, is_wanted: Callable[[Channel], bool]) -> Payload:
    before = call.instant("before")
    found = [
        thread
        for thread in _inside(call, parent)
        if is_wanted(thread) and (before is None or thread_of(thread).changed_at < before)
    ]
    return _page(call, sorted(found, key=lambda t: thread_of(t).changed_at, reverse=True))


def _page(call: Call, found: list[Channel]) -> Payload:
    limit = call.number("limit", default=50, low=2, high=100)
    return _listed(call, found[:limit]) | {"has_more": len(found) > limit}


def _listed(call: Call, found: list[Channel]) -> Payload:
    bot = call.world.bot
    return {
        "threads": [payloads.channel(thread) for thread in found],
        "members": [member_part(thread, bot) for thread in found if bot in thread.recipients],
        "has_more": False,
    }


_ONE = "/channels/{channel_id}"
ROUTES: tuple[Route, ...] = (
    ("POST", f"{_ONE}/messages/{{message_id}}/threads", start_from_message),
    ("POST", f"{_ONE}/threads", start_thread),
    ("GET", f"{_ONE}/threads/archived/public", list_public_archived),
    ("GET", f"{_ONE}/threads/archived/private", list_private_archived),
    ("GET", f"{_ONE}/users/@me/threads/archived/private", list_joined_archived),
    ("GET", "/guilds/{guild_id}/threads/active", list_active),
)

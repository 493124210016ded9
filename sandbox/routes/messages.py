"""Messages of a channel: send, read, edit, delete."""

from datetime import timedelta

from sandbox import message_payloads
from sandbox.calls import Call, Route, snowflake
from sandbox.drafts import apply_edit, draft_of, edited_draft
from sandbox.entities import (
    AuditAction,
    Channel,
    ChannelKind,
    Message,
    MessageFlag,
    MessageKind,
    Payload,
    User,
)
from sandbox.errors import (
    CANNOT_MESSAGE_USER,
    NO_MUTUAL_GUILD,
    NOT_A_TEXT_CHANNEL,
    NOT_ON_A_DM,
    NOT_YOUR_MESSAGE,
    REPLY_NEEDS_HISTORY,
    THREAD_IS_ARCHIVED,
    THREAD_IS_LOCKED,
    TOO_OLD,
    UNKNOWN_MESSAGE,
    FieldErrors,
    invalid_form,
    refused,
)
from sandbox.permissions import Permission, sending
from sandbox.snowflakes import snowflake_at

_NONCE_KEPT = timedelta(minutes=5)
_BULK_AGE = timedelta(days=14)
_WORDS = {"content", "embeds", "components", "attachments"}
_WORDLESS = (ChannelKind.CATEGORY, ChannelKind.FORUM)


async def send_message(call: Call) -> Payload:
    channel, body = call.readable_channel(), call.fields
    _check_may_send(call, channel, body)
    twin = _same_nonce(call, body)
    if twin is not None:
        return message_payloads.for_bot(twin, channel, call.world)
    draft = draft_of(call, channel, body)
    if body.get("message_reference"):
        draft.reference = _reference(call, channel, body["message_reference"])
        draft.kind = MessageKind.REPLY if draft.reference else MessageKind.DEFAULT
    message = call.world.post(channel, call.world.bot, draft)
    return message_payloads.for_bot(message, channel, call.world)


async def list_messages(call: Call) -> list[Payload]:
    """Newest first; nothing at all without Read Message History."""
    channel = call.readable_channel()
    limit = call.number("limit", default=50, low=1, high=100)
    bounds = {name: snowflake(call.query[name], name) for name in _PAGING if call.query.get(name)}
    if not call.world.permissions(call.world.bot, channel) & Permission.READ_MESSAGE_HISTORY:
        return []
    messages = _page(list(channel.messages.values()), bounds, limit)
    return [message_payloads.for_bot(m, channel, call.world) for m in messages]


async def get_message(call: Call) -> Payload:
    channel = call.readable_channel()
    call.need(channel, Permission.READ_MESSAGE_HISTORY)
    return message_payloads.for_bot(found_message(call, channel), channel, call.world)


async def edit_message(call: Call) -> Payload:
    """Of others' messages only the flags can be edited, to hide their embeds."""
    channel, body = call.readable_channel(), call.fields
    message = found_message(call, channel)
    need_active(channel)
    if message.author is not call.world.bot:
        if channel.is_private or "flags" not in body or _WORDS & set(body) or call.files:
            raise refused(NOT_YOUR_MESSAGE)
        call.need(channel, Permission.MANAGE_MESSAGES)
        hidden = int(body["flags"] or 0) & MessageFlag.SUPPRESS_EMBEDS
        message.flags = message.flags & ~MessageFlag.SUPPRESS_EMBEDS | hidden
        call.world.tell_update(message)
    else:
        apply_edit(call, channel, message, edited_draft(call, channel, message, body))
    return message_payloads.for_bot(message, channel, call.world)


async def delete_message(call: Call) -> None:
    channel = call.readable_channel()
    message, guild = found_message(call, channel), call.world.guild_of(channel)
    if message.author is call.world.bot:
        call.world.delete(message)
        return
    if guild is None:
        raise refused(NOT_ON_A_DM)
    call.need(channel, Permission.MANAGE_MESSAGES)
    call.world.delete(message)
    action, author = AuditAction.MESSAGE_DELETE, message.author
    call.log(guild, action, author.id, channel_id=channel.id, count=1)


async def bulk_delete(call: Call) -> None:
    channel, given = call.readable_channel(), call.fields.get("messages") or []
    guild = call.world.guild_of(channel)
    if guild is None:
        raise refused(NOT_ON_A_DM)
    call.need(channel, Permission.MANAGE_MESSAGES)
    errors = FieldErrors()
    errors.count(("messages",), given, 2, 100)
    ids = [snowflake(i, "messages") for i in given]
    if len(set(ids)) < len(ids):
        errors.add(("messages",), "BASE_TYPE_DUPLICATES", "The same message is there twice.")
    errors.raise_if_any()
    oldest = snowflake_at(call.world.clock.now() - _BULK_AGE)
    if any(i < oldest for i in ids):
        raise refused(TOO_OLD)
    found = [channel.messages[i] for i in ids if i in channel.messages]
    if found:
        call.world.bulk_delete(channel, found)
        call.log(guild, AuditAction.MESSAGE_BULK_DELETE, channel.id, count=len(found))


async def start_typing(call: Call) -> None:
    channel = call.readable_channel()
    call.need(channel, sending(channel))


def found_message(call: Call, channel: Channel) -> Message:
    """The message in the path. Raises: Refused"""
    message = channel.messages.get(call.id("message_id"))
    if message is None:
        raise refused(UNKNOWN_MESSAGE)
    return message


def need_active(channel: Channel) -> None:
    """Raises: Refused in an archived thread, where only deleting is possible."""
    if channel.is_archived:
        raise refused(THREAD_IS_ARCHIVED)


def _check_may_send(call: Call, channel: Channel, body: Payload) -> None:
    world = call.world
    if channel.kind in _WORDLESS:
        raise refused(NOT_A_TEXT_CHANNEL)
    if channel.is_private:
        for user in channel.recipients:
            _check_reachable(call, user)
        return
    call.need(channel, sending(channel))
    if channel.is_locked and not call.granted(channel) & Permission.MANAGE_THREADS:
        raise refused(THREAD_IS_LOCKED)
    if body.get("embeds"):
        call.need(channel, Permission.EMBED_LINKS)
    if call.files:
        call.need(channel, Permission.ATTACH_FILES)
    may_read = world.permissions(world.bot, channel) & Permission.READ_MESSAGE_HISTORY
    if body.get("message_reference") and not may_read:
        raise refused(REPLY_NEEDS_HISTORY)


def _check_reachable(call: Call, user: User) -> None:
    if user is call.world.bot:
        return
    if not call.world.shares_guild(user) and user.id not in call.world.installed_for:
        raise refused(NO_MUTUAL_GUILD)
    if not user.takes_dms:
        raise refused(CANNOT_MESSAGE_USER)


def _same_nonce(call: Call, body: Payload) -> Message | None:
    """What the bot has sent with this nonce in the last minutes, when asked to look."""
    nonce = body.get("nonce")
    if nonce is None or not body.get("enforce_nonce"):
        return None
    twin = call.world.nonces.get((call.world.bot.id, str(nonce)))
    if twin is None or twin.is_deleted or twin.sent_at < call.world.clock.now() - _NONCE_KEPT:
        return None
    return twin


def _reference(call: Call, channel: Channel, given: Payload) -> Payload | None:
    """What a reply points at; None when it may be, and is, gone."""
    target = channel.messages.get(int(given.get("message_id") or 0))
    if target is None:
        if given.get("fail_if_not_exists") is False:
            return None
        path = ("message_reference",)
        raise invalid_form({path: ("REPLIES_UNKNOWN_MESSAGE", "Unknown message")})
    return message_payloads.reference_to(target, channel)


def _page(messages: list[Message], bounds: dict[str, int], limit: int) -> list[Message]:
    if "around" in bounds:
        older = [m for m in messages if m.id <= bounds["around"]][-(limit // 2 + 1) :]
        newer = [m for m in messages if m.id > bounds["around"]][: limit - len(older)]
        messages = older + newer
    elif "after" in bounds:
        messages = [m for m in messages if m.id > bounds["after"]][:limit]
    else:
        before = bounds.get("before")
        messages = [m for m in messages if before is None or m.id < before][-limit:]
    return messages[::-1]


_PAGING = ("around", "before", "after")
_BASE = "/channels/{channel_id}/messages"
ROUTES: tuple[Route, ...] = (
    ("POST", _BASE, send_message),
    ("GET", _BASE, list_messages),
    ("POST", f"{_BASE}/bulk-delete", bulk_delete),
    ("GET", f"{_BASE}/{{message_id}}", get_message),
    ("PATCH", f"{_BASE}/{{message_id}}", edit_message),
    ("DELETE", f"{_BASE}/{{message_id}}", delete_message),
    ("POST", "/channels/{channel_id}/typing", start_typing),
)

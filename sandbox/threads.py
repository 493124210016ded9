"""Threads: channels inside channels, with members and a starter instead of overwrites."""

from datetime import datetime

from sandbox.entities import Channel, ChannelKind, Guild, Payload, Thread, User
from sandbox.snowflakes import created_at

KINDS = (
    ChannelKind.ANNOUNCEMENT_THREAD,
    ChannelKind.PUBLIC_THREAD,
    ChannelKind.PRIVATE_THREAD,
)
ARCHIVE_MINUTES = (60, 1440, 4320, 10080)


def is_thread(channel: Channel) -> bool:
    return channel.kind in KINDS


def thread_of(channel: Channel) -> Thread:
    """What a thread has besides. Raises: AssertionError when it is none."""
    assert channel.thread is not None
    return channel.thread


def ruling_channel(guild: Guild, channel: Channel) -> Channel:
    """The channel whose overwrites hold: a thread's is the one it is in."""
    if not is_thread(channel) or channel.parent_id is None:
        return channel
    return guild.channels.get(channel.parent_id, channel)


def event_name(channel: Channel, change: str) -> str:
    """What the gateway calls a change (CREATE, UPDATE, DELETE) of that channel."""
    return f"{'THREAD' if is_thread(channel) else 'CHANNEL'}_{change}"


def metadata(channel: Channel) -> Payload:
    thread = thread_of(channel)
    about: Payload = {
        "archived": thread.is_archived,
        "archive_timestamp": thread.changed_at.isoformat(),
        "auto_archive_duration": thread.archive_minutes,
        "locked": thread.is_locked,
        "create_timestamp": created_at(channel.id).isoformat(),
    }
    if channel.kind == ChannelKind.PRIVATE_THREAD:
        about["invitable"] = thread.is_invitable
    return about


def member_part(channel: Channel, user: User) -> Payload:
    """A thread member's JSON, without the server's member."""
    joined: datetime = thread_of(channel).joined_at[user.id]
    return {
        "id": str(channel.id),
        "user_id": str(user.id),
        "join_timestamp": joined.isoformat(),
        "flags": 0,
    }


def thread_part(channel: Channel, *, seen_by: User | None) -> Payload:
    """What a thread's JSON has instead of a channel's position and overwrites."""
    thread = thread_of(channel)
    body: Payload = {
        "guild_id": str(channel.guild_id),
        "name": channel.name,
        "parent_id": None if channel.parent_id is None else str(channel.parent_id),
        "owner_id": str(thread.owner_id),
        "rate_limit_per_user": channel.slowmode_seconds,
        "message_count": len(channel.messages),
        "total_message_sent": thread.sent,
        "member_count": min(50, len(channel.recipients)),
        "thread_metadata": metadata(channel),
    }
    if seen_by is not None and seen_by in channel.recipients:
        body["member"] = member_part(channel, seen_by)
    return body

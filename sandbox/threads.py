"""Threads: channels inside channels, with members and a starter instead of overwrites."""

from sandbox.entities import Channel, ChannelKind, Guild, Payload
from sandbox.snowflakes import created_at

KINDS = (ChannelKind.PUBLIC_THREAD, ChannelKind.PRIVATE_THREAD)
_ARCHIVED_AFTER_MINUTES = 1440


def is_thread(channel: Channel) -> bool:
    return channel.kind in KINDS


def ruling_channel(guild: Guild, channel: Channel) -> Channel:
    """The channel whose overwrites hold: a thread's is the one it is in."""
    if not is_thread(channel) or channel.parent_id is None:
        return channel
    return guild.channels.get(channel.parent_id, channel)


def event_name(channel: Channel, change: str) -> str:
    """What the gateway calls a change (CREATE, UPDATE, DELETE) of that channel."""
    return f"{'THREAD' if is_thread(channel) else 'CHANNEL'}_{change}"


def thread_part(channel: Channel) -> Payload:
    """What a thread's JSON has instead of a channel's position and overwrites."""
    begun = created_at(channel.id).isoformat()
    return {
        "guild_id": str(channel.guild_id),
        "name": channel.name,
        "parent_id": None if channel.parent_id is None else str(channel.parent_id),
        "owner_id": str(channel.recipients[0].id),
        "rate_limit_per_user": channel.slowmode_seconds,
        "message_count": len(channel.messages),
        "total_message_sent": len(channel.messages),
        "member_count": len(channel.recipients),
        "thread_metadata": {
            "archived": False,
            "archive_timestamp": begun,
            "auto_archive_duration": _ARCHIVED_AFTER_MINUTES,
            "locked": False,
            "create_timestamp": begun,
        },
    }

"""The world's things as Discord's JSON: users, roles, members, channels, servers, commands."""

from datetime import datetime
from typing import Any

from sandbox.entities import (
    Application,
    AuditEntry,
    Channel,
    ChannelKind,
    Command,
    EventKind,
    Guild,
    Member,
    Overwrite,
    Payload,
    Role,
    ScheduledEvent,
    User,
)
from sandbox.threads import is_thread, thread_part

_CHANNEL_FLAGS = 0
_INTENT_FLAGS = {1 << 1: 1 << 15, 1 << 8: 1 << 13, 1 << 15: 1 << 19}  # intent: "limited" flag
_TEXT_KINDS = (ChannelKind.TEXT, ChannelKind.ANNOUNCEMENT, ChannelKind.FORUM)
_VOICE_KINDS = (ChannelKind.VOICE, ChannelKind.STAGE)


def instant(moment: datetime | None) -> str | None:
    """Discord's way of writing an instant."""
    return None if moment is None else moment.isoformat()


def user(user: User) -> Payload:
    return {
        "id": str(user.id),
        "username": user.name,
        "global_name": user.global_name,
        "discriminator": "0",
        "avatar": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "primary_guild": None,
        "banner": None,
        "accent_color": None,
        "public_flags": 0,
        "flags": 0,
        "bot": user.is_bot,
    }


def own_user(owner: User) -> Payload:
    """The bot as it sees itself."""
    return user(owner) | {"mfa_enabled": False, "locale": owner.locale, "verified": True, "bio": ""}


def application_flags(application: Application) -> int:
    flags = 1 << 23  # APPLICATION_COMMAND_BADGE
    for intent, flag in _INTENT_FLAGS.items():
        if application.granted_intents & intent:
            flags |= flag
    return flags


def application(application: Application, *, guilds: int, users: int) -> Payload:
    kinds = {"0": application.is_guild_installable, "1": application.is_user_installable}
    return {
        "id": str(application.id),
        "name": application.name,
        "icon": None,
        "description": application.description,
        "type": None,
        "bot": user(application.bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "integration_types_config": {kind: {} for kind, is_on in kinds.items() if is_on},
        "verify_key": "0" * 64,
        "flags": application_flags(application),
        "flags_new": str(application_flags(application)),
        "tags": [],
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": user(application.owner),
        "approximate_guild_count": guilds,
        "approximate_user_install_count": users,
        "approximate_user_authorization_count": 0,
        "event_webhooks_url": None,
        "event_webhooks_status": 1,
        "event_webhooks_types": [],
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }


def role(role: Role) -> Payload:
    return {
        "id": str(role.id),
        "name": role.name,
        "permissions": str(int(role.permissions)),
        "position": role.position,
        "color": role.color,
        "colors": {"primary_color": role.color, "secondary_color": None, "tertiary_color": None},
        "hoist": role.is_hoisted,
        "managed": role.bot_id is not None,
        "mentionable": role.is_mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    } | ({} if role.bot_id is None else {"tags": {"bot_id": str(role.bot_id)}})


def partial_member(member: Member) -> Payload:
    """A member without its user."""
    return {
        "roles": [str(role_id) for role_id in member.role_ids],
        "nick": member.nick,
        "avatar": None,
        "avatar_decoration_data": None,
        "collectibles": None,
        "banner": None,
        "communication_disabled_until": instant(member.timed_out_until),
        "flags": 0,
        "joined_at": instant(member.joined_at),
        "pending": False,
        "premium_since": None,
        "mute": False,
        "deaf": False,
    }


def member(member: Member) -> Payload:
    return partial_member(member) | {"user": user(member.user)}


def overwrite(given: Overwrite) -> Payload:
    return {
        "id": str(given.id),
        "type": given.kind,
        "allow": str(int(given.allow)),
        "deny": str(int(given.deny)),
    }


def channel(channel: Channel, *, seen_by: User | None = None) -> Payload:
    """A channel; the recipients of a private one leave out `seen_by`."""
    body: Payload = {
        "id": str(channel.id),
        "type": int(channel.kind),
        "flags": _CHANNEL_FLAGS,
        "last_message_id": str(next(reversed(channel.messages))) if channel.messages else None,
    }
    if channel.last_pin_at is not None:
        body["last_pin_timestamp"] = instant(channel.last_pin_at)
    if channel.is_private:
        others = [user(u) for u in channel.recipients if u is not seen_by]
        body["recipients"] = others
        return body if channel.kind == ChannelKind.DM else body | _group(channel)
    if is_thread(channel):
        return body | thread_part(channel, seen_by=seen_by)
    body |= {
        "guild_id": str(channel.guild_id),
        "name": channel.name,
        "position": channel.position,
        "parent_id": None if channel.parent_id is None else str(channel.parent_id),
        "permission_overwrites": [overwrite(o) for o in channel.overwrites.values()],
        "nsfw": channel.is_nsfw,
        "rate_limit_per_user": channel.slowmode_seconds,
    }
    if channel.kind in _TEXT_KINDS:
        body["topic"] = channel.topic
    if channel.kind in _VOICE_KINDS:
        body |= {"bitrate": 64_000, "user_limit": 0, "rtc_region": None}
    return body


def _group(channel: Channel) -> Payload:
    return {"name": channel.name, "icon": None, "owner_id": str(channel.recipients[0].id)}


def guild(guild: Guild) -> Payload:
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "preferred_locale": guild.preferred_locale,
        "features": list(guild.features),
        "roles": [role(r) for r in guild.roles.values()],
        **_EMPTY_GUILD,
        "system_channel_id": None,
    }


_NOTHING_SET = (
    "icon description home_header splash discovery_splash banner application_id afk_channel_id"
    " widget_channel_id max_presences vanity_url_code rules_channel_id safety_alerts_channel_id"
    " public_updates_channel_id incidents_data premium_progress_bar_enabled_user_updated_at"
).split()
_EMPTY_GUILD: Payload = dict.fromkeys(_NOTHING_SET) | {
    "region": "deprecated",
    "afk_timeout": 300,
    "system_channel_flags": 0,
    "widget_enabled": False,
    "verification_level": 0,
    "default_message_notifications": 1,
    "mfa_level": 0,
    "explicit_content_filter": 0,
    "max_members": 500_000,
    "max_stage_video_channel_users": 50,
    "max_video_channel_users": 25,
    "premium_tier": 0,
    "premium_subscription_count": 0,
    "premium_progress_bar_enabled": False,
    "nsfw": False,
    "nsfw_level": 0,
    "emojis": [],
    "stickers": [],
}


def arriving_guild(
    place: Guild,
    *,
    members: list[Member],
    threads: list[Payload],
    events: list[ScheduledEvent],
) -> Payload:
    """A server as GUILD_CREATE has it for a newly joined one, with these things in it."""
    own = [m for m in members if m.user.is_bot]
    lists: dict[str, list[Any]] = {
        name: []
        for name in "voice_states presences stage_instances"
        " soundboard_sounds embedded_activities".split()
    }
    return guild(place) | lists | {
        "joined_at": instant(own[0].joined_at if own else None),
        "large": len(place.members) > 250,
        "member_count": len(place.members),
        "members": [member(m) for m in members],
        "channels": [channel(c) for c in place.channels.values() if not is_thread(c)],
        "threads": threads,
        "guild_scheduled_events": [scheduled_event(event) for event in events],
    }  # fmt: skip


def scheduled_event(event: ScheduledEvent) -> Payload:
    is_outside = event.entity_type == EventKind.EXTERNAL
    return {
        "id": str(event.id),
        "guild_id": str(event.guild_id),
        "channel_id": None if event.channel_id is None else str(event.channel_id),
        "creator_id": str(event.creator.id),
        "creator": user(event.creator),
        "name": event.name,
        "description": event.description,
        "image": None,
        "scheduled_start_time": instant(event.starts_at),
        "scheduled_end_time": instant(event.ends_at),
        "privacy_level": 2,
        "status": int(event.status),
        "entity_type": int(event.entity_type),
        "entity_id": None,
        "entity_metadata": {"location": event.location} if is_outside else None,
        "recurrence_rule": event.recurrence_rule,
        "guild_scheduled_event_exceptions": [],
    }


def audit_entry(entry: AuditEntry) -> Payload:
    body: Payload = {
        "id": str(entry.id),
        "action_type": int(entry.action),
        "user_id": str(entry.user.id),
        "target_id": None if entry.target_id is None else str(entry.target_id),
    }
    for key, value in (
        ("changes", entry.changes),
        ("options", entry.options),
        ("reason", entry.reason),
    ):
        if value:
            body[key] = value
    return body


def command(command: Command, application: Application) -> Payload:
    body = command.body | {
        "id": str(command.id),
        "application_id": str(application.id),
        "version": str(command.version),
    }
    return body if command.guild_id is None else body | {"guild_id": str(command.guild_id)}

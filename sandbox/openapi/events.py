"""Which parts of a gateway event have a schema in the description of the REST API."""

from collections.abc import Iterator

from sandbox.entities import Payload

Part = tuple[str, str, object]  # where in the event, the schema's name, the value

_WHOLE = {
    "MESSAGE_CREATE": "MessageResponse",
    "MESSAGE_UPDATE": "MessageResponse",
    "GUILD_CREATE": "GuildResponse",
    "GUILD_UPDATE": "GuildResponse",
    "GUILD_AUDIT_LOG_ENTRY_CREATE": "AuditLogEntryResponse",
    "GUILD_MEMBER_ADD": "GuildMemberResponse",
    "GUILD_MEMBER_UPDATE": "GuildMemberResponse",
}
_PRIVATE = {1: "PrivateChannelResponse", 3: "PrivateGroupChannelResponse"}
_THREADS = (10, 11, 12)
_NO_CHANNEL = ("THREAD_DELETE", "THREAD_MEMBERS_UPDATE", "CHANNEL_PINS_UPDATE")
_EVENTS = {1: "Stage", 2: "Voice", 3: "External"}


def parts_of(name: str, data: Payload) -> Iterator[Part]:
    """What can be checked of an event."""
    if name in _WHOLE:
        yield "d", _WHOLE[name], data
    if name.startswith(("CHANNEL_", "THREAD_")) and name not in _NO_CHANNEL:
        yield "d", channel_schema(data), data
    if "entity_type" in data:
        yield "d", f"{_EVENTS[data['entity_type']]}ScheduledEventResponse", data
    for index, member in enumerate(data.get("added_members") or []):
        yield f"d.added_members[{index}]", "ThreadMemberResponse", member
    for key, schema in (("user", "UserResponse"), ("role", "GuildRoleResponse")):
        if key in data and name != "INTERACTION_CREATE":
            yield f"d.{key}", schema, data[key]
    for key in ("channels", "threads"):
        for index, channel in enumerate(data.get(key) or []):
            yield f"d.{key}[{index}]", channel_schema(channel), channel
    if name == "GUILD_CREATE":
        for index, member in enumerate(data["members"]):
            yield f"d.members[{index}]", "GuildMemberResponse", member
    if name == "INTERACTION_CREATE":
        yield from _interaction(data)


def channel_schema(channel: Payload) -> str:
    """The schema that a channel of its type has."""
    if channel["type"] in _THREADS:
        return "ThreadResponse"
    return _PRIVATE.get(channel["type"], "GuildChannelResponse")


def _interaction(data: Payload) -> Iterator[Part]:
    if "member" in data:
        yield "d.member", "GuildMemberResponse", data["member"]
    if "user" in data:
        yield "d.user", "UserResponse", data["user"]
    if "message" in data:
        yield "d.message", "MessageResponse", data["message"]
    resolved: Payload = data["data"].get("resolved") or {}
    of_kind = {
        "users": "UserResponse",
        "roles": "GuildRoleResponse",
        "messages": "MessageResponse",
        "attachments": "MessageAttachmentResponse",
    }
    for kind, schema in of_kind.items():
        for key, value in (resolved.get(kind) or {}).items():
            yield f"d.data.resolved.{kind}.{key}", schema, value

"""The audit log of a server."""

from sandbox import payloads
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import AuditAction, AuditEntry, Guild, Payload
from sandbox.permissions import Permission
from sandbox.threads import is_thread

_THREADS = (AuditAction.THREAD_CREATE, AuditAction.THREAD_UPDATE)


async def list_entries(call: Call) -> Payload:
    """Newest first; with `after`, oldest first."""
    guild = call.guild()
    call.need(guild, Permission.VIEW_AUDIT_LOG)
    limit = call.number("limit", default=50, low=1, high=100)
    entries = [entry for entry in call.world.entries_of(guild) if _is_wanted(call, entry)]
    if call.query.get("after"):
        after = snowflake(call.query["after"], "after")
        found = [entry for entry in entries if entry.id > after][:limit]
    else:
        before = snowflake(call.query["before"], "before") if call.query.get("before") else None
        found = [entry for entry in entries if before is None or entry.id < before]
        found = found[::-1][:limit]
    return _log(call, guild, found)


def _is_wanted(call: Call, entry: AuditEntry) -> bool:
    has = {
        "user_id": str(entry.user.id),
        "target_id": str(entry.target_id),
        "action_type": str(int(entry.action)),
    }
    return all(call.query.get(key) in (None, "", value) for key, value in has.items())


def _log(call: Call, guild: Guild, entries: list[AuditEntry]) -> Payload:
    world = call.world
    targets = [entry.target_id for entry in entries if entry.target_id is not None]
    ids = dict.fromkeys([*(entry.user.id for entry in entries), *targets])
    threads = {
        entry.target_id: guild.channels[entry.target_id]
        for entry in entries
        if entry.action in _THREADS and entry.target_id in guild.channels
    }
    events = {i: guild.scheduled_events[i] for i in targets if i in guild.scheduled_events}
    return {
        "audit_log_entries": [payloads.audit_entry(entry) for entry in entries],
        "users": [payloads.user(world.users[i]) for i in ids if i in world.users],
        "threads": [payloads.channel(thread) for thread in threads.values() if is_thread(thread)],
        "guild_scheduled_events": [payloads.scheduled_event(e) for e in events.values()],
        "application_commands": [],
        "auto_moderation_rules": [],
        "integrations": [],
        "webhooks": [],
    }


ROUTES: tuple[Route, ...] = (("GET", "/guilds/{guild_id}/audit-logs", list_entries),)

"""The audit log: who did what to a server, and why."""

from collections.abc import Iterable
from datetime import timedelta

from sandbox.entities import AuditAction, AuditEntry, Guild, Payload, User
from sandbox.ground import Ground
from sandbox.snowflakes import snowflake_at

KEPT = timedelta(days=45)


class Audit(Ground):
    """Keeps the audit logs of servers."""

    def note(
        self,
        guild: Guild,
        action: AuditAction,
        *,
        user: User,
        target_id: int | None,
        reason: str | None = None,
        changes: Iterable[Payload] = (),
        options: dict[str, str] | None = None,
    ) -> AuditEntry:
        """Add an entry, and tell those who may read the log."""
        entry = AuditEntry(
            self.snowflakes.next(), guild.id, action, user, target_id, reason,
            list(changes), dict(options or {}),
        )  # fmt: skip
        guild.audit_log.append(entry)
        self.announce("GUILD_AUDIT_LOG_ENTRY_CREATE", entry, guild=guild)
        return entry

    def entries_of(self, guild: Guild) -> list[AuditEntry]:
        """What the log still has, oldest first."""
        oldest = snowflake_at(self.clock.now() - KEPT)
        return [entry for entry in guild.audit_log if entry.id >= oldest]


def differences(before: Payload, after: Payload, keys: Iterable[str]) -> list[Payload]:
    """An entry's `changes`, from the JSON of a thing before and after; {} where it wasn't there."""
    found = []
    for key in keys:
        old, new = before.get(key), after.get(key)
        if old == new:
            continue
        change: Payload = {"key": key}
        if old is not None:
            change["old_value"] = old
        if new is not None:
            change["new_value"] = new
        found.append(change)
    return found


ROLE_KEYS = ("name", "permissions", "color", "hoist", "mentionable")
MEMBER_KEYS = ("nick", "communication_disabled_until")
CHANNEL_KEYS = (
    "name", "type", "topic", "nsfw", "rate_limit_per_user", "position", "parent_id",
    "permission_overwrites",
)  # fmt: skip
OVERWRITE_KEYS = ("id", "type", "allow", "deny")
EVENT_KEYS = (
    "name", "description", "status", "entity_type", "channel_id", "location", "privacy_level",
    "scheduled_start_time", "scheduled_end_time", "recurrence_rule",
)  # fmt: skip
THREAD_KEYS = (
    "name", "type", "archived", "locked", "auto_archive_duration", "rate_limit_per_user",
    "invitable",
)  # fmt: skip

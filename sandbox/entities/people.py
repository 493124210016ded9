"""Users, and what they are in servers."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(slots=True, eq=False)
class User:
    id: int
    name: str
    global_name: str | None = None
    is_bot: bool = False
    locale: str = "en-US"
    takes_dms: bool = True
    note: str = ""  # who they are in a demo, in a line


@dataclass(slots=True, eq=False)
class Member:
    user: User
    guild_id: int
    joined_at: datetime
    role_ids: list[int] = field(default_factory=list)
    nick: str | None = None
    timed_out_until: datetime | None = None

    def is_timed_out(self, now: datetime) -> bool:
        return self.timed_out_until is not None and self.timed_out_until > now

    @property
    def display_name(self) -> str:
        return self.nick or self.user.global_name or self.user.name

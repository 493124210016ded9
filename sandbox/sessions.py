"""Gateway sessions: what a shard was told, kept so that it can be told again after a drop."""

import secrets
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import orjson

from sandbox.entities import Payload

if TYPE_CHECKING:
    from sandbox.sockets import Connection

_KEPT = 10_000  # events; a session further behind can't be resumed


def shard_of(guild_id: int | None, shard_count: int) -> int:
    """Which shard hears of a server; private matters go to the first."""
    return 0 if guild_id is None else (guild_id >> 22) % shard_count


@dataclass(slots=True, eq=False)
class Session:
    """One shard's session; `connection` is None while it is dropped."""

    intents: int
    shard_id: int = 0
    shard_count: int = 1
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    connection: "Connection | None" = None
    sequence: int = 0
    sent: deque[tuple[int, bytes]] = field(default_factory=lambda: deque(maxlen=_KEPT))

    def hears(self, guild_id: int | None) -> bool:
        return shard_of(guild_id, self.shard_count) == self.shard_id

    def dispatch(self, name: str, data: bytes) -> None:
        """Send an event, or keep it until the session is resumed; `data` is JSON."""
        self.sequence += 1
        frame = b'{"op":0,"s":%d,"t":"%s","d":%s}' % (self.sequence, name.encode(), data)
        self.sent.append((self.sequence, frame))
        if self.connection is not None:
            self.connection.send(frame)

    def tell(self, name: str, data: Payload) -> None:
        self.dispatch(name, orjson.dumps(data))

    def can_resume_from(self, sequence: int) -> bool:
        """Whether everything after that number is still there."""
        oldest = self.sent[0][0] if self.sent else self.sequence + 1
        return oldest - 1 <= sequence <= self.sequence

    def replay(self, sequence: int) -> None:
        """Send again all that came after that number."""
        assert self.connection is not None
        for number, frame in tuple(self.sent):
            if number > sequence:
                self.connection.send(frame)

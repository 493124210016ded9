"""How often sessions may be begun: some at a time every five seconds, and some a day."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

SESSIONS_A_DAY = 1000
_DAY = timedelta(days=1)


@dataclass(slots=True)
class Starts:
    """Counts always, and refuses when `enforce` was called."""

    now: Callable[[], datetime]
    is_on: bool = False
    total: int = SESSIONS_A_DAY
    concurrency: int = 1  # how many shards may begin at a time
    seconds: float = 5.0  # of one such time
    ticks: Callable[[], float] = time.monotonic
    refused: int = 0  # how many were too early
    _free_at: dict[int, float] = field(default_factory=dict)  # by the shard's bucket
    _used: int = 0
    _day_ends: datetime | None = None

    def enforce(self, *, concurrency: int = 1) -> None:
        self.is_on, self.concurrency = True, concurrency

    def relax(self) -> None:
        self.is_on = False

    @property
    def remaining(self) -> int:
        """How many may still be begun before the day is over."""
        self._turn_day()
        return max(0, self.total - self._used)

    @property
    def reset_after(self) -> timedelta:
        """How long until the day is over, counted from its first session."""
        self._turn_day()
        return _DAY if self._day_ends is None else self._day_ends - self.now()

    def is_exhausted(self) -> bool:
        return self.is_on and self.remaining == 0

    def take(self, shard_id: int) -> bool:
        """Count a session being begun; whether it may be, so soon after the last."""
        bucket, now = shard_id % self.concurrency, self.ticks()
        if self.is_on and now < self._free_at.get(bucket, now):
            self.refused += 1
            return False
        self._free_at[bucket] = now + self.seconds
        self._turn_day()
        if self._day_ends is None:
            self._day_ends = self.now() + _DAY
        self._used += 1
        return True

    def _turn_day(self) -> None:
        if self._day_ends is not None and self.now() >= self._day_ends:
            self._used, self._day_ends = 0, None

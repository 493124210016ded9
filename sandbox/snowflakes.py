"""Ids shaped like Discord's: milliseconds since 2015, then a counter."""

from datetime import UTC, datetime, timedelta

from sandbox.clock import SandboxClock

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
_TIME_SHIFT = 22  # bits for worker, process and increment
_GUILD_MARK = 1 << 17  # a worker number that no other id has


def created_at(snowflake: int) -> datetime:
    """When an id was made, to the millisecond."""
    return EPOCH + timedelta(milliseconds=snowflake >> _TIME_SHIFT)


def snowflake_at(instant: datetime) -> int:
    """The lowest id of that instant's millisecond."""
    return ((instant - EPOCH) // timedelta(milliseconds=1)) << _TIME_SHIFT


class Snowflakes:
    """Unique ids, each above the one before, even when the clock stands still or goes back."""

    def __init__(self, clock: SandboxClock) -> None:
        self._clock = clock
        self._last = 0
        self._guilds = 0

    @property
    def position(self) -> tuple[int, int]:
        """The last id, and how many servers were made: what to go on from, in another run."""
        return self._last, self._guilds

    @position.setter
    def position(self, position: tuple[int, int]) -> None:
        self._last, self._guilds = position

    def next(self) -> int:
        self._last = max(self._last + 1, snowflake_at(self._clock.now()))
        return self._last

    def next_guild(self) -> int:
        """An id a day old and a millisecond after the last, so that guilds spread over shards."""
        self._guilds += 1
        yesterday = self._clock.now() - timedelta(days=1) + timedelta(milliseconds=self._guilds)
        return snowflake_at(yesterday) | _GUILD_MARK | self._guilds

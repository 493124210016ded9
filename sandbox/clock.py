"""The sandbox's time, which can be moved or stopped."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """Real time plus an offset; stands still at `frozen_at` when that is given."""

    def __init__(self, *, frozen_at: datetime | None = None) -> None:
        self._frozen_at = frozen_at
        self._offset = timedelta()
        self._subscribers: list[Callable[[], None]] = []

    @property
    def is_frozen(self) -> bool:
        return self._frozen_at is not None

    @property
    def ahead(self) -> timedelta:
        """How far it is before real time."""
        return self.now() - datetime.now(UTC)

    def now(self) -> datetime:
        """The present instant, aware UTC."""
        return self._frozen_at or datetime.now(UTC) + self._offset

    def advance(self, span: timedelta) -> None:
        """Move by `span` (backwards when negative), then call the subscribers."""
        if self._frozen_at is not None:
            self._frozen_at += span
        else:
            self._offset += span
        self._tell()

    def move_to(self, instant: datetime) -> None:
        """Move so that it is `instant` now; a running clock runs on from there."""
        self.advance(instant - self.now())

    def freeze(self) -> None:
        self._frozen_at = self.now()

    def unfreeze(self) -> None:
        """Let time run on from where it stands."""
        self._offset = self.ahead
        self._frozen_at = None
        self._tell()

    def _tell(self) -> None:
        for callback in tuple(self._subscribers):
            callback()

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call `callback` after each move, and when time runs on."""
        self._subscribers.append(callback)

    def unsubscribe(self, callback: Callable[[], None]) -> None:
        """Stop calling it. Raises: ValueError when it wasn't subscribed."""
        self._subscribers.remove(callback)

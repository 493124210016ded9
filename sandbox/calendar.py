"""Scheduled events: made, changed, deleted, and what becomes of them as time passes."""

from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypedDict, Unpack

from sandbox.entities import (
    Channel,
    EventKind,
    EventStatus,
    Guild,
    Payload,
    ScheduledEvent,
    User,
)
from sandbox.ground import Ground
from sandbox.permissions import Permission
from sandbox.recurrence import next_start

NEVER_BEGUN = timedelta(hours=4)  # after which an event is called off; Discord: "a few hours"


class EventFields(TypedDict, total=False):
    """What a scheduled event may have besides a name and a start."""

    ends_at: datetime | None
    entity_type: EventKind
    channel_id: int | None
    location: str | None
    description: str | None
    recurrence_rule: Payload | None


class Calendar(Ground):
    """Makes and changes the events that servers announce."""

    def add_event(
        self,
        guild: Guild,
        name: str,
        *,
        creator: User,
        starts_at: datetime,
        **fields: Unpack[EventFields],
    ) -> ScheduledEvent:
        """A new event, outside of Discord unless `entity_type` says otherwise."""
        event = ScheduledEvent(self.snowflakes.next(), guild.id, creator, name, starts_at, **fields)
        guild.scheduled_events[event.id] = event
        self._tell("CREATE", event)
        return event

    def edit_event(self, event: ScheduledEvent, **changes: Any) -> None:
        """Set an event's fields by their names in `ScheduledEvent`."""
        for name, value in changes.items():
            setattr(event, name, value)
        self._tell("UPDATE", event)

    def delete_event(self, event: ScheduledEvent) -> None:
        del self.guilds[event.guild_id].scheduled_events[event.id]
        self._tell("DELETE", event)

    def set_interest(self, event: ScheduledEvent, user: User, *, is_interested: bool) -> None:
        """Put a user on the list of those interested, or take them off."""
        if is_interested == (user.id in event.interested):
            return
        if is_interested:
            event.interested.append(user.id)
        else:
            event.interested.remove(user.id)
        about = {
            "guild_scheduled_event_id": str(event.id),
            "user_id": str(user.id),
            "guild_id": str(event.guild_id),
        }
        self._tell("USER_ADD" if is_interested else "USER_REMOVE", event, about)

    def events_seen_by(self, user: User, guild: Guild) -> list[ScheduledEvent]:
        """The server's events that aren't over and whose channel that user may view."""
        return [
            event
            for event in guild.scheduled_events.values()
            if not event.is_over and self.may_see_event(user, event)
        ]

    def may_see_event(self, user: User, event: ScheduledEvent) -> bool:
        place = self.place_of(event)
        return place is None or bool(self.permissions(user, place) & Permission.VIEW_CHANNEL)

    def place_of(self, event: ScheduledEvent) -> Channel | None:
        """The channel that an event takes place in, if it is in one."""
        return None if event.channel_id is None else self.channels.get(event.channel_id)

    def next_event_change(self) -> datetime | None:
        """When time alone next changes an event, if it will."""
        instants = [self._changes_at(event) for event in self._running_events()]
        return min((instant for instant in instants if instant is not None), default=None)

    def settle_events(self) -> None:
        """Begin, end and call off the events whose time has come."""
        now = self.clock.now()
        for event in self._running_events():
            while (due := self._changes_at(event)) is not None and due <= now:
                self._move_on(event)

    async def keep_settling(self) -> None:
        """Settle events whenever one is due, until cancelled."""
        while True:
            self.settle_events()
            due = self.next_event_change()
            left = None
            if due is not None and not self.clock.is_frozen:
                left = max(0.0, (due - self.clock.now()).total_seconds())
            with suppress(TimeoutError):
                await self.changes.wait_for(partial(self._is_news, due), timeout=left)

    def _is_news(self, expected: datetime | None) -> bool:
        due = self.next_event_change()
        return due != expected or (due is not None and due <= self.clock.now())

    def _running_events(self) -> list[ScheduledEvent]:
        return [
            event
            for guild in self.guilds.values()
            for event in guild.scheduled_events.values()
            if not event.is_over
        ]

    def _changes_at(self, event: ScheduledEvent) -> datetime | None:
        if event.is_over:
            return None
        if event.entity_type == EventKind.EXTERNAL:
            return event.starts_at if event.status == EventStatus.SCHEDULED else event.ends_at
        is_waiting = event.status == EventStatus.SCHEDULED
        return event.starts_at + NEVER_BEGUN if is_waiting else None

    def _move_on(self, event: ScheduledEvent) -> None:
        if event.entity_type != EventKind.EXTERNAL:
            self.edit_event(event, status=EventStatus.CANCELED)
        elif event.status == EventStatus.SCHEDULED:
            self.edit_event(event, status=EventStatus.ACTIVE)
        else:
            self.finish_event(event)

    def finish_event(self, event: ScheduledEvent) -> None:
        """End an event; one that recurs is scheduled for its next time instead."""
        start = None if event.recurrence_rule is None else next_start(event)
        if start is None:
            self.edit_event(event, status=EventStatus.COMPLETED)
            return
        ends = None if event.ends_at is None else event.ends_at + (start - event.starts_at)
        self.edit_event(event, status=EventStatus.SCHEDULED, starts_at=start, ends_at=ends)

    def _tell(self, change: str, event: ScheduledEvent, subject: Any = None) -> None:
        self.announce(
            f"GUILD_SCHEDULED_EVENT_{change}",
            event if subject is None else subject,
            guild=self.guilds[event.guild_id],
            channel=self.place_of(event),
        )

"""What Discord demands of scheduled events, and how it names their fields."""

from datetime import datetime
from typing import Any

from sandbox.entities import EventKind, EventStatus, Payload, ScheduledEvent
from sandbox.errors import FieldErrors, FieldPath
from sandbox.payloads import scheduled_event
from sandbox.recurrence import check_rule, filled_rule

MOST_EVENTS = 100  # of a server, that aren't over
_NEXT = {
    EventStatus.SCHEDULED: (EventStatus.ACTIVE, EventStatus.CANCELED),
    EventStatus.ACTIVE: (EventStatus.COMPLETED,),
}
_START, _END, _PLACE = ("scheduled_start_time",), ("scheduled_end_time",), ("channel_id",)
_LOCATION: FieldPath = ("entity_metadata", "location")


def changes_of(body: Payload, event: ScheduledEvent | None, *, now: datetime) -> dict[str, Any]:
    """What a request sets, by the names in `ScheduledEvent`; `event` is the one being changed.

    Raises: Refused with 50035
    """
    known = {} if event is None else scheduled_event(event)
    merged = known | {key: value for key, value in body.items() if key in _FIELDS}
    errors = FieldErrors()
    starts = errors.instant(_START, merged.get("scheduled_start_time"))
    ends = errors.instant(_END, merged.get("scheduled_end_time"))
    if not merged.get("scheduled_start_time"):
        errors.required(_START)
    _check_times(errors, body, event, (starts, ends, now))
    _check_words(errors, merged)
    _check_place(errors, merged)
    _check_status(errors, body.get("status"), event)
    check_rule(errors, body.get("recurrence_rule"))
    errors.raise_if_any()
    is_outside = merged["entity_type"] == EventKind.EXTERNAL
    return {
        "name": merged["name"],
        "description": merged.get("description") or None,
        "starts_at": starts,
        "ends_at": ends,
        "entity_type": EventKind(merged["entity_type"]),
        "channel_id": None if is_outside else int(merged["channel_id"]),
        "location": merged["entity_metadata"]["location"] if is_outside else None,
        "recurrence_rule": filled_rule(merged.get("recurrence_rule")),
    }


_FIELDS = (
    "name description scheduled_start_time scheduled_end_time entity_type channel_id"
    " entity_metadata privacy_level recurrence_rule"
).split()


def _check_times(
    errors: FieldErrors,
    body: Payload,
    event: ScheduledEvent | None,
    times: tuple[datetime | None, datetime | None, datetime],
) -> None:
    starts, ends, now = times
    if "scheduled_start_time" in body and starts is not None:
        if event is not None and event.status == EventStatus.ACTIVE:
            code = "GUILD_SCHEDULED_EVENT_SCHEDULE_INVALID_START_BY_STATUS"
            errors.add(_START, code, "The start of an event that has begun can't be changed.")
        elif starts < now:
            code = "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST"
            errors.add(_START, code, "Cannot schedule event in the past.")
    if starts is not None and ends is not None and ends <= starts:
        code = "GUILD_SCHEDULED_EVENT_SCHEDULE_INVALID_END"
        errors.add(_END, code, "An event ends after it starts.")


def _check_words(errors: FieldErrors, merged: Payload) -> None:
    errors.length(("name",), merged.get("name"), 1, 100)
    if merged.get("description") is not None:
        errors.length(("description",), merged["description"], 0, 1000)
    if merged.get("privacy_level") != 2:
        errors.choice(("privacy_level",), "2")


def _check_place(errors: FieldErrors, merged: Payload) -> None:
    kind = merged.get("entity_type")
    if kind not in tuple(EventKind):
        errors.choice(("entity_type",), "1, 2, 3")
    elif kind != EventKind.EXTERNAL:
        if not str(merged.get("channel_id") or "").isdecimal():
            errors.required(_PLACE)
    else:
        if merged.get("channel_id") is not None:
            errors.add(_PLACE, "BASE_TYPE_CHOICES", "An external event is in no channel.")
        errors.length(_LOCATION, (merged.get("entity_metadata") or {}).get("location"), 1, 100)
        if merged.get("scheduled_end_time") is None:
            errors.required(_END)


def _check_status(errors: FieldErrors, status: Any, event: ScheduledEvent | None) -> None:
    if event is None or status is None or status == event.status:
        return
    allowed = _NEXT[event.status]
    if status not in allowed:
        errors.choice(("status",), ", ".join(str(int(one)) for one in allowed))

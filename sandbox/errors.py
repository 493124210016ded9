"""Discord-shaped refusals: status, code, sentence, and fields in the nested form.

Codes and sentences are those of Discord's table of JSON error codes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sandbox.entities import Payload

FieldPath = tuple[str | int, ...]
FieldError = tuple[str, str]  # Discord's string code, the sentence

_REFUSALS: dict[int, tuple[int, str]] = {
    10002: (404, "Unknown application"),
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10009: (404, "Unknown Overwrite"),
    10011: (404, "Unknown Role"),
    10013: (404, "Unknown User"),
    10014: (404, "Unknown Emoji"),
    10015: (404, "Unknown Webhook"),
    10026: (404, "Unknown Ban"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    10070: (404, "Unknown Guild Scheduled Event"),
    20012: (403, "You are not authorized to perform this action on this application"),
    30003: (400, "Maximum number of pins reached for the channel (250)"),
    30038: (400, "Maximum number of uncompleted guild scheduled events reached (100)"),
    40005: (413, "Request entity too large"),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50003: (403, "Cannot execute action on a DM channel"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50008: (400, "Cannot send messages in a non-text channel"),
    50013: (403, "Missing Permissions"),
    50021: (403, "Cannot execute action on a system message"),
    50024: (400, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50028: (400, "Invalid Role"),
    50033: (400, "Invalid Recipient(s)"),
    50034: (400, "A message provided was too old to bulk delete"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
    160002: (400, "Cannot reply without permission to read message history"),
    160004: (400, "A thread has already been created for this message"),
    160005: (400, "Thread is locked"),
    160006: (400, "Maximum number of active threads reached"),
    180000: (400, "Cannot update a finished event"),
}
UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MEMBER, UNKNOWN_MESSAGE = 10003, 10004, 10007, 10008
UNKNOWN_ROLE, UNKNOWN_USER, UNKNOWN_WEBHOOK = 10011, 10013, 10015
UNKNOWN_BAN, UNKNOWN_INTERACTION, UNKNOWN_COMMAND = 10026, 10062, 10063
ALREADY_ACKNOWLEDGED, INVALID_WEBHOOK_TOKEN, INVALID_RECIPIENT = 40060, 50027, 50033
MISSING_ACCESS, MISSING_PERMISSIONS, NOT_YOUR_MESSAGE = 50001, 50013, 50005
EMPTY_MESSAGE, CANNOT_MESSAGE_USER, NO_MUTUAL_GUILD = 50006, 50007, 50278
NOT_A_TEXT_CHANNEL, NOT_ON_A_DM, TOO_OLD, INVALID_JSON = 50008, 50003, 50034, 50109
REPLY_NEEDS_HISTORY, NOT_YOUR_APPLICATION = 160002, 20012
TOO_LARGE, UNKNOWN_OVERWRITE, WRONG_CHANNEL_KIND = 40005, 10009, 50024
THREAD_IS_ARCHIVED, THREAD_EXISTS, THREAD_IS_LOCKED = 50083, 160004, 160005
TOO_MANY_THREADS, TOO_MANY_PINS, INVALID_ROLE = 160006, 30003, 50028
UNKNOWN_EVENT, TOO_MANY_EVENTS, EVENT_IS_OVER = 10070, 30038, 180000


class Refused(Exception):
    """A request that Discord would turn down."""

    def __init__(
        self, status: int, code: int, message: str, *, errors: Payload | None = None
    ) -> None:
        super().__init__(f"{status} {code}: {message} {errors or ''}")
        self.status = status
        self.body: Payload = {"message": message, "code": code}
        if errors is not None:
            self.body["errors"] = errors


def refused(code: int) -> Refused:
    """The refusal with that code."""
    status, message = _REFUSALS[code]
    return Refused(status, code, message)


def unauthorized() -> Refused:
    return Refused(401, 0, "401: Unauthorized")


def invalid_form(fields: Mapping[FieldPath, FieldError]) -> Refused:
    """50035, with each field's error where the field is in the body."""
    errors: Payload = {}
    for path, (code, message) in fields.items():
        place: dict[str, Any] = errors
        for step in path:
            place = place.setdefault(str(step), {})
        place.setdefault("_errors", []).append({"code": code, "message": message})
    return Refused(400, 50035, "Invalid Form Body", errors=errors)


@dataclass(slots=True)
class FieldErrors:
    """Collects what is wrong with a body, field by field."""

    found: dict[FieldPath, FieldError] = field(default_factory=dict)

    def add(self, path: FieldPath, code: str, message: str) -> None:
        self.found.setdefault(path, (code, message))

    def required(self, path: FieldPath) -> None:
        self.add(path, "BASE_TYPE_REQUIRED", "This field is required")

    def choice(self, path: FieldPath, allowed: str) -> None:
        self.add(path, "BASE_TYPE_CHOICES", f"Value must be one of {{{allowed}}}.")

    def length(self, path: FieldPath, text: object, low: int, high: int) -> None:
        """The text must be a string of `low` to `high` characters."""
        if not isinstance(text, str):
            self.add(path, "STRING_TYPE_CONVERT", "Could not interpret this value as string.")
        elif not text and low:
            self.required(path)
        elif len(text) > high and not low:
            self.add(path, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")
        elif not low <= len(text) <= high:
            message = f"Must be between {low} and {high} in length."
            self.add(path, "BASE_TYPE_BAD_LENGTH", message)

    def count(self, path: FieldPath, things: list[Any], low: int, high: int) -> None:
        """The list must have `low` to `high` entries."""
        if not low <= len(things) <= high:
            message = f"Must be between {low} and {high} in length."
            self.add(path, "BASE_TYPE_BAD_LENGTH", message)

    def within(self, path: FieldPath, number: object, low: int, high: int) -> None:
        """The number must be from `low` to `high`."""
        if not isinstance(number, int):
            self.add(path, "NUMBER_TYPE_COERCE", f'Value "{number}" is not int.')
        elif number < low:
            message = f"int value should be greater than or equal to {low}."
            self.add(path, "NUMBER_TYPE_MIN", message)
        elif number > high:
            self.add(path, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {high}.")

    def instant(self, path: FieldPath, value: object) -> datetime | None:
        """The instant that an ISO 8601 text says; None for none, and for what says none."""
        if value is None or value == "":
            return None
        try:
            return datetime.fromisoformat(str(value)).astimezone(UTC)
        except ValueError:
            message = f'Could not parse "{value}". Should be ISO8601.'
            self.add(path, "DATE_TIME_TYPE_PARSE", message)
            return None

    def raise_if_any(self) -> None:
        """Raises: Refused with 50035"""
        if self.found:
            raise invalid_form(self.found)

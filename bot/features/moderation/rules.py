"""Who receives a report, who may be warned, and how long what is kept is kept."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from bot.errors import InvalidInput, NotAllowed

Room = Literal["staff", "owner"]

# Neutral codes: they stay when a note is gone, and the catalogues say them in words.
REASONS = ("unkind", "no-advice", "privacy", "spam", "off-topic", "unsafe-detail", "other")
REPORT_NOTE_CHARACTERS = 1000
CASE_NOTE_CHARACTERS = 280

REPORT_KEPT = timedelta(days=90)
CASE_OPEN = timedelta(days=180)
KEPT_AT_MOST = timedelta(days=365)  # what remains of a case after its member deleted everything
# A second warning for the same thing this soon is a slip of the finger, or a second facilitator
# who saw the same message.
TWICE_WITHIN = timedelta(minutes=5)


class Standing(StrEnum):
    """What somebody is in a server. The owner facilitates too, and is never just a facilitator."""

    OWNER = "owner"
    FACILITATOR = "facilitator"
    OTHER = "other"


class UnknownReason(InvalidInput):
    key = "moderation-unknown-reason"


class WarningOneself(NotAllowed):
    key = "moderation-warn-oneself"


class WarningBot(NotAllowed):
    key = "moderation-warn-bot"


class WarningStranger(NotAllowed):
    key = "moderation-warn-stranger"


class WarningFacilitator(NotAllowed):
    key = "moderation-warn-facilitator"


class WarningOwner(NotAllowed):
    key = "moderation-warn-owner"


def room_for(standing: Standing | None) -> Room:
    """Where a report about somebody of `standing` goes; None when that could not be found out.

    Facilitators read the staff room, so what is or may be about one of them goes to the owner. The
    owner could answer for themselves only, so what is about the owner goes to the facilitators.
    """
    return "owner" if standing in (Standing.FACILITATOR, None) else "staff"


def check_reason(reason: str) -> None:
    """Make sure that `reason` is one of our codes.

    Raises:
        UnknownReason
    """
    if reason not in REASONS:
        raise UnknownReason


def check_warnable(
    standing: Standing | None, *, by: Standing | None, is_oneself: bool, is_bot: bool
) -> None:
    """Make sure that `by` may warn somebody of `standing`, which is None for who is not here.

    Only the owner may warn a facilitator.

    Raises:
        WarningOneself, WarningBot, WarningStranger, WarningOwner, WarningFacilitator
    """
    if is_oneself:
        raise WarningOneself
    if is_bot:
        raise WarningBot
    if standing is None:
        raise WarningStranger
    if standing is Standing.OWNER:
        raise WarningOwner
    if standing is Standing.FACILITATOR and by is not Standing.OWNER:
        raise WarningFacilitator


def kept_until(case_expires_at: datetime, *, now: datetime) -> datetime:
    """Until when the mark of a deleted member's open case stays: as the case, a year at most."""
    return min(case_expires_at, now + KEPT_AT_MOST)

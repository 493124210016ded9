"""When a notice is tried, given up, looked for and told about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, cast

# Where a notice goes. The first four are channels, looked up in the server's settings when the
# notice is claimed; "channel" is one that the notice names; the others are direct messages.
Room = Literal["share", "meetings", "staff", "start", "channel", "owner", "member"]
State = Literal["pending", "claimed", "sent", "held", "skipped", "expired", "failed"]
# Why a notice was not delivered, or not surely.
Problem = Literal[
    "forbidden",  # Discord does not let the bot post there
    "unknown-channel",  # the channel is gone
    "dms-closed",  # the person takes no direct messages from the bot
    "no-consent",  # the person does not agree to be contacted (any more)
    "unset",  # the server has chosen no such channel
    "exposed",  # others than facilitators can read the facilitators' channel
    "rejected",  # Discord does not accept the message itself
    "unsure",  # it may have been sent, and the channel cannot be searched
    "late",  # it was not sent before it was out of date
    "unavailable",  # Discord or the database did not answer in time; it is tried again
]
DIRECT: frozenset[Room] = frozenset({"owner", "member"})

# The kind that tells facilitators of a problem with another notice.
PROBLEM_KIND = "notices.problem"
# The same problem with the same room is told again after this.
PROBLEM_STANDS = timedelta(days=1)

# For how long a claimed notice is its claimer's; longer than any attempt to send it takes.
LEASE = timedelta(seconds=15)
_FIRST_RETRY = timedelta(seconds=5)
_LAST_RETRY = timedelta(minutes=1)
# How long a notice waits whose server Discord does not show us (left, or not available now), or
# whose words could not be put together.
PUT_OFF = timedelta(minutes=1)

# Discord's ids hold milliseconds from this bit on up; its workers' clocks differ a little, so a
# search goes further back than the newest id that was known.
ID_TIME_SHIFT = 22
_ID_MARGIN = 60_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Owed:
    """One notice, as its kind's render sees it."""

    id: str
    guild_id: int
    kind: str
    reference: str
    member_id: str | None
    due_at: datetime


def is_open(state: State) -> bool:
    """Whether something is still to be done about a notice in `state`."""
    return state in ("pending", "claimed")


def is_late(owed: Owed, *, now: datetime, max_age: timedelta) -> bool:
    """Whether it is too late to send it; at `max_age` sharp it is not."""
    return now - owed.due_at > max_age


def retry_after(attempts: int) -> timedelta:
    """How long to wait after so many attempts (1 or more): 5 s, doubled each time, at most 60 s."""
    doubled: timedelta = _FIRST_RETRY * 2 ** min(attempts - 1, 10)
    return min(doubled, _LAST_RETRY)


def search_floor(sent_after_id: int) -> int:
    """The id below which a message cannot be one that was sent after `sent_after_id` was known."""
    return max(0, sent_after_id - (_ID_MARGIN << ID_TIME_SHIFT))


def shard_of(guild_id: int, count: int) -> int:
    """The shard that a server is on; see "sharding" in Discord's gateway documentation."""
    return (guild_id >> ID_TIME_SHIFT) % count


def is_marked(components: object, notice_id: str) -> bool:
    """Whether one part of some custom id in Discord's component objects is `notice_id`."""
    return any(notice_id in custom_id.split(":") for custom_id in _custom_ids(components))


def _custom_ids(found: object) -> Iterator[str]:
    if isinstance(found, dict):
        for name, value in found.items():
            if name == "custom_id":
                yield str(value)
            else:
                yield from _custom_ids(value)
    elif isinstance(found, list):
        for value in found:
            yield from _custom_ids(value)


def is_told(kind: str, room: Room, *, is_awaited: bool) -> bool:
    """Whether facilitators are told that a notice of `kind` was not delivered.

    A notice about a problem makes no further one. A message to the owner can be a report about a
    facilitator, so its failing is nobody else's. `is_awaited`: somebody waits for the result and
    learns it; that is enough for a direct message, but a broken channel concerns everyone.
    """
    if kind == PROBLEM_KIND or room == "owner":
        return False
    return not (is_awaited and room in DIRECT)


def problem_reference(room: Room, problem: Problem) -> str:
    return f"{room}:{problem}"


def parse_problem(reference: str) -> tuple[Room, str]:
    """The room and the problem that `problem_reference` was made of."""
    room, _, problem = reference.partition(":")
    return cast("Room", room), problem

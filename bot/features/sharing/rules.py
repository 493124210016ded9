"""What holds for shares: their limits and days, what is posted, and links to messages."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.errors import InvalidInput
from bot.ids import DIGITS, MAX_ID
from bot.words import clean_text, is_blank

MAX_LENGTH = 2000  # characters
TURNS_A_DAY = 5
KEEP = timedelta(days=30)  # how long an author can take a share back, and facilitators can block
KEEP_UNPOSTED = timedelta(days=2)  # longer than a share may wait to be posted
BLOCK = timedelta(days=90)
# What came back from Discord only after this is no longer what its author wants to say now.
MAX_WAIT = timedelta(hours=12)


class BlankShare(InvalidInput):
    key = "sharing-blank"


class ShareTooLong(InvalidInput):
    key = "sharing-too-long"


class BadLink(InvalidInput):
    key = "sharing-bad-link"


class LinkElsewhere(InvalidInput):
    key = "sharing-link-elsewhere"


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day in some zone, and the instant at which it is over."""

    date: date
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands in its server."""

    channel_id: int
    message_id: int

    def link(self, guild_id: int) -> str:
        """What *Copy Message Link* gives for it."""
        return f"https://discord.com/channels/{guild_id}/{self.channel_id}/{self.message_id}"


def checked_text(text: str) -> str:
    """What of `text` is shared: all that can be seen.

    Raises:
        BlankShare: there is nothing to see.
        ShareTooLong: it is longer than MAX_LENGTH.
    """
    cleaned = clean_text(text)
    if is_blank(cleaned):
        raise BlankShare
    if len(cleaned) > MAX_LENGTH:
        raise ShareTooLong(limit=MAX_LENGTH, length=len(cleaned))
    return cleaned


# Discord shows "[here](https://example.org)" as "here": behind a nameless post, nobody should have
# to guess where a link leads.
_HIDDEN_LINK = re.compile(r"\](?=\(\s*<?\s*[a-z][a-z0-9+.-]*:)", re.IGNORECASE)
_MENTION = re.compile(r"@(?=everyone|here)|(?<=<)@(?=[!&]?\d)", re.IGNORECASE)
ZERO_WIDTH_SPACE = "\u200b"


def posted_text(text: str) -> str:
    """`text` as it is posted: its own Markdown, but no mention and no link behind other words.

    At most a third longer than `text`.
    """
    plain = _MENTION.sub(f"@{ZERO_WIDTH_SPACE}", text)
    return _HIDDEN_LINK.sub("]\\\\", plain)


def day_of(now: datetime, zone: str | None) -> Day:
    """The day that `now` falls on in `zone`, an IANA name; UTC without one."""
    local = ZoneInfo(zone or "UTC")
    today = now.astimezone(local).date()
    # Where midnight is skipped, this is the instant at which it is.
    midnight = datetime.combine(today + timedelta(days=1), time(), tzinfo=local)
    return Day(today, midnight.astimezone(UTC))


def coarse(at: datetime) -> datetime:
    """The start of the UTC day of `at`: an instant kept in the database tells no more."""
    return at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def unix(at: datetime) -> str:
    """`at` in whole seconds since 1970, as Discord's `<t:…>` takes it."""
    return str(int(at.timestamp()))


_LINK = re.compile(
    rf"""<?https?://(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com
    /channels/(?P<guild>{DIGITS}|@me)/(?P<channel>{DIGITS})/(?P<message>{DIGITS})
    /?(?:\?\S*)?>?""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)


def parse_link(text: str, *, guild_id: int) -> Place:
    """The message of server `guild_id` that `text`, as *Copy Message Link* gives it, leads to.

    Raises:
        BadLink: it is no link to a message.
        LinkElsewhere: the message is in another server or in a direct message.
    """
    match = _LINK.fullmatch(text.strip())
    if match is None:
        raise BadLink(example=example_link(guild_id))
    if match["guild"] != str(guild_id):
        raise LinkElsewhere(example=example_link(guild_id))
    place = Place(int(match["channel"]), int(match["message"]))
    if max(place.channel_id, place.message_id) > MAX_ID:
        raise BadLink(example=example_link(guild_id))
    return place


def example_link(guild_id: int) -> str:
    """How the link of a message in server `guild_id` looks."""
    return f"https://discord.com/channels/{guild_id}/456/789"

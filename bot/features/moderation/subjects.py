"""What a report is about, and how that travels while the form is open.

A form must survive a restart, so its custom_id says what is reported; clients can read it, so it
must not hold a user's id. A message is named as it is. A person is sealed: of the vault's token for
up to 15 bytes, 86 characters matter, and with `moderation:u:` that stays within Discord's 100. The
other ways were weighed and left: a row written when the form opens would note down reports nobody
sends, a table in memory dies with the process, and equal tokens for equal people would be
pseudonyms. The seal also covers the server, so that a token from elsewhere does not work here.
"""

import re
import struct
from dataclasses import dataclass

from bot.errors import NotFound
from bot.features.moderation.rules import Standing
from bot.ids import DIGITS, MAX_ID
from bot.vault import Vault, WrongKey

# A Fernet token starts with its version and the time, which the vault leaves at zero.
_TOKEN_HEAD, _TOKEN_TAIL = b"gAAAAAAAAAAA", b"=="
_SEALED = struct.Struct(">Q5s2s")  # user, server, letters: 15 bytes, the most that stays short
_SUBJECT = struct.Struct(">cQQ")  # all kinds are equally long, so that a seal does not tell which

CUSTOM_ID = (
    r"moderation:(?:"
    rf"m:(?P<channel>{DIGITS}):(?P<message>{DIGITS}):(?P<letters>[wfox][yn])"
    r"|u:(?P<token>[\w-]{86}))"
)
_LETTER_OF: dict[Standing | None, str] = {
    Standing.OWNER: "w",
    Standing.FACILITATOR: "f",
    Standing.OTHER: "o",
    None: "x",
}
_STANDING_OF = {letter: standing for standing, letter in _LETTER_OF.items()}


class FormOutdated(NotFound):
    key = "moderation-form-outdated"


@dataclass(frozen=True, slots=True)
class ReportedMessage:
    channel_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class ReportedPerson:
    user_id: int


Subject = ReportedMessage | ReportedPerson


@dataclass(frozen=True, slots=True)
class Worry:
    """Somebody is worried about somebody, maybe because of a message."""

    message: ReportedMessage | None


Filed = Subject | Worry


@dataclass(frozen=True, slots=True)
class Draft:
    """A report that is being written.

    `standing` is what whom it is about was found to be, and so where it was said to go; None when
    that was unclear. `wants_answer` is what was chosen if the form was filled in before.
    """

    subject: Subject
    standing: Standing | None
    wants_answer: bool = False


def write_custom_id(draft: Draft, vault: Vault, *, guild_id: int) -> str:
    """A custom id of at most 100 characters, from which `read_custom_id` makes the draft again."""
    letters = _LETTER_OF[draft.standing] + ("y" if draft.wants_answer else "n")
    match draft.subject:
        case ReportedMessage(channel_id, message_id):
            return f"moderation:m:{channel_id}:{message_id}:{letters}"
        case ReportedPerson(user_id):
            packed = _SEALED.pack(user_id, _server(guild_id), letters.encode())
            token = vault.seal(packed).removeprefix(_TOKEN_HEAD).removesuffix(_TOKEN_TAIL)
            return f"moderation:u:{token.decode()}"


def read_custom_id(match: re.Match[str], vault: Vault, *, guild_id: int) -> Draft:
    """The draft that a match of `CUSTOM_ID` stands for.

    Raises:
        FormOutdated: it was not made here, or with a key that is not in use any more.
    """
    if match["token"] is None:
        return _draft(read_message(match), match["letters"])
    try:
        packed = vault.open(_TOKEN_HEAD + match["token"].encode() + _TOKEN_TAIL)
        user_id, server, letters = _SEALED.unpack(packed)
    except (WrongKey, struct.error):
        raise FormOutdated from None
    if server != _server(guild_id):
        raise FormOutdated
    return _draft(ReportedPerson(user_id), letters.decode())


def read_message(match: re.Match[str]) -> ReportedMessage:
    """The message that a custom id names.

    Raises:
        FormOutdated: Discord gives out no such ids.
    """
    channel_id, message_id = int(match["channel"]), int(match["message"])
    if max(channel_id, message_id) > MAX_ID:
        raise FormOutdated
    return ReportedMessage(channel_id, message_id)


def write_standing(standing: Standing | None) -> str:
    """One letter for a custom id; clients can read it, and Discord shows them as much."""
    return _LETTER_OF[standing]


def read_standing(letter: str) -> Standing | None:
    return _STANDING_OF[letter]


def seal_subject(subject: Filed, vault: Vault) -> bytes:
    """`subject` as the database keeps it; equally long whatever it is."""
    match subject:
        case ReportedMessage(channel_id, message_id):
            packed = _SUBJECT.pack(b"m", channel_id, message_id)
        case ReportedPerson(user_id):
            packed = _SUBJECT.pack(b"u", user_id, 0)
        case Worry(ReportedMessage(channel_id, message_id)):
            packed = _SUBJECT.pack(b"w", channel_id, message_id)
        case Worry():
            packed = _SUBJECT.pack(b"w", 0, 0)
    return vault.seal(packed)


def open_subject(token: bytes, vault: Vault) -> Filed:
    kind, first, second = _SUBJECT.unpack(vault.open(token))
    match kind:
        case b"u":
            return ReportedPerson(first)
        case b"w":
            return Worry(ReportedMessage(first, second) if first else None)
        case _:
            return ReportedMessage(first, second)


def _draft(subject: Subject, letters: str) -> Draft:
    return Draft(subject, _STANDING_OF[letters[0]], wants_answer=letters[1] == "y")


def _server(guild_id: int) -> bytes:
    return guild_id.to_bytes(8, "big")[-5:]

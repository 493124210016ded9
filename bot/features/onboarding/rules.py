"""What /setup asks for, and what must be right before any of it is kept."""

import base64
import binascii
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

from bot.errors import InvalidInput

# Raised when the words of the agreements change, and only then: everybody is asked again.
AGREEMENTS_VERSION = 1
PAGES = 3  # of the walkthrough, the agreements last

ROLES = ("facilitators", "members")
CHANNELS = ("share", "meetings", "staff")
# One screen each, at most three choices on it.
STEPS: tuple[tuple[str, ...], ...] = (ROLES, CHANNELS, ("language", "zone"))
SETTINGS = tuple(setting for step in STEPS for setting in step)

# What the bot needs in each channel, by Discord's names, in the order people read them.
NEEDED = ("view_channel", "send_messages", "read_message_history")

_IDS = struct.Struct(">5Q")
_IDS_LENGTH = 50  # characters of base 85 for those 40 bytes


@dataclass(frozen=True, slots=True)
class Choices:
    """What is known or was given, by the names of the command's options; ids are Discord's."""

    facilitators: int | None = None
    members: int | None = None
    share: int | None = None
    meetings: int | None = None
    staff: int | None = None
    language: str | None = None
    zone: str | None = None

    def over(self, known: "Choices") -> "Choices":
        """These choices, with what is known where nothing was chosen."""
        return Choices.of(known.given() | self.given())

    @classmethod
    def of(cls, values: Mapping[str, int | str | None]) -> "Choices":
        """The choices in `values`, by setting; what is no id or no word where it should is left."""
        return cls(
            facilitators=_id(values.get("facilitators")),
            members=_id(values.get("members")),
            share=_id(values.get("share")),
            meetings=_id(values.get("meetings")),
            staff=_id(values.get("staff")),
            language=_word(values.get("language")),
            zone=_word(values.get("zone")),
        )

    def given(self) -> dict[str, int | str]:
        """What was chosen, by setting."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if value is not None}

    def without(self, settings: frozenset[str]) -> "Choices":
        """These choices but for `settings`, which are unknown again."""
        return Choices.of({k: v for k, v in self.given().items() if k not in settings})

    def missing(self) -> tuple[str, ...]:
        """The settings still unknown, in the order they are asked for."""
        return tuple(f.name for f in fields(self) if getattr(self, f.name) is None)

    def changes(self, known: "Choices") -> dict[str, int | str]:
        """What was chosen and is not what is known, by setting."""
        before = known.given()
        return {name: value for name, value in self.given().items() if before.get(name) != value}


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """A role as Discord has it; `powers` are permissions that only people in charge should have."""

    mention: str
    is_everyone: bool = False
    is_managed: bool = False
    is_below_bot: bool = True
    powers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """A channel as Discord has it: what the bot lacks in it, and who can see it."""

    mention: str
    is_text: bool = True
    missing: tuple[str, ...] = ()
    seen_by_everyone: bool = False
    seen_by_members: bool = False
    seen_by_facilitators: bool = True


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """The server as Discord has it. A role or channel that is not in it has no entry."""

    bot: str
    manages_roles: bool
    roles: Mapping[int, RoleFacts]
    channels: Mapping[int, ChannelFacts]
    here: ChannelFacts


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to put right first: a text's key, what fills it, and which permissions it names."""

    key: str
    params: Mapping[str, str]
    permissions: tuple[str, ...] = ()


class UnreadableChoices(InvalidInput):
    key = "errors-stale-panel"


def gone(choices: Choices, server: ServerFacts) -> frozenset[str]:
    """The settings whose role or channel is no longer in the server."""
    values = choices.given()
    return frozenset(
        [name for name in ROLES if name in values and values[name] not in server.roles]
        + [name for name in CHANNELS if name in values and values[name] not in server.channels]
    )


def find_problems(choices: Choices, server: ServerFacts) -> list[Problem]:
    """All that stands in the way of `choices`, the most general first; unknown ones are skipped."""
    return [
        *_server_problems(server),
        *_gone_problems(choices, server),
        *_role_problems(choices, server),
        *_channel_problems(choices, server),
        *_permission_problems(choices, server),
    ]


def find_hints(choices: Choices, server: ServerFacts) -> list[Problem]:
    """What works but is probably not meant: rooms that those who need them cannot see."""
    hints = []
    if not server.here.seen_by_everyone:
        hints.append(Problem("onboarding-hint-here", {"channel": server.here.mention}))
    for name in ("share", "meetings"):
        channel = server.channels.get(getattr(choices, name))
        if channel is not None and not channel.seen_by_members:
            hints.append(Problem("onboarding-hint-members", {"channel": channel.mention}))
    staff = None if choices.staff is None else server.channels.get(choices.staff)
    if staff is not None and not staff.seen_by_facilitators:
        hints.append(Problem("onboarding-hint-staff", {"channel": staff.mention}))
    return hints


def _server_problems(server: ServerFacts) -> Iterator[Problem]:
    if not server.here.is_text:
        yield Problem("onboarding-problem-here", {})
    if not server.manages_roles:
        yield Problem("onboarding-problem-manage-roles", {"bot": server.bot})


def _gone_problems(choices: Choices, server: ServerFacts) -> Iterator[Problem]:
    for name in choices.given():
        if name in gone(choices, server):
            yield Problem("onboarding-problem-gone", {"setting": name})


def _role_problems(choices: Choices, server: ServerFacts) -> Iterator[Problem]:
    if choices.members is not None and choices.members == choices.facilitators:
        yield Problem("onboarding-problem-same-role", {})
    for name in ROLES:
        role = server.roles.get(getattr(choices, name))
        if role is not None:
            yield from _problems_of_role(name, role, server)


def _problems_of_role(name: str, role: RoleFacts, server: ServerFacts) -> Iterator[Problem]:
    if role.is_everyone:
        yield Problem("onboarding-problem-everyone", {"setting": name})
        return
    if role.is_managed:
        yield Problem("onboarding-problem-managed", {"setting": name, "role": role.mention})
        return
    if name != "members":
        return
    if role.powers:
        yield Problem("onboarding-problem-powers", {"role": role.mention}, role.powers)
    if not role.is_below_bot:
        yield Problem("onboarding-problem-above", {"role": role.mention, "bot": server.bot})


def _channel_problems(choices: Choices, server: ServerFacts) -> Iterator[Problem]:
    if choices.share is not None and choices.share == choices.staff:
        yield Problem("onboarding-problem-same-channel", {})
    for name in CHANNELS:
        channel = server.channels.get(getattr(choices, name))
        if channel is not None and not channel.is_text:
            yield Problem(
                "onboarding-problem-not-text", {"setting": name, "channel": channel.mention}
            )
    staff = None if choices.staff is None else server.channels.get(choices.staff)
    if staff is None:
        return
    if staff.seen_by_everyone:
        yield Problem("onboarding-problem-staff-everyone", {"channel": staff.mention})
    elif staff.seen_by_members and choices.members is not None:
        role = server.roles[choices.members].mention if choices.members in server.roles else ""
        yield Problem("onboarding-problem-staff-members", {"channel": staff.mention, "role": role})


def _permission_problems(choices: Choices, server: ServerFacts) -> Iterator[Problem]:
    chosen = [server.channels.get(getattr(choices, name)) for name in CHANNELS]
    named = set()
    for channel in (server.here, *chosen):
        if channel is None or not channel.missing or channel.mention in named:
            continue
        named.add(channel.mention)
        yield Problem(
            "onboarding-problem-permissions",
            {"channel": channel.mention, "bot": server.bot},
            channel.missing,
        )


def pack(choices: Choices) -> str:
    """`choices` as text for a custom id: at most 85 characters with any IANA zone."""
    ids = [getattr(choices, name) or 0 for name in (*ROLES, *CHANNELS)]
    packed = base64.b85encode(_IDS.pack(*ids)).decode()
    return f"{packed}{choices.language or ''}:{choices.zone or ''}"


def unpack(text: str) -> Choices:
    """What `pack` packed.

    Raises:
        UnreadableChoices: it packed nothing like `text`.
    """
    language, separator, zone = text[_IDS_LENGTH:].partition(":")
    try:
        ids = _IDS.unpack(base64.b85decode(text[:_IDS_LENGTH]))
    except (ValueError, binascii.Error, struct.error):
        raise UnreadableChoices from None
    if not separator:
        raise UnreadableChoices
    known: dict[str, int | str | None] = {
        name: number or None for name, number in zip((*ROLES, *CHANNELS), ids, strict=True)
    }
    return Choices.of({**known, "language": language or None, "zone": zone or None})


def _id(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _word(value: object) -> str | None:
    return value if isinstance(value, str) else None

"""Picking people, roles, channels and files by name or thing, as Discord's resolved data."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sandbox import message_payloads, payloads
from sandbox.entities import Channel, Message, Payload, Role, User
from sandbox.people.client import Client
from sandbox.people.refusals import Refused

_CHANNEL_KEYS = (
    "id name type flags last_message_id nsfw parent_id position topic rate_limit_per_user"
    " guild_id owner_id thread_metadata message_count member_count total_message_sent"
).split()


@dataclass(frozen=True, slots=True)
class File:
    """A file a person attaches."""

    name: str
    body: bytes
    content_type: str = "application/octet-stream"


class Picker:
    """Finds what a person picks in a channel; `resolved` collects it for the interaction."""

    def __init__(self, client: Client, channel: Channel) -> None:
        self._client = client
        self._world = client.world
        self._channel = channel
        self._guild = client.world.guild_of(channel)
        self.resolved: dict[str, Payload] = {}

    def user(self, picked: Any) -> str:
        """The id of a user given as Person, Member, User, id or name. Raises: Refused"""
        found = self._find_user(picked)
        if found is None:
            raise Refused(f"There is no user {picked!r} to pick here.")
        return self._resolve_user(found)

    def role(self, picked: Any) -> str:
        """The id of a role given as Role, id or name. Raises: Refused"""
        found = self._find_role(picked)
        if found is None:
            raise Refused(f"There is no role {picked!r} to pick here.")
        return self._resolve_role(found)

    def mentionable(self, picked: Any) -> str:
        """The id of a user or role. Raises: Refused"""
        role, user = self._find_role(picked), self._find_user(picked)
        if user is not None:
            return self._resolve_user(user)
        if role is not None:
            return self._resolve_role(role)
        raise Refused(f"There is no user or role {picked!r} to pick here.")

    def channel(self, picked: Any, *, kinds: Iterable[int] | None = None) -> str:
        """The id of a channel the person can see, given as Channel, id or name. Raises: Refused"""
        guild = self._guild
        visible = [c for c in (guild.channels.values() if guild else ()) if self._sees(c)]
        found = _pick(visible, picked.lstrip("#") if isinstance(picked, str) else picked)
        if found is None:
            raise Refused(f"There is no channel {picked!r} to pick here.")
        if kinds is not None and found.kind not in kinds:
            raise Refused(f"#{found.name} isn't one of the types of channel that may be picked.")
        body = payloads.channel(found)
        shown = {key: body[key] for key in _CHANNEL_KEYS if key in body}
        permissions = self._client.permissions(found)
        self._add("channels", found.id, shown | {"permissions": str(int(permissions))})
        return str(found.id)

    def file(self, picked: Any) -> str:
        """The id of a file given as File or (name, bytes). Raises: Refused"""
        file = picked if isinstance(picked, File) else File(*picked)
        attached = self._world.attach(self._channel, file.name, file.content_type, file.body)
        self._world.uploads[attached.id] = attached
        self._add("attachments", attached.id, message_payloads.attachment(attached))
        return str(attached.id)

    def message(self, message: Message) -> str:
        self._add("messages", message.id, message_payloads.message(message, self._world))
        return str(message.id)

    def _sees(self, channel: Channel) -> bool:
        return self._client.may_view(channel)

    def _find_user(self, picked: Any) -> User | None:
        picked = getattr(picked, "user", picked)
        if isinstance(picked, User):
            return picked
        if isinstance(picked, int):
            return self._world.users.get(picked)
        guild, name = self._guild, str(picked).removeprefix("@")
        if guild is None:
            return _named_user(self._channel.recipients, name)
        try:
            return guild.member(name).user
        except KeyError:
            return None

    def _find_role(self, picked: Any) -> Role | None:
        name = picked.removeprefix("@") if isinstance(picked, str) else picked
        roles = self._guild.roles.values() if self._guild else ()
        found: Role | None = _pick(list(roles), "@everyone" if name == "everyone" else name)
        return found

    def _resolve_user(self, user: User) -> str:
        self._add("users", user.id, payloads.user(user))
        member = None if self._guild is None else self._guild.members.get(user.id)
        if member is not None:
            body = payloads.partial_member(member)
            body = {key: value for key, value in body.items() if key not in ("mute", "deaf")}
            permissions = self._world.permissions(user, self._channel)
            self._add("members", user.id, body | {"permissions": str(int(permissions))})
        return str(user.id)

    def _resolve_role(self, role: Role) -> str:
        self._add("roles", role.id, payloads.role(role))
        return str(role.id)

    def _add(self, kind: str, key: int, body: Payload) -> None:
        self.resolved.setdefault(kind, {})[str(key)] = body


def _pick(things: list[Any], picked: Any) -> Any:
    for thing in things:
        if picked is thing or picked == thing.id or picked == thing.name:
            return thing
    return None


def _named_user(users: list[User], name: str) -> User | None:
    for user in users:
        if name in (user.name, user.global_name):
            return user
    return None

"""What one person can see: the only way by which the page gets at channels and messages."""

from bisect import bisect_left
from typing import TYPE_CHECKING

from sandbox.entities import Channel, Guild, Member, Message, Role, User
from sandbox.people import Person, Refused
from sandbox.people.client import Client
from sandbox.permissions import Permission

if TYPE_CHECKING:
    from sandbox.server import Sandbox

_UNKNOWN = {"user": "@unknown-user", "role": "@unknown-role", "channel": "#unknown"}


class Sight:
    """One person's eyes. Ids of what they can't see are as good as ids of nothing."""

    def __init__(self, sandbox: "Sandbox", user: User) -> None:
        self.sandbox = sandbox
        self.world = sandbox.world
        self.user = user

    @property
    def person(self) -> Person:
        """Them, to act as: an answer counts as soon as the bot has acknowledged."""
        return Person(self.world, self.sandbox.interactions, self.user, is_patient=False)

    @property
    def client(self) -> Client:
        """Discord's client as they have it."""
        return Client(self.world, self.sandbox.interactions, self.user, self.user.locale)

    @property
    def guilds(self) -> list[Guild]:
        """The servers they are in that aren't down."""
        servers = self.world.guilds.values()
        return [g for g in servers if self.user.id in g.members and not g.is_unavailable]

    def sees(self, channel: Channel) -> bool:
        return bool(self.world.permissions(self.user, channel) & Permission.VIEW_CHANNEL)

    def may_read_back(self, channel: Channel) -> bool:
        """Whether they see what was written before they came to look."""
        return bool(self.world.permissions(self.user, channel) & Permission.READ_MESSAGE_HISTORY)

    def channel(self, channel_id: int) -> Channel:
        """Raises: Refused when they can't see it or there is none."""
        channel = self.world.channels.get(channel_id)
        if channel is None or not self.sees(channel):
            raise Refused("There is no such channel.")
        return channel

    def sees_message(self, message: Message) -> bool:
        """Whether they see it when it comes; its channel must be one they see, too."""
        channel = self.world.channels.get(message.channel_id)
        if message.is_deleted or channel is None or not self.sees(channel):
            return False
        if message.is_ephemeral:
            hidden = self.sandbox.page.hidden
            return message.seen_only_by == self.user.id and message.id not in hidden
        return True

    def message(self, channel: Channel, message_id: int) -> Message:
        """A message of that channel. Raises: Refused when they can't see it or there is none."""
        message = channel.messages.get(message_id) or self.world.ephemerals.get(message_id)
        is_there = message is not None and message.channel_id == channel.id
        if message is None or not is_there or not self.sees_message(message):
            raise Refused("There is no such message.")
        return message

    def messages(
        self, channel: Channel, *, before: int | None, limit: int
    ) -> tuple[list[Message], bool]:
        """The newest messages below an id, oldest first, and whether there are older ones."""
        public = channel.messages if self.may_read_back(channel) else {}
        own = {
            message.id: message
            for message in self.world.ephemerals_of(self.user, channel)
            if self.sees_message(message)
        }
        # Only so many are looked at: channels can be long.
        ids = _last(list(public), before, limit + 1) + _last(sorted(own), before, limit + 1)
        found = [own.get(i) or public[i] for i in sorted(ids)]
        return found[-limit:], len(found) > limit

    def name_of(self, user: User, guild: Guild | None) -> str:
        """What they see a user called there."""
        member = None if guild is None else guild.members.get(user.id)
        return (user.global_name or user.name) if member is None else member.display_name

    def color_of(self, user: User, guild: Guild | None) -> int | None:
        """The colour of a user's name there, as Discord's number; None is no colour."""
        member = None if guild is None else guild.members.get(user.id)
        return None if guild is None or member is None else color_of(guild, member)

    def called(self, kind: str, thing_id: str, guild: Guild | None) -> str:
        """What a mention (of a user, role or channel) reads as in that server, or in private."""
        wanted = int(thing_id)
        if kind == "user":
            user = self.world.users.get(wanted)
            if user is not None and self._knows(user, guild):
                return f"@{self.name_of(user, guild)}"
        elif kind == "role" and guild is not None and wanted in guild.roles:
            return f"@{guild.roles[wanted].name.removeprefix('@')}"
        elif kind == "channel":
            target = self.world.channels.get(wanted)
            if target is not None and not target.is_private and self.sees(target):
                return f"#{target.name}"
        return _UNKNOWN[kind]

    def _knows(self, user: User, guild: Guild | None) -> bool:
        """Whether somebody is in that server or, in private, in any of this person's."""
        return any(user.id in g.members for g in (self.guilds if guild is None else [guild]))


def color_of(guild: Guild, member: Member) -> int | None:
    """The colour of a member's highest role that has one."""
    roles = [guild.roles[role_id] for role_id in member.role_ids if role_id in guild.roles]
    colored = [role for role in roles if role.color]
    return max(colored, key=_rank).color if colored else None


def roles_of(guild: Guild, member: Member) -> list[str]:
    """The names of a member's roles, highest first."""
    roles = [guild.roles[role_id] for role_id in member.role_ids if role_id in guild.roles]
    return [role.name for role in sorted(roles, key=_rank, reverse=True)]


def _rank(role: Role) -> tuple[int, int]:
    return role.position, -role.id


def _last(ids: list[int], before: int | None, count: int) -> list[int]:
    end = len(ids) if before is None else bisect_left(ids, before)
    return ids[max(0, end - count) : end]

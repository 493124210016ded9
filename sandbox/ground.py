"""The world's state and look-ups; how its changes are told to others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sandbox.changes import Changes
from sandbox.clock import SandboxClock
from sandbox.entities import (
    Application,
    Attachment,
    Channel,
    Command,
    Guild,
    Interaction,
    Member,
    Message,
    User,
)
from sandbox.permissions import PRIVATE, Permission, channel_permissions, guild_permissions
from sandbox.snowflakes import Snowflakes

DEFAULT_TOKEN = "sandbox-token"  # noqa: S105 - opens nothing but the sandbox


@dataclass(frozen=True, slots=True)
class Event:
    """Something Discord would tell sessions about; `name` is the gateway's."""

    name: str
    subject: Any
    guild: Guild | None = None
    channel: Channel | None = None
    is_known: bool = False  # it was there before: a server in an outage, a thread now joined


class Ground:
    """Everything there is. Creation and change are in the classes that build on this one."""

    def __init__(self, *, clock: SandboxClock | None = None, token: str = DEFAULT_TOKEN) -> None:
        self.clock = clock or SandboxClock()
        self.snowflakes = Snowflakes(self.clock)
        self.changes = Changes()
        self.clock.subscribe(self.changes.notify)
        self.listeners: list[Callable[[Event], None]] = []
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.commands: dict[int, Command] = {}
        self.interactions: dict[str, Interaction] = {}  # by token
        self.ephemerals: dict[int, Message] = {}
        self.dms: dict[int, Channel] = {}  # the bot's, by user id
        self.nonces: dict[tuple[int, str], Message] = {}  # the newest of an author and nonce
        self.installed_for: set[int] = set()  # users who installed the application
        self.uploads: dict[int, Attachment] = {}  # files that people gave to interactions
        self.origin = ""  # where files are served, such as http://127.0.0.1:8080
        bot = self._new_user("hearth", is_bot=True)
        operator = self._new_user("operator")
        self.application = Application(bot.id, "Hearth", token, bot, operator)

    def _new_user(self, name: str, *, is_bot: bool = False, locale: str = "en-US") -> User:
        user = User(self.snowflakes.next(), name, is_bot=is_bot, locale=locale)
        self.users[user.id] = user
        return user

    def announce(
        self, name: str, subject: Any, *, guild: Guild | None = None, channel: Channel | None = None
    ) -> None:
        """Tell the listeners of an event, then wake whoever waits for the world to change."""
        self.tell(Event(name, subject, guild, channel))

    def tell(self, event: Event) -> None:
        for listener in self.listeners:
            listener(event)
        self.changes.notify()

    @property
    def bot(self) -> User:
        return self.application.bot

    def user(self, name: str) -> User:
        """The first user of that name. Raises: KeyError"""
        for user in self.users.values():
            if name in (user.name, user.global_name):
                return user
        raise KeyError(name)

    def guild(self, name: str) -> Guild:
        """The first server of that name. Raises: KeyError"""
        for guild in self.guilds.values():
            if guild.name == name:
                return guild
        raise KeyError(name)

    def guild_of(self, place: Channel | Member) -> Guild | None:
        return None if place.guild_id is None else self.guilds.get(place.guild_id)

    def bot_guilds(self) -> list[Guild]:
        """Servers that the bot is in."""
        return [guild for guild in self.guilds.values() if self.bot.id in guild.members]

    def shares_guild(self, user: User) -> bool:
        """Whether the bot is in a server with that user."""
        return any(user.id in guild.members for guild in self.bot_guilds())

    def permissions(self, user: User, channel: Channel) -> Permission:
        """What a user may do in a channel; nothing for those who aren't in its server."""
        guild = self.guild_of(channel)
        if guild is None:
            return PRIVATE if user in channel.recipients else Permission(0)
        member = guild.members.get(user.id)
        if member is None:
            return Permission(0)
        return channel_permissions(guild, channel, member, now=self.clock.now())

    def guild_permissions(self, member: Member) -> Permission:
        """What a member may do in the server, before any channel's overwrites."""
        return guild_permissions(self.guilds[member.guild_id], member, now=self.clock.now())

    def commands_in(self, guild: Guild | None) -> Iterator[Command]:
        """The global commands and that server's own."""
        guild_id = None if guild is None else guild.id
        return (c for c in self.commands.values() if c.guild_id in (None, guild_id))

    def every_message(self) -> Iterator[Message]:
        """All messages there are, ephemeral ones included."""
        yield from self.ephemerals.values()
        for channel in self.channels.values():
            yield from channel.messages.values()

    def find_message(self, message_id: int) -> Message | None:
        """A message wherever it is, ephemeral ones included."""
        if message_id in self.ephemerals:
            return self.ephemerals[message_id]
        for channel in self.channels.values():
            if message_id in channel.messages:
                return channel.messages[message_id]
        return None

    def ephemerals_of(self, user: User, channel: Channel) -> list[Message]:
        """What only that user sees in a channel, oldest first."""
        return [
            message
            for message in self.ephemerals.values()
            if message.seen_only_by == user.id and message.channel_id == channel.id
        ]

    def find_dm(self, user: User) -> Channel | None:
        """The bot's private channel with that user, if it was opened."""
        return self.dms.get(user.id)

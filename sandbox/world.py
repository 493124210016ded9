"""The one state: users, servers, messages, commands. No HTTP here."""

from typing import Any

from sandbox.audit import Audit
from sandbox.calendar import Calendar
from sandbox.edits import Edits
from sandbox.entities import Channel, ChannelKind, Command, Guild, Member, Payload, Role, User
from sandbox.permissions import EVERYONE
from sandbox.posts import Posts


class World(Audit, Calendar, Edits, Posts):
    """Everything there is, and how more of it comes to be."""

    def add_user(
        self, name: str, *, shown_as: str | None = None, locale: str = "en-US", is_bot: bool = False
    ) -> User:
        user = self._new_user(name, is_bot=is_bot, locale=locale)
        user.global_name = shown_as
        return user

    def add_guild(
        self, name: str, *, owner: User, locale: str = "en-US", permissions: int = EVERYONE
    ) -> Guild:
        """A server with its owner as the only member; `permissions` are @everyone's."""
        guild = Guild(self.snowflakes.next_guild(), name, owner.id, preferred_locale=locale)
        guild.roles[guild.id] = Role(guild.id, guild.id, "@everyone", permissions=permissions)
        self.guilds[guild.id] = guild
        guild.members[owner.id] = Member(owner, guild.id, self.clock.now())
        return guild

    def open_dm(self, user: User) -> Channel:
        """The bot's private channel with that user, made when there is none."""
        return self.find_dm(user) or self.private_channel(user, self.bot)

    def private_channel(self, *users: User) -> Channel:
        """A private channel: of two a DM, of more a group."""
        kind = ChannelKind.DM if len(users) == 2 else ChannelKind.GROUP_DM
        channel = Channel(self.snowflakes.next(), kind, recipients=list(users))
        self.channels[channel.id] = channel
        if kind == ChannelKind.DM and self.bot in users:
            [person] = [user for user in users if user is not self.bot]
            self.dms[person.id] = channel
        self.announce("PRIVATE_CHANNEL_CREATE", channel, channel=channel)
        return channel

    def install_for(self, user: User) -> None:
        """The user adds the application to their account."""
        self.installed_for.add(user.id)
        self.announce("INSTALLATION_CHANGE", user)

    def edit_user(self, user: User, **changes: Any) -> None:
        """Set a user's fields by their names in `User`."""
        for name, value in changes.items():
            setattr(user, name, value)
        self.announce("USER_CHANGE", user)

    def put_command(self, body: Payload, *, guild_id: int | None) -> Command:
        """Register a command; one of the same name keeps its id, and its version if equal."""
        known = self.find_command(body["name"], kind=body["type"], guild_id=guild_id)
        if known is not None:
            if known.body != body:
                self.change_command(known, body)
            return known
        command_id, version = self.snowflakes.next(), self.snowflakes.next()
        command = Command(command_id, guild_id, body["type"], body["name"], version, body)
        self.commands[command_id] = command
        self.announce("COMMANDS_CHANGE", command)
        return command

    def change_command(self, command: Command, body: Payload) -> None:
        command.body, command.name, command.kind = body, body["name"], body["type"]
        command.version = self.snowflakes.next()
        self.announce("COMMANDS_CHANGE", command)

    def delete_command(self, command: Command) -> None:
        del self.commands[command.id]
        self.announce("COMMANDS_CHANGE", command)

    def override_command(self, guild: Guild, key: int, target_id: int, *, allowed: bool) -> None:
        """Under Integrations, allow or deny a command (or the application) to what has that id."""
        guild.command_overrides.setdefault(key, {})[target_id] = allowed
        self.announce("COMMANDS_CHANGE", guild, guild=guild)

    def find_command(self, name: str, *, kind: int = 1, guild_id: int | None) -> Command | None:
        """The command registered in exactly that place (None: globally)."""
        for command in self.commands.values():
            if (command.name, command.kind, command.guild_id) == (name, kind, guild_id):
                return command
        return None

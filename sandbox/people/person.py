"""A person: what they do, and what they see."""

from typing import Any

from sandbox.entities import Channel, ChannelKind, Guild, Member, Message, ScheduledEvent, User
from sandbox.interactions import InteractionDesk
from sandbox.people.acts import Acts
from sandbox.people.answers import Shown
from sandbox.people.client import Client
from sandbox.people.commands import SLASH
from sandbox.people.overrides import all_channels
from sandbox.people.places import Place, dm_of, guild_of, place_of
from sandbox.people.refusals import Refused
from sandbox.permissions import Permission, sending
from sandbox.posts import Draft
from sandbox.world import World

LONGEST_MESSAGE = 2000  # characters
_LONGEST_EMOJI = 64  # characters, of "name:id" too


class Person(Acts):
    """Acts and sees as one user. Where no place is named, it is their only server's #general.

    Places, servers, roles and people may be given themselves or by name.
    """

    def __init__(
        self,
        world: World,
        desk: InteractionDesk,
        user: User,
        *,
        locale: str | None = None,
        guild: Guild | None = None,
        is_patient: bool = True,
    ) -> None:
        super().__init__(Client(world, desk, user, locale or user.locale, is_patient), guild)

    @property
    def user(self) -> User:
        return self._client.user

    @property
    def locale(self) -> str:
        return self._client.locale

    @property
    def guild(self) -> Guild:
        """The server they are taken to be in. Raises: LookupError when it must be named."""
        return guild_of(self._client, self._guild)

    @property
    def member(self) -> Member:
        """Raises: LookupError when they aren't in that server."""
        member = self._client.member(self.guild)
        if member is None:
            raise LookupError(f"{self.user.name} isn't in {self.guild.name}")
        return member

    @property
    def roles(self) -> list[str]:
        """The names of their roles in that server."""
        return [self.guild.roles[role_id].name for role_id in self.member.role_ids]

    @property
    def channels(self) -> list[str]:
        """The names of the channels they can see in that server."""
        places = self.guild.channels.values()
        return [place.name or "" for place in places if self._client.may_view(place)]

    def at(self, guild: Guild | str) -> "Person":
        """The same person, in that server."""
        client = self._client
        found = client.world.guild(guild) if isinstance(guild, str) else guild
        return Person(client.world, client.desk, self.user, locale=self.locale, guild=found)

    def speaking(self, locale: str) -> "Person":
        """The same person, with Discord in that language."""
        client = self._client
        return Person(client.world, client.desk, self.user, locale=locale, guild=self._guild)

    async def message(self, channel: Channel | str, text: str, **draft: Any) -> Message:
        """Type in a channel. Raises: Refused"""
        place = place_of(self._client, Place(channel, self._guild))
        if place.is_private:
            self._client.need(place, Permission.VIEW_CHANNEL)
        else:
            self._client.need(place, sending(place))
            if place.is_locked:
                self._client.need(place, Permission.MANAGE_THREADS)
        filled = Draft(text, **draft)
        if filled.attachments and not place.is_private:
            self._client.need(place, Permission.ATTACH_FILES)
        least = 0 if filled.attachments else 1
        if not least <= len(text) <= LONGEST_MESSAGE:
            raise Refused(f"A message has 1 to {LONGEST_MESSAGE} characters, not {len(text)}.")
        return self._client.world.post(place, self.user, filled)

    def react(self, message: Message, emoji: str, *, on: bool = True) -> None:
        """Add or take back a reaction. Raises: Refused"""
        world, place = self._client.world, self._client.world.channels[message.channel_id]
        if message.is_ephemeral or not 1 <= len(emoji) <= _LONGEST_EMOJI:
            raise Refused("That can't be a reaction here.")
        if not place.is_private:
            needed = Permission.READ_MESSAGE_HISTORY
            is_new = on and emoji not in message.reactions
            self._client.need(place, needed | Permission.ADD_REACTIONS if is_new else needed)
        if on:
            world.react(message, self.user, emoji)
        else:
            world.unreact(message, self.user, emoji)

    def delete(self, message: Message) -> None:
        """Delete their own message or, where they may manage them, another's. Raises: Refused"""
        place = self._client.world.channels[message.channel_id]
        if message.author is not self.user and place.is_private:
            raise Refused("Only one's own messages can be deleted here.")
        needed = Permission.VIEW_CHANNEL
        if message.author is not self.user:
            needed = Permission.MANAGE_MESSAGES
        self._client.need(place, needed)
        self._client.world.delete(message)

    def sees(self, channel: Channel | str) -> list[Shown]:
        """The messages they see in a channel, their own ephemeral ones included, oldest first."""
        world = self._client.world
        place = place_of(self._client, Place(channel, self._guild))
        granted = self._client.permissions(place)
        if not granted & Permission.VIEW_CHANNEL:
            return []
        messages = world.ephemerals_of(self.user, place)
        if granted & Permission.READ_MESSAGE_HISTORY:
            messages = [*messages, *place.messages.values()]
        return [Shown.now(self._client, m) for m in sorted(messages, key=lambda m: m.id)]

    def dms(self) -> list[Shown]:
        """What the bot wrote to them in private, oldest first."""
        world = self._client.world
        private = world.find_dm(self.user)
        seen = [] if private is None else self.sees(private)
        return [shown for shown in seen if shown.message.author is world.bot]

    def look(self, message: Message) -> Shown:
        """A message as it stands, to read or to act on."""
        return Shown.now(self._client, message)

    def set_command(
        self, command: str | None, target: Any, *, allowed: bool, kind: int = SLASH
    ) -> None:
        """Under Integrations, allow or deny a command to a role, member or channel.

        None for the command is the whole application; "all channels" is a target, too.
        Raises: Refused unless they have Manage Server and Manage Roles.
        """
        guild, world = self.guild, self._client.world
        granted = world.guild_permissions(self.member)
        missing = (Permission.MANAGE_GUILD | Permission.MANAGE_ROLES) & ~granted
        if missing:
            raise Refused(f"You need {missing.shown} to do that.")
        found = [c for c in world.commands_in(guild) if (c.name, c.kind) == (command, kind)]
        if command is not None and not found:
            raise Refused(f"There is no command {command!r} here.")
        key = found[0].id if command is not None else world.application.id
        if target == "all channels":
            target_id = all_channels(guild)
        else:
            target_id = int(getattr(target, "user", target).id)
        world.override_command(guild, key, target_id, allowed=allowed)

    def open_dms(self) -> None:
        """Take private messages from anybody they share a server with."""
        self._client.world.edit_user(self.user, takes_dms=True)

    def close_dms(self) -> None:
        """Take no private messages from people and bots that aren't friends."""
        self._client.world.edit_user(self.user, takes_dms=False)

    def interest(self, event: ScheduledEvent | str) -> None:
        """Mark themselves as interested in an event, given itself or by name. Raises: Refused"""
        self._set_interest(event, is_interested=True)

    def no_interest(self, event: ScheduledEvent | str) -> None:
        """Take the mark back. Raises: Refused"""
        self._set_interest(event, is_interested=False)

    def _set_interest(self, event: ScheduledEvent | str, *, is_interested: bool) -> None:
        world = self._client.world
        world.settle_events()
        found = self.guild.scheduled_event(event) if isinstance(event, str) else event
        guild = world.guilds[found.guild_id]
        if self._client.member(guild) is None or not world.may_see_event(self.user, found):
            raise Refused(f"{self.user.name} can't see {found.name}.")
        if found.is_over or found.id not in guild.scheduled_events:
            raise Refused(f"{found.name} is over.")
        world.set_interest(found, self.user, is_interested=is_interested)

    @property
    def dm(self) -> Channel:
        """Their private channel with the bot, opened when it isn't yet."""
        return dm_of(self._client)

    def private_channel_with(self, *others: "Person | User") -> Channel:
        """A private channel without the bot: of two a DM, of more a group."""
        users = [other.user if isinstance(other, Person) else other for other in others]
        world = self._client.world
        for channel in world.channels.values():
            if channel.kind in (ChannelKind.DM, ChannelKind.GROUP_DM) and set(
                channel.recipients
            ) == {self.user, *users}:
                return channel
        return world.private_channel(self.user, *users)

    def __repr__(self) -> str:
        return f"<Person {self.user.name}>"

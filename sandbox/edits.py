"""Changing servers: roles, channels, members. Each change is announced."""

from datetime import datetime
from typing import Any

from sandbox import threads
from sandbox.entities import Channel, ChannelKind, Guild, Member, Overwrite, Role, User
from sandbox.ground import Event
from sandbox.thread_life import Threads


class Edits(Threads):
    """Makes and changes what servers are made of."""

    def add_role(
        self,
        guild: Guild,
        name: str,
        *,
        permissions: int = 0,
        position: int | None = None,
        color: int = 0,
        is_mentionable: bool = False,
        bot: User | None = None,
    ) -> Role:
        """A new role, above all others unless a position is given."""
        role = Role(
            self.snowflakes.next(),
            guild.id,
            name,
            permissions=permissions,
            position=len(guild.roles) if position is None else position,
            color=color,
            is_mentionable=is_mentionable,
            bot_id=None if bot is None else bot.id,
        )
        guild.roles[role.id] = role
        self.announce("GUILD_ROLE_CREATE", role, guild=guild)
        return role

    def edit_role(self, role: Role, **changes: Any) -> None:
        """Set a role's fields by their names in `Role`."""
        _assign(role, changes)
        self.announce("GUILD_ROLE_UPDATE", role, guild=self.guilds[role.guild_id])

    def delete_role(self, role: Role) -> None:
        guild = self.guilds[role.guild_id]
        for member in guild.members.values():
            if role.id in member.role_ids:
                self.take_role(member, role)
        for channel in guild.channels.values():
            channel.overwrites.pop(role.id, None)
        del guild.roles[role.id]
        self.announce("GUILD_ROLE_DELETE", role, guild=guild)

    def add_channel(
        self,
        guild: Guild,
        name: str,
        *,
        kind: int = ChannelKind.TEXT,
        topic: str | None = None,
        parent: Channel | None = None,
        overwrites: dict[int, Overwrite] | None = None,
    ) -> Channel:
        """A new channel at the end of the list; a thread is the owner's, in its parent."""
        if kind in threads.KINDS:
            assert parent is not None
            return self.start_thread(parent, name, owner=self.users[guild.owner_id], kind=kind)
        channel = Channel(
            self.snowflakes.next(),
            kind,
            name,
            guild.id,
            position=len(guild.channels),
            topic=topic,
            parent_id=None if parent is None else parent.id,
            overwrites=dict(overwrites or {}),
        )
        self.channels[channel.id] = guild.channels[channel.id] = channel
        self.announce(threads.event_name(channel, "CREATE"), channel, guild=guild, channel=channel)
        return channel

    def edit_channel(self, channel: Channel, **changes: Any) -> None:
        """Set a channel's fields by their names in `Channel`."""
        _assign(channel, changes)
        guild = self.guild_of(channel)
        self.announce(threads.event_name(channel, "UPDATE"), channel, guild=guild, channel=channel)

    def overwrite(
        self, channel: Channel, target: Role | Member, *, allow: int = 0, deny: int = 0
    ) -> None:
        """What a role or member may or may not do in that channel, replacing what was set."""
        target_id = target.id if isinstance(target, Role) else target.user.id
        kind = 0 if isinstance(target, Role) else 1
        channel.overwrites[target_id] = Overwrite(target_id, kind, allow=allow, deny=deny)
        self.edit_channel(channel)

    def clear_overwrite(self, channel: Channel, target: Role | Member) -> None:
        target_id = target.id if isinstance(target, Role) else target.user.id
        channel.overwrites.pop(target_id, None)
        self.edit_channel(channel)

    def delete_channel(self, channel: Channel) -> None:
        guild = self.guild_of(channel)
        del self.channels[channel.id]
        if guild is not None:
            del guild.channels[channel.id]
            for inside in tuple(guild.channels.values()):
                if threads.is_thread(inside) and inside.parent_id == channel.id:
                    del self.channels[inside.id], guild.channels[inside.id]
            for event in tuple(guild.scheduled_events.values()):
                if event.channel_id == channel.id:
                    del guild.scheduled_events[event.id]
        self.announce(threads.event_name(channel, "DELETE"), channel, guild=guild, channel=channel)

    def add_member(self, guild: Guild, user: User, *roles: Role, nick: str | None = None) -> Member:
        """Bring a user into a server; the bot is brought in with `invite_bot`."""
        member = Member(user, guild.id, self.clock.now(), [role.id for role in roles], nick)
        guild.members[user.id] = member
        self.announce("GUILD_MEMBER_ADD", member, guild=guild)
        return member

    def invite_bot(self, guild: Guild, *, permissions: int = 0) -> Member:
        """Bring the bot into a server, with a role of its own on top."""
        role = self.add_role(guild, self.application.name, permissions=permissions, bot=self.bot)
        member = Member(self.bot, guild.id, self.clock.now(), [role.id])
        guild.members[self.bot.id] = member
        self.announce("GUILD_CREATE", guild, guild=guild)
        return member

    def remove_member(self, member: Member) -> None:
        """Somebody leaves or is removed; when it is the bot, it learns that the server is gone."""
        guild = self.guilds[member.guild_id]
        for channel in guild.channels.values():
            if threads.is_thread(channel):
                self.leave_thread(channel, member.user)
        del guild.members[member.user.id]
        if member.user is self.bot:
            self.announce("GUILD_DELETE", guild, guild=guild)
            for role in [role for role in guild.roles.values() if role.bot_id == self.bot.id]:
                del guild.roles[role.id]
        else:
            self.announce("GUILD_MEMBER_REMOVE", member, guild=guild)

    def edit_member(self, member: Member, **changes: Any) -> None:
        """Set a member's fields by their names in `Member`."""
        _assign(member, changes)
        self.announce("GUILD_MEMBER_UPDATE", member, guild=self.guilds[member.guild_id])

    def give_role(self, member: Member, role: Role) -> None:
        if role.id not in member.role_ids:
            self.edit_member(member, role_ids=[*member.role_ids, role.id])

    def take_role(self, member: Member, role: Role) -> None:
        if role.id in member.role_ids:
            self.edit_member(member, role_ids=[r for r in member.role_ids if r != role.id])

    def time_out(self, member: Member, *, until: datetime | None) -> None:
        self.edit_member(member, timed_out_until=until)

    def ban(self, guild: Guild, user: User, *, reason: str | None = None) -> None:
        guild.bans[user.id] = reason
        if user.id in guild.members:
            self.remove_member(guild.members[user.id])
        self.announce("GUILD_BAN_ADD", user, guild=guild)

    def unban(self, guild: Guild, user: User) -> None:
        guild.bans.pop(user.id, None)
        self.announce("GUILD_BAN_REMOVE", user, guild=guild)

    def take_down(self, guild: Guild) -> None:
        """An outage: the server is gone for a while, and nobody has left it."""
        guild.is_unavailable = True
        self.announce("GUILD_DELETE", guild, guild=guild)

    def bring_back(self, guild: Guild) -> None:
        """The outage is over."""
        guild.is_unavailable = False
        self.tell(Event("GUILD_CREATE", guild, guild, is_known=True))

    def edit_guild(self, guild: Guild, **changes: Any) -> None:
        """Set a server's fields by their names in `Guild`."""
        _assign(guild, changes)
        self.announce("GUILD_UPDATE", guild, guild=guild)


def _assign(entity: Any, changes: dict[str, Any]) -> None:
    for name, value in changes.items():
        setattr(entity, name, value)

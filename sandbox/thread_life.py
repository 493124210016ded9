"""How threads come to be and change: begun, joined, left, archived."""

from typing import Any, TypedDict, Unpack

from sandbox import payloads, threads
from sandbox.entities import Channel, ChannelKind, Message, MessageFlag, Thread, User
from sandbox.ground import Event, Ground


class ThreadFields(TypedDict, total=False):
    """What a thread may be given at its start."""

    archive_minutes: int
    is_invitable: bool


class Threads(Ground):
    """Makes and changes threads."""

    def start_thread(
        self,
        parent: Channel,
        name: str,
        *,
        owner: User,
        kind: int = ChannelKind.PUBLIC_THREAD,
        message: Message | None = None,
        slowmode_seconds: int = 0,
        **fields: Unpack[ThreadFields],
    ) -> Channel:
        """A thread with its owner as the only member; of a `message`, it has the message's id."""
        guild, now = self.guild_of(parent), self.clock.now()
        assert guild is not None
        thread = Thread(owner.id, now, joined_at={owner.id: now}, **fields)
        channel = Channel(
            self.snowflakes.next() if message is None else message.id,
            kind,
            name,
            guild.id,
            parent_id=parent.id,
            slowmode_seconds=slowmode_seconds,
            recipients=[owner],
            thread=thread,
        )
        self.channels[channel.id] = guild.channels[channel.id] = channel
        self.announce("THREAD_CREATE", channel, guild=guild, channel=channel)
        if message is not None:
            message.flags |= MessageFlag.HAS_THREAD
            self.announce("MESSAGE_UPDATE", message, guild=guild, channel=parent)
        return channel

    def edit_thread(self, channel: Channel, **changes: Any) -> None:
        """Set a thread's fields by their names in `Thread` or `Channel`."""
        thread = threads.thread_of(channel)
        for name, value in changes.items():
            if name in ("is_archived", "archive_minutes") and value != getattr(thread, name):
                thread.changed_at = self.clock.now()
            setattr(thread if hasattr(thread, name) else channel, name, value)
        self.announce("THREAD_UPDATE", channel, guild=self.guild_of(channel), channel=channel)

    def join_thread(self, channel: Channel, user: User) -> None:
        if user in channel.recipients:
            return
        channel.recipients.append(user)
        threads.thread_of(channel).joined_at[user.id] = self.clock.now()
        if user is self.bot:  # it might not have known of the thread
            guild = self.guild_of(channel)
            self.tell(Event("THREAD_CREATE", channel, guild, channel, is_known=True))
        self._tell_members(channel, added=user)

    def leave_thread(self, channel: Channel, user: User) -> None:
        if user not in channel.recipients:
            return
        channel.recipients.remove(user)
        del threads.thread_of(channel).joined_at[user.id]
        self._tell_members(channel, removed=user)

    def wake_thread(self, channel: Channel, author: User) -> None:
        """A message arrives: its author joins, and an archived thread is active again."""
        thread = threads.thread_of(channel)
        thread.sent += 1
        if thread.is_archived:
            self.edit_thread(channel, is_archived=False)
        self.join_thread(channel, author)

    def _tell_members(
        self, channel: Channel, *, added: User | None = None, removed: User | None = None
    ) -> None:
        guild = self.guild_of(channel)
        assert guild is not None
        body: dict[str, Any] = {
            "id": str(channel.id),
            "guild_id": str(guild.id),
            "member_count": min(50, len(channel.recipients)),
        }
        if added is not None:
            one = threads.member_part(channel, added)
            if added.id in guild.members:
                one["member"] = payloads.member(guild.members[added.id])
            body["added_members"] = [one | {"presence": None}]
        if removed is not None:
            body["removed_member_ids"] = [str(removed.id)]
        self.announce("THREAD_MEMBERS_UPDATE", body, guild=guild, channel=channel)

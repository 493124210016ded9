"""Who may do what where: Discord's documented order of roles and overwrites."""

from datetime import datetime
from enum import IntFlag

from sandbox.entities import Channel, ChannelKind, Guild, Member, Overwrite, Role
from sandbox.threads import is_thread, ruling_channel


class Permission(IntFlag):
    CREATE_INSTANT_INVITE = 1 << 0
    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_AUDIT_LOG = 1 << 7
    PRIORITY_SPEAKER = 1 << 8
    STREAM = 1 << 9
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    SEND_TTS_MESSAGES = 1 << 12
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    VIEW_GUILD_INSIGHTS = 1 << 19
    CONNECT = 1 << 20
    SPEAK = 1 << 21
    MUTE_MEMBERS = 1 << 22
    DEAFEN_MEMBERS = 1 << 23
    MOVE_MEMBERS = 1 << 24
    USE_VAD = 1 << 25
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    MANAGE_GUILD_EXPRESSIONS = 1 << 30
    USE_APPLICATION_COMMANDS = 1 << 31
    REQUEST_TO_SPEAK = 1 << 32
    MANAGE_EVENTS = 1 << 33
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    USE_EXTERNAL_STICKERS = 1 << 37
    SEND_MESSAGES_IN_THREADS = 1 << 38
    USE_EMBEDDED_ACTIVITIES = 1 << 39
    MODERATE_MEMBERS = 1 << 40
    VIEW_CREATOR_MONETIZATION_ANALYTICS = 1 << 41
    USE_SOUNDBOARD = 1 << 42
    CREATE_GUILD_EXPRESSIONS = 1 << 43
    CREATE_EVENTS = 1 << 44
    USE_EXTERNAL_SOUNDS = 1 << 45
    SEND_VOICE_MESSAGES = 1 << 46
    SEND_POLLS = 1 << 49
    USE_EXTERNAL_APPS = 1 << 50
    PIN_MESSAGES = 1 << 51
    BYPASS_SLOWMODE = 1 << 52

    @property
    def shown(self) -> str:
        """As settings name it: "Send Messages", and "Pin Messages and ..." for several."""
        names = (str(one.name).replace("_", " ").title() for one in self)
        return " and ".join(names)


ALL = Permission(sum(Permission))
NONE = Permission(0)
P = Permission
# What @everyone of a new server has in text channels.
EVERYONE = (
    P.VIEW_CHANNEL | P.SEND_MESSAGES | P.READ_MESSAGE_HISTORY | P.ADD_REACTIONS | P.EMBED_LINKS
    | P.ATTACH_FILES | P.USE_EXTERNAL_EMOJIS | P.CHANGE_NICKNAME | P.CREATE_INSTANT_INVITE
    | P.USE_APPLICATION_COMMANDS | P.USE_EXTERNAL_APPS | P.CONNECT | P.SPEAK | P.SEND_POLLS
    | P.CREATE_PUBLIC_THREADS | P.SEND_MESSAGES_IN_THREADS
)  # fmt: skip
# What everybody has in a private channel, an application included.
PRIVATE = (
    P.VIEW_CHANNEL | P.SEND_MESSAGES | P.READ_MESSAGE_HISTORY | P.ADD_REACTIONS | P.EMBED_LINKS
    | P.ATTACH_FILES | P.MENTION_EVERYONE | P.USE_EXTERNAL_EMOJIS | P.USE_APPLICATION_COMMANDS
    | P.USE_EXTERNAL_APPS | P.SEND_VOICE_MESSAGES
)  # fmt: skip
_TIMED_OUT = P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY
_NEEDS_SENDING = P.MENTION_EVERYONE | P.SEND_TTS_MESSAGES | P.ATTACH_FILES | P.EMBED_LINKS


def guild_permissions(guild: Guild, member: Member, *, now: datetime) -> Permission:
    """What a member may do in the server, before any channel's overwrites."""
    if member.user.id == guild.owner_id:
        return ALL
    granted = guild.everyone.permissions
    for role_id in member.role_ids:
        granted |= guild.roles[role_id].permissions
    if granted & P.ADMINISTRATOR:
        return ALL
    return P(granted) & _TIMED_OUT if member.is_timed_out(now) else P(granted)


def channel_permissions(
    guild: Guild, channel: Channel, member: Member, *, now: datetime
) -> Permission:
    """What a member may do in a channel; nothing when they can't see it."""
    base = guild_permissions(guild, member, now=now)
    if base == ALL:
        return ALL
    granted = _overwritten(base, guild, ruling_channel(guild, channel), member)
    if _is_shut_out(channel, member) and not granted & P.MANAGE_THREADS:
        return NONE
    if member.is_timed_out(now):
        granted &= _TIMED_OUT
    if not granted & P.VIEW_CHANNEL:
        return NONE
    if not granted & sending(channel):
        granted &= ~_NEEDS_SENDING
    return granted


def sending(channel: Channel) -> Permission:
    """What one needs to write in that channel."""
    return P.SEND_MESSAGES_IN_THREADS if is_thread(channel) else P.SEND_MESSAGES


def _is_shut_out(channel: Channel, member: Member) -> bool:
    is_closed = channel.kind == ChannelKind.PRIVATE_THREAD
    return is_closed and member.user not in channel.recipients


def _overwritten(base: Permission, guild: Guild, channel: Channel, member: Member) -> Permission:
    granted = _applied(base, [channel.overwrites.get(guild.id)])
    granted = _applied(granted, [channel.overwrites.get(role) for role in member.role_ids])
    return _applied(granted, [channel.overwrites.get(member.user.id)])


def _applied(granted: Permission, overwrites: list[Overwrite | None]) -> Permission:
    """All denials of one level first, then all grants of it."""
    present = [overwrite for overwrite in overwrites if overwrite is not None]
    for overwrite in present:
        granted &= ~P(overwrite.deny)
    for overwrite in present:
        granted |= P(overwrite.allow)
    return granted


def top_role(guild: Guild, member: Member) -> Role:
    """The member's highest role; @everyone when they have none. Ties go to the older role."""
    roles = [guild.roles[role_id] for role_id in member.role_ids]
    return max(roles, key=lambda role: (role.position, -role.id), default=guild.everyone)


def is_above_role(guild: Guild, actor: Member, role: Role) -> bool:
    """Whether the actor may hand out, take or change that role, by hierarchy alone."""
    if actor.user.id == guild.owner_id:
        return True
    own = top_role(guild, actor)
    return (own.position, -own.id) > (role.position, -role.id)


def outranks(guild: Guild, actor: Member, target: Member) -> bool:
    """Whether the actor may act on the target, by hierarchy alone; nobody outranks the owner."""
    if target.user.id == guild.owner_id:
        return False
    return is_above_role(guild, actor, top_role(guild, target))

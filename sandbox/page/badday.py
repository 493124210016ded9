"""A bad day on demand: what goes wrong for the bot, said in plain sentences, and its end."""

from collections.abc import Callable, Iterator
from copy import copy
from typing import TYPE_CHECKING

from sandbox.entities import Channel, Guild, Overwrite, Payload
from sandbox.faults import Fault, FaultKind
from sandbox.page.asking import Ask
from sandbox.people.refusals import Refused
from sandbox.permissions import Permission
from sandbox.threads import ruling_channel

if TYPE_CHECKING:
    from sandbox.server import Sandbox

P = Permission
# Those that a bot is likely to need in a channel.
_TAKEABLE = (
    P.VIEW_CHANNEL, P.SEND_MESSAGES, P.READ_MESSAGE_HISTORY, P.EMBED_LINKS, P.ATTACH_FILES,
    P.ADD_REACTIONS, P.MENTION_EVERYONE, P.MANAGE_MESSAGES, P.PIN_MESSAGES,
    P.MANAGE_CHANNELS, P.MANAGE_ROLES, P.CREATE_PUBLIC_THREADS, P.CREATE_PRIVATE_THREADS,
    P.SEND_MESSAGES_IN_THREADS, P.MANAGE_THREADS,
)  # fmt: skip
_STATUSES = (403, 404, 429, 500, 502, 503, 504)
_MOST = 1000  # calls
_FAULTS = {
    FaultKind.RESET: "{calls}: the connection breaks.",
    FaultKind.LOST: "{calls}: done, but the answer is lost.",
    FaultKind.HOLD: "{calls}: held back.",
    FaultKind.SLOW: "{calls}: {fault.seconds:g} s late.",
    FaultKind.STATUS: "{calls}: answered with {fault.status}.",
}


class BadDay:
    """Makes things go wrong and knows how they were before."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._world = sandbox.world
        self._before: dict[int, Overwrite | None] = {}  # the bot's, by channel id
        self._closed: set[int] = set()  # ids of users who took direct messages before
        self._deeds: dict[str, Callable[[Ask], str]] = {
            "drop_gateway": self._drop_gateway,
            "mute_gateway": self._mute_gateway,
            "fail_calls": self._fail_calls,
            "lose_answers": self._lose_answers,
            "rate_limit": self._rate_limit,
            "close_dms": self._close_dms,
            "remove_permission": self._remove_permission,
            "give_permission": self._give_permission,
            "delete_channel": self._delete_channel,
            "clear": self._clear,
        }

    def told(self, _ask: Ask) -> Payload:
        """What is wrong now, and which permissions can be taken from the bot."""
        return {"now": list(self._wrong()), "permissions": [str(p.name) for p in _TAKEABLE]}

    def make(self, ask: Ask) -> Payload:
        """Let something go wrong, or well again. Raises: Refused"""
        name = ask.text("do", most=40)
        if name not in self._deeds:
            raise Refused(f"There is no {name!r} on a bad day.")
        said = self._deeds[name](ask)
        self._world.changes.notify()
        return {"ok": True, "said": said}

    def _wrong(self) -> Iterator[str]:
        sandbox = self._sandbox
        if not sandbox.gateway.is_connected:
            yield "The bot isn't connected."
        if sandbox.faults.is_gateway_mute:
            yield "The connection is silent: the bot will take it for dead."
        yield from (_told(fault) for fault in sandbox.faults.plan if fault.times)
        if sandbox.limits.is_on:
            yield "Discord's rate limits are on."
        for user in self._world.users.values():
            if not user.takes_dms:
                yield f"{user.global_name or user.name} takes no direct messages."
        for channel_id, before in self._before.items():
            channel = self._world.channels.get(channel_id)
            if channel is not None:
                yield from self._lacking(channel, before)

    def _lacking(self, channel: Channel, before: Overwrite | None) -> Iterator[str]:
        now = channel.overwrites.get(self._world.bot.id)
        taken = (0 if now is None else now.deny) & ~(0 if before is None else before.deny)
        for permission in _TAKEABLE:
            if permission & taken:
                yield f"The bot lacks {permission.shown} in #{channel.name}."

    def _drop_gateway(self, _ask: Ask) -> str:
        self._sandbox.gateway.drop()
        return "The connection was broken. The bot comes back by itself."

    def _mute_gateway(self, ask: Ask) -> str:
        self._sandbox.faults.is_gateway_mute = ask.flag("on")
        if not ask.flag("on"):
            return "The connection speaks again."
        return "The connection is silent now. The bot notices within a minute or two."

    def _fail_calls(self, ask: Ask) -> str:
        status = ask.whole("status", low=400, high=599, default=500)
        if status not in _STATUSES:
            raise Refused(f"'status' must be one of {', '.join(map(str, _STATUSES))}.")
        times = ask.whole("times", low=1, high=_MOST, default=1)
        return _told(self._sandbox.faults.fail("*", "", status=status, times=times))

    def _lose_answers(self, ask: Ask) -> str:
        times = ask.whole("times", low=1, high=_MOST, default=1)
        return _told(self._sandbox.faults.lose_answer("*", "", times=times))

    def _rate_limit(self, ask: Ask) -> str:
        self._sandbox.limits.is_on = ask.flag("on")
        return f"Discord's rate limits are {'on' if ask.flag('on') else 'off'}."

    def _close_dms(self, ask: Ask) -> str:
        user, closes = ask.sight.user, ask.flag("on")
        if closes and user.takes_dms:
            self._closed.add(user.id)
        self._world.edit_user(user, takes_dms=not closes)
        return f"{user.global_name or user.name} takes {'no ' if closes else ''}direct messages."

    def _remove_permission(self, ask: Ask) -> str:
        channel, guild = self._place(ask)
        permission, own = _permission(ask), guild.members[self._world.bot.id]
        if self._world.guild_permissions(own) & Permission.ADMINISTRATOR:
            raise Refused("The bot is an administrator: a channel can take nothing from it.")
        now = self._remembered(channel)
        allow, deny = now.allow & ~permission, now.deny | permission
        self._world.overwrite(channel, own, allow=allow, deny=deny)
        return f"The bot lacks {permission.shown} in #{channel.name}."

    def _give_permission(self, ask: Ask) -> str:
        channel, guild = self._place(ask)
        permission, own = _permission(ask), guild.members[self._world.bot.id]
        now = self._remembered(channel)
        self._world.overwrite(channel, own, allow=now.allow, deny=now.deny & ~permission)
        if not self._world.permissions(own.user, channel) & permission:
            now = self._remembered(channel)
            self._world.overwrite(channel, own, allow=now.allow | permission, deny=now.deny)
        return f"The bot has {permission.shown} in #{channel.name}."

    def _delete_channel(self, ask: Ask) -> str:
        channel = self._world.channels.get(ask.id("channel"))
        if channel is None or channel.is_private:
            raise Refused("There is no such channel.")
        self._world.delete_channel(channel)
        return f"#{channel.name} is deleted. It can't be brought back."

    def _clear(self, _ask: Ask) -> str:
        self._sandbox.faults.clear()
        self._sandbox.limits.relax()
        for user_id in self._closed:
            self._world.edit_user(self._world.users[user_id], takes_dms=True)
        self._closed.clear()
        for channel_id, before in self._before.items():
            self._restore(channel_id, before)
        self._before.clear()
        return "Everything is well again, but for channels that were deleted."

    def _restore(self, channel_id: int, before: Overwrite | None) -> None:
        channel = self._world.channels.get(channel_id)
        guild = None if channel is None else self._world.guild_of(channel)
        if channel is None or guild is None or self._world.bot.id not in guild.members:
            return
        own = guild.members[self._world.bot.id]
        if before is None:
            self._world.clear_overwrite(channel, own)
        else:
            self._world.overwrite(channel, own, allow=before.allow, deny=before.deny)

    def _remembered(self, channel: Channel) -> Overwrite:
        """The bot's overwrite as it is; how it was at first is kept."""
        own = self._world.bot.id
        now = channel.overwrites.get(own)
        self._before.setdefault(channel.id, copy(now))
        return now or Overwrite(own, 1)

    def _place(self, ask: Ask) -> tuple[Channel, Guild]:
        """The channel whose overwrites hold in the one that is named. Raises: Refused"""
        channel = self._world.channels.get(ask.id("channel"))
        guild = None if channel is None else self._world.guild_of(channel)
        if channel is None or guild is None or self._world.bot.id not in guild.members:
            raise Refused("There is no such channel.")
        return ruling_channel(guild, channel), guild


def _permission(ask: Ask) -> Permission:
    name = ask.text("permission", most=40)
    for permission in _TAKEABLE:
        if permission.name == name:
            return permission
    raise Refused(f"There is no permission {name!r} to take or give.")


def _told(fault: Fault) -> str:
    which = "The bot's next call" if fault.times == 1 else f"The bot's next {fault.times} calls"
    calls = f"{which} to {fault.path.pattern}" if fault.path.pattern else which
    return _FAULTS[fault.kind].format(calls=calls, fault=fault)

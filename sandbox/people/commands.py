"""Which commands a person finds in a place, and why not others."""

from collections.abc import Iterator

from sandbox.entities import Channel, Command, Context, Payload
from sandbox.people.client import Client
from sandbox.people.options import GROUP, SUB_COMMAND, is_called
from sandbox.people.overrides import is_allowed
from sandbox.people.refusals import Refused
from sandbox.permissions import ALL, Permission, sending

SLASH, USER_MENU, MESSAGE_MENU = 1, 2, 3


def context_of(client: Client, channel: Channel) -> Context:
    if not channel.is_private:
        return Context.GUILD
    with_bot = client.world.bot in channel.recipients
    return Context.BOT_DM if with_bot else Context.PRIVATE_CHANNEL


def installations(client: Client, channel: Channel) -> dict[str, str]:
    """Owner ids of the installations that reach there, by kind: 0 server, 1 user."""
    world, context = client.world, context_of(client, channel)
    guild = world.guild_of(channel)
    owners = {}
    if guild is not None and world.bot.id in guild.members:
        owners["0"] = str(guild.id)
    if context == Context.BOT_DM and world.shares_guild(client.user):
        owners["0"] = "0"
    if client.user.id in world.installed_for:
        owners["1"] = str(client.user.id)
    return owners


def owners_of(client: Client, command: Command, channel: Channel) -> dict[str, str]:
    """The installations through which that command may be used there; empty when by none."""
    types = command.body.get("integration_types") or [0]
    if command.guild_id is not None:
        types = [0]
    found = installations(client, channel)
    return {kind: owner for kind, owner in found.items() if int(kind) in types}


def why_not(client: Client, command: Command, channel: Channel) -> str | None:
    """Why that person can't use a command in a channel; None when they can."""
    body, name = command.body, command.name
    owners = owners_of(client, command, channel)
    if not owners:
        return f"{name!r} isn't installed here."
    context = context_of(client, channel)
    if context not in _contexts(body):
        return f"{name!r} can't be used in this kind of place ({context.name})."
    if body.get("nsfw") and not channel.is_nsfw:
        return f"{name!r} needs an age-restricted channel."
    if context == Context.GUILD and "0" in owners and client.permissions(channel) != ALL:
        return _hidden_by_server(client, command, channel)
    return None


def usable(client: Client, channel: Channel, *, kind: int = SLASH) -> list[Command]:
    """The commands of a kind that the person finds there, the server's own first."""
    try:
        need_place(client, channel)
    except Refused:
        return []
    found = [c for c in _here(client, channel, kind) if why_not(client, c, channel) is None]
    return sorted(found, key=lambda command: (command.guild_id is None, command.name))


def full_names(command: Command) -> list[str]:
    """A command's name, or those of its sub-commands as one types them."""
    names = list(_leaves(command.body))
    return [f"{command.name} {name}".strip() for name in names] or [command.name]


def find(client: Client, name: str, channel: Channel, *, kind: int = SLASH) -> Command:
    """The command a person means there. Raises: Refused when they can't use it or there is none."""
    need_place(client, channel)
    reason = f"There is no command {name!r} here."
    found = [c for c in _here(client, channel, kind) if is_called(c.body, name, client.locale)]
    for command in sorted(found, key=lambda c: c.guild_id is None):
        refusal = why_not(client, command, channel)
        if refusal is None:
            return command
        reason = refusal
    raise Refused(reason)


def need_place(client: Client, channel: Channel) -> None:
    """Raises: Refused when the person can't use any command in that channel."""
    client.need(channel, Permission.USE_APPLICATION_COMMANDS | sending(channel))


def _hidden_by_server(client: Client, command: Command, channel: Channel) -> str | None:
    """Why a server's settings, or else the command's own, keep it from that member."""
    guild = client.world.guild_of(channel)
    member = client.member(guild)
    assert guild is not None
    assert member is not None
    allowed = is_allowed(guild, command, client.world.application.id, member, channel)
    if allowed is not None:
        return None if allowed else f"{command.name!r} is switched off for you here."
    needed = command.body.get("default_member_permissions")
    if needed is None:
        return None
    missing = int(needed) & ~int(client.permissions(channel))
    if int(needed) == 0:
        return "You need to be an administrator."
    return f"You need {Permission(missing).shown}." if missing else None


def _here(client: Client, channel: Channel, kind: int) -> Iterator[Command]:
    guild = client.world.guild_of(channel)
    return (c for c in client.world.commands_in(guild) if c.kind == kind)


def _contexts(body: Payload) -> list[int]:
    if body.get("contexts") is not None:
        return list(body["contexts"])
    return [0] if body.get("dm_permission") is False else list(Context)


def _leaves(body: Payload) -> Iterator[str]:
    for option in body.get("options") or []:
        if option["type"] == SUB_COMMAND:
            yield option["name"]
        elif option["type"] == GROUP:
            for name in _leaves(option):
                yield f"{option['name']} {name}"

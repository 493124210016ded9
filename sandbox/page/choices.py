"""Which people, roles and channels a person may pick from, in menus, forms and commands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sandbox.components import CHANNEL_SELECT, MENTIONABLE_SELECT, ROLE_SELECT, USER_SELECT
from sandbox.entities import Channel, Payload
from sandbox.page.sight import Sight
from sandbox.people import options
from sandbox.people.refusals import Refused

PEOPLE, ROLES, BOTH, CHANNELS = "people", "roles", "both", "channels"
OF_MENUS = {
    USER_SELECT: PEOPLE,
    ROLE_SELECT: ROLES,
    MENTIONABLE_SELECT: BOTH,
    CHANNEL_SELECT: CHANNELS,
}
OF_OPTIONS = {
    options.USER: PEOPLE,
    options.ROLE: ROLES,
    options.MENTIONABLE: BOTH,
    options.CHANNEL: CHANNELS,
}


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be picked in one channel by one person."""

    sight: Sight
    channel: Channel

    def of(self, what: str, *, kinds: Iterable[int] | None = None) -> list[tuple[str, str]]:
        """Ids and shown names; `kinds` are the types of channels that may be picked."""
        found = _FOUND[what](self)
        if what == CHANNELS and kinds:
            allowed, channels = set(kinds), self.sight.world.channels
            return [(i, name) for i, name in found if channels[int(i)].kind in allowed]
        return found

    def picked(self, what: str, value: object, *, kinds: Iterable[int] | None = None) -> int:
        """The id that was picked. Raises: Refused when it wasn't offered."""
        if not isinstance(value, str) or value not in dict(self.of(what, kinds=kinds)):
            raise Refused("That can't be picked here. Choose one from the list.")
        return int(value)

    def _people(self) -> list[tuple[str, str]]:
        guild = self.sight.world.guild_of(self.channel)
        users = self.channel.recipients
        if guild is not None:
            users = [member.user for member in guild.members.values()]
        return [(str(user.id), self.sight.name_of(user, guild)) for user in users]

    def _roles(self) -> list[tuple[str, str]]:
        guild = self.sight.world.guild_of(self.channel)
        roles = () if guild is None else guild.roles.values()
        return [(str(role.id), role.name) for role in roles]

    def _channels(self) -> list[tuple[str, str]]:
        guild = self.sight.world.guild_of(self.channel)
        channels = () if guild is None else guild.channels.values()
        return [(str(c.id), f"#{c.name}") for c in channels if self.sight.sees(c)]


_FOUND: dict[str, Callable[[Choices], list[tuple[str, str]]]] = {
    PEOPLE: Choices._people,
    ROLES: Choices._roles,
    BOTH: lambda choices: [*choices._people(), *choices._roles()],
    CHANNELS: Choices._channels,
}


def offered(choices: Choices, component: Payload) -> list[Payload]:
    """What a select menu of people, roles or channels offers."""
    found = choices.of(OF_MENUS[component["type"]], kinds=component.get("channel_types"))
    return [{"value": value, "label": label} for value, label in found]

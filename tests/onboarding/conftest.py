"""A server before anybody has set it up, and the people in it."""

import pytest

from tests.conftest import SETUP


class Harbour:
    """The demo server by names: roles, channels, the bot's part in it."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.world = sandbox.world
        self.guild = sandbox.world.guild("Harbour Peer Support")

    def role(self, name):
        return next(role for role in self.guild.roles.values() if role.name == name)

    def channel(self, name):
        return next(c for c in self.guild.channels.values() if c.name == name)

    def at(self, name):
        """How a message mentions that channel or role."""
        if name.startswith("#"):
            return f"<#{self.channel(name[1:]).id}>"
        return f"<@&{self.role(name).id}>"

    @property
    def bot_role(self):
        return next(role for role in self.guild.roles.values() if role.bot_id is not None)

    def panels(self):
        """Every *Start here* panel in the server, as (channel's name, content)."""
        return [
            (channel.name, message)
            for channel in self.guild.channels.values()
            for message in channel.messages.values()
            if message.author is self.world.bot and "onboarding:start" in str(message.components)
        ]


@pytest.fixture
def harbour(sandbox):
    return Harbour(sandbox)


@pytest.fixture
def olive(sandbox):
    """Owns the server."""
    return sandbox.person("olive")


@pytest.fixture
def nadia(sandbox):
    """A newcomer."""
    return sandbox.person("nadia")


async def settled(doing):
    """What came of it, once the bot is done with it."""
    return await (await doing).settled()


async def set_up(person, channel="welcome", **changes):
    """Use /setup with everything given, but for `changes`; None leaves an option out."""
    options = {name: value for name, value in (SETUP | changes).items() if value is not None}
    return await settled(person.use("setup", channel=channel, **options))

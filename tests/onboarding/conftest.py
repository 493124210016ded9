"""A server before anybody has set it up, and the people in it."""

import pytest
from sqlalchemy import select

from bot.features.agreements.tables import Agreement
from bot.features.communities.tables import Community
from tests.conftest import NOON, SETUP
from tests.harbour import Harbour, press, settled


class NewHarbour(Harbour):
    """The demo server before anybody has set it up."""

    def at(self, name):
        """How a message mentions that channel or role."""
        if name.startswith("#"):
            return f"<#{self.channel(name[1:]).id}>"
        return f"<@&{self.role(name).id}>"

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
    return NewHarbour(sandbox)


@pytest.fixture
def nadia(sandbox):
    """A newcomer."""
    return sandbox.person("nadia")


async def set_up(person, channel="welcome", **changes):
    """Use /setup with everything given, but for `changes`; None leaves an option out."""
    options = {name: value for name, value in (SETUP | changes).items() if value is not None}
    return await settled(person.use("setup", channel=channel, **options))


@pytest.fixture
async def ready(bot, olive):
    """The server has been set up."""
    await set_up(olive)


def stamp(instant=NOON):
    return f"<t:{int(instant.timestamp())}:D>"


def welcome(harbour, instant=NOON):
    return (
        f"**You're in.** You accepted the agreements on {stamp(instant)}, and you have the role "
        f"{harbour.at('Member')}.\n\n"
        "If you like, have a look at:\n"
        "- `/meetings list`: what is coming up\n"
        "- `/share`: share something without your name\n"
        "- `/privacy show`: what is kept about you\n\n"
        "None of this is expected of you. Reading along is fine."
    )


async def start(person):
    return await settled(person.use("start", channel="welcome"))


async def last_page(person):
    return await press(await press(await start(person), "Next"), "Next")


async def agreements(bot):
    """Version and instant of every acceptance."""
    async with bot.database.begin() as session:
        rows = await session.execute(select(Agreement.version, Agreement.agreed_at))
        return [tuple(row) for row in rows]


def summary(harbour, channel="#welcome", language="English", zone="Europe/London"):
    return (
        f"**Hearth is set up.** The *Start here* panel is in {harbour.at(channel)}.\n\n"
        f"- Facilitators' role: {harbour.at('Facilitator')}\n"
        f"- Members' role: {harbour.at('Member')}\n"
        f"- Channel for shares: {harbour.at('#shares')}\n"
        f"- Channel for meetings: {harbour.at('#meetings')}\n"
        f"- Facilitators' channel: {harbour.at('#staff')}\n"
        f"- Language: {language}\n"
        f"- Time zone: {zone}\n\n"
        "Next, press *Start here* yourself and read it as a newcomer would. To change one thing "
        "later, use `/setup` with just that option."
    )


async def kept(bot):
    """What the database has of the server; None when nothing."""
    async with bot.database.begin() as session:
        return await session.scalar(select(Community))

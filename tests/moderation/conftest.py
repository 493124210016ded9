"""The demo server, set up without its walkthrough, and what stands in the database of it."""

from dataclasses import dataclass

import pytest

from bot.client import Hearth
from bot.features.agreements.store import accept
from sandbox.demo import SERVER
from sandbox.entities import Guild
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.harbour import change_settings, settings_of


@dataclass(frozen=True)
class Harbour:
    """The demo server, with its people by name."""

    bot: Hearth
    sandbox: Sandbox
    guild: Guild

    def __getattr__(self, name: str) -> Person:
        return self.sandbox.person(name)

    @property
    def staff(self) -> list:
        """The bot's messages in the staff channel, as its owner sees them."""
        messages = self.olive.sees("staff")
        return [shown for shown in messages if shown.message.author is self.sandbox.world.bot]

    async def agree(self, person: Person) -> None:
        community = await self.bot.directory.get(self.guild.id)
        async with self.bot.database.begin() as session:
            await accept(
                session,
                community,
                self.bot.vault,
                user_id=person.user.id,
                now=self.bot.clock.now(),
            )


async def settle(bot: Hearth, guild: Guild) -> None:
    await change_settings(bot, guild, **settings_of(guild))
    await bot.directory.get(guild.id)


@pytest.fixture
def settle_in():
    """Makes a server's settings as /setup would leave them, at hand as after their first use."""
    return settle


@pytest.fixture
async def harbour(bot: Hearth, sandbox: Sandbox) -> Harbour:
    guild = sandbox.world.guild(SERVER)
    await settle(bot, guild)
    return Harbour(bot, sandbox, guild)


@pytest.fixture
def now(clock):
    return clock.now()

"""The demo server, set up without its walkthrough, and what stands in the database of it."""

from dataclasses import dataclass

import pytest

from bot.client import Hearth
from bot.features.agreements.store import accept
from bot.features.communities.store import add_community, change_community
from sandbox.demo import SERVER
from sandbox.entities import Guild
from sandbox.people import Person
from sandbox.server import Sandbox


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
    roles = {role.name: role.id for role in guild.roles.values()}
    async with bot.database.begin() as session:
        await add_community(session, bot.vault, guild_id=guild.id)
        await change_community(
            session,
            bot.vault,
            guild_id=guild.id,
            zone="Europe/London",
            facilitator_role_id=roles["Facilitator"],
            member_role_id=roles["Member"],
            share_channel_id=guild.channel("shares").id,
            meetings_channel_id=guild.channel("meetings").id,
            staff_channel_id=guild.channel("staff").id,
        )
    bot.directory.forget(guild.id)
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

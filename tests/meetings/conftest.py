"""The demo server, set up without its walkthrough, and a second one."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import pytest
from sqlalchemy import select

from bot.client import Hearth
from bot.features.meetings import store
from bot.features.notices.tables import Notice
from bot.settings import Settings
from sandbox.clock import SandboxClock
from sandbox.demo import BOT_PERMISSIONS, SERVER
from sandbox.entities import Channel, Guild
from sandbox.people import Person
from sandbox.people.answers import Result, Shown
from sandbox.server import Sandbox
from tests.conftest import running
from tests.harbour import change_settings, settings_of
from tests.meetings.kept import NOON, draft


@dataclass(frozen=True)
class Harbour:
    """A server, with its people by name. Frank facilitates, Maya is a member."""

    bot: Hearth
    sandbox: Sandbox
    guild: Guild

    def __getattr__(self, name: str) -> Person:
        return self.sandbox.person(name).at(self.guild)

    @property
    def room(self) -> Channel:
        return self.guild.channel("meetings")

    async def create(self, person: Person | None = None, **options: object) -> Result:
        """Set "Newcomers", Mondays at 19:00, with these options instead or besides."""
        asked = {"title": "Newcomers", "day": "Monday", "at": "19:00"} | options
        return await (person or self.frank).use("meeting create", options=asked)

    async def settle(self, **columns: object) -> None:
        """Change the server's settings, making them when there are none."""
        await change_settings(self.bot, self.guild, **columns)

    async def reminders(self, count: int) -> list[Shown]:
        """What the bot wrote in the meetings channel, once it is so much, as Maya sees it."""
        await self.sandbox.messages_in(self.room, count=count)
        return [shown for shown in self.maya.sees(self.room) if not shown.ephemeral]

    async def passes(self, instant: datetime) -> None:
        """Move the clock there; whatever is due is on its way when this returns."""
        self.sandbox.clock.move_to(instant)
        for _ in range(2):  # answered after what the clock set in motion had its turn
            await self.maya.use("meetings list")

    async def states(self) -> list[str]:
        """What became of each reminder so far, by when it was due."""
        async with self.bot.database.begin() as session:
            found = await session.scalars(
                select(Notice.state)
                .where(Notice.kind == "meetings.reminder", Notice.guild_id == self.guild.id)
                .order_by(Notice.due_at)
            )
            return list(found)


@pytest.fixture
async def unsettled(bot: Hearth, sandbox: Sandbox) -> Harbour:
    """The demo server before /setup."""
    return Harbour(bot, sandbox, sandbox.world.guild(SERVER))


@pytest.fixture
async def harbour(unsettled: Harbour) -> Harbour:
    """The demo server, set up."""
    await unsettled.settle(**settings_of(unsettled.guild))
    return unsettled


@pytest.fixture
def starting(
    sandbox: Sandbox, settings: Settings, clock: SandboxClock
) -> Callable[[], AbstractAsyncContextManager[Harbour]]:
    """Starts the bot for as long as a block lasts; the server was set up before."""

    @asynccontextmanager
    async def start() -> AsyncIterator[Harbour]:
        async with running(settings, clock) as bot:
            harbour = Harbour(bot, sandbox, sandbox.world.guild(SERVER))
            await harbour.settle(**settings_of(harbour.guild))
            yield harbour

    return start


@pytest.fixture
async def cove(bot: Hearth, sandbox: Sandbox) -> Harbour:
    """A second server, set up, where Frank and Maya are too."""
    world = sandbox.world
    guild = world.add_guild("Cove", owner=world.user("olive"))
    member = world.add_role(guild, "Member")
    facilitator = world.add_role(guild, "Facilitator")
    world.add_member(guild, world.user("frank"), member, facilitator)
    world.add_member(guild, world.user("maya"), member)
    for name in ("shares", "meetings", "staff"):
        world.add_channel(guild, name)
    world.invite_bot(guild, permissions=BOT_PERMISSIONS)
    cove = Harbour(bot, sandbox, guild)
    await cove.settle(**settings_of(guild))
    return cove


@pytest.fixture
def add(database, community):
    async def add(made=None, *, guild_id=community.guild_id, now=NOON):
        async with database.begin() as session:
            return await store.add_meeting(session, made or draft(), guild_id=guild_id, now=now)

    return add

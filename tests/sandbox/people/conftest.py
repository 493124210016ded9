"""A bot with a bit of everything, and people to use it."""

import pytest

from tests.sandbox.conftest import BareBot, running
from tests.sandbox.people.bot import ALL_COMMANDS, PERSISTENT, Spanish


class PeopleBot(BareBot):
    async def setup_hook(self):
        for command in ALL_COMMANDS:
            self.tree.add_command(command)
        for view in PERSISTENT:
            self.add_view(view())
        await self.tree.set_translator(Spanish())
        await self.tree.sync()


@pytest.fixture
async def bot(pointed, guild, channel):
    async with running(PeopleBot()) as bot:
        yield bot


@pytest.fixture
def maya(sandbox, guild):
    sandbox.world.add_member(guild, sandbox.world.add_user("maya"))
    return sandbox.person("maya")


@pytest.fixture
def oliver(sandbox, guild):
    sandbox.world.add_member(guild, sandbox.world.add_user("oliver"))
    return sandbox.person("oliver")


@pytest.fixture
def olivia(sandbox, owner):
    return sandbox.person("olivia")

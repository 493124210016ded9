"""The two bots, each a process of its own beside its own local Discord in this process."""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from bot.settings import Settings
from sandbox.clock import SandboxClock
from sandbox.demo import demo_world
from sandbox.people import Person
from sandbox.server import Sandbox, serve

PEOPLE = 100
SECONDS = 30  # for a bot to start
TOLD_LAST = "privacy"  # Hearth tells Discord its commands when everything is loaded


@dataclass(frozen=True, slots=True)
class Kind:
    """A bot to measure: how it is started, and the command that shows it answers."""

    module: str
    arguments: tuple[str, ...]
    command: str


BARE = Kind("bench.bare", (), "reply")
HEARTH = Kind("bot", ("run",), "crisis")


@dataclass(frozen=True, slots=True)
class Place:
    """A local Discord with the demo server and PEOPLE more in it, and a folder for the bot."""

    kind: Kind
    sandbox: Sandbox
    folder: Path
    people: list[Person]

    @property
    def is_loading(self) -> bool:
        """Whether the bot, if it is Hearth, still loads what is not crisis help."""
        return self.sandbox.world.find_command(TOLD_LAST, guild_id=None) is None

    async def loaded(self) -> None:
        """Come back when Hearth has loaded everything."""
        await self.sandbox.wait_for(lambda: not self.is_loading, timeout=SECONDS)

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[float]:
        """The bot runs within the block; the seconds from its process's start to an answer."""
        world = self.sandbox.world
        if told := world.find_command(TOLD_LAST, guild_id=None):
            world.delete_command(told)
        began = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            self.kind.module,
            *self.kind.arguments,
            env=self._environment(),
            stderr=None,
        )
        try:
            await self.sandbox.wait_for(lambda: self.sandbox.gateway.is_connected, timeout=SECONDS)
            if not world.commands:  # Discord knows them from the second start on
                await self.sandbox.wait_for(lambda: world.commands, timeout=SECONDS)
            await self.sandbox.person("maya").use(self.kind.command, channel="general")
            yield time.perf_counter() - began
        finally:
            process.terminate()
            await process.wait()

    @property
    def settings(self) -> Settings:
        return Settings(
            discord_token=SecretStr(self.sandbox.token),
            discord_api_url=self.sandbox.api_url,
            data_dir=self.folder / "data",
        )

    def _environment(self) -> dict[str, str]:
        others = {k: value for k, value in os.environ.items() if not k.startswith("HEARTH_")}
        return others | {
            "BENCH_API_URL": self.sandbox.api_url,
            "BENCH_TOKEN": self.sandbox.token,
            "BENCH_DATABASE": str(self.folder / "bench.db"),
            "HEARTH_DISCORD_API_URL": self.sandbox.api_url,
            "HEARTH_DISCORD_TOKEN": self.sandbox.token,
            "HEARTH_DATA_DIR": str(self.folder / "data"),
            "HEARTH_LOG_LEVEL": "ERROR",
        }


@asynccontextmanager
async def place_for(kind: Kind) -> AsyncIterator[Place]:
    with tempfile.TemporaryDirectory() as folder:
        async with serve(clock=SandboxClock()) as sandbox:
            guild = demo_world(sandbox.world)
            people = []
            for number in range(PEOPLE):
                sandbox.world.add_member(guild, sandbox.world.add_user(f"person{number}"))
                people.append(sandbox.person(f"person{number}"))
            yield Place(kind, sandbox, Path(folder), people)

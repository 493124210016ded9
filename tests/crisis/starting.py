"""A bot whose start can be watched, and features made for one test."""

import asyncio
import textwrap
from contextlib import asynccontextmanager

from bot.app import assemble

GATES = {}  # events by the name of the feature that waits for or sets them


@asynccontextmanager
async def starting(settings, clock):
    """The real bot as soon as it is connected; stopped when the block ends."""
    async with assemble(settings, clock=clock, guild_ready_timeout=0.01) as bot:
        started = asyncio.create_task(bot.start(settings.discord_token.get_secret_value()))
        await bot.progress.connected.wait()
        try:
            yield bot
        finally:
            await bot.close()
            await started


def write_extension(folder, name, source):
    """An extension of that name, to be found in `folder`."""
    (folder / f"{name}.py").write_text(textwrap.dedent(source))
    return name

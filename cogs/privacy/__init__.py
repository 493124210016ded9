"""What is held about a person: shown, exported, deleted."""

from bot.client import Hearth
from cogs.privacy.cog import Privacy


async def setup(bot: Hearth) -> None:
    await bot.add_cog(Privacy(bot))

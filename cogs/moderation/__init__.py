"""Reports to facilitators, warnings and their history."""

from bot.client import Hearth
from cogs.moderation.cog import Moderation


async def setup(bot: Hearth) -> None:
    await bot.add_cog(Moderation(bot))

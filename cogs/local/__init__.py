"""Crisis help that a server adds for itself: its own lines, and cards in its channels."""

from bot.client import Hearth
from cogs.local.cog import Local


async def setup(bot: Hearth) -> None:
    await bot.add_cog(Local(bot))

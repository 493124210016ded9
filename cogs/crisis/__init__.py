"""Help now: one command and one button that work everywhere, without database or set-up."""

from bot.client import Hearth
from cogs.crisis.cog import Crisis


async def setup(bot: Hearth) -> None:
    await bot.add_cog(Crisis(bot))

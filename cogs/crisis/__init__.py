"""Help now: one command and one button that work everywhere, without database or set-up."""

from bot.client import Hearth
from cogs.crisis.cog import Crisis


async def setup(bot: Hearth) -> None:
    if not bot.texts.has_file("crisis.ftl"):
        raise LookupError("no language has crisis.ftl")  # the last resort has words of its own
    await bot.add_cog(Crisis(bot))

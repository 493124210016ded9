"""Meetings: facilitators set them, everyone sees what is coming and is reminded before each."""

from bot.client import Hearth
from cogs.meetings.cog import Meetings


async def setup(bot: Hearth) -> None:
    await bot.add_cog(Meetings(bot))

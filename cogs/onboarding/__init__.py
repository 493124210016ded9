"""Setting a server up and showing newcomers around."""

from typing import Any

from cogs.onboarding.cog import Onboarding


async def setup(bot: Any) -> None:
    await bot.add_cog(Onboarding(bot))

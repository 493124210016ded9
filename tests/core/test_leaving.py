"""Between letting go of its features and hanging up, Hearth answers nothing wrongly."""

import pytest
from discord.ext import commands

from sandbox.people import NoAnswer
from tests.conftest import running


async def test_what_comes_while_it_leaves_keeps_its_form(
    sandbox, settings, clock, monkeypatch, caplog
):
    class Last(commands.Cog):
        """Unloaded when all others are."""

        async def cog_unload(self):
            for ask in (
                lambda: maya.use("crisis", channel="general", country="GB"),
                lambda: card.press("Not an emergency"),
            ):
                with pytest.raises(NoAnswer) as none:
                    await ask()
                said.append(str(none.value).partition(": ")[2])

    said = []
    maya = sandbox.person("maya")
    async with running(settings, clock) as bot:
        card = await maya.use("crisis", channel="general", country="GB")
        await bot.add_cog(Last())
        monkeypatch.setattr("sandbox.people.client.FIRST_ANSWER_SECONDS", 0.2)
        await bot.close()
    assert said == ["the application did not respond (it sent: nothing)"] * 2
    assert [each for each in caplog.records if each.levelname == "ERROR"] == []

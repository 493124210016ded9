"""Between letting go of its features and hanging up, Hearth answers nothing wrongly."""

import asyncio

import pytest
from discord.ext import commands

from bot.app import build
from bot.client import IN_FLIGHT_SECONDS
from bot.services import attach
from bot.settings import Settings
from bot.vault import Vault
from sandbox.people import NoAnswer
from tests.conftest import TEST_KEY, running


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


class LeapingLoop(asyncio.SelectorEventLoop):
    """Its time stands still while anything is to do, and leaps to what is due next."""

    now = 0.0

    def time(self):
        return self.now

    def _run_once(self):
        if not self._ready and self._scheduled:
            self.now = max(self.now, self._scheduled[0]._when)
        super()._run_once()


@pytest.mark.parametrize("attached", [False, True])
def test_however_much_hangs_it_leaves_in_time(tmp_path, clock, attached):
    async def leave():
        bot = build(Settings(data_dir=tmp_path), clock)
        async with bot:
            if attached:
                attach(bot, Vault([TEST_KEY]))
                bot.dispatcher._runner = asyncio.create_task(asyncio.Event().wait())
                bot.dispatcher._flights._start("hangs", asyncio.Event().wait())
                await bot.database._turn.acquire()  # as a transaction that takes its time
                asyncio.get_running_loop().call_later(2, bot.database._turn.release)
            with bot.in_flight():
                await bot.close()
        return asyncio.get_running_loop().time()

    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        assert runner.run(leave()) == IN_FLIGHT_SECONDS

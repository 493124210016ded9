"""Servers come and go, seen or unseen, and what is kept of them follows."""

import asyncio
import logging

import pytest

from bot.features.communities.store import FORGET_AFTER, purge
from sandbox.demo import BOT_PERMISSIONS
from tests.conftest import NOON, running
from tests.harbour import settled
from tests.onboarding.conftest import kept, set_up

THAT_LONG = NOON + FORGET_AFTER


async def forgetting(bot):
    return (await kept(bot)).forget_at


async def until_forgetting(bot, expected):
    """The bot has taken note: it hears of servers a moment after Discord tells of them."""
    async with asyncio.timeout(5):
        while await forgetting(bot) != expected:
            pass


def take_out(harbour):
    harbour.world.remove_member(harbour.guild.members[harbour.world.bot.id])


def bring_back(harbour):
    harbour.world.invite_bot(harbour.guild, permissions=BOT_PERMISSIONS)


async def test_a_server_that_takes_the_bot_out_is_forgotten_in_time(bot, ready, harbour):
    assert await forgetting(bot) is None
    take_out(harbour)
    await until_forgetting(bot, THAT_LONG)
    async with bot.database.begin() as session:
        assert await purge(session, now=THAT_LONG) == 1
    assert await kept(bot) is None


async def test_a_server_that_brings_it_back_in_time_is_as_before(bot, ready, harbour, nadia):
    take_out(harbour)
    await until_forgetting(bot, THAT_LONG)
    bring_back(harbour)
    await until_forgetting(bot, None)
    page = await settled(nadia.use("start", channel="welcome"))
    assert page.text.startswith("**Welcome: what this is (1 of 3)**")


async def test_being_taken_out_while_away_is_noted_at_the_next_start(
    settings, clock, harbour, olive
):
    async with running(settings, clock):
        await set_up(olive)
    take_out(harbour)
    async with running(settings, clock) as bot:
        await until_forgetting(bot, THAT_LONG)
    bring_back(harbour)
    async with running(settings, clock) as bot:
        await until_forgetting(bot, None)


async def test_a_server_that_another_process_looks_after_is_left_alone(
    settings, clock, harbour, olive
):
    async with running(settings, clock):
        await set_up(olive)
    take_out(harbour)
    shard = (harbour.guild.id >> 22) % 2
    elsewhere = settings.model_copy(update={"shard_count": 2, "shard_ids": (1 - shard,)})
    async with running(elsewhere, clock) as bot:
        assert await forgetting(bot) is None
    here = settings.model_copy(update={"shard_count": 2, "shard_ids": (shard,)})
    async with running(here, clock) as bot:
        await until_forgetting(bot, THAT_LONG)


@pytest.fixture
def warned():
    """Set once the cog has warned of something."""
    heard = asyncio.Event()
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: heard.set()
    logger = logging.getLogger("cogs.onboarding.cog")
    logger.addHandler(handler)
    yield heard
    logger.removeHandler(handler)


async def test_with_the_database_gone_leaving_is_noted_later(
    settings, clock, harbour, olive, warned
):
    database = settings.data_dir / "hearth.db"
    async with running(settings, clock) as bot:
        await set_up(olive)
        aside = database.rename(database.with_suffix(".aside"))
        take_out(harbour)
        await asyncio.wait_for(warned.wait(), 5)
        aside.rename(database)
        assert await forgetting(bot) is None
    async with running(settings, clock) as bot:
        await until_forgetting(bot, THAT_LONG)


async def test_during_an_outage_of_the_server_set_up_waits(bot, ready, harbour, olive):
    harbour.world.take_down(harbour.guild)
    result = await settled(olive.use("setup", channel="welcome", zone="UTC"))
    assert result.text == "Discord didn't answer me. Please try again in a minute."
    assert (await kept(bot)).zone == "Europe/London"

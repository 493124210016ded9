"""People about whom something is kept."""

import pytest

from bot.features.agreements.store import accept
from bot.features.communities.store import add_community
from bot.features.moderation.cases import warn
from bot.features.moderation.reports import file_report
from bot.features.moderation.subjects import ReportedPerson
from sandbox.permissions import Permission
from tests.privacy.life import Life
from tests.privacy.lifetimes import MAYA, NOOR, live

LABEL = "What would you like to share?"


@pytest.fixture
async def everything(database, community, vault):
    """Maya and Noor have both lived through everything in one server."""
    async with database.begin() as session:
        await live(session, community, vault, MAYA, message_id=61)
        await live(session, community, vault, NOOR, message_id=62)
    return community


@pytest.fixture
async def settled(bot, sandbox, set_up):
    return await bot.directory.get(sandbox.person("maya").guild.id)


@pytest.fixture
async def lived(bot, sandbox, settled):
    """Maya agreed, shared twice, was blocked and warned, and reported somebody."""
    maya, frank = sandbox.person("maya"), sandbox.person("frank")
    now = bot.clock.now()
    for text in ("Hello.", "Again."):
        opened = await maya.use("share")
        posted = await opened.modal.submit({LABEL: text})
    link = posted.text.partition(": ")[2].partition("\n")[0]
    await frank.use("anon block", message=link)
    async with bot.database.begin() as session:
        await accept(session, settled, bot.vault, user_id=maya.user.id, now=now)
        for who, answer_to in ((frank, maya.user.id), (maya, None)):
            await file_report(
                session,
                settled,
                bot.vault,
                subject=ReportedPerson(who.user.id),
                room="staff",
                note="They keep writing.",
                answer_to=answer_to,
                now=now,
            )
        await warn(
            session,
            settled,
            bot.vault,
            user_id=maya.user.id,
            reason="spam",
            note="Adverts.",
            now=now,
        )
    return posted


@pytest.fixture
async def elsewhere(bot, sandbox, settled):
    """A second server, where Maya accepted the agreements too."""
    world = sandbox.world
    guild = world.add_guild("Second *Harbour*", owner=world.user("olive"))
    world.add_member(guild, world.user("maya"))
    world.add_channel(guild, "general")
    world.invite_bot(guild, permissions=Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES)
    async with bot.database.begin() as session:
        second = await add_community(session, bot.vault, guild_id=guild.id)
        user_id = world.user("maya").id
        await accept(session, second, bot.vault, user_id=user_id, now=bot.clock.now())
    return guild


@pytest.fixture
async def life(sandbox, bot, set_up):
    """A newcomer's life in the demo server, to be lived step by step."""
    return Life(sandbox, bot)

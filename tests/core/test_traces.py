"""What acts must not leave behind: ids of interactions, and words in the write-ahead log."""

import sqlite3

from sqlalchemy import BigInteger, select

from bot.db.engine import sqlite_path
from bot.db.metadata import metadata
from bot.retention import purge
from tests.conftest import NOON

LABEL = "What would you like to share?"


async def numbers_in(bot):
    """Every number that stands in the database."""
    found = set()
    async with bot.database.begin() as session:
        for table in metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, BigInteger):
                    found |= set(await session.scalars(select(column)))
    return found


async def test_no_row_names_what_somebody_did(bot, sandbox, set_up):
    maya = sandbox.person("maya")
    await maya.use("crisis")
    form = (await maya.use("share", channel="general")).modal
    await (await form.submit({LABEL: "Today was hard."})).settled()
    form = (await maya.use_on_user("Report to facilitators", "max")).modal
    await (await form.submit({"What happened?": "It worries me."})).settled()
    acts = {interaction.id for interaction in sandbox.world.interactions.values()}
    assert len(acts) > 4
    assert await numbers_in(bot) & acts == set()


async def test_the_log_is_emptied_though_a_reader_was_in_the_way(database, database_url, community):
    log = sqlite_path(database_url).with_name("hearth.db-wal")
    reader = sqlite3.connect(sqlite_path(database_url), isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM communities").fetchall()
    await purge(database, now=NOON)
    assert log.stat().st_size > 0
    reader.execute("COMMIT")
    reader.close()
    assert await purge(database, now=NOON) == 0
    assert log.stat().st_size == 0


async def test_links_with_numbers_that_no_message_has_are_refused_plainly(sandbox, set_up):
    frank = sandbox.person("frank")
    for number in (2**63, 10**20 - 1):
        link = f"https://discord.com/channels/{frank.guild.id}/{number}/{number}"
        for action in ("block", "unblock"):
            refused = await frank.use(f"anon {action}", message=link)
            assert refused.text.startswith("That is no link to a message.")


async def test_a_report_of_a_message_with_such_a_number_is_out_of_date(sandbox, set_up):
    maya = sandbox.person("maya")
    channel = maya.guild.channel("general").id
    forged = {"custom_id": f"moderation:m:{channel}:{10**20 - 1}:on", "components": []}
    refused = await maya.forge_modal(forged, channel="general")
    assert refused.ephemeral
    assert "Something broke" not in refused.text
    assert sandbox.person("olive").sees("staff") == []

"""Forgetting in time: whatever has an expiry goes when it comes, and nothing before."""

from datetime import timedelta

import pytest
from sqlalchemy import func, insert, select

from bot import retention
from bot.db.base import random_id
from bot.db.engine import sqlite_path
from bot.db.metadata import metadata
from bot.errors import DatabaseUnavailable
from bot.features.agreements.store import accept
from bot.features.communities import store as communities
from bot.features.members.store import ensure_member
from bot.retention import purge
from tests.conftest import GUILD_ID, NOON, ROOT

SECOND = timedelta(seconds=1)
EXPIRING = sorted(table.name for table in metadata.tables.values() if "expires_at" in table.c)
# What a row needs besides what follows from its columns' types.
NEEDED = {
    "cases": {"kind": "warn"},
    "reports": {"room": "staff", "member_id": None},
    "notices": {"room": "staff", "member_id": None, "state": "sent", "wake_at": None},
}


async def put(session, name, community, *, expires_at):
    """A row of that table which expires then."""
    table = metadata.tables[name]
    person = await ensure_member(session, community, user_id=1)
    values = {}
    for column in table.columns:
        kind = type(column.type).__name__
        if column.name == "guild_id":
            values[column.name] = community.guild_id
        elif column.name == "member_id":
            values[column.name] = person.id
        elif kind in ("LargeBinary", "Sealed"):
            values[column.name] = random_id().encode()
        elif kind == "UtcDateTime":
            values[column.name] = NOON
        elif kind == "String":
            values[column.name] = random_id()[: column.type.length]
        elif not column.nullable:
            values[column.name] = 1
    await session.execute(
        insert(table).values(values | NEEDED.get(name, {}) | {"expires_at": expires_at})
    )


@pytest.fixture
async def settled(bot):
    """The settings of some server, in the running bot's database."""
    async with bot.database.begin() as session:
        return await communities.add_community(session, bot.vault, guild_id=GUILD_ID)


async def count(database, name):
    async with database.begin() as session:
        return await session.scalar(select(func.count()).select_from(metadata.tables[name]))


@pytest.mark.parametrize("name", EXPIRING)
async def test_what_expires_goes_at_its_instant_and_not_before(database, community, name):
    async with database.begin() as session:
        await put(session, name, community, expires_at=NOON)
        await put(session, name, community, expires_at=NOON + SECOND)
    await purge(database, now=NOON - SECOND)
    assert await count(database, name) == 2
    await purge(database, now=NOON)
    assert await count(database, name) == 1
    await purge(database, now=NOON + SECOND)
    assert await count(database, name) == 0
    assert await count(database, "members") == 0  # nothing else is kept about anybody


async def test_every_feature_that_can_purge_is_asked():
    modules = {
        f"bot.features.{path.parent.name}.store"
        for path in (ROOT / "bot" / "features").glob("*/store.py")
        if "async def purge(" in path.read_text("utf-8")
    }
    asked = {forget.__module__ for forget in retention.PURGES} | {retention.members.__name__}
    assert asked == modules


async def test_people_stay_as_long_as_anything_is_kept_about_them(database, community, vault):
    async with database.begin() as session:
        await ensure_member(session, community, user_id=1)
        await accept(session, community, vault, user_id=2, now=NOON)
    assert await purge(database, now=NOON + timedelta(days=3650)) == 1
    assert (await count(database, "members"), await count(database, "agreements")) == (1, 1)


async def test_a_server_goes_thirty_days_after_the_bot_left_with_all_that_is_its(
    database, community
):
    async with database.begin() as session:
        for name in EXPIRING:
            await put(session, name, community, expires_at=NOON + timedelta(days=900))
        await communities.leave(session, guild_id=GUILD_ID, now=NOON)
    month = timedelta(days=30)
    assert await purge(database, now=NOON + month - SECOND) == 0
    assert await purge(database, now=NOON + month) == 1
    left = {name: await count(database, name) for name in metadata.tables}
    assert left == dict.fromkeys(metadata.tables, 0) | {"key_proof": left["key_proof"]}


@pytest.mark.usefixtures("community")
async def test_nothing_of_what_went_can_be_read_in_the_files(database, database_url):
    word = b"a-mark-to-look-for-in-the-files!"
    async with database.begin() as session:
        await session.execute(
            insert(metadata.tables["share_blocks"]).values(
                guild_id=GUILD_ID, mark=word, expires_at=NOON
            )
        )
    path = sqlite_path(database_url)
    files = [path, path.with_name(f"{path.name}-wal")]
    assert any(word in file.read_bytes() for file in files)
    assert await purge(database, now=NOON) == 1
    assert not any(word in file.read_bytes() for file in files)


async def test_it_is_done_every_quarter_of_an_hour(bot, settled):
    async with bot.database.begin() as session:
        await put(session, "audit_entries", settled, expires_at=NOON)
    job = bot.scheduler.get_job("retention.purge")
    assert job.trigger.interval == timedelta(minutes=15)
    await job.func(*job.args)
    assert await count(bot.database, "audit_entries") == 0


async def test_with_the_records_gone_it_says_so_and_nothing_breaks(bot, database_url, caplog):
    sqlite_path(database_url).rename(sqlite_path(database_url).with_suffix(".away"))
    with pytest.raises(DatabaseUnavailable):
        await purge(bot.database, now=NOON)
    await bot.scheduler.get_job("retention.purge").func()
    assert caplog.messages[-1] == "nothing could be purged now, the database is unavailable"

import asyncio
from importlib.resources import files

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.db.engine import open_migration_engine
from bot.db.metadata import metadata
from bot.db.migrate import HEAD, check_revision, migrate
from bot.errors import StartError


@pytest.fixture
def alembic_config(database_url):
    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    config.attributes["url"] = database_url
    return config


def test_the_newest_revision_is_the_one_named_in_code(alembic_config):
    assert ScriptDirectory.from_config(alembic_config).get_current_head() == HEAD


async def test_migrations_and_tables_agree(database_url):
    engine = open_migration_engine(database_url)
    async with engine.connect() as connection:
        drift = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync), metadata)
        )
    await engine.dispose()
    assert drift == []


async def test_every_migration_can_be_undone_and_redone(alembic_config):
    for move, target in ((command.downgrade, "base"), (command.upgrade, "head")):
        await asyncio.to_thread(move, alembic_config, target)


async def test_notices_outlive_the_change_of_their_rooms(alembic_config, database_url):
    await asyncio.to_thread(command.downgrade, alembic_config, "0001")
    engine = open_migration_engine(database_url)
    columns = "(id, guild_id, kind, reference, room, due_at, nonce, state, wake_at, expires_at)"
    values = "('{}', 1, 'a.b', 'c', '{}', '2026', 'n', 'pending', '2026', '2026')"
    async with engine.begin() as connection:
        await connection.execute(
            text("INSERT INTO communities (guild_id, sealed_index_key) VALUES (1, 'k')")
        )
        await connection.execute(
            text(f"INSERT INTO notices {columns} VALUES {values.format('first', 'staff')}")
        )
    await asyncio.to_thread(command.upgrade, alembic_config, "head")
    async with engine.begin() as connection:
        await connection.execute(
            text(f"INSERT INTO notices {columns} VALUES {values.format('second', 'channel')}")
        )
        kept = await connection.scalars(text("SELECT id FROM notices ORDER BY id"))
        assert kept.all() == ["first", "second"]
        for strange in ("nowhere", "member"):  # the other checks are there, too
            with pytest.raises(IntegrityError):
                await connection.execute(
                    text(f"INSERT INTO notices {columns} VALUES {values.format('x', strange)}")
                )
    await asyncio.to_thread(command.downgrade, alembic_config, "0001")
    async with engine.begin() as connection:
        kept = await connection.scalars(text("SELECT id FROM notices"))
        assert kept.all() == ["first"]
    await engine.dispose()


async def test_migrating_twice_changes_nothing(database_url, database):
    await migrate(database_url)
    async with database.begin() as session:
        await check_revision(session)


async def test_a_newer_schema_is_refused(database_url, database):
    async with database.begin() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StartError, match="made by a newer Hearth"):
        await migrate(database_url)

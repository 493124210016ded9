"""Runs the revisions on the database that the caller, or else the settings, name."""

import asyncio

from alembic import context
from sqlalchemy import Connection

from bot.db.engine import open_migration_engine
from bot.db.metadata import metadata
from bot.db.migrate import create_if_missing
from bot.settings import load_settings


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=True,  # true of SQLite too, since bot.db.engine emits BEGIN itself
    )
    with context.begin_transaction():
        context.run_migrations()


async def migrate_url(url: str) -> None:
    engine = open_migration_engine(url)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(migrate)
            await connection.commit()
    finally:
        await engine.dispose()


url = context.config.attributes.get("url") or load_settings().resolved_database_url
create_if_missing(url)
asyncio.run(migrate_url(url))

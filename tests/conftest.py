"""What every test may ask for: a still clock, a migrated database, a bot in a sandbox."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.db.database import Database
from bot.db.migrate import create_if_missing, migrate
from bot.features.communities.store import Community, add_community
from bot.vault import Vault
from sandbox.clock import SandboxClock

ROOT = Path(__file__).parents[1]
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)  # a Monday
TEST_KEY = bytes(range(32))
GUILD_ID = 900_000_000_000_000_001


@pytest.fixture
def clock() -> SandboxClock:
    """Time that moves only when a test says so; the sandbox and the bot share it."""
    return SandboxClock(frozen_at=NOON)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database at the newest revision, made once and copied for each test."""
    path = tmp_path_factory.mktemp("database") / "hearth.db"
    url = f"sqlite+aiosqlite:///{path}"
    create_if_missing(url)
    asyncio.run(migrate(url))
    return path


@pytest.fixture
def database_url(migrated_file: Path, tmp_path: Path) -> str:
    copy = tmp_path / "data" / "hearth.db"
    copy.parent.mkdir(mode=0o700)
    shutil.copy(migrated_file, copy)
    return f"sqlite+aiosqlite:///{copy}"


@pytest.fixture
def vault() -> Vault:
    return Vault([TEST_KEY])


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh migrated database, open."""

    async def usable(_session: object) -> None:
        return None

    database = Database(database_url, check=usable)
    await database.open()
    yield database
    await database.close()


@pytest.fixture
async def community(database: Database, vault: Vault) -> Community:
    """A server's settings in `database`, with nothing set up in them."""
    async with database.begin() as session:
        return await add_community(session, vault, guild_id=GUILD_ID)

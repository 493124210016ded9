"""What every test may ask for: a still clock, a migrated database, a bot in a sandbox."""

import asyncio
import os
import shutil
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.util import LRUCache

from bot.app import assemble
from bot.client import Hearth
from bot.db.database import Database
from bot.db.migrate import create_if_missing, migrate
from bot.features.communities.store import Community, add_community
from bot.features.crisis import data
from bot.features.crisis.atlas import Atlas
from bot.i18n import Texts
from bot.settings import Settings
from bot.vault import Vault
from sandbox.clock import SandboxClock
from sandbox.demo import demo_world
from sandbox.people import Person
from sandbox.server import Sandbox, serve

ROOT = Path(__file__).parents[1]
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)  # a Monday
TEST_KEY = bytes(range(32))
GUILD_ID = 900_000_000_000_000_001

pytest_plugins = ["tests.watching"]


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> Iterator[None]:
    """Read catalogues and helplines once, and format each text once: they never change."""
    texts, helplines, atlas = Texts.load(), data.load_helplines(), Atlas.load()
    read, read_atlas, read_texts = data.load_helplines, Atlas.load, Texts.load
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Texts, "load", lambda folder=None: read_texts(folder) if folder else texts)
        patch.setattr(Texts, "get", lru_cache(maxsize=2**16, typed=True)(Texts.get))
        patch.setattr(
            Atlas,
            "load",
            lambda faults=None, folder=None: read_atlas(faults, folder) if folder else atlas,
        )
        patch.setattr(
            data,
            "load_helplines",
            lambda folder=None, **options: read(folder, **options) if folder else helplines,
        )
        yield


@pytest.fixture(scope="session", autouse=True)
def _compile_once() -> Iterator[None]:
    """Compile each statement once: engines would do it again, as each has a dialect of its own."""
    compiled, dialects = LRUCache(2000), []

    def create(url: str, **options: object) -> AsyncEngine:
        made = create_async_engine(url, execution_options={"compiled_cache": compiled}, **options)
        dialects.append(made.sync_engine.dialect)
        made.sync_engine.dialect = dialects[0]
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.db.engine.create_async_engine", create)
        yield


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait longer for a turn at the database: machines that run tests have more to do."""
    monkeypatch.setattr("bot.db.database.TURN_SECONDS", 10)


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


@asynccontextmanager
async def demo_sandbox(clock: SandboxClock) -> AsyncIterator[Sandbox]:
    """A local Discord with the demo server; what leaves Discord's description fails the test."""
    async with serve(clock=clock, openapi=os.environ.get("DISCORD_OPENAPI")) as sandbox:
        demo_world(sandbox.world)
        yield sandbox
        assert sandbox.violations == []
        assert sandbox.unknown_routes == []


@pytest.fixture
async def sandbox(clock: SandboxClock) -> AsyncIterator[Sandbox]:
    """The local Discord of one test."""
    async with demo_sandbox(clock) as sandbox:
        yield sandbox


@pytest.fixture
def settings(sandbox: Sandbox, database_url: str, tmp_path: Path) -> Settings:
    (tmp_path / "data" / "hearth.key").write_text(urlsafe_b64encode(TEST_KEY).decode())
    return Settings(
        discord_token=sandbox.token,
        discord_api_url=sandbox.api_url,
        data_dir=tmp_path / "data",
        database_url=database_url,
    )


@asynccontextmanager
async def running(settings: Settings, clock: SandboxClock) -> AsyncIterator[Hearth]:
    """The real bot, connected; leaving the block stops it as SIGTERM would."""
    # 0.01 s: how long discord.py waits for more servers before it calls itself ready
    async with assemble(settings, clock=clock, guild_ready_timeout=0.01) as bot:
        clock.subscribe(bot.dispatcher.wake)
        assert settings.discord_token is not None
        started = asyncio.create_task(bot.start(settings.discord_token.get_secret_value()))
        ready = asyncio.create_task(bot.wait_until_ready())
        await asyncio.wait({started, ready}, return_when=asyncio.FIRST_COMPLETED)
        if started.done():
            ready.cancel()
            started.result()
        await bot.progress.finished.wait()
        try:
            yield bot
        finally:
            clock.unsubscribe(bot.dispatcher.wake)
            await bot.close()
            await started


@pytest.fixture
async def bot(settings: Settings, clock: SandboxClock) -> AsyncIterator[Hearth]:
    """The real bot, connected to the sandbox."""
    async with running(settings, clock) as bot:
        yield bot


@pytest.fixture
def olive(sandbox: Sandbox) -> Person:
    """Owns the demo server."""
    return sandbox.person("olive")


SETUP = {
    "facilitators": "Facilitator",
    "members": "Member",
    "share": "shares",
    "meetings": "meetings",
    "staff": "staff",
    "language": "en",
    "zone": "Europe/London",
}


@pytest.fixture
async def set_up(bot: Hearth, sandbox: Sandbox) -> None:
    """The demo server, set up by its owner."""
    await set_demo_up(sandbox)


async def set_demo_up(sandbox: Sandbox) -> None:
    used = await sandbox.person("olive").use("setup", channel="welcome", **SETUP)
    await used.settled()

import asyncio
import sqlite3
from functools import partial

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.engine import open_engine

# How far connecting comes before somebody cancels it, in turns of the event loop.
TURNS = range(80)


@pytest.fixture
def connections(monkeypatch):
    """Every connection that SQLite makes from now on."""
    made = []

    class Seen(sqlite3.Connection):
        is_closed = False

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            made.append(self)

        def close(self):
            self.is_closed = True
            super().close()

    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Seen))
    return made


async def ask(url):
    engine = open_engine(url)
    try:
        async with AsyncSession(engine) as session:
            await session.connection()
    finally:
        await engine.dispose()


async def test_a_connection_that_nobody_waits_for_any_more_is_closed(database_url, connections):
    for turns in TURNS:
        asking = asyncio.create_task(ask(database_url))
        for _ in range(turns):
            await asyncio.sleep(0)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        assert asking.cancelled() or asking.result() is None
    assert len(connections) > len(TURNS) / 2
    assert [connection.is_closed for connection in connections] == [True] * len(connections)

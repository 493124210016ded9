"""What people did leaves no trace of who they are or what they wrote, in no file and no log."""

import base64
from collections import defaultdict
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.db.base import Base, Sealed
from bot.db.engine import sqlite_path
from bot.retention import purge
from tests.listening import listening
from tests.privacy.life import SHARED, WORDS


@pytest.fixture
def everything_logged(capsys):
    """A function that returns all that was logged and printed so far."""
    with listening() as said:
        yield lambda: said() + "".join(capsys.readouterr())


def needles(user_id):
    """The id as it could stand in a file or a log."""
    binary = [user_id.to_bytes(8, order) for order in ("big", "little")]
    text = str(user_id).encode()
    encoded = [base64.urlsafe_b64encode(data).rstrip(b"=")[:-1] for data in (*binary, text)]
    return [text, f"{user_id:x}".encode(), *binary, *encoded]


def all_needles(sandbox):
    found = {
        f"{user.name}: {needle!r}": needle
        for user in sandbox.world.users.values()
        if not user.is_bot
        for needle in needles(user.id)
    }
    for word in WORDS:
        for form in (word, word.title(), word.upper()):
            for encoding in ("utf-8", "utf-16-le", "latin-1"):
                found[f"{form} {encoding}"] = form.encode(encoding)
        found[f"{word} base64"] = base64.b64encode(word[:12].encode())
    return found


def files_of(settings):
    """Everything in the data folder but the key."""
    paths = [path for path in settings.data_dir.rglob("*") if path.is_file()]
    assert {path.name for path in paths} >= {"hearth.db", "hearth.db-wal", "hearth.db-shm"}
    return {path.name: path.read_bytes() for path in paths if path.name != "hearth.key"}


def traces(needles, contents):
    return [
        f"{what} in {name}"
        for name, content in contents.items()
        for what, needle in needles.items()
        if needle in content
    ]


async def test_no_file_and_no_log_names_anybody_or_quotes_anything(
    everything_logged, life, sandbox, settings, monkeypatch
):
    await life.welcome()
    shared = await life.share_in_every_way()
    await life.be_blocked(shared)
    looked_for = all_needles(sandbox)
    assert traces(looked_for, files_of(settings)) == []
    await life.report_and_be_warned(shared)
    await life.meet()
    await life.look()
    assert traces(looked_for, files_of(settings)) == []
    await life.have_bad_luck(sqlite_path(settings.resolved_database_url), monkeypatch)
    await life.delete(life.wren, life.frank)
    assert traces(looked_for, files_of(settings)) == []
    logs = everything_logged()
    assert "ready, in 1 servers" in logs  # it was listened to
    assert "unexpected error, reference" in logs
    assert traces(looked_for, {"log": logs.encode()}) == []


async def test_a_search_that_would_find_nothing_is_noticed(life, sandbox, settings):
    await life.share(life.wren, SHARED)
    path = sqlite_path(settings.resolved_database_url)
    assert traces({"the server": life.guild.id.to_bytes(8, "big")}, files_of(settings)) != []
    planted = {path.name: path.read_bytes() + str(life.user.id).encode() + SHARED.encode()}
    assert len(traces(all_needles(sandbox), planted)) == 2


async def blobs(bot):
    """Every mark and every sealed value, with where it stands."""
    found = defaultdict(set)
    async with bot.database.begin() as session:
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, Sealed) or type(column.type).__name__ == "LargeBinary":
                    for value in await session.scalars(select(column)):
                        if value is not None:
                            found[value].add(f"{table.name}.{column.name}")
    return found


async def test_what_was_deleted_is_gone_from_the_files(life, bot, settings):
    await life.welcome()
    shared = await life.share_in_every_way()
    await life.be_blocked(shared)
    await life.report_and_be_warned(shared)
    before = await blobs(bot)
    await life.delete(life.wren, life.max, life.frank)
    after = await blobs(bot)
    gone = {str(where): value for value, where in before.items() if value not in after}
    assert len(gone) >= 6
    assert traces(gone, files_of(settings)) == []


async def test_what_expired_is_gone_from_the_files(life, bot, sandbox, settings):
    await life.share(life.wren, SHARED)
    before = await blobs(bot)
    sandbox.clock.advance(timedelta(days=31))
    await purge(bot.database, now=bot.clock.now())
    after = await blobs(bot)
    gone = {str(where): value for value, where in before.items() if value not in after}
    assert sorted(gone) == [
        "{'share_turns.mark'}",
        "{'shares.author_mark'}",
        "{'shares.sealed_author'}",
    ]
    assert traces(gone, files_of(settings)) == []

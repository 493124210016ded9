"""Erasing, showing and forgetting what moderation keeps; and how it is found."""

import json
from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy import event, func, select

from bot.features.communities.store import add_community
from bot.features.moderation import cases, store
from bot.features.moderation.rules import CASE_OPEN, REPORT_KEPT
from bot.features.moderation.subjects import ReportedPerson
from bot.features.moderation.tables import Case, KeptCase, Report
from tests.moderation.records import (
    ALEX,
    MOMENT,
    ROBIN,
    acknowledge,
    agree,
    erase,
    export,
    file,
    rows,
    warn,
)


async def test_deleting_everything_leaves_a_mark_and_a_code_of_open_cases_only(
    database, community, vault, now
):
    await warn(database, community, vault, now)
    await warn(database, community, vault, now, user_id=ROBIN)
    later = now + timedelta(days=30)
    await warn(database, community, vault, later, reason="spam")
    await erase(database, community, now + CASE_OPEN)  # when the first is over
    [kept] = await rows(database, KeptCase)
    assert (kept.kind, kept.reason, kept.expires_at) == ("warn", "spam", later + CASE_OPEN)
    assert kept.mark == community.index.mark("case", ALEX)
    assert [case.reason for case in await rows(database, Case)] == ["unkind"]  # Robin's
    async with database.begin() as session:
        again = await cases.kept_cases(session, community, user_id=ALEX)
        assert again == [cases.KeptCase("warn", "spam", later + CASE_OPEN)]
        assert await cases.kept_cases(session, community, user_id=ROBIN) == []


async def test_a_mark_works_in_its_own_server_only(database, community, vault, now):
    async with database.begin() as session:
        elsewhere = await add_community(session, vault, guild_id=community.guild_id + 1)
    await warn(database, community, vault, now)
    await erase(database, community, now)
    async with database.begin() as session:
        assert await cases.kept_cases(session, elsewhere, user_id=ALEX) == []


async def test_an_export_holds_what_is_about_the_person_and_nobody_else(
    database, community, vault, now
):
    await warn(database, community, vault, now)
    await erase(database, community, now)
    await warn(database, community, vault, now, reason="other")
    await file(database, community, vault, now, subject=ReportedPerson(ROBIN), answer_to=ALEX)
    await file(database, community, vault, now, note=None, answer_to=ALEX, room="owner")
    await file(database, community, vault, now, answer_to=ROBIN)
    found = await export(database, community, vault, ALEX)
    case_ends = (now + CASE_OPEN).isoformat()
    report_ends = (now + REPORT_KEPT).isoformat()
    assert found["cases"] == [
        {
            "kind": "warn",
            "reason": "other",
            "note": "Please go gently.",
            "opened_at": now.isoformat(),
            "expires_at": case_ends,
        }
    ]
    assert found["kept_cases"] == [{"kind": "warn", "reason": "unkind", "expires_at": case_ends}]
    assert sorted(found["reports"], key=lambda report: report["about"]) == [
        {"about": "message", "sent_to": "owner", "note": None, "expires_at": report_ends},
        {"about": "person", "sent_to": "staff", "note": "He shouted.", "expires_at": report_ends},
    ]
    assert str(ROBIN) not in json.dumps(found)


async def test_an_export_of_a_stranger_is_empty(database, community, vault):
    nothing = {"cases": [], "kept_cases": [], "reports": []}
    assert await export(database, community, vault, ALEX) == nothing


async def test_what_is_over_is_purged_and_nothing_else(database, community, vault, now):
    await file(database, community, vault, now)
    await warn(database, community, vault, now)
    await erase(database, community, now)
    await warn(database, community, vault, now)
    async with database.begin() as session:
        assert await store.purge(session, now=now + REPORT_KEPT - MOMENT) == 0
        assert await store.purge(session, now=now + REPORT_KEPT) == 1
        assert await store.purge(session, now=now + CASE_OPEN - MOMENT) == 0
        assert await store.purge(session, now=now + CASE_OPEN) == 2
        for table in (Report, Case, KeptCase):
            assert await session.scalar(select(func.count()).select_from(table)) == 0


@asynccontextmanager
async def recorded(database):
    """The statements that are executed within the block, with their parameters."""
    statements = []

    def record(_connection, _cursor, statement, parameters, _context, _many):
        statements.append((statement, parameters))

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", record)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", record)


async def test_every_query_uses_an_index_or_a_key(database, community, vault, now):
    await agree(database, community, vault, now)
    async with recorded(database) as statements:
        report_id = await file(database, community, vault, now, answer_to=ALEX)
        await export(database, community, vault, ALEX)
        await acknowledge(database, community, report_id, now)
        warned = await warn(database, community, vault, now)
        async with database.begin() as session:
            await cases.find_case(session, vault, case_id=warned.case.id, now=now)
        await erase(database, community, now)
        async with database.begin() as session:
            await store.purge(session, now=now)
    queries = [s for s in statements if s[0].startswith(("SELECT", "UPDATE", "DELETE"))]
    assert len(queries) > 10
    async with database.engine.connect() as connection:
        for statement, parameters in queries:
            found = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            steps = [row[-1] for row in found]
            assert not [step for step in steps if step.startswith("SCAN")], (statement, steps)

"""Reports and cases on a migrated database."""

import json
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, func, select

from bot.features.agreements.store import accept
from bot.features.communities.store import add_community
from bot.features.members.store import erase_member, find_member
from bot.features.members.tables import Member
from bot.features.moderation import cases, reports, store
from bot.features.moderation.rules import CASE_OPEN, REPORT_KEPT, TWICE_WITHIN
from bot.features.moderation.subjects import ReportedMessage, ReportedPerson
from bot.features.moderation.tables import Case, KeptCase, Report
from bot.features.notices.tables import Notice

ALEX, ROBIN = 900_000_000_000_000_101, 900_000_000_000_000_102
MESSAGE = ReportedMessage(900_000_000_000_000_201, 900_000_000_000_000_202)
MOMENT = timedelta(microseconds=1)


@pytest.fixture
def now(clock):
    return clock.now()


async def file(database, community, vault, now, **changes):
    """File a report; returns its id."""
    asked = {"subject": MESSAGE, "room": "staff", "note": "He shouted.", "answer_to": None}
    async with database.begin() as session:
        notice_id = await reports.file_report(
            session, community, vault, now=now, **(asked | changes)
        )
        notice = await session.get(Notice, notice_id)
        return notice.reference


async def warn(database, community, vault, now, **changes):
    asked = {"user_id": ALEX, "reason": "unkind", "note": "Please go gently."}
    async with database.begin() as session:
        return await cases.warn(session, community, vault, now=now, **(asked | changes))


async def agree(database, community, vault, now, user_id=ALEX):
    async with database.begin() as session:
        return await accept(session, community, vault, user_id=user_id, now=now)


async def rows(database, table):
    async with database.begin() as session:
        return list(await session.scalars(select(table)))


async def export(database, community, vault, user_id):
    async with database.begin() as session:
        return await store.export_member(session, community, vault, user_id=user_id)


# Reports


async def test_a_report_is_kept_sealed_and_owed_to_its_room(database, community, vault, now):
    report_id = await file(database, community, vault, now, room="owner")
    async with database.begin() as session:
        found = await reports.find_report(session, vault, report_id=report_id, now=now)
    assert found == reports.FiledReport(
        report_id, community.guild_id, "owner", MESSAGE, "He shouted."
    )
    [notice] = await rows(database, Notice)
    assert (notice.kind, notice.room, notice.due_at) == ("moderation.report", "owner", now)
    [row] = await rows(database, Report)
    assert b"shouted" not in row.sealed_note
    assert row.expires_at == now + REPORT_KEPT


async def test_nothing_is_kept_about_a_reporter_who_wants_no_answer(
    database, community, vault, now
):
    await file(database, community, vault, now)
    assert await rows(database, Member) == []
    [row] = await rows(database, Report)
    assert row.member_id is None


async def test_a_report_without_words_has_none(database, community, vault, now):
    report_id = await file(database, community, vault, now, note=None)
    async with database.begin() as session:
        found = await reports.find_report(session, vault, report_id=report_id, now=now)
    assert found.note is None


async def test_an_expired_report_is_gone_before_it_is_purged(database, community, vault, now):
    report_id = await file(database, community, vault, now)
    async with database.begin() as session:
        for moment, is_there in ((now + REPORT_KEPT - MOMENT, True), (now + REPORT_KEPT, False)):
            found = await reports.find_report(session, vault, report_id=report_id, now=moment)
            assert (found is not None) is is_there


async def acknowledge(database, community, report_id, now, room="staff"):
    async with database.begin() as session:
        await reports.acknowledge(
            session, report_id=report_id, guild_id=community.guild_id, room=room, now=now
        )


async def test_the_first_acknowledgement_counts_and_the_second_is_told(
    database, community, vault, now
):
    report_id = await file(database, community, vault, now)
    await acknowledge(database, community, report_id, now)
    with pytest.raises(reports.AlreadyAcknowledged):
        await acknowledge(database, community, report_id, now + MOMENT)
    [row] = await rows(database, Report)
    assert row.acknowledged_at == now
    assert [notice.kind for notice in await rows(database, Notice)] == ["moderation.report"]


async def test_whoever_asked_is_owed_one_answer_and_is_linked_to_the_report_no_more(
    database, community, vault, now
):
    report_id = await file(database, community, vault, now, answer_to=ALEX)
    async with database.begin() as session:
        person = await find_member(session, community, user_id=ALEX)
    assert person.can_be_contacted
    await acknowledge(database, community, report_id, now)
    [row] = await rows(database, Report)
    assert row.member_id is None
    [answer] = [n for n in await rows(database, Notice) if n.kind == "moderation.acknowledged"]
    assert (answer.room, answer.member_id, answer.reference) == ("member", person.id, report_id)


@pytest.mark.parametrize("wrong", ["server", "room", "id", "time"])
async def test_what_is_not_a_report_here_and_now_cannot_be_acknowledged(
    database, community, vault, now, wrong
):
    report_id = await file(database, community, vault, now)
    elsewhere = replace(community, guild_id=community.guild_id + 1)
    with pytest.raises(reports.ReportGone):
        await acknowledge(
            database,
            elsewhere if wrong == "server" else community,
            "aaaaaaaaaaaa" if wrong == "id" else report_id,
            now + REPORT_KEPT if wrong == "time" else now,
            room="owner" if wrong == "room" else "staff",
        )
    [row] = await rows(database, Report)
    assert row.acknowledged_at is None


async def test_a_report_goes_with_the_reporter_it_is_linked_to(database, community, vault, now):
    await file(database, community, vault, now, answer_to=ALEX)
    async with database.begin() as session:
        person = await find_member(session, community, user_id=ALEX)
        await erase_member(session, member_id=person.id)
    assert await rows(database, Report) == []


# Cases


async def test_a_warning_opens_a_case_and_owes_no_dm_without_agreements(
    database, community, vault, now
):
    warned = await warn(database, community, vault, now)
    assert warned.notice_id is None
    assert warned.case == cases.Case(
        warned.case.id, "warn", "unkind", "Please go gently.", now, now + CASE_OPEN
    )
    assert await rows(database, Notice) == []
    async with database.begin() as session:
        person = await find_member(session, community, user_id=ALEX)
    assert not person.can_be_contacted
    [row] = await rows(database, Case)
    assert b"gently" not in row.sealed_note


async def test_a_warning_is_owed_to_whoever_accepted_the_agreements(
    database, community, vault, now
):
    member_id = await agree(database, community, vault, now)
    warned = await warn(database, community, vault, now)
    [notice] = await rows(database, Notice)
    assert notice.id == warned.notice_id
    assert (notice.kind, notice.room, notice.member_id) == ("moderation.warn", "member", member_id)
    assert notice.reference == warned.case.id


async def test_having_agreed_elsewhere_is_not_having_agreed_here(database, community, vault, now):
    async with database.begin() as session:
        elsewhere = await add_community(session, vault, guild_id=community.guild_id + 1)
    await agree(database, elsewhere, vault, now)
    assert (await warn(database, community, vault, now)).notice_id is None


async def test_the_same_warning_within_minutes_is_one_warning(database, community, vault, now):
    await warn(database, community, vault, now)
    with pytest.raises(cases.WarnedJustNow):
        await warn(database, community, vault, now + TWICE_WITHIN - MOMENT, note=None)
    assert len(await rows(database, Case)) == 1


@pytest.mark.parametrize(
    ("later", "changes"),
    [
        (timedelta(0), {"reason": "spam"}),
        (timedelta(0), {"user_id": ROBIN}),
        (TWICE_WITHIN, {}),
    ],
)
async def test_another_warning_is_another_case(database, community, vault, now, later, changes):
    await warn(database, community, vault, now)
    await warn(database, community, vault, now + later, **changes)
    assert len(await rows(database, Case)) == 2


async def test_a_case_is_found_until_it_expires(database, community, vault, now):
    warned = await warn(database, community, vault, now)
    async with database.begin() as session:
        for moment, expected in ((now + CASE_OPEN - MOMENT, warned.case), (now + CASE_OPEN, None)):
            found = await cases.find_case(session, vault, case_id=warned.case.id, now=moment)
            assert found == expected


async def test_cases_come_newest_first_and_only_this_person_s_here(database, community, vault, now):
    async with database.begin() as session:
        elsewhere = await add_community(session, vault, guild_id=community.guild_id + 1)
    await warn(database, elsewhere, vault, now)
    await warn(database, community, vault, now, user_id=ROBIN)
    first = await warn(database, community, vault, now)
    second = await warn(database, community, vault, now + MOMENT, reason="spam", note=None)
    async with database.begin() as session:
        held = await cases.held_cases(session, community, vault, user_id=ALEX)
    assert held == [second.case, first.case]


# Erasing, showing, forgetting


async def erase(database, community, now, user_id=ALEX):
    async with database.begin() as session:
        person = await find_member(session, community, user_id=user_id)
        await store.before_erase(session, community, member_id=person.id, user_id=user_id, now=now)
        await erase_member(session, member_id=person.id)


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

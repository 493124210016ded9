"""Reports on a migrated database."""

from dataclasses import replace

import pytest

from bot.features.members.store import erase_member, find_member
from bot.features.members.tables import Member
from bot.features.moderation import reports
from bot.features.moderation.rules import REPORT_KEPT
from bot.features.moderation.tables import Report
from bot.features.notices.tables import Notice
from tests.moderation.records import ALEX, MESSAGE, MOMENT, acknowledge, file, rows


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

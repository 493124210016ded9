"""Erasing what is held about a person, on a migrated database."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import privacy
from bot.features.members.store import find_member
from bot.features.moderation.rules import CASE_OPEN
from bot.features.moderation.tables import Report
from bot.features.notices.tables import Notice
from bot.features.sharing import store
from bot.features.sharing.tables import Share
from tests.privacy.lifetimes import MAYA, NOOR, NOW, counts, erase, held


async def test_erasing_leaves_a_block_and_the_reasons_of_open_cases(database, everything, vault):
    before = await counts(database)
    erased = await erase(database, vault, MAYA, everything.guild_id)
    kept = {
        "share_blocks": [{"expires_at": "2026-05-31T00:00:00+00:00"}],
        "kept_cases": [
            {"kind": "warn", "reason": "spam", "expires_at": (NOW + CASE_OPEN).isoformat()}
        ],
    }
    assert erased.left == [privacy.Held(everything.guild_id, kept)]
    assert [sorted(one.tables) for one in erased.before] == [
        sorted(set(privacy.TABLES) - {"kept_cases"})
    ]
    after = await counts(database)
    assert {name: after[name] - before[name] for name in before if after[name] != before[name]} == {
        "members": -1,
        "agreements": -1,
        "shares": -2,
        "share_turns": -2,
        "cases": -1,
        "kept_cases": 1,
        "notices": -1,
        "audit_entries": -1,
    }


async def test_erasing_touches_nobody_else(database, everything, vault):
    before = await held(database, vault, NOOR)
    await erase(database, vault, MAYA)
    assert await held(database, vault, NOOR) == before


async def test_a_report_stays_without_its_reporter(database, everything, vault):
    await erase(database, vault, MAYA)
    async with database.begin() as session:
        noor = await find_member(session, everything, user_id=NOOR)
        reporters = set(await session.scalars(select(Report.member_id)))
    assert reporters == {None, noor.id}


async def test_what_was_not_posted_yet_is_not_posted(database, everything, vault):
    await erase(database, vault, MAYA)
    async with database.begin() as session:
        waiting = await session.scalars(
            select(Notice.reference).where(Notice.kind == store.NOTICE, Notice.state == "pending")
        )
        unposted = await session.scalars(select(Share.id).where(Share.sealed_text.is_not(None)))
        assert set(unposted) < set(waiting)  # Noor's; and of what was posted here by hand


async def test_erasing_twice_changes_nothing_more(database, everything, vault):
    first = await erase(database, vault, MAYA)
    second = await erase(database, vault, MAYA)
    assert (second.before, second.left) == (first.left, first.left)


async def test_a_case_that_is_over_is_not_kept(database, everything, vault):
    erased = await erase(database, vault, MAYA, now=NOW + CASE_OPEN)
    assert [list(one.tables) for one in erased.left] == [["share_blocks"]]


async def test_turns_of_yesterday_are_erased_too(database, everything, vault):
    await erase(database, vault, MAYA, now=NOW + timedelta(hours=12, minutes=5))
    await erase(database, vault, NOOR, now=NOW + timedelta(hours=12, minutes=5))
    assert (await counts(database))["share_turns"] == 0


async def test_a_failure_half_way_erases_nothing(database, everything, vault, monkeypatch):
    async def fail(*_args, **_kwargs):
        raise RuntimeError("half way")

    monkeypatch.setattr("bot.features.moderation.store.before_erase", fail)
    before = await held(database, vault, MAYA)
    with pytest.raises(RuntimeError, match="half way"):
        await erase(database, vault, MAYA)
    assert await held(database, vault, MAYA) == before

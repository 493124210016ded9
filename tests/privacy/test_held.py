"""What is held about a person, and erasing it, on a migrated database."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, select

from bot import privacy
from bot.db.base import Base
from bot.features.agreements.store import accept
from bot.features.audit import store as audit
from bot.features.communities.store import add_community
from bot.features.members.store import find_member
from bot.features.moderation.cases import warn
from bot.features.moderation.reports import file_report
from bot.features.moderation.rules import CASE_OPEN, REPORT_KEPT
from bot.features.moderation.subjects import ReportedPerson
from bot.features.moderation.tables import Report
from bot.features.notices.store import KEEP_FOR
from bot.features.notices.tables import Notice
from bot.features.sharing import blocks, rules, store
from bot.features.sharing.tables import Share

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
MAYA, NOOR = 800_000_000_000_000_001, 800_000_000_000_000_002
FIRST_GUILD = 700_000_000_000_000_000


async def live(session, community, vault, user_id, *, message_id):
    """Everything that can be kept about somebody happens to `user_id`."""
    await accept(session, community, vault, user_id=user_id, now=NOW)
    place = rules.Place(50, message_id)
    for is_posted in (True, False):
        planned = await store.add_share(
            session, community, vault, user_id=user_id, text="Today was hard.", now=NOW
        )
        await session.flush()
        if is_posted:
            (await session.get(Notice, planned.notice_id)).channel_id = place.channel_id
            await session.flush()
            await store.mark_posted(
                session,
                share_id=planned.share_id,
                notice_id=planned.notice_id,
                message_id=place.message_id,
                now=NOW,
            )
    await session.flush()
    await blocks.block_author(session, community, vault, place=place, now=NOW)
    await file_report(
        session,
        community,
        vault,
        subject=ReportedPerson(5),
        room="staff",
        note="They keep writing to me.",
        answer_to=user_id,
        now=NOW,
    )
    await warn(
        session,
        community,
        vault,
        user_id=user_id,
        reason="spam",
        note="Three adverts.",
        now=NOW,
    )
    await audit.note(session, community, user_id=user_id, action="meeting.created", now=NOW)
    await session.flush()


@pytest.fixture
async def everything(database, community, vault):
    """Maya and Noor have both lived through everything in one server."""
    async with database.begin() as session:
        await live(session, community, vault, MAYA, message_id=61)
        await live(session, community, vault, NOOR, message_id=62)
    return community


async def held(database, vault, user_id, guild_id=None):
    return await privacy.find_held(database, vault, user_id=user_id, guild_id=guild_id, now=NOW)


async def erase(database, vault, user_id, guild_id=None, now=NOW):
    return await privacy.erase(database, vault, user_id=user_id, guild_id=guild_id, now=now)


async def counts(database):
    async with database.begin() as session:
        return {
            table.name: len((await session.execute(select(table))).all())
            for table in Base.metadata.sorted_tables
        }


async def test_nothing_is_held_about_a_stranger(database, everything, vault):
    assert await held(database, vault, 5) == []
    assert await held(database, vault, 5, everything.guild_id) == []
    assert await held(database, vault, MAYA, 1) == []


async def test_what_is_held_is_told_table_by_table(database, everything, vault):
    [found] = await held(database, vault, MAYA, everything.guild_id)
    day = "T00:00:00+00:00"
    noon = "T12:00:00+00:00"
    assert found == privacy.Held(
        everything.guild_id,
        {
            "members": [{"discord_id": str(MAYA)}],
            "agreements": [{"version": 1, "agreed_at": f"2026-03-02{noon}"}],
            "shares": [
                {"expires_at": f"2026-03-04{day}", "text": "Today was hard."},
                {
                    "expires_at": f"2026-04-01{day}",
                    "message": f"https://discord.com/channels/{everything.guild_id}/50/61",
                },
            ],
            "share_turns": [{"expires_at": f"2026-03-03{day}"}] * 2,
            "share_blocks": [{"expires_at": f"2026-05-31{day}"}],
            "reports": [
                {
                    "about": "person",
                    "sent_to": "staff",
                    "note": "They keep writing to me.",
                    "expires_at": (NOW + REPORT_KEPT).isoformat(),
                }
            ],
            "cases": [
                {
                    "kind": "warn",
                    "reason": "spam",
                    "note": "Three adverts.",
                    "opened_at": f"2026-03-02{noon}",
                    "expires_at": (NOW + CASE_OPEN).isoformat(),
                }
            ],
            "notices": [
                {
                    "kind": "moderation.warn",
                    "state": "pending",
                    "due_at": f"2026-03-02{noon}",
                    "expires_at": (NOW + KEEP_FOR).isoformat(),
                }
            ],
            "audit_entries": [
                {
                    "action": "meeting.created",
                    "reference": None,
                    "at": f"2026-03-02{noon}",
                    "expires_at": f"2027-03-02{noon}",
                }
            ],
        },
    )
    assert list(found.tables) == [name for name in privacy.TABLES if name != "kept_cases"]


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


async def test_one_server_says_nothing_of_another(database, everything, vault):
    async with database.begin() as session:
        other = await add_community(session, vault, guild_id=FIRST_GUILD)
        await accept(session, other, vault, user_id=MAYA, now=NOW)
    assert [one.guild_id for one in await held(database, vault, MAYA)] == [
        FIRST_GUILD,
        everything.guild_id,
    ]
    [there] = await held(database, vault, MAYA, FIRST_GUILD)
    assert list(there.tables) == ["members", "agreements"]
    await erase(database, vault, MAYA, FIRST_GUILD)
    assert [one.guild_id for one in await held(database, vault, MAYA)] == [everything.guild_id]
    erased = await erase(database, vault, MAYA)
    assert [list(one.tables) for one in erased.left] == [["share_blocks", "kept_cases"]]


async def test_a_failure_half_way_erases_nothing(database, everything, vault, monkeypatch):
    async def fail(*_args, **_kwargs):
        raise RuntimeError("half way")

    monkeypatch.setattr("bot.features.moderation.store.before_erase", fail)
    before = await held(database, vault, MAYA)
    with pytest.raises(RuntimeError, match="half way"):
        await erase(database, vault, MAYA)
    assert await held(database, vault, MAYA) == before


async def test_more_servers_take_no_more_queries(database, vault):
    async def add_servers(numbers):
        async with database.begin() as session:
            for number in numbers:
                community = await add_community(session, vault, guild_id=FIRST_GUILD + number)
                await accept(session, community, vault, user_id=MAYA, now=NOW)
                await store.add_share(
                    session, community, vault, user_id=MAYA, text="Hello.", now=NOW
                )

    async def count_queries():
        statements = []

        def note(_connection, _cursor, statement, *_rest):
            statements.append(statement)

        event.listen(database.engine.sync_engine, "before_cursor_execute", note)
        found = await held(database, vault, MAYA)
        event.remove(database.engine.sync_engine, "before_cursor_execute", note)
        return len(found), len(statements)

    await add_servers(range(2))
    servers, queries = await count_queries()
    await add_servers(range(2, 40))
    assert (servers, await count_queries()) == (2, (40, queries))


async def test_servers_are_read_in_chunks(database, vault, monkeypatch):
    monkeypatch.setattr(privacy, "CHUNK", 2)
    async with database.begin() as session:
        for number in range(5):
            community = await add_community(session, vault, guild_id=FIRST_GUILD + number)
            await accept(session, community, vault, user_id=MAYA, now=NOW)
    found = await held(database, vault, MAYA)
    assert [one.guild_id for one in found] == [FIRST_GUILD + number for number in range(5)]
    assert (await erase(database, vault, MAYA)).left == []
    assert (await counts(database))["members"] == 0


async def test_looking_people_up_uses_indexes(database, everything, vault):
    statements = []

    def note(_connection, _cursor, statement, parameters, *_rest):
        statements.append((statement, parameters))

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    await erase(database, vault, MAYA)
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)
    checked = 0
    async with database.begin() as session:
        connection = await session.connection()
        for statement, parameters in statements:
            if not statement.startswith(("BEGIN", "PRAGMA", "INSERT")):
                values = parameters[0] if isinstance(parameters, list) else parameters
                explained = f"EXPLAIN QUERY PLAN {statement}"
                plan = [row.detail for row in await connection.exec_driver_sql(explained, values)]
                scans = [step for step in plan if step.startswith("SCAN")]
                known = [step for step in scans if step == "SCAN wanted" or "CONSTANT" in step]
                assert scans == known, statement
                checked += 1
    assert checked > 20

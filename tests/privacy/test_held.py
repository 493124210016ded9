"""What is held about a person, on a migrated database."""

from sqlalchemy import event

from bot import privacy
from bot.features.agreements.store import accept
from bot.features.communities.store import add_community
from bot.features.moderation.rules import CASE_OPEN, REPORT_KEPT
from bot.features.notices.store import KEEP_FOR
from bot.features.sharing import store
from tests.privacy.lifetimes import FIRST_GUILD, MAYA, NOW, counts, erase, held


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

"""Nothing but the key ties a share to its author, or to another share."""

from collections import defaultdict

from sqlalchemy import select

from bot.db.base import Base
from bot.features.sharing.tables import Share


def common(one, other):
    """The columns in which two rows have the same value."""
    return {
        column.name
        for column in Share.__table__.columns
        if getattr(one, column.name) == getattr(other, column.name)
    }


async def test_nothing_tells_two_shares_of_one_person_from_those_of_two(life, bot, sandbox):
    for person, text in ((life.maya, "one"), (life.max, "two"), (life.maya, "six")):
        await life.share(person, text)
    by_text = {one.text.rpartition("\n")[2]: one.id for one in life.olive.sees("shares")}
    async with bot.database.begin() as session:
        rows = {row.message_id: row for row in await session.scalars(select(Share))}
    first, other, second = (rows[by_text[text]] for text in ("one", "two", "six"))
    alike = {"guild_id", "channel_id", "sealed_text", "expires_at"}
    assert common(first, second) == common(first, other) == common(second, other) == alike
    lengths = {(len(row.author_mark), len(row.sealed_author), len(row.id)) for row in rows.values()}
    assert len(lengths) == 1


async def test_nothing_elsewhere_ties_shares_together(life, bot, sandbox):
    """Not even the turns of the day, a block and who set it: nothing but the key could."""
    shares = {}
    for person in (life.maya, life.max, life.maya):
        await life.share(person, "Hello.")
        shares[life.last("shares").id] = person
    for message_id in shares:
        await life.block(message_id)
    async with bot.database.begin() as session:
        found = {
            table.name: (await session.execute(select(table))).mappings().all()
            for table in Base.metadata.sorted_tables
        }
    ties = defaultdict(set)
    for share in found["shares"]:
        of_this_one = {share[name] for name in ("id", "author_mark", "sealed_author", "message_id")}
        for table, rows in found.items():
            ties[share["id"]] |= {table for row in rows if of_this_one & set(row.values())}
    assert list(ties.values()) == [{"shares", "notices"}] * 3
    assert len({row["mark"] for row in found["share_turns"]}) == 3
    assert {column for row in found["share_turns"] for column in row} == {
        "guild_id",
        "mark",
        "expires_at",
    }
    assert len({row["expires_at"] for row in found["share_turns"]}) == 1
    assert len(found["share_blocks"]) == 2
    audited = [row for row in found["audit_entries"] if row["action"] == "sharing.blocked"]
    assert [row["reference"] for row in audited] == [None] * 3


async def test_sharing_writes_nothing_about_its_author_anywhere_else(life, bot):
    async def others():
        async with bot.database.begin() as session:
            return {
                table.name: (await session.execute(select(table))).all()
                for table in Base.metadata.sorted_tables
                if table.name not in ("shares", "share_turns", "notices")
            }

    before = await others()
    result = await life.share(life.maya, "Hello.")
    await result.press("Take it back")
    assert await others() == before

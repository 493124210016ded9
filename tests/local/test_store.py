"""Lines and cards in a migrated database, and lines in memory."""

import pytest
from sqlalchemy import event, func, select, update
from sqlalchemy.dialects import postgresql

from bot.features.communities.store import add_community, leave, purge
from bot.features.communities.tables import Community
from bot.features.crisis.local import LocalLine
from bot.features.local import store, tables
from bot.features.local.rules import MOST_CARDS, LineGone, TooManyLines
from bot.local_lines import PAGE, LocalLines
from tests.conftest import GUILD_ID, NOON

OTHER = GUILD_ID + 1
CAMPUS = {"name": "Campus", "call": "123"}
NIGHT = {"name": "Night line", "web": "https://example.org", "note": "At night."}


@pytest.fixture
async def servers(database, community, vault):
    async with database.begin() as session:
        await add_community(session, vault, guild_id=OTHER)


async def add(database, parts, guild_id=GUILD_ID):
    async with database.begin() as session:
        return await store.add_line(session, parts, guild_id=guild_id)


async def names(database, guild_id=GUILD_ID):
    async with database.begin() as session:
        return [line.name for line in await store.lines_of(session, guild_id=guild_id)]


async def test_lines_are_a_servers_own_and_in_order(database, servers):
    first = await add(database, NIGHT)
    await add(database, CAMPUS)
    await add(database, CAMPUS, OTHER)
    async with database.begin() as session:
        night, campus = await store.lines_of(session, guild_id=GUILD_ID)
    assert night == LocalLine(
        id=first, name="Night line", web="https://example.org", note="At night."
    )
    assert campus.name == "Campus"
    assert await names(database, OTHER) == ["Campus"]


async def test_a_changed_line_keeps_its_place_and_what_is_left_out_goes(database, servers):
    first = await add(database, NIGHT)
    await add(database, CAMPUS)
    async with database.begin() as session:
        await store.change_line(session, CAMPUS, guild_id=GUILD_ID, line_id=first)
        [line, _] = await store.lines_of(session, guild_id=GUILD_ID)
    assert line == LocalLine(id=first, name="Campus", call="123")


async def test_another_servers_line_cannot_be_touched(database, servers):
    first = await add(database, NIGHT)
    async with database.begin() as session:
        with pytest.raises(LineGone):
            await store.change_line(session, CAMPUS, guild_id=OTHER, line_id=first)
        with pytest.raises(LineGone):
            await store.remove_line(session, guild_id=OTHER, line_id=first)
    assert await names(database) == ["Night line"]


async def test_there_are_so_many_lines_at_most(database, community, monkeypatch):
    monkeypatch.setattr(store, "MOST_LINES", 2)
    first = await add(database, NIGHT)
    await add(database, CAMPUS)
    with pytest.raises(TooManyLines):
        await add(database, CAMPUS)
    async with database.begin() as session:
        await store.remove_line(session, guild_id=GUILD_ID, line_id=first)
    await add(database, NIGHT)
    assert await names(database) == ["Campus", "Night line"]


async def test_lines_and_cards_go_with_their_server(database, community):
    await add(database, CAMPUS)
    async with database.begin() as session:
        await store.want_cards(session, [5], guild_id=GUILD_ID, country="GB")
        await session.execute(update(Community).values(forget_at=NOON))
        await purge(session, now=NOON)
        for table in (tables.LocalLine, tables.LocalCard):
            assert await session.scalar(select(func.count()).select_from(table)) == 0


async def test_memory_follows_what_is_kept_and_nothing_else(database, community):
    lines = LocalLines(database)
    async with database.begin() as session:
        await store.add_line(session, CAMPUS, guild_id=GUILD_ID)
        await lines.follow(session, GUILD_ID)
        assert lines.at_hand(GUILD_ID) == ()
    assert [line.name for line in lines.at_hand(GUILD_ID)] == ["Campus"]
    with pytest.raises(LineGone):
        async with database.begin() as session:
            await store.add_line(session, NIGHT, guild_id=GUILD_ID)
            await lines.follow(session, GUILD_ID)
            raise LineGone
    assert [line.name for line in lines.at_hand(GUILD_ID)] == ["Campus"]
    assert lines.at_hand(None) == ()


async def test_memory_reads_every_server_that_the_bot_is_in(
    database, community, vault, monkeypatch
):
    monkeypatch.setattr("bot.local_lines.PAGE", 2)
    ids = [GUILD_ID + number for number in range(5)]
    for guild_id in ids:
        async with database.begin() as session:
            await add_community(session, vault, guild_id=guild_id)
        await add(database, CAMPUS, guild_id)
    lines = LocalLines(database)
    await lines.read_all()
    assert [len(lines.at_hand(guild_id)) for guild_id in ids] == [1] * 5
    # What another process has changed is found at the next reading.
    async with database.begin() as session:
        await leave(session, guild_id=ids[1], now=NOON)
        [line] = await store.lines_of(session, guild_id=ids[4])
        await store.remove_line(session, guild_id=ids[4], line_id=line.id)
        await store.add_line(session, NIGHT, guild_id=ids[0])
    await lines.read_all()
    assert [len(lines.at_hand(guild_id)) for guild_id in ids] == [2, 0, 1, 1, 0]
    assert PAGE > 2


async def test_a_channel_has_one_card_and_a_server_so_many(database, community):
    async with database.begin() as session:
        first, none = await store.want_cards(session, [5, 6], guild_id=GUILD_ID, country="GB")
        again, _ = await store.want_cards(session, [6, 5], guild_id=GUILD_ID, country=None)
        assert (sorted(first), none) == (sorted(again), [])
        wanted, too_many = await store.want_cards(
            session, [7, 8, 9, 10, 6], guild_id=GUILD_ID, country=None
        )
        assert (len(wanted), too_many) == (MOST_CARDS - 1, [10])
        cards = await store.cards_of(session, guild_id=GUILD_ID)
    assert [card.channel_id for card in cards] == [5, 6, 7, 8, 9]


async def test_on_postgresql_a_card_is_looked_at_by_one_process_at_a_time(database, community):
    """Else two that start at once would each plan its notice, and there would be two cards."""
    asked = []
    async with database.begin() as session:
        [card_id], _ = await store.want_cards(session, [1], guild_id=GUILD_ID, country=None)
        event.listen(session.sync_session, "do_orm_execute", lambda state: asked.append(state))
        await store.find_card(session, card_id=card_id, to_change=True)
    [state] = asked
    assert str(state.statement.compile(dialect=postgresql.dialect())).endswith("FOR UPDATE")


async def test_a_card_of_another_server_is_not_given_up(database, servers):
    async with database.begin() as session:
        [card_id], _ = await store.want_cards(session, [5], guild_id=GUILD_ID, country=None)
        assert await store.give_up_card(session, guild_id=OTHER, card_id=card_id) is None
        card = await store.find_card(session, card_id=card_id)
        assert card is not None
        assert card.is_wanted
        given_up = await store.give_up_card(session, guild_id=GUILD_ID, card_id=card_id)
        assert given_up is not None
        await store.forget_card(session, card_id=card_id)
        assert await store.find_card(session, card_id=card_id) is None


async def test_a_card_that_is_wanted_again_is_not_forgotten(database, community):
    async with database.begin() as session:
        [card_id], _ = await store.want_cards(session, [5], guild_id=GUILD_ID, country=None)
        await store.give_up_card(session, guild_id=GUILD_ID, card_id=card_id)
        await store.want_cards(session, [5], guild_id=GUILD_ID, country=None)
        await store.forget_card(session, card_id=card_id)
        assert await store.find_card(session, card_id=card_id) is not None

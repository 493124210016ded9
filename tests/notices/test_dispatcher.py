"""The dispatcher's own life: kinds, waiting, a database that comes and goes, shutting down."""

import asyncio
import contextlib
import logging
import sqlite3
from datetime import timedelta

import pytest

from bot.clock import SystemClock
from bot.errors import DatabaseUnavailable
from bot.features.notices import store

MINUTE = timedelta(minutes=1)
MESSAGES = "/channels/[0-9]+/messages"


@contextlib.contextmanager
def held_by_another(house):
    """The database is locked by another process."""
    path = house.bot.settings.data_dir / "hearth.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


@contextlib.contextmanager
def gone(house):
    """The database file is not there."""
    path = house.bot.settings.data_dir / "hearth.db"
    path.rename(path.with_suffix(".away"))
    try:
        yield
    finally:
        path.with_suffix(".away").rename(path)


async def test_it_tells_when_the_next_is_due(house):
    assert await house.bot.dispatcher.next_due() is None
    await house.plan("later", after=3 * MINUTE)
    await house.plan("sooner", after=2 * MINUTE)
    await house.plan("unknown", after=MINUTE, kind="tests.other")
    assert await house.bot.dispatcher.next_due() == house.clock.now() + 2 * MINUTE


async def test_a_kind_that_nobody_registered_waits_for_it(house):
    await house.plan("a", kind="tests.other")
    await house.calm()
    assert await house.states("tests.other") == {"a": "pending"}
    house.bot.dispatcher.register(house.kind("tests.other"))
    await house.calm()
    assert house.said_in("meetings") == ["note a"]


async def test_a_kind_that_is_unregistered_waits(house):
    kind = house.kind()
    house.bot.dispatcher.unregister(kind)
    notice_id = await house.plan("a")
    await house.calm()
    delivery = await house.bot.dispatcher.deliver(notice_id)
    assert (delivery.state, delivery.problem) == ("pending", "unavailable")
    assert house.said_in("meetings") == []


async def test_a_render_that_returns_nothing_skips_the_notice(house):
    async def render(_session, _owed, _community):
        return None

    house.bot.dispatcher.register(house.kind(render=render))
    notice_id = await house.plan("a")
    assert (await house.bot.dispatcher.deliver(notice_id)).state == "skipped"
    assert await house.state(notice_id) == "skipped"


async def test_a_render_that_breaks_keeps_no_other_waiting(house, caplog):
    broken = ["b"]

    async def render(session, owed, community):
        if owed.reference in broken:
            await store.plan(session, guild_id=1, kind="x" * 9, reference="", room="nowhere",
                             due_at=owed.due_at)  # fmt: skip
            await session.flush()
        return await house.render(session, owed, community)

    house.bot.dispatcher.register(house.kind(render=render))
    for reference in "abc":
        await house.plan(reference)
    await house.calm()
    assert sorted(house.said_in("meetings")) == ["note a", "note c"]
    assert "a notice of kind tests.note could not be written" in caplog.text
    broken.clear()
    await house.pass_time(MINUTE)
    assert sorted(house.said_in("meetings")) == ["note a", "note b", "note c"]


async def test_a_follow_up_that_breaks_does_not_send_it_again(house, caplog):
    kind = house.kind()

    async def delivered(_session, _owed, _message_id):
        raise RuntimeError

    house.bot.dispatcher.register(
        type(kind)(kind.name, kind.render, kind.max_age, delivered=delivered)
    )
    notice_id = await house.plan("a")
    assert (await house.bot.dispatcher.deliver(notice_id)).state == "sent"
    await house.pass_time(MINUTE)
    assert house.said_in("meetings") == ["note a"]
    assert "was sent, but not followed up" in caplog.text


async def test_delivering_does_not_wait_until_it_is_due(house):
    notice_id = await house.plan("a", after=MINUTE)
    delivery = await house.bot.dispatcher.deliver(notice_id)
    [message] = await house.sandbox.messages_in("meetings")
    assert (delivery.state, delivery.message_id) == ("sent", message.id)


async def test_delivering_twice_sends_once(house):
    notice_id = await house.plan("a")
    both = [house.bot.dispatcher.deliver(notice_id) for _ in range(2)]
    first, second = await asyncio.gather(*both)
    assert first == second == await house.bot.dispatcher.deliver(notice_id)
    assert house.said_in("meetings") == ["note a"]


async def test_delivering_what_is_not_there_any_more_is_skipping_it(house):
    assert (await house.bot.dispatcher.deliver("nothing")).state == "skipped"


async def test_a_dropped_notice_is_not_sent(house):
    notice_id = await house.plan("a", after=MINUTE)
    async with house.bot.database.begin() as session:
        await store.drop(session, kind="tests.note", reference="a")
    await house.pass_time(MINUTE)
    assert await house.state(notice_id) == "skipped"
    assert house.said_in("meetings") == []


async def test_a_notice_that_is_erased_on_its_way_leaves_nothing_behind(house):
    held = house.faults.hold("POST", MESSAGES)
    notice_id = await house.plan("a")
    delivering = asyncio.create_task(house.bot.dispatcher.deliver(notice_id))
    await house.sandbox.wait_for(lambda: held.hits)
    async with house.bot.database.begin() as session:
        await store.purge(session, now=house.clock.now() + timedelta(days=30))
    held.release()
    assert (await delivering).state == "sent"
    assert await house.row(notice_id) is None
    assert house.followed_up == []


async def test_what_was_sent_is_noted_when_the_database_is_back(house, caplog):
    caplog.set_level(logging.INFO)
    held = house.faults.hold("POST", MESSAGES)
    notice_id = await house.plan("a")
    delivering = asyncio.create_task(house.bot.dispatcher.deliver(notice_id))
    await house.sandbox.wait_for(lambda: held.hits)
    with held_by_another(house):
        held.release()
        await house.sandbox.messages_in("meetings")
        with pytest.raises(DatabaseUnavailable):  # waits in line behind the mark, and as long
            await house.row(notice_id)
    house.bot.dispatcher.wake()
    assert (await delivering).state == "sent"
    await house.calm()
    assert await house.state(notice_id) == "sent"
    assert house.said_in("meetings") == ["note a"]
    assert caplog.text.count("the database is unavailable") == 1
    assert caplog.text.count("the database is back") == 1


async def test_nothing_is_lost_while_the_database_is_gone(house):
    notice_id = await house.plan("a", after=MINUTE)
    with gone(house):
        house.clock.advance(MINUTE)
        delivery = await house.bot.dispatcher.deliver(notice_id)
        assert (delivery.state, delivery.problem) == ("pending", "unavailable")
    await house.calm()
    assert house.said_in("meetings") == ["note a"]


async def test_a_direct_message_is_not_sent_before_its_channel_is_noted(house):
    held = house.faults.hold("POST", "/users/@me/channels")
    notice_id = await house.plan("a", room="owner")
    delivering = asyncio.create_task(house.bot.dispatcher.deliver(notice_id))
    await house.sandbox.wait_for(lambda: held.hits)
    with gone(house):
        held.release()
        assert (await delivering).state == "pending"
        assert house.said_to("olive") == []
    await house.pass_time(MINUTE)
    assert house.said_to("olive") == ["note a"]


async def test_what_is_not_there_is_not_sent_before_that_is_noted(house):
    house.faults.fail("POST", MESSAGES, status=503, times=1000)
    notice_id = await house.plan("a")
    await house.calm()
    house.faults.clear()
    held = house.faults.hold("GET", MESSAGES)
    house.clock.advance(MINUTE)
    delivering = asyncio.create_task(house.bot.dispatcher.deliver(notice_id))
    await house.sandbox.wait_for(lambda: held.hits)
    with gone(house):
        held.release()
        assert (await delivering).state == "pending"
        assert house.said_in("meetings") == []
    await house.pass_time(MINUTE)
    assert house.said_in("meetings") == ["note a"]


async def test_a_kind_that_goes_while_its_notice_is_looked_for_is_waited_for(house):
    house.faults.fail("POST", MESSAGES, status=503, times=1000)
    notice_id = await house.plan("a")
    await house.calm()
    house.faults.clear()
    held = house.faults.hold("GET", MESSAGES)
    house.clock.advance(MINUTE)
    delivering = asyncio.create_task(house.bot.dispatcher.deliver(notice_id))
    await house.sandbox.wait_for(lambda: held.hits)
    house.bot.dispatcher.unregister(house.kind())
    held.release()
    assert (await delivering).state == "pending"
    house.bot.dispatcher.register(house.kind())
    await house.pass_time(MINUTE)
    assert house.said_in("meetings") == ["note a"]


async def test_settings_that_are_not_at_hand_are_read(house):
    house.bot.directory.forget(house.guild.id)
    assert (await house.bot.dispatcher.deliver(await house.plan("a"))).state == "sent"


async def test_a_bug_on_the_way_leaves_the_notice_to_be_looked_for(house, monkeypatch, caplog):
    notice_id = await house.plan("a")
    monkeypatch.setattr(house.bot.dispatcher.marks, "record", None)
    assert (await house.bot.dispatcher.deliver(notice_id)).state == "pending"
    await house.calm()
    assert "a notice was lost sight of for a while" in caplog.text
    monkeypatch.undo()
    await house.pass_time(MINUTE)
    assert await house.state(notice_id) == "sent"
    assert house.said_in("meetings") == ["note a"]


async def test_a_bug_while_looking_through_what_is_due_ends_nothing(house, monkeypatch, caplog):
    await house.plan("a")
    monkeypatch.setattr("bot.dispatch.dispatcher.BATCH", "many")
    house.bot.dispatcher.wake()
    while "what is due could not be looked through" not in caplog.text:
        await house.state("nothing")
    monkeypatch.undo()
    await house.calm()
    assert house.said_in("meetings") == ["note a"]


async def test_closing_finishes_what_is_on_its_way(house):
    held = house.faults.hold("POST", MESSAGES)
    notice_id = await house.plan("a")
    house.bot.dispatcher.wake()
    await house.sandbox.wait_for(lambda: held.hits)
    closing = asyncio.create_task(house.bot.dispatcher.close())
    held.release()
    await closing
    assert await house.state(notice_id) == "sent"


async def test_closing_does_not_wait_for_ever(house, monkeypatch):
    monkeypatch.setattr("bot.dispatch.dispatcher.CLOSE_SECONDS", 0.05)
    held = house.faults.hold("POST", MESSAGES)
    notice_id = await house.plan("a")
    delivering = asyncio.create_task(house.bot.dispatcher.deliver(notice_id))
    await house.sandbox.wait_for(lambda: held.hits)
    await house.bot.dispatcher.close()
    assert (await delivering).state == "pending"
    assert await house.state(notice_id) == "claimed"
    assert (await house.bot.dispatcher.deliver(notice_id)).state == "pending"


async def test_the_dispatcher_is_called_when_the_next_notice_is_due(house):
    await house.plan("later", after=9 * MINUTE)
    await house.plan("next", after=5 * MINUTE)
    await house.calm()
    job = house.bot.scheduler.get_job("notices.next")
    assert 4 * MINUTE < job.next_run_time - SystemClock().now() <= 5 * MINUTE
    house.clock.advance(5 * MINUTE)
    await job.func()
    await house.sandbox.messages_in("meetings")
    assert house.said_in("meetings") == ["note next"]

"""Requests keep below Discord's limit, people's first; answers to people do not wait at all."""

import asyncio

import pytest

from bot.pacing import Pacer
from tests.notices.conftest import SHORT

GAP = 0.02  # seconds; ten turns take as long as a blink


@pytest.fixture
def pacer():
    return Pacer(per_second=1 / GAP)


async def taken(turns):
    """When each turn came, in seconds after the first."""
    clock = asyncio.get_running_loop().time
    times = []

    async def take(turn):
        await turn
        times.append(clock())

    await asyncio.gather(*map(take, turns))
    return [time - times[0] for time in times]


async def test_turns_come_no_faster_than_the_pace_and_one(pacer):
    times = await taken(pacer.turn_in_line() for _ in range(10))
    for number, time in enumerate(times):
        assert time >= (number - 1) * GAP - 0.001


async def test_a_pause_is_nobodys_turn(pacer):
    await pacer.turn()
    started = asyncio.get_running_loop().time()
    pacer.pause(5 * GAP)
    await asyncio.gather(pacer.turn(), pacer.turn_in_line())
    assert asyncio.get_running_loop().time() - started >= 5 * GAP - 0.001


async def test_who_waits_in_line_lets_people_go_first(pacer):
    order = []

    async def take(name, turn):
        await turn
        order.append(name)

    waiting = [asyncio.create_task(take(n, pacer.turn_in_line())) for n in range(6)]
    await asyncio.sleep(0)
    await take("a person", pacer.turn())
    await asyncio.gather(*waiting)
    assert order.index("a person") <= 3
    assert [name for name in order if name != "a person"] == [*range(6)]


async def test_a_line_is_short_when_enough_had_their_turn(pacer):
    waiting = [asyncio.create_task(pacer.turn_in_line()) for _ in range(6)]
    await asyncio.sleep(0)
    await pacer.line_is_short(2)
    assert sum(task.done() for task in waiting) >= 4
    await asyncio.gather(*waiting)
    await pacer.line_is_short(0)


async def test_who_gives_up_waiting_leaves_the_line(pacer):
    waiting = [asyncio.create_task(pacer.turn_in_line()) for _ in range(6)]
    await asyncio.sleep(0)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    await pacer.line_is_short(0)


async def test_answers_to_people_do_not_wait_for_a_turn(house):
    await house.bot.dispatcher.deliver(await house.plan("a"))
    [message] = await house.sandbox.messages_in("meetings")
    house.bot.dispatcher._pacer.pause(3600)
    result = await house.sandbox.person("maya").press(message, "Help now")
    assert result.answer.text == house.bot.texts.get("errors-stale-panel")


@pytest.mark.parametrize("attempt", [SHORT], ids=["short"])
async def test_a_global_429_is_a_pause_for_all_that_goes_out(house):
    house.sandbox.limits.enforce()
    house.sandbox.limits._global.used, house.sandbox.limits._global.ends_at = 50, 1e12
    house.sandbox.limits.ticks = lambda: 1e12 - 40
    delivery = await house.bot.dispatcher.deliver(await house.plan("a"))
    assert (delivery.state, house.sandbox.limits.refused) == ("pending", 1)
    delivery = await house.bot.dispatcher.deliver(await house.plan("b"))
    assert (delivery.state, house.sandbox.limits.refused) == ("pending", 1)

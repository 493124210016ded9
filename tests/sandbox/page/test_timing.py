"""The page's clock."""

from datetime import timedelta

import pytest


@pytest.fixture(autouse=True)
def frozen(sandbox):
    sandbox.clock.freeze()


async def test_it_moves_by_seconds(maya, sandbox):
    now = sandbox.clock.now()
    told = await maya.post("clock", seconds=3600)
    later = now + timedelta(hours=1)
    assert told == {"now": later.isoformat(), "frozen": True}
    await maya.post("clock", seconds=-3600)
    assert sandbox.clock.now() == now


async def test_it_jumps_to_what_is_next(maya, sandbox):
    nothing = {"refused": "Nothing is planned: there is nothing to jump to."}
    assert await maya.post("clock", jump="next") == nothing
    due = None

    async def next_due():
        return due

    sandbox.next_due = next_due
    assert (await maya.get("people"))["can_jump"] is True
    assert await maya.post("clock", jump="next") == nothing
    due = sandbox.clock.now()
    assert list(await maya.post("clock", jump="next")) == ["refused"]
    due += timedelta(days=2)
    assert await maya.post("clock", jump="next") == {"now": due.isoformat(), "frozen": True}
    assert sandbox.clock.now() == due


@pytest.mark.parametrize("seconds", [None, "soon", 10**12, 1.5, True, [], "9" * 5000])
async def test_a_move_that_makes_no_sense_is_refused(maya, sandbox, seconds):
    now = sandbox.clock.now()
    assert list(await maya.post("clock", seconds=seconds)) == ["refused"]
    assert sandbox.clock.now() == now

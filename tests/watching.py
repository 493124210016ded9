"""What watches tests: coverage and the search for garbage, made to see no more than they need."""

import gc
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import greenlet
import pytest

gc.set_threshold(50_000, 50, 100)  # looking for garbage took a third of the time
_watched: set[tuple[pytest.FixtureDef[object], Path]] = set()


def pytest_collection_finish() -> None:
    """What is there now stays until the end: nobody needs to look through it for garbage."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Let coverage watch a preparation once in each file: it takes twice as long when watched."""
    trace, preparation = sys.gettrace(), (fixturedef, request.node.path)
    if preparation in _watched:
        sys.settrace(None)
    _watched.add(preparation)
    try:
        return (yield)
    finally:
        sys.settrace(trace)


class Tracers:
    """Hands greenlets, in which SQLAlchemy runs what waits, to a tracer of their own.

    A tracer follows calls and returns, and they are of two stacks. Coverage's own way of keeping
    them apart, `concurrency = greenlet`, asks at every call and return which stack that was.
    """

    def __init__(self) -> None:
        self._main = greenlet.getcurrent()
        self._outside = self._inside = None

    def __call__(self, _event: str, ends: tuple[greenlet.greenlet, greenlet.greenlet]) -> None:
        """Told by greenlet, in the one that goes on."""
        origin, target = ends
        if origin is self._main:
            self._outside = sys.gettrace()
            if self._outside is not None:
                # What coverage would have a new thread begin with makes such a tracer.
                sys.settrace(self._inside or threading.gettrace() or self._outside)
        elif target is self._main:
            if self._outside is not None:
                self._inside = sys.gettrace()
            sys.settrace(self._outside)


greenlet.settrace(Tracers())

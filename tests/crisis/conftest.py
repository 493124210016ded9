import orjson
import pytest

from sandbox.sessions import Session
from tests.listening import listening

GONE = object()  # what Discord leaves out


@pytest.fixture
def nadia(sandbox):
    """A newcomer, who has agreed to nothing."""
    return sandbox.person("nadia", locale="en-US")


@pytest.fixture
def elsewhere(sandbox):
    """A channel of a server without the bot; Nadia is there, and has the bot for herself."""
    world = sandbox.world
    world.install_for(world.user("nadia"))
    guild = world.add_guild("Elsewhere", owner=world.add_user("oscar"))
    world.add_member(guild, world.user("nadia"))
    return world.add_channel(guild, "general")


@pytest.fixture
def printed(capsys):
    """A function that returns all that was logged, at DEBUG, and printed so far."""
    seen = []
    with listening() as logged:

        def read():
            seen.extend(capsys.readouterr())
            return "".join(seen) + logged()

        yield read


@pytest.fixture
def sent(monkeypatch):
    """Changes what is sent with interactions from now on."""
    changes, dispatch = {}, Session.dispatch

    def changed(session, name, data):
        if name == "INTERACTION_CREATE" and changes:
            told = orjson.loads(data) | changes
            data = orjson.dumps({key: each for key, each in told.items() if each is not GONE})
        dispatch(session, name, data)

    monkeypatch.setattr(Session, "dispatch", changed)
    return changes

"""A world that is kept between runs, whole, and that takes nothing else from its file."""

import asyncio
import pickle
from datetime import timedelta

import pytest

from sandbox.clock import SandboxClock
from sandbox.demo import demo_world
from sandbox.entities import AuditAction
from sandbox.keeping import FILE, KeepingError, kept, save
from sandbox.posts import Draft
from sandbox.world import World


@pytest.fixture
def running_world():
    """On a clock that runs, as in `hearth sandbox`."""
    world = World(clock=SandboxClock())
    world.origin = "http://127.0.0.1:1"
    return world


async def test_everything_there_is_comes_back(running_world, tmp_path):
    guild = demo_world(running_world)
    general, maya = guild.channel("general"), guild.member("maya").user
    running_world.clock.advance(timedelta(days=3))
    async with kept(running_world, tmp_path) as is_old:
        assert not is_old
        file = running_world.attach(general, "plan.txt", "text/plain", b"My plan")
        posted = running_world.post(general, maya, Draft("Hello", attachments=[file], nonce="n1"))
        running_world.open_dm(maya)
        running_world.install_for(maya)
    again = World(clock=SandboxClock())
    again.origin = "http://127.0.0.1:2"
    async with kept(again, tmp_path) as is_old:
        assert is_old
        found = again.find_message(posted.id)
        assert (found.content, found.author) == ("Hello", again.user("maya"))
        [attachment] = found.attachments
        assert attachment.body == b"My plan"
        assert attachment.url.startswith("http://127.0.0.1:2/attachments/")
        assert again.guild("Harbour Peer Support").members[maya.id].user is found.author
        assert again.bot is again.users[running_world.bot.id]
        assert again.find_dm(found.author).recipients == [found.author, again.bot]
        assert again.nonces[maya.id, "n1"] is found
        assert again.installed_for == {maya.id}
        assert again.clock.ahead > timedelta(days=2, hours=23)
        assert again.snowflakes.next() > running_world.snowflakes.position[0]
        assert again.snowflakes.next_guild() not in again.guilds


async def test_what_a_server_keeps_besides_comes_back(running_world, tmp_path):
    guild = demo_world(running_world)
    general, maya = guild.channel("general"), guild.member("maya").user
    thread = running_world.start_thread(general, "side", owner=maya)
    running_world.edit_thread(thread, is_archived=True)
    running_world.pin(running_world.post(general, maya, "read this"))
    start = running_world.clock.now() + timedelta(days=1)
    event = running_world.add_event(guild, "Walk", creator=maya, starts_at=start)
    running_world.set_interest(event, maya, is_interested=True)
    running_world.ban(guild, guild.member("max").user, reason="spam")
    action = AuditAction.MEMBER_BAN_ADD
    running_world.note(guild, action, user=maya, target_id=event.id, reason="spam")
    async with kept(running_world, tmp_path):
        pass
    again = World(clock=SandboxClock())
    async with kept(again, tmp_path):
        found = again.guild(guild.name)
        assert found.channels[thread.id].is_archived
        assert [m.content for m in found.channel("general").messages.values() if m.is_pinned] == [
            "read this"
        ]
        assert found.scheduled_event("Walk").interested == [maya.id]
        assert found.scheduled_event("Walk").starts_at == start
        assert list(found.bans.values()) == ["spam"]
        assert [(e.action, e.reason) for e in found.audit_log] == [(action, "spam")]


async def test_a_killed_process_loses_a_second_at_most(running_world, tmp_path, monkeypatch):
    monkeypatch.setattr("sandbox.keeping.SAVE_EVERY", 0)
    async with kept(running_world, tmp_path):
        running_world.add_user("zoe")
        while not (tmp_path / FILE).exists():
            running_world.changes.notify()
            await asyncio.sleep(0)
        again = World(clock=SandboxClock())
        async with kept(again, tmp_path) as is_old:
            assert is_old
            assert again.user("zoe").name == "zoe"


class Evil:
    def __reduce__(self):
        return print, ("run",)


def _words(text):
    return pickle.SHORT_BINUNICODE + bytes([len(text)]) + text.encode()


def _named(name):
    return _words("sandbox.entities.messages") + _words(name) + pickle.STACK_GLOBAL


def _called(function, *arguments):
    return function + pickle.MARK + b"".join(arguments) + pickle.TUPLE + pickle.REDUCE


def _roundabout():
    """Runs print by way of what an entity's module imports: names in a pickle may have dots."""
    builtins = _called(_named("dataclass.__globals__.__getitem__"), _words("__builtins__"))
    item_of = _named("Message.__annotations__.__class__.__getitem__")
    run = _called(_called(item_of, builtins, _words("print")), _words("run"))
    return pickle.PROTO + b"\x04" + run + pickle.STOP


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"something else",
        pickle.dumps(Evil()),
        _roundabout(),
        pickle.dumps((1, {}, None)),
        pickle.dumps((99, {}, ((0, 0), timedelta()))),
    ],
)
async def test_a_file_that_is_no_world_is_refused(world, tmp_path, capsys, content):
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(KeepingError, match="is not a world that this version kept"):
        async with kept(world, tmp_path):
            pass
    assert (tmp_path / FILE).read_bytes() == content
    assert capsys.readouterr().out == ""


async def test_a_full_disk_is_said_and_keeps_what_was_kept(world, tmp_path, monkeypatch):
    save(world, tmp_path / FILE)
    before = (tmp_path / FILE).read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    with pytest.raises(KeepingError, match=r"cannot be kept in .* \(No space left on device\)"):
        async with kept(world, tmp_path):
            monkeypatch.setattr("os.fsync", full)
    assert (tmp_path / FILE).read_bytes() == before


def test_what_was_kept_stays_when_writing_fails(world, tmp_path, monkeypatch):
    save(world, tmp_path / FILE)
    before = (tmp_path / FILE).read_bytes()
    world.users[1] = lambda: None  # can't be kept
    with pytest.raises((pickle.PicklingError, AttributeError)):
        save(world, tmp_path / FILE)
    assert (tmp_path / FILE).read_bytes() == before

"""The live socket: each open page is told what its person sees happen, and nothing else."""

import asyncio
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from sandbox.entities import Message, Payload
from sandbox.ground import Event
from sandbox.page.messages import message_of
from sandbox.page.servers import view
from sandbox.page.sight import Sight
from sandbox.page.timing import clock_of

if TYPE_CHECKING:
    from sandbox.server import Sandbox

_PAUSE = 0.05  # seconds in which changes of what there is are gathered
_ABOUT_MESSAGES = ("MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE")
_ABOUT_REACTIONS = "MESSAGE_REACTION_"

Push = Callable[[], Payload | None]  # what to send, written when it is its turn


class Watcher:
    """One open page. What is still to be sent is kept once per thing, so a slow one stays small."""

    def __init__(self, sight: Sight, socket: web.WebSocketResponse) -> None:
        self.sight = sight
        self.socket = socket
        self.seen = places(sight)
        self._pending: dict[Hashable, Push] = {}
        self._more = asyncio.Event()

    def tell(self, key: Hashable, push: Push) -> None:
        self._pending[key] = push
        self._more.set()

    async def write(self) -> None:
        """Send until the socket breaks; to be run beside the reading."""
        while True:
            await self._more.wait()
            self._more.clear()
            while self._pending:
                push = self._pending.pop(next(iter(self._pending)))
                said = push()
                if said is not None:
                    try:
                        await self.socket.send_str(orjson.dumps(said).decode())
                    except ConnectionError:  # the reading side notices and ends it
                        return


class Live:
    """All open pages."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._watchers: set[Watcher] = set()
        self._due: asyncio.TimerHandle | None = None
        sandbox.world.listeners.append(self._hear)
        sandbox.clock.subscribe(self._clock_moved)

    async def serve(self, sight: Sight, request: web.Request) -> web.WebSocketResponse:
        """One page, from its opening until it is closed."""
        socket = web.WebSocketResponse(max_msg_size=1024, heartbeat=30)
        await socket.prepare(request)
        watcher = Watcher(sight, socket)
        self._watchers.add(watcher)
        writing = asyncio.create_task(watcher.write())
        try:
            async for _said in socket:  # a page has nothing to say here
                pass
        finally:
            self._watchers.discard(watcher)
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
        return socket

    async def close(self, _app: web.Application) -> None:
        """Say goodbye to all of them."""
        if self._due is not None:
            self._due.cancel()
        for watcher in tuple(self._watchers):
            await watcher.socket.close(code=1001)

    def hide(self, sight: Sight, message: Message) -> None:
        """A person put away an ephemeral message: it goes from all their pages."""
        for watcher in self._watchers:
            if watcher.sight.user is sight.user:
                watcher.tell(message.id, lambda: _deleted(message))

    def _hear(self, event: Event) -> None:
        if not self._watchers:
            return
        if event.name in _ABOUT_MESSAGES:
            self._tell_message(event.subject)
        elif event.name == "MESSAGE_DELETE_BULK":
            for message in event.subject:
                self._tell_message(message)
        elif event.name.startswith(_ABOUT_REACTIONS):
            message = self._sandbox.world.find_message(int(event.subject["message_id"]))
            if message is not None:
                self._tell_message(message)
        elif event.name == "COMMANDS_CHANGE":
            self._tell_all("commands", lambda: {"type": "commands"})
            self._look_again()
        elif event.name != "INTERACTION_CREATE":
            self._look_again()

    def _tell_message(self, message: Message) -> None:
        for watcher in self._watchers:
            if message.is_deleted:
                if _could_see(watcher.sight, message):
                    watcher.tell(message.id, lambda: _deleted(message))
            elif watcher.sight.sees_message(message):
                watcher.tell(message.id, _writer(watcher.sight, message))

    def _tell_all(self, key: str, push: Push) -> None:
        for watcher in self._watchers:
            watcher.tell(key, push)

    def _clock_moved(self) -> None:
        clock = self._sandbox.clock
        self._tell_all("clock", lambda: {"type": "clock", **clock_of(clock)})
        if self._watchers:  # time-outs may be over
            self._look_again()

    def _look_again(self) -> None:
        """See in a moment for whom the places they see have changed."""
        if self._due is None:
            self._due = asyncio.get_running_loop().call_later(_PAUSE, self._compare)

    def _compare(self) -> None:
        self._due = None
        for watcher in self._watchers:
            seen = places(watcher.sight)
            if seen != watcher.seen:
                watcher.seen = seen
                watcher.tell("view", lambda: {"type": "view"})


def places(sight: Sight) -> bytes:
    """A person's view but for what messages change, to be compared."""
    shown = view(sight)
    for channel in [*shown["private"], *(c for s in shown["servers"] for c in s["channels"])]:
        del channel["newest"]
    return orjson.dumps(shown)


def _writer(sight: Sight, message: Message) -> Push:
    def push() -> Payload | None:
        # Looked at again: by now they may have lost the channel, or the message be gone.
        if message.is_deleted:
            return _deleted(message)
        if not sight.sees_message(message):
            return None
        return {"type": "message", "message": message_of(sight, message)}

    return push


def _deleted(message: Message) -> Payload:
    return {"type": "deleted", "channel": str(message.channel_id), "id": str(message.id)}


def _could_see(sight: Sight, message: Message) -> bool:
    """Whether a deleted message was one they saw."""
    channel = sight.world.channels.get(message.channel_id)
    is_theirs = not message.is_ephemeral or message.seen_only_by == sight.user.id
    return channel is not None and is_theirs and sight.sees(channel)

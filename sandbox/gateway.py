"""The gateway, version 10: its sockets and sessions, and which events reach them."""

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from functools import partial

import orjson
from aiohttp import web

from sandbox import events
from sandbox.conversation import (
    INVALID_SESSION,
    RECONNECT,
    WRONG_TOKEN,
    WRONG_VERSION,
    Closing,
    Conversation,
)
from sandbox.entities import Payload
from sandbox.faults import DispatchKind, Faults
from sandbox.ground import Event
from sandbox.sessions import Session
from sandbox.sockets import Connection
from sandbox.starts import Starts
from sandbox.world import World

_SESSION_ENDS = (1000, 1001)  # a client that closes with these can't resume


class Gateway:
    """All sockets and sessions of the one application."""

    def __init__(self, world: World, faults: Faults) -> None:
        self.world = world
        self.faults = faults
        self.url = ""
        self.heartbeat_ms = 41_250
        self.shards = 1  # what GET /gateway/bot recommends
        self.sessions: dict[str, Session] = {}
        self.connections: dict[Connection, web.Request] = {}
        self.observers: list[Callable[[str, Payload], None]] = []  # see each event's `d`
        self.resumed = 0  # how often a session was taken up again
        self.identified = 0  # how many sessions were begun
        self.starts = Starts(world.clock.now)
        world.listeners.append(self.dispatch)

    @property
    def is_connected(self) -> bool:
        """Whether any session has a socket."""
        return any(session.connection is not None for session in self.sessions.values())

    def dispatch(self, event: Event) -> None:
        """Tell every session that is entitled to an event."""
        needed = events.intent_of(event, self.world)
        if needed is None or not self.sessions:
            return
        guild_id = None if event.guild is None else event.guild.id
        hearing = [
            session
            for session in self.sessions.values()
            if session.hears(guild_id) and (not needed or session.intents & needed)
        ]
        if not hearing:
            return
        data = events.payload_of(event, self.world)
        self.observe(event.name, data)
        self._deliver(event.name, partial(_tell, hearing, event.name, orjson.dumps(data)))

    def _deliver(self, name: str, tell: Callable[[], None]) -> None:
        """Tell sessions, unless a fault has it that they hear late, twice or never."""
        fault = self.faults.take_dispatch(name)
        if fault is DispatchKind.LOSE:
            return
        if fault is DispatchKind.REORDER:
            self.faults.held.append(tell)
            return
        tell()
        if fault is DispatchKind.DUPLICATE:
            tell()
        self.faults.release_held()

    def observe(self, name: str, data: Payload) -> None:
        """Show an event to whoever checks them."""
        for observer in self.observers:
            observer(name, data)

    def drop(self, code: int | None = None) -> None:
        """Break all sockets, or close them with a code; sessions stay and can be resumed."""
        for connection, request in tuple(self.connections.items()):
            if code is None or connection.is_silent:
                connection.abort(request.transport)
            else:
                connection.close(code)
            self._detach(connection)

    def silence(self) -> None:
        """Leave all present sockets open, with nothing ever coming out of them any more."""
        for connection in self.connections:
            connection.is_silent = True

    def ask_to_reconnect(self) -> None:
        """Send RECONNECT on all sockets."""
        for connection in self.connections:
            connection.tell({"op": RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool = False) -> None:
        """Call all sessions invalid; unless `resumable`, clients must identify anew."""
        if not resumable:
            self.sessions.clear()
        for connection in self.connections:
            connection.tell({"op": INVALID_SESSION, "d": resumable})
        self.world.changes.notify()

    def expel(self) -> None:
        """End all sessions and change the token: too many were begun in a day."""
        self.sessions.clear()
        self.world.application.token = secrets.token_urlsafe(24)
        self.drop(WRONG_TOKEN)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One socket, from HELLO until it closes."""
        socket = web.WebSocketResponse(max_msg_size=1 << 16)
        await socket.prepare(request)
        connection = Connection(socket, compression=request.query.get("compress"))
        self.connections[connection] = request
        writer = asyncio.create_task(connection.write())
        try:
            if request.query.get("v", "10") != "10" or request.query.get("encoding") == "etf":
                raise Closing(WRONG_VERSION)
            await Conversation(self, connection).hold()
        except Closing as closing:
            connection.close(closing.code)
            await writer
        finally:
            writer.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await writer
            self.connections.pop(connection, None)
            await socket.close()
            self._detach(connection, ended=socket.close_code in _SESSION_ENDS)
        return socket

    def _detach(self, connection: Connection, *, ended: bool = False) -> None:
        for session in tuple(self.sessions.values()):
            if session.connection is connection:
                session.connection = None
                if ended:
                    del self.sessions[session.id]
        self.world.changes.notify()


def _tell(sessions: list[Session], name: str, data: bytes) -> None:
    for session in sessions:
        session.dispatch(name, data)

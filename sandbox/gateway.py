"""The gateway, version 10: its sockets and sessions, and which events reach them."""

import asyncio
import contextlib
from collections.abc import Callable

import orjson
from aiohttp import web

from sandbox import events
from sandbox.conversation import INVALID_SESSION, RECONNECT, WRONG_VERSION, Closing, Conversation
from sandbox.entities import Payload
from sandbox.faults import Faults
from sandbox.ground import Event
from sandbox.sessions import Session
from sandbox.sockets import Connection
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
        raw = orjson.dumps(data)
        for session in hearing:
            session.dispatch(event.name, raw)

    def observe(self, name: str, data: Payload) -> None:
        """Show an event to whoever checks them."""
        for observer in self.observers:
            observer(name, data)

    def drop(self, code: int | None = None) -> None:
        """Break all sockets, or close them with a code; sessions stay and can be resumed."""
        for connection, request in tuple(self.connections.items()):
            if code is None:
                connection.abort(request.transport)
            else:
                connection.close(code)
            self._detach(connection)

    def ask_to_reconnect(self) -> None:
        """Send RECONNECT on all sockets."""
        for connection in self.connections:
            connection.tell({"op": RECONNECT, "d": None})

    def invalidate(self) -> None:
        """Forget all sessions and say so: clients must identify anew."""
        self.sessions.clear()
        for connection in self.connections:
            connection.tell({"op": INVALID_SESSION, "d": False})
        self.world.changes.notify()

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

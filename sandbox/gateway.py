"""The gateway, version 10: sessions, shards, heartbeats, resuming, and events to those entitled."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

import orjson
from aiohttp import WSMsgType, web

from sandbox import events, payloads
from sandbox.entities import Payload
from sandbox.faults import Faults
from sandbox.ground import Event
from sandbox.intents import EVERY, PRIVILEGED, Intent
from sandbox.sessions import Session, shard_of
from sandbox.sockets import Connection
from sandbox.world import World

HEARTBEAT, IDENTIFY, PRESENCE, VOICE_STATE, RESUME = 1, 2, 3, 4, 6
RECONNECT, REQUEST_MEMBERS, INVALID_SESSION, HELLO, ACKNOWLEDGE = 7, 8, 9, 10, 11
REQUEST_SOUNDS = 31
UNKNOWN_OPCODE, UNREADABLE, UNAUTHENTICATED, WRONG_TOKEN = 4001, 4002, 4003, 4004
ALREADY_AUTHENTICATED, INVALID_SHARD, WRONG_VERSION = 4005, 4010, 4012
INVALID_INTENTS, DISALLOWED_INTENTS = 4013, 4014
_SESSION_ENDS = (1000, 1001)  # a client that closes with these can't resume


class _Closing(Exception):
    """Ends a connection with a code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Gateway:
    """All sockets and sessions of the one application."""

    def __init__(self, world: World, faults: Faults) -> None:
        self._world = world
        self._faults = faults
        self.url = ""
        self.heartbeat_ms = 41_250
        self.shards = 1  # what GET /gateway/bot recommends
        self.sessions: dict[str, Session] = {}
        self.connections: dict[Connection, web.Request] = {}
        self.observers: list[Callable[[str, Payload], None]] = []  # see each event's `d`
        self.resumed = 0  # how often a session was taken up again
        self.identified = 0
        world.listeners.append(self.dispatch)

    @property
    def is_connected(self) -> bool:
        """Whether any session has a socket."""
        return any(session.connection is not None for session in self.sessions.values())

    def dispatch(self, event: Event) -> None:
        """Tell every session that is entitled to an event."""
        needed = events.intent_of(event, self._world)
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
        data = events.payload_of(event, self._world)
        self._observe(event.name, data)
        raw = orjson.dumps(data)
        for session in hearing:
            session.dispatch(event.name, raw)

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
        self._world.changes.notify()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One socket, from HELLO until it closes."""
        socket = web.WebSocketResponse(max_msg_size=1 << 16)
        await socket.prepare(request)
        connection = Connection(socket, compression=request.query.get("compress"))
        self.connections[connection] = request
        writer = asyncio.create_task(connection.write())
        try:
            if request.query.get("v", "10") != "10" or request.query.get("encoding") == "etf":
                raise _Closing(WRONG_VERSION)
            connection.tell({"op": HELLO, "d": {"heartbeat_interval": self.heartbeat_ms}})
            await self._converse(connection)
        except _Closing as closing:
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

    async def _converse(self, connection: Connection) -> None:
        session: Session | None = None
        async for message in connection.socket:
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                continue
            frame = _frame(message.data)
            match frame["op"]:
                case code if code == HEARTBEAT:
                    if not self._faults.is_gateway_mute:
                        connection.tell({"op": ACKNOWLEDGE})
                case code if code in (IDENTIFY, RESUME):
                    if session is not None:
                        raise _Closing(ALREADY_AUTHENTICATED)
                    begin = self._identify if code == IDENTIFY else self._resume
                    session = begin(connection, frame.get("d") or {})
                case code if session is None:
                    raise _Closing(UNAUTHENTICATED)
                case code if code == REQUEST_MEMBERS:
                    self._send_members(session, frame["d"])
                case code if code not in (PRESENCE, VOICE_STATE, REQUEST_SOUNDS):
                    raise _Closing(UNKNOWN_OPCODE)

    def _identify(self, connection: Connection, asked: Payload) -> Session:
        code = self._faults.take_identify_code()
        if code is not None:
            raise _Closing(code)
        self._check_token(asked)
        intents = self._intents(asked.get("intents"))
        shard_id, shard_count = _shard(asked.get("shard") or (0, 1))
        session = Session(intents, shard_id, shard_count, connection=connection)
        self.sessions[session.id] = session
        self.identified += 1
        self._welcome(session)
        self._world.changes.notify()
        return session

    def _resume(self, connection: Connection, asked: Payload) -> Session | None:
        self._check_token(asked)
        session = self.sessions.get(str(asked.get("session_id")))
        sequence = asked.get("seq") or 0
        if session is None or not session.can_resume_from(sequence):
            connection.tell({"op": INVALID_SESSION, "d": False})
            return None
        if session.connection is not None:
            session.connection.close(4000)
        session.connection = connection
        session.replay(sequence)
        session.tell("RESUMED", {"_trace": []})
        self.resumed += 1
        self._world.changes.notify()
        return session

    def _welcome(self, session: Session) -> None:
        world = self._world
        guilds = [
            guild
            for guild in world.bot_guilds()
            if shard_of(guild.id, session.shard_count) == session.shard_id
        ]
        application = world.application
        flags = payloads.application_flags(application)
        ready = {
            "v": 10,
            "user": payloads.own_user(world.bot),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "shard": [session.shard_id, session.shard_count],
            "application": {"id": str(application.id), "flags": flags},
            "private_channels": [], "relationships": [], "presences": [], "user_settings": {},
            "guild_join_requests": [], "geo_ordered_rtc_regions": [], "auth": {}, "_trace": [],
        }  # fmt: skip
        session.tell("READY", ready)
        if not session.intents & Intent.GUILDS:
            return
        with_members = bool(session.intents & Intent.GUILD_MEMBERS)
        for guild in guilds:
            if guild.is_unavailable:
                continue
            data = events.guild_create(guild, world, with_members=with_members)
            data["unavailable"] = False
            self._observe("GUILD_CREATE", data)
            session.tell("GUILD_CREATE", data)

    def _send_members(self, session: Session, asked: Payload) -> None:
        guild = self._world.guilds.get(int(asked["guild_id"]))
        if guild is None:
            return
        wanted = {int(i) for i in _listed(asked.get("user_ids"))}
        query, limit = str(asked.get("query") or ""), int(asked.get("limit") or 0)
        found = [
            m
            for m in guild.members.values()
            if (m.user.id in wanted if wanted else m.user.name.startswith(query))
        ]
        chunk = {
            "guild_id": str(guild.id),
            "members": [payloads.member(m) for m in found[: limit or 1000]],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [str(i) for i in wanted if i not in guild.members],
        }
        nonce = {"nonce": asked["nonce"]} if "nonce" in asked else {}
        session.tell("GUILD_MEMBERS_CHUNK", chunk | nonce)

    def _check_token(self, asked: Payload) -> None:
        token = str(asked.get("token")).removeprefix("Bot ")
        if token != self._world.application.token:
            raise _Closing(WRONG_TOKEN)

    def _intents(self, asked: object) -> int:
        if not isinstance(asked, int) or asked < 0 or asked & ~EVERY:
            raise _Closing(INVALID_INTENTS)
        if asked & PRIVILEGED & ~self._world.application.granted_intents:
            raise _Closing(DISALLOWED_INTENTS)
        return asked

    def _detach(self, connection: Connection, *, ended: bool = False) -> None:
        for session in tuple(self.sessions.values()):
            if session.connection is connection:
                session.connection = None
                if ended:
                    del self.sessions[session.id]
        self._world.changes.notify()

    def _observe(self, name: str, data: Payload) -> None:
        for observer in self.observers:
            observer(name, data)


def _frame(raw: str | bytes) -> Payload:
    try:
        frame = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise _Closing(UNREADABLE) from None
    if not isinstance(frame, dict) or not isinstance(frame.get("op"), int):
        raise _Closing(UNREADABLE)
    return frame


def _shard(asked: Any) -> tuple[int, int]:
    shard_id, shard_count = asked
    if shard_count < 1 or not 0 <= shard_id < shard_count:
        raise _Closing(INVALID_SHARD)
    return shard_id, shard_count


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]

"""What a client and the gateway say to each other over one socket."""

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import WSMsgType

from sandbox import events, payloads
from sandbox.entities import Guild, Payload
from sandbox.intents import EVERY, PRIVILEGED, Intent
from sandbox.sessions import Session, shard_of
from sandbox.sockets import Connection

if TYPE_CHECKING:
    from sandbox.gateway import Gateway

HEARTBEAT, IDENTIFY, PRESENCE, VOICE_STATE, RESUME = 1, 2, 3, 4, 6
RECONNECT, REQUEST_MEMBERS, INVALID_SESSION, HELLO, ACKNOWLEDGE = 7, 8, 9, 10, 11
REQUEST_SOUNDS = 31
UNKNOWN_OPCODE, UNREADABLE, UNAUTHENTICATED, WRONG_TOKEN = 4001, 4002, 4003, 4004
ALREADY_AUTHENTICATED, TOO_MANY, INVALID_SHARD, WRONG_VERSION = 4005, 4008, 4010, 4012
INVALID_INTENTS, DISALLOWED_INTENTS = 4013, 4014
FRAMES_A_MINUTE = 120  # that a client may send
_CHUNK = 1000  # members


class Closing(Exception):
    """Ends a connection with a code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Conversation:
    """One socket's, from HELLO on."""

    def __init__(self, gateway: "Gateway", connection: Connection) -> None:
        self._gateway = gateway
        self._world = gateway.world
        self._connection = connection
        self._session: Session | None = None
        self._heard: deque[float] = deque(maxlen=FRAMES_A_MINUTE)
        self._answers: dict[int, Callable[[Any], None]] = {
            HEARTBEAT: self._acknowledge,
            IDENTIFY: self._identify,
            RESUME: self._resume,
            REQUEST_MEMBERS: self._send_members,
            PRESENCE: lambda _asked: None,
            VOICE_STATE: lambda _asked: None,
            REQUEST_SOUNDS: lambda _asked: None,
        }

    async def hold(self) -> None:
        """Talk until the client hangs up. Raises: Closing"""
        interval = self._gateway.heartbeat_ms
        self._connection.tell({"op": HELLO, "d": {"heartbeat_interval": interval}})
        async for message in self._connection.socket:
            if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                self._count()
                self._answer(_frame(message.data))

    def _answer(self, frame: Payload) -> None:
        code = frame["op"]
        if self._session is not None and code in (IDENTIFY, RESUME):
            raise Closing(ALREADY_AUTHENTICATED)
        if self._session is None and code not in (HEARTBEAT, IDENTIFY, RESUME):
            raise Closing(UNAUTHENTICATED)
        if code not in self._answers:
            raise Closing(UNKNOWN_OPCODE)
        self._answers[code](frame.get("d"))

    def _count(self) -> None:
        now = time.monotonic()
        if len(self._heard) == FRAMES_A_MINUTE and now - self._heard[0] < 60:
            raise Closing(TOO_MANY)
        self._heard.append(now)

    def _acknowledge(self, _sequence: Any) -> None:
        if not self._gateway.faults.is_gateway_mute:
            self._connection.tell({"op": ACKNOWLEDGE})

    def _identify(self, asked: Payload) -> None:
        code = self._gateway.faults.take_identify_code()
        if code is not None:
            raise Closing(code)
        self._check_token(asked)
        intents = self._intents(asked.get("intents"))
        shard_id, shard_count = _shard(asked.get("shard") or (0, 1))
        starts = self._gateway.starts
        if starts.is_exhausted():
            self._gateway.expel()
            raise Closing(WRONG_TOKEN)
        if not starts.take(shard_id):
            self._connection.tell({"op": INVALID_SESSION, "d": False})
            return
        session = Session(intents, shard_id, shard_count, connection=self._connection)
        self._session = self._gateway.sessions[session.id] = session
        self._gateway.identified += 1
        self._welcome(session)
        self._world.changes.notify()

    def _resume(self, asked: Payload) -> None:
        self._check_token(asked)
        session = self._gateway.sessions.get(str(asked.get("session_id")))
        sequence = asked.get("seq") or 0
        if session is None or not session.can_resume_from(sequence):
            self._connection.tell({"op": INVALID_SESSION, "d": False})
            return
        if session.connection is not None:
            session.connection.close(4000)
        self._session, session.connection = session, self._connection
        session.replay(sequence)
        session.tell("RESUMED", {"_trace": []})
        self._gateway.resumed += 1
        self._world.changes.notify()

    def _welcome(self, session: Session) -> None:
        guilds = [
            guild
            for guild in self._world.bot_guilds()
            if shard_of(guild.id, session.shard_count) == session.shard_id
        ]
        session.tell("READY", self._ready(session, guilds))
        if not session.intents & Intent.GUILDS:
            return
        with_members = bool(session.intents & Intent.GUILD_MEMBERS)
        for guild in guilds:
            if guild.is_unavailable:
                continue
            data = events.guild_create(guild, self._world, with_members=with_members)
            data["unavailable"] = False
            self._gateway.observe("GUILD_CREATE", data)
            session.tell("GUILD_CREATE", data)

    def _ready(self, session: Session, guilds: list[Guild]) -> Payload:
        application = self._world.application
        flags = payloads.application_flags(application)
        return {
            "v": 10,
            "user": payloads.own_user(self._world.bot),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self._gateway.url,
            "shard": [session.shard_id, session.shard_count],
            "application": {"id": str(application.id), "flags": flags},
            "private_channels": [], "relationships": [], "presences": [], "user_settings": {},
            "guild_join_requests": [], "geo_ordered_rtc_regions": [], "auth": {}, "_trace": [],
        }  # fmt: skip

    def _send_members(self, asked: Payload) -> None:
        guild = self._world.guilds.get(int(asked["guild_id"]))
        if guild is None or self._session is None:
            return
        wanted = {int(i) for i in _listed(asked.get("user_ids"))}
        query, limit = str(asked.get("query") or ""), int(asked.get("limit") or 0)
        found = [
            member
            for member in guild.members.values()
            if (member.user.id in wanted if wanted else member.user.name.startswith(query))
        ]
        chunk = {
            "guild_id": str(guild.id),
            "members": [payloads.member(member) for member in found[: limit or _CHUNK]],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [str(i) for i in wanted if i not in guild.members],
        }
        nonce = {"nonce": asked["nonce"]} if "nonce" in asked else {}
        self._session.tell("GUILD_MEMBERS_CHUNK", chunk | nonce)

    def _check_token(self, asked: Payload) -> None:
        token = str(asked.get("token")).removeprefix("Bot ")
        if token != self._world.application.token:
            raise Closing(WRONG_TOKEN)

    def _intents(self, asked: object) -> int:
        if not isinstance(asked, int) or asked < 0 or asked & ~EVERY:
            raise Closing(INVALID_INTENTS)
        if asked & PRIVILEGED & ~self._world.application.granted_intents:
            raise Closing(DISALLOWED_INTENTS)
        return asked


def _frame(raw: str | bytes) -> Payload:
    try:
        frame = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise Closing(UNREADABLE) from None
    if not isinstance(frame, dict) or not isinstance(frame.get("op"), int):
        raise Closing(UNREADABLE)
    return frame


def _shard(asked: Any) -> tuple[int, int]:
    shard_id, shard_count = asked
    if shard_count < 1 or not 0 <= shard_id < shard_count:
        raise Closing(INVALID_SHARD)
    return shard_id, shard_count


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]

"""Where the gateway is, and how many shards it recommends."""

from sandbox.calls import Call, Route
from sandbox.entities import Payload

_SESSIONS_A_DAY = 1000
_DAY_MS = 86_400_000


async def get_gateway(call: Call) -> Payload:
    return {"url": call.sandbox.gateway.url}


async def get_gateway_bot(call: Call) -> Payload:
    gateway = call.sandbox.gateway
    return {
        "url": gateway.url,
        "shards": gateway.shards,
        "session_start_limit": {
            "total": _SESSIONS_A_DAY,
            "remaining": max(0, _SESSIONS_A_DAY - gateway.identified),
            "reset_after": _DAY_MS,
            "max_concurrency": 1,
        },
    }


ROUTES: tuple[Route, ...] = (
    ("GET", "/gateway", get_gateway),
    ("GET", "/gateway/bot", get_gateway_bot),
)

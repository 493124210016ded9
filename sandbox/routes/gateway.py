"""Where the gateway is, and how many shards it recommends."""

from datetime import timedelta

from sandbox.calls import Call, Route
from sandbox.entities import Payload


async def get_gateway(call: Call) -> Payload:
    return {"url": call.sandbox.gateway.url}


async def get_gateway_bot(call: Call) -> Payload:
    gateway = call.sandbox.gateway
    starts = gateway.starts
    return {
        "url": gateway.url,
        "shards": gateway.shards,
        "session_start_limit": {
            "total": starts.total,
            "remaining": starts.remaining,
            "reset_after": starts.reset_after // timedelta(milliseconds=1),
            "max_concurrency": starts.concurrency,
        },
    }


ROUTES: tuple[Route, ...] = (
    ("GET", "/gateway", get_gateway),
    ("GET", "/gateway/bot", get_gateway_bot),
)

"""The REST side: faults, token, limits, then the route; refusals in Discord's shape."""

import socket
import struct
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler as WebHandler

from sandbox.calls import Handler, read_call
from sandbox.errors import TOO_LARGE, Refused, refused, unauthorized
from sandbox.faults import Fault, FaultKind
from sandbox.limits import Verdict, refusal
from sandbox.routes import ALL_ROUTES

if TYPE_CHECKING:
    from sandbox.server import Sandbox

PREFIX = "/api/v10"
_WITHOUT_TOKEN = ("/interactions/", "/webhooks/", "/gateway")
_MAX_BODY = 28 * 1024 * 1024  # bytes: ten files would be refused by Discord before this


def build_app(sandbox: "Sandbox", *, middlewares: list[Any]) -> web.Application:
    """An application with every route of the API, and 501 for the rest of it."""
    app = web.Application(client_max_size=_MAX_BODY, middlewares=middlewares)
    for method, path, handler in ALL_ROUTES:
        app.router.add_route(method, PREFIX + path, _endpoint(sandbox, path, handler))
    app.router.add_route("*", PREFIX + "/{unknown:.*}", _unknown(sandbox))
    return app


def json_response(
    body: Any, *, status: int = 200, headers: dict[str, str] | None = None
) -> web.Response:
    """A JSON answer whose type is exactly application/json: discord.py parses no other."""
    return web.Response(
        status=status,
        body=orjson.dumps(body),
        headers={"Content-Type": "application/json", **(headers or {})},
    )


def _endpoint(sandbox: "Sandbox", route: str, handler: Handler) -> WebHandler:
    async def answer(request: web.Request) -> web.StreamResponse:
        fault = sandbox.faults.take(request.method, request.path.removeprefix(PREFIX))
        if fault is not None:
            await request.read()  # it has all arrived, even if its sender goes away now
            sandbox.changed.notify()
            await fault.wait()
            if fault.kind is FaultKind.RESET:
                return _reset(request)
            if fault.kind is FaultKind.STATUS:
                return _failed(fault)
        verdict = _verdict(sandbox, request, route)
        if verdict.refusal is not None:
            return json_response(verdict.refusal, status=429, headers=verdict.headers)
        response = await _answered(sandbox, request, route, handler)
        response.headers.update(verdict.headers)
        lost = fault is not None and fault.kind is FaultKind.LOST
        return _reset(request) if lost else response

    return answer


async def _answered(
    sandbox: "Sandbox", request: web.Request, route: str, handler: Handler
) -> web.Response:
    try:
        if not route.startswith(_WITHOUT_TOKEN) or route == "/gateway/bot":
            _check_token(sandbox, request)
        result = await handler(await read_call(sandbox, request))
    except Refused as refusal:
        return json_response(refusal.body, status=refusal.status)
    except web.HTTPRequestEntityTooLarge:
        return json_response(refused(TOO_LARGE).body, status=413)
    if result is None:
        return web.Response(status=204)
    if isinstance(result, tuple):
        status, body = result
        return json_response(body, status=status)
    return json_response(result)


def _check_token(sandbox: "Sandbox", request: web.Request) -> None:
    if request.headers.get("Authorization") != f"Bot {sandbox.world.application.token}":
        raise unauthorized()


def _verdict(sandbox: "Sandbox", request: web.Request, route: str) -> Verdict:
    return sandbox.limits.check(request.method, route, dict(request.match_info))


def _failed(fault: Fault) -> web.Response:
    if fault.from_proxy:
        headers = {"Retry-After": f"{fault.seconds:.0f}"} if fault.status == 429 else {}
        page = f"<html><title>{fault.status}</title></html>"
        return web.Response(
            status=fault.status, text=page, content_type="text/html", headers=headers
        )
    if fault.status == 429:
        verdict = refusal(retry_after=fault.seconds)
        return json_response(verdict.refusal, status=429, headers=verdict.headers)
    body = {"message": f"{fault.status}: Fault", "code": 0}
    return json_response(body, status=fault.status)


def _reset(request: web.Request) -> web.Response:
    """Have the client see "connection reset by peer" instead of any answer."""
    transport = request.transport
    if transport is not None:
        peer = transport.get_extra_info("socket")
        # A lingering time of 0 makes closing send RST.
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response(status=500)


def _unknown(sandbox: "Sandbox") -> WebHandler:
    async def answer(request: web.Request) -> web.StreamResponse:
        sandbox.unknown_routes.append(f"{request.method} {request.path.removeprefix(PREFIX)}")
        return json_response({"message": "501: Not Implemented", "code": 0}, status=501)

    return answer

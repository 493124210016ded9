"""Looking at every call of the API as it passes."""

from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from sandbox.calls import read_call
from sandbox.errors import Refused
from sandbox.openapi.checker import Exchange, OpenApi

if TYPE_CHECKING:
    from sandbox.server import Sandbox

_PREFIX = "/api/v10"


def checking(openapi: OpenApi, sandbox: "Sandbox") -> Middleware:
    """A middleware that has `openapi` look at each REST call and its answer."""

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not request.path.startswith(_PREFIX + "/"):
            return await handler(request)
        await request.read()  # now: after a reset there is nothing to read any more
        response = await handler(request)
        # What a proxy before Discord answers is described nowhere.
        is_discord = response.content_type == "application/json" or response.status == 204
        if isinstance(response, web.Response) and is_discord:
            try:
                body = (await read_call(sandbox, request)).body
            except Refused:  # no JSON at all, which the answer says already
                return response
            openapi.check(_exchange(request, body, response))
        return response

    return check


def _exchange(request: web.Request, body: Any, response: web.Response) -> Exchange:
    answer = response.body
    assert answer is None or isinstance(answer, bytes)
    return Exchange(
        request.method,
        request.path.removeprefix(_PREFIX),
        dict(request.query),
        body,
        response.status,
        orjson.loads(answer) if answer else None,
    )

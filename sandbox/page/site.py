"""What the page is served: its files, its questions, its live socket."""

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.api import json_response
from sandbox.entities import Payload
from sandbox.page import servers
from sandbox.page.asking import Ask, Handler, answering, as_id
from sandbox.page.badday import BadDay
from sandbox.page.commands import autocomplete, commands_in
from sandbox.page.deeds import act
from sandbox.page.forms import Forms
from sandbox.page.guard import HEADERS
from sandbox.page.live import Live
from sandbox.page.messages import page_of
from sandbox.page.timing import clock_of, move_clock
from sandbox.people.refusals import NoAnswer, Refused

if TYPE_CHECKING:
    from sandbox.server import Sandbox

_STATIC = Path(__file__).with_name("static")
_TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}
_MOST_MESSAGES = 100  # in one answer


class Page:
    """The page's own state: who looks, their open forms, what they put away."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self.live = Live(sandbox)
        self.forms = Forms()
        self.badday = BadDay(sandbox)
        self.hidden: set[int] = set()  # ids of ephemeral messages that their readers dismissed

    def add_to(self, app: web.Application) -> None:
        """Serve it: / and everything below /page/."""
        files = {path.name: path.read_bytes() for path in _STATIC.iterdir() if path.is_file()}

        async def static(request: web.Request) -> web.Response:
            name = request.match_info.get("file", "index.html")
            if name not in files:
                raise web.HTTPNotFound(headers=HEADERS)
            kind = _TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0]
            charset = "utf-8" if Path(name).suffix in _TYPES else None
            return web.Response(
                body=files[name], content_type=kind, charset=charset, headers=HEADERS
            )

        app.router.add_get("/", static)
        app.router.add_get("/page/live", self._watch)
        bad_day: dict[tuple[str, str], Handler] = {
            ("GET", "badday"): self.badday.told,
            ("POST", "badday"): self.badday.make,
        }
        for (method, name), handler in {**_QUESTIONS, **bad_day}.items():
            answer = answering(self._sandbox, handler)
            app.router.add_route(method, f"/page/api/{name}", answer)
        app.router.add_get("/page/{file}", static)
        app.on_shutdown.append(self.live.close)

    async def _watch(self, request: web.Request) -> web.StreamResponse:
        try:
            sight = Ask(self._sandbox, dict(request.query)).sight
        except Refused as refusal:
            return json_response({"refused": str(refusal)}, status=404, headers=HEADERS)
        return await self.live.serve(sight, request)


def _people(ask: Ask) -> Payload:
    sandbox = ask.sandbox
    return {
        "people": servers.people(sandbox.world),
        "clock": clock_of(sandbox.clock),
        "can_jump": sandbox.next_due is not None,
        "api_url": sandbox.api_url,
    }


def _view(ask: Ask) -> Payload:
    return servers.view(ask.sight)


def _messages(ask: Ask) -> Payload:
    sight = ask.sight
    channel = ask.channel(sight)
    before = None
    if ask.fields.get("before"):
        before = as_id(ask.fields["before"])
        if before is None:
            raise Refused("'before' must be an id.")
    limit = ask.whole("limit", low=1, high=_MOST_MESSAGES, default=50)
    return page_of(sight, channel, before=before, limit=limit)


async def _autocomplete(ask: Ask) -> Payload:
    try:
        return await autocomplete(ask)
    except NoAnswer:
        return {"no_answer": "Loading options failed."}


_QUESTIONS: dict[tuple[str, str], Handler] = {
    ("GET", "people"): _people,
    ("GET", "view"): _view,
    ("GET", "messages"): _messages,
    ("GET", "commands"): commands_in,
    ("POST", "autocomplete"): _autocomplete,
    ("POST", "act"): act,
    ("POST", "clock"): move_clock,
}

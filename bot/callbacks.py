"""Answering interactions straight away, and without having Discord send the answer back.

discord.py asks for the answer each time and makes a message of it, which nobody here reads: a
fifth of the time that an answer takes. It would also send it by the session that `bot.wire`
watches, where answers have no part.

And it tries again too late for somebody who waits, or not at all: not after most broken
connections, and after a 429 only when that came from Discord itself. A connection that hangs it
waits for as long as that takes. Here all that may pass is tried again within the 3 s that Discord
waits.
"""

import asyncio
import logging
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import discord
from discord.http import MultipartParameters, Route
from discord.utils import _to_json
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

from bot.bodies import read_body

if TYPE_CHECKING:
    from discord.types.interactions import InteractionCallback


# Seconds before the same answer once more, after a 5xx or a broken connection.
WAITS = (0.3, 0.9)
TRY_SECONDS = 1.0  # for the first try: its connection may be a kept one that is dead
AGAIN_SECONDS = 3.0  # for a later one: by a slow line, connecting alone takes over a second
LONGEST_WAIT = 2  # seconds; when a 429 asks for more, it is too late by then
ANSWERED = 40060  # Discord's code

log = logging.getLogger(__name__)


class _Limited(discord.HTTPException):
    """A 429; `seconds` as its body names them: Discord's header has whole ones, if it is there."""

    def __init__(self, response: aiohttp.ClientResponse, said: Any) -> None:
        super().__init__(response, said)
        self.seconds = said.get("retry_after") if isinstance(said, dict) else None


_KINDS = {403: discord.Forbidden, 404: discord.NotFound, 429: _Limited}


class Callbacks(AsyncWebhookAdapter):
    """discord.py's requests, but callbacks are our own."""

    def __init__(self, connector: aiohttp.BaseConnector) -> None:
        """`connector` stays its owner's, and closing it ends all that is made here."""
        super().__init__()  # type: ignore[no-untyped-call]
        self._session = aiohttp.ClientSession(
            connector=connector, connector_owner=False, cookie_jar=aiohttp.DummyCookieJar()
        )

    def use(self) -> None:
        """From here on, in this task and in those that it starts."""
        async_context.set(self)

    async def create_interaction_response(
        self,
        interaction_id: int,
        token: str,
        *,
        session: aiohttp.ClientSession,
        proxy: str | None = None,
        proxy_auth: aiohttp.BasicAuth | None = None,
        params: MultipartParameters,
    ) -> "InteractionCallback":
        route = Route(
            "POST",
            "/interactions/{webhook_id}/{webhook_token}/callback",
            webhook_id=interaction_id,
            webhook_token=token,
        )
        proxied = {"proxy": proxy, "proxy_auth": proxy_auth}
        for attempt, usual in enumerate((*WAITS, None)):
            try:
                await self._send(attempt, route.url, params, **proxied)
                break
            except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
                if attempt and getattr(error, "code", None) == ANSWERED:
                    break  # only Discord's "yes" to the first was lost
                wait = _wait(error, usual)
                if isinstance(error, TimeoutError):
                    wait = None if attempt else 0  # long enough has been waited
                if wait is None:
                    raise
            log.info("an answer did not pass and is sent again")
            await asyncio.sleep(wait)
        return cast("InteractionCallback", {"interaction": {"id": interaction_id}})

    async def _send(
        self, attempt: int, url: str, params: MultipartParameters, **proxied: Any
    ) -> None:
        """Post an answer; again, by a new connection: one that is kept may be dead as well."""
        if not attempt:
            await _post(self._session, url, params, seconds=TRY_SECONDS, **proxied)
            return
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
            await _post(session, url, params, seconds=AGAIN_SECONDS, **proxied)


async def _post(
    session: aiohttp.ClientSession,
    url: str,
    params: MultipartParameters,
    *,
    seconds: float,
    **proxied: Any,
) -> None:
    """Send an answer once, within `seconds`."""
    body: dict[str, Any] = {"data": _to_json(params.payload), "headers": _JSON}
    if params.files:
        form = aiohttp.FormData(quote_fields=False)
        for file in params.files:
            file.reset()  # to its beginning
        for part in params.multipart or ():
            form.add_field(**part)
        body = {"data": form}
    limit = aiohttp.ClientTimeout(total=seconds)
    async with session.post(url, timeout=limit, **body, **proxied) as response:
        if response.ok:
            return
        said: Any = ""
        with suppress(ValueError):  # what says that it is JSON may be something else
            said = await read_body(response)
        usual = discord.DiscordServerError if response.status >= 500 else discord.HTTPException
        raise _KINDS.get(response.status, usual)(response, said)


_JSON = {"Content-Type": "application/json"}


def _wait(error: Exception, usual: float | None) -> float | None:
    """How many seconds later the same answer may pass; None when that is no use."""
    if usual is None or not isinstance(error, discord.HTTPException):
        return usual
    if error.status != HTTPStatus.TOO_MANY_REQUESTS and error.status < 500:
        return None
    told: Any
    for told in (getattr(error, "seconds", None), error.response.headers.get("Retry-After")):
        with suppress(TypeError, ValueError):  # nothing; or a date, from something before Discord
            seconds = float(told)
            return seconds if seconds <= LONGEST_WAIT else None
    return usual

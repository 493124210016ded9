"""Answering interactions straight away, and without having Discord send the answer back.

discord.py asks for the answer each time and makes a message of it, which nobody here reads: a
fifth of the time that an answer takes. It would also send it by the session that `bot.wire`
watches, where answers have no part.
"""

from typing import TYPE_CHECKING, Any, cast

import aiohttp
from discord.http import MultipartParameters, Route
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

if TYPE_CHECKING:
    from discord.types.interactions import InteractionCallback


class Callbacks(AsyncWebhookAdapter):
    """discord.py's requests, but a callback without its query `with_response`."""

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
        body: dict[str, Any] = {"payload": params.payload}
        if params.files:
            body = {"files": params.files, "multipart": params.multipart}
        await self.request(route, self._session, proxy=proxy, proxy_auth=proxy_auth, **body)
        return cast("InteractionCallback", {"interaction": {"id": interaction_id}})

"""Answering interactions without having Discord send the answer back, which nobody here reads.

discord.py asks for it each time, and makes a message of it: a fifth of the time an answer takes.
"""

from typing import TYPE_CHECKING, Any, cast

import aiohttp
from discord.http import MultipartParameters, Route
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

if TYPE_CHECKING:
    from discord.types.interactions import InteractionCallback


class Callbacks(AsyncWebhookAdapter):
    """discord.py's requests, but a callback without its query `with_response`."""

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
        await self.request(route, session, proxy=proxy, proxy_auth=proxy_auth, **body)
        return cast("InteractionCallback", {"interaction": {"id": interaction_id}})

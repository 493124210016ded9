"""Reading what Discord answers, where discord.py expects more than Discord promises."""

from typing import Any

import aiohttp
import discord.http
import discord.webhook.async_
from discord.utils import _from_json

# Discord's description lets these be left out, and discord.py demands them.
_APPLICATION_DEFAULTS = {"bot_public": True, "bot_require_code_grant": False}


async def read_body(response: aiohttp.ClientResponse) -> Any:
    """The body: what its JSON says, also when its type names a charset as well; else its text.

    Raises:
        ValueError: it is no JSON though its type says so.
        aiohttp.ContentTypeError: it comes from something before Discord, which calls it a success.
    """
    text = await response.text(encoding="utf-8")
    if response.content_type == "application/json":
        return _from_json(text)
    if text and response.ok:
        raise aiohttp.ContentTypeError(
            response.request_info, response.history, status=response.status, message="no JSON"
        )
    return text


def use() -> None:
    """From here on, for all that discord.py asks for."""
    for module in (discord.http, discord.webhook.async_):
        vars(module)["json_or_text"] = read_body


def whole_application(told: Any) -> Any:
    """What Discord says of an application, with what it may leave out."""
    return {**_APPLICATION_DEFAULTS, **told}

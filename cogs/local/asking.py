"""Asking Discord once for something that may be done twice, and saying what came of it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Literal

import aiohttp
import discord

from bot.client import Hearth
from bot.dispatch.sender import ATTEMPT
from bot.features.local.store import Card
from bot.wire import Stop, Watch

log = logging.getLogger(__name__)

UNKNOWN_CHANNEL = 10003  # Discord's code

Answer = Literal["done", "no-message", "gone", "forbidden", "rejected", "later"]


def message_of(bot: Hearth, card: Card) -> discord.PartialMessage:
    """The message that a card is."""
    assert card.message_id is not None
    channel = bot.get_partial_messageable(card.channel_id, guild_id=card.guild_id)
    return channel.get_partial_message(card.message_id)


async def ask(act: Callable[[], Awaitable[object]]) -> Answer:
    """Do it once, paced as all is that the bot does on its own; "gone": the channel is."""
    deadline = asyncio.get_running_loop().time() + ATTEMPT.total_seconds()
    try:
        async with Watch().within(deadline):
            await act()
    except discord.HTTPException as error:
        return _refusal(error)
    except (Stop, aiohttp.ClientError, OSError):
        return "later"
    return "done"


def _refusal(error: discord.HTTPException) -> Answer:
    if error.response.content_type != "application/json":  # something before Discord: that passes
        return "later"
    match error:
        case discord.NotFound():
            return "gone" if error.code == UNKNOWN_CHANNEL else "no-message"
        case discord.Forbidden():
            return "forbidden"
        case discord.HTTPException(status=400):
            log.warning("Discord does not accept a change of a card: code %s", error.code)
            return "rejected"
    return "later"

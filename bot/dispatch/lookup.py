"""Finding out whether a notice was sent: looking for its id in the channel.

Messages are paged by their ids, newest first, never by our clock. Without Read Message History
Discord answers an empty list, so not finding anything counts only when the permission is proven.
"""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import discord

from bot.dispatch.sender import ATTEMPT
from bot.features.notices.ledger import Slip
from bot.features.notices.rules import DIRECT, is_marked, search_floor
from bot.wire import Stop, Watch

# A channel in which more was written since is not searched further: 20 pages.
SEARCH_LIMIT = 2000  # messages


@dataclass(frozen=True, slots=True)
class Found:
    message_id: int


@dataclass(frozen=True, slots=True)
class Absent:
    """It is proven that it was not sent."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """It cannot be found out, now or later."""


@dataclass(frozen=True, slots=True)
class NotNow:
    """Discord does not answer, or does not show us the server; to be tried again."""

    retry_after: float | None = None  # seconds


Finding = Found | Absent | Unknown | NotNow


class Lookup:
    def __init__(self, bot: discord.Client, *, attempt: timedelta = ATTEMPT) -> None:
        self._bot = bot
        self._attempt = attempt.total_seconds()

    async def find(self, slip: Slip) -> Finding:
        """Look for a notice that was claimed for a channel before."""
        hindrance = self._hindrance(slip)
        if hindrance is not None:
            return hindrance
        found = await self._search(slip)
        if isinstance(found, Absent):  # only if the permission was there until the end
            return self._hindrance(slip) or found
        return found

    def _hindrance(self, slip: Slip) -> Unknown | NotNow | None:
        """Why an empty answer would prove nothing; None when it would."""
        if slip.room in DIRECT:  # the bot can always read what it wrote to somebody
            return None
        guild = self._bot.get_guild(slip.owed.guild_id)
        if guild is None or guild.unavailable or guild.me is None:
            return NotNow()
        channel = guild.get_channel_or_thread(slip.channel_id or 0)
        if channel is None:
            return Unknown()
        allowed = channel.permissions_for(guild.me)
        return None if allowed.view_channel and allowed.read_message_history else Unknown()

    async def _search(self, slip: Slip) -> Finding:
        deadline = asyncio.get_running_loop().time() + self._attempt
        try:
            async with Watch().within(deadline):
                return await self._page_through(slip)
        except Stop as stop:
            return NotNow(stop.retry_after)
        except (discord.Forbidden, discord.NotFound):
            return Unknown()
        except (discord.HTTPException, aiohttp.ClientError, OSError):
            return NotNow()

    async def _page_through(self, slip: Slip) -> Finding:
        assert slip.channel_id is not None
        assert self._bot.user is not None
        floor = search_floor(max(slip.sent_after_id or 0, slip.channel_id))
        channel = self._bot.get_partial_messageable(slip.channel_id)
        seen = 0
        async for message in channel.history(limit=SEARCH_LIMIT):
            if message.id < floor:
                return Absent()
            is_ours = message.author.id == self._bot.user.id
            if is_ours and is_marked([c.to_dict() for c in message.components], slip.owed.id):
                return Found(message.id)
            seen += 1
        return Unknown() if seen >= SEARCH_LIMIT else Absent()

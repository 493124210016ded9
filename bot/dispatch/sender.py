"""Sending one message, as often as it takes within one attempt, and saying what became of it.

Every try carries the notice's nonce, and Discord makes no second message with the same nonce "in
the past few minutes" (enforce_nonce, which discord.py sets). An attempt takes seconds, so trying
again within it is safe even when it is not known whether the last try arrived.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
import discord

from bot.dispatch.kinds import Outgoing
from bot.features.notices.rules import Problem
from bot.wire import Stop, Watch

log = logging.getLogger(__name__)

# How long one attempt takes at most; the lease on the notice is longer.
ATTEMPT = timedelta(seconds=10)
_FIRST_PAUSE = 1 / 20  # of an attempt; doubled after each try
Pause = Callable[[float], Awaitable[None]]  # for so many seconds

# https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
_CLOSED = {
    50007,  # cannot send messages to this user
    50278,  # no server in common with this user
    50033,  # invalid recipient
    10013,  # unknown user
}


@dataclass(frozen=True, slots=True)
class Sent:
    message_id: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Discord will not have it, now or later."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Unsent:
    """It certainly was not sent, and may be tried again after so many seconds, if given."""

    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """It may have been sent."""

    retry_after: float | None = None


Outcome = Sent | Refused | Unsent | Unclear


class Sender:
    def __init__(
        self, bot: discord.Client, *, attempt: timedelta = ATTEMPT, pause: Pause = asyncio.sleep
    ) -> None:
        self._bot = bot
        self._attempt = attempt.total_seconds()
        self._pause = pause

    async def send(self, channel_id: int, outgoing: Outgoing, *, nonce: str) -> Outcome:
        """Send it, trying again until the attempt's time is over."""
        channel = self._bot.get_partial_messageable(channel_id)
        options: dict[str, Any] = {} if outgoing.view is None else {"view": outgoing.view}

        async def send() -> Sent:
            message = await channel.send(outgoing.content or None, nonce=nonce, **options)
            return Sent(message.id)

        return await self._insist(send)

    async def open_direct(self, user_id: int) -> Outcome | int:
        """The channel for direct messages to a person, or why there is none; Unclear never."""
        opened = []

        async def open_channel() -> Sent:
            data = await self._bot.http.start_private_message(user_id)
            opened.append(int(data["id"]))
            return Sent(0)

        outcome = await self._insist(open_channel)
        if opened:
            return opened[0]
        return Unsent(outcome.retry_after) if isinstance(outcome, Unclear) else outcome

    async def _insist(self, act: Callable[[], Awaitable[Sent]]) -> Outcome:
        clock = asyncio.get_running_loop().time
        deadline = clock() + self._attempt
        pause = self._attempt * _FIRST_PAUSE
        in_doubt = False
        while True:
            outcome = await _try_once(act, deadline=deadline)
            in_doubt = in_doubt or isinstance(outcome, Unclear)
            match outcome:
                case Sent():
                    return outcome
                case Refused():
                    return Unclear() if in_doubt else outcome
            wait = max(outcome.retry_after or 0, pause)
            if clock() + wait >= deadline:
                return Unclear(outcome.retry_after) if in_doubt else Unsent(outcome.retry_after)
            await self._pause(wait)
            pause *= 2


async def _try_once(act: Callable[[], Awaitable[Sent]], *, deadline: float) -> Outcome:
    watch = Watch()
    try:
        async with watch.within(deadline):
            return await act()
    except Stop as stop:
        return (Unsent if stop.status == 429 else Unclear)(stop.retry_after)
    except discord.HTTPException as error:
        return _refusal(error)
    except aiohttp.ClientConnectorError:  # nobody was there to get it
        return Unsent()
    except (aiohttp.ClientError, OSError):  # TimeoutError is one of these
        return Unclear() if watch.is_under_way else Unsent()


def _refusal(error: discord.HTTPException) -> Outcome:
    # Not Discord speaks but something before it, or the token is being replaced: that passes.
    is_discord = error.response.headers.get("Content-Type", "").startswith("application/json")
    if not is_discord or error.status == 401:
        return Unsent()
    if error.code in _CLOSED:
        return Refused("dms-closed")
    if error.status == 403:
        return Refused("forbidden")
    if error.status == 404:
        return Refused("unknown-channel")
    log.error("Discord does not accept a message: status %s, code %s", error.status, error.code)
    return Refused("rejected")

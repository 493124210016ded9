"""What Discord sends and discord.py cannot read: it ends nothing, and people are answered."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import discord.shard
from discord.gateway import DiscordWebSocket, ReconnectWebSocket

from bot.ui import explain

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)

Payload = dict[str, Any]

# Discord leaves some of these out, and discord.py demands them all.
_DEFAULTS: Payload = {"version": 1, "attachment_size_limit": 10 * 2**20}
_CHANNEL_DEFAULTS: Payload = {
    "name": "",
    "position": 0,
    "parent_id": "0",
    "bitrate": 64_000,
    "user_limit": 0,
    "owner_id": "0",
    "message_count": 0,
    "member_count": 0,
    "thread_metadata": {
        "archived": False,
        "auto_archive_duration": 60,
        "archive_timestamp": "2015-05-13T00:00:00+00:00",  # when Discord began
    },
}
# All that it takes to know what somebody wants, and from what panel.
_NEEDED = (
    *("id", "application_id", "type", "token", "data", "version", "attachment_size_limit"),
    *("locale", "guild_locale", "guild_id", "user", "member", "context", "message"),
)
_NEEDED_OF_MESSAGE = ("id", "channel_id", "type", "content", "flags", "components", "author")
# What discord.py takes for a broken connection, and mends.
_MENDED = (
    *(ReconnectWebSocket, discord.ConnectionClosed, aiohttp.ClientError, OSError, TimeoutError),
)


class Socket(DiscordWebSocket):
    """A connection that begins anew, later each time, when what comes in is no event at all.

    discord.py would end the process.
    """

    @staticmethod
    def use() -> None:
        """From here on, for every connection."""
        vars(discord.shard)["DiscordWebSocket"] = Socket

    async def received_message(self, msg: Any, /) -> None:
        try:
            await super().received_message(msg)
        except _MENDED:
            raise
        except Exception as error:
            log.error("Discord sent what is no event, so we connect anew", exc_info=error)
            await self.close()
            raise ConnectionError from error


class Events:
    """Stands between the connection and discord.py's parsers, one for each type of event."""

    def __init__(self, bot: "Hearth") -> None:
        self._bot = bot
        self._answering: set[asyncio.Task[None]] = set()

    def guard(self) -> None:
        """From here on, an event that cannot be read is left out, and logged by its type."""
        parsers = self._bot._connection.parsers
        parsers.update({name: partial(self._read, name, parse) for name, parse in parsers.items()})

    def _read(self, name: str, parse: Callable[[Any], None], data: Any) -> None:
        if name == "INTERACTION_CREATE" and self._bot.is_leaving:
            return
        try:
            if name == "INTERACTION_CREATE":
                data.setdefault("locale", None)  # discord.py would take it for the United States'
            parse(data)
        except Exception as error:
            log.error("Discord sent an event that cannot be read: %s", name, exc_info=error)
            if name == "INTERACTION_CREATE":
                self._read_again(parse, data, error)
            elif name == "READY":
                self._bot.dispatch("connect")  # people can ask from now on all the same

    def _read_again(self, parse: Callable[[Any], None], data: Payload, error: Exception) -> None:
        """Make do with less than Discord sent; what still fails is told to the person."""
        interaction = self._built(data)
        if interaction is not None:  # and somebody may be answering it already
            self._explain(interaction, error)
            return
        for known in _fewer(data) if isinstance(data, dict) else ():
            interaction = self._built(known)
            if interaction is None:
                continue
            try:
                parse(known)
            except Exception as again:
                self._explain(interaction, again)
            return
        log.error("and nobody could be answered")

    def _built(self, data: Payload) -> discord.Interaction[Any] | None:
        try:
            return discord.Interaction(data=data, state=self._bot._connection)  # type: ignore[arg-type]
        except Exception:
            return None

    def _explain(self, interaction: discord.Interaction[Any], error: Exception) -> None:
        async def answer() -> None:
            with self._bot.in_flight():
                await explain(interaction, error)

        if interaction.type is not discord.InteractionType.autocomplete:
            task = asyncio.create_task(answer())
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)


def _fewer(data: Payload) -> Iterator[Payload]:
    """An interaction's `data` with what is missing filled in; then with less and less of it."""
    channel = data.get("channel")
    given = channel if isinstance(channel, dict) else {}
    known = {key: value for key, value in given.items() if value is not None}
    filled = {**_DEFAULTS, **data, "channel": {**_CHANNEL_DEFAULTS, **known}}
    yield filled
    bare = {key: filled[key] for key in _NEEDED if key in filled}
    if isinstance(message := data.get("message"), dict):
        bare["message"] = {key: message[key] for key in _NEEDED_OF_MESSAGE if key in message}
    yield bare
    for part in ("member", "user", "message"):
        bare.pop(part, None)
        yield bare

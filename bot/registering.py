"""Telling Discord our commands: all of them, or those that it lacks."""

import asyncio
import logging
from collections.abc import Awaitable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import discord
from discord.http import Route

from bot.commands import Payload, lacking_commands, localise, same_commands
from bot.i18n import Texts, UnknownText

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)

# Between one try to tell Discord the commands and the next, each pause twice the one before.
AGAIN_SECONDS, MOST_AGAIN_SECONDS = 60, 3600
FIRST = "crisis"  # of commands that are added one by one


def payloads(bot: "Hearth") -> list[Payload]:
    """Every command that is loaded, as Discord should have it, words in all languages."""
    return [_payload(each.to_dict(bot.tree), bot.texts) for each in bot.tree.get_commands()]


def _payload(command: Payload, texts: Texts) -> Payload:
    try:
        return localise(command, texts)
    except UnknownText:
        return command  # in English, as our code has it


async def sync_commands(bot: "Hearth") -> bool:
    """Tell Discord our commands if it has others; returns whether that was needed.

    When Discord refuses one, it refuses all: then each that it lacks is told alone.
    """
    ours, theirs = payloads(bot), await _registered(bot)
    is_needed = not same_commands(ours, theirs)
    if is_needed:
        try:
            await bot.http.bulk_upsert_global_commands(_id_of(bot), cast("Any", ours))
        except discord.HTTPException as error:
            if error.status == HTTPStatus.BAD_REQUEST:
                await _add_lacking(bot, ours, theirs)
            raise
    log.info("commands are %s", "synced" if is_needed else "as Discord has them")
    return is_needed


async def sync_until_taken(bot: "Hearth") -> None:
    """Tell Discord again when it took nothing: what is new to it cannot be used until it does."""
    pause = AGAIN_SECONDS
    while bot.commands_changed is None:
        await asyncio.sleep(pause)
        pause = min(2 * pause, MOST_AGAIN_SECONDS)
        bot.commands_changed = await tried(sync_commands(bot))


async def add_commands(bot: "Hearth") -> bool:
    """Tell Discord those of our commands that it lacks, each alone, and leave it the others.

    Returns whether there were any.
    """
    return await _add_lacking(bot, payloads(bot), await _registered(bot))


async def _add_lacking(bot: "Hearth", ours: list[Payload], theirs: list[Payload]) -> bool:
    new = lacking_commands(ours, theirs)
    new.sort(key=lambda command: command["name"] != FIRST)
    added = [await tried(_add(bot, command)) for command in new]
    if any(added):
        log.info("commands that Discord lacked were added: %d", sum(map(bool, added)))
    return any(added)


async def _add(bot: "Hearth", command: Payload) -> bool:
    await bot.http.upsert_global_command(_id_of(bot), cast("Any", command))
    return True


async def tried(telling: Awaitable[bool]) -> bool | None:
    """What `telling` returns; None, and a line in the log, when Discord could not be told."""
    try:
        return await telling
    except discord.HTTPException as error:
        log.warning("commands were not synced, run `hearth sync`: status %s", error.status)
    except (aiohttp.ClientError, OSError) as error:
        log.warning("commands were not synced, run `hearth sync`: %s", type(error).__name__)
    except Exception as error:
        log.error("commands were not synced", exc_info=error)
    return None


async def _registered(bot: "Hearth") -> list[Payload]:
    # discord.py's own call asks without the localised words.
    path = "/applications/{application_id}/commands?with_localizations=true"
    found = await bot.http.request(Route("GET", path, application_id=_id_of(bot)))
    return cast("list[Payload]", found)


def _id_of(bot: "Hearth") -> int:
    assert bot.application_id is not None
    return bot.application_id

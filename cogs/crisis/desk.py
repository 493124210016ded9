"""Where a press of a button finds the cards that the cog has loaded, and how one is sent."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from http import HTTPStatus
from typing import Any

import aiohttp
import discord
from discord.ext import commands

from bot import panels
from bot.client import Hearth
from bot.features.crisis.card import Card, Cards
from bot.features.crisis.local import LocalLine
from bot.features.crisis.pages import Pages
from bot.features.crisis.rules import Place, place_of
from bot.ui import View, reply, spoken

LABELS_KEPT = 512  # all of this feature's, in all languages
MOST_SIMILAR = 3  # countries to offer somebody whose words name none

log = logging.getLogger(__name__)

AGAIN_SECONDS = 0.3  # of the 3 that Discord waits for an answer
ALREADY_ANSWERED = 40060  # Discord's code

# Shows something for a country's code, or without one for where somebody's Discord points to.
Screen = Callable[[discord.Interaction[Any], str | None], Awaitable[None]]
# What stands below a card: for a place, a language, and whether the server has lines of its own.
# Views hold no state, so that one serves everybody.
FirstView = Callable[[Card, Place, str, bool], View]


class Desk(commands.Cog):
    """What the commands, the buttons and the form share: all cards, in memory."""

    screens: Mapping[str, Screen]
    first_view: FirstView

    def __init__(self, bot: Hearth, cards: Cards) -> None:
        self.bot = bot
        self.cards = cards
        self.pages = Pages(cards)
        self._said = lru_cache(maxsize=LABELS_KEPT)(bot.texts.get)

    def place(self, words: str | None, locale: str) -> Place:
        """Where somebody is who wrote `words` in a Discord that speaks `locale`."""
        atlas = self.cards.atlas
        return place_of(
            words,
            locale,
            find=lambda said: atlas.find(said, locale),
            nearest=lambda said: atlas.nearest(said, locale),
            similar=lambda said: atlas.similar(said, locale, limit=MOST_SIMILAR),
        )

    def card(self, interaction: discord.Interaction[Any], place: Place) -> Card:
        """The first card for `place`, in the person's language."""
        return self.cards.write(
            place,
            language=self.bot.language(interaction),
            spoken=spoken(interaction),
            local=self.local(interaction),
            now=self.bot.clock.now(),
        )

    def local(self, interaction: discord.Interaction[Any]) -> tuple[LocalLine, ...]:
        """The lines of the server where somebody asks, from memory."""
        if not self.bot.progress.attached.is_set():
            return ()
        return self.bot.local_lines.at_hand(interaction.guild_id)

    def words(self, interaction: discord.Interaction[Any], key: str) -> str:
        """The text for "crisis-" and `key`, in the person's language."""
        return self.say(key, self.bot.language(interaction))

    def say(self, key: str, language: str) -> str:
        """The text for "crisis-" and `key`."""
        return self._said(f"crisis-{key}", language)


def desk_of(interaction: discord.Interaction[Any]) -> Desk:
    """The loaded crisis cog."""
    desk = interaction.client.get_cog("Crisis")
    assert isinstance(desk, Desk)
    return desk


async def send(interaction: discord.Interaction[Any], card: Card, view: View) -> None:
    """Answer with `card`, and should Discord not take its buttons, with its text alone."""
    await _deliver(reply, interaction, card, view)


async def show(interaction: discord.Interaction[Any], card: Card, view: View) -> None:
    """As `send`, but a private panel that was used turns to `card`."""
    await _deliver(panels.show, interaction, card, view)


async def _deliver(
    answer: Callable[..., Awaitable[None]],
    interaction: discord.Interaction[Any],
    card: Card,
    view: View,
) -> None:
    try:
        await insist(answer, interaction, card.content, view=view, suppress_embeds=True)
    except discord.HTTPException as error:
        if error.status != HTTPStatus.BAD_REQUEST:
            raise
        log.warning("a crisis card went out without its buttons: code %s", error.code)
        await insist(answer, interaction, card.plain, suppress_embeds=True)


async def insist(
    answer: Callable[..., Awaitable[None]],
    interaction: discord.Interaction[Any],
    content: str,
    **kwargs: Any,
) -> None:
    """Answer, a second time when the connection breaks: nobody in need should have to ask again.

    After a 5xx or a 429, discord.py does so.
    """
    try:
        await answer(interaction, content, **kwargs)
    except (aiohttp.ClientError, OSError):
        await asyncio.sleep(AGAIN_SECONDS)
        try:
            await answer(interaction, content, **kwargs)
        except discord.HTTPException as again:
            if again.code != ALREADY_ANSWERED:  # only Discord's "yes" to the first was lost
                raise

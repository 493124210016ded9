"""Where a press of a button finds the cards that the cog has loaded, and how one is sent."""

import logging
from http import HTTPStatus
from typing import Any

import discord
from discord.ext import commands

from bot.client import Hearth
from bot.features.crisis.card import Card, Cards
from bot.features.crisis.local import LocalLine
from bot.features.crisis.rules import Place, place_of
from bot.ui import View, reply

log = logging.getLogger(__name__)


class Desk(commands.Cog):
    """What the command, the buttons and the form share: all cards, in memory."""

    def __init__(self, bot: Hearth, cards: Cards) -> None:
        self.bot = bot
        self.cards = cards

    def place(self, words: str | None, locale: str) -> Place:
        """Where somebody is who wrote `words` in a Discord that speaks `locale`."""
        return place_of(words, locale, find=lambda said: self.cards.atlas.find(said, locale))

    def card(self, interaction: discord.Interaction[Hearth], words: str | None) -> Card:
        """The card for the country that `words` name, else for the person's language."""
        locale = interaction.locale.value
        return self.cards.write(
            self.place(words, locale),
            language=self.bot.language(interaction),
            spoken=locale,
            local=self._local(interaction),
        )

    def _local(self, interaction: discord.Interaction[Hearth]) -> tuple[LocalLine, ...]:
        """The lines of the server where somebody asks, from memory."""
        return ()


def desk_of(interaction: discord.Interaction[Any]) -> Desk:
    """The loaded crisis cog."""
    desk = interaction.client.get_cog("Crisis")
    assert isinstance(desk, Desk)
    return desk


async def send(interaction: discord.Interaction[Any], card: Card, view: View) -> None:
    """Answer with `card`, and should Discord not take its buttons, with its text alone."""
    try:
        await reply(interaction, card.content, view=view, suppress_embeds=True)
    except discord.HTTPException as error:
        if error.status != HTTPStatus.BAD_REQUEST:
            raise
        log.warning("a crisis card went out without its buttons: code %s", error.code)
        await reply(interaction, card.plain, suppress_embeds=True)

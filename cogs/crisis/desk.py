"""Where a press of a button finds the cards that the cog has loaded, and how one is sent."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import Any

import discord
from discord.ext import commands

from bot import panels
from bot.client import Hearth
from bot.features.crisis.card import Card, Cards
from bot.features.crisis.ends import FIND_A_HELPLINE
from bot.features.crisis.local import LocalLine
from bot.features.crisis.pages import Pages
from bot.features.crisis.rules import Place, place_of
from bot.features.crisis.sheet import TEXT_ALONE
from bot.ui import View, is_over, log_untaken, reply, spoken

LABELS_KEPT = 512  # all of this feature's, in all languages
MOST_SIMILAR = 3  # countries to offer somebody whose words name none

log = logging.getLogger(__name__)

ANSWER_SECONDS = 3  # so long Discord waits

Answer = Callable[[], Awaitable[object]]
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

    def last_resort(self, interaction: discord.Interaction[Any], country: str | None) -> str:
        """Whom to call where somebody seems to be, and where to find more, in a few lines."""
        place = self.place(country, spoken(interaction))
        voice = self.cards.voices[self.bot.language(interaction)]
        known = self.cards.helplines.countries.get(place.country or "")
        _, emergency = self.cards.head(known, voice)
        found = self.cards.how_found(place, voice, TEXT_ALONE)
        return "\n".join((emergency, *found, voice.say("more", link=voice.link(FIND_A_HELPLINE))))

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


async def send(
    interaction: discord.Interaction[Any], card: Card, view: View, country: str | None
) -> None:
    """Answer with `card`, or with less should Discord not take it: see `deliver`."""
    await deliver(interaction, country, *_with_and_without_view(reply, interaction, card, view))


async def show(
    interaction: discord.Interaction[Any], card: Card, view: View, country: str | None
) -> None:
    """As `send`, but a private panel that was used turns to `card`."""
    answers = _with_and_without_view(panels.show, interaction, card, view)
    await deliver(interaction, country, *answers)


def _with_and_without_view(
    answer: Callable[..., Awaitable[None]],
    interaction: discord.Interaction[Any],
    card: Card,
    view: View,
) -> Iterator[Answer]:
    yield partial(answer, interaction, card.content, view=view, suppress_embeds=True)
    yield partial(answer, interaction, card.plain, suppress_embeds=True)


async def deliver(
    interaction: discord.Interaction[Any], country: str | None, *answers: Answer
) -> None:
    """Give the first of `answers`, each simpler than the one before, that Discord takes.

    The last resort is a few lines for `country`, as the person named it. Nobody in need should have
    to ask again, so whatever goes wrong with an answer, the next is tried; nothing is raised.
    """
    ever_simpler: tuple[Answer, ...] = (*answers, partial(_last_resort, interaction, country))
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            for answer in ever_simpler:
                try:
                    await answer()
                    return
                except Exception as error:
                    log_untaken(error)
                    if is_over(error):
                        return
    except TimeoutError:
        log.warning("Discord took no crisis card in time")


async def _last_resort(interaction: discord.Interaction[Any], country: str | None) -> None:
    await reply(interaction, desk_of(interaction).last_resort(interaction, country))

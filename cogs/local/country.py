"""The country that a card would be for, as the custom ids of the private panel carry it."""

from dataclasses import dataclass
from typing import Self

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.features.local.rules import guess_country
from bot.features.local.store import Card
from bot.i18n import FALLBACK
from bot.presses import StalePanel
from bot.ui import spoken_here
from bot.zones import country_of
from cogs.local.places import cards_of

ANY = "00"  # stands for no country in a custom id
NAMED = ":named"
COUNTRY = rf"(?P<about>(?:[A-Z]{{2}}|{ANY})(?:{NAMED})?)"


@dataclass(frozen=True, slots=True)
class CardCountry:
    """A country's code, or None for any country.

    `is_named` when a person named it: only then do cards that are posted already change to it.
    """

    code: str | None
    is_named: bool = False

    @classmethod
    def read(cls, bot: Hearth, about: str) -> Self:
        """What a custom id that matched `COUNTRY` is about.

        Raises:
            StalePanel, NoCards
        """
        code = about.removesuffix(NAMED)
        if code != ANY and code not in cards_of(bot).atlas.codes:
            raise StalePanel
        return cls(None if code == ANY else code, is_named=about.endswith(NAMED))

    def __str__(self) -> str:
        """As `COUNTRY` has it."""
        return (self.code or ANY) + (NAMED if self.is_named else "")


async def likely_country(
    interaction: discord.Interaction[Hearth], cards: list[Card]
) -> CardCountry:
    """The country of a card that is here, else where the server probably is."""
    if cards:
        return CardCountry(cards[-1].country)
    bot = interaction.client
    community = await bot.directory.get(require_manager(interaction).guild.id)
    return CardCountry(
        guess_country(
            zone_country=country_of(community.zone),
            locale=spoken_here(interaction),
            find=lambda code: cards_of(bot).atlas.find(code, FALLBACK),
        )
    )

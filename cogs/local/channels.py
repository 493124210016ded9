"""Cards in channels: where they stand and what is wrong with each, posted, moved on, removed."""

import re
from typing import Any, Self

import discord
from discord.ui.select import BaseSelect

from bot.access import require_manager
from bot.client import Hearth
from bot.features.audit import store as audit
from bot.features.local import store
from bot.features.local.rules import MOST_CARDS, guess_country
from bot.features.local.store import Card
from bot.panels import show, take_time
from bot.presses import StalePanel
from bot.setup_buttons import LOCAL
from bot.ui import PersistentSelect, View
from bot.zones import country_of
from cogs.local.buttons import ManagersButton, leading_to
from cogs.local.card_text import card_line, country_name
from cogs.local.keeping import Outcome, keeper_of
from cogs.local.panel import CARDS
from cogs.local.places import KINDS, cards_of

ANY = "00"  # stands for no country in a custom id
COUNTRY = rf"(?P<about>[A-Z]{{2}}|{ANY})"
LABEL_CHARACTERS = 100  # Discord's limit for an entry of a menu


class CardsButton(ManagersButton, template=rf"{CARDS}(?::{COUNTRY})?"):
    """The page of cards; it says which country a card would be for, or else a guess is made."""

    prefix = CARDS

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        bot, guild_id = interaction.client, require_manager(interaction).guild.id
        async with bot.database.begin() as session:
            cards = await store.cards_of(session, guild_id=guild_id)
        country = read_country(bot, self.about) if self.about else await _guess(interaction, cards)
        await show_cards(interaction, country)


async def show_cards(
    interaction: discord.Interaction[Hearth],
    country: str | None,
    *news: str,
    is_named: bool = False,
) -> None:
    """Show the page, with `news` about what was done just now above the list.

    `is_named` when a person typed the country: only then do standing cards change to it.

    Raises:
        ManagersOnly, NotHere, NotSetUp, DatabaseUnavailable
    """
    bot, language = interaction.client, interaction.client.language(interaction)
    guild = require_manager(interaction).guild
    await bot.directory.get(guild.id)
    async with bot.database.begin() as session:
        found = await store.cards_of(session, guild_id=guild.id)
    cards = [card for card in found if card.is_wanted]
    head = bot.texts.get(
        "local-cards",
        language,
        country=country_name(bot, country, language),
        most=MOST_CARDS,
        named="yes" if is_named else "no",
    )
    parts = [*news, head]
    if cards:
        standing = bot.texts.get("local-cards-standing", language)
        lines = (card_line(bot, guild, card, language) for card in cards)
        parts.append("\n".join((standing, *lines)))
    code = country or ANY
    view = View(
        ChannelMenu.offer(code, bot.texts.get("local-menu-channels", language), is_named=is_named),
        leading_to(f"local:country:{code}:", bot.texts.get("local-button-country", language)),
    )
    if cards:
        view.add_item(leading_to("local:cards-away", bot.texts.get("local-button-away", language)))
    view.add_item(leading_to(LOCAL, bot.texts.get("local-button-back", language)))
    await show(interaction, "\n\n".join(parts), view=view)


class ChannelMenu(PersistentSelect, template=rf"local:post:{COUNTRY}(?P<named>:named)?"):
    """Posts a card for the country in each channel that is chosen, or brings it up to date."""

    def __init__(self, item: BaseSelect[Any], code: str, *, is_named: bool) -> None:
        self.code, self.is_named = code, is_named
        super().__init__(item)

    @classmethod
    def offer(cls, code: str, placeholder: str, *, is_named: bool) -> Self:
        menu = discord.ui.ChannelSelect[Any](
            custom_id=f"local:post:{code}:named" if is_named else f"local:post:{code}",
            placeholder=placeholder,
            channel_types=list(KINDS),
            max_values=MOST_CARDS,
        )
        return cls(menu, code, is_named=is_named)

    @classmethod
    def revive(cls, item: BaseSelect[Any], match: re.Match[str]) -> Self:
        return cls(item, match["about"], is_named=match["named"] is not None)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        guild = require_manager(interaction).guild
        country = read_country(interaction.client, self.code)
        await take_time(interaction)
        # A channel of another server, or one of another kind, can only have been forged.
        known = [guild.get_channel(getattr(value, "id", 0)) for value in self.item.values]
        chosen = [one.id for one in known if one is not None and one.type in KINDS]
        too_many = await _post(
            interaction, chosen[:MOST_CARDS], country=country, is_named=self.is_named
        )
        bot, language = interaction.client, interaction.client.language(interaction)
        news = []
        if too_many:
            channels = ", ".join(f"<#{channel_id}>" for channel_id in too_many)
            news.append(
                bot.texts.get("local-card-too-many", language, channels=channels, most=MOST_CARDS)
            )
        await show_cards(interaction, country, *news, is_named=self.is_named)


async def _post(
    interaction: discord.Interaction[Hearth],
    channel_ids: list[int],
    *,
    country: str | None,
    is_named: bool,
) -> list[int]:
    """Want cards there and see to them; returns the channels that are too many."""
    bot, guild_id = interaction.client, require_manager(interaction).guild.id
    community = await bot.directory.get(guild_id)
    async with bot.database.begin() as session:
        wanted, too_many = await store.want_cards(
            session, channel_ids, guild_id=guild_id, country=country, is_named=is_named
        )
        for card_id in wanted:
            await audit.note(
                session,
                community,
                user_id=interaction.user.id,
                action="local.card-posted",
                reference=card_id,
                now=bot.clock.now(),
            )
    await keeper_of(bot).see_to(guild_id, wanted)
    return too_many


class AwayButton(ManagersButton, template=r"local:cards-away"):
    """The page on which a card is chosen that is to go."""

    prefix = "local:cards-away"

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        bot, language = interaction.client, interaction.client.language(interaction)
        guild = require_manager(interaction).guild
        async with bot.database.begin() as session:
            found = await store.cards_of(session, guild_id=guild.id)
        cards = [card for card in found if card.is_wanted]
        view = View()
        if cards:
            view.add_item(AwayMenu(_card_menu(interaction, cards)))
        view.add_item(leading_to(CARDS, bot.texts.get("local-button-back", language)))
        await show(interaction, bot.texts.get("local-cards-away", language), view=view)


class AwayMenu(PersistentSelect, template=r"local:card-away"):
    """The server's cards; the values are their ids."""

    @classmethod
    def revive(cls, item: BaseSelect[Any], match: re.Match[str]) -> Self:
        return cls(item)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        guild_id = require_manager(interaction).guild.id
        await take_time(interaction)
        bot, language = interaction.client, interaction.client.language(interaction)
        community = await bot.directory.get(guild_id)
        card_id = str(next(iter(self.item.values), ""))
        async with bot.database.begin() as session:
            card = await store.give_up_card(session, guild_id=guild_id, card_id=card_id)
            if card is not None:
                await audit.note(
                    session,
                    community,
                    user_id=interaction.user.id,
                    action="local.card-removed",
                    reference=card_id,
                    now=bot.clock.now(),
                )
        if card is None:
            await show_cards(interaction, await _guess(interaction, []))
            return
        outcome = (await keeper_of(bot).see_to(guild_id, [card_id]))[card_id]
        key = _REMOVED.get(outcome, "local-card-removed")
        text = bot.texts.get(key, language, channel=f"<#{card.channel_id}>")
        await show_cards(interaction, card.country, text)


_REMOVED: dict[Outcome, str] = {"left": "local-card-left", "later": "local-card-going"}


def read_country(bot: Hearth, code: str) -> str | None:
    """The country that a custom id's `code` stands for.

    Raises:
        StalePanel, NoCards
    """
    if code == ANY:
        return None
    if code not in cards_of(bot).atlas.codes:
        raise StalePanel
    return code


async def _guess(interaction: discord.Interaction[Hearth], cards: list[Card]) -> str | None:
    """The country of a card that stands here, else where the server probably is."""
    if cards:
        return cards[-1].country
    bot = interaction.client
    community = await bot.directory.get(require_manager(interaction).guild.id)
    locale = interaction.guild_locale
    return guess_country(
        zone_country=country_of(community.zone), locale=None if locale is None else locale.value
    )


def _card_menu(interaction: discord.Interaction[Hearth], cards: list[Card]) -> BaseSelect[Any]:
    bot, language = interaction.client, interaction.client.language(interaction)
    guild = require_manager(interaction).guild
    options = []
    for card in cards:
        channel = guild.get_channel(card.channel_id)
        gone = bot.texts.get("local-channel-gone", language)
        label = gone if channel is None else f"#{channel.name}"[:LABEL_CHARACTERS]
        options.append(discord.SelectOption(label=label, value=card.id))
    placeholder = bot.texts.get("local-menu-card", language)
    return discord.ui.Select(custom_id="local:card-away", placeholder=placeholder, options=options)

"""Cards in channels: where they stand and what is wrong with each, posted, moved on, removed."""

import re
from typing import Any, Self

import discord
from discord.ui.select import BaseSelect

from bot.access import require_manager
from bot.client import Hearth
from bot.features.audit import store as audit
from bot.features.local import store
from bot.features.local.rules import MOST_CARDS
from bot.features.local.store import Card
from bot.panels import show, take_time
from bot.setup_buttons import LOCAL
from bot.ui import PersistentSelect, View
from cogs.local.buttons import ManagersButton, leading_to
from cogs.local.card_text import card_lines, country_name
from cogs.local.country import COUNTRY, CardCountry, likely_country
from cogs.local.keeping import Outcome, keeper_of
from cogs.local.panel import CARDS
from cogs.local.places import KINDS

LABEL_CHARACTERS = 100  # Discord's limit for an entry of a menu


class CardsButton(ManagersButton, template=rf"{CARDS}(?::{COUNTRY})?"):
    """The page of cards; it says which country a card would be for, or else a guess is made."""

    prefix = CARDS

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        bot, guild_id = interaction.client, require_manager(interaction).guild.id
        async with bot.database.begin() as session:
            cards = await store.cards_of(session, guild_id=guild_id)
        if self.about:
            country = CardCountry.read(bot, self.about)
        else:
            country = await likely_country(interaction, cards)
        await show_cards(interaction, country)


async def show_cards(
    interaction: discord.Interaction[Hearth], country: CardCountry, *news: str
) -> None:
    """Show the page, with `news` about what was done just now above the list.

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
        country=country_name(bot, country.code, language),
        most=MOST_CARDS,
        named="yes" if country.is_named else "no",
    )
    parts = [*news, head]
    if cards:
        parts.append(card_lines(bot, guild, cards, language))
    view = View(
        ChannelMenu.offer(str(country), bot.texts.get("local-menu-channels", language)),
        leading_to(f"local:country:{country}:", bot.texts.get("local-button-country", language)),
    )
    if cards:
        view.add_item(leading_to("local:cards-away", bot.texts.get("local-button-away", language)))
    view.add_item(leading_to(LOCAL, bot.texts.get("local-button-back", language)))
    await show(interaction, "\n\n".join(parts), view=view)


class ChannelMenu(PersistentSelect, template=rf"local:post:{COUNTRY}"):
    """Posts a card for the country in each channel that is chosen, or brings it up to date."""

    def __init__(self, item: BaseSelect[Any], about: str) -> None:
        self.about = about
        super().__init__(item)

    @classmethod
    def offer(cls, about: str, placeholder: str) -> Self:
        menu = discord.ui.ChannelSelect[Any](
            custom_id=f"local:post:{about}",
            placeholder=placeholder,
            channel_types=list(KINDS),
            max_values=MOST_CARDS,
        )
        return cls(menu, about)

    @classmethod
    def revive(cls, item: BaseSelect[Any], match: re.Match[str]) -> Self:
        return cls(item, match["about"])

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        guild = require_manager(interaction).guild
        country = CardCountry.read(interaction.client, self.about)
        await take_time(interaction)
        # A channel of another server, or one of another kind, can only have been forged.
        known = [guild.get_channel(getattr(value, "id", 0)) for value in self.item.values]
        chosen = [one.id for one in known if one is not None and one.type in KINDS]
        too_many = await _post(interaction, chosen[:MOST_CARDS], country)
        bot, language = interaction.client, interaction.client.language(interaction)
        news = []
        if too_many:
            channels = ", ".join(f"<#{channel_id}>" for channel_id in too_many)
            news.append(
                bot.texts.get("local-card-too-many", language, channels=channels, most=MOST_CARDS)
            )
        await show_cards(interaction, country, *news)


async def _post(
    interaction: discord.Interaction[Hearth], channel_ids: list[int], country: CardCountry
) -> list[int]:
    """Want cards there and see to them; returns the channels that are too many."""
    bot, guild_id = interaction.client, require_manager(interaction).guild.id
    community = await bot.directory.get(guild_id)
    async with bot.database.begin() as session:
        wanted, too_many = await store.want_cards(
            session,
            channel_ids,
            guild_id=guild_id,
            country=country.code,
            is_named=country.is_named,
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
            await show_cards(interaction, await likely_country(interaction, []))
            return
        outcome = (await keeper_of(bot).see_to(guild_id, [card_id]))[card_id]
        key = _REMOVED.get(outcome, "local-card-removed")
        text = bot.texts.get(key, language, channel=f"<#{card.channel_id}>")
        await show_cards(interaction, CardCountry(card.country), text)


_REMOVED: dict[Outcome, str] = {"left": "local-card-left", "later": "local-card-going"}


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

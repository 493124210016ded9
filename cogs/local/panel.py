"""The first page of the private panel: what the server has added so far, and where to go on."""

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.features.crisis.local import LocalLine
from bot.features.local import store
from bot.features.local.rules import MOST_LINES
from bot.panels import show
from bot.setup_buttons import LOCAL, setup_button
from bot.ui import View
from cogs.local.buttons import ManagersButton, leading_to
from cogs.local.places import cards_of

ADD, LINES, CARDS = "local:add", "local:lines", "local:cards"


class OpenButton(ManagersButton, template=LOCAL):
    """From /setup (bot.setup_buttons), and the way back here."""

    prefix = LOCAL

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        await show_panel(interaction, "local-panel")


async def show_panel(interaction: discord.Interaction[Hearth], said: str) -> None:
    """Show it, with the text whose key is `said` above all.

    Raises:
        ManagersOnly, NotHere, NotSetUp, DatabaseUnavailable
    """
    bot, language = interaction.client, interaction.client.language(interaction)
    guild_id = require_manager(interaction).guild.id
    await bot.directory.get(guild_id)
    async with bot.database.begin() as session:
        lines = await store.lines_of(session, guild_id=guild_id)
        cards = await store.cards_of(session, guild_id=guild_id)
    standing = [f"<#{card.channel_id}>" for card in cards if card.is_wanted]
    said_of_cards = "local-panel-cards" if standing else "local-panel-no-cards"
    parts = (
        bot.texts.get(said, language, cards=len(standing)),
        lines_text(bot, lines, language),
        bot.texts.get(said_of_cards, language, channels=", ".join(standing)),
    )
    view = View()
    if len(lines) < MOST_LINES:
        view.add_item(leading_to(ADD, bot.texts.get("local-button-add", language)))
    if lines:
        view.add_item(leading_to(LINES, bot.texts.get("local-button-lines", language)))
    view.add_item(leading_to(CARDS, bot.texts.get("local-button-cards", language)))
    view.add_item(setup_button(bot.texts, language))
    await show(interaction, "\n\n".join(parts), view=view)


def lines_text(bot: Hearth, lines: tuple[LocalLine, ...], language: str) -> str:
    """The lines as they are shown to people."""
    if not lines:
        return bot.texts.get("local-panel-no-lines", language)
    voice = cards_of(bot).voices[language]
    shown = (voice.local_line(line) for line in lines)
    return "\n".join((bot.texts.get("local-panel-lines", language), *shown))

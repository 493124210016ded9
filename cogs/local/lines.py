"""Choosing one of a server's own lines, to change or remove it."""

import re
from typing import Any, Self

import discord
from discord.ui.select import BaseSelect

from bot.access import require_manager
from bot.client import Hearth
from bot.features.audit import store as audit
from bot.features.crisis.local import LocalLine
from bot.features.local import store
from bot.features.local.rules import LineGone
from bot.panels import show, take_time
from bot.setup_buttons import LOCAL
from bot.ui import PersistentSelect, View
from cogs.local.buttons import ManagersButton, leading_to
from cogs.local.keeping import keeper_of
from cogs.local.line_form import NEW, LineForm, beside, parts_of
from cogs.local.panel import ADD, LINES, lines_text

_LINE = r"(?P<about>[\w-]{12})"


class AddButton(ManagersButton, template=ADD):
    prefix = ADD

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        form = LineForm(bot.texts, bot.language(interaction), NEW, {})
        await interaction.response.send_modal(form)


class LinesButton(ManagersButton, template=LINES):
    prefix = LINES

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        bot, language = interaction.client, interaction.client.language(interaction)
        lines = await _lines_here(interaction)
        view = View()
        if lines:
            placeholder = bot.texts.get("local-menu-line", language)
            view.add_item(LineMenu(_menu(lines, placeholder)))
        view.add_item(leading_to(LOCAL, bot.texts.get("local-button-back", language)))
        await show(interaction, lines_text(bot, lines, language), view=view)


class LineMenu(PersistentSelect, template=r"local:line"):
    """The server's lines; the values are their ids."""

    @classmethod
    def revive(cls, item: BaseSelect[Any], match: re.Match[str]) -> Self:
        return cls(item)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        chosen = str(next(iter(self.item.values), ""))
        lines = await _lines_here(interaction)
        line = next((line for line in lines if line.id == chosen), None)
        if line is None:
            raise LineGone
        bot, language = interaction.client, interaction.client.language(interaction)
        view = View(
            EditButton(bot.texts.get("local-button-change", language), about=line.id),
            RemoveButton(bot.texts.get("local-button-remove", language), about=line.id),
            leading_to(LINES, bot.texts.get("local-button-back", language)),
        )
        await show(interaction, lines_text(bot, (line,), language), view=view)


class EditButton(ManagersButton, template=rf"local:edit:{_LINE}"):
    prefix = "local:edit:"

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        # A form opens before any database access: what is in memory is what was kept last.
        known = bot.local_lines.at_hand(interaction.guild_id)
        line = next((line for line in known if line.id == self.about), None)
        if line is None:
            raise LineGone
        form = LineForm(bot.texts, bot.language(interaction), line.id, parts_of(line))
        await interaction.response.send_modal(form)


class RemoveButton(ManagersButton, template=rf"local:remove:{_LINE}"):
    """Removes the line at once, and offers to put it back."""

    prefix = "local:remove:"

    async def go(self, interaction: discord.Interaction[Hearth]) -> None:
        await take_time(interaction)
        bot, guild_id = interaction.client, require_manager(interaction).guild.id
        community = await bot.directory.get(guild_id)
        async with bot.database.begin() as session:
            lines = await store.lines_of(session, guild_id=guild_id)
            await store.remove_line(session, guild_id=guild_id, line_id=self.about)
            await bot.local_lines.follow(session, guild_id)
            await audit.note(
                session,
                community,
                user_id=interaction.user.id,
                action="local.line-removed",
                reference=self.about,
                now=bot.clock.now(),
            )
        keeper_of(bot).tend_soon(guild_id)
        [line] = [line for line in lines if line.id == self.about]
        text = bot.texts.get("local-removed", bot.language(interaction))
        extras = beside(interaction, NEW, parts_of(line), "local-button-put-back")
        await show(interaction, text, **extras)


async def _lines_here(interaction: discord.Interaction[Hearth]) -> tuple[LocalLine, ...]:
    guild_id = require_manager(interaction).guild.id
    lines = interaction.client.local_lines
    await lines.read(guild_id)
    return lines.at_hand(guild_id)


def _menu(lines: tuple[LocalLine, ...], placeholder: str) -> discord.ui.Select[Any]:
    options = [discord.SelectOption(label=line.name, value=line.id) for line in lines]
    return discord.ui.Select(custom_id="local:line", placeholder=placeholder, options=options)

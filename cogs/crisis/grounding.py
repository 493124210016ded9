"""The exercises of /grounding, step by step: where one is stands in the button's custom id."""

import re
from typing import Any, Self

import discord

from bot.client import Hearth
from bot.features.crisis.card import Card
from bot.features.crisis.grounding import EXERCISES, Grounding
from bot.ui import PersistentButton, View
from cogs.crisis.buttons import BUTTON_ROW, COUNTRY, PageButton
from cogs.crisis.desk import desk_of, send, show


class StepButton(
    PersistentButton,
    template=(rf"crisis:step:(?P<exercise>{'|'.join(EXERCISES)}):(?P<number>[1-9]){COUNTRY}"),
):
    """Shows a step of an exercise; after the last one, its end."""

    def __init__(
        self,
        exercise: str,
        number: int,
        country: str | None,
        label: str,
        style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    ) -> None:
        self.exercise, self.number, self.country = exercise, number, country
        custom_id = f"crisis:step:{exercise}:{number}" + (f":{country}" if country else "")
        super().__init__(
            discord.ui.Button(label=label, style=style, custom_id=custom_id, row=BUTTON_ROW)
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["exercise"], int(match["number"]), match["country"], item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        if self.number > EXERCISES[self.exercise]:
            await show_end(interaction, self.country)
        else:
            await _show_step(interaction, self.exercise, self.number, self.country)


async def show_start(interaction: discord.Interaction[Any], country: str | None) -> None:
    """Offer the exercises privately."""
    await show(interaction, *_start(interaction, country), country)


async def open_start(interaction: discord.Interaction[Any], country: str | None) -> None:
    """As `show_start`, in a message of its own: the panel that was used stays as it is."""
    await send(interaction, *_start(interaction, country), country)


def _start(interaction: discord.Interaction[Any], country: str | None) -> tuple[Card, View]:
    grounding = _grounding(interaction)
    buttons = [StepButton(name, 1, country, grounding.name(name)) for name in EXERCISES]
    return grounding.start(), View(*buttons, _help_button(interaction, country))


async def show_end(interaction: discord.Interaction[Any], country: str | None) -> None:
    """End an exercise, with help one press away."""
    label = desk_of(interaction).words(interaction, "ground-again")
    again = PageButton("grounding", country, label)
    view = View(_help_button(interaction, country), again)
    await show(interaction, _grounding(interaction).end(), view, country)


async def _show_step(
    interaction: discord.Interaction[Any], exercise: str, number: int, country: str | None
) -> None:
    desk = desk_of(interaction)
    primary = discord.ButtonStyle.primary
    following = desk.words(interaction, "ground-next")
    view = View(
        StepButton(exercise, number + 1, country, following, primary),
        PageButton("grounding", country, desk.words(interaction, "ground-skip")),
        PageButton("end", country, desk.words(interaction, "ground-stop")),
    )
    await show(interaction, _grounding(interaction).step(exercise, number), view, country)


def _grounding(interaction: discord.Interaction[Any]) -> Grounding:
    bot = desk_of(interaction).bot
    return Grounding(bot.texts, bot.language(interaction))


def _help_button(interaction: discord.Interaction[Any], country: str | None) -> PageButton:
    label = desk_of(interaction).words(interaction, "button-help")
    return PageButton("card", country, label, discord.ButtonStyle.danger)

"""The private panel of /setup: menus step by step, and what follows from each choice."""

import re
from dataclasses import replace
from typing import Any, ClassVar, Self

import discord
from discord.ui.select import BaseSelect

from bot.access import require_manager
from bot.client import Hearth
from bot.features.onboarding.rules import SETTINGS, STEPS, Choices, pack, unpack
from bot.panels import show, take_time
from bot.setup_buttons import local_button
from bot.ui import Form, PersistentButton, PersistentSelect, Values, View
from bot.words import clean_line
from bot.zones import UnknownZone, parse_zone
from cogs.onboarding.card_hints import card_hints, pin_hints
from cogs.onboarding.plain_button import PlainButton
from cogs.onboarding.settling import Settled, examine, known_here, settle
from cogs.onboarding.setup_menus import build_menu
from cogs.onboarding.setup_text import check_text, done_text, problems_text, step_text
from cogs.onboarding.start_panel import StartPanel

ZONE_LENGTH = 60  # characters; the longest name of a zone has 32
LAST = len(STEPS)


async def set_up(interaction: discord.Interaction[Hearth], given: Choices) -> None:
    """Take what was given; go on to what is missing, or finish.

    Raises:
        ManagersOnly, NotHere, ServerOutOfReach
    """
    require_manager(interaction)
    await take_time(interaction)
    settled = await settle(interaction, given)
    if settled.problems:
        await _show_problems(interaction, settled, _step_of(next(iter(given.given()), "members")))
    elif settled.asked:
        await _show_step(interaction, _step_of(settled.asked[0]), settled.choices)
    else:
        await _finish(interaction, settled)


async def try_out(interaction: discord.Interaction[Hearth], given: Choices) -> None:
    """Say what would come of what was given, and change nothing.

    Raises:
        ManagersOnly, NotHere, ServerOutOfReach
    """
    assert interaction.channel_id is not None
    settled = await examine(interaction, given)
    hints = (*settled.hints, *await card_hints(interaction), *await pin_hints(interaction))
    settled = replace(settled, hints=hints)
    texts, language = interaction.client.texts, interaction.client.language(interaction)
    content, rest = check_text(settled, interaction.channel_id, texts, language)
    await show(interaction, content, embeds=rest)


async def choose(
    interaction: discord.Interaction[Hearth], setting: str, value: int | str | None
) -> None:
    """Take what was chosen for `setting` and stay at its step.

    Raises:
        ManagersOnly, NotHere, ServerOutOfReach
    """
    require_manager(interaction)
    settled = await settle(interaction, Choices.of({setting: value}))
    if settled.problems:
        await _show_problems(interaction, settled, _step_of(setting))
    else:
        await _show_step(interaction, _step_of(setting), settled.choices)


async def _finish(interaction: discord.Interaction[Hearth], settled: Settled) -> None:
    bot = interaction.client
    assert interaction.guild_id is not None
    assert interaction.channel_id is not None
    posted = await StartPanel(bot).post(interaction.guild_id, interaction.channel_id)
    language = bot.language(interaction)
    hints = [*settled.hints, *await card_hints(interaction)]
    content = done_text(settled.choices, hints, posted, bot.texts, language)
    change = StepButton(1, bot.texts.get("onboarding-button-change", language))
    if posted.outcome == "done":
        view = View(change, local_button(bot.texts, language))
    else:
        again = AgainButton(pack(Choices()), bot.texts.get("onboarding-button-again", language))
        view = View(again, change)
    await show(interaction, content, view=view)


async def _show_problems(
    interaction: discord.Interaction[Hearth], settled: Settled, step: int
) -> None:
    bot = interaction.client
    language = bot.language(interaction)
    again = AgainButton(pack(settled.given), bot.texts.get("onboarding-button-again", language))
    change = StepButton(step, bot.texts.get("onboarding-button-change", language))
    content, rest = problems_text(settled.problems, bot.texts, language)
    await show(interaction, content, embeds=rest, view=View(again, change))


async def _show_step(interaction: discord.Interaction[Hearth], step: int, choices: Choices) -> None:
    bot = interaction.client
    language = bot.language(interaction)
    label = {name: bot.texts.get(f"onboarding-button-{name}", language) for name in _LABELS}
    items: list[discord.ui.Item[Any]] = [
        Menu(
            setting,
            build_menu(setting, choices, bot.texts.get(f"onboarding-menu-{setting}", language)),
        )
        for setting in STEPS[step - 1]
    ]
    if step < LAST:
        items.append(StepButton(step + 1, label["next"], discord.ButtonStyle.primary))
    else:
        items += [FinishButton(label["finish"]), ZoneButton("", label["zone"])]
    if step > 1:
        items.append(StepButton(step - 1, label["back"]))
    await show(interaction, step_text(step, choices, bot.texts, language), view=View(*items))


_LABELS = ("next", "back", "finish", "zone")


def _step_of(setting: str) -> int:
    """The step at which `setting` is asked for, from 1."""
    return next(number for number, settings in enumerate(STEPS, 1) if setting in settings)


class Menu(PersistentSelect, template=rf"onboarding:set:(?P<setting>{'|'.join(SETTINGS)})"):
    """One of the menus; what is chosen in it is kept at once."""

    def __init__(self, setting: str, item: BaseSelect[Any]) -> None:
        self.setting = setting
        super().__init__(item)

    @classmethod
    def revive(cls, item: BaseSelect[Any], match: re.Match[str]) -> Self:
        return cls(match["setting"], item)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        chosen = next(iter(self.item.values), None)
        value = chosen if isinstance(chosen, str) else getattr(chosen, "id", None)
        await choose(interaction, self.setting, value)


class StepButton(PersistentButton, template=rf"onboarding:step:(?P<step>[1-{LAST}])"):
    """*Next*, *Back* and *Change something*."""

    def __init__(
        self,
        step: int,
        label: str = "",
        style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    ) -> None:
        self.step = step
        super().__init__(
            discord.ui.Button(label=label, style=style, custom_id=f"onboarding:step:{step}")
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(int(match["step"]))

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        await _show_step(interaction, self.step, await known_here(interaction))


class AgainButton(PersistentButton, template=r"onboarding:try:(?P<packed>.+)"):
    """*Try again*, with the same choices: Discord has forgotten what was given to the command."""

    def __init__(self, packed: str, label: str = "") -> None:
        self.packed = packed
        super().__init__(
            discord.ui.Button(
                label=label,
                style=discord.ButtonStyle.primary,
                custom_id=f"onboarding:try:{packed}",
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["packed"])

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await set_up(interaction, unpack(self.packed))


class FinishButton(PlainButton, template=r"onboarding:finish"):
    fixed_id = "onboarding:finish"
    style = discord.ButtonStyle.primary

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await set_up(interaction, Choices())


class ZoneButton(PersistentButton, template=r"onboarding:zone:(?P<text>(?s:.*))"):
    """*Another time zone*, and *Try again* with what was typed."""

    def __init__(self, text: str, label: str = "") -> None:
        self.text = text
        super().__init__(
            discord.ui.Button(
                label=label,
                style=discord.ButtonStyle.secondary,
                custom_id=f"onboarding:zone:{text}",
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["text"])

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        await interaction.response.send_modal(ZoneForm(interaction, self.text))


class ZoneForm(Form):
    """A zone that is not in the menu, by its name, city or country."""

    template: ClassVar[re.Pattern[str]] = re.compile(r"onboarding:zone-form")

    def __init__(self, interaction: discord.Interaction[Hearth], text: str) -> None:
        texts, language = interaction.client.texts, interaction.client.language(interaction)
        super().__init__(
            title=texts.get("onboarding-form-zone", language), custom_id="onboarding:zone-form"
        )
        self.add_item(
            discord.ui.Label(
                text=texts.get("onboarding-form-zone-label", language),
                description=texts.get("onboarding-form-zone-hint", language),
                component=discord.ui.TextInput(
                    custom_id="zone", default=text or None, max_length=ZONE_LENGTH
                ),
            )
        )

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction[Hearth], match: re.Match[str], values: Values
    ) -> None:
        require_manager(interaction)
        text = clean_line(str(values.get("zone", "")))[:ZONE_LENGTH]
        try:
            zone = parse_zone(text)
        except UnknownZone as refusal:
            bot = interaction.client
            language = bot.language(interaction)
            again = ZoneButton(text, bot.texts.get("onboarding-button-again", language))
            back = StepButton(LAST, bot.texts.get("onboarding-button-back", language))
            said = bot.texts.get(refusal.key, language)
            await show(interaction, f"{said}\n> {text}", view=View(again, back))
        else:
            await choose(interaction, "zone", zone.key)

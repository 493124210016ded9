"""The menus of /setup, one for each setting, with what is known chosen in them."""

from typing import Any

import discord
from discord.ui.select import BaseSelect

from bot.features.onboarding.rules import CHANNELS, ROLES, Choices
from bot.zones import FAMILIAR
from cogs.onboarding.setup_text import LANGUAGES


def build_menu(setting: str, choices: Choices, placeholder: str) -> BaseSelect[Any]:
    """The menu for `setting`; its custom id is `onboarding:set:<setting>`."""
    custom_id = f"onboarding:set:{setting}"
    known = getattr(choices, setting)
    if setting in ROLES:
        return discord.ui.RoleSelect(
            custom_id=custom_id,
            placeholder=placeholder,
            default_values=_chosen(known, discord.SelectDefaultValueType.role),
        )
    if setting in CHANNELS:
        return discord.ui.ChannelSelect(
            custom_id=custom_id,
            placeholder=placeholder,
            channel_types=[discord.ChannelType.text],
            default_values=_chosen(known, discord.SelectDefaultValueType.channel),
        )
    offered = LANGUAGES if setting == "language" else {zone: zone for zone in FAMILIAR}
    if known is not None:
        offered = {known: known} | offered
    return discord.ui.Select(
        custom_id=custom_id,
        placeholder=placeholder,
        options=[
            discord.SelectOption(label=name, value=value, default=value == known)
            for value, name in offered.items()
        ],
    )


def _chosen(
    known: int | None, kind: discord.SelectDefaultValueType
) -> list[discord.SelectDefaultValue]:
    return [] if known is None else [discord.SelectDefaultValue(id=known, type=kind)]

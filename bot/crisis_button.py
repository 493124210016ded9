"""The "Help now" button that any feature may put on its messages; cogs/crisis answers it."""

import re
from typing import Any

import discord

from bot.i18n import Texts

# The suffix keeps custom ids apart when one message has more than one such button.
CUSTOM_ID = re.compile(r"crisis:help(?::[a-zA-Z0-9_-]{1,40})?")


def help_now_button(texts: Texts, language: str, suffix: str = "") -> discord.ui.Button[Any]:
    """A button that opens the crisis card, for whoever presses it and for nobody else.

    Raises:
        ValueError: `suffix` has over 40 characters, or others than letters, digits, "_" and "-".
    """
    custom_id = f"crisis:help:{suffix}" if suffix else "crisis:help"
    if not CUSTOM_ID.fullmatch(custom_id):
        raise ValueError(f"not a suffix of a custom id: {suffix!r}")
    label = texts.get("crisis-button-help", language)
    return discord.ui.Button(label=label, style=discord.ButtonStyle.danger, custom_id=custom_id)

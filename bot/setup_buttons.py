"""Buttons that lead from one part of /setup to another, which different cogs answer."""

from typing import Any

import discord

from bot.i18n import Texts

LOCAL, FINISH = "local:open", "onboarding:finish"


def local_button(texts: Texts, language: str) -> discord.ui.Button[Any]:
    """Leads to the server's own crisis help; cogs/local answers it."""
    return discord.ui.Button(label=texts.get("local-button-open", language), custom_id=LOCAL)


def setup_button(texts: Texts, language: str) -> discord.ui.Button[Any]:
    """Leads back to /setup; cogs/onboarding answers it."""
    return discord.ui.Button(label=texts.get("local-button-back", language), custom_id=FINISH)

"""Crisis help when its own feature is broken: a few lines, from nothing that may be damaged."""

import logging
import re
from collections.abc import Iterator
from typing import Any

import discord

from bot.client import Hearth
from bot.crisis_commands import CrisisCommands
from bot.ui import is_over, log_untaken, reply

log = logging.getLogger(__name__)

OURS = re.compile(r"crisis:.*", re.DOTALL)
LINK = "<https://findahelpline.com>"
# When no text can be had.
WORDS = (
    "**Call the emergency number of the place you are in.** Not sure which? From a mobile phone, "
    f"`112` or `911` works in many countries.\n**More helplines:** {LINK}"
)


async def answer(interaction: discord.Interaction[Any]) -> None:
    """Say privately whom to call and where to find more. Raises nothing."""
    for words in _ever_safer(interaction):
        try:
            await reply(interaction, words)
            return
        except Exception as error:
            log_untaken(error)
            if is_over(error):
                return


def _ever_safer(interaction: discord.Interaction[Any]) -> Iterator[str]:
    try:
        yield _translated(interaction.client, interaction)
    except Exception as error:
        log.error("crisis help has no texts", exc_info=error)
    yield WORDS


def _translated(bot: Hearth, interaction: discord.Interaction[Any]) -> str:
    say, language = bot.texts.get, bot.language(interaction)
    numbers = say("crisis-or", language, numbers="`112`", last="`911`")
    emergency = say("crisis-emergency-anywhere", language, numbers=numbers)
    return f"{emergency}\n{say('crisis-more', language, link=LINK)}"


class LastResort(CrisisCommands):
    """Each command gives the same answer."""

    async def open_card(self, interaction: discord.Interaction[Any], country: str | None) -> None:
        await answer(interaction)

    def suggest(self, interaction: discord.Interaction[Any], typed: str) -> dict[str, str]:
        return {}

    async def open_grounding(self, interaction: discord.Interaction[Any]) -> None:
        await answer(interaction)

    async def open_worried(
        self, interaction: discord.Interaction[Any], message: discord.Message
    ) -> None:
        await answer(interaction)


async def setup(bot: Hearth) -> None:
    # What the feature has left when it broke half way; there is no other yet.
    bot.remove_dynamic_items(*bot.presses.items)
    bot.remove_forms(*bot.presses.forms)
    bot.tree.clear_commands(guild=None)
    bot.presses.answer_instead(OURS, answer)
    cog = LastResort()
    bot.tree.add_command(cog.build_menu())
    await bot.add_cog(cog)

"""How every surface answers and how every failure is told. Discord-facing, feature-free."""

import logging
import re
import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

import aiohttp
import discord
from discord import app_commands
from discord.ui.select import BaseSelect

from bot.errors import BotError, NotAllowed, NotFound

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)

# discord.py puts one of these around what our code raised, and keeps the original as its cause.
WRAPPERS = (app_commands.CommandInvokeError, app_commands.TransformerError)
# Discord's codes for an interaction that takes no answer: it has one, or waited 3 s or 15 min.
_OVER = (10062, 40060, 50027)
# When not even a text can be had.
LAST_WORDS = (
    "Something broke on my side. Please try once more. For help right now, call your emergency "
    "number, or look on <https://findahelpline.com>."
)
# What somebody filled into a modal, by the custom id of each input.
Values = Mapping[str, str | list[str]]


class CommandChanged(NotFound):
    key = "errors-command-changed"


def spoken(interaction: discord.Interaction[Any]) -> str:
    """The language of a person's Discord, such as "es-419"; "" when Discord does not say."""
    return _tag(interaction.locale)


def spoken_here(interaction: discord.Interaction[Any]) -> str:
    """The language of a server, such as "en-US", chosen or not; "" when Discord does not say."""
    return _tag(interaction.guild_locale)


def _tag(locale: discord.Locale | None) -> str:
    told: object = None if locale is None else locale.value
    return told if isinstance(told, str) else ""  # discord.py lets everything through


async def reply(interaction: discord.Interaction[Any], content: str, **kwargs: Any) -> None:
    """Answer privately, whether or not the interaction was answered or deferred already."""
    if interaction.response.is_done():
        await interaction.followup.send(content, ephemeral=True, **kwargs)
    else:
        await interaction.response.send_message(content, ephemeral=True, **kwargs)


async def turn_page(interaction: discord.Interaction[Any], content: str, **kwargs: Any) -> None:
    """Replace the private panel whose button was pressed; what is not given is removed."""
    page: dict[str, Any] = {"content": content, "embeds": [], "attachments": [], "view": None}
    if interaction.response.is_done():
        await interaction.edit_original_response(**(page | kwargs))
    else:
        await interaction.response.edit_message(**(page | kwargs))


async def explain(interaction: discord.Interaction[Any], error: Exception, **extras: Any) -> None:
    """Tell the person what happened, with `extras` beside it; log it only when it is our bug.

    Raises nothing: whatever breaks here is logged, and the person gets LAST_WORDS.
    """
    while isinstance(error, WRAPPERS) and isinstance(error.__cause__, Exception):
        error = error.__cause__
    if is_over(error):
        log_untaken(error)
        return
    bot: Hearth = interaction.client
    try:
        key, params = _refusal(error)
        text = bot.texts.get(key, bot.language(interaction), **params)
    except Exception as failure:
        log.error("an error could not be explained", exc_info=failure)
        text = LAST_WORDS
    try:
        await reply(interaction, text, **extras)
    except Exception as failure:
        log_untaken(failure)


def is_over(error: Exception) -> bool:
    """Whether Discord says that no answer helps any more: there was one, or it came too late."""
    return isinstance(error, discord.HTTPException) and error.code in _OVER


def log_untaken(error: Exception) -> None:
    """Note that an answer did not get to whom it was for, and why."""
    match error:
        case discord.HTTPException():
            log.warning("an answer was not accepted: status %s, code %s", error.status, error.code)
        case aiohttp.ClientError() | OSError():
            log.warning("an answer did not reach Discord: %s", type(error).__name__)
        case _:
            log.error("an answer could not be given", exc_info=error)


def _refusal(error: Exception) -> tuple[str, Mapping[str, object]]:
    match error:
        case BotError():
            return error.key, error.params
        case app_commands.NoPrivateMessage():
            return "errors-not-here", {}
        case app_commands.CheckFailure():
            return NotAllowed.key, {}
        case app_commands.CommandSignatureMismatch():
            return CommandChanged.key, {}
        case discord.Forbidden():
            return "errors-discord-forbids", {}
        case discord.DiscordServerError() | aiohttp.ClientError() | TimeoutError() | OSError():
            log.warning("Discord did not answer: %s", type(error).__name__)
            return "errors-discord-down", {}
        case discord.HTTPException(status=429):
            log.warning("Discord asked to wait")
            return "errors-discord-down", {}
    reference = secrets.token_hex(3)
    log.error("unexpected error, reference %s", reference, exc_info=error)
    return BotError.key, {"reference": reference}


class View(discord.ui.View):
    """A message's components; all of them are persistent, so that a restart breaks no button."""

    def __init__(self, *items: discord.ui.Item[Any]) -> None:
        super().__init__(timeout=None)
        for item in items:
            self.add_item(item)
        self.stop()  # its buttons are found by custom_id: discord.py need not keep it in memory


class _Persistent:
    """What a persistent button and a persistent menu share: failures are explained.

    discord.py swallows what a DynamicItem raises, so subclasses write `press`, never `callback`.
    They write `revive` too, which makes one from what was pressed and its custom id's match.
    """

    @classmethod
    def revive(cls, item: Any, match: re.Match[str]) -> Self:
        raise NotImplementedError

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],
        item: discord.ui.Item[Any],
        match: re.Match[str],
        /,
    ) -> Self:
        try:
            return cls.revive(item, match)
        except Exception as error:  # which discord.py would swallow
            return cast("Self", _Unrevived(item, error))

    async def press(self, interaction: discord.Interaction["Hearth"]) -> None:
        raise NotImplementedError

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        bot: Hearth = interaction.client
        with bot.in_flight():
            try:
                await self.press(interaction)
            except Exception as error:
                await explain(interaction, error)


class PersistentButton(
    _Persistent, discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"never"
):
    """A button that outlives restarts: its state is in its custom_id, which people can read."""


class PersistentSelect(
    _Persistent,
    discord.ui.DynamicItem[BaseSelect[Any]],
    template=r"never",
):
    """A menu that outlives restarts; what was chosen is in `self.item.values`."""


class _Unrevived(_Persistent, discord.ui.DynamicItem[Any], template=re.compile(".*", re.DOTALL)):
    """Stands in for an item that could not be made of its custom id, to say so."""

    def __init__(self, item: discord.ui.Item[Any], error: Exception) -> None:
        super().__init__(item)
        self._error = error

    async def press(self, interaction: discord.Interaction["Hearth"]) -> None:
        raise self._error


class Form(discord.ui.Modal):
    """A modal that outlives restarts: its state is in its custom_id, which `template` matches.

    discord.py forgets its modals at a restart, and what somebody wrote with them. So a Form is
    found by its custom_id, and `submit` gets what was filled in. Inputs need fixed custom ids.
    """

    template: ClassVar[re.Pattern[str]]

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.stop()  # discord.py would keep it until it is sent, and many never are

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction["Hearth"], match: re.Match[str], values: Values
    ) -> None:
        raise NotImplementedError

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Nothing: `bot.presses.Presses` has called `submit`."""


def modal_values(data: Mapping[str, Any]) -> Values:
    """What was filled into a modal, by custom id, from an interaction's data."""
    values: dict[str, str | list[str]] = {}
    for row in data.get("components", ()):
        inner = [row["component"]] if "component" in row else row.get("components", ())
        for component in inner:
            if "custom_id" in component:
                found = component.get("values", component.get("value"))
                values[component["custom_id"]] = found if found is not None else ""
    return values

"""Where every command passes through: what discord.py cannot read of it is answered, too."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

import discord
from discord import app_commands

from bot.errors import NotFound
from bot.ui import CommandChanged, explain, log_untaken

if TYPE_CHECKING:
    from bot.client import Hearth


class UnknownTarget(NotFound):
    key = "errors-unknown-target"


# Options whose value is an id, and where Discord says with the interaction what is behind it.
_RESOLVED_IN = {6: ("users",), 7: ("channels",), 8: ("roles",), 9: ("users", "roles")}


def _is_resolved(options: Iterable[Mapping[str, Any]], resolved: Mapping[str, Any]) -> bool:
    """Whether every id in `options` comes with what it stands for: Discord sends no other."""
    return all(
        _is_resolved(option.get("options", ()), resolved)
        and (
            option["type"] not in _RESOLVED_IN
            or any(
                str(option["value"]) in resolved.get(k, ()) for k in _RESOLVED_IN[option["type"]]
            )
        )
        for option in options
    )


# What our menus know a message by; discord.py does without the rest.
_NEEDED_OF_MESSAGE = ("id", "channel_id", "type", "content", "author", "webhook_id")


def _leave_what_is_needed(data: Mapping[str, Any]) -> bool:
    """Leave of the message that a menu was used on what we need; whether there is one."""
    messages = (data.get("resolved") or {}).get("messages") or {}
    for message in messages.values():
        for key in message.keys() - set(_NEEDED_OF_MESSAGE):
            del message[key]
    return bool(messages)


class Tree(app_commands.CommandTree[Any]):
    async def _call(self, interaction: discord.Interaction[Any]) -> None:
        # The one place every command passes through: shutting down waits for what is in it.
        bot: Hearth = interaction.client
        with bot.in_flight():
            try:
                await self._read_and_call(interaction)
            except app_commands.CommandNotFound:
                if interaction.type is discord.InteractionType.autocomplete:
                    await interaction.response.autocomplete([])
                elif await bot.features.come():
                    await self._read_and_call(interaction)
                else:
                    raise

    async def _read_and_call(self, interaction: discord.Interaction[Any]) -> None:
        try:
            await super()._call(interaction)
        except app_commands.AppCommandError:
            raise
        except Exception as error:  # discord.py could not read what was chosen
            if interaction.type is not discord.InteractionType.autocomplete:
                await self._call_with_less(interaction, error)

    async def _call_with_less(
        self, interaction: discord.Interaction[Any], error: Exception
    ) -> None:
        try:
            if _leave_what_is_needed(_data(interaction)):
                await super()._call(interaction)
                return
        except app_commands.AppCommandError:
            raise
        except Exception as again:
            error = again
        await _explain(interaction, error)

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        data = _data(interaction)
        if _is_resolved(data.get("options", ()), data.get("resolved", {})):
            return True
        await _explain(interaction, UnknownTarget())
        return False

    async def on_error(
        self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /
    ) -> None:
        if interaction.type is discord.InteractionType.autocomplete:
            return
        if isinstance(error, app_commands.CommandNotFound):
            await explain(interaction, interaction.client.features.why_missing(CommandChanged()))
        else:
            await _explain(interaction, error)


def _data(interaction: discord.Interaction[Any]) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", interaction.data or {})


async def _explain(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Tell the person what happened, or help all the same where that matters more."""
    bot: Hearth = interaction.client
    help_anyway = bot.help_anyway.get(_data(interaction).get("name", ""))
    if help_anyway is None:
        await explain(interaction, error)
    else:
        log_untaken(error)
        await help_anyway(interaction)

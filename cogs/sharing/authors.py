"""What authors do with a share of theirs: find it again, and take it back."""

import contextlib
import re
from typing import Any, Self

import aiohttp
import discord

from bot.access import member_of
from bot.client import Hearth
from bot.errors import BotError, DatabaseUnavailable
from bot.features.sharing import rules, store
from bot.panels import show, take_time
from bot.ui import PersistentButton, View, reply


class DeletingForbidden(BotError):
    key = "sharing-deleting-forbidden"


class DeletingFailed(BotError):
    key = "sharing-deleting-failed"


class TakeBack(PersistentButton, template=r"sharing:take:(?P<share>[\w-]{12})"):
    def __init__(self, share_id: str, label: str) -> None:
        self.share_id = share_id
        super().__init__(
            discord.ui.Button(
                label=label,
                style=discord.ButtonStyle.danger,
                custom_id=f"sharing:take:{share_id}",
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["share"], item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        await take_time(interaction)
        is_gone = await _take_back(interaction, self.share_id)
        key = "sharing-taken-back" if is_gone else "sharing-taken-back-unsure"
        await show(interaction, bot.texts.get(key, bot.language(interaction)))


def take_back_button(interaction: discord.Interaction[Hearth], share_id: str) -> TakeBack:
    """The button, in the person's language."""
    bot = interaction.client
    label = bot.texts.get("sharing-button-take-back", bot.language(interaction))
    return TakeBack(share_id, label)


async def show_own(interaction: discord.Interaction[Hearth], *, message_id: int) -> None:
    """Offer the author of the share what can be done with it.

    Raises:
        NotYourShare: it is somebody else's, an old one, or no share at all.
    """
    bot = interaction.client
    community = await bot.directory.get(member_of(interaction).guild.id)
    async with bot.database.begin() as session:
        own = await store.find_own_by_message(
            session,
            community,
            message_id=message_id,
            user_id=interaction.user.id,
            now=bot.clock.now(),
        )
    text = bot.texts.get("sharing-own", bot.language(interaction), until=rules.unix(own.expires_at))
    await reply(interaction, text, view=View(take_back_button(interaction, own.id)))


async def _take_back(interaction: discord.Interaction[Hearth], share_id: str) -> bool:
    """Forget the share and delete its message; returns whether no message can be left.

    Raises:
        NotYourShare, BeingPosted
        DeletingForbidden, DeletingFailed: the message stands, and the share is kept as it was.
    """
    bot = interaction.client
    community = await bot.directory.get(member_of(interaction).guild.id)
    is_gone = True
    async with bot.database.begin() as session:
        own = await store.find_own(
            session,
            community,
            share_id=share_id,
            user_id=interaction.user.id,
            now=bot.clock.now(),
        )
        if own.place is None:
            is_gone = await store.take_back_unposted(session, share_id=own.id)
    if own.place is not None:
        await _delete_message(bot, own.place, guild_id=community.guild_id)
        async with bot.database.begin() as session:
            await store.remove(session, share_id=own.id)
    with contextlib.suppress(DatabaseUnavailable):  # it is gone already
        await bot.database.erase_traces()
    return is_gone


async def _delete_message(bot: Hearth, place: rules.Place, *, guild_id: int) -> None:
    channel = bot.get_partial_messageable(place.channel_id, guild_id=guild_id)
    try:
        await channel.get_partial_message(place.message_id).delete()
    except discord.NotFound:
        pass  # somebody was faster, which is as good
    except discord.Forbidden:
        raise DeletingForbidden from None
    except (discord.HTTPException, aiohttp.ClientError, OSError):
        raise DeletingFailed from None

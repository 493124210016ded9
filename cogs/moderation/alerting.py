"""Telling facilitators that somebody is worried: asked once, sent without a name."""

import re
from typing import Any, Self

import discord

from bot.access import member_of
from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.dispatch.kinds import Delivery
from bot.errors import DatabaseUnavailable
from bot.features.communities.store import Community
from bot.features.moderation.rules import Room, Standing, room_for
from bot.features.moderation.subjects import (
    Draft,
    ReportedMessage,
    read_message,
    read_standing,
    write_standing,
)
from bot.features.moderation.worries import file_worry
from bot.i18n import Texts
from bot.panels import show, take_time
from bot.ui import PersistentButton, View, reply
from bot.worry_button import ABOUT, CUSTOM_ID
from cogs.moderation.standing import BEFORE_A_FORM, authors_standing, check_channel, room_of


class WorryButton(PersistentButton, template=CUSTOM_ID):
    """On other features' panels (bot.worry_button): says what would be sent, and to whom."""

    def __init__(self, item: discord.ui.Button[Any], message: ReportedMessage | None) -> None:
        self.message = message
        super().__init__(item)

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item, _message_of(match))

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot, guild = interaction.client, member_of(interaction).guild
        standing: Standing | None = Standing.OTHER
        await interaction.response.defer(ephemeral=True, thinking=True)
        if self.message is not None:
            check_channel(interaction, self.message.channel_id)
            standing = await authors_standing(
                bot, guild, self.message, bot.directory.at_hand(guild.id), within=BEFORE_A_FORM
            )
        language = bot.language(interaction)
        await reply(
            interaction,
            _question(self.message, standing, bot.texts, language),
            view=View(
                SendButton(
                    self.message, standing, bot.texts.get("moderation-button-alert", language)
                ),
                help_now_button(bot.texts, language),
                NotNowButton(bot.texts.get("moderation-button-not-now", language)),
            ),
        )


class SendButton(PersistentButton, template=rf"moderation:alert:(?P<standing>[wfox]){ABOUT}"):
    """Sends it; `standing` is what the message's author was said to be."""

    def __init__(
        self, message: ReportedMessage | None, standing: Standing | None, label: str
    ) -> None:
        self.message, self.standing = message, standing
        custom_id = f"moderation:alert:{write_standing(standing)}"
        if message is not None:
            custom_id += f":{message.channel_id}:{message.message_id}"
        super().__init__(
            discord.ui.Button(label=label, style=discord.ButtonStyle.primary, custom_id=custom_id)
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(_message_of(match), read_standing(match["standing"]), item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        await take_time(interaction)
        try:
            keys = await self._send(interaction)
        except DatabaseUnavailable:  # what it says of a channel out of reach is true and helps
            keys = ["moderation-worry-undelivered-staff", "moderation-worry-care"]
        language = bot.language(interaction)
        text = "\n\n".join(bot.texts.get(key, language) for key in keys)
        await show(interaction, text, view=View(help_now_button(bot.texts, language)))

    async def _send(self, interaction: discord.Interaction[Hearth]) -> list[str]:
        """Keep it and deliver it; returns the keys of what to answer.

        Raises:
            AlreadyTold, ToldJustNow, FormOutdated, NotSetUp, DatabaseUnavailable
        """
        bot = interaction.client
        community = await bot.directory.get(member_of(interaction).guild.id)
        room = await self._room(interaction, community)
        async with bot.database.begin() as session:
            notice_id = await file_worry(
                session,
                community,
                bot.vault,
                message=self.message,
                room=room,
                now=bot.clock.now(),
            )
        return _answer_to(room, await bot.dispatcher.deliver(notice_id))

    async def _room(self, interaction: discord.Interaction[Hearth], community: Community) -> Room:
        if self.message is None:
            return room_for(Standing.OTHER)
        return await room_of(interaction, Draft(self.message, self.standing), community)


class NotNowButton(PersistentButton, template=r"moderation:alert-not"):
    def __init__(self, label: str) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id="moderation:alert-not"))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot, language = interaction.client, interaction.client.language(interaction)
        await show(
            interaction,
            bot.texts.get("moderation-worry-not-sent", language),
            view=View(help_now_button(bot.texts, language)),
        )


def _message_of(match: re.Match[str]) -> ReportedMessage | None:
    return None if match["channel"] is None else read_message(match)


def _question(
    message: ReportedMessage | None, standing: Standing | None, texts: Texts, language: str
) -> str:
    """First what comes before any alert, then what would be sent, to whom, and what it can't do."""
    what = "someone" if message is None else "message"
    readers = "unsure" if standing is None else room_for(standing)
    keys = (
        "moderation-worry-first",
        f"moderation-worry-ask-{what}",
        f"moderation-worry-to-{readers}",
        "moderation-worry-unnamed",
    )
    return "\n\n".join(texts.get(key, language) for key in keys)


def _answer_to(room: Room, delivery: Delivery) -> list[str]:
    """The keys of the texts that say who knows, and that the person matters too."""
    match delivery.state:
        case "sent":
            first = f"moderation-worry-sent-{room}"
        case "failed":
            first = f"moderation-worry-undelivered-{room}"
        case "held":
            first = f"moderation-worry-unsure-{room}"
        case _:
            first = "moderation-worry-later"
    return [first, "moderation-worry-care"]

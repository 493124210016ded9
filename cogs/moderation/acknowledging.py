"""Acknowledging a report: by a facilitator in the staff channel, by the owner in a DM."""

import re
from typing import Any, Self

import discord
from discord.utils import format_dt

from bot.access import require_facilitator
from bot.client import Hearth
from bot.errors import NotAllowed
from bot.features.audit import store as audit
from bot.features.communities.store import Community
from bot.features.moderation import reports
from bot.features.moderation.rules import Room
from bot.ui import PersistentButton


class OwnerOnly(NotAllowed):
    key = "moderation-owner-only"


class AcknowledgeButton(
    PersistentButton,
    template=r"moderation:acknowledge:(?P<report>[\w-]{12}):(?P<notice>[\w-]{12})",
):
    def __init__(self, report_id: str, notice_id: str, label: str) -> None:
        self.report_id = report_id
        self.notice_id = notice_id
        super().__init__(
            discord.ui.Button(
                label=label,
                style=discord.ButtonStyle.success,
                custom_id=f"moderation:acknowledge:{report_id}:{notice_id}",
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["report"], match["notice"], item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot, now = interaction.client, interaction.client.clock.now()
        room, community = await self._authority(interaction)
        async with bot.database.begin() as session:
            notice_id = await reports.acknowledge(
                session, report_id=self.report_id, guild_id=community.guild_id, room=room, now=now
            )
            await audit.note(
                session,
                community,
                user_id=interaction.user.id,
                action="report.acknowledge",
                reference=self.report_id,
                now=now,
            )
        line = bot.texts.get(
            "moderation-acknowledged-by",
            community.language,
            who=interaction.user.mention,
            when=format_dt(now, "f"),
        )
        said = interaction.message.content if interaction.message is not None else ""
        await interaction.response.edit_message(content=f"{said}\n\n{line}", view=None)
        if notice_id is not None:
            await bot.dispatcher.deliver(notice_id)  # what comes of it is the reporter's alone

    async def _authority(self, interaction: discord.Interaction[Hearth]) -> tuple[Room, Community]:
        """Whose report the person may acknowledge: their server's, or in a DM the owner's.

        Raises:
            FacilitatorsOnly, OwnerOnly
            ReportGone: there is no such report for the owner.
        """
        if interaction.guild_id is not None:
            return "staff", await require_facilitator(interaction)
        bot = interaction.client
        async with bot.database.begin() as session:
            report = await reports.find_report(
                session, bot.vault, report_id=self.report_id, now=bot.clock.now()
            )
        if report is None or report.room != "owner":
            raise reports.ReportGone
        # DMs arrive at the first shard, whose process may not hold that server.
        guild = bot.get_guild(report.guild_id) or await bot.fetch_guild(report.guild_id)
        if guild.owner_id != interaction.user.id:
            raise OwnerOnly
        return "owner", await bot.directory.get(report.guild_id)

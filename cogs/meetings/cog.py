"""The commands /meeting and /meetings."""

from datetime import datetime

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import require_facilitator
from bot.client import Hearth
from bot.features.audit import store as audit
from bot.features.communities.store import Community
from bot.features.meetings import rules, store
from bot.ui import reply
from bot.zones import MAX_CHOICES, search_zones
from cogs.meetings.reminders import Reminders
from cogs.meetings.views import ListButton, created_text, show_list

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Meetings(commands.Cog):
    meeting = app_commands.Group(name="meeting", description="…", guild_only=True)
    meetings = app_commands.Group(name="meetings", description="…", guild_only=True)

    def __init__(self, bot: Hearth) -> None:
        self.bot = bot
        self.reminders = Reminders(bot)

    async def cog_load(self) -> None:
        self.bot.add_dynamic_items(ListButton)
        self.reminders.start()

    async def cog_unload(self) -> None:
        self.reminders.stop()
        self.bot.remove_dynamic_items(ListButton)

    @meeting.command(name="create", description="…")
    @app_commands.choices(
        day=[app_commands.Choice(name=name, value=number) for number, name in enumerate(DAYS)]
    )
    async def create(
        self,
        interaction: discord.Interaction[Hearth],
        title: app_commands.Range[str, 1, rules.MAX_TITLE],
        day: int,
        at: str,
        zone: str | None = None,
        minutes: app_commands.Range[int, rules.MIN_MINUTES, rules.MAX_MINUTES] = 60,
        notice: app_commands.Range[int, rules.MIN_NOTICE_MINUTES, rules.MAX_NOTICE_MINUTES] = 30,
    ) -> None:
        community = await require_facilitator(interaction)
        draft = rules.check_draft(
            title=title,
            day=day,
            at=at,
            zone=rules.choose_zone(zone, default=community.zone),
            minutes=minutes,
            notice=notice,
        )
        if community.meetings_channel_id is None:
            raise rules.NoRoom
        now = self.bot.clock.now()
        starts_at = await self._save(draft, community, user_id=interaction.user.id, now=now)
        self.bot.dispatcher.wake()
        text = created_text(
            draft,
            room_id=community.meetings_channel_id,
            starts_at=starts_at,
            now=now,
            texts=self.bot.texts,
            language=self.bot.language(interaction),
        )
        await reply(interaction, text)

    @create.autocomplete("zone")
    async def suggest_zones(
        self, interaction: discord.Interaction[Hearth], current: str
    ) -> list[app_commands.Choice[str]]:
        community = self.bot.directory.at_hand(interaction.guild_id)
        own = community.zone if community is not None else None
        zones = search_zones(current)
        if own is not None and not current.strip():
            zones = [own, *(zone for zone in zones if zone != own)][:MAX_CHOICES]
        return [app_commands.Choice(name=zone, value=zone) for zone in zones]

    @meetings.command(name="list", description="…")
    async def show(self, interaction: discord.Interaction[Hearth]) -> None:
        await show_list(interaction, 0)

    async def _save(
        self, draft: rules.Draft, community: Community, *, user_id: int, now: datetime
    ) -> datetime:
        async with self.bot.database.begin() as session:
            added = await store.add_meeting(session, draft, guild_id=community.guild_id, now=now)
            await audit.note(
                session,
                community,
                user_id=user_id,
                action="meeting.created",
                reference=added.id,
                now=now,
            )
        return added.starts_at

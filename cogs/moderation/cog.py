"""The menus *Report to facilitators* and the commands /case warn and /case history."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import member_of, require_facilitator
from bot.client import Hearth
from bot.features.audit import store as audit
from bot.features.communities.store import Community
from bot.features.moderation import cases
from bot.features.moderation.rules import CASE_NOTE_CHARACTERS, check_reason, check_warnable
from bot.features.moderation.subjects import ReportedMessage, ReportedPerson
from bot.words import clean_line, is_blank
from cogs.moderation.acknowledging import AcknowledgeButton
from cogs.moderation.alerting import NotNowButton, SendButton, WorryButton
from cogs.moderation.answers import tell_history, tell_warned
from cogs.moderation.forms import ReportForm, TryAgainButton, open_form
from cogs.moderation.notices import ModerationNotices
from cogs.moderation.standing import standing_here

ITEMS = (AcknowledgeButton, TryAgainButton, WorryButton, SendButton, NotNowButton)
MENU = "Report to facilitators"
# How Discord shows the codes of bot.features.moderation.rules in English.
REASON_NAMES = {
    "unkind": "Unkind words",
    "no-advice": "Advice nobody asked for",
    "privacy": "Someone's privacy",
    "spam": "Advertising or repeated messages",
    "off-topic": "Off topic",
    "unsafe-detail": "Details that can harm others",
    "other": "Something else",
}


class Moderation(commands.Cog):
    case = app_commands.Group(name="case", description="…", guild_only=True)

    def __init__(self, bot: Hearth) -> None:
        self.bot = bot
        self._notices = ModerationNotices(bot)
        in_servers = app_commands.AppCommandContext(guild=True)
        self._menus = (
            app_commands.ContextMenu(
                name=MENU, callback=self.report_message, allowed_contexts=in_servers
            ),
            app_commands.ContextMenu(
                name=MENU, callback=self.report_person, allowed_contexts=in_servers
            ),
        )

    async def cog_load(self) -> None:
        self._notices.register()
        self.bot.add_dynamic_items(*ITEMS)
        self.bot.add_forms(ReportForm)
        for menu in self._menus:
            self.bot.tree.add_command(menu)

    async def cog_unload(self) -> None:
        for menu in self._menus:
            self.bot.tree.remove_command(menu.name, type=menu.type)
        self.bot.remove_forms(ReportForm)
        self.bot.remove_dynamic_items(*ITEMS)
        self._notices.unregister()

    async def report_message(
        self, interaction: discord.Interaction[Hearth], message: discord.Message
    ) -> None:
        subject = ReportedMessage(message.channel.id, message.id)
        await open_form(interaction, subject, message.author)

    async def report_person(
        self, interaction: discord.Interaction[Hearth], person: discord.User | discord.Member
    ) -> None:
        await open_form(interaction, ReportedPerson(person.id), person)

    @case.command(name="warn", description="…")
    @app_commands.describe(member="…", reason="…", note="…")
    @app_commands.choices(
        reason=[app_commands.Choice(name=name, value=code) for code, name in REASON_NAMES.items()]
    )
    async def warn(
        self,
        interaction: discord.Interaction[Hearth],
        member: discord.User | discord.Member,
        reason: str,
        note: app_commands.Range[str, 1, CASE_NOTE_CHARACTERS] | None = None,
    ) -> None:
        community = await require_facilitator(interaction)
        check_reason(reason)
        _check(interaction, member, community)
        await interaction.response.defer(ephemeral=True, thinking=True)
        cleaned = clean_line(note or "")
        now = self.bot.clock.now()
        async with self.bot.database.begin() as session:
            warned = await cases.warn(
                session,
                community,
                self.bot.vault,
                user_id=member.id,
                reason=reason,
                note=None if is_blank(cleaned) else cleaned,
                now=now,
            )
            await audit.note(
                session,
                community,
                user_id=interaction.user.id,
                action="case.warn",
                reference=warned.case.id,
                now=now,
            )
        await tell_warned(interaction, member, warned)

    @case.command(name="history", description="…")
    @app_commands.describe(member="…")
    async def history(
        self,
        interaction: discord.Interaction[Hearth],
        member: discord.User | discord.Member,
    ) -> None:
        community = await require_facilitator(interaction)
        now = self.bot.clock.now()
        async with self.bot.database.begin() as session:
            held = await cases.held_cases(session, community, self.bot.vault, user_id=member.id)
            kept = await cases.kept_cases(session, community, user_id=member.id)
            await audit.note(
                session,
                community,
                user_id=interaction.user.id,
                action="case.history",
                # A case and not the member: when they delete everything, this leads nowhere.
                reference=held[0].id if held else None,
                now=now,
            )
        await tell_history(
            interaction,
            member,
            held=[case for case in held if case.expires_at > now],
            kept=[case for case in kept if case.expires_at > now],
        )


def _check(
    interaction: discord.Interaction[Hearth],
    member: discord.User | discord.Member,
    community: Community,
) -> None:
    check_warnable(
        standing_here(member, community) if isinstance(member, discord.Member) else None,
        by=standing_here(member_of(interaction), community),
        is_oneself=member.id == interaction.user.id,
        is_bot=member.bot,
    )

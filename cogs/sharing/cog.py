"""The commands /share and /anon, the message menu for authors, and the words of a posted share."""

import discord
from discord import app_commands
from discord.ext import commands
from sqlalchemy.ext.asyncio import AsyncSession

from bot.access import require_facilitator
from bot.client import Hearth
from bot.dispatch import NoticeKind, Outgoing
from bot.features.audit import store as audit
from bot.features.communities.store import Community
from bot.features.notices.rules import Owed
from bot.features.sharing import blocks, rules, store
from bot.ui import reply
from cogs.sharing.authors import TakeBack, show_own
from cogs.sharing.form import ShareForm, TryAgain
from cogs.sharing.post import post

MENU = "Manage my share"


class Sharing(commands.Cog):
    anon = app_commands.Group(name="anon", description="…", guild_only=True)

    def __init__(self, bot: Hearth) -> None:
        self.bot = bot
        self._kind = NoticeKind(
            name=store.NOTICE,
            render=self.render,
            max_age=rules.MAX_WAIT,
            delivered=self.delivered,
        )
        self._menu = app_commands.ContextMenu(name=MENU, callback=self.manage)
        app_commands.guild_only(self._menu)

    async def cog_load(self) -> None:
        self.bot.add_dynamic_items(TakeBack, TryAgain)
        self.bot.add_forms(ShareForm)
        self.bot.tree.add_command(self._menu)
        self.bot.dispatcher.register(self._kind)

    async def cog_unload(self) -> None:
        self.bot.dispatcher.unregister(self._kind)
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)
        self.bot.remove_forms(ShareForm)
        self.bot.remove_dynamic_items(TakeBack, TryAgain)

    @app_commands.command(name="share", description="…")
    @app_commands.guild_only()
    async def share(self, interaction: discord.Interaction[Hearth]) -> None:
        form = ShareForm(self.bot.texts, self.bot.language(interaction))
        await interaction.response.send_modal(form)

    async def manage(
        self, interaction: discord.Interaction[Hearth], message: discord.Message
    ) -> None:
        await show_own(interaction, message_id=message.id)

    @anon.command(name="block", description="…")
    async def block(self, interaction: discord.Interaction[Hearth], message: str) -> None:
        community = await require_facilitator(interaction)
        place = rules.parse_link(message, guild_id=community.guild_id)
        now = self.bot.clock.now()
        async with self.bot.database.begin() as session:
            until = await blocks.block_author(
                session, community, self.bot.vault, place=place, now=now
            )
            # Without a reference: two that name shares, beside one block, would link those shares.
            await audit.note(
                session, community, user_id=interaction.user.id, action="sharing.blocked", now=now
            )
        await self._tell(interaction, "sharing-blocked-author", until=rules.unix(until))

    @anon.command(name="unblock", description="…")
    async def unblock(self, interaction: discord.Interaction[Hearth], message: str) -> None:
        community = await require_facilitator(interaction)
        place = rules.parse_link(message, guild_id=community.guild_id)
        now = self.bot.clock.now()
        async with self.bot.database.begin() as session:
            await blocks.unblock_author(session, community, self.bot.vault, place=place, now=now)
            await audit.note(
                session, community, user_id=interaction.user.id, action="sharing.unblocked", now=now
            )
        await self._tell(interaction, "sharing-unblocked-author")

    async def _tell(
        self, interaction: discord.Interaction[Hearth], key: str, **params: object
    ) -> None:
        await reply(interaction, self.bot.texts.get(key, self.bot.language(interaction), **params))

    async def render(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        text = await store.open_text(session, self.bot.vault, share_id=owed.reference)
        if text is None:
            return None
        return Outgoing("", post(text, owed.id, self.bot.texts, community.language))

    async def delivered(self, session: AsyncSession, owed: Owed, message_id: int) -> None:
        await store.mark_posted(
            session,
            share_id=owed.reference,
            notice_id=owed.id,
            message_id=message_id,
            now=self.bot.clock.now(),
        )

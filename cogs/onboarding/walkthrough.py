"""What newcomers are shown, page by page, and the agreements they accept at its end."""

import re
from typing import Any, Self

import discord

from bot.access import member_of
from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.errors import NotSetUp
from bot.features.agreements.store import Accepted, accept, accepted
from bot.features.communities.store import Community
from bot.features.onboarding.rules import AGREEMENTS_VERSION, PAGES
from bot.panels import show, take_time
from bot.ui import PersistentButton, View
from cogs.onboarding.member_role import give_role
from cogs.onboarding.plain_button import PlainButton

HELP_SUFFIX = "walkthrough"


class StartButton(PlainButton, template=r"onboarding:start"):
    """*Start here*, on the public panel."""

    fixed_id = "onboarding:start"
    style = discord.ButtonStyle.primary

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await begin(interaction)


class PageButton(PersistentButton, template=r"onboarding:page:(?P<page>\d{1,2})"):
    """*Next* and *Back*."""

    def __init__(self, page: int, label: str = "", *, style: discord.ButtonStyle) -> None:
        self.page = page
        super().__init__(
            discord.ui.Button(label=label, style=style, custom_id=f"onboarding:page:{page}")
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(int(match["page"]), style=discord.ButtonStyle.secondary)

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await _community(interaction)
        await show_page(interaction, min(max(self.page, 1), PAGES))


class NotNowButton(PlainButton, template=r"onboarding:not-now"):
    fixed_id = "onboarding:not-now"

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        language = bot.language(interaction)
        await show(
            interaction,
            bot.texts.get("onboarding-not-now", language),
            view=View(help_now_button(bot.texts, language, HELP_SUFFIX)),
        )


class AgreeButton(PersistentButton, template=r"onboarding:agree:(?P<version>\d{1,6})"):
    """*I agree*, to the version that was read."""

    def __init__(self, version: int, label: str = "") -> None:
        self.version = version
        super().__init__(
            discord.ui.Button(
                label=label,
                style=discord.ButtonStyle.success,
                custom_id=f"onboarding:agree:{version}",
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(int(match["version"]))

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        community = await _community(interaction)
        if self.version != AGREEMENTS_VERSION:  # the words have changed while they were read
            await show_page(interaction, PAGES)
            return
        await take_time(interaction)
        await welcome(interaction, community, await _agree(interaction, community))


class RoleButton(PlainButton, template=r"onboarding:role"):
    """*Try again*, when the members' role could not be given."""

    fixed_id = "onboarding:role"
    style = discord.ButtonStyle.primary

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await begin(interaction)


async def begin(interaction: discord.Interaction[Hearth]) -> None:
    """Open the walkthrough, or the welcome for who has accepted the agreements already.

    Raises:
        NotSetUp, NotHere
    """
    community = await _community(interaction)
    bot = interaction.client
    async with bot.database.begin() as session:
        found = await accepted(session, community, user_id=interaction.user.id)
    if found is None:
        await show_page(interaction, 1)
    elif found.version != AGREEMENTS_VERSION:
        await show_page(interaction, PAGES, found)
    else:
        await welcome(interaction, community, found)


async def show_page(
    interaction: discord.Interaction[Hearth], page: int, before: Accepted | None = None
) -> None:
    """Show page `page`, from 1; `before` is the acceptance of other agreements than these."""
    bot = interaction.client
    language = bot.language(interaction)
    words = [bot.texts.get(f"onboarding-page-{page}", language)]
    if before is not None:
        date = discord.utils.format_dt(before.at, "D")
        words.insert(0, bot.texts.get("onboarding-page-3-changed", language, date=date))
    words.append(bot.texts.get("onboarding-page-help", language))
    await show(interaction, "\n\n".join(words), view=_page_view(bot, language, page))


def _page_view(bot: Hearth, language: str, page: int) -> View:
    label = {name: bot.texts.get(f"onboarding-button-{name}", language) for name in _LABELS}
    if page < PAGES:
        forward: PersistentButton = PageButton(
            page + 1, label["next"], style=discord.ButtonStyle.primary
        )
    else:
        forward = AgreeButton(AGREEMENTS_VERSION, label["agree"])
    back = [PageButton(page - 1, label["back"], style=discord.ButtonStyle.secondary)]
    return View(
        forward,
        *(back if page > 1 else ()),
        NotNowButton(label["not-now"]),
        help_now_button(bot.texts, language, HELP_SUFFIX),
    )


_LABELS = ("next", "back", "agree", "not-now")


async def _agree(interaction: discord.Interaction[Hearth], community: Community) -> Accepted:
    """Keep the acceptance; the first one stands when there are two."""
    bot = interaction.client
    now = bot.clock.now()
    async with bot.database.begin() as session:
        found = await accepted(session, community, user_id=interaction.user.id)
        if found is not None and found.version == AGREEMENTS_VERSION:
            return found
        if community.agreements_version != AGREEMENTS_VERSION:
            community = await bot.directory.change(
                session, community.guild_id, agreements_version=AGREEMENTS_VERSION
            )
        await accept(session, community, bot.vault, user_id=interaction.user.id, now=now)
    return Accepted(AGREEMENTS_VERSION, now)


async def welcome(
    interaction: discord.Interaction[Hearth], community: Community, agreed: Accepted
) -> None:
    """Give the members' role where it is missing, and say what there is to do next."""
    bot = interaction.client
    member = member_of(interaction)
    role_id = community.member_role_id
    assert role_id is not None
    outcome = "given"
    if member.get_role(role_id) is None:
        await take_time(interaction)
        outcome = await give_role(bot, member, community, agreed.version)
    language = bot.language(interaction)
    help_now = help_now_button(bot.texts, language, HELP_SUFFIX)
    content = bot.texts.get(
        f"onboarding-role-{outcome}",
        language,
        date=discord.utils.format_dt(agreed.at, "D"),
        role=f"<@&{role_id}>",
    )
    if outcome == "given":
        label = bot.texts.get("onboarding-button-read-again", language)
        first_page = PageButton(1, label, style=discord.ButtonStyle.secondary)
        await show(interaction, content, view=View(first_page, help_now))
    else:
        again = RoleButton(bot.texts.get("onboarding-button-again", language))
        await show(interaction, content, view=View(again, help_now))


async def _community(interaction: discord.Interaction[Hearth]) -> Community:
    """The settings of a server that is set up.

    Raises:
        NotSetUp, NotHere
    """
    community = await interaction.client.directory.get(member_of(interaction).guild.id)
    if not community.is_set_up:
        raise NotSetUp
    return community

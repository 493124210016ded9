"""Giving people the members' role, and telling the facilitators when that is not possible."""

import logging
from datetime import timedelta
from typing import Literal

import discord
from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.dispatch import NoticeKind, Outgoing, Owed
from bot.features.communities.store import Community
from bot.features.onboarding.store import ROLE_PROBLEM, plan_role_problem
from bot.i18n import Texts
from bot.ui import View

log = logging.getLogger(__name__)

LATE = timedelta(days=1)

Outcome = Literal["given", "later", "refused"]


async def give_role(
    bot: Hearth, member: discord.Member, community: Community, version: int
) -> Outcome:
    """Give `member` the members' role; "later" when Discord is down, "refused" when it forbids it.

    Facilitators are told of a refusal once.
    """
    assert community.member_role_id is not None
    reason = bot.texts.get("onboarding-role-reason", community.language, version=version)
    try:
        await member.add_roles(discord.Object(community.member_role_id), reason=reason)
    except (discord.Forbidden, discord.NotFound) as refusal:
        log.info("the members' role was refused: code %s", refusal.code)
        async with bot.database.begin() as session:
            is_new = await plan_role_problem(session, community, now=bot.clock.now())
        if is_new:
            bot.dispatcher.wake()
        return "refused"
    except (discord.HTTPException, OSError) as failure:
        log.warning("the members' role was not given: %s", type(failure).__name__)
        return "later"
    return "given"


def role_problem_kind(texts: Texts) -> NoticeKind:
    """The notice that tells the facilitators."""

    async def render(session: AsyncSession, owed: Owed, community: Community) -> Outgoing | None:
        return Outgoing(
            content=texts.get(
                "onboarding-role-problem",
                community.language,
                role=f"<@&{community.member_role_id}>",
            ),
            view=View(help_now_button(texts, community.language, owed.id)),
        )

    return NoticeKind(ROLE_PROBLEM, render, LATE)

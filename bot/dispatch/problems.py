"""Telling facilitators, once, that something could not be delivered: without names or content."""

from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.crisis_button import help_now_button
from bot.dispatch.kinds import NoticeKind, Outgoing
from bot.dispatch.rooms import channel_of
from bot.features.communities.store import Community
from bot.features.notices.rules import PROBLEM_KIND, Owed, Room, parse_problem
from bot.i18n import Texts
from bot.ui import View

MAX_AGE = timedelta(days=1)
# Where naming the channel would not help: it is gone, or none was chosen.
_PLACELESS = {"unknown-channel", "unset"}


def problem_kind(texts: Texts) -> NoticeKind:
    """The kind of notice that says what is wrong with which room."""

    async def render(_session: AsyncSession, owed: Owed, community: Community) -> Outgoing:
        room, problem = parse_problem(owed.reference)
        content = texts.get(
            f"notices-problem-{problem}",
            community.language,
            place=_place(texts, room, problem, community),
        )
        return Outgoing(content, View(help_now_button(texts, community.language, owed.id)))

    return NoticeKind(PROBLEM_KIND, render, MAX_AGE)


def _place(texts: Texts, room: Room, problem: str, community: Community) -> str:
    channel_id = channel_of(room, community)
    if channel_id is not None and problem not in _PLACELESS:
        return f"<#{channel_id}>"
    return texts.get(f"notices-place-{room}", community.language)

"""What set-up and the walkthrough read and write. Functions take the session, never commit."""

from collections.abc import Callable, Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.features.communities import store as communities
from bot.features.communities.store import Community
from bot.features.communities.tables import Community as CommunityRow
from bot.features.notices import store as notices
from bot.features.notices.store import Undelivered
from bot.features.notices.tables import Notice
from bot.features.onboarding.rules import Choices

START_HERE = "onboarding.start-here"
ROLE_PROBLEM = "onboarding.role-problem"

COLUMNS = {
    "facilitators": "facilitator_role_id",
    "members": "member_role_id",
    "share": "share_channel_id",
    "meetings": "meetings_channel_id",
    "staff": "staff_channel_id",
    "language": "language",
    "zone": "zone",
}


def known_choices(community: Community | None) -> Choices:
    """What /setup was told before."""
    if community is None:
        return Choices()
    return Choices(**{name: getattr(community, column) for name, column in COLUMNS.items()})


async def find_owed_panel(session: AsyncSession, *, guild_id: int) -> Undelivered | None:
    """The notice that brings, or may have brought, the *Start here* panel; None when none does."""
    return await notices.find_undelivered(session, kind=START_HERE, reference=str(guild_id))


async def plan_panel(session: AsyncSession, *, guild_id: int, now: datetime) -> Undelivered:
    """Owe the server its *Start here* panel."""
    notice_id = await notices.plan(
        session,
        guild_id=guild_id,
        kind=START_HERE,
        reference=str(guild_id),
        room="start",
        due_at=now,
    )
    return Undelivered(notice_id, is_held=False)


async def plan_role_problem(session: AsyncSession, community: Community, *, now: datetime) -> bool:
    """Owe the facilitators word that the members' role can't be given; returns whether that is new.

    It is not while an earlier notice of it is kept, unless the server was set up since.
    """
    reference = str(community.member_role_id)
    told = await session.scalar(
        select(Notice.id).where(Notice.kind == ROLE_PROBLEM, Notice.reference == reference)
    )
    if told is not None:
        return False
    await notices.plan(
        session,
        guild_id=community.guild_id,
        kind=ROLE_PROBLEM,
        reference=reference,
        room="staff",
        due_at=now,
    )
    return True


async def forget_role_problem(session: AsyncSession, *, guild_id: int) -> None:
    """The server was set up again: a problem with the members' role may be told anew."""
    await session.execute(
        delete(Notice).where(
            Notice.guild_id == guild_id, Notice.kind == ROLE_PROBLEM, Notice.state == "sent"
        )
    )


async def keep_only(
    session: AsyncSession,
    *,
    present: Collection[int],
    ours: Callable[[int], bool],
    now: datetime,
) -> list[int]:
    """Start forgetting servers that the bot was taken out of unseen, and stop for those it is in.

    `ours` says which servers `present` is complete for. Returns the servers that changed.
    """
    rows = await session.execute(select(CommunityRow.guild_id, CommunityRow.forget_at))
    changed = []
    for guild_id, forget_at in rows.all():
        if guild_id in present and forget_at is not None:
            await communities.come_back(session, guild_id=guild_id)
            changed.append(guild_id)
        elif ours(guild_id) and guild_id not in present and forget_at is None:
            await communities.leave(session, guild_id=guild_id, now=now)
            changed.append(guild_id)
    return changed

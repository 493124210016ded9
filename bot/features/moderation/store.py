"""Showing, erasing and forgetting what moderation keeps; see `reports` and `cases` for the rest."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.features.communities.store import Community
from bot.features.members.store import find_member
from bot.features.moderation import cases
from bot.features.moderation.subjects import ReportedMessage, ReportedPerson, Worry, open_subject
from bot.features.moderation.tables import Case, KeptCase, Report
from bot.vault import Vault


async def export_member(
    session: AsyncSession, community: Community, vault: Vault, *, user_id: int
) -> dict[str, Any]:
    """What is held about `user_id` in this server, ready for JSON; instants in ISO 8601, UTC.

    Of a report it says what the person wrote, and not whom or what it is about.
    """
    held = await cases.held_cases(session, community, vault, user_id=user_id)
    kept = await cases.kept_cases(session, community, user_id=user_id)
    return {
        "cases": [
            {
                "kind": case.kind,
                "reason": case.reason,
                "note": case.note,
                "opened_at": case.opened_at.isoformat(),
                "expires_at": case.expires_at.isoformat(),
            }
            for case in held
        ],
        "kept_cases": [
            {"kind": case.kind, "reason": case.reason, "expires_at": case.expires_at.isoformat()}
            for case in kept
        ],
        "reports": await _reports(session, community, vault, user_id=user_id),
    }


async def before_erase(
    session: AsyncSession, community: Community, *, member_id: str, user_id: int, now: datetime
) -> None:
    """Keep a mark and the reason of each open case, so that deleting can't launder a case.

    Call it before the member is deleted: their cases, with the notes, go with them.
    """
    await cases.keep_open_cases(session, community, member_id=member_id, user_id=user_id, now=now)


async def purge(session: AsyncSession, *, now: datetime) -> int:
    """Delete reports and cases whose time is up; returns how many."""
    gone = 0
    for table in (Report, Case, KeptCase):
        found = await session.scalars(
            delete(table).where(table.expires_at <= now).returning(table.id)
        )
        gone += len(found.all())
    return gone


async def _reports(
    session: AsyncSession, community: Community, vault: Vault, *, user_id: int
) -> list[dict[str, Any]]:
    person = await find_member(session, community, user_id=user_id)
    if person is None:
        return []
    rows = await session.scalars(
        select(Report).where(Report.member_id == person.id).order_by(Report.expires_at, Report.id)
    )
    return [
        {
            "about": _kind(row, vault),
            "sent_to": row.room,
            "note": None if row.sealed_note is None else vault.open(row.sealed_note).decode(),
            "expires_at": row.expires_at.isoformat(),
        }
        for row in rows
    ]


def _kind(row: Report, vault: Vault) -> str:
    subject = open_subject(row.sealed_subject, vault)
    match subject:
        case ReportedMessage():
            return "message"
        case ReportedPerson():
            return "person"
        case Worry():  # has no sender whom it could be shown to, but for completeness
            return "worry"

"""A meeting is a wall-clock rule; its occurrences are rows, so that one can be moved or skipped."""

from datetime import datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Snowflake


class Meeting(Base):
    __tablename__ = "meetings"
    __table_args__ = (
        CheckConstraint("minutes > 0", name="minutes"),
        CheckConstraint("notice_minutes BETWEEN 0 AND 10080", name="notice_minutes"),
        WITHOUT_ROWID,
    )

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE"), index=True
    )
    title: Mapped[str] = mapped_column(String(80))
    rule: Mapped[str] = mapped_column(String(200))  # RFC 5545, such as "FREQ=WEEKLY;BYDAY=MO"
    local_time: Mapped[time]
    zone: Mapped[str] = mapped_column(String(64))
    minutes: Mapped[int]
    notice_minutes: Mapped[int]
    # Occurrences exist as rows up to here; a job moves it on.
    planned_until: Mapped[datetime] = mapped_column(index=True)


class Occurrence(Base):
    __tablename__ = "occurrences"
    __table_args__ = (
        UniqueConstraint("meeting_id", "starts_at"),
        Index(None, "starts_at"),
        WITHOUT_ROWID,
    )

    id: Mapped[RandomId]
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime]

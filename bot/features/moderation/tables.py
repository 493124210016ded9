"""Reports and cases. Words people wrote are sealed; everything has an expiry."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Sealed, Snowflake


class Report(Base):
    """`member_id` is the reporter, kept only when they asked for an answer."""

    __tablename__ = "reports"
    __table_args__ = (
        CheckConstraint("room IN ('staff', 'owner')", name="room"),
        Index(None, "expires_at"),
        WITHOUT_ROWID,
    )

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE"), index=True
    )
    room: Mapped[str] = mapped_column(String(8))
    member_id: Mapped[str | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True
    )
    sealed_note: Mapped[bytes | None] = mapped_column(Sealed)
    # What is reported, sealed: it names a user or a message.
    sealed_subject: Mapped[bytes] = mapped_column(Sealed)
    acknowledged_at: Mapped[datetime | None]
    expires_at: Mapped[datetime]


class Case(Base):
    __tablename__ = "cases"
    __table_args__ = (
        CheckConstraint("kind IN ('warn')", name="kind"),
        Index(None, "expires_at"),
        WITHOUT_ROWID,
    )

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE"), index=True
    )
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    reason: Mapped[str] = mapped_column(String(32))
    sealed_note: Mapped[bytes | None] = mapped_column(Sealed)
    opened_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class KeptCase(Base):
    """What remains of an open case after its member deleted everything: a mark and a code."""

    __tablename__ = "kept_cases"
    __table_args__ = (Index(None, "guild_id", "mark"), Index(None, "expires_at"), WITHOUT_ROWID)

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE")
    )
    mark: Mapped[bytes] = mapped_column(LargeBinary(32))
    kind: Mapped[str] = mapped_column(String(8))
    reason: Mapped[str] = mapped_column(String(32))
    expires_at: Mapped[datetime]

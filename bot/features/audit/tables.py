"""One act of somebody with authority."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Snowflake


class AuditEntry(Base):
    __tablename__ = "audit_entries"
    __table_args__ = (Index(None, "guild_id", "at"), Index(None, "expires_at"), WITHOUT_ROWID)

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE")
    )
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), index=True)
    action: Mapped[str] = mapped_column(String(40))  # such as "setup.changed"
    reference: Mapped[str | None] = mapped_column(String(40))  # a random id or a name of a setting
    at: Mapped[datetime]
    expires_at: Mapped[datetime]

"""A server that uses Hearth. Its index key is dropped with its row, and its marks with that."""

from datetime import datetime

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import Base, Sealed, Snowflake


class Community(Base):
    __tablename__ = "communities"
    __table_args__ = (Index(None, "forget_at"),)

    guild_id: Mapped[Snowflake] = mapped_column(primary_key=True, autoincrement=False)
    sealed_index_key: Mapped[bytes] = mapped_column(Sealed)
    language: Mapped[str] = mapped_column(String(8), server_default="en")
    zone: Mapped[str | None] = mapped_column(String(64))
    facilitator_role_id: Mapped[Snowflake | None]
    member_role_id: Mapped[Snowflake | None]
    share_channel_id: Mapped[Snowflake | None]
    meetings_channel_id: Mapped[Snowflake | None]
    staff_channel_id: Mapped[Snowflake | None]
    start_channel_id: Mapped[Snowflake | None]
    start_message_id: Mapped[Snowflake | None]
    agreements_version: Mapped[int] = mapped_column(server_default=text("1"))
    # Set when the bot leaves the server; everything about the server goes then.
    forget_at: Mapped[datetime | None]

"""Shares, blocks and daily counts. None points at a member, and no two can be linked."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Sealed, Snowflake


class Share(Base):
    """`author_mark` is made from the share's own id and its author: each share has another."""

    __tablename__ = "shares"
    __table_args__ = (
        Index(None, "guild_id"),
        Index(None, "message_id"),
        Index(None, "expires_at"),
        WITHOUT_ROWID,
    )

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE")
    )
    author_mark: Mapped[bytes] = mapped_column(LargeBinary(32))
    sealed_author: Mapped[bytes] = mapped_column(Sealed)
    sealed_text: Mapped[bytes | None] = mapped_column(Sealed)  # until it is posted
    channel_id: Mapped[Snowflake | None]
    message_id: Mapped[Snowflake | None]
    expires_at: Mapped[datetime]


class ShareBlock(Base):
    __tablename__ = "share_blocks"
    __table_args__ = (Index(None, "expires_at"), WITHOUT_ROWID)

    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE"), primary_key=True
    )
    mark: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    expires_at: Mapped[datetime]


class ShareCount(Base):
    """How often somebody shared today; `mark` is made from the day too, and dies with it."""

    __tablename__ = "share_counts"
    __table_args__ = (Index(None, "expires_at"), WITHOUT_ROWID)

    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE"), primary_key=True
    )
    mark: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    count: Mapped[int]
    expires_at: Mapped[datetime]

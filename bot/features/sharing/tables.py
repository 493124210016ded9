"""Shares, blocks and the day's turns. None points at a member, and no two can be linked."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Sealed, Snowflake


class Share(Base):
    """`author_mark` is made from the share's own id and its author: each share has another.

    Its instants are whole days. Until it is posted it has its text, and goes after two days.
    """

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


class ShareTurn(Base):
    """One of the day's turns at sharing, taken by somebody.

    `mark` is made from the day, the person and which of their turns it is, and dies with the day.
    Every share takes one row: a number beside one mark would tell which shares belong together.
    """

    __tablename__ = "share_turns"
    __table_args__ = (Index(None, "expires_at"), WITHOUT_ROWID)

    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE"), primary_key=True
    )
    mark: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    expires_at: Mapped[datetime]

"""A server's own lines, and the crisis cards in its channels. Nothing here is about a person."""

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Snowflake
from bot.features.local.rules import LONGEST


class LocalLine(Base):
    """A service that a server names; lines are shown in the order of `place`."""

    __tablename__ = "local_lines"
    __table_args__ = (UniqueConstraint("guild_id", "place"), WITHOUT_ROWID)

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE")
    )
    place: Mapped[int]
    name: Mapped[str] = mapped_column(String(LONGEST["name"]))
    call: Mapped[str | None] = mapped_column(String(LONGEST["call"]))
    text: Mapped[str | None] = mapped_column(String(LONGEST["text"]))
    web: Mapped[str | None] = mapped_column(String(LONGEST["web"]))
    note: Mapped[str | None] = mapped_column(String(LONGEST["note"]))


class LocalCard(Base):
    """A crisis card that is to stand in a channel, or, without `is_wanted`, to go from it.

    `message_id` is None until it is posted. `shown` is the digest of what the message says, and
    `problem` why it can't be what it should be.
    """

    __tablename__ = "local_cards"
    __table_args__ = (UniqueConstraint("guild_id", "channel_id"), WITHOUT_ROWID)

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE")
    )
    channel_id: Mapped[Snowflake]
    country: Mapped[str | None] = mapped_column(String(2))  # ISO 3166-1; None: any country
    message_id: Mapped[Snowflake | None]
    shown: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    is_pinned: Mapped[bool]
    is_wanted: Mapped[bool]
    problem: Mapped[str | None] = mapped_column(String(20))

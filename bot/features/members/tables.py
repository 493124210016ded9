"""A person in one server. Everything kept about them points here and goes with this row."""

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Sealed, Snowflake


class Member(Base):
    __tablename__ = "members"
    __table_args__ = (UniqueConstraint("guild_id", "key"), WITHOUT_ROWID)

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE")
    )
    key: Mapped[bytes] = mapped_column(LargeBinary(32))
    sealed_user_id: Mapped[bytes | None] = mapped_column(Sealed)

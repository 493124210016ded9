"""Which version of the agreements a person accepted, and when."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base


class Agreement(Base):
    __tablename__ = "agreements"
    __table_args__ = (WITHOUT_ROWID,)

    member_id: Mapped[str] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int]
    agreed_at: Mapped[datetime]

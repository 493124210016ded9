"""One row that only the right master key opens."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import Base, Sealed


class KeyProof(Base):
    __tablename__ = "key_proof"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sealed_word: Mapped[bytes] = mapped_column(Sealed)

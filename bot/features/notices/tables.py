"""One message the bot owes somebody."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.db.base import WITHOUT_ROWID, Base, RandomId, Snowflake


class Notice(Base):
    """`pending` → `claimed` → `sent`, or else `held`, `skipped`, `expired` or `failed`.

    `wake_at` says when the dispatcher takes an open row up (again): when it is due, when a retry
    is, or when the lease of a claimed one is over. A claimed row that comes up was left by a crash
    or by an answer that never came: whether it was sent is found out in the channel, where `id`
    stands in one of the message's custom ids.
    """

    __tablename__ = "notices"
    __table_args__ = (
        CheckConstraint(
            "state IN ('pending', 'claimed', 'sent', 'held', 'skipped', 'expired', 'failed')",
            name="state",
        ),
        CheckConstraint(
            "room IN ('share', 'meetings', 'staff', 'start', 'channel', 'owner', 'member')",
            name="room",
        ),
        CheckConstraint("(room = 'member') = (member_id IS NOT NULL)", name="member"),
        CheckConstraint(
            "(state IN ('pending', 'claimed')) = (wake_at IS NOT NULL)", name="wake_at"
        ),
        Index(None, "wake_at"),
        Index(None, "reference", "kind"),
        Index(None, "expires_at"),
        WITHOUT_ROWID,
    )

    id: Mapped[RandomId]
    guild_id: Mapped[Snowflake] = mapped_column(
        ForeignKey("communities.guild_id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str] = mapped_column(String(40))  # such as "meetings.reminder"
    reference: Mapped[str] = mapped_column(String(40))  # the id of what it tells about
    room: Mapped[str] = mapped_column(String(8))
    member_id: Mapped[str | None] = mapped_column(
        ForeignKey("members.id", ondelete="CASCADE"), index=True
    )
    due_at: Mapped[datetime]
    nonce: Mapped[str] = mapped_column(String(25))
    state: Mapped[str] = mapped_column(String(8), server_default="pending")
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    wake_at: Mapped[datetime | None]
    # Where it was, or is being, sent; where to, when `room` is "channel".
    channel_id: Mapped[Snowflake | None]
    # The newest id that Discord had given out when the row was claimed: what was sent is newer.
    sent_after_id: Mapped[Snowflake | None]
    message_id: Mapped[Snowflake | None]
    expires_at: Mapped[datetime]

"""local lines and cards

Revision ID: 0002
Revises: 0001
Created: 2026-11-26 23:55:15.646225
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ROOMS = ("start", "share", "meetings", "staff", "owner", "member")


def notices() -> sa.Table:
    """As the first revision made it: SQLite tells nothing of checks, and makes the table anew."""
    return sa.Table(
        "notices",
        sa.MetaData(),
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("room", sa.String(length=8), nullable=False),
        sa.Column("member_id", sa.String(length=12), nullable=True),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("nonce", sa.String(length=25), nullable=False),
        sa.Column("state", sa.String(length=8), server_default="pending", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("wake_at", sa.DateTime(), nullable=True),
        sa.Column("channel_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_after_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint(
            "(room = 'member') = (member_id IS NOT NULL)", name=op.f("ck_notices_member")
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'claimed', 'sent', 'held', 'skipped', 'expired', 'failed')",
            name=op.f("ck_notices_state"),
        ),
        sa.CheckConstraint(
            "(state IN ('pending', 'claimed')) = (wake_at IS NOT NULL)",
            name=op.f("ck_notices_wake_at"),
        ),
        sa.ForeignKeyConstraint(
            ["guild_id"],
            ["communities.guild_id"],
            name=op.f("fk_notices_guild_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["members.id"], name=op.f("fk_notices_member_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sa.Index(op.f("ix_notices_expires_at"), "expires_at"),
        sa.Index(op.f("ix_notices_guild_id"), "guild_id"),
        sa.Index(op.f("ix_notices_reference_kind"), "reference", "kind"),
        sa.Index(op.f("ix_notices_member_id"), "member_id"),
        sa.Index(op.f("ix_notices_wake_at"), "wake_at"),
        sqlite_with_rowid=False,
    )


def change_rooms(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    table = notices()
    table.append_constraint(sa.CheckConstraint(f"room IN {before}", name=op.f("ck_notices_room")))
    with op.batch_alter_table("notices", copy_from=table) as batch_op:
        batch_op.drop_constraint(op.f("ck_notices_room"), type_="check")
        batch_op.create_check_constraint(op.f("ck_notices_room"), f"room IN {after}")


def upgrade() -> None:
    op.create_table(
        "local_cards",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("shown", sa.LargeBinary(length=32), nullable=True),
        sa.Column("is_pinned", sa.Boolean(), nullable=False),
        sa.Column("is_wanted", sa.Boolean(), nullable=False),
        sa.Column("problem", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(
            ["guild_id"],
            ["communities.guild_id"],
            name=op.f("fk_local_cards_guild_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_local_cards")),
        sa.UniqueConstraint(
            "guild_id", "channel_id", name=op.f("uq_local_cards_guild_id_channel_id")
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "local_lines",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("call", sa.String(length=30), nullable=True),
        sa.Column("text", sa.String(length=30), nullable=True),
        sa.Column("web", sa.String(length=150), nullable=True),
        sa.Column("note", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(
            ["guild_id"],
            ["communities.guild_id"],
            name=op.f("fk_local_lines_guild_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_local_lines")),
        sa.UniqueConstraint("guild_id", "place", name=op.f("uq_local_lines_guild_id_place")),
        sqlite_with_rowid=False,
    )
    change_rooms(ROOMS, (*ROOMS, "channel"))


def downgrade() -> None:
    op.execute("DELETE FROM notices WHERE room = 'channel'")
    change_rooms((*ROOMS, "channel"), ROOMS)
    op.drop_table("local_lines")
    op.drop_table("local_cards")

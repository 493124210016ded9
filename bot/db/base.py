"""Column types and the naming of constraints, shared by every table."""

import secrets
from datetime import UTC, datetime
from typing import Annotated

from sqlalchemy import BigInteger, DateTime, Dialect, LargeBinary, MetaData, String
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

# An id that Discord made. Users' ids never stand in one: see bot.vault.
Snowflake = Annotated[int, mapped_column(BigInteger)]

# What people can see, or whose order could betray something, has a random id; `WITHOUT_ROWID`
# keeps SQLite from numbering such rows behind our back.
RandomId = Annotated[str, mapped_column(String(12), primary_key=True)]
WITHOUT_ROWID = {"sqlite_with_rowid": False}


def random_id() -> str:
    """12 URL-safe characters, 72 random bits."""
    return secrets.token_urlsafe(9)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC datetime, kept without a zone because SQLite has none."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive datetime; every instant must carry a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Sealed(TypeDecorator[bytes]):
    """A token made by `bot.vault.Vault.seal`; key rotation finds every column of this type."""

    impl = LargeBinary
    cache_ok = True


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime}

"""Looking for many pairs of server and mark in one query."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import BigInteger, LargeBinary, Select, and_, column, values
from sqlalchemy.orm import InstrumentedAttribute

Query = TypeVar("Query", bound=Select[Any])


def only_pairs(
    query: Query,
    guild_id: InstrumentedAttribute[int],
    mark: InstrumentedAttribute[bytes],
    pairs: Sequence[tuple[int, bytes]],
) -> Query:
    """`query`, for rows whose `guild_id` and `mark` are one of `pairs`, of which there is one.

    A join, because for a row value with IN, SQLite goes through the whole table. For some hundred
    pairs: SQLAlchemy takes a millisecond to write ten.
    """
    wanted = (
        values(column("guild_id", BigInteger), column("mark", LargeBinary))
        .data(pairs)
        .cte("wanted")
    )
    return query.join(wanted, and_(guild_id == wanted.c.guild_id, mark == wanted.c.mark))

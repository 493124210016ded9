"""The key proof, and re-sealing every sealed column."""

from sqlalchemy import Column, Table, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.db.base import Sealed
from bot.db.metadata import metadata
from bot.errors import StartError
from bot.features.keys.tables import KeyProof
from bot.vault import Vault, WrongKey

PROOF = b"hearth"


async def prove_keys(session: AsyncSession, vault: Vault) -> None:
    """Make sure that `vault` opens this database; a new one is bound to it.

    Raises:
        StartError: the database was sealed with another key.
    """
    proof = await session.get(KeyProof, 1)
    if proof is None:
        session.add(KeyProof(id=1, sealed_word=vault.seal(PROOF)))
        return
    try:
        vault.open(proof.sealed_word)
    except WrongKey:
        raise StartError(
            "The key does not fit this database; use the key file or HEARTH_SECRET_KEYS "
            "that it was made with."
        ) from None


async def reseal_everything(session: AsyncSession, vault: Vault) -> int:
    """Seal every sealed value again with the newest key; returns how many there were."""
    sealed = 0
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Sealed):
                sealed += await _reseal_column(session, vault, table, column)
    return sealed


async def _reseal_column(
    session: AsyncSession, vault: Vault, table: Table, column: Column[bytes]
) -> int:
    key = list(table.primary_key.columns)
    rows = (await session.execute(select(*key, column).where(column.is_not(None)))).all()
    for *identity, token in rows:
        same_row = [part == value for part, value in zip(key, identity, strict=True)]
        await session.execute(update(table).where(*same_row).values({column: vault.reseal(token)}))
    return len(rows)

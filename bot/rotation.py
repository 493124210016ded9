"""`hearth keys rotate`: a new master key seals everything; look-ups stay as they are."""

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.data_folder import held
from bot.db.database import Database
from bot.db.migrate import check_revision
from bot.errors import DatabaseUnavailable, StartError
from bot.features.keys.store import prove_keys, reseal_everything
from bot.settings import Settings, decode_key
from bot.vault import KEY_FILE, Vault, load_keys, new_key, write_key_file


async def rotate(settings: Settings, *, drop_old: bool) -> str:
    """Re-seal the database with a new key; returns a sentence on what was done.

    With a key file, a new key is put in front of it first, so that an interruption at any point
    leaves a file that opens everything. With HEARTH_SECRET_KEYS, its first key is the new one.

    Raises:
        StartError: Hearth is running, or the database or the keys cannot be used.
    """
    with held(settings.data_dir):
        old = load_keys(settings, database_is_new=False)
        if settings.secret_keys:
            count = await _reseal(settings, Vault(old))
            return f"Sealed {count} values with the first key of HEARTH_SECRET_KEYS."
        path = settings.data_dir / KEY_FILE
        fresh = new_key()
        kept = path.read_text("ascii").split()
        write_key_file(path, [fresh, *kept])
        count = await _reseal(settings, Vault([decode_key(fresh), *old]))
        if drop_old:
            write_key_file(path, [fresh])
            return f"Sealed {count} values with a new key; the old keys are gone from {path}."
        return f"Sealed {count} values with a new key; {path} keeps the old ones for old backups."


async def _reseal(settings: Settings, vault: Vault) -> int:
    async def check(session: AsyncSession) -> None:
        await check_revision(session)
        await prove_keys(session, vault)

    database = Database(settings.resolved_database_url, check=check)
    try:
        await database.open()
        async with database.begin() as session:
            count = await reseal_everything(session, vault)
        await database.erase_traces()
    except (DatabaseUnavailable, DBAPIError):
        raise StartError(
            "The database cannot be opened; stop Hearth, check its file, and try again."
        ) from None
    finally:
        await database.close()
    return count

"""The folder that holds the database and the key: made when missing, used by one process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import StartError


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Within the block the folder exists, can be written and is ours alone.

    The lock is the kernel's, so a killed process leaves none behind.

    Raises:
        StartError: it cannot be written, or another Hearth uses it.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        raise _unwritable(folder) from None
    try:
        if not writable(folder):
            raise _unwritable(folder)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise StartError(
                f"Another Hearth uses the data folder {folder}; "
                "stop it first, or set HEARTH_DATA_DIR to another folder."
            ) from None
        yield
    finally:
        os.close(handle)


def writable(folder: Path) -> bool:
    """Whether `folder` can be used, or made where it is missing."""
    nearest = next(part for part in (folder, *folder.absolute().parents) if part.exists())
    return nearest.is_dir() and os.access(nearest, os.R_OK | os.W_OK | os.X_OK)


def _unwritable(folder: Path) -> StartError:
    return StartError(
        f"The data folder {folder} cannot be written; "
        "give this user the right to, or set HEARTH_DATA_DIR to another folder."
    )

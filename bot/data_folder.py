"""The folder that holds the database and the key: made when missing, used by one process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from bot.errors import StartError, Unwritable


class DataFolder:
    """The folder at `path`, let go with the block.

    The lock is the kernel's, so a killed process leaves none behind.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._let_go()

    def hold(self) -> None:
        """From here on the folder exists, can be written and is ours alone.

        Raises:
            Unwritable: it cannot be written.
            StartError: another Hearth uses it.
        """
        if self._handle is not None:
            return
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handle = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
        except OSError:
            raise self._unwritable() from None
        try:
            if not writable(self.path):
                raise self._unwritable()
            self._lock()
        except StartError:
            self._let_go()
            raise

    def _lock(self) -> None:
        assert self._handle is not None
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise StartError(
                f"Another Hearth uses the data folder {self.path}; "
                "stop it first, or set HEARTH_DATA_DIR to another folder."
            ) from None

    def _let_go(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _unwritable(self) -> Unwritable:
        return Unwritable(
            f"The data folder {self.path} cannot be written; "
            "give this user the right to, or set HEARTH_DATA_DIR to another folder."
        )


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Within the block the folder exists, can be written and is ours alone.

    Raises:
        StartError: it cannot be written, or another Hearth uses it.
    """
    with DataFolder(path) as folder:
        folder.hold()
        yield


def writable(folder: Path) -> bool:
    """Whether `folder` can be used, or made where it is missing."""
    nearest = next(part for part in (folder, *folder.absolute().parents) if part.exists())
    return nearest.is_dir() and os.access(nearest, os.R_OK | os.W_OK | os.X_OK)

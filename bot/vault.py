"""Sealing what must not be readable in the database, and keyed marks for finding it again.

Master keys seal; each server's random *index key* makes the marks. So rotating the master keys
re-seals and changes no look-up, and dropping a server's index key makes its marks meaningless.
"""

import base64
import hashlib
import hmac
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import StartError
from bot.settings import KEY_BYTES, Settings, decode_key

KEY_FILE = "hearth.key"


class WrongKey(Exception):
    """None of the master keys opens this token."""


@dataclass(frozen=True, slots=True)
class IndexKey:
    """One server's key for marks: equal inputs give equal marks, and nobody else can make them."""

    key: bytes

    def mark(self, purpose: str, *parts: str | int) -> bytes:
        """32 bytes, HMAC-SHA-256 over `purpose` and `parts`; marks of two purposes never match."""
        message = "\x1f".join([purpose, *map(str, parts)])
        return hmac.digest(self.key, message.encode(), hashlib.sha256)


class Vault:
    """Seals with the first of `keys` (32 bytes each, newest first) and opens with any of them."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._sealer = Fernet(base64.urlsafe_b64encode(keys[0]))
        self._opener = MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in keys])

    def seal(self, data: bytes) -> bytes:
        """A token that tells neither `data` nor when it was sealed."""
        return self._sealer.encrypt_at_time(data, 0)

    def open(self, token: bytes) -> bytes:
        """What was sealed.

        Raises:
            WrongKey: it was sealed with a key that is not among ours, or changed since.
        """
        try:
            return self._opener.decrypt(token)
        except InvalidToken:
            raise WrongKey from None

    def reseal(self, token: bytes) -> bytes:
        """The same, sealed with the newest key."""
        return self.seal(self.open(token))

    def seal_id(self, user_id: int) -> bytes:
        """A user id, sealed at a fixed length so that its age does not show."""
        return self.seal(user_id.to_bytes(8, "big"))

    def open_id(self, token: bytes) -> int:
        return int.from_bytes(self.open(token), "big")

    def new_index_key(self) -> IndexKey:
        return IndexKey(secrets.token_bytes(KEY_BYTES))


def new_key() -> str:
    """A fresh master key as settings and key files hold it."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def load_keys(settings: Settings, *, database_is_new: bool) -> list[bytes]:
    """The master keys, newest first: from the settings, else from the key file.

    A key file is made only beside a new database: an old one needs the key it was sealed with.

    Raises:
        StartError: there is no key, or the key file is damaged.
    """
    if settings.secret_keys:
        return [decode_key(key.get_secret_value()) for key in settings.secret_keys]
    path = settings.data_dir / KEY_FILE
    if not path.exists():
        if not database_is_new:
            raise StartError(
                f"The key file {path} is missing, and without it nothing in the database can be "
                "read; put it back, or set HEARTH_SECRET_KEYS."
            )
        write_key_file(path, [new_key()])
    return read_key_file(path)


def read_key_file(path: Path) -> list[bytes]:
    """The keys in the file, newest first, one a line.

    Raises:
        StartError: it cannot be read or holds no keys.
    """
    try:
        keys = [decode_key(line) for line in path.read_text("ascii").split()]
    except (OSError, ValueError):
        keys = []
    if not keys:
        raise StartError(f"The key file {path} cannot be read as keys; restore it from your copy.")
    return keys


def write_key_file(path: Path, keys: Sequence[str]) -> None:
    """Replace the key file in one step, readable by its owner only."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write("\n".join(keys) + "\n")
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    # The new name too has to survive a power cut: what is sealed next opens with this file only.
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

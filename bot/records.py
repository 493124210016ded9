"""Whether the records are where they were left: a first start, or records that are gone."""

import contextlib
import logging
import shutil
import sqlite3
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from bot.db.engine import sqlite_path
from bot.db.migrate import create_if_missing
from bot.errors import Unwritable
from bot.settings import Settings
from bot.vault import KEY_FILE, load_keys

log = logging.getLogger(__name__)

Found = Literal["there", "none yet", "gone"]
BEGUN = int.from_bytes(b"Hrth", "big")  # in the file's header, of one that a first start made
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_IOERR", "SQLITE_NOTADB")
ROOM = 5 * 2**20  # bytes free on the disk; with fewer, the next thing to be kept may not fit


def look(settings: Settings) -> Found:
    """What stands at the database's place; "gone" when a key file tells that there was one.

    An empty file is none, and neither is one without tables: copies that failed leave them behind,
    and so does SQLite's own shell. But one that a first start has begun is there once it has a key.
    """
    path = sqlite_path(settings.resolved_database_url)
    has_key_file = (settings.data_dir / KEY_FILE).exists()
    kind = "ours" if path is None else _kind(path)
    if kind == "ours" or (kind == "begun" and (has_key_file or settings.secret_keys)):
        return "there"
    return "gone" if has_key_file else "none yet"


def prepare(settings: Settings) -> list[bytes]:
    """The master keys, newest first; at a first start a database and a key file are made.

    Nothing takes the place of records that are gone: a copy may come back, and what people did in
    others meanwhile could not be brought together with it.

    Raises:
        Unwritable: there is no room for a database at that place.
        StartError: there is no key for it.
    """
    if look(settings) != "none yet":
        return load_keys(settings, database_is_new=False)
    url = settings.resolved_database_url
    try:
        # In this order, a start that is broken off here can go on: a blank file has nothing that
        # a key was lost of.
        create_if_missing(url)
        _begin_file(place_of(settings))
        keys = load_keys(settings, database_is_new=True)
    except (OSError, sqlite3.Error) as error:
        raise Unwritable(
            f"The data folder {settings.data_dir} takes no new files ({error}); make room there."
        ) from None
    log.info(
        "no records were found, so new ones begin in %s; if there were any before, stop Hearth and "
        "bring them back",
        place_of(settings),
    )
    if not settings.secret_keys:
        log.info(
            "keep a copy of the key file %s in another place: without it nobody can read the "
            "records",
            settings.data_dir / KEY_FILE,
        )
    return keys


def has_room(settings: Settings) -> bool:
    """Whether what people do next can still be kept: reading goes on when the disk is full."""
    path = sqlite_path(settings.resolved_database_url)
    try:
        return path is None or shutil.disk_usage(path.parent).free >= ROOM
    except OSError:
        return True  # there is no such folder, which opening the database will explain


def damage(settings: Settings) -> str | None:
    """What SQLite finds wrong first with the file, in its own words; it quotes nobody."""
    path = sqlite_path(settings.resolved_database_url)
    if path is None:
        return None
    try:
        with contextlib.closing(_connect(path)) as connection:
            # It may quote a name of which not even the letters are whole.
            connection.text_factory = lambda said: said.decode(errors="replace")
            [found] = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        is_damaged = error.sqlite_errorname.startswith(_DAMAGED)
        return str(error) if is_damaged else None  # else opening it will explain
    return None if found == "ok" else str(found).splitlines()[-1].rstrip(".")


def damaged(settings: Settings, found: str) -> str:
    """What an operator should know and do when `damage` found something."""
    return (
        f"the database {place_of(settings)} is damaged ({found}), and what is in it may be lost; "
        "bring back a copy: docs/when-it-is-down.md, Restore."
    )


def gone(settings: Settings) -> str:
    """What an operator should know and do when the records are "gone"."""
    path = place_of(settings)
    return (
        f"The records are gone: {path} is {'empty' if path.exists() else 'missing'}, and the key "
        f"file {settings.data_dir / KEY_FILE} tells that there were some. Bring them back: "
        "docs/when-it-is-down.md, Restore. Only when there is no copy: stop Hearth, move the key "
        "file away too, and start anew."
    )


def none_yet(settings: Settings) -> str:
    """What an operator should know before a first start, or what looks like one."""
    return (
        f"there is no database at {place_of(settings)} yet; `hearth run` makes it. If there was "
        "one before, bring it back first."
    )


def place_of(settings: Settings) -> Path:
    path = sqlite_path(settings.resolved_database_url)
    assert path is not None
    return path


def _kind(path: Path) -> Literal["none", "begun", "ours"]:
    """Whether there are tables in the file, as far as can be said; opening explains the rest."""
    try:
        if not path.stat().st_size:
            return "none"
        with contextlib.closing(_connect(path)) as connection:
            [tables] = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            [mark] = connection.execute("PRAGMA application_id").fetchone()
    except FileNotFoundError:
        return "none"
    except (OSError, sqlite3.Error):
        return "ours"
    if tables:
        return "ours"
    return "begun" if mark == BEGUN else "none"


def _connect(path: Path) -> sqlite3.Connection:
    # Not read-only, which would leave a log of its own beside the file.
    return sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True, timeout=0)


def _begin_file(path: Path) -> None:
    """Write SQLite's first page, so that the file is not an empty one from now on, but ours."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {BEGUN}")
        connection.execute("PRAGMA journal_mode = WAL")

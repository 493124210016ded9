"""A world kept in a file between runs: everything there is, and what time it is in it."""

import asyncio
import contextlib
import os
import pickle
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sandbox.world import World

FILE = "world.pickle"
VERSION = 1  # of what is kept; raised when an older file can't be read any more
SAVE_EVERY = 1.0  # seconds: what a killed process loses at most
# Sessions, open interactions and what only one person saw end with the process.
KEPT = (
    "application",
    "users",
    "guilds",
    "channels",
    "commands",
    "dms",
    "nonces",
    "installed_for",
)
_PLAIN = {
    ("builtins", "set"),
    ("datetime", "datetime"),
    ("datetime", "timedelta"),
    ("datetime", "timezone"),
    ("sandbox.permissions", "Permission"),
}


class KeepingError(Exception):
    """Why a kept world can't be used: one sentence for whoever started it."""


@asynccontextmanager
async def kept(world: World, folder: Path) -> AsyncIterator[bool]:
    """Within the block the world is what `folder` has, and goes on being kept there.

    Yields whether there was one; an empty world stays as it is. Attachments point at the port of
    this run.

    Raises: KeepingError
    """
    file = folder / FILE
    is_old = file.exists()
    if is_old:
        _restore(world, file)
    saving = asyncio.create_task(_save_again_and_again(world, file))
    try:
        yield is_old
    finally:
        saving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await saving
        try:
            save(world, file)
        except OSError as error:
            raise KeepingError(f"The world cannot be kept in {file} ({error.strerror}).") from None


def save(world: World, file: Path) -> None:
    """Write the world; a process killed meanwhile leaves the file as it was."""
    state = {name: getattr(world, name) for name in KEPT}
    place = (world.snowflakes.position, world.clock.ahead)
    fresh = file.with_suffix(".new")
    with fresh.open("wb") as stream:
        pickle.dump((VERSION, state, place), stream)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(file)


async def _save_again_and_again(world: World, file: Path) -> None:
    while True:
        await world.changes.next()
        await asyncio.sleep(SAVE_EVERY)
        with contextlib.suppress(OSError):  # the next change tries again, and the end says so
            save(world, file)


def _restore(world: World, file: Path) -> None:
    try:
        with file.open("rb") as stream:
            version, state, place = _OnlyEntities(stream).load()
        if version != VERSION or set(state) != set(KEPT):
            raise ValueError(version)
        world.snowflakes.position, ahead = place
    except Exception:  # a damaged pickle raises anything
        raise KeepingError(
            f"{file} is not a world that this version kept; use another folder."
        ) from None
    for name in KEPT:
        setattr(world, name, state[name])
    for message in world.every_message():
        for attachment in message.attachments:
            attachment.url = world.attachment_url(message.channel_id, attachment)
    world.clock.advance(ahead)


class _OnlyEntities(pickle.Unpickler):
    """Takes what worlds are made of: another's file must not run anything."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        # A name with dots, or of what a module only imports, leads on to everything.
        if module.startswith("sandbox.entities.") and name.isidentifier():
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a world")

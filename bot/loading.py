"""How far a start has come: crisis help before all else, the other features while it answers."""

import asyncio
import contextlib
import importlib
import logging
from typing import TYPE_CHECKING

from bot.errors import BotError, FeatureBroken, StillStarting

if TYPE_CHECKING:
    from bot.client import Hearth

log = logging.getLogger(__name__)

# How long a command, button or form waits for its feature. With a wait for the database after it,
# the answer still comes within Discord's 3 s.
PATIENCE_SECONDS = 1.6


class Progress:
    """What has been reached; each is set once and stays."""

    def __init__(self) -> None:
        self.connected = asyncio.Event()  # crisis help answers
        self.attached = asyncio.Event()  # the services are there
        self.tried = asyncio.Event()  # the database was opened, or could not be
        self.loaded = asyncio.Event()  # every feature is there, or is known to be broken
        self.finished = asyncio.Event()  # and Discord knows the commands, or would not hear


class Features:
    """Loads extensions; one that is broken takes none of the others with it."""

    def __init__(self, bot: "Hearth") -> None:
        self._bot = bot
        self.broken: list[str] = []
        self.lacking: BotError | None = None  # what keeps all of them from being loaded

    async def load(self, extension: str, *, texts: str | None = None) -> None:
        """Load one; `texts` names the catalogue without whose English it is broken."""
        try:
            # In a thread, because what a feature imports may take long and others are answered.
            await asyncio.to_thread(importlib.import_module, extension)
            if texts is not None:
                await asyncio.to_thread(self._bot.texts.check, f"{texts}.ftl")
            await self._bot.load_extension(extension)
        except (Exception, SystemExit) as error:
            self.broken.append(extension)
            log.error("%s could not be loaded", extension, exc_info=error)

    async def come(self) -> bool:
        """Whether what was missing may be there now: waits a moment while some are loading."""
        loaded = self._bot.progress.loaded
        if loaded.is_set() or self.lacking:
            return False
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                await loaded.wait()
        return loaded.is_set()

    def why_missing(self, otherwise: BotError) -> BotError:
        """Why nobody answers a command, a button or a form; `otherwise` when all are loaded."""
        if not self._bot.progress.loaded.is_set():
            return self.lacking or StillStarting()
        return FeatureBroken() if self.broken else otherwise

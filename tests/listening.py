"""All that Hearth says when it is told to say everything."""

import io
import logging
import sys
import threading
import warnings
from contextlib import contextmanager, redirect_stderr

import pytest

from bot.logs import NEVER_BELOW_INFO, set_up_logging


@contextmanager
def as_it_was():
    """Logging is set up anew within the block, and then as it was."""
    root = logging.getLogger()
    changed = [root, *(logging.getLogger(name) for name in ("bot", "cogs", *NEVER_BELOW_INFO))]
    levels, handlers = [logger.level for logger in changed], root.handlers[:]
    with pytest.MonkeyPatch.context() as patch:
        for module, name in (
            (logging, "raiseExceptions"),
            (sys, "excepthook"),
            (sys, "unraisablehook"),
            (threading, "excepthook"),
            (warnings, "showwarning"),
        ):
            patch.setattr(module, name, getattr(module, name))
        yield
    root.handlers[:] = handlers
    for logger, level in zip(changed, levels, strict=True):
        logger.setLevel(level)


@contextmanager
def listening():
    """Log as `hearth run` does at DEBUG. Gives a function that returns what was logged until then.

    Beside it stand our own loggers' words and what they were given.
    """
    said, unredacted = io.StringIO(), []

    class Keep(logging.Handler):
        def emit(self, record):
            if record.name.startswith(("bot", "cogs")):
                unredacted.append(f"{record.msg} {record.args}")

    with as_it_was():
        with redirect_stderr(said):
            set_up_logging("DEBUG")
        logging.getLogger().addHandler(Keep())
        yield lambda: said.getvalue() + "\n".join(unredacted)

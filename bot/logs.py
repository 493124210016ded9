"""Logs that carry no content and no ids, at any level."""

import copy
import logging
import re
import sys
import textwrap
import threading
import traceback
import warnings
from collections.abc import Iterator
from types import TracebackType
from typing import TextIO

# Below INFO these print whole payloads or statements' parameters.
NEVER_BELOW_INFO = ("discord", "aiosqlite", "sqlalchemy", "apscheduler", "aiohttp", "asyncio")

OUR_OWN = ("bot", "cogs", "sandbox")
REDACTED = "[redacted]"
# What says which error it was, and nothing of whom it met: Discord's codes, an operating system's.
_TELLING_NUMBERS = ("status", "code", "errno", "sqlite_errorcode")

_HEAD = "Traceback (most recent call last):\n"

_SECRETS = re.compile(
    r"""
    [\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}       # a bot token
    | (?<=/webhooks/)\S+ | (?<=/interactions/)\S+  # interaction tokens stand in addresses
    | (?<!\d)\d{15,20}(?!\d)                   # a snowflake
    """,
    re.VERBOSE,
)
_A_VALUE_BEGINS = re.compile(r"[<({\['\"=\n]")

log = logging.getLogger(__name__)


class Redact(logging.Formatter):
    """Formats a record without what it may know of people.

    Our own loggers are given nothing of the kind. Others are: discord.py names custom ids, which
    hold a country, asyncio whole tasks. And an error is told by its kind and its frames, which
    find the bug: its message may quote what somebody wrote.
    """

    def format(self, record: logging.LogRecord) -> str:
        try:
            return self._redacted(record)
        except Exception as error:  # of an argument or an error that can't be told
            return f"{record.levelname} {record.name}: could not be told, {_kind(error)}"

    def _redacted(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have left it there
        is_ours = record.name.partition(".")[0] in OUR_OWN
        record.msg, record.args = _our_words(record) if is_ours else _their_words(record), ()
        return _SECRETS.sub(REDACTED, super().format(record))

    def formatException(self, ei: object) -> str:  # noqa: N802
        assert isinstance(ei, tuple)
        return _told(ei[1]) if ei[1] is not None else ""


def _our_words(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):  # arguments that do not fit
        return str(record.msg)


def _their_words(record: logging.LogRecord) -> str:
    """What a library always says there, with its numbers."""
    if not isinstance(record.msg, str):
        return REDACTED
    if not record.args:  # asyncio puts it all into one string
        return _A_VALUE_BEGINS.split(record.msg, maxsplit=1)[0].rstrip()
    shown = tuple(arg if isinstance(arg, int | float) else REDACTED for arg in record.args)
    try:
        return record.msg % shown
    except (TypeError, ValueError):
        return record.msg


def _told(error: BaseException) -> str:
    """The kind and the frames of `error` and of what led to it, oldest first, without messages."""
    return "\nwhich led to\n".join(reversed([_told_alone(each) for each in _ancestry(error)]))


def _ancestry(error: BaseException | None) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _told_alone(error: BaseException) -> str:
    found = ((what, getattr(error, what, None)) for what in _TELLING_NUMBERS)
    facts = [f"{what} {number}" for what, number in found if isinstance(number, int)]
    if isinstance(error, ImportError):
        facts.append(f"module {error.name}")
    # Without lines of code, which would be read from a disk that may hang.
    passed = traceback.walk_tb(error.__traceback__)
    frames = [(at.f_code.co_filename, line, at.f_code.co_qualname, "") for at, line in passed]
    parts = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    inner = "".join(f"\n{textwrap.indent(_told(part), '  ')}" for part in parts)
    way = "".join((_HEAD, *traceback.StackSummary.from_list(frames).format())) if frames else ""
    return f"{way}{_kind(error)}{': ' if facts else ''}{', '.join(facts)}{inner}"


def set_up_logging(level: str) -> None:
    """Log to standard error: Hearth's own loggers from `level` on, libraries' from INFO at most.

    Warnings, and what nobody catches, are logged as well: Python would print them, words and all.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redact("{asctime} {levelname:<7} {name}: {message}", style="{"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in ("bot", "cogs"):
        logging.getLogger(name).setLevel(level)
    logging.getLogger("discord").setLevel(max(logging.INFO, logging.getLevelNamesMapping()[level]))
    for name in NEVER_BELOW_INFO[1:]:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.raiseExceptions = False  # or what cannot be written is printed, with all it was given
    warnings.showwarning = _log_warning
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda end: _log_uncaught(end.exc_type, end.exc_value, end.exc_traceback)
    sys.unraisablehook = lambda end: _log_uncaught(end.exc_type, end.exc_value, end.exc_traceback)


def _log_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    log.warning("%s in %s, line %d", category.__name__, filename, lineno)


def _log_uncaught(
    kind: type[BaseException], error: BaseException | None, frames: TracebackType | None
) -> None:
    log.error("an error that nobody caught", exc_info=(kind, error or kind(), frames))

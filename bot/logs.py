"""Logs that carry no content and no ids, at any level."""

import logging
import re
import sys

# Below INFO these print whole payloads or statements' parameters.
NEVER_BELOW_INFO = ("discord", "aiosqlite", "sqlalchemy", "apscheduler", "aiohttp", "asyncio")

_SECRETS = re.compile(
    r"""
    [\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}       # a bot token
    | (?<=/webhooks/)\S+ | (?<=/interactions/)\S+  # interaction tokens stand in addresses
    | (?<!\d)\d{15,20}(?!\d)                   # a snowflake
    """,
    re.VERBOSE,
)


class Redact(logging.Formatter):
    """Formats a record, traceback included, and takes ids and tokens out of the result."""

    def format(self, record: logging.LogRecord) -> str:
        return _SECRETS.sub("[redacted]", super().format(record))


def set_up_logging(level: str) -> None:
    """Log to standard error: Hearth's own loggers from `level` on, libraries' from INFO at most."""
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

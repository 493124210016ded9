import logging

import pytest

from bot.logs import Redact, set_up_logging


@pytest.fixture
def restored():
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    yield
    root.handlers[:], level = before[0], before[1]
    root.setLevel(level)
    for name in ("bot", "cogs", "discord", "aiosqlite", "sqlalchemy", "apscheduler", "aiohttp"):
        logging.getLogger(name).setLevel(logging.NOTSET)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("user 123456789012345678 pressed", "user [redacted] pressed"),
        ("http://x/webhooks/1/aW50ZXJhY3Rpb24/messages", "http://x/webhooks/[redacted]"),
        ("POST /interactions/9/tok.en/callback 500", "POST /interactions/[redacted] 500"),
        ("MTIzNDU2Nzg5MDEyMzQ1Njc4OTA.Gabcde.abcdefghijklmnopqrstuvwxyz12345", "[redacted]"),
        ("50 servers, 1712345678 s", "50 servers, 1712345678 s"),
    ],
)
def test_ids_and_tokens_are_redacted(said, kept):
    record = logging.LogRecord("bot", logging.INFO, "", 0, "%s", (said,), None)
    assert Redact("{message}", style="{").format(record) == kept


def test_tracebacks_are_redacted_too():
    try:
        raise ValueError("for 123456789012345678")
    except ValueError as error:
        record = logging.LogRecord(
            "bot", logging.ERROR, "", 0, "x", None, (type(error), error, error.__traceback__)
        )
    assert "123456789012345678" not in Redact("{message}", style="{").format(record)


@pytest.mark.usefixtures("restored")
def test_libraries_never_log_payloads():
    set_up_logging("DEBUG")
    assert logging.getLogger("bot").isEnabledFor(logging.DEBUG)
    for name in ("discord.gateway", "discord.http", "aiosqlite", "sqlalchemy.engine"):
        assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)

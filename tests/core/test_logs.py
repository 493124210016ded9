"""What the log may say, whoever says it: no ids, no tokens, nothing that a person gave."""

import asyncio
import gc
import logging
import sys
import threading
import warnings

import aiohttp
import discord
import pytest

from bot.logs import Redact, set_up_logging
from tests.listening import as_it_was, listening

PLACE = "Zembla"  # frames show lines of code: it may stand in none


@pytest.fixture
def heard():
    with listening() as said:
        yield said


def told(message, *args, name="bot.ui", error=None):
    """How a record is written."""
    exc_info = error and (type(error), error, error.__traceback__)
    record = logging.LogRecord(name, logging.ERROR, "", 0, message, args, exc_info)
    return Redact("{message}", style="{").format(record)


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
    assert told("%s", said) == kept


def look_up(words):
    return {}[words]


def fail(words):
    """A bug, in which what somebody wrote stands in every place where an error has words."""
    try:
        look_up(words)
    except KeyError as missing:
        error = ValueError(f"no card for {words} 123456789012345678")
        error.add_note(f"asked for {words}")
        raise error from missing


def fail_while_failing(words):
    try:
        look_up(words)
    except KeyError:
        raise TypeError(words)  # noqa: B904


def fail_twice(words):
    raise ExceptionGroup(words, [caught(fail, words), caught(look_up, words)])


def caught(function, words=PLACE):
    with pytest.raises(Exception) as raised:  # noqa: PT011
        function(words)
    return raised.value


@pytest.mark.parametrize(
    ("bug", "kinds"),
    [
        (look_up, ["KeyError"]),
        (fail, ["KeyError", "ValueError"]),
        (fail_while_failing, ["KeyError", "TypeError"]),
        (fail_twice, ["ExceptionGroup", "KeyError", "ValueError", "KeyError"]),
    ],
)
def test_of_an_error_its_kind_and_frames_are_told_but_never_its_words(bug, kinds):
    text = told("x", error=caught(bug))
    assert PLACE not in text
    assert [line.strip() for line in text.splitlines() if line.strip() in kinds] == kinds
    assert f'File "{__file__}", line ' in text
    assert f"in {bug.__name__}" in text


def test_an_error_that_another_handler_has_written_is_written_anew():
    error = caught(look_up)
    record = logging.LogRecord(
        "bot", logging.ERROR, "", 0, "x", (), (type(error), error, error.__traceback__)
    )
    assert PLACE in logging.Formatter().format(record)
    assert PLACE not in Redact().format(record)
    assert PLACE in logging.Formatter().format(record)  # and leaves others theirs


def test_errors_that_lead_to_one_another_end():
    first, second = ValueError(PLACE), KeyError(PLACE)
    first.__cause__, second.__cause__ = second, first
    assert told("x", error=first).splitlines() == [
        "x",
        "KeyError",
        "which led to",
        "ValueError",
    ]


def test_an_error_that_hides_what_it_came_from_is_told_alone():
    error = caught(fail_while_failing)
    error.__suppress_context__ = True
    assert "KeyError" not in told("x", error=error)


def response(status):
    class Response:
        reason = PLACE

    answer = Response()
    answer.status = status
    return answer


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (
            discord.HTTPException(response(400), {"code": 50035, "message": PLACE}),
            "discord.errors.HTTPException: status 400, code 50035",
        ),
        (OSError(28, PLACE), "OSError: errno 28"),
        (ImportError(PLACE, name="icalendar"), "ImportError: module icalendar"),
        (SystemExit(PLACE), "SystemExit"),
        (aiohttp.ClientPayloadError(PLACE), "aiohttp.client_exceptions.ClientPayloadError"),
    ],
)
def test_of_an_error_is_told_what_says_which_it_is(error, line):
    assert told("x", error=error).splitlines()[-1] == line


@pytest.mark.parametrize(
    ("message", "args", "kept"),
    [
        (
            "Ignoring exception in dynamic item callback for %r",
            ("<PageButton custom_id='crisis:talk:GB'>",),
            "Ignoring exception in dynamic item callback for '[redacted]'",
        ),
        (
            "Ignoring exception in autocomplete for %r (Guild: %s, User: %s)",
            ("crisis", None, 123456789012345678),
            "Ignoring exception in autocomplete for '[redacted]' (Guild: [redacted], "
            "User: [redacted])",
        ),
        (
            "We are being rate limited. %s %s responded with 429. Retrying in %.2f seconds.",
            ("PUT", "http://x/channels/1/messages/2/reactions/GB", 0.5),
            "We are being rate limited. [redacted] [redacted] responded with 429. Retrying in "
            "0.50 seconds.",
        ),
        ("Shard ID %d", (3,), "Shard ID 3"),
        ("%(who)s", ({"who": "GB"},), "%(who)s"),
        ("%d", ("GB",), "%d"),
        (KeyError("GB"), (), "[redacted]"),
        (
            "Task exception was never retrieved\nfuture: <Task name='item-crisis:talk:GB'>",
            (),
            "Task exception was never retrieved",
        ),
        ("Exception in callback answer('GB')", (), "Exception in callback answer"),
        ("Unclosed client session", (), "Unclosed client session"),
    ],
)
def test_libraries_are_heard_but_for_what_they_were_given(message, args, kept):
    assert told(message, *args, name="discord.ui.view") == kept


def test_what_does_not_fit_together_is_logged_without_what_was_given(capfd):
    with as_it_was():
        set_up_logging("DEBUG")
        for name in ("bot.ui", "aiohttp"):
            logging.getLogger(name).warning("for %d", PLACE)
    said = capfd.readouterr()
    assert [line.partition(": ")[2] for line in said.err.splitlines()] == ["for %d", "for %d"]
    assert said.out == ""


def test_what_cannot_be_written_is_not_printed_instead(capfd):
    with as_it_was():
        set_up_logging("DEBUG")
        [handler] = logging.getLogger().handlers
        handler.stream = None  # as a disk that is full
        logging.getLogger("bot.ui").warning("for %s", PLACE)
    assert capfd.readouterr() == ("", "")


def test_libraries_never_log_payloads():
    with as_it_was():
        set_up_logging("DEBUG")
        assert logging.getLogger("bot").isEnabledFor(logging.DEBUG)
        for name in ("discord.gateway", "discord.http", "aiosqlite", "sqlalchemy.engine"):
            assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)


def run_in_a_thread():
    thread = threading.Thread(target=look_up, args=(PLACE,))
    thread.start()
    thread.join()


def fail_at_the_end():
    sys.excepthook(KeyError, *((error := caught(look_up)), error.__traceback__)[:2])


class Leaving:
    def __del__(self):
        look_up(PLACE)


def leave():
    Leaving()
    gc.collect()


async def forget_a_task():
    async def answer():
        look_up(PLACE)

    task = asyncio.create_task(answer(), name="crisis:talk:Zembla")
    await asyncio.wait({task})
    del task
    gc.collect()


async def fail_in_a_callback():
    asyncio.get_running_loop().call_soon(look_up, PLACE)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


@pytest.mark.parametrize("end", [run_in_a_thread, fail_at_the_end, leave])
def test_what_nobody_caught_is_logged_without_its_words(heard, capfd, end):
    end()
    assert "in look_up" in heard()
    assert PLACE not in heard()
    assert capfd.readouterr() == ("", "")


def test_a_warning_is_logged_without_its_words(heard, capfd):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(PLACE, stacklevel=1)
    assert f"UserWarning in {__file__}, line " in heard()
    assert PLACE not in heard()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("forget", [forget_a_task, fail_in_a_callback])
async def test_what_asyncio_tells_of_goes_without_its_words(heard, capfd, forget):
    await forget()
    assert "in look_up" in heard()
    assert PLACE not in heard()
    assert capfd.readouterr() == ("", "")


class Untellable(Exception):
    def __str__(self):
        raise RuntimeError(PLACE)

    @property
    def code(self):
        raise LookupError(PLACE)


def test_what_cannot_be_told_is_told_by_its_kind():
    assert told("%s", Untellable()) == "ERROR bot.ui: could not be told, RuntimeError"
    assert told("x", error=Untellable()) == "ERROR bot.ui: could not be told, LookupError"

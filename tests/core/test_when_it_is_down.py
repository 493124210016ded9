"""docs/when-it-is-down.md says what the catalogue and the code say: whoever reads it has no time.

Words in italics are quotes. What stands in code is a command, a setting, a file, a part of
/healthz, a metric, or a shell command. Durations are held against constants.
"""

import ast
import asyncio
import re
from datetime import timedelta
from functools import cache

import pytest
import typer
from discord.backoff import ExponentialBackoff
from markdown_it import MarkdownIt

from bot.app import build
from bot.cli import app as command_line
from bot.client import EXTENSIONS, IN_FLIGHT_SECONDS
from bot.clock import SystemClock
from bot.features.meetings import rules as meetings
from bot.health import _application, _gauges
from bot.services import REOPEN_SECONDS, attach
from bot.settings import PREFIX, Settings
from bot.vault import KEY_FILE, Vault
from bot.wording.shipped import catalogue_places
from sandbox.interactions import FIRST_ANSWER_SECONDS
from tests.conftest import ROOT, TEST_KEY

DOCUMENT = ROOT / "docs" / "when-it-is-down.md"
# What SQLite says, which stands in its own code.
SQLITE = (
    "database is locked",
    "database or disk is full",
    "file is not a database",
    "database disk image is malformed",
    "disk I/O error",
)
PROGRAMS = "chmod chown cp curl df docker journalctl ls mkdir mv sqlite3 systemctl test".split()
NUMBERS = {"five": 5, "ten": 10, "three": 3}
UNITS = ("second", "minute", "hour", "day")
DURATION = rf"(\d+|{'|'.join(NUMBERS)}) ({'|'.join(UNITS)})s?"


@cache
def parts():
    """The document's inline parts: (kind, text, is it a notice to copy)."""
    found, depth = [], 0
    for token in MarkdownIt().enable("table").parse(DOCUMENT.read_text("utf-8")):
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "code_block":
            found += [("shell", line, False) for line in token.content.splitlines()]
        elif token.type == "inline":
            found.append(("text", plain(token.children), depth > 0))
            found += [(kind, text, depth > 0) for kind, text in spans(token.children)]
    return found


def plain(children):
    return re.sub(
        r"\s+", " ", "".join(each.content or " " * (each.type == "softbreak") for each in children)
    )


def spans(children):
    """Code, links' targets, and what stands in italics."""
    opened = None
    for index, each in enumerate(children):
        if each.type == "code_inline":
            yield "code", each.content
        elif each.type == "link_open":
            yield "link", each.attrs["href"]
        elif each.type == "em_open":
            opened = index
        elif each.type == "em_close":
            yield "quote", plain(children[opened:index])


def every(kind, *, copied=True):
    return sorted(
        {text for is_a, text, is_copied in parts() if is_a == kind and (copied or not is_copied)}
    )


def test_the_document_is_read():
    assert len(every("quote", copied=False)) > 20
    assert len(every("code")) > 40


@cache
def facts():
    """Names of commands, how late each kind of notice still goes out, and what is served."""

    async def load():
        bot = build(Settings(discord_token="none"), SystemClock())
        attach(bot, Vault([TEST_KEY]))
        async with bot:
            for extension in EXTENSIONS:
                await bot.features.load(extension)
            assert bot.features.broken == []
            names = {command.qualified_name for command in bot.tree.walk_commands()}
            kinds = {name: kind.max_age for name, kind in bot.dispatcher._kinds.items()}
            routes = {route.resource.canonical for route in _application(bot).router.routes()}
        return names, kinds, routes

    return asyncio.run(load())


@cache
def texts():
    """What Hearth, `hearth` and the sandbox's client of Discord can say, without markup."""
    said = [place.text for place in catalogue_places() if place.language == "en"]
    for path in [*(ROOT / "bot").rglob("*.py"), ROOT / "sandbox" / "page" / "deeds.py"]:
        said += map(constant, ast.walk(ast.parse(path.read_text("utf-8"))))
    return [re.sub(r"[*`]|\s+", lambda found: " " * found[0].isspace(), text) for text in said]


def constant(node):
    """A string in the code, with … for what is filled in."""
    if isinstance(node, ast.JoinedStr):
        return "".join(constant(part) or "…" for part in node.values)
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value.replace("%s", "…") if is_text else ""


def is_said(quote):
    """Whether a text says it, … standing for anything; a label has to be a whole text."""
    if quote in SQLITE:
        return True
    words = r"(?s:.*)".join(map(re.escape, quote.split("…")))
    if len(quote.split()) < 3:
        return any(re.fullmatch(words, text) for text in texts())
    return any(re.search(rf"(?<!\w){words}(?!\w)", text) for text in texts())


@pytest.mark.parametrize("quote", every("quote", copied=False))
def test_every_quote_is_said(quote):
    assert is_said(quote)


def settings_names():
    return {PREFIX + name.upper() for name in Settings.model_fields}


def command_lines():
    """What can be typed after `hearth`."""
    group = typer.main.get_command(command_line)
    for name, command in group.commands.items():
        yield name
        yield from (f"{name} {inner}" for inner in getattr(command, "commands", ()))


def files():
    database = Settings().resolved_database_url.rpartition("/")[2]
    return {database, f"{database}-wal", f"{database}-shm", KEY_FILE, f"{database} (deleted)"}


def is_known(code):
    names, _, routes = facts()
    _, gauges = _gauges()
    parts_of_health = set(gauges) - {"servers", "latency"}
    metrics = {f"hearth_{name}" for name in gauges}
    first, _, rest = code.partition(" ")
    return (
        (code[:1] == "/" and code[1:] in names)
        or code in routes | settings_names() | files() | metrics | parts_of_health
        or code in {"true", "false", "data", "/data", "hearth", "+Inf"}
        or (first == "hearth" and rest in command_lines())
        or first in PROGRAMS
    )


@pytest.mark.parametrize("code", every("code"))
def test_all_that_stands_in_code_exists(code):
    assert is_known(code)


def whole():
    """The document in one line."""
    return " ".join(text for kind, text, _ in parts() if kind in ("text", "shell"))


def test_every_setting_file_and_metric_that_is_named_anywhere_exists():
    _, gauges = _gauges()
    assert set(re.findall(rf"{PREFIX}\w+", whole())) <= settings_names()
    assert set(re.findall(r"hearth\.(?:db|key)[\w-]*", whole())) <= files()
    assert set(re.findall(r"hearth_\w+", whole())) == {f"hearth_{name}" for name in gauges}
    typed = re.findall(r"(?<=\bhearth hearth )\w+|(?<=-f \'hearth )\w+", whole())
    assert set(typed) == {"check", "run"} <= set(command_lines())


def test_it_agrees_with_how_hearth_is_run_in_a_container():
    dockerfile, readme = ((ROOT / name).read_text("utf-8") for name in ("Dockerfile", "README.md"))
    [port] = re.findall(r"HEARTH_HEALTH_PORT=(\d+)", dockerfile)
    assert set(re.findall(r"127\.0\.0\.1:(\d+)", whole())) == {port}
    [user] = re.findall(r"--uid (\d+)", dockerfile)
    assert re.findall(r"Its user is (\d+)", whole()) == [user]
    [name] = re.findall(r"docker run .*--name (\w+) --restart unless-stopped", readme)
    [volume, folder] = re.findall(r"-v (\w+):(/\w+)", readme)[0]
    used = r"docker (?:logs|restart|stop|start|exec|volume inspect) (\w+)|docker cp (\w+):"
    assert {a or b for a, b in re.findall(used, whole())} == {name} == {volume}
    assert f"HEARTH_DATA_DIR={folder} " in dockerfile
    assert f"its folder is {folder}" in whole()


def anchors(path):
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.M)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("link", every("link"))
def test_every_link_leads_somewhere(link):
    if link.startswith("https://"):
        return
    file, _, anchor = link.partition("#")
    path = DOCUMENT.parent / file if file else DOCUMENT
    assert anchor in anchors(path)


def test_where_others_send_people_in_it_there_is_something():
    sent = [
        place.lower().replace(" ", "-")
        for text in texts()
        for place in re.findall(r"when-it-is-down\.md, (\w+)", text)
    ]
    for path in (ROOT / "README.md", ROOT / "docs" / "operating.md"):
        sent += re.findall(r"when-it-is-down\.md#([\w-]+)", path.read_text("utf-8"))
    assert "restore" in sent
    assert set(sent) <= anchors(DOCUMENT)


# Each {} is a duration in the document, with the words around it.
HELD = {
    "A command, after {}": timedelta(seconds=FIRST_ANSWER_SECONDS),
    "tries again by itself, every {}": timedelta(seconds=REOPEN_SECONDS),
    "is finished within {}": timedelta(seconds=IN_FLIGHT_SECONDS),
    "it may take up to {} until it tries": timedelta(seconds=2 ** ExponentialBackoff()._max),
}
# How long to watch before waking somebody: advice, held by nothing.
ADVICE = ("0 for more than {}",)
# Rows of the table of what waits, with the kinds of notices that they are about.
ROWS = {
    "Share": ["sharing.share"],
    "Report, or an alert that somebody is worried": ["moderation.report"],
    "Answer to a report, as a direct message": ["moderation.acknowledged"],
    "Warning, as a direct message": ["moderation.warn"],
    "Start here in a channel": ["onboarding.start-here"],
    "Crisis card in a channel": ["local.card"],
    "That a crisis card can't be kept up, or a role not given": [
        "local.problem",
        "onboarding.role-problem",
    ],
    "What the facilitators' channel is told about all these": ["notices.problem"],
}


def own_words():
    """All that the document itself says, part by part: no quotes, no notices to copy."""
    return [text for kind, text, is_copied in parts() if kind == "text" and not is_copied]


def in_minutes(found):
    number, unit = found
    return timedelta(**{f"{unit}s": NUMBERS.get(number) or int(number)})


def pattern(words):
    return DURATION.join(map(re.escape, words.split("{}")))


@pytest.mark.parametrize("words", HELD)
def test_every_duration_is_that_of_the_code(words):
    [found] = [match for text in own_words() for match in re.findall(pattern(words), text)]
    held = HELD[words]
    if held > timedelta(minutes=1):
        held = round(held / timedelta(minutes=1)) * timedelta(minutes=1)
    assert in_minutes(found) == held


def test_every_kind_of_notice_has_its_row_and_its_time():
    _, kinds, _ = facts()
    said = own_words()
    for row, names in ROWS.items():
        [found] = re.findall(f"^{DURATION}$", said[said.index(row) + 1])
        assert {kinds.pop(name) for name in names} == {in_minutes(found)}, row
    reminder = said[said.index("Reminder of a meeting") + 1]
    [found] = re.findall(f"^{DURATION} after the meeting began$", reminder)
    assert in_minutes(found) == meetings.LATE
    assert kinds == {"meetings.reminder": timedelta.max}


def test_no_other_duration_stands_there():
    held = [pattern(words) for words in (*HELD, *ADVICE)]
    rows = rf"^{DURATION}(?: after the meeting began)?$"
    left = [re.sub("|".join([*held, rows]), "", text) for text in own_words()]
    assert [text for text in left if re.search(DURATION, text)] == []

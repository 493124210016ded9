"""What the documentation says is covered is what is covered."""

import re

import pytest

from sandbox import events
from sandbox.control import kinds_of_faults
from sandbox.routes import ALL_ROUTES
from tests.conftest import ROOT

# Those that aren't told because something happened, but in answer to the bot's own frames.
ANSWERS = {"READY", "RESUMED", "GUILD_MEMBERS_CHUNK"}


@pytest.fixture(scope="module")
def rows():
    """The rows of each table, by the heading above it."""
    text = (ROOT / "docs" / "sandbox.md").read_text("utf-8")
    parts = re.split(r"^## (.+)$", text, flags=re.M)
    return {
        heading: [line.split("|")[1:-1] for line in body.splitlines() if line.startswith("| ")][1:]
        for heading, body in zip(parts[1::2], parts[2::2], strict=True)
    }


def named(rows, pattern):
    return [name for row in rows for name in re.findall(pattern, row[0])]


def test_the_table_has_exactly_the_routes_there_are(rows):
    listed = named(rows["What is covered"], r"`([A-Z]+ /[^`]*)`")
    assert sorted(listed) == sorted(f"{method} {path}" for method, path, _ in ALL_ROUTES)


def test_the_table_has_exactly_the_events_there_are(rows):
    listed = named(rows["What is covered"], r"`([A-Z_]+)`")
    assert sorted(listed) == sorted({*events.NAMES, *ANSWERS})


def test_each_row_says_where_it_was_read(rows):
    pages = r"\(https://(docs\.discord\.com/developers|discord\.com/developers/docs)/"
    assert [row[0] for row in rows["What is covered"] if not re.search(pages, row[3])] == []


def test_the_table_has_exactly_the_faults_there_are(rows, sandbox):
    assert sorted(named(rows["Faults"], r"`([a-z_]+)`")) == sorted(kinds_of_faults(sandbox))

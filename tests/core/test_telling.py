"""Discord's marks in the terminal: names for ids, dates for timestamps."""

from datetime import timedelta

import pytest

from sandbox.page.sight import Sight
from sandbox.telling import told


@pytest.fixture
def read(sandbox):
    """What Nadia, a newcomer, reads."""
    guild = sandbox.person("nadia").guild
    return lambda text: told(text, Sight(sandbox, sandbox.world.user("nadia")), guild)


def test_ids_are_names_and_only_of_what_one_sees(read, sandbox):
    guild = sandbox.person("nadia").guild
    role = next(role for role in guild.roles.values() if role.name == "Member")
    general, staff = guild.channel("general"), guild.channel("staff")
    maya = sandbox.world.user("maya")
    assert read(f"<@{maya.id}> <@!{maya.id}> <@&{role.id}> <#{general.id}> <#{staff.id}> <@1>") == (
        "@Maya @Maya @Member #general #unknown @unknown-user"
    )


@pytest.mark.parametrize(
    ("away", "shown"),
    [
        (timedelta(), "now"),
        (timedelta(seconds=59), "now"),
        (timedelta(minutes=1), "in 1 minute"),
        (timedelta(minutes=25), "in 25 minutes"),
        (timedelta(hours=-1), "1 hour ago"),
        (timedelta(hours=15, minutes=40), "in 16 hours"),
        (timedelta(days=-3), "3 days ago"),
    ],
)
def test_how_long_until_then(read, sandbox, away, shown):
    instant = sandbox.clock.now() + away
    assert read(f"opens <t:{instant.timestamp():.0f}:R>.") == f"opens {shown}."


def test_dates(read):
    assert read("<t:1772454600:D>, <t:1772454600:F>, <t:1772454600>") == (
        "2 March 2026, Monday, 2 March 2026, 12:30 UTC, Monday, 2 March 2026, 12:30 UTC"
    )


def test_an_address_stands_without_its_brackets_and_nothing_turns_the_text(read):
    assert read("More: <https://example.org/a>. \u2068Tea\u2069 <b>") == (
        "More: https://example.org/a. Tea <b>"
    )

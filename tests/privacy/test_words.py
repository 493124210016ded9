"""What is held, in words: nothing cut, nothing too long for Discord."""

import pytest

from bot.i18n import Texts
from bot.privacy import TABLES, Erased, Held
from cogs.privacy.words import Scope, erased_in_words, held_in_words

TEXTS = Texts.load()
EVERYWHERE = Scope("everywhere", lambda guild_id: "*" * 100 if guild_id else None)
HERE = Scope("here", lambda _guild_id: None)
AT = "2026-03-02T12:00:00+00:00"
ROWS = {
    "members": [{"discord_id": "1"}],
    "agreements": [{"version": 1, "agreed_at": AT}],
    **{name: [{"expires_at": AT}] * 1000 for name in TABLES[2:]},
}
LEFT = {name: ROWS[name] for name in ("share_blocks", "kept_cases")}


def lines_of(pages):
    return [line for page in pages for line in page.split("\n")]


@pytest.mark.parametrize("language", TEXTS.languages)
def test_all_that_can_be_held_in_one_server_is_told(language):
    pages = held_in_words([Held(1, ROWS)], TEXTS, language, HERE)
    assert all(0 < len(page) <= 2000 for page in pages)
    told = [line for line in lines_of(pages) if line.startswith("- ")]
    assert len(told) == len(TABLES)


@pytest.mark.parametrize("language", TEXTS.languages)
def test_four_servers_are_told_and_the_rest_is_counted(language):
    pages = held_in_words([Held(n, ROWS) for n in range(7)], TEXTS, language, EVERYWHERE)
    assert all(0 < len(page) <= 2000 for page in pages)
    told = [line for line in lines_of(pages) if line.startswith("- ")]
    assert len(told) == 4 * len(TABLES)
    assert TEXTS.get("privacy-show-more", language, count=3) in lines_of(pages)


@pytest.mark.parametrize("language", TEXTS.languages)
def test_what_stays_in_many_servers_is_told_in_messages_that_fit(language):
    held = [Held(n, LEFT) for n in range(7)]
    pages = erased_in_words(Erased(held, held), TEXTS, language, EVERYWHERE)
    assert all(0 < len(page) <= 2000 for page in pages)
    assert len([line for line in lines_of(pages) if line.startswith("- ")]) == 8
    assert TEXTS.get("privacy-show-more", language, count=3) in lines_of(pages)


def test_the_latest_end_is_told():
    rows = [{"expires_at": f"2026-0{month}-01T00:00:00+00:00"} for month in (3, 5, 4)]
    pages = held_in_words([Held(1, {"shares": rows})], TEXTS, "en", HERE)
    assert "3 shares" in pages[0]
    assert "<t:1777593600:D>" in pages[0]

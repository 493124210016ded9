"""What the panel says fits where Discord shows it, in every language."""

import pytest

from bot.features.local.rules import LONGEST, MOST_CARDS, MOST_CHARACTERS
from bot.i18n import Texts

LANGUAGES = Texts.load().languages
CHANNEL = "<#1234567890123456789>"
COUNTRY = "South Georgia & South Sandwich Islands"  # none is much longer in any language
STATES = (
    "pinned",
    "unpinned",
    "coming",
    "deleted",
    "gone",
    "forbidden",
    "rejected",
    "unsure",
)
# Discord's limits
MESSAGE, LABEL, TITLE, DESCRIPTION, BUTTON, PLACEHOLDER = 2000, 45, 45, 100, 80, 150


@pytest.fixture(params=LANGUAGES)
def say(request):
    texts = Texts.load()
    return lambda key, **params: texts.get(f"local-{key}", request.param, **params)


def test_the_forms_fit(say):
    for part in LONGEST:
        assert len(say(f"form-{part}")) <= LABEL
        assert len(say(f"form-{part}-hint")) <= DESCRIPTION
    assert len(say("form-title")) <= TITLE
    assert len(say("country-title")) <= TITLE
    assert len(say("country-label")) <= LABEL
    assert len(say("country-hint")) <= DESCRIPTION


def test_buttons_and_menus_fit(say):
    for name in "open back add lines cards change remove again put-back country away".split():
        assert len(say(f"button-{name}")) <= BUTTON
    for name in ("line", "channels", "card"):
        assert len(say(f"menu-{name}")) <= PLACEHOLDER


def test_the_first_page_fits_with_all_that_a_server_may_have(say):
    channels = ", ".join([CHANNEL] * MOST_CARDS)
    said = max(len(say(key, cards=1)) for key in ("panel", "kept", "removed"))
    lines = len(say("panel-lines")) + MOST_CHARACTERS + 10
    assert said + lines + len(say("panel-cards", channels=channels)) + 4 <= MESSAGE


def test_the_page_of_cards_fits_whatever_is_wrong_with_them(say):
    channels = ", ".join([CHANNEL] * MOST_CARDS)
    longest = max(
        len(say(f"card-{state}", channel=CHANNEL, country=COUNTRY)) + 1 for state in STATES
    )
    heads = [say("cards", country=COUNTRY, most=MOST_CARDS, named=one) for one in ("yes", "no")]
    page = max(map(len, heads)) + len(say("cards-standing")) + 1
    page += max(len(say(key)) for key in ("cards-unpinned", "cards-pin-by-hand"))
    news = len(say("card-too-many", channels=channels, most=MOST_CARDS))
    assert MOST_CARDS * longest + page + news + 4 <= MESSAGE


def test_every_problem_of_a_line_is_said_at_once(say):
    keys = (
        "name",
        "unreachable",
        "call",
        "call-long",
        "text",
        "text-long",
        "web",
        "web-long",
        "link",
    )
    said = [say("problems"), *(say(f"problem-{key}") for key in (*keys, "name-long", "note-long"))]
    assert sum(map(len, said)) + 3 * len(said) <= MESSAGE

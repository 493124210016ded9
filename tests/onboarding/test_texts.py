"""The words of set-up and the walkthrough: complete, short enough, help on every page."""

import discord
import pytest

from bot.features.onboarding.rules import (
    CHANNELS,
    NEEDED,
    PAGES,
    ROLES,
    STEPS,
    ChannelFacts,
    Choices,
    Problem,
    RoleFacts,
    ServerFacts,
    find_hints,
    find_problems,
)
from bot.i18n import Texts
from cogs.onboarding.setup_menus import build_menu
from cogs.onboarding.setup_text import LANGUAGES, done_text, problems_text, step_text
from cogs.onboarding.start_panel import Posted

TEXTS = Texts.load()
LONGEST_ID = 2**64 - 1
MENTION = f"<@&{LONGEST_ID}>"
ELEVATED = tuple(name for name, has in discord.Permissions.elevated() if has)
WORST = ServerFacts(
    bot=MENTION,
    manages_roles=False,
    roles={
        LONGEST_ID: RoleFacts(MENTION, is_managed=True),
        LONGEST_ID - 1: RoleFacts(MENTION, is_below_bot=False, powers=ELEVATED),
    },
    channels={
        LONGEST_ID - number: ChannelFacts(
            f"<#{LONGEST_ID - number}>",
            is_text=False,
            missing=NEEDED,
            seen_by_everyone=True,
            seen_by_facilitators=False,
        )
        for number in (2, 3, 4)
    },
    here=ChannelFacts(f"<#{LONGEST_ID}>", is_text=False, missing=NEEDED),
)
EVERYTHING = Choices(
    **{name: LONGEST_ID - number for number, name in enumerate((*ROLES, *CHANNELS))},
    language="en",
    zone="America/Argentina/ComodRivadavia",
)
LIMIT = 2000  # characters, Discord's


@pytest.mark.parametrize("language", TEXTS.languages)
def test_whatever_is_wrong_fits_in_one_message(language):
    problems = [
        *find_problems(EVERYTHING, WORST),
        Problem("onboarding-problem-zone", {}),
        Problem("onboarding-problem-language", {}),
    ]
    content, [rest] = problems_text(problems, TEXTS, language)
    assert len(content) <= LIMIT
    assert len(rest.description) <= LIMIT
    said = f"{content}\n{rest.description}".splitlines()
    assert len(said) == 1 + len(problems) == 16
    intro = TEXTS.get("onboarding-problems", language, count=3)
    few = problems_text(problems[:3], TEXTS, language)
    assert few == ("\n".join([intro, *said[1:4]]), [])


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("outcome", ["done", "later", "refused", "unsure"])
def test_every_summary_fits_in_one_message(language, outcome):
    posted = Posted(outcome, LONGEST_ID, left_in=LONGEST_ID)
    hints = find_hints(EVERYTHING, WORST)
    assert len(hints) == 4
    assert len(done_text(EVERYTHING, hints, posted, TEXTS, language)) <= LIMIT


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("page", range(1, PAGES + 1))
def test_every_page_fits_and_names_crisis_help(language, page):
    words = [TEXTS.get(f"onboarding-page-{page}", language)]
    words.append(TEXTS.get("onboarding-page-3-changed", language, date="<t:9999999999:D>"))
    words.append(TEXTS.get("onboarding-page-help", language))
    assert len("\n\n".join(words)) <= LIMIT
    assert f"`/{TEXTS.get('cmd-crisis.name', language)}`" in words[-1]


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_permission_has_a_name(language):
    keys = {f"onboarding-permission-{each.replace('_', '-')}" for each in (*ELEVATED, *NEEDED)}
    assert {key for key in keys if not TEXTS.has(key, language)} == set()


def test_every_language_we_speak_can_be_chosen():
    assert set(LANGUAGES) == set(TEXTS.languages)


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_step_has_its_words_and_menus(language):
    for number, settings in enumerate(STEPS, 1):
        assert len(step_text(number, EVERYTHING, TEXTS, language)) <= LIMIT
        for setting in settings:
            placeholder = TEXTS.get(f"onboarding-menu-{setting}", language)
            menu = build_menu(setting, EVERYTHING, placeholder)
            assert len(placeholder) <= 150
            assert len(getattr(menu, "options", ())) <= 25
            assert menu.custom_id == f"onboarding:set:{setting}"


@pytest.mark.parametrize("language", TEXTS.languages)
def test_the_agreements_cover_what_peers_agree_on(language):
    """Confidentiality, own words, advice, medication, methods, air time, respect, recordings,
    private messages, and what facilitators may do: one numbered line each."""
    lines = TEXTS.get("onboarding-page-3", language).splitlines()
    numbered = [line for line in lines if line[:1].isdigit()]
    assert [int(line.partition(".")[0]) for line in numbered] == list(range(1, 11))

"""What crisis help should answer, and whether an answer is that."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from functools import wraps
from itertools import count

import discord
import pytest

from bot.features.crisis import rules
from bot.features.crisis.atlas import Atlas
from bot.features.crisis.card import Cards
from bot.features.crisis.data import load_helplines
from bot.features.crisis.pages import Pages
from bot.features.crisis.rules import Basis, Place
from bot.i18n import Texts
from sandbox.people import NoAnswer
from tests.conftest import NOON

TEXTS = Texts.load()
HELPLINES = load_helplines()
ATLAS = Atlas.load()
CARDS = Cards(HELPLINES, ATLAS, TEXTS, TEXTS.languages)
PAGES = Pages(CARDS)
ANOTHER = "I'm in another country"
MENU = "More lines: by need, or to call, text or chat"
HOME = "More helplines: findahelpline.com"
WORRIED = "I'm worried about someone"
TALK = "Not an emergency"
CALLBACK = r"^/interactions/\d+/.+/callback"
KNOWN = {"language": "en", "spoken": "en-US", "now": NOON}


def in_every_language(name, cases):
    """A test of each language that goes through all `cases`, handed over as `name`.

    As tests of their own, thousands of cases would take minutes. What fails says in which case.
    """

    def decorate(test):
        @wraps(test)
        def through_all(language):
            for case in cases:
                try:
                    test(language=language, **{name: case})
                except AssertionError as error:
                    error.add_note(f"{name}: {case}")
                    raise

        del through_all.__wrapped__  # pytest would ask it for its arguments
        return pytest.mark.parametrize("language", TEXTS.languages)(through_all)

    return decorate


def discord_length(text):
    # Discord's clients count as JavaScript does, its servers do not say: the longer count.
    return len(text.encode("utf-16-le")) // 2


def card(place, language="en", spoken="en-US"):
    return CARDS.write(place, language=language, spoken=spoken, now=NOON)


def asked(code):
    return Place(Basis.ASKED, code)


def parts(write, now=NOON):
    """What somebody reads who goes on to the last lines, with five hours for each part."""
    after = 0
    for number in count():
        page = write(after=after, now=now + number * timedelta(hours=5))
        yield page
        if not page.next_after:
            return
        assert page.next_after > after
        after = page.next_after


def parts_of_list(place, name, language):
    known = {"language": language, "spoken": language}
    return list(parts(lambda **which: PAGES.listed(place, name, **known, **which)))


def parts_of_talk(place, language):
    return list(
        parts(lambda **which: PAGES.talk(place, language=language, spoken=language, **which))
    )


def countries_of(locale):
    return rules.countries_of(locale, lambda region: ATLAS.find(region, locale))


def guessed(code):
    return Place(Basis.GUESSED, code)


def unclear(locale, *choices):
    """Where somebody is who wrote what names no country, but may mean `choices`."""
    if choices:
        return Place(Basis.SIMILAR, choices=choices)
    return Place(Basis.NOT_UNDERSTOOD, choices=countries_of(locale))


def expect(result, place, language="en", spoken="en-US", typed=None):
    """The answer is that card with its buttons, for that person only, and pings nobody.

    `typed` is what somebody wrote that was not understood, which the card gives back.
    """
    answer, expected = result.answer, card(place, language, spoken)
    if typed is not None:
        expected = CARDS.give_back(expected, typed, language=language)
    assert answer.content == expected.content
    assert answer.ephemeral
    assert answer.embeds == []
    assert answer.pings == []
    assert answer.raw["flags"] & discord.MessageFlags.suppress_embeds.flag
    assert answer.links == {link.label: link.url for link in expected.links}
    names = ["worried", "talk"]
    names.insert(0 if place.basis in (Basis.GUESSED, Basis.NEARLY) else 2, "another")
    labels = [TEXTS.get(f"crisis-button-{name}", language) for name in names]
    assert answer.buttons == [*(link.label for link in expected.links), *labels]
    lists = PAGES.lists(place.country)
    menu = list(expected.choices) or [*lists, "file"]
    assert [menu.values for menu in answer.selects] == ([menu] if expected.choices or lists else [])


def turned_to(result, page, controls):
    """The panel has become `page`, with these labels of buttons and menus."""
    answer = result.answer
    assert answer.type == "update"
    assert answer.content == page.content
    assert answer.ephemeral
    assert answer.raw["flags"] & discord.MessageFlags.suppress_embeds.flag
    labels = [*answer.buttons, *(menu.placeholder for menu in answer.selects)]
    assert labels == [*(link.label for link in page.links), *controls]
    assert answer.links == {link.label: link.url for link in page.links}


async def pinned(bot, sandbox, person, *custom_ids):
    """A message of the bot's in the welcome channel, with a button for each, labelled with it."""
    channel = person.guild.channel("welcome")
    view = discord.ui.View(timeout=None)
    for custom_id in custom_ids:
        view.add_item(discord.ui.Button(label=custom_id, custom_id=custom_id))
    await bot.get_partial_messageable(channel.id).send("Pinned", view=view)
    [message] = await sandbox.messages_in(channel)
    return message


async def in_vain(bot, use):
    """Come back when the bot has given up on what somebody does, who waits."""
    heard = asyncio.create_task(bot.wait_for("interaction"))
    waiting = asyncio.create_task(use)
    await heard
    await bot._idle.wait()
    waiting.cancel()
    with suppress(asyncio.CancelledError, NoAnswer):
        pytest.fail(f"there was an answer: {await waiting}")

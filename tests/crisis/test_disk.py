"""Crisis help when the disk is gone: all that it needs is in memory."""

import sys

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.card import Cards
from bot.features.crisis.data import load_helplines
from bot.features.crisis.grounding import EXERCISES, Grounding
from bot.features.crisis.pages import Pages
from bot.features.crisis.rules import HOMES, Basis, Place, place_of
from bot.i18n import Texts
from tests.conftest import NOON

HELPLINES = load_helplines()
ATLAS = Atlas.load()
EVERY_PLACE = [
    *(Place(basis, code) for code in HELPLINES.countries for basis in (Basis.ASKED, Basis.GUESSED)),
    *(Place(Basis.SEVERAL, choices=tuple(choices)) for choices in HOMES.values()),
    Place(Basis.NOT_UNDERSTOOD),
    Place(Basis.UNKNOWN),
]


def test_cards_need_no_disk():
    opened = []
    watching = True

    def watch(event, arguments):
        if watching and event in ("open", "os.listdir", "os.scandir", "sqlite3.connect"):
            opened.append((event, arguments[0]))

    texts = Texts.load()
    cards = Cards(HELPLINES, ATLAS, texts, texts.languages)
    pages = Pages(cards)
    cards.prepare()
    Texts.get.cache_clear()  # tests remember texts; here each is formatted anew
    sys.addaudithook(watch)
    try:
        for place in EVERY_PLACE:
            for language in texts.languages:
                cards.write(place, language=language, spoken="en", now=NOON)
        for place in EVERY_PLACE:
            for language in texts.languages:
                write_pages(pages, place, language)
        for language in texts.languages:
            for exercise in EXERCISES:
                Grounding(texts, language).step(exercise, 1)
        cards.suggest("", Place(Basis.UNKNOWN), spoken="th", limit=25)
        cards.suggest("engalnd", Place(Basis.UNKNOWN), spoken="th", limit=25)
        cards.suggest("a", Place(Basis.UNKNOWN), spoken="th", limit=25)
        place_of("Deutschland", "ja", find=lambda words: ATLAS.find(words, "ja"))
        ATLAS.nearest("Deutshland", "ja")
    finally:
        watching = False
    assert opened == []


def write_pages(pages, place, language):
    for name in pages.lists(place.country):
        pages.listed(place, name, language=language, spoken="en", now=NOON)
    pages.talk(place, language=language, spoken="en", now=NOON)
    pages.worried(place, language=language)
    pages.handout(place, language=language, spoken="en", now=NOON)

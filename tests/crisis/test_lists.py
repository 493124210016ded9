import pytest

from bot.features.crisis.data import Line, load_helplines
from bot.features.crisis.lists import LISTS, is_on, lists_with, to_talk
from bot.i18n import Texts

HELPLINES = load_helplines()
FACTS = {
    "id": "xx-line",
    "name": "Line",
    "for": ["crisis"],
    "audience": "everyone",
    "web": "https://example.org",
    "hours": "24/7",
    "languages": ["en"],
    "cost": "free",
    "sources": ["its site"],
    "confidence": "high",
}


def lists(**facts):
    return lists_with([Line.model_validate(FACTS | facts)])


@pytest.mark.parametrize(
    ("facts", "names"),
    [
        ({}, ("crisis",)),
        ({"for": ["suicide"], "call": "112"}, ("crisis", "call")),
        ({"for": ["mental-health"], "text": {"number": "112"}}, ("crisis", "text")),
        ({"for": ["emotional-support", "crisis"], "whatsapp": "+1 12"}, ("crisis", "talk", "text")),
        ({"for": ["emotional-support"], "chat_url": "https://a.org"}, ("talk", "chat")),
        ({"for": ["sexual-violence", "crisis"], "audience": "women"}, ("violence", "women")),
        ({"for": ["domestic-violence", "lgbtq"]}, ("violence", "lgbtq")),
        ({"for": ["child-protection"]}, ("youth",)),
        ({"for": ["crisis"], "audience": "youth"}, ("crisis", "youth")),
        ({"for": ["eating-disorder"], "audience": "carers"}, ("eating-disorder", "carers")),
        ({"for": ["suicide"], "audience": "serving-military"}, ("crisis", "veterans")),
        ({"for": ["information"]}, ()),
    ],
)
def test_a_line_is_on_the_lists_for_what_and_whom_it_is(facts, names):
    assert lists(**facts) == names


def test_every_line_can_be_found_by_what_it_is_for():
    ways = {"call", "text", "chat"}
    for country in HELPLINES.countries.values():
        for line in country.lines:
            assert set(lists_with([line])) - ways, line.id


def test_no_line_is_on_a_list_that_does_not_exist():
    for country in HELPLINES.countries.values():
        assert not any(is_on(line, name) for line in country.lines for name in ("", "nonsense"))


def test_every_list_has_a_line_somewhere_and_fits_into_one_menu():
    offered = [lists_with(country.lines) for country in HELPLINES.countries.values()]
    assert {name for names in offered for name in names} == set(LISTS)
    assert len(LISTS) + len(("server", "file")) <= 25


@pytest.mark.parametrize("language", Texts.load().languages)
def test_every_list_has_a_short_name(language):
    texts = Texts.load()
    names = [texts.get(f"crisis-list-{name}", language) for name in (*LISTS, "server", "file")]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 100 for name in names)


TALK, MAIN = {"for": ["emotional-support"]}, {"for": ["suicide"]}


@pytest.mark.parametrize(
    ("lines", "ids"),
    [
        ([TALK, MAIN], ["xx-0"]),
        ([MAIN, TALK | {"audience": "youth"}], ["xx-1", "xx-0"]),
        ([MAIN, TALK | {"region": {"en": "North"}}], ["xx-1", "xx-0"]),
        ([MAIN, MAIN | {"audience": "women"}, {"for": ["gambling"]}], ["xx-0"]),
        ([], []),
    ],
)
def test_to_talk_there_is_always_a_line_for_anyone_that_the_country_has(lines, ids):
    made = [Line.model_validate(FACTS | line | {"id": f"xx-{n}"}) for n, line in enumerate(lines)]
    assert [line.id for line in to_talk(made, language="en")] == ids

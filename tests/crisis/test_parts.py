"""Lists that are longer than a message: every line of every country is on one of their parts."""

from itertools import chain

from bot.features.crisis.ends import FIND_A_HELPLINE
from bot.features.crisis.lists import is_on, listed, to_talk
from bot.features.crisis.pages import Pages
from bot.features.crisis.rules import Basis, Place
from tests.conftest import NOON
from tests.crisis.expected import (
    ANOTHER,
    CARDS,
    HELPLINES,
    KNOWN,
    MENU,
    PAGES,
    TALK,
    TEXTS,
    asked,
    discord_length,
    expect,
    guessed,
    in_every_language,
    parts_of_list,
    parts_of_talk,
    pinned,
    turned_to,
)
from tests.crisis.written import cards_for, entries, line, shown

EVERY_PLACE = [
    Place(basis, code)
    for code in HELPLINES.countries
    for basis in (Basis.ASKED, Basis.GUESSED, Basis.NEARLY)
]


# Each page is written once, for all that is asked of it: there are thousands.
@in_every_language("place", EVERY_PLACE)
def test_every_line_of_every_country_is_on_one_part_of_each_of_its_lists(place, language):
    lines = HELPLINES.countries[place.country].lines
    lists = {name: parts_of_list(place, name, language) for name in PAGES.lists(place.country)}
    for name, pages in lists.items():
        wanted = listed(lines, name, language=language)
        assert {each.id for each in wanted} == {each.id for each in lines if is_on(each, name)}
        have_all(pages, wanted, place, language)
        say_where_there_are_more(pages, wanted, place, language)
    wanted, pages = to_talk(lines, language=language), parts_of_talk(place, language)
    have_all(pages, wanted, place, language)
    say_where_there_are_more(pages, wanted, place, language)
    first = CARDS.write(place, language=language, spoken=language, now=NOON)
    say_where_there_are_more([first], lines, place, language)
    reach_every_line([first, *chain.from_iterable(lists.values())], place)


def have_all(pages, wanted, place, language):
    """Each line is there once, in order, with all that it takes to reach it."""
    country = HELPLINES.countries[place.country]
    found = [(page, each) for page in pages for each in shown(page.content, country)]
    assert [each.id for _, each in found] == [each.id for each in wanted]
    said = [entry for page in pages for entry in entries(page.content)]
    for (page, each), entry in zip(found, said, strict=True):
        assert all(f"`{number}`" in entry for number in numbers_of(each))
        chats = {link.url for link in page.links}
        assert each.chat_url is None or each.chat_url in chats or f"<{each.chat_url}>" in entry
        assert each.web is None or f"](<{each.web}>)" in entry
    hints = {key: TEXTS.get(f"crisis-list-{key}", language) for key in ("more", "last")}
    for page in pages:
        assert discord_length(page.content) <= 2000
        said = page.content.splitlines()
        assert (hints["more"] in said) is (page is not pages[-1])
        assert (hints["last"] in said) is (page is pages[-1] and len(pages) > 1)
    assert pages[-1].next_after == (0 if len(pages) > 1 else None)


def numbers_of(found):
    texts = (found.text.number, found.text.keyword) if found.text else ()
    return [each for each in (found.call, found.whatsapp, *texts) if each]


def reach_every_line(pages, place):
    country = HELPLINES.countries[place.country]
    found = {each.id for page in pages for each in shown(page.content, country)}
    assert found == {each.id for each in country.lines}


def say_where_there_are_more(pages, wanted, place, language):
    """Without buttons, a page that leaves lines out says so."""
    country = HELPLINES.countries[place.country]
    hint = TEXTS.get("crisis-list-more-plain", language, link=f"<{FIND_A_HELPLINE}>")
    for page in pages:
        found = shown(page.plain, country)
        assert len(found) == len(entries(page.plain))
        assert bool(found) is bool(wanted)
        assert all(each in wanted for each in found)
        assert (hint in page.plain.splitlines()) is (len(found) < len(wanted))


def test_whoever_goes_on_through_lines_just_to_talk_reads_the_introduction_once():
    first, *others = parts_of_talk(asked("GB"), "en")
    intro = TEXTS.get("crisis-talk-intro", "en")
    assert intro in first.content
    assert others
    for page in others:
        title, blank, entry = page.content.splitlines()[:3]
        assert (title, blank) == ("**Not an emergency: United Kingdom**", "")
        assert entry.startswith("- **")


def test_a_list_begins_anew_behind_its_last_line():
    first = PAGES.listed(asked("GB"), "call", **KNOWN)
    count = sum(is_on(each, "call") for each in HELPLINES.countries["GB"].lines)
    for after in (count, count + 1, 999):
        again = PAGES.listed(asked("GB"), "call", **KNOWN, after=after)
        assert (again.content, again.next_after) == (first.content, first.next_after)
    last = PAGES.listed(asked("GB"), "call", **KNOWN, after=count - 1)
    assert (last.content.count("\n- "), last.next_after) == (1, 0)
    assert PAGES.talk(asked("MM"), **KNOWN, after=3) == PAGES.talk(asked("MM"), **KNOWN)


def test_a_line_that_no_message_holds_keeps_nobody_from_those_behind_it():
    notes = {1: {"en": "x" * 2000}}
    lines = [line(id=f"gb-{n}", name=f"Line {n}", notes=notes.get(n)) for n in range(4)]
    pages, after, names = Pages(cards_for(lines)), 0, []
    for _ in range(3):
        page = pages.listed(asked("GB"), "crisis", **KNOWN, after=after)
        names.append([each.split("**")[1] for each in entries(page.content)])
        after = page.next_after
    assert (names, after) == ([["Line 0"], [], ["Line 2", "Line 3"]], 0)


async def test_a_long_list_goes_on_in_the_same_panel_to_its_end_and_begins_anew(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    result, after, seen = await panel.select(MENU, "call"), 0, 0
    while True:
        page = PAGES.listed(asked("GB"), "call", **KNOWN, after=after)
        seen += 1
        label = "Next lines" if page.next_after else "First lines"
        turned_to(result, page, [label, "Keep as a file", ANOTHER, "Back", MENU])
        [menu] = result.answer.selects
        assert [x["value"] for x in menu.component["options"] if x.get("default")] == ["call"]
        result, after = await panel.again().press(label), page.next_after
        if not after:
            break
    assert seen >= 3
    first = PAGES.listed(asked("GB"), "call", **KNOWN)
    turned_to(result, first, ["Next lines", "Keep as a file", ANOTHER, "Back", MENU])
    expect(await panel.again().press("Back"), asked("GB"))


async def test_lines_just_to_talk_go_on_too_and_the_guess_stays_one(bot, sandbox):
    person = sandbox.person("nadia", locale="en-GB")
    panel = (await person.use("crisis")).answer
    known = KNOWN | {"spoken": "en-GB"}
    first = PAGES.talk(guessed("GB"), **known)
    rest = PAGES.talk(guessed("GB"), **known, after=first.next_after)
    controls = ["Grounding", ANOTHER, "Back"]
    turned_to(await panel.press(TALK), first, ["Next lines", *controls])
    turned_to(await panel.again().press("Next lines"), rest, ["First lines", *controls])
    turned_to(await panel.again().press("First lines"), first, ["Next lines", *controls])


async def test_a_forged_list_gives_the_card_and_a_forged_place_in_it_the_beginning(
    bot, sandbox, nadia
):
    nothing = [f"crisis:next:{name}:3:AE" for name in ("nonsense", "server", "veterans")]
    beyond = "crisis:next:youth:999:AE"
    message = await pinned(bot, sandbox, nadia, *nothing, beyond)
    for custom_id in nothing:
        expect(await nadia.press(message, custom_id), asked("AE"))
    found = (await nadia.press(message, beyond)).answer
    assert found.content == PAGES.listed(asked("AE"), "youth", **KNOWN).content

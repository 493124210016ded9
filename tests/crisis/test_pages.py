import re
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.crisis.card import Cards
from bot.features.crisis.data import Helplines
from bot.features.crisis.ends import FIND_A_HELPLINE
from bot.features.crisis.local import LocalLine
from bot.features.crisis.pages import Pages
from tests.conftest import NOON
from tests.crisis.expected import (
    ATLAS,
    HELPLINES,
    PAGES,
    TEXTS,
    asked,
    discord_length,
    in_every_language,
    parts_of_list,
    parts_of_talk,
)

CODES = (*HELPLINES.countries, "MM", None)
CAMPUS = LocalLine("campus", "Campus listeners", call="020 7946 0000")


def every_page(code, language):
    for name in PAGES.lists(code):
        yield from parts_of_list(asked(code), name, language)
    yield from parts_of_talk(asked(code), language)
    yield PAGES.worried(asked(code), language=language)
    yield PAGES.servers_own(asked(code), (CAMPUS,), language=language)


@in_every_language("code", CODES)
def test_every_page_fits_a_message_begins_with_words_and_names_the_emergency_number(code, language):
    country = HELPLINES.countries.get(code or "")
    for page in every_page(code, language):
        for text in (page.content, page.plain):
            assert discord_length(text) <= 2000
            assert text.startswith("**")
            assert "http:" not in text
            assert re.findall(r"\S?https://", text) == text.count("https://") * ["<https://"]
            assert TEXTS.get("crisis-private", language) in text.splitlines()[-3:]
            if country:
                assert all(f"`{number}`" in text for number in country.emergency)
            assert f"<{FIND_A_HELPLINE}>" in text
        assert len(page.links) <= 5
        assert all(link.url.startswith("https://") for link in page.links)


def test_a_list_that_is_empty_or_does_not_exist_has_no_page():
    known = {"language": "en", "spoken": "en"}
    assert PAGES.listed(asked("AE"), "veterans", **known) is None
    assert PAGES.listed(asked("GB"), "nonsense", **known) is None
    assert PAGES.listed(asked("GB"), "file", **known) is None
    assert PAGES.listed(asked("MM"), "crisis", **known) is None
    assert PAGES.listed(asked("QQ"), "crisis", **known) is None
    assert PAGES.listed(asked(None), "crisis", **known) is None
    assert PAGES.servers_own(asked("GB"), (), language="en") is None


def test_lists_of_a_country_are_those_that_it_has_lines_for():
    assert PAGES.lists("AE") == ("crisis", "violence", "youth", "women", "call")
    assert PAGES.lists("MM") == PAGES.lists(None) == PAGES.lists("QQ") == ()


def test_the_chats_of_a_list_are_buttons_and_in_the_plain_text_addresses():
    page = PAGES.listed(asked("GB"), "chat", language="en", spoken="en")
    assert [link.label for link in page.links] == [
        "More helplines: findahelpline.com",
        "Chat: 24/7 Rape and Sexual Abuse Support Line (Rape Crisis England & Wales)",
        "Chat: Childline",
    ]
    assert "https://www.childline.org.uk/get-support" not in page.content
    assert "Chat: <https://www.childline.org.uk/get-support" in page.plain


def test_lists_and_cards_say_what_is_open_at_that_instant():
    def listed(hour):
        now = datetime(2026, 3, 2, hour, 30, 59, 999, tzinfo=UTC)
        return PAGES.listed(asked("GB"), "men", language="en", spoken="en", now=now).content

    opens = int(datetime(2026, 3, 2, 10, tzinfo=UTC).timestamp())
    assert f"local time. Closed now, opens <t:{opens}:R> unless it is a public holiday." in listed(
        9
    )
    assert "local time. Open now, unless it is a public holiday." in listed(10)


def test_what_was_true_an_hour_ago_is_not_said_again():
    for hour, said in ((9, "Closed now"), (10, "Open now"), (22, "Closed now"), (10, "Open now")):
        now = datetime(2026, 3, 2, hour, tzinfo=UTC)
        page = PAGES.talk(asked("GB"), language="en", spoken="en", now=now).content
        [switchboard] = [each for each in page.splitlines() if "Switchboard" in each]
        assert said in switchboard


def test_of_lines_with_doubtful_hours_nothing_is_said_about_now():
    lithuanian = PAGES.listed(asked("LT"), "youth", language="en", spoken="en", now=NOON).content
    assert "by a 2022 list" in lithuanian
    assert "Open now" not in lithuanian
    gay = PAGES.listed(asked("ZA"), "lgbtq", language="en", spoken="en", now=NOON).content
    assert "but lists differ" in gay
    assert "Open now" not in gay


def test_without_a_zone_nothing_is_said_about_now():
    page = PAGES.listed(asked("AU"), "lgbtq", language="en", spoken="en", now=NOON).content
    assert "Open every day 15:00 to 24:00 local time. In English." in page


def test_a_line_in_a_country_of_several_zones_says_which_time_it_means_and_whether_it_is_open():
    # At noon in London it is 06:00 in Chicago and 07:00 in New York, where it is a Monday.
    opens = int(datetime(2026, 3, 2, 15, tzinfo=UTC).timestamp())
    page = PAGES.listed(
        asked("US"), "eating-disorder", language="en", spoken="en", now=NOON
    ).content
    assert (
        "Open Monday to Friday 09:00 to 21:00 Central Time. "
        f"Closed now, opens <t:{opens}:R> unless it is a public holiday." in page
    )
    butterfly = PAGES.listed(
        asked("AU"), "eating-disorder", language="de", spoken="de", now=NOON
    ).content
    assert (
        "Erreichbar täglich von 08:00 bis 24:00 Uhr, Zeit der australischen Ostküste. "
        "Jetzt erreichbar. Auf Englisch." in butterfly
    )


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(sorted(HELPLINES.countries)),
    st.text("abc-: ä", max_size=12) | st.sampled_from(["youth", "call", "talk"]),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_any_list_at_any_time_fits_or_is_none(code, name, now):
    page = PAGES.listed(asked(code), name, language="en", spoken="en", now=now)
    assert (page is None) is (name not in PAGES.lists(code))
    assert page is None or discord_length(page.content) <= 2000


def test_someone_to_talk_to_without_such_a_line_leads_to_a_site_that_finds_one():
    country = HELPLINES.countries["GB"].model_copy(update={"lines": ()})
    helplines = Helplines({"GB": country}, HELPLINES.international)
    pages = Pages(Cards(helplines, ATLAS, TEXTS, TEXTS.languages))
    assert pages.talk(asked("GB"), language="en", spoken="en").plain == (
        "**Not an emergency: United Kingdom**\n"
        "It does not have to be a crisis to get support. This site finds lines that are there "
        "just to talk: <https://findahelpline.com>\n\n"
        "Short exercises can steady you too: use `/grounding`.\n"
        "I keep no record of this.\n"
        "If it becomes an emergency, call **`999`**. Also: `112`."
    )


def test_a_page_is_written_once():
    known = {"language": "en", "spoken": "en", "now": NOON}
    assert PAGES.listed(asked("GB"), "men", **known) is PAGES.listed(asked("GB"), "men", **known)
    assert PAGES.talk(asked("GB"), **known) is PAGES.talk(asked("GB"), **known)


def test_where_no_line_is_just_to_talk_the_main_lines_listen():
    page = PAGES.talk(asked("AE"), language="en", spoken="en", now=NOON)
    assert page.content == (
        "**Not an emergency: United Arab Emirates**\n"
        "It does not have to be a crisis to get support. This site finds lines that are there "
        "just to talk: <https://findahelpline.com>\n"
        "Many helplines listen too, before it is an emergency.\n\n"
        "- **[Mental Support Line 800-HOPE](<https://hope.hw.gov.ae>)**: any crisis, "
        "mental health. Call `800 4673`, free. Open every day 08:00 to 20:00 local time. "
        "Open now. In Arabic, English.\n\n"
        'Short exercises can steady you too: press "Grounding".\n'
        "**More helplines:** <https://findahelpline.com>\n"
        "Numbers compiled in November 2026, not yet verified. If one does not work, try another.\n"
        "I keep no record of this.\n"
        "If it becomes an emergency, call **`999`, `998` or `997`**."
    )

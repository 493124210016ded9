from random import Random

import discord
import pytest

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.data import Line, load_helplines
from bot.features.crisis.rules import (
    HOME,
    HOMES,
    Basis,
    Place,
    by_importance,
    place_of,
)
from tests.crisis.expected import countries_of

ATLAS = Atlas.load()
KNOWN = load_helplines().countries

GUESSES = {
    "en-US": "US",
    "en-GB": "GB",
    "es-ES": "ES",
    "pt-BR": "BR",
    "sv-SE": "SE",
    "zh-CN": "CN",
    "zh-TW": "TW",
    "bg": "BG",
    "cs": "CZ",
    "da": "DK",
    "el": "GR",
    "fi": "FI",
    "hi": "IN",
    "hr": "HR",
    "hu": "HU",
    "id": "ID",
    "it": "IT",
    "ja": "JP",
    "ko": "KR",
    "lt": "LT",
    "no": "NO",
    "pl": "PL",
    "th": "TH",
    "tr": "TR",
    "uk": "UA",
    "vi": "VN",
}
CHOICES = {
    "de": {"DE", "AT", "CH", "LI", "LU", "BE"},
    "fr": {"FR", "BE", "CH", "CA", "LU"},
    "nl": {"NL", "BE"},
    "ro": {"RO", "MD"},
    "ru": {"RU", "UA", "BY", "KZ"},
    "es-419": {"MX", "AR", "CO", "CL", "PE"},
}


def place(words, locale):
    return place_of(
        words,
        locale,
        find=lambda said: ATLAS.find(said, locale),
        nearest=lambda said: ATLAS.nearest(said, locale),
        similar=lambda said: ATLAS.similar(said, locale, limit=3),
    )


def test_every_language_of_discord_gives_a_country_or_a_choice():
    assert GUESSES.keys() | CHOICES.keys() == {locale.value for locale in discord.Locale}


@pytest.mark.parametrize(("locale", "country"), GUESSES.items())
@pytest.mark.parametrize("words", [None, "", "   "])
def test_a_language_of_one_country_guesses_it(words, locale, country):
    assert place(words, locale) == Place(Basis.GUESSED, country)
    assert country in KNOWN


@pytest.mark.parametrize(("locale", "countries"), CHOICES.items())
def test_a_language_of_several_countries_offers_them(locale, countries):
    found = place(None, locale)
    assert (found.basis, found.country) == (Basis.SEVERAL, None)
    assert countries <= set(found.choices)


def test_neither_spain_nor_equatorial_guinea_is_in_latin_america():
    assert not {"ES", "GQ"} & set(place(None, "es-419").choices)
    assert {"ES", "GQ"} <= set(countries_of("es-ES"))


@pytest.mark.parametrize(
    ("locale", "first"),
    [
        ("en-GB", ("GB", "US", "CA")),
        ("de", ("DE", "AT", "CH")),
        ("pt-BR", ("BR", "PT", "AO")),
        ("ja", ("JP",)),
        ("tlh", ()),
    ],
)
def test_a_locale_s_countries_begin_with_the_one_that_it_names(locale, first):
    assert countries_of(locale)[:3] == first
    assert len(countries_of(locale)) == len(set(countries_of(locale))) <= 25


def test_english_and_portuguese_without_a_region_offer_their_countries():
    assert {"US", "GB", "IN"} <= set(place(None, "en").choices)
    assert {"BR", "PT"} <= set(place(None, "pt").choices)


def test_a_menu_holds_every_choice_of_countries_once():
    for language, countries in HOMES.items():
        assert 1 < len(countries) == len(set(countries)) <= 25, language
        assert set(countries) <= set(ATLAS.codes), language
    assert not HOME.keys() & HOMES.keys()
    assert set(HOME.values()) <= KNOWN.keys()


@pytest.mark.parametrize(
    ("locale", "country"),
    [
        ("en-UK", "GB"),
        ("en-gb", "GB"),
        ("EN_gb", "GB"),
        ("zh-Hant-TW", "TW"),
        ("sr-Latn-RS", "RS"),
        ("sv-ZZ", "SE"),
        ("sv-", "SE"),
        ("SV", "SE"),
    ],
)
def test_a_locale_in_another_form_guesses_too(locale, country):
    assert place(None, locale) == Place(Basis.GUESSED, country)


@pytest.mark.parametrize("locale", ["", "-", "zz-ZZ", "None", "x" * 200, "tlh-001"])
def test_a_locale_of_nowhere_says_nothing(locale):
    assert place(None, locale) == Place(Basis.UNKNOWN)


def test_a_region_that_is_no_country_leaves_the_language():
    assert place(None, "en-ZZ") == place(None, "en")
    assert place(None, "es-419").choices == place(None, "es_419").choices


def test_a_language_nobody_thought_of_says_nothing():
    assert place(None, "tlh") == Place(Basis.UNKNOWN)


@pytest.mark.parametrize("locale", ["en-GB", "de", "tlh"])
def test_what_somebody_wrote_wins_over_their_language(locale):
    assert place(" Japan ", locale) == Place(Basis.ASKED, "JP")
    assert place("nowhere", locale) == Place(Basis.NOT_UNDERSTOOD, choices=countries_of(locale))


def test_a_slip_of_the_finger_is_taken_for_a_country_when_it_is_like_no_other():
    assert place("Germny", "en-GB") == Place(Basis.NEARLY, "DE")
    assert place("Alemnia", "es-ES") == Place(Basis.NEARLY, "DE")
    assert place("Austrlia", "en-US") == Place(Basis.SIMILAR, choices=("AU", "AT"))
    assert place("gernamy", "en-GB") == Place(Basis.SIMILAR, choices=("DE", "GB"))


def test_behind_a_card_for_words_that_are_no_country_nobody_guesses_one():
    assert place("nowhere", "en-US").named == "00"
    assert place("Austrlia", "en-US").named == "00"
    assert place("00", "en-US") == Place(Basis.UNKNOWN, choices=countries_of("en-US"))
    assert place("00", "en-US").named == "00"
    assert place("Germny", "en-GB").named == place("DE", "en-GB").named == "DE"
    assert place(None, "en-US").named is place(None, "de").named is None
    assert [place(words, "en-US").is_guess for words in (None, "US", "Germny", "x")] == [
        True,
        False,
        False,
        False,
    ]


def line(name, *, topics=("suicide",), audience="everyone", **facts):
    return Line.model_validate(
        {
            "id": f"xx-{name}",
            "name": name,
            "for": topics,
            "audience": audience,
            "call": "123",
            "hours": "24/7",
            "languages": ["fr"],
            "cost": "free",
            "sources": ["its site"],
            "confidence": "high",
        }
        | facts
    )


def order(*lines, language="fr"):
    return [each.name for each in by_importance(lines, language=language)]


def test_high_confidence_then_day_and_night_then_nationwide_then_the_language_comes_first():
    region = {"en": "North"}
    ranked = [
        line("best"),
        line("another-language", languages=["nl"]),
        line("regional", region=region),
        line("regional-in-another-language", region=region, languages=["nl"]),
        line("evenings", hours="daily 18:00-22:00"),
        line("once-day-and-night", hours_as_of=2023, region=region),
        line("medium", confidence="medium"),
        line("medium-evenings", confidence="medium", hours="daily 18:00-22:00"),
    ]
    for seed in range(20):
        shuffled = Random(seed).sample(ranked, len(ranked))
        found = order(*shuffled)
        assert found == [each.name for each in ranked]


def test_equal_lines_stay_as_in_the_data():
    assert order(line("b"), line("a"), line("c")) == ["b", "a", "c"]


def test_lines_for_anyone_come_before_young_people_and_they_before_special_needs():
    assert order(
        line("gambling", topics=["gambling"]),
        line("veterans", audience="veterans"),
        line("home", topics=["crisis", "domestic-violence"]),
        line("sexual", topics=["sexual-violence"]),
        line("children", audience="youth", topics=["child-protection"]),
        line("youth-drugs", audience="youth", topics=["substance-use"]),
        line("evenings", hours="daily 18:00-22:00"),
        line("crisis", topics=["crisis"]),
    ) == [
        "crisis",
        "evenings",
        "children",
        "home",
        "sexual",
        "gambling",
        "veterans",
        "youth-drugs",
    ]


def test_a_need_gets_its_second_line_after_each_got_its_first():
    assert order(
        line("home-1", topics=["domestic-violence"]),
        line("home-2", topics=["domestic-violence"]),
        line("lgbtq-1", topics=["lgbtq"]),
        line("lgbtq-2", audience="lgbtq"),
        *(line(f"youth-{number}", audience="youth") for number in (1, 2, 3)),
        *(line(f"any-{number}") for number in (1, 2, 3, 4, 5)),
    ) == [
        "any-1",
        "any-2",
        "any-3",
        "any-4",
        "youth-1",
        "youth-2",
        "home-1",
        "lgbtq-1",
        "any-5",
        "youth-3",
        "home-2",
        "lgbtq-2",
    ]


def test_a_regional_line_with_weak_sources_waits():
    assert order(
        line("north", region={"en": "North"}, confidence="medium"),
        line("gambling", topics=["gambling"]),
        line("gambling-2", topics=["gambling"]),
        line("south", region={"en": "South"}),
    ) == ["south", "gambling", "north", "gambling-2"]


@pytest.mark.parametrize(("language", "first"), [("fr-FR", "be-cps"), ("nl", "be-1813")])
def test_belgians_see_a_line_in_their_language_first(language, first):
    assert by_importance(KNOWN["BE"].lines, language=language)[0].id == first

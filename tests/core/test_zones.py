"""Time zones by name, city and country."""

from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.i18n import Texts
from bot.zones import (
    FAMILIAR,
    LANGUAGES,
    UnknownZone,
    country_of,
    parse_zone,
    search_zones,
)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Madrid", "Europe/Madrid"),
        ("  europe/madrid ", "Europe/Madrid"),
        ("America/New York", "America/New_York"),
        ("america/new__york", "America/New_York"),
        ("UTC", "UTC"),
        ("gmt", "GMT"),
        ("US/Eastern", "US/Eastern"),
        ("Madrid", "Europe/Madrid"),
        ("são paulo", "America/Sao_Paulo"),
        ("Nueva York", "America/New_York"),
        ("Ciudad de México", "America/Mexico_City"),
        ("Bogotá", "America/Bogota"),
        ("Port-au-Prince", "America/Port-au-Prince"),
        ("Etc/GMT+5", "Etc/GMT+5"),
    ],
)
def test_a_zone_is_known_by_its_name_or_city(text, zone):
    assert parse_zone(text) == ZoneInfo(zone)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Mars/Olympus",
        "Europe",
        "../../etc/passwd",
        "/etc/localtime",
        "localtime",
        "Europe/Madrid\x00",
        "x" * 6000,
        "EST",
        "mst",
        "Factory",
        "Spain",
        "+02:00",
    ],
)
def test_what_names_no_single_zone_is_refused(text):
    with pytest.raises(UnknownZone) as refusal:
        parse_zone(text)
    assert refusal.value.key == "errors-unknown-zone"


def test_before_anything_is_typed_familiar_zones_are_offered():
    assert search_zones("") == list(FAMILIAR)
    assert search_zones("  ", limit=3) == ["UTC", "Europe/London", "Europe/Madrid"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("madr", "Europe/Madrid"),
        ("Europe/Ma", "Europe/Madrid"),
        ("londres", "Europe/London"),
        ("nueva y", "America/New_York"),
        ("york", "America/New_York"),
        ("méxico", "America/Mexico_City"),
        ("ireland", "Europe/Dublin"),
        ("irlanda", "Europe/Dublin"),
        ("japón", "Asia/Tokyo"),
        ("utc", "UTC"),
        ("calcutta", "Asia/Calcutta"),
    ],
)
def test_the_zone_meant_comes_first(text, first):
    assert search_zones(text)[0] == first


def test_among_equal_finds_the_familiar_come_first():
    assert search_zones("europe", limit=3) == ["Europe/Berlin", "Europe/London", "Europe/Madrid"]


def test_a_search_gives_no_more_than_discord_takes():
    assert len(search_zones("a")) == 25
    assert len(search_zones("america", limit=4)) == 4


def test_a_search_for_nothing_known_gives_nothing():
    assert search_zones("zzzz") == []
    assert search_zones("\x00") == []


def test_every_zone_found_can_be_parsed():
    for letter in "abcdefghijklmnopqrstuvwxyz/":
        for zone in search_zones(letter, limit=1000):
            assert parse_zone(zone).key == zone


def test_every_familiar_zone_exists():
    assert set(FAMILIAR) <= available_timezones()
    assert len(FAMILIAR) <= 25


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/Dublin", "IE"), ("America/Bogota", "CO"), ("UTC", None), (None, None)],
)
def test_a_zone_is_of_the_country_of_its_place(zone, country):
    assert country_of(zone) == country


def test_zones_are_found_in_every_language_that_we_speak():
    assert set(LANGUAGES) == set(Texts.load().languages)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Wien", "Europe/Vienna"),
        ("Algier", "Africa/Algiers"),
        ("Bruxelles", "Europe/Brussels"),
        ("Londres", "Europe/London"),
        ("Maurice", "Indian/Mauritius"),
    ],
)
def test_a_place_is_found_by_what_each_language_calls_it(text, zone):
    assert search_zones(text, limit=1) == [zone]

"""Countries as people call them in any language: each is found, and none for another."""

import tomllib
from itertools import chain

import discord
import pytest
from babel.languages import get_official_languages

from bot.features.crisis.country_names import ANYBODY, SPOKEN
from bot.features.crisis.folding import bare, fold
from tests.conftest import ROOT
from tests.crisis import cldr
from tests.crisis.expected import ATLAS, HELPLINES, TEXTS

KNOWN = HELPLINES.countries
DATA = ROOT / "bot" / "data"
CHOICES = tomllib.loads((DATA / "country_choices.toml").read_text("utf-8"))
PLACES = tomllib.loads((DATA / "country_places.toml").read_text("utf-8"))
ALIASES = tomllib.loads((DATA / "country_aliases.toml").read_text("utf-8"))
NAMED_IN = cldr.languages()
OFFICIAL = {
    code: [
        language
        for language in get_official_languages(code, regional=True, de_facto=True)
        if language in NAMED_IN
    ]
    for code in KNOWN
}


def similar(words, language="en-US"):
    return ATLAS.similar(words, language, limit=3)


def test_names_in_further_languages_are_those_of_cldr():
    assert (DATA / "country_names.toml").read_text("utf-8") == cldr.others()


def test_codes_of_three_letters_are_those_of_cldr():
    codes = tomllib.loads((DATA / "country_codes.toml").read_text("utf-8"))
    known = cldr.alpha3()
    assert codes.keys() == ATLAS.codes - {"XK"}
    assert [code for code, longer in codes.items() if longer not in known[code]] == []
    assert len(set(codes.values())) == len(codes)


def test_slips_are_known_in_every_language_of_ours():
    assert set(SPOKEN) == set(TEXTS.languages)


@pytest.mark.parametrize("language", ["en-US", "de"])
def test_every_country_with_helplines_is_found_by_its_name_in_its_own_languages(language):
    unsure = set()
    for code, spoken in OFFICIAL.items():
        for name in {cldr.names_in(each, [code]).get(code) for each in spoken} - {None}:
            if ATLAS.find(name, language) is None:
                unsure.add(name)
                assert code in similar(name, language), name
            else:
                assert ATLAS.find(name, language) == code, name
    # In Romansh it is nearly "Syria"; the others are islands and states to those in the US.
    assert unsure <= {"Svizra", "Ísland", "Jersey"}


def test_no_name_in_an_official_language_leads_to_another_country():
    spoken = sorted({language for each in OFFICIAL.values() for language in each})
    assert {"ar", "he", "fa", "ur", "bn", "ka", "kk", "sr", "sr_Latn", "et", "si", "km"} <= {
        *spoken
    }
    named = (cldr.names_in(language, KNOWN).items() for language in spoken)
    for code, name in set(chain.from_iterable(named)):  # many languages share one
        assert ATLAS.find(name, "en-US") in (code, None), name


@pytest.mark.parametrize("language", SPOKEN)
def test_a_letter_that_is_missing_never_leads_to_another_country(language):
    """Whoever reads: names in the others of these languages may be meant as well."""
    names = ATLAS.names.by_language
    shared = names["en"] if language != "en" else {}  # tried already
    slips = {
        (name[:place] + name[place + 1 :], code)
        for code, name in names[language].items()
        if name != shared.get(code)
        for place in range(len(name))
    }
    for slip, code in slips:
        if fold(slip) != "saint marin":  # as San Marino is called
            assert ATLAS.find(slip, "en") in (code, None), slip
        assert ATLAS.nearest(slip, "en") in (code, None), slip


def test_every_alias_means_one_country_and_adds_something():
    said = [(fold(name), code) for code, names in ALIASES.items() for name in names]
    assert [name for name, code in said if {**ATLAS.names.aliases}[name] != code] == []
    meant = {name: ATLAS.names.meanings.get(name, (code,)) for name, code in said}
    assert [name for name, code in said if code not in meant[name]] == []


def test_every_choice_can_be_said_and_is_of_countries():
    assert CHOICES.keys() <= {*map(str, discord.Locale), *SPOKEN, ANYBODY}
    for language, table in CHOICES.items():
        for name, codes in table.items():
            assert bare(fold(name)) == name
            assert set(codes) <= ATLAS.codes
            assert 1 <= len(codes) == len(set(codes)) <= 3
            if language != ANYBODY:
                assert ATLAS.find(name, language) is None
                assert ATLAS.nearest(name, language) is None
                assert similar(name, language) == tuple(codes)


def test_every_place_is_offered_and_never_taken():
    assert PLACES.keys() <= ATLAS.codes
    for code, places in PLACES.items():
        assert len(places) == len(set(places))
        for place in places:
            assert not ATLAS.names.choices(fold(place), "en-US"), place
            assert ATLAS.find(place, "en-US") is ATLAS.nearest(place, "en-US") is None
            assert code in ATLAS.similar(place, "en-US", limit=5), place
            assert code in ATLAS.suggest(place, "en-US", preferred=KNOWN, limit=25), place


def test_a_place_with_a_country_s_name_is_that_country_where_it_is_called_so():
    assert ATLAS.find("Columbia", "ro") == "CO"
    assert ATLAS.find("Salvador", "fr") == "SV"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("GBR", "GB"),
        ("aus", "AU"),
        ("Deu", "DE"),
        ("KSA", "SA"),
        ("RSA", "ZA"),
        ("Swaziland", "SZ"),
        ("Macedonia", "MK"),
        ("Britain", "GB"),
        ("Northern Ireland", "GB"),
        ("Burma", "MM"),
        ("The States", "US"),
        ("I'm in the States", "US"),
        ("Hongkong", "HK"),
        ("Trinidad and Tobago", "TT"),
        ("Trinidad & Tobago", "TT"),
        ("Saint Lucia", "LC"),
        ("the Bahamas", "BS"),
        ("ประเทศไทย", "TH"),
        ("ประเทศญี่ปุ่น", "JP"),
        ("ប្រទេសកម្ពុជា", "KH"),
        ("ປະເທດລາວ", "LA"),
        ("Eesti", "EE"),
        ("Србија", "RS"),
        ("Srbija", "RS"),
        ("ישראל", "IL"),
        ("مصر", "EG"),
        ("ألمانيا", "DE"),
        ("المانيا", "DE"),  # as most keyboards give it
        ("عمان", "OM"),
        ("عُمان", "OM"),
        ("ایران", "IR"),
        ("ايران", "IR"),
        ("پاكستان", "PK"),  # with the letter of Arabic
        ("ශ්\u200dරී ලංකාව", "LK"),
        ("ශ්රී ලංකාව", "LK"),
        ("Colombia", "CO"),
        ("El Salvador", "SV"),
        ("Niger", "NE"),
        ("Nigeria", "NG"),
        ("Chad", "TD"),
        ("N. Ireland", "GB"),
        ("USVI", "VI"),
        ("O'zbekiston", "UZ"),
        ("Oʻzbekiston", "UZ"),
    ],
)
def test_a_country_is_found_by_its_other_names(words, code):
    assert ATLAS.find(words, "en-US") == code


@pytest.mark.parametrize(
    ("words", "language", "codes"),
    [
        ("american", "en-US", ("US", "AS")),
        ("american", "de", ("US", "AS")),
        ("British", "en-GB", ("GB", "VG")),
        ("dominican", "en", ("DM", "DO")),
        ("Congo", "es-ES", ("CD", "CG")),
        ("Granada", "es-ES", ("ES", "GD")),
        ("Granada", "en-US", ("ES", "GD")),
        ("Jersey", "en-US", ("US", "JE")),
        ("Papua", "en", ("PG", "ID")),
        ("Columbia", "en-US", ("US", "CO", "CA")),
        ("Columbia", "es-419", ("CO", "US", "CA")),
        ("British Columbia", "en-GB", ("CA", "US", "GB")),
        ("Salvador", "en-US", ("SV", "BR")),
        ("Salvador", "pt-BR", ("BR", "SV")),
        # One letter more than Laos, and than Bolivia.
        ("Lagos", "en-US", ("NG", "LA", "US")),
        ("Bolívar", "es-419", ("CO", "VE", "BO")),
        ("New Mexico", "en-GB", ("US", "MX", "GB")),
        ("Paris, Texas", "en-GB", ()),
        ("im in texas", "en-GB", ("US", "GB")),
        ("Viena", "es-ES", ("AT", "VN", "ES")),
        ("afrique", "fr", ("ZA", "MQ")),
        ("northern", "en", ("MP", "GB")),
        ("island", "en-US", ("IS",)),
        ("i live on the island", "en-US", ("IS", "US")),
        ("sa", "en-GB", ("ZA", "SA")),
        ("il", "en-US", ("IL", "US")),
        ("Mỹ", "vi", ("US", "MY")),
        ("Monaco", "it", ("MC", "DE")),
        ("Μακεδονία", "el", ("GR", "MK")),
        # A code, and a name elsewhere: Russia in Vietnamese.
        ("nga", "en", ("NG", "RU")),
        ("ao", "en", ("AO", "AT")),
        ("Áo", "en", ("AO", "AT")),
        # Niger in Latvian, but for the accent.
        ("Nigera", "en", ("NG", "NE")),
        ("Philip", "en", ("PH", "CL")),
        ("Ger", "en", ("DE",)),
        ("Brasill", "en", ("BR",)),
        ("Itlay", "en", ("IT",)),
        ("Georgi", "en-US", ("GE", "US", "GS")),
        ("y", "en", ()),
        ("end", "en", ()),
        ("San", "en", ("SM",)),
    ],
)
def test_what_is_not_sure_is_offered_and_not_taken(words, language, codes):
    assert ATLAS.find(words, language) is None
    assert similar(words, language) == codes
    if len(codes) > 1:
        assert ATLAS.nearest(words, language) is None


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Deutchland", "DE"),
        ("Frankriech", "FR"),
        ("Estados Unidoss", "US"),
        ("Brasill", "BR"),
        ("Philipines", "PH"),
        ("Itlay", "IT"),
        ("Allemange", "DE"),
        ("Inglatera", "GB"),
        ("Vereinigte Staten", "US"),
        ("Estados Undos", "US"),
        ("Canda", "CA"),
        ("Espagna", "ES"),
    ],
)
@pytest.mark.parametrize("language", ["en-US", "de", "ja"])
def test_a_slip_in_any_of_our_languages_is_offered_when_nothing_else_is(words, code, language):
    suggested = ATLAS.suggest(words, language, preferred=KNOWN, limit=25)
    assert suggested[0] == code
    assert ATLAS.nearest(words, language) in (code, None)
    assert similar(words, language)[0] == code


def test_slips_of_which_only_one_country_can_be_meant_are_taken():
    for words, code in (("Deutchland", "DE"), ("Frankriech", "FR"), ("Estados Unidoss", "US")):
        assert ATLAS.nearest(words, "ja") == code


def test_words_of_many_languages_suggest_before_they_are_whole():
    assert ATLAS.suggest("gbr", "en", preferred=KNOWN, limit=25)[0] == "GB"
    assert ATLAS.suggest("IL", "en-US", preferred=KNOWN, limit=25)[:2] == ["IL", "US"]
    assert ATLAS.suggest("American", "en-US", preferred=KNOWN, limit=25)[0] == "US"
    assert ATLAS.suggest("საქართველო", "en-US", preferred=KNOWN, limit=25) == ["GE"]


@pytest.mark.parametrize(
    ("begun", "codes"),
    [("საქ", ["GE"]), ("ישר", ["IL"]), ("eest", ["EE"]), ("shqi", ["AL"])],
)
def test_a_beginning_in_any_language_suggests_what_no_other_does(begun, codes):
    found = ATLAS.suggest(begun, "en-US", preferred=KNOWN, limit=25)
    assert found == codes


def test_a_slip_is_thought_of_before_a_foreign_beginning():
    for words, code in (("germny", "DE"), ("Itlay", "IT"), ("Canda", "CA")):
        assert ATLAS.suggest(words, "en-US", preferred=KNOWN, limit=25)[0] == code

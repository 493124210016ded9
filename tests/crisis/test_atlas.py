import discord
import pytest
from babel import Locale

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.data import load_helplines
from bot.features.crisis.folding import fold

ATLAS = Atlas.load()
KNOWN = load_helplines().countries
NAMES = ATLAS.names.by_language


@pytest.mark.parametrize("tag", sorted(NAMES))
def test_names_of_countries_are_those_of_cldr(tag):
    territories = Locale.parse(tag, sep="-").territories
    assert {code: territories[code] for code in NAMES[tag]} == NAMES[tag]


def test_every_language_names_the_same_countries():
    assert {frozenset(names) for names in NAMES.values()} == {frozenset(NAMES["en"])}
    assert KNOWN.keys() <= NAMES["en"].keys()


def test_discord_has_no_language_without_names_of_countries():
    languages = {locale.value.partition("-")[0] for locale in discord.Locale}
    assert {language for language in languages if ATLAS.names.tag(language) == "en"} == {
        "en",
        "zh",
        "pt",
    }
    assert ATLAS.name("BR", "pt-BR") == "Brasil"
    assert ATLAS.name("TW", "zh-TW") == "台灣"


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Germany"),
        ("en-GB", "Germany"),
        ("es", "Alemania"),
        ("es-ES", "Alemania"),
        ("es-419", "Alemania"),
        ("sv-SE", "Tyskland"),
        ("zh-CN", "德国"),
        ("tlh", "Germany"),
    ],
)
def test_a_country_is_named_in_the_language_or_in_english(language, name):
    assert ATLAS.name("DE", language) == name


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("España", "espana"),
        ("ESPAÑA", "espana"),
        ("Côte d’Ivoire", "cote d ivoire"),
        ("  U.S.A. ", "usa"),
        ("Łódź", "lodz"),
        ("İSTANBUL", "istanbul"),
        ("Großbritannien", "grossbritannien"),
        ("한국", "한국"),
        ("日本", "日本"),
        ("ガーナ", "ガーナ"),
        ("ญี่ปุ่น", "ญี่ปุ่น"),
        ("हॉन्ग कॉन्ग", "हॉन्ग कॉन्ग"),
        ("…!", ""),
    ],
)
def test_folding_forgets_case_accents_and_punctuation_and_nothing_else(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("words", "language", "code"),
    [
        ("GB", "en", "GB"),
        ("gb", "ja", "GB"),
        ("UK", "en", "GB"),
        ("u.k.", "es", "GB"),
        ("England", "de", "GB"),
        ("scotland", "en", "GB"),
        ("Gales", "es", "GB"),
        ("USA", "en", "US"),
        ("america", "en", "US"),
        ("Deutschland", "en", "DE"),
        ("ALEMANIA", "en", "DE"),
        ("espana", "en", "ES"),
        ("Spanien", "es", "ES"),
        ("日本", "en", "JP"),
        ("the Netherlands", "en", "NL"),
        ("Holland", "en", "NL"),
        ("Turkey", "en", "TR"),
        ("turkiye", "en", "TR"),
        ("Hong Kong", "en", "HK"),
        ("Bosnia", "en", "BA"),
        ("Korea", "en", "KR"),
        ("Myanmar", "en", "MM"),
        ("Kosovo", "en", "XK"),
        ("Georgia", "en", "GE"),
        ("Niger", "en", "NE"),
        ("Guinea", "en", "GN"),
        ("Áo", "vi", "AT"),
        ("Áo", "en", None),
        ("AO", "vi", "AO"),
        ("ao", "en", None),
        ("island", "de", "IS"),
        ("Congo", "en", None),
        ("United", "en", None),
        ("the", "en", None),
        ("nowhere", "en", None),
        ("🙂", "en", None),
        ("", "en", None),
        ("x" * 6000, "en", None),
    ],
)
def test_a_country_is_found_by_what_people_write(words, language, code):
    assert ATLAS.find(words, language) == code


@pytest.mark.parametrize("tag", sorted(NAMES))
def test_every_country_is_found_by_its_name_in_every_language(tag):
    for code, name in NAMES[tag].items():
        if choices := ATLAS.names.choices(fold(name), tag):
            assert (ATLAS.find(name, tag), code in choices) == (None, True)
        else:
            assert ATLAS.find(name, tag) == code


def suggested(words, language, limit=25):
    codes = ATLAS.suggest(words, language, preferred=KNOWN, limit=limit)
    return [ATLAS.name(code, language) for code in codes]


def test_suggestions_begin_with_the_words_before_they_contain_them():
    # Gernsis is Lithuanian for Guernsey; Algeria has no lines to show.
    assert suggested("ger", "en") == ["Germany", "Nigeria", "Guernsey"]


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("de", "en", "Germany"),
        ("uk", "en", "United Kingdom"),
        ("eng", "en", "United Kingdom"),
        ("ESPAN", "es", "España"),
        ("reino", "es", "Reino Unido"),
        ("kingdom", "en", "United Kingdom"),
        ("alem", "en", "Germany"),
        ("日", "ja", "日本"),
        ("niger", "en", "Niger"),
        ("tü", "de", "Türkei"),
    ],
)
def test_the_likeliest_country_is_suggested_first(words, language, first):
    assert suggested(words, language)[0] == first


@pytest.mark.parametrize("words", ["a", "i", "united", "s"])
def test_no_more_is_suggested_than_fits_and_nothing_twice(words):
    codes = ATLAS.suggest(words, "en", preferred=KNOWN, limit=25)
    assert 0 < len(codes) == len(set(codes)) <= 25
    assert suggested(words, "en", limit=2) == suggested(words, "en")[:2]


def test_what_fits_nothing_is_not_suggested():
    assert suggested("qqq", "en") == []
    assert suggested("  ", "en") == []


def test_only_codes_of_iso_3166_are_suggested():
    assert suggested("Kosovo", "en") == []


def test_what_a_slip_of_the_finger_may_have_meant():
    def similar(words, language="en-US", limit=3):
        return ATLAS.similar(words, language, limit=limit)

    assert similar("Untied States") == ("US",)
    assert similar("grate britain") == ("GB", "US")  # "Britain" stands in it
    assert similar("Swizerland") == ("CH",)
    assert similar("Congo") == ("CD", "CG")
    assert similar("Nigera") == ("NG", "NE")
    assert similar("Nigera", limit=1) == ("NG",)
    assert similar("engalnd", "en-GB") == ("GB", "SN")
    assert similar("Argentna", "es-ES") == similar("Argentna", "tlh") == ("AR",)
    for words in ("nowhere", "help", "x", "", "!", "x" * 6000, "Kosov"):
        assert similar(words) == ()


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Narnia", ("AM", "US")),
        ("gernamy", ("DE", "US")),
        ("New Mexico", ("US", "MX")),
        ("New Jersey", ("US", "JE")),
        ("Indiana", ("US",)),
        ("Georgia", ("GE", "US")),
        ("I'm in Georgia", ("GE", "US")),
        ("Berlin, Germany", ("DE", "US")),
    ],
)
def test_what_may_be_the_name_of_something_else_is_offered_with_the_language_s_country(
    words, codes
):
    assert ATLAS.find(words, "en-US") is None
    assert ATLAS.nearest(words, "en-US") is None
    assert ATLAS.similar(words, "en-US", limit=3) == codes


@pytest.mark.parametrize(
    ("words", "language", "code"),
    [
        ("Germny", "en", "DE"),
        ("Untied States", "en-US", "US"),
        ("Swizerland", "en-US", "CH"),
        ("Argentna", "es-ES", "AR"),
        # Like another, too, or not like enough, or a name within a longer one.
        ("Austrlia", "en", None),
        ("Nigera", "en", None),
        ("Granada", "en", None),
        ("gernamy", "en", None),
        ("Indiana", "en", None),
        ("South America", "en", None),
        ("help", "en", None),
        ("", "en", None),
    ],
)
def test_only_what_is_nearly_one_name_and_no_other_is_taken_for_it(words, language, code):
    assert ATLAS.nearest(words, language) == code


def test_in_georgia_the_state_is_meant_by_those_in_the_us_only():
    assert ATLAS.find("GE", "en-US") == "GE"
    assert ATLAS.find("Georgia", "en-GB") == ATLAS.find("im in georgia", "en-GB") == "GE"
    assert suggested("georgia", "en-US")[:2] == ["Georgia", "United States"]


@pytest.mark.parametrize(
    ("words", "language", "code"),
    [
        ("im in germany", "en-US", "DE"),
        ("I’m in the US", "en-US", "US"),
        ("uk please", "en-GB", "GB"),
        ("i live in the Netherlands now", "en-US", "NL"),
        ("estoy en España", "es-ES", "ES"),
        ("vivo en El Salvador", "es-419", "SV"),
        ("ich bin in der Schweiz", "de", "CH"),
        ("aus Österreich", "de", "AT"),
        ("je suis en Belgique", "fr", "BE"),
        ("j’habite à la Réunion", "fr", "RE"),
        ("estou no Brasil", "pt-BR", "BR"),
        ("moro em Portugal", "en-US", "PT"),
        ("u s a", "en-US", "US"),
        ("I'm in the U S A", "en-US", "US"),
        ("uae", "en", "AE"),
        ("RDC", "fr", "CD"),
        ("brd", "de", "DE"),
        ("🇩🇪", "en-US", "DE"),
        ("I'm in 🇩🇪!", "en-US", "DE"),
        ("🇩🇪 Germany", "en-US", "DE"),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "en", "GB"),
        ("🇺🇸 Germany", "en", None),
        ("🇺🇸🇩🇪", "en", None),
        ("🇪🇺", "en", None),
        # Words that are not known to stand around a name may change what it means.
        ("not in germany", "en", None),
        ("no estoy en España", "es-ES", None),
        ("South America", "en", None),
        ("New England", "en", None),
        ("i am in", "en", None),
        ("Peru, IL", "en-US", None),
        ("its me", "en", None),
        ("im in here now", "en", None),
        ("i " * 3000, "en", None),
    ],
)
def test_a_country_is_found_among_words_around_it(words, language, code):
    assert ATLAS.find(words, language) == code


def test_when_no_name_begins_so_what_is_nearly_it_is_suggested():
    assert suggested("engalnd", "en") == ["United Kingdom", "Senegal"]
    assert suggested("germny", "en") == ["Germany"]
    assert suggested("🇩🇪", "en") == ["Germany"]
    assert suggested("im in germany", "en") == ["Germany"]

import re
from datetime import date

import pytest

from bot.features.crisis.handout import dialable
from bot.features.crisis.local import LocalLine
from tests.conftest import NOON
from tests.crisis.expected import ATLAS, HELPLINES, PAGES, asked, in_every_language


def handout(code, language="en", local=()):
    return PAGES.handout(asked(code), language=language, spoken=language, now=NOON, local=local)


@in_every_language("code", HELPLINES.countries)
def test_the_file_has_every_line_with_all_its_ways_in_plain_words(code, language):
    found = handout(code, language)
    assert found.name == f"help-{code}.txt"
    text = found.content.decode("utf-8-sig")
    assert ATLAS.name(code, language) in text.splitlines()[0]
    assert not re.search(r"[`<>\\]|\*\*|\bhttp:", text)  # some numbers begin with one asterisk
    for line in HELPLINES.countries[code].lines:
        assert line.name in text
        sms = line.text.number if line.text else None
        for shown in (line.call, sms, line.whatsapp, line.chat_url, line.web):
            assert shown is None or shown in text
        assert line.call is None or dialable(line.call) in text
        for words in (line.notes, line.region):
            assert words is None or words[language].replace("`", "") in text
    assert "https://findahelpline.com" in text
    assert not re.search(r"https://\S+\.(\s|$)", text)


def test_the_file_reads_as_it_did_when_a_person_last_read_it():
    local = LocalLine("x", "Campus *listeners*", call="020 7946 0000", web="https://example.org")
    assert handout("AE", local=(local,)).content.decode("utf-8-sig") == (
        "Help now: United Arab Emirates\n"
        "Written on March 2, 2026.\n"
        "\n"
        "Emergency: call 999, 998 or 997.\n"
        "If you or someone with you is in immediate danger, call now, or ask someone near you "
        "to call.\n"
        "\n"
        "Mental Support Line 800-HOPE: any crisis, mental health\n"
        "  Call 800 4673, free\n"
        "  To dial: tel:8004673\n"
        "  Open every day 08:00 to 20:00 local time. In Arabic, English.\n"
        "  Website: https://hope.hw.gov.ae\n"
        "\n"
        "Child Protection Centre 116111, for children and young people: protection of children\n"
        "  Call 116111\n"
        "  To dial: tel:116111\n"
        "  Hours not confirmed. In Arabic, English.\n"
        "  Website: https://www.moi-cpc.ae\n"
        "\n"
        "Dubai Foundation for Women and Children, for women: violence at home, sexual violence\n"
        "  Call 800 111, free\n"
        "  To dial: tel:800111\n"
        "  Hours not confirmed. In Arabic, English.\n"
        "  Website: https://www.dfwac.ae\n"
        "\n"
        "From this server, kept up to date by its facilitators:\n"
        "\n"
        "Campus *listeners*\n"
        "  Call 020 7946 0000.\n"
        "  To dial: tel:02079460000\n"
        "  Website: https://example.org\n"
        "\n"
        "More helplines: https://findahelpline.com\n"
        "Numbers compiled in November 2026. Those without a check date are not yet verified. If "
        "one does not work, try another.\n"
    )


def test_the_day_is_said_in_the_reader_s_language():
    assert "Escrito el 2 de marzo de 2026." in handout("AE", "es").content.decode()


@pytest.mark.parametrize("code", [None, "MM", "QQ"])
def test_without_lines_there_is_no_file(code):
    assert handout(code) is None


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("116 123", "tel:116123"),
        ("+44 (0)20-79", "tel:+4402079"),
        ("*123#", "tel:*123%23"),
        ("1-800-852-8336", "tel:18008528336"),
    ],
)
def test_a_number_becomes_an_address_that_dials(number, address):
    assert dialable(number) == address


def test_every_number_dials():
    for country in HELPLINES.countries.values():
        numbers = [*country.emergency, *(line.call for line in country.lines if line.call)]
        assert all(re.fullmatch(r"tel:\+?(\d|\*|%23){2,15}", dialable(each)) for each in numbers)


def test_compiled_is_not_the_day_on_which_the_file_was_written():
    assert HELPLINES.countries["AE"].compiled > date(2026, 3, 2)

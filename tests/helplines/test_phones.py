"""The same number, written in different ways."""

import tomllib

import pytest

from bot.features.crisis.data import load_helplines
from bot.helplines.phones import national, numbers
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("code", "same"),
    [
        ("GB", ["116 123", "116123", "116-123"]),
        ("GB", ["0800 068 4141", "+44 800 068 4141", "+44 (0)800 068 4141", "0044 800 0684141"]),
        ("US", ["1-800-273-8255", "800-273-8255", "+1 800 273 8255", "(800) 273-8255"]),
        ("RU", ["8-800-2000-122", "800 2000 122", "+7 800 2000-122"]),
        ("HU", ["06 80 810 600", "+36 80 810600", "80 810 600"]),
        ("IT", ["02 2327 2327", "+39 02 2327 2327"]),
        ("ZA", ["*120*7867#", "* 120 * 7867 #"]),
        ("FR", ["3114", "31 14"]),
    ],
)
def test_one_number(code, same):
    assert len({national(number, code) for number in same}) == 1


@pytest.mark.parametrize(
    ("code", "first", "second"),
    [
        ("GB", "116 123", "116 132"),
        ("GB", "0800 068 4141", "0800 068 4142"),
        ("GB", "+44 800 068 4141", "+353 800 068 4141"),
        ("AT", "142", "0142"),
        ("ZA", "*120*7867#", "1207867"),
    ],
)
def test_two_numbers(code, first, second):
    assert national(first, code) != national(second, code)


@pytest.mark.parametrize("said", ["116 123 / 0800 111", "0800 111; 116123", "116123 or 0800111"])
def test_several_numbers(said):
    assert numbers(said, "GB") == {"116123", "800111"}


def test_no_number():
    assert numbers("call us", "GB") == frozenset()


def test_every_country_with_helplines_has_a_calling_code():
    data = tomllib.loads((ROOT / "bot" / "data" / "calling_codes.toml").read_text("utf-8"))
    assert set(data["codes"]) == set(load_helplines().countries)
    assert set(data["trunks"]) <= set(data["codes"])
    assert all(code.isdigit() and len(code) <= 3 for code in data["codes"].values())

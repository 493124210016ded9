import pytest

from bot.crisis_button import CUSTOM_ID, help_now_button
from bot.i18n import Texts

TEXTS = Texts.load()


@pytest.mark.parametrize(
    ("suffix", "custom_id"),
    [
        ("", "crisis:help"),
        ("start", "crisis:help:start"),
        ("a_B-9" * 8, "crisis:help:" + "a_B-9" * 8),
    ],
)
def test_the_button_is_found_by_its_custom_id(suffix, custom_id):
    button = help_now_button(TEXTS, "en", suffix)
    assert (button.label, button.custom_id) == ("Help now", custom_id)
    assert CUSTOM_ID.fullmatch(custom_id)


def test_the_button_speaks_the_language_of_the_message():
    assert help_now_button(TEXTS, "es").label == "Ayuda ahora"


@pytest.mark.parametrize("suffix", ["a" * 41, "a:b", "é", " "])
def test_a_suffix_that_no_button_could_be_found_by_is_refused(suffix):
    with pytest.raises(ValueError, match="not a suffix"):
        help_now_button(TEXTS, "en", suffix)


@pytest.mark.parametrize("custom_id", ["crisis:helper", "crisis:help:", "xcrisis:help", "crisis"])
def test_other_custom_ids_are_not_this_button(custom_id):
    assert not CUSTOM_ID.fullmatch(custom_id)

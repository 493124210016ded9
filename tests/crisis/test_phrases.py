"""What is left of what people write when the words around a country's name are gone."""

import pytest

from bot.features.crisis.phrases import parts_that_may_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("i m in the netherlands", "netherlands"),
        ("germany now please", "germany"),
        ("estoy en el peru ahora", "peru"),
        ("ich bin gerade in der schweiz", "schweiz"),
        ("en france s il vous plait", "france"),
    ],
)
def test_words_around_a_name_are_left_out(said, name):
    assert name in parts_that_may_name(said)


# Indiana, Michigan, Alabama, Delaware, Illinois: towns there are called like countries.
@pytest.mark.parametrize(
    "said", ["peru in", "holland mi", "cuba al", "peru de", "lebanon in", "peru il"]
)
def test_what_may_be_a_state_behind_a_name_stays(said):
    assert list(parts_that_may_name(said)) == [said]

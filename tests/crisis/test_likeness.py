"""What somebody wrote is held against names of countries, and then forgotten."""

import weakref

from bot.features.crisis.likeness import near_names


class Words(str):
    """Only this can be asked whether it is still there."""


def test_what_somebody_wrote_is_not_kept_in_memory():
    said = Words("gernamy")
    left = weakref.ref(said)
    assert near_names(said, [("germany", "DE")]).keys() == {"DE"}
    del said
    assert left() is None

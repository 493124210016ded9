from datetime import UTC, datetime

import pytest

from bot.features.moderation.rules import (
    CASE_OPEN,
    KEPT_AT_MOST,
    REASONS,
    Standing,
    UnknownReason,
    WarningBot,
    WarningFacilitator,
    WarningOneself,
    WarningOwner,
    WarningStranger,
    check_reason,
    check_warnable,
    kept_until,
    room_for,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("standing", "room"),
    [
        (Standing.OTHER, "staff"),
        (Standing.FACILITATOR, "owner"),
        (Standing.OWNER, "staff"),
        (None, "owner"),
    ],
)
def test_a_report_never_goes_to_those_it_is_or_may_be_about(standing, room):
    assert room_for(standing) == room


def warnable(standing, **changes):
    by = changes.pop("by", Standing.FACILITATOR)
    check_warnable(standing, **({"by": by, "is_oneself": False, "is_bot": False} | changes))


def test_a_member_may_be_warned():
    warnable(Standing.OTHER)


def test_the_owner_may_warn_a_facilitator():
    warnable(Standing.FACILITATOR, by=Standing.OWNER)


@pytest.mark.parametrize(
    ("standing", "changes", "refusal"),
    [
        (Standing.FACILITATOR, {}, WarningFacilitator),
        (Standing.OWNER, {}, WarningOwner),
        (None, {}, WarningStranger),
        (Standing.OTHER, {"is_bot": True}, WarningBot),
        (None, {"is_bot": True}, WarningBot),
        (Standing.FACILITATOR, {"is_oneself": True}, WarningOneself),
        (Standing.OWNER, {"is_oneself": True, "by": Standing.OWNER}, WarningOneself),
    ],
)
def test_some_are_not_warned_and_each_refusal_has_its_own_words(standing, changes, refusal):
    with pytest.raises(refusal):
        warnable(standing, **changes)


def test_codes_are_short_neutral_and_known():
    assert all(len(code) <= 32 and code == code.lower() for code in REASONS)
    for code in REASONS:
        check_reason(code)
    with pytest.raises(UnknownReason):
        check_reason("because")


def test_what_remains_of_a_case_ends_with_it_and_after_a_year_at_most():
    assert kept_until(NOON + CASE_OPEN, now=NOON) == NOON + CASE_OPEN
    assert kept_until(NOON + 3 * KEPT_AT_MOST, now=NOON) == NOON + KEPT_AT_MOST

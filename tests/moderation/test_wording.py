"""Texts that follow from what became of a message; every one is there in every language."""

import re
from pathlib import Path

import pytest

from bot.dispatch.kinds import Delivery
from bot.features.moderation.rules import REASONS, Standing
from bot.features.moderation.subjects import Draft, ReportedPerson
from bot.i18n import Texts
from cogs.moderation.answers import outcome_of
from cogs.moderation.cog import REASON_NAMES
from cogs.moderation.sending import answer_to

TEXTS = Texts.load()
PERSON = ReportedPerson(900_000_000_000_000_001)
SENT = Delivery("sent", message_id=1)


@pytest.mark.parametrize(
    ("delivery", "key"),
    [
        (SENT, "moderation-warned"),
        (Delivery("failed", problem="dms-closed"), "moderation-warned-closed"),
        (Delivery("failed", problem="rejected"), "moderation-warned-failed"),
        (Delivery("skipped", problem="no-consent"), "moderation-warned-no-agreements"),
        (Delivery("held", problem="unsure"), "moderation-warned-unsure"),
        (Delivery("pending", problem="unavailable"), "moderation-warned-later"),
        (Delivery("claimed"), "moderation-warned-later"),
    ],
)
def test_a_facilitator_is_told_what_became_of_the_dm(delivery, key):
    assert outcome_of(delivery) == key


@pytest.mark.parametrize(
    ("standing", "room", "delivery", "first"),
    [
        (Standing.OTHER, "staff", SENT, "sent-to-staff"),
        (Standing.FACILITATOR, "owner", SENT, "sent-to-owner"),
        (None, "owner", SENT, "sent-to-owner-after-all"),
        (None, "staff", SENT, "sent-to-staff"),
        (Standing.OTHER, "staff", Delivery("pending"), "sent-later"),
    ],
)
@pytest.mark.parametrize("wants_answer", [True, False])
def test_a_reporter_is_told_who_has_it_and_what_comes_next(
    standing, room, delivery, first, wants_answer
):
    keys = answer_to(Draft(PERSON, standing, wants_answer), room, delivery)
    answer = "sent-answer" if wants_answer else "sent-no-answer"
    assert keys == [f"moderation-{key}" for key in (first, answer, "sent-crisis")]


@pytest.mark.parametrize(
    ("state", "first"), [("failed", "undelivered"), ("held", "unsure")], ids=["failed", "held"]
)
@pytest.mark.parametrize("room", ["staff", "owner"])
def test_a_reporter_learns_what_to_do_when_it_did_not_arrive(state, first, room):
    keys = answer_to(Draft(PERSON, None), room, Delivery(state))
    assert keys == [f"moderation-{first}-{room}", "moderation-sent-crisis"]


def keys_in_code():
    root = Path(__file__).parents[2]
    for folder in ("bot/features/moderation", "cogs/moderation"):
        for file in (root / folder).glob("*.py"):
            yield from re.findall(r'"(moderation-[a-z-]+[a-z])"', file.read_text("utf-8"))
    for room in ("staff", "owner"):
        yield from (f"moderation-{word}-{room}" for word in ("undelivered", "unsure", "answer"))
    yield from (f"moderation-reason-{code}" for code in REASONS)


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_text_is_there(language):
    assert {key for key in keys_in_code() if not TEXTS.has(key, language)} == set()


@pytest.mark.parametrize("code", REASONS)
def test_reasons_are_called_the_same_in_the_command_and_in_the_catalogue(code):
    assert TEXTS.get(f"cmd-case-warn-reason-{code}.name") == REASON_NAMES[code]


@pytest.mark.parametrize("language", TEXTS.languages)
def test_texts_fit_where_discord_puts_them(language):
    for key, most in {
        "form-title": 45,
        "form-note": 45,
        "form-answer": 45,
        "form-note-hint": 100,
        "form-answer-hint": 100,
        "form-answer-no": 100,
        "form-answer-yes": 100,
        "try-again": 80,
        "acknowledge": 80,
    }.items():
        assert len(TEXTS.get(f"moderation-{key}", language)) <= most, key

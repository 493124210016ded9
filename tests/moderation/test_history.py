"""A member's open cases, for facilitators' eyes."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from bot.features.members.store import erase_member, find_member
from bot.features.moderation import cases, store
from bot.features.moderation.rules import CASE_OPEN

MARCH_2, MARCH_3 = "<t:1772452800:D>", "<t:1772539200:D>"
AUGUST_29, AUGUST_30 = "<t:1788004800:D>", "<t:1788091200:D>"


@pytest.fixture
async def warned(harbour, clock):
    """Warn Max, or somebody else, on the clock's present day."""

    async def warn(reason="unkind", note=None, person=None):
        community = await harbour.bot.directory.get(harbour.guild.id)
        async with harbour.bot.database.begin() as session:
            return await cases.warn(
                session,
                community,
                harbour.bot.vault,
                user_id=(person or harbour.max).user.id,
                reason=reason,
                note=note,
                now=clock.now(),
            )

    return warn


async def erase(harbour):
    community, user_id = await harbour.bot.directory.get(harbour.guild.id), harbour.max.user.id
    now = harbour.bot.clock.now()
    async with harbour.bot.database.begin() as session:
        person = await find_member(session, community, user_id=user_id)
        await store.before_erase(session, community, member_id=person.id, user_id=user_id, now=now)
        await erase_member(session, member_id=person.id)


async def history(harbour, by="frank", member="max"):
    return (await harbour.sandbox.person(by).use("case history", member=member)).answer


async def audited(harbour):
    async with harbour.bot.database.begin() as session:
        entries = await session.scalars(select(AuditEntry).order_by(AuditEntry.at))
        return [(entry.action, entry.reference) for entry in entries]


async def test_without_cases_it_is_good_news(harbour, warned):
    await warned(person=harbour.maya)
    answer = await history(harbour)
    assert answer.ephemeral
    assert answer.content == f"No open cases for <@{harbour.max.user.id}>. That is good news."
    assert await audited(harbour) == [("case.history", None)]


async def test_cases_come_newest_first_with_reason_dates_and_note(harbour, warned, clock):
    await warned("no-advice", "Take *pills*?")
    clock.advance(timedelta(days=1))
    newest = await warned("spam")
    answer = await history(harbour)
    assert answer.ephemeral
    assert answer.content == f"Open cases of <@{harbour.max.user.id}>, newest first:"
    assert answer.embeds[0]["description"] == (
        "**1. Warning:** advertising or repeated messages. "
        f"Given {MARCH_3}, open until {AUGUST_30}.\n"
        "**2. Warning:** advice that nobody asked for. "
        f"Given {MARCH_2}, open until {AUGUST_29}.\n"
        "> Take \\*pills\\*?"
    )
    assert await audited(harbour) == [("case.history", newest.case.id)]


async def test_of_deleted_data_only_the_reason_is_shown(harbour, warned):
    await warned("privacy", "You told Maya's story.")
    await erase(harbour)
    answer = await history(harbour)
    assert answer.embeds[0]["description"] == (
        "**1. Warning:** someone else's privacy. They deleted their data since; only the reason "
        f"is kept, until {AUGUST_29}."
    )


async def test_what_is_over_is_not_shown(harbour, warned, clock):
    await warned()
    await erase(harbour)
    await warned("spam")
    clock.advance(CASE_OPEN)
    answer = await history(harbour)
    assert answer.content == f"No open cases for <@{harbour.max.user.id}>. That is good news."


async def test_cases_of_somebody_who_left_are_found(harbour, warned, sandbox):
    await warned()
    left = harbour.max.user
    sandbox.world.remove_member(harbour.guild.member("max"))
    answer = await history(harbour, member=left)
    assert answer.embeds[0]["description"].startswith("**1. Warning:** unkind words.")


async def test_what_does_not_fit_is_counted(harbour, warned, clock):
    for _ in range(20):
        await warned("other", "*" * 280)
        clock.advance(timedelta(minutes=5))
    shown = (await history(harbour)).embeds[0]["description"]
    assert shown.count("**") == 12
    assert shown.endswith("\n14 older cases do not fit here.")


async def test_members_do_not_see_it_not_even_their_own(harbour, warned):
    await warned()
    answer = await history(harbour, by="max")
    assert answer.content == "Only facilitators can do that. Ask one of them to help you."
    assert answer.ephemeral
    assert await audited(harbour) == []


async def test_it_is_said_in_spanish_to_whoever_speaks_it(harbour, warned):
    await warned()
    person = harbour.frank.speaking("es-419")
    answer = (await person.use("caso historial", persona="max")).answer
    assert answer.content == (
        f"Casos abiertos de <@{harbour.max.user.id}>, del más nuevo al más antiguo:"
    )
    assert answer.embeds[0]["description"] == (
        f"**1. Advertencia:** palabras que hieren. Dada el {MARCH_2}, abierta hasta el {AUGUST_29}."
    )

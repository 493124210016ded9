"""Warnings: what the member reads, and what the facilitator learns about that."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from bot.features.moderation.tables import Case
from bot.features.notices.tables import Notice
from sandbox import payloads

UNTIL = "<t:1788004800:D>"  # 29 August 2026: 180 days after 2 March
WARNING = (
    "**A private note for you**\n"
    "You are still welcome, and nothing is taken away from you. Please read on when you have a "
    "quiet moment.\n\n"
    "It comes from the facilitators of \u2068Harbour Peer Support\u2069.\n\n"
    "Something you wrote or did there did not fit the group's agreements: unkind words.\n\n"
    "{note}"
    f"Facilitators can see this note until {UNTIL}; then it is deleted.\n\n"
    "If you see it differently, tell a facilitator or the owner of the server: "
    "somebody who did not write this note will look at it again.\n\n"
    "If today is hard: the button below and `/crisis` show who is there for you. Nobody sees that "
    "you looked."
)
NOTE = "A facilitator adds:\n> Please go \\*gently\\*.\n\n"


async def warn(harbour, by="frank", member="max", reason="unkind", **options):
    person = harbour.sandbox.person(by)
    return await person.use("case warn", member=member, reason=reason, **options)


async def rows(harbour, table):
    async with harbour.bot.database.begin() as session:
        return (await session.scalars(select(table))).all()


async def test_a_member_who_agreed_is_told_kindly_and_in_full(harbour):
    await harbour.agree(harbour.max)
    result = await warn(harbour, note="Please go *gently*.")
    assert result.answer.ephemeral
    assert result.answer.content == (
        f"<@{harbour.max.user.id}> has a DM from me now: unkind words. The case is open until "
        f"{UNTIL}. Somebody other than you answers if they appeal."
    )
    [told] = harbour.max.dms()
    assert told.content == WARNING.format(note=NOTE)
    assert told.buttons == ["Help now"]
    assert (await told.press("Help now")).answer.text.startswith("**Help now")
    [case] = await rows(harbour, Case)
    [entry] = await rows(harbour, AuditEntry)
    assert (entry.action, entry.reference) == ("case.warn", case.id)


async def test_a_note_may_be_left_out(harbour):
    await harbour.agree(harbour.max)
    await warn(harbour, reason="Unkind words")
    [told] = harbour.max.dms()
    assert told.content == WARNING.format(note="")


async def test_with_closed_dms_the_case_stands_and_the_facilitator_is_told(harbour):
    await harbour.agree(harbour.max)
    harbour.max.close_dms()
    result = await warn(harbour)
    assert result.answer.content == (
        f"<@{harbour.max.user.id}> does not accept DMs from me, so nothing has reached them. The "
        f"case stands until {UNTIL}: unkind words. Please tell them yourself, kindly and in "
        "private."
    )
    assert len(await rows(harbour, Case)) == 1
    assert harbour.staff == []


async def test_without_agreements_nobody_is_written_to(harbour):
    result = await warn(harbour)
    assert result.answer.content == (
        f"<@{harbour.max.user.id}> has not accepted the agreements, so I may not write to them. "
        f"The case stands until {UNTIL}: unkind words. Please tell them yourself, kindly and in "
        "private."
    )
    assert harbour.max.dms() == []
    assert await rows(harbour, Notice) == []
    assert len(await rows(harbour, Case)) == 1


async def test_when_discord_is_busy_the_case_stands_and_the_dm_comes_later(harbour, sandbox, clock):
    await harbour.agree(harbour.max)
    sandbox.faults.fail("POST", r"/messages$", status=429, retry_after=60)
    result = await warn(harbour)
    assert result.answer.content == (
        f"The case stands until {UNTIL}: unkind words. Discord did not take my DM to "
        f"<@{harbour.max.user.id}> yet, so I keep trying for a day."
    )
    clock.advance(timedelta(minutes=2))
    await sandbox.wait_for(harbour.max.dms)
    assert harbour.max.dms()[0].content == WARNING.format(note="")


@pytest.mark.parametrize(
    ("by", "member", "refusal"),
    [
        ("frank", "frank", "You can't warn yourself. Choose the member it is about."),
        (
            "frank",
            "Hearth",
            "That is an app, and apps don't read warnings. The owner can change what it may do "
            "under Server Settings, Integrations.",
        ),
        (
            "frank",
            "olive",
            "This person owns the server. Talk with them, together with another facilitator.",
        ),
        (
            "frank",
            "fatima",
            "This person is a facilitator too. Talk with them, or with the owner of the server, "
            "who can use this command for facilitators.",
        ),
        ("max", "maya", "Only facilitators can do that. Ask one of them to help you."),
    ],
)
async def test_some_warnings_are_refused_in_one_sentence(harbour, sandbox, by, member, refusal):
    if member == "Hearth":
        member = sandbox.world.bot
    result = await warn(harbour, by=by, member=member)
    assert (result.answer.content, result.answer.ephemeral) == (refusal, True)
    assert await rows(harbour, Case) == []


async def test_somebody_who_left_is_not_warned(harbour, sandbox):
    left = harbour.max.user
    sandbox.world.remove_member(harbour.guild.member("max"))
    result = await warn(harbour, member=left)
    assert result.answer.content == (
        "This person is not in the server any more, so there is nobody to tell. `/case history` "
        "shows their open cases."
    )


async def test_the_owner_may_warn_a_facilitator(harbour):
    await harbour.agree(harbour.frank)
    await warn(harbour, by="olive", member="frank")
    assert len(harbour.frank.dms()) == 1


async def test_a_second_press_within_minutes_does_nothing_more(harbour):
    await harbour.agree(harbour.max)
    results = await asyncio.gather(warn(harbour), warn(harbour, by="fatima"))
    refusal = (
        "This member was warned for the same reason within the last five minutes, so I did it "
        "only once. `/case history` shows it."
    )
    assert [result.answer.content == refusal for result in results].count(True) == 1
    assert len(await rows(harbour, Case)) == 1
    assert len(harbour.max.dms()) == 1


async def test_a_note_is_cleaned_and_pings_nobody(harbour):
    await harbour.agree(harbour.max)
    await warn(harbour, note="@everyone\u200b **you**\u202e <@900000000000000001> ||x||")
    [told] = harbour.max.dms()
    assert (
        "> @\u200beveryone \\*\\*you\\*\\* <@\u200b900000000000000001> \\|\\|x\\|\\|\n"
        in told.content
    )
    assert told.pings == []


async def test_a_note_of_nothing_visible_is_no_note(harbour):
    await harbour.agree(harbour.max)
    await warn(harbour, note="\u200b\u202e\u2060")
    assert harbour.max.dms()[0].content == WARNING.format(note="")


async def test_a_forged_reason_is_refused(harbour):
    [command] = [c for c in harbour.sandbox.world.commands_in(None) if c.name == "case"]
    user = harbour.max.user
    data = {
        "id": str(command.id),
        "name": "case",
        "type": 1,
        "options": [
            {
                "name": "warn",
                "type": 1,
                "options": [
                    {"name": "member", "type": 6, "value": str(user.id)},
                    {"name": "reason", "type": 3, "value": "because"},
                ],
            }
        ],
        "resolved": {"users": {str(user.id): payloads.user(user)}},
    }
    result = await harbour.frank.forge_command(data)
    assert result.answer.content == (
        "I don't know that reason. Choose one from the list, for example *Unkind words*."
    )

"""A newcomer walks through to the members' role, and what can come in between."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from bot.features.agreements.tables import Agreement
from bot.features.communities.tables import Community
from bot.features.members.tables import Member
from sandbox.people import Refused
from tests.conftest import NOON, running
from tests.harbour import press, settled
from tests.onboarding.conftest import agreements, last_page, set_up, stamp, start, welcome

HELP = "For help right now, at any time: *Help now* or `/crisis`. Nobody else sees it."
NOT_SET_UP = (
    "Hearth isn't set up in this server yet. Someone with *Manage Server* can use `/setup`. "
    "`/crisis` works already."
)


async def test_three_pages_then_the_role(bot, ready, harbour, nadia):
    page = await start(nadia)
    assert page.ephemeral
    assert page.text.startswith("**Welcome: what this is (1 of 3)**\n")
    assert page.buttons == ["Next", "Not now", "Help now"]
    assert page.text.endswith(HELP)
    for number, title in ((2, "Who can read what"), (3, "Our agreements")):
        page = await press(page, "Next")
        assert page.type == "update"
        assert page.text.startswith(f"**{title} ({number} of 3)**\n")
        assert page.text.endswith(HELP)
        forward = "I agree" if number == 3 else "Next"
        assert page.buttons == [forward, "Back", "Not now", "Help now"]
    assert nadia.roles == []
    assert await agreements(bot) == []
    done = await press(page, "I agree")
    assert done.text == welcome(harbour)
    assert done.type == "update"
    assert done.buttons == ["Read it again", "Help now"]
    assert done.answer.pings == []
    assert nadia.roles == ["Member"]
    assert await agreements(bot) == [(1, NOON)]


async def test_reading_keeps_nothing(bot, ready, nadia):
    page = await last_page(nadia)
    page = await press(await press(page, "Back"), "Back")
    assert page.text.startswith("**Welcome: what this is (1 of 3)**\n")
    async with bot.database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Member)) == 1  # the owner


async def test_not_now_leaves_without_loss(bot, ready, nadia):
    left = await press(await last_page(nadia), "Not now")
    assert left.text == (
        "That's fine. Nothing was kept, and nothing changes for you.\n"
        "*Start here* and `/start` are there whenever you like."
    )
    assert left.buttons == ["Help now"]
    assert (nadia.roles, await agreements(bot)) == ([], [])


async def test_help_is_one_press_away_on_every_page(bot, ready, nadia):
    page = await start(nadia)
    for _ in range(3):
        card = await press(page, "Help now")
        assert "**Help now: United States**" in card.text
        assert (card.type, card.ephemeral) == ("message", True)
        page = await press(page, "I agree" if "I agree" in page.buttons else "Next")
    assert "**Help now: United States**" in (await press(page, "Help now")).text


async def test_who_accepted_already_is_told_when(bot, ready, harbour, nadia, clock):
    await press(await last_page(nadia), "I agree")
    clock.advance(timedelta(days=40))
    assert (await start(nadia)).text == welcome(harbour)
    assert await agreements(bot) == [(1, NOON)]


async def test_who_accepted_already_can_read_it_again(bot, ready, harbour, nadia, clock):
    await press(await last_page(nadia), "I agree")
    clock.advance(timedelta(days=40))
    page = await press(await start(nadia), "Read it again")
    assert page.text.startswith("**Welcome: what this is (1 of 3)**\n")
    done = await press(await press(await press(page, "Next"), "Next"), "I agree")
    assert done.text == welcome(harbour)  # with the day on which it was accepted first
    assert await agreements(bot) == [(1, NOON)]


async def test_a_role_that_was_lost_is_given_again(bot, ready, harbour, nadia):
    await press(await last_page(nadia), "I agree")
    harbour.world.take_role(nadia.member, harbour.role("Member"))
    assert (await start(nadia)).text == welcome(harbour)
    assert nadia.roles == ["Member"]
    reasons = [entry.reason for entry in nadia.guild.audit_log if entry.reason]
    assert reasons == ["Accepted the agreements, version 1"] * 2


async def test_agreeing_twice_is_agreeing_once(bot, ready, harbour, nadia, clock):
    page = await last_page(nadia)
    results = await asyncio.gather(*(press(page, "I agree") for _ in range(3)))
    assert [result.text for result in results] == [welcome(harbour)] * 3
    clock.advance(timedelta(hours=1))
    assert nadia.roles == ["Member"]
    assert await agreements(bot) == [(1, NOON)]


async def test_a_member_with_the_role_who_never_agreed_is_asked(bot, ready, harbour, sandbox):
    maya = sandbox.person("maya")
    page = await last_page(maya)
    assert (await press(page, "I agree")).text == welcome(harbour)
    assert await agreements(bot) == [(1, NOON)]


async def test_other_agreements_are_read_again(bot, ready, harbour, nadia, clock):
    await press(await last_page(nadia), "I agree")
    async with bot.database.begin() as session:
        await session.execute(update(Agreement).values(version=0))
    clock.advance(timedelta(days=1))
    page = await start(nadia)
    assert page.text.startswith(
        f"The agreements have changed since you accepted them on {stamp()}. Please read them "
        "again.\n\n**Our agreements (3 of 3)**\n"
    )
    later = NOON + timedelta(days=1)
    assert (await press(page, "I agree")).text == welcome(harbour, later)
    assert await agreements(bot) == [(1, later)]


async def test_the_version_read_is_the_version_accepted(bot, ready, harbour, nadia):
    """The server's row still has other agreements: an update came, and nobody set up since."""
    async with bot.database.begin() as session:
        await bot.directory.change(session, harbour.guild.id, agreements_version=7)
    await press(await last_page(nadia), "I agree")
    assert await agreements(bot) == [(1, NOON)]
    async with bot.database.begin() as session:
        assert await session.scalar(select(Community.agreements_version)) == 1


async def test_words_that_changed_while_they_were_read_are_shown_again(bot, ready, nadia):
    page = await last_page(nadia)
    for row in page.answer.message.components:
        for button in row["components"]:
            if button["custom_id"] == "onboarding:agree:1":
                button["custom_id"] = "onboarding:agree:2"
    shown = await press(page, "I agree")
    assert shown.text.startswith("**Our agreements (3 of 3)**\n")
    assert (nadia.roles, await agreements(bot)) == ([], [])
    await press(shown, "I agree")
    assert nadia.roles == ["Member"]


async def test_before_the_server_is_set_up_it_says_so(bot, olive, nadia):
    assert (await start(nadia)).text == NOT_SET_UP
    await set_up(olive, zone=None)
    assert (await start(nadia)).text == NOT_SET_UP
    async with bot.database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Agreement)) == 0


async def test_pages_of_a_server_that_is_no_longer_set_up_lead_nowhere(bot, ready, harbour, nadia):
    page = await last_page(nadia)
    async with bot.database.begin() as session:
        await bot.directory.change(session, harbour.guild.id, start_message_id=None)
    for label in ("Back", "I agree"):
        answer = await press(page, label)
        assert answer.text == NOT_SET_UP
    assert (nadia.roles, await agreements(bot)) == ([], [])


async def test_it_works_in_servers_only(bot, nadia):
    with pytest.raises(Refused):
        await nadia.use("start", dm=True)


async def test_a_restart_in_the_middle_is_not_noticed(settings, clock, harbour, olive, nadia):
    async with running(settings, clock):
        await set_up(olive)
        page = await press(await start(nadia), "Next")
    async with running(settings, clock):
        page = await press(page, "Next")
        assert page.text.startswith("**Our agreements (3 of 3)**\n")
    async with running(settings, clock):
        assert (await press(page, "I agree")).text == welcome(harbour)
        assert nadia.roles == ["Member"]


async def test_in_spanish_while_the_server_is_english(bot, ready, harbour, sandbox):
    nadia = sandbox.person("nadia", locale="es-419")
    page = await settled(nadia.use("empezar", channel="welcome"))
    assert page.text.startswith("**Te damos la bienvenida: qué es esto (1 de 3)**\n")
    assert page.buttons == ["Siguiente", "Ahora no", "Ayuda ahora"]
    page = await press(await press(page, "Siguiente"), "Siguiente")
    assert page.buttons == ["Acepto", "Atrás", "Ahora no", "Ayuda ahora"]
    done = await press(page, "Acepto")
    assert done.text.startswith(
        f"**Ya estás dentro.** Aceptaste los acuerdos el {stamp()} y tienes el rol "
        f"{harbour.at('Member')}."
    )
    assert nadia.roles == ["Member"]


async def test_a_language_we_lack_gets_the_server_s(bot, olive, sandbox):
    await set_up(olive, language="es")
    page = await start(sandbox.person("nadia", locale="ja"))
    assert page.buttons == ["Siguiente", "Ahora no", "Ayuda ahora"]


async def test_with_the_database_gone_it_says_so_and_crisis_help_answers(
    bot, ready, settings, nadia
):
    page = await last_page(nadia)
    (settings.data_dir / "hearth.db").unlink()
    answer = await press(page, "I agree")
    assert answer.text == (
        "I can't reach my records right now, so nothing was saved. Please try again in a few "
        "minutes. `/crisis` still works."
    )
    assert nadia.roles == []
    assert "**Help now: United States**" in (await press(page, "Help now")).text

"""Discord refuses something about a card, or does not answer: said, told once, made good."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.features.local.tables import LocalCard
from sandbox.permissions import Permission
from tests.harbour import MESSAGE, MESSAGES, press, settled
from tests.local.conftest import (
    CAMPUS_SHOWN,
    add,
    cards_kept,
    is_in_order,
    lose_sight,
    open_cards,
    open_panel,
    post,
    tend,
)

PIN = r"/pins/\d+$"


async def problem(bot, harbour):
    [card] = await cards_kept(bot, harbour.guild.id)
    return card.problem


@pytest.mark.parametrize(
    ("status", "kept", "told"),
    [
        (403, "forbidden", "**The crisis card in {} can't be kept up to date.** Discord doesn't"),
        (400, "rejected", "**The crisis card in {} can't be kept up to date.** Discord did not"),
    ],
)
async def test_an_edit_that_is_refused_is_told_once(
    bot, olive, harbour, sandbox, status, kept, told
):
    await post(await open_cards(olive), "general")
    panel = await open_panel(olive)
    sandbox.faults.fail("PATCH", MESSAGE, status=status, times=3)
    await add(panel)
    await sandbox.wait_for(harbour.staff)
    await tend(bot, harbour)
    assert await problem(bot, harbour) == kept
    [message] = harbour.staff()
    assert message.startswith(told.format(harbour.at("general")))
    sandbox.faults.clear()
    await tend(bot, harbour)
    assert await problem(bot, harbour) is None
    assert CAMPUS_SHOWN in (await is_in_order(bot, harbour)).content


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_what_a_proxy_says_of_a_card_counts_for_nothing(bot, olive, harbour, sandbox, status):
    await post(await open_cards(olive), "general")
    panel = await open_panel(olive)
    sandbox.faults.fail("PATCH", MESSAGE, status=status, from_proxy=True)
    await add(panel)
    await tend(bot, harbour)
    assert await problem(bot, harbour) is None
    assert CAMPUS_SHOWN in (await is_in_order(bot, harbour)).content
    assert harbour.staff() == []


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (403, "Discord doesn't let me."),
        (400, "Discord did not accept it. Please tell whoever runs this bot"),
    ],
)
async def test_a_card_that_discord_refuses_to_take_is_said(
    bot, olive, harbour, sandbox, status, said
):
    page = await open_cards(olive)
    sandbox.faults.fail("POST", MESSAGES, status=status)
    page = await post(page, "general")
    assert f"- {harbour.at('general')}: {said}" in page.text
    assert harbour.staff() == []
    await post(page, "general")
    await is_in_order(bot, harbour)


async def test_a_channel_that_vanished_unseen_is_a_channel_that_is_gone(bot, olive, harbour):
    page = await post(await open_cards(olive), "general")
    # Discord has not told the bot yet.
    del harbour.world.channels[harbour.channel("general").id]
    page = await post(page, "general")
    assert "- A channel that is gone." in page.text


async def test_with_too_many_pins_the_card_stands_unpinned(bot, olive, harbour, sandbox):
    harbour.allow_pins()
    page = await open_cards(olive)
    sandbox.faults.fail("PUT", PIN, status=400)
    page = await post(page, "general")
    assert (
        f"- {harbour.at('general')}, United Kingdom: posted, not pinned.\n"
        "To pin a card, choose its channel again. Or pin it by hand: open the menu of its message "
        "and choose *Pin Message*." in page.text
    )
    page = await post(page, "general")
    assert "United Kingdom: pinned." in page.text


async def test_a_pin_that_discord_does_not_take_yet_follows(bot, olive, harbour, sandbox):
    harbour.allow_pins()
    page = await open_cards(olive)
    sandbox.faults.fail("PUT", PIN, status=503)
    await post(page, "general")
    await tend(bot, harbour)
    assert (await is_in_order(bot, harbour)).is_pinned


async def test_manage_messages_pins_as_it_did_before(bot, olive, harbour, sandbox):
    permissions = harbour.bot_role.permissions | Permission.MANAGE_MESSAGES
    harbour.world.edit_role(harbour.bot_role, permissions=permissions)
    pinned = sandbox.faults.lose_answer("PUT", PIN)
    await post(await open_cards(olive), "general")
    assert pinned.hits == 1


async def test_a_card_nobody_can_tell_the_fate_of_is_told_once(bot, olive, harbour, sandbox):
    await post(await open_cards(olive), "general")
    await lose_sight(bot)
    # Proven to be there or not it can't be: the search itself is refused.
    sandbox.faults.fail("GET", MESSAGES, status=403, times=5)
    await tend(bot, harbour)
    await tend(bot, harbour)
    await sandbox.wait_for(harbour.staff)
    assert await problem(bot, harbour) == "unsure"
    [message] = harbour.staff()
    assert message.startswith(
        f"**I can't tell whether the crisis card in {harbour.at('general')} arrived.** Please look."
    )
    assert len(harbour.cards()) == 1
    sandbox.faults.clear()
    await tend(bot, harbour)
    await is_in_order(bot, harbour)


async def test_a_card_to_be_removed_is_forgotten_when_its_channel_is_gone(bot, olive, harbour):
    await post(await open_cards(olive), "general")
    await lose_sight(bot, is_wanted=False)
    harbour.world.delete_channel(harbour.channel("general"))
    await tend(bot, harbour)
    assert await cards_kept(bot, harbour.guild.id) == []
    assert harbour.staff() == []


async def test_while_discord_does_not_answer_the_card_is_still_to_come(
    bot, olive, harbour, sandbox
):
    page = await open_cards(olive)
    sandbox.faults.fail("POST", MESSAGES, status=429, retry_after=60)
    page = await post(page, "general")
    assert (
        f"- {harbour.at('general')}, United Kingdom: Discord has not taken it yet, I keep trying."
        in page.text
    )
    sandbox.clock.advance(timedelta(hours=1))
    await sandbox.wait_for(harbour.cards)
    await tend(bot, harbour)
    await is_in_order(bot, harbour)


async def test_a_card_that_is_no_longer_wanted_is_not_posted_late(bot, olive, harbour, sandbox):
    page = await open_cards(olive)
    sandbox.faults.fail("POST", MESSAGES, status=429, retry_after=60)
    page = await post(page, "general")
    async with bot.database.begin() as session:
        await session.execute(update(LocalCard).values(is_wanted=False))
    posting = sandbox.faults.slow("POST", MESSAGES, seconds=0)
    sandbox.clock.advance(timedelta(hours=1))
    await tend(bot, harbour)
    assert await cards_kept(bot, harbour.guild.id) == []
    assert posting.hits == 0


async def test_what_is_removed_while_it_waits_is_never_posted(bot, olive, harbour, sandbox):
    page = await open_cards(olive)
    sandbox.faults.fail("POST", MESSAGES, status=429, retry_after=60)
    page = await press(await post(page, "general"), "Remove a card")
    page = await settled(page.select("Choose a card", "#general"))
    assert page.text.startswith(f"The card in {harbour.at('general')} is gone.")
    sandbox.clock.advance(timedelta(hours=1))
    await tend(bot, harbour)
    assert harbour.cards() == []

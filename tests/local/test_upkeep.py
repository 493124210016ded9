"""Cards that stand in channels: kept up to date, never doubled, and told about once."""

import pytest
from sqlalchemy import select, update

from bot.features.local.tables import LocalCard
from tests.conftest import running
from tests.harbour import MESSAGE, MESSAGES, press, settled
from tests.local.conftest import (
    CAMPUS_SHOWN,
    CARDS_PAGE,
    OFFLINE,
    add,
    cards_kept,
    finished,
    is_in_order,
    lose_sight,
    open_cards,
    open_panel,
    post,
    tend,
)


async def test_it_is_pinned_later_and_what_a_person_unpinned_stays_so(bot, olive, harbour):
    await post(await open_cards(olive), "general")
    harbour.allow_pins()
    await tend(bot, harbour)
    card = await is_in_order(bot, harbour)
    assert card.is_pinned
    harbour.world.unpin(card)
    await tend(bot, harbour)
    assert not card.is_pinned


async def test_a_line_brings_the_card_up_to_date(bot, olive, harbour, sandbox):
    await post(await open_cards(olive), "general")
    kept = await add(await open_panel(olive))
    assert kept.text.startswith("**Kept.** Cards in channels follow in a moment.\n")
    card = await is_in_order(bot, harbour)
    await sandbox.wait_for(lambda: CAMPUS_SHOWN in card.content)


async def test_a_language_brings_the_card_up_to_date(bot, olive, harbour, sandbox):
    await post(await open_cards(olive), "general")
    await finished(olive, language="es")
    card = await is_in_order(bot, harbour)
    await sandbox.wait_for(lambda: card.content.startswith("**Ayuda ahora: Reino Unido**"))


async def test_new_texts_bring_the_card_up_to_date_at_the_next_start(
    settings, clock, olive, harbour, sandbox
):
    async with running(settings, clock) as bot:
        await post(await open_cards(olive), "general")
        card = await is_in_order(bot, harbour)
        async with bot.database.begin() as session:  # as an older Hearth has left it
            await session.execute(update(LocalCard).values(shown=b"\0" * 32))
        harbour.world.edit(card, content="**Help now** as it was")
    async with running(settings, clock):
        await sandbox.wait_for(lambda: card.content.endswith(OFFLINE))


async def test_at_a_start_nothing_is_asked_of_discord_when_nothing_changed(
    settings, clock, olive, harbour, sandbox
):
    async with running(settings, clock) as bot:
        await post(await open_cards(olive), "general")
    held = sandbox.faults.hold("PATCH", MESSAGE)
    async with running(settings, clock) as bot:
        await bot.get_cog("Local").catch_up()
        await tend(bot, harbour)
        assert held.hits == 0


async def test_what_a_person_deleted_stays_so_and_is_told_in_setup(bot, olive, harbour):
    await post(await open_cards(olive), "general")
    harbour.world.delete(harbour.cards()[0])
    await add(await open_panel(olive))
    await tend(bot, harbour)
    assert harbour.cards() == []
    assert harbour.staff() == []
    page = await open_cards(olive)
    assert page.text.endswith(
        f"- {harbour.at('general')}: somebody deleted it there, and I took that as a no. To have "
        "it back, choose the channel again."
    )
    await post(page, "general")
    await is_in_order(bot, harbour)


async def test_chosen_again_a_card_that_was_deleted_unseen_is_posted_anew(bot, olive, harbour):
    await post(await open_cards(olive), "general")
    harbour.world.delete(harbour.cards()[0])
    await post(await open_cards(olive), "general")
    await is_in_order(bot, harbour)


async def test_a_lost_permission_is_told_once_and_made_good_when_it_is_back(
    bot, olive, harbour, sandbox
):
    await post(await open_cards(olive), "general")
    harbour.forbid("general")
    await sandbox.wait_for(harbour.staff)
    await add(await open_panel(olive))
    for _ in range(3):
        await tend(bot, harbour)
    assert harbour.staff() == [
        f"**The crisis card in {harbour.at('general')} can't be kept up to date.** Discord doesn't "
        "let me. Someone with *Manage Server* can allow me **View Channel**, **Send Messages** and "
        "**Read Message History** there. What the card says may be out of "
        "date until then."
    ]
    page = await open_cards(olive)
    assert page.text.endswith(
        f"- {harbour.at('general')}: Discord doesn't let me. Allow me **View Channel**, **Send "
        "Messages** and **Read Message History** there, then choose the channel again."
    )
    harbour.let_back("general")
    await tend(bot, harbour)
    assert CAMPUS_SHOWN in (await is_in_order(bot, harbour)).content


async def test_a_channel_that_is_gone_is_told_once_and_can_be_cleared(bot, olive, harbour, sandbox):
    await post(await open_cards(olive), "general")
    harbour.world.delete_channel(harbour.channel("general"))
    await sandbox.wait_for(harbour.staff)
    await tend(bot, harbour)
    assert harbour.staff() == [
        "**A channel with a crisis card is gone.** If people should find the card elsewhere, "
        "someone with *Manage Server* can choose a channel: `/setup`, then *Set up crisis help*."
    ]
    page = await press(await open_cards(olive), "Remove a card")
    await settled(page.select("Choose a card", "A channel that is gone"))
    assert await cards_kept(bot, harbour.guild.id) == []


async def test_an_answer_that_got_lost_does_not_double_it(bot, olive, harbour, sandbox):
    page = await open_cards(olive)
    sandbox.faults.lose_answer("POST", MESSAGES)
    await post(page, "general")
    await is_in_order(bot, harbour)


@pytest.mark.parametrize("status", [500, 503])
async def test_a_failing_edit_is_made_good(bot, olive, harbour, sandbox, status):
    page = await post(await open_cards(olive), "general")
    sandbox.faults.fail("PATCH", MESSAGE, status=status)
    again = await post(page, "general")
    assert again.text.startswith(CARDS_PAGE)
    await tend(bot, harbour)
    await is_in_order(bot, harbour)


@pytest.mark.parametrize("was_sent", [True, False])
async def test_a_crash_before_it_is_noted_does_not_double_or_lose_it(
    settings, clock, olive, harbour, sandbox, was_sent
):
    async with running(settings, clock) as bot:
        page = await post(await open_cards(olive), "general")
        if not was_sent:
            harbour.world.delete(harbour.cards()[0])
        # As a crash leaves it: sent or not, but nobody was told.
        await lose_sight(bot, state="claimed", wake_at=clock.now())
    async with running(settings, clock) as bot:
        await sandbox.wait_for(harbour.cards)
        await post(page, "general")
        await is_in_order(bot, harbour)


async def test_a_card_that_may_have_been_sent_is_looked_for(bot, olive, harbour):
    page = await post(await open_cards(olive), "general")
    await lose_sight(bot)
    await post(page, "general")
    await is_in_order(bot, harbour)


async def test_a_card_that_somebody_gave_up_while_it_was_on_its_way_goes(bot, olive, harbour):
    page = await post(await open_cards(olive), "general")
    async with bot.database.begin() as session:
        card_id = await session.scalar(select(LocalCard.id))
        await session.execute(update(LocalCard).values(is_wanted=False))
    assert card_id is not None
    await tend(bot, harbour)
    assert harbour.cards() == []
    assert await cards_kept(bot, harbour.guild.id) == []
    await post(page, "general")
    await is_in_order(bot, harbour)

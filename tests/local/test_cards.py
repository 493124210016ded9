"""Crisis cards in channels: posted, pinned, edited and removed by who manages the server."""

import asyncio

from sandbox.demo import BOT_PERMISSIONS
from sandbox.permissions import Permission
from tests.harbour import MESSAGE, press, settled
from tests.local.conftest import (
    CARDS_PAGE,
    OFFLINE,
    cards_kept,
    is_in_order,
    name_country,
    open_cards,
    post,
    tend,
)

BY_HAND = (
    "To pin a card, open the menu of its message and choose *Pin Message*. Or allow me **Pin "
    "Messages** in its channel and choose the channel again."
)


def paragraphs(*parts):
    return "\n\n".join(parts)


def listed(*lines):
    return "\n".join(("**Cards in this server:**", *lines))


async def test_a_card_is_posted_with_all_that_is_needed_while_the_bot_is_down(
    bot, olive, maya, harbour
):
    page = await open_cards(olive)
    assert page.text == CARDS_PAGE
    assert page.buttons == ["Another country", "Back"]
    posted = await post(page, "general")
    general = harbour.at("general")
    assert posted.text == paragraphs(
        CARDS_PAGE,
        listed(f"- {general}, United Kingdom: posted, not pinned.", BY_HAND),
    )
    card = await is_in_order(bot, harbour)
    assert card.content.startswith(
        "**Help now: United Kingdom**\n**Emergency, United Kingdom: call `999`.** Also: `112`.\n"
    )
    assert "Call `116 123`, free." in card.content
    more = "Not every line fits here. There are more: <https://findahelpline.com>"
    assert more in card.content.splitlines()
    assert "Numbers compiled in November 2026" in card.content
    assert card.content.endswith(OFFLINE)
    assert len(card.content) <= 2000
    shown = maya.look(card)
    assert shown.buttons == ["Help now"]
    assert shown.pings == []
    assert not card.is_pinned
    assert (await settled(maya.press(card, "Help now"))).answer.ephemeral


async def test_it_is_pinned_where_the_bot_may(bot, olive, harbour):
    harbour.allow_pins()
    posted = await post(await open_cards(olive), "general")
    assert posted.text.endswith(f"- {harbour.at('general')}, United Kingdom: pinned.")
    assert (await is_in_order(bot, harbour)).is_pinned


async def test_how_to_pin_is_said_once_below_all_cards(bot, olive, harbour):
    page = await post(await open_cards(olive), "general", "shares")
    cards = (
        f"- {harbour.at(name)}, United Kingdom: posted, not pinned."
        for name in ("general", "shares")
    )
    assert page.text == paragraphs(CARDS_PAGE, listed(*cards, BY_HAND))


async def test_where_not_every_card_may_be_pinned_it_says_what_works_for_all(bot, olive, harbour):
    page = await post(await open_cards(olive), "general", "shares")
    harbour.world.overwrite(
        harbour.channel("general"), harbour.bot_role, allow=Permission.PIN_MESSAGES
    )
    page = await press(await press(page, "Back"), "Card in a channel")
    assert page.text.endswith(f"not pinned.\n{BY_HAND}")


async def test_several_channels_at_once_and_five_at_most(bot, olive, harbour):
    for name in ("more", "most"):
        harbour.world.add_channel(harbour.guild, name)
    await post(await open_cards(olive), "welcome", "general", "shares", "meetings", "more")
    refused = await post(await open_cards(olive), "most")
    assert refused.text.startswith(
        f"No card was posted in {harbour.at('most')}, because the limit is 5. Remove one first."
    )
    assert [len(harbour.cards(name)) for name in ("welcome", "more", "most")] == [1, 1, 0]


async def test_used_again_in_a_channel_it_is_edited_and_not_doubled(bot, olive, harbour):
    page = await post(await open_cards(olive), "general")
    first = await is_in_order(bot, harbour)
    page = await name_country(page, "Irland")
    assert "Country: **Ireland**." in page.text
    again = await post(page, "general")
    assert f"- {harbour.at('general')}, Ireland: posted" in again.text
    card = await is_in_order(bot, harbour)
    assert card.id == first.id
    assert card.content.startswith("**Help now: Ireland**")


async def test_chosen_again_a_card_keeps_its_country_unless_another_was_named(bot, olive, harbour):
    page = await post(await open_cards(olive), "shares")
    page = await name_country(page, "Ireland")
    assert page.text.startswith(
        CARDS_PAGE.replace("United Kingdom", "Ireland").replace(
            "is brought up to date and keeps its country.", "changes to this country."
        )
    )
    await post(page, "general")
    harbour.allow_pins()
    page = await post(await open_cards(olive), "general", "shares")
    assert f"- {harbour.at('general')}, Ireland: pinned." in page.text
    assert f"- {harbour.at('shares')}, United Kingdom: pinned." in page.text
    assert (await is_in_order(bot, harbour)).content.startswith("**Help now: Ireland**")


async def test_two_managers_at_once_make_one_card(bot, olive, harbour):
    pages = [await open_cards(olive) for _ in range(3)]
    await asyncio.gather(*(post(page, "general") for page in pages))
    await is_in_order(bot, harbour)


async def test_without_permission_to_post_it_is_said_at_once(bot, olive, harbour):
    harbour.forbid("general", Permission.SEND_MESSAGES)
    page = await post(await open_cards(olive), "general")
    assert f"- {harbour.at('general')}: Discord doesn't let me." in page.text
    assert harbour.staff() == []
    harbour.let_back("general")
    await post(page, "general")
    await is_in_order(bot, harbour)


async def test_a_card_is_removed(bot, olive, harbour):
    page = await post(await open_cards(olive), "general")
    page = await press(page, "Remove a card")
    assert page.text == "Which card should go? I delete its message."
    page = await settled(page.select("Choose a card", "#general"))
    assert page.text == paragraphs(f"The card in {harbour.at('general')} is gone.", CARDS_PAGE)
    assert harbour.cards() == []
    assert await cards_kept(bot, harbour.guild.id) == []


async def test_a_card_that_cannot_be_deleted_is_said(bot, olive, harbour, sandbox):
    page = await press(await post(await open_cards(olive), "general"), "Remove a card")
    sandbox.faults.fail("DELETE", MESSAGE, status=403)
    page = await settled(page.select("Choose a card", "#general"))
    assert page.text.startswith(
        f"I don't keep the card in {harbour.at('general')} any more, but Discord doesn't let me "
        "delete its message. Please delete it there by hand: it would go out of date."
    )
    assert await cards_kept(bot, harbour.guild.id) == []


async def test_a_card_that_discord_does_not_delete_yet_goes_later(bot, olive, harbour, sandbox):
    page = await press(await post(await open_cards(olive), "general"), "Remove a card")
    sandbox.faults.fail("DELETE", MESSAGE, status=503)
    page = await settled(page.select("Choose a card", "#general"))
    assert page.text.startswith("Discord didn't answer. The card in")
    await tend(bot, harbour)
    assert harbour.cards() == []
    assert await cards_kept(bot, harbour.guild.id) == []


async def test_a_channel_of_another_server_is_not_taken(bot, olive, harbour, sandbox):
    page = await open_cards(olive)
    world = sandbox.world
    other = world.add_guild("Elsewhere", owner=olive.user)
    world.invite_bot(other, permissions=BOT_PERMISSIONS)
    foreign = world.add_channel(other, "talk")
    shown = {"id": str(foreign.id), "type": 0, "name": "talk", "permissions": "0"}
    forged = await settled(
        olive.forge(
            custom_id="local:post:GB",
            message=page.answer.message,
            kind=8,
            values=[str(foreign.id)],
            resolved={"channels": {str(foreign.id): shown}},
        )
    )
    assert forged.text == CARDS_PAGE
    assert await cards_kept(bot, harbour.guild.id) == []
    assert list(foreign.messages.values()) == []


async def test_members_cannot_post_or_remove_a_card(bot, olive, maya, harbour, sandbox):
    lead = harbour.world.add_role(harbour.guild, "Lead", permissions=int(Permission.MANAGE_GUILD))
    await post(await open_cards(olive), "general")
    harbour.world.give_role(maya.member, lead)

    async def opened():
        done = await settled(maya.use("setup", channel="welcome"))
        return await press(await press(done, "Set up crisis help"), "Card in a channel")

    page, away = await opened(), await press(await opened(), "Remove a card")
    harbour.world.take_role(maya.member, lead)
    for doing in (
        lambda: page.select("Choose channels for the card", "shares"),
        lambda: page.press("Another country"),
        lambda: page.press("Remove a card"),
        lambda: away.select("Choose a card", "#general"),
    ):
        answer = await settled(doing())
        assert answer.text.startswith("Only people with the *Manage Server* permission")
    assert (len(harbour.cards()), harbour.cards("shares")) == (1, [])

"""Naming the country of a card: mistyped, offered, tried again, and forged."""

import json

import pytest

from tests.harbour import press, settled
from tests.local.conftest import (
    CARDS_PAGE,
    cards_kept,
    country_typed,
    is_in_order,
    name_country,
    open_cards,
    post,
)

STALE = "This panel no longer works. Use the command again to get a fresh one."
MENU = "The card's country"
NO_NAME = "Zzyzx"  # nothing is like it


def named(country):
    """The page of cards for a country that was named."""
    return CARDS_PAGE.replace("United Kingdom", country).replace(
        "is brought up to date and keeps its country.", "changes to this country."
    )


async def counts_as_named(page, country, bot, harbour):
    """The page says so, and so does the card that is posted from it."""
    assert page.text.startswith(named(country))
    await post(page, "general")
    card = await is_in_order(bot, harbour)
    assert card.content.startswith(f"**Help now: {country}**")


def forge(page, custom_id, forged):
    """As if the bot had sent another custom id."""
    message = page.answer.message
    message.components = json.loads(json.dumps(message.components).replace(custom_id, forged))


async def test_a_country_that_is_none_is_refused_and_can_be_tried_again(bot, olive):
    page = await open_cards(olive)
    opened = await page.press("Another country")
    assert opened.modal.title == "The card's country"
    wrong = await settled(opened.modal.submit(country_typed(NO_NAME)))
    refusal = bot.texts.get("crisis-not-understood", "en")
    assert wrong.text == f"{refusal}\n> {NO_NAME}"
    assert wrong.answer.selects == []
    assert wrong.buttons == ["Try again", "Back"]
    again = await wrong.press("Try again")
    assert again.modal.prefilled == country_typed(NO_NAME)
    back = await press(wrong, "Back")
    assert back.text == CARDS_PAGE


async def test_a_mistyped_country_is_offered_and_counts_as_named(bot, olive, harbour):
    page = await post(await open_cards(olive), "general")
    wrong = await name_country(page, "Austrlia")
    assert wrong.text == "Did you mean one of these?\n> Austrlia"
    assert wrong.buttons == ["Try again", "Back"]
    [menu] = wrong.answer.selects
    assert menu.labels[0] == "Australia"
    page = await settled(wrong.select(MENU, "Australia"))
    await counts_as_named(page, "Australia", bot, harbour)


async def test_a_mistyped_country_can_be_typed_again(bot, olive):
    wrong = await name_country(await open_cards(olive), "Austrlia")
    again = await wrong.press("Try again")
    assert again.modal.prefilled == country_typed("Austrlia")
    assert (await settled(again.modal.submit(country_typed("Austria")))).text == named("Austria")


@pytest.mark.parametrize("typo", ["Austrlia", NO_NAME])
async def test_a_named_country_stays_named_through_a_typo_and_back(bot, olive, harbour, typo):
    page = await post(await open_cards(olive), "general")
    page = await name_country(page, "Germany")
    wrong = await name_country(page, typo)
    again = await wrong.press("Try again")
    wrong = await settled(again.modal.submit(country_typed(typo)))
    await counts_as_named(await press(wrong, "Back"), "Germany", bot, harbour)


async def test_buttons_from_before_still_lead_on(bot, olive):
    """A custom id without `:named`, and one with what was typed, as earlier versions sent them."""
    page = await name_country(await open_cards(olive), "Germany")
    forge(page, "local:country:DE:named:", "local:country:DE:Germny")
    opened = await page.press("Another country")
    assert opened.modal.prefilled == country_typed("Germny")
    wrong = await settled(opened.modal.submit(country_typed(NO_NAME)))
    assert (await press(wrong, "Back")).text == CARDS_PAGE.replace("United Kingdom", "Germany")


async def test_a_country_that_is_none_cannot_be_forged(bot, olive, harbour):
    """A card that was kept for one would break the page for every manager from then on."""
    wrong = await name_country(await open_cards(olive), NO_NAME)
    forge(wrong, "local:cards:GB", "local:cards:ZZ:named")
    assert (await press(wrong, "Back")).text == STALE
    page = await open_cards(olive)
    forge(page, "local:post:GB", "local:post:ZZ")
    assert (await post(page, "general")).text == STALE
    assert await cards_kept(bot, harbour.guild.id) == []


@pytest.mark.parametrize("value", ["ZZ", "00", "au", ""])
async def test_a_country_that_was_not_offered_cannot_be_forged(bot, olive, value):
    wrong = await name_country(await open_cards(olive), "Austrlia")
    forged = await settled(
        olive.forge(
            custom_id="local:country-similar",
            message=wrong.answer.message,
            kind=3,
            values=[value],
        )
    )
    assert forged.text == STALE


async def test_a_forged_button_opens_no_form_that_discord_would_refuse(bot, olive):
    page = await open_cards(olive)
    forge(page, "local:country:GB:", f"local:country:GB:{'x' * 80}")
    opened = await page.press("Another country")
    assert opened.modal.prefilled == country_typed("x" * 60)


async def test_members_cannot_name_a_card_s_country(bot, olive, maya, harbour):
    wrong = await name_country(await open_cards(olive), "Austrlia")
    refused = await settled(
        maya.forge(
            custom_id="local:country-similar",
            message=wrong.answer.message,
            kind=3,
            values=["AU"],
        )
    )
    assert refused.text.startswith("Only people with the *Manage Server* permission")

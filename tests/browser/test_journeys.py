"""What people come for, done in the browser, with the real bot."""

import pytest
from playwright.async_api import expect

from tests.sharing.conftest import LABEL

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_newcomer_finds_help(open_page, bot):
    nadia, maya = await open_page("nadia", "welcome"), await open_page("maya", "welcome")
    await nadia.box.press_sequentially("/cri")
    await nadia.page.get_by_role("option", name="/crisis").click()
    await nadia.page.get_by_label("country").press_sequentially("United K")
    await nadia.page.get_by_role("option", name="United Kingdom").click()
    await nadia.button("Run").click()
    card = nadia.private
    await expect(card).to_contain_text("Emergency, United Kingdom: call 999. Also: 112.")
    await expect(card).to_contain_text("Nadia used /crisis")
    await expect(card.get_by_role("link", name="Samaritans")).to_have_attribute(
        "href", "https://www.samaritans.org"
    )
    await expect(nadia.box).to_be_focused()

    await card.get_by_role("button", name="More lines").click()
    await nadia.dialog.get_by_label("Search the options").fill("zebras")
    await expect(nadia.dialog.get_by_role("status")).to_have_text("Nothing is called that.")
    await nadia.dialog.get_by_label("Search the options").fill("grief")
    await expect(nadia.dialog.get_by_role("status")).to_be_hidden()
    await nadia.dialog.get_by_role("button", name="Grief").click()
    await expect(card).to_contain_text("Grief: United Kingdom")

    await nadia.box.focus()
    await nadia.say("I found it.")
    await expect(maya.messages).to_have_count(1)
    await expect(maya.messages).to_contain_text("I found it.")

    await card.get_by_role("button", name="Dismiss").click()
    await expect(nadia.messages).to_have_count(1)


async def test_a_facilitator_sets_a_meeting_and_its_reminder_comes(open_page, set_up):
    frank, maya = await open_page("frank", "meetings"), await open_page("maya", "meetings")
    await frank.use("meeting create", title="Lunch circle", day="Monday", at="13:15")
    await expect(frank.private).to_contain_text("is set: every Monday at 13:15")
    await expect(maya.messages).to_have_count(0)
    await expect(maya.page.locator("#clock")).to_contain_text("Mon, Mar 2, 12:00 PM")

    await frank.button("+1 hour").click()
    for tab in (frank, maya):
        await expect(tab.page.locator("#clock")).to_contain_text("Mon, Mar 2, 1:00 PM")
        reminder = tab.messages.filter(has_text="Come as you are.")
        await expect(reminder).to_contain_text("Monday, March 2, 2026 at 1:15 PM (in 15 minutes)")
        await expect(reminder.get_by_role("button", name="Help now")).to_be_enabled()

    await maya.button("+1 day").click()
    await expect(frank.messages.filter(has_text="Come as you are.")).to_contain_text("(1 day ago)")


async def test_a_share_does_not_tell_who_wrote_it(open_page, set_up):
    maya, max_ = await open_page("maya", "shares"), await open_page("max", "shares")
    await maya.use("share")
    await maya.dialog.get_by_label(LABEL).fill("Today was **hard**, and I came anyway.")
    await maya.dialog.get_by_role("button", name="Submit").click()
    await expect(maya.private).to_contain_text("Your share is posted, without your name")

    await expect(max_.messages).to_have_count(1)
    await expect(max_.messages).to_contain_text("Today was hard, and I came anyway.")
    await expect(max_.messages.locator("header")).to_contain_text("hearth")
    assert "maya" not in (await max_.messages.evaluate("one => one.outerHTML")).lower()
    await max_.page.reload()
    await expect(max_.messages).to_have_count(1)
    await expect(maya.private.get_by_role("button", name="Take it back")).to_be_visible()

    await maya.page.get_by_role("link", name="welcome").click()
    await expect(maya.page.get_by_role("heading", level=1)).to_have_text("# welcome")
    await maya.page.go_back()
    await maya.private.get_by_role("link", name="#shares › message").click()
    await expect(maya.messages.filter(has_text="Someone shared:")).to_be_focused()


async def test_two_tabs_are_two_people_at_once(open_page, sandbox):
    maya, max_ = await open_page("maya"), await open_page("max")
    await maya.say("Is anybody here?")
    await expect(max_.messages).to_contain_text(["Is anybody here?"])
    await max_.messages.hover()
    await max_.button("More for this message by Maya").click()
    await max_.page.get_by_role("menuitem", name="Reply").click()
    await max_.say("I am.")
    await expect(maya.messages).to_have_count(2)
    await expect(maya.messages.last).to_contain_text("Replying to Maya: Is anybody here?")
    await expect(maya.messages.last).to_contain_text("I am.")

    await maya.messages.first.hover()
    await maya.button("More for this message by Maya").click()
    await maya.page.get_by_role("menuitem", name="Delete").click()
    for tab in (maya, max_):
        await expect(tab.messages).to_have_count(1)
    world = sandbox.world
    world.post(sandbox.person("max").guild.channel("welcome"), world.user("max"), "Over here.")
    link = maya.page.get_by_role("link", name="welcome (new messages)")
    await link.click()
    await expect(maya.messages).to_contain_text(["Over here."])


async def test_who_manages_messages_pins_and_deletes_them_by_hand(open_page, sandbox):
    olive, maya = await open_page("olive"), await open_page("maya")
    await maya.say("Read this first.")

    async def menu(tab):
        await tab.messages.hover()
        await tab.button("More for this message by Maya").click()
        return tab.page.get_by_role("menuitem")

    await expect((await menu(maya)).filter(has_text="Pin Message")).to_have_count(0)
    await (await menu(olive)).filter(has_text="Pin Message").click()
    await expect(maya.messages.locator("header")).to_contain_text("pinned")
    await (await menu(olive)).filter(has_text="Unpin Message").click()
    await expect(maya.messages.locator("header")).not_to_contain_text("pinned")
    await (await menu(olive)).filter(has_text="Delete").click()
    await expect(maya.messages).to_have_count(0)


async def test_being_somebody_else_shows_what_they_see(open_page, sandbox):
    tab = await open_page("frank", "staff")
    await tab.button("You are: Frank").click()
    await tab.dialog.get_by_role("button", name="Nadia").click()
    await expect(tab.button("You are: Nadia")).to_be_visible()
    await expect(tab.page.get_by_role("heading", level=1)).to_have_text("# welcome")
    await expect(tab.page.get_by_role("link", name="staff")).to_have_count(0)
    await tab.page.reload()
    await expect(tab.button("You are: Nadia")).to_be_visible()


async def test_help_in_direct_messages(open_page, bot):
    tab = await open_page("nadia", "welcome")
    await tab.button("Write to the bot").click()
    await expect(tab.page.get_by_role("heading", level=1)).to_have_text("hearth")
    await tab.say("Hello?")
    await expect(tab.messages).to_contain_text(["Hello?"])
    await tab.use("crisis", country="GB")
    await expect(tab.messages.last).to_contain_text(
        "Emergency, United Kingdom: call 999. Also: 112."
    )

"""By keyboard alone, on a phone, and in a channel with much in it."""

import re

import pytest
from playwright.async_api import expect

from tests.sharing.conftest import LABEL

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_from_the_palette_through_a_form_by_keyboard(open_page, set_up):
    tab = await open_page("maya", "shares")
    keys = tab.page.keyboard
    await expect(tab.box).to_be_focused()
    await keys.type("/priv")
    selected = tab.page.locator("#palette [aria-selected=true]")
    await expect(selected).to_contain_text("/privacy delete")
    await expect(tab.box).to_have_attribute("aria-activedescendant", "palette-0")
    await keys.press("ArrowDown")
    await expect(selected).to_contain_text("/privacy export")
    await keys.press("Escape")
    await expect(tab.page.locator("#palette")).to_be_hidden()

    await tab.box.fill("")
    await keys.type("/sha")
    await expect(selected).to_contain_text("/share")
    await keys.press("Enter")
    field = tab.dialog.get_by_label(LABEL)
    await expect(field).to_be_focused()
    await keys.type("By keyboard.")
    await keys.press("Escape")
    await expect(tab.dialog).to_contain_text("Close it and lose what you wrote?")
    await keys.press("Enter")  # "Keep writing" has the focus
    await expect(field).to_be_focused()
    await expect(field).to_have_value("By keyboard.")
    await keys.press("Tab")
    await keys.press("Tab")
    await expect(tab.button("Submit")).to_be_focused()
    await keys.press("Enter")
    await expect(tab.private).to_contain_text("Your share is posted")
    await expect(tab.box).to_be_focused()


async def test_messages_and_their_menus_by_keyboard(open_page, sandbox):
    maya = sandbox.person("maya")
    for word in ("one", "two", "three"):
        await maya.message("general", word)
    tab = await open_page("max")
    keys = tab.page.keyboard
    await keys.press("Shift+Tab")  # the menu of the last message, then its author, then itself
    await expect(tab.messages.last.get_by_role("button", name=re.compile("^More"))).to_be_focused()
    await keys.press("Shift+Tab")
    await keys.press("Shift+Tab")
    await expect(tab.messages.nth(2)).to_be_focused()
    await keys.press("ArrowUp")
    await expect(tab.messages.nth(1)).to_be_focused()
    await keys.press("Enter")
    await expect(tab.page.get_by_role("menuitem", name="Reply")).to_be_focused()
    await keys.press("Escape")
    await expect(tab.page.get_by_role("menu")).to_have_count(0)
    await expect(tab.messages.nth(1)).to_be_focused()


async def test_nothing_is_wider_than_a_phone(open_page, set_up):
    tab = await open_page("maya", "welcome", width=375, height=667, has_touch=True)
    await expect(tab.messages).to_have_count(1)
    await tab.say("x" * 300)
    await expect(tab.messages).to_have_count(2)
    await tab.use("crisis", country="GB")
    await expect(tab.private).to_be_visible()
    wide = (
        "() => [...document.querySelectorAll('body, #log')].map(e => e.scrollWidth - e.clientWidth)"
    )
    assert await tab.page.evaluate(wide) == [0, 0]
    await expect(tab.box).to_be_in_viewport(ratio=1)

    sidebar = tab.page.get_by_role("navigation", name="Channels")
    await expect(sidebar).to_have_count(0)
    await tab.button("Channels and people you can be").click()
    await expect(sidebar.get_by_role("link", name="welcome")).to_be_focused()
    await tab.page.keyboard.press("Escape")
    await expect(tab.button("Channels and people you can be")).to_be_focused()
    await tab.button("Channels and people you can be").click()
    await sidebar.get_by_role("link", name="shares").click()
    await expect(tab.page.get_by_role("heading", level=1)).to_have_text("# shares")
    await expect(sidebar).to_have_count(0)


async def test_five_thousand_messages_are_paged_and_few_are_drawn(open_page, sandbox):
    world = sandbox.world
    room = sandbox.person("maya").guild.channel("general")
    for number in range(5000):
        world.post(room, world.user("max"), f"Message {number}")
    tab = await open_page("maya")
    await expect(tab.messages).to_have_count(50)
    await expect(tab.messages.last).to_be_in_viewport()
    for first in range(4900, 4600, -50):
        await tab.page.evaluate("document.getElementById('log').scrollTop = 0")
        await expect(tab.messages.first).to_contain_text(f"Message {first}")
        count = await tab.messages.count()
        assert count == min(5000 - first, 200)
    await expect(tab.messages.last).to_contain_text("Message 4849")

    world.post(room, world.user("max"), "The newest")
    await tab.button("New messages below").click()
    await expect(tab.messages.last).to_contain_text("The newest")
    await expect(tab.messages.last).to_be_in_viewport()
    assert await tab.messages.count() == 200

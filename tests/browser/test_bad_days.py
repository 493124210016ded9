"""What the page does when things go wrong, by themselves or on purpose."""

import re

import pytest
from playwright.async_api import expect

from sandbox.people import client

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_lost_connection_comes_back_with_what_was_missed(open_page, sandbox):
    tab, max_ = await open_page("maya"), sandbox.person("max")
    is_broken = True

    def connect(socket):
        if not is_broken:
            socket.connect_to_server()
            return None
        return socket.close()

    await max_.message("general", "before")
    await expect(tab.messages).to_have_count(1)
    await tab.page.route_web_socket("**/page/live?*", connect)
    await tab.page.reload()
    await expect(tab.page.get_by_text("The connection is gone. Trying again…")).to_be_visible()
    await expect(tab.messages).to_have_text([re.compile("before")])
    await max_.message("general", "meanwhile")
    await expect(tab.messages).to_have_text([re.compile("before")])

    is_broken = False
    await expect(tab.messages).to_have_text([re.compile("before"), re.compile("meanwhile")])
    await expect(tab.page.locator("#gone")).to_be_hidden()
    await max_.message("general", "after")
    await expect(tab.messages).to_have_count(3)


async def test_a_bad_day_is_made_and_ended_in_the_drawer(open_page, sandbox, set_up):
    tab = await open_page("maya")
    await tab.button("Bad day").click()
    drawer = tab.page.get_by_role("dialog", name="A bad day")
    await expect(drawer).to_contain_text("Nothing is wrong now.")
    await drawer.get_by_role("button", name="Close them").click()
    wrong = drawer.get_by_role("status").get_by_role("listitem")
    await expect(wrong).to_have_text(["Maya takes no direct messages."])
    await drawer.get_by_label("Channel").select_option("#meetings")
    await drawer.get_by_label("Permission").select_option("Send messages")
    await drawer.get_by_role("button", name="Take it from the bot").click()
    await expect(wrong.nth(1)).to_contain_text("Send Messages in #meetings")
    await drawer.get_by_role("button", name="Everything is well again").click()
    await expect(drawer).to_contain_text("Nothing is wrong now.")
    await drawer.get_by_role("button", name="Close", exact=True).click()
    await expect(tab.button("Bad day")).to_be_focused()


async def test_a_channel_that_one_may_not_see_any_more_is_left(open_page, sandbox):
    tab = await open_page("maya", "general")
    sandbox.world.delete_channel(sandbox.person("maya").guild.channel("general"))
    await expect(tab.page.locator(".notice")).to_contain_text("You can't see #general any more.")
    await expect(tab.page.get_by_role("heading", level=1)).to_have_text("# welcome")
    await expect(tab.page.get_by_role("link", name="general")).to_have_count(0)


async def test_what_the_bot_does_not_answer_is_said_and_kept(
    open_page, sandbox, set_up, monkeypatch
):
    tab = await open_page("maya")
    sandbox.faults.fail("POST", "/callback", status=404, times=9)
    monkeypatch.setattr(client, "FIRST_ANSWER_SECONDS", 0.2)
    await tab.use("crisis", country="GB")
    form = tab.page.get_by_role("form", name="/crisis")
    await expect(form.get_by_role("alert")).to_have_text("The application did not respond.")
    await expect(form.get_by_label("country")).to_have_value("GB")

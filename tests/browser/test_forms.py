"""Filling things in: modals, options of commands, menus. What was typed is never lost."""

import pytest
from playwright.async_api import expect

from sandbox.people import client
from tests.sharing.conftest import LABEL

pytestmark = pytest.mark.asyncio(loop_scope="session")

NOTE = {"name": "note.txt", "mimeType": "text/plain", "buffer": b"hello"}
LIST = {"name": "list.txt", "mimeType": "text/plain", "buffer": b"milk"}


async def test_a_modal_that_is_refused_keeps_what_was_written(
    open_page, sandbox, set_up, monkeypatch
):
    tab = await open_page("maya", "shares")
    await tab.use("share")
    field, submit = tab.dialog.get_by_label(LABEL), tab.button("Submit")
    await submit.click()
    await expect(tab.dialog).to_contain_text("Please write something here.")
    await expect(field).to_be_focused()
    await field.fill("x" * 2001)
    await submit.click()
    await expect(tab.dialog).to_contain_text("At most 2000 characters fit; there are 2001.")

    await field.fill("Written with care.")
    sandbox.faults.fail("POST", "/callback", status=404, times=9)
    with monkeypatch.context() as hurried:
        hurried.setattr(client, "FIRST_ANSWER_SECONDS", 0.2)
        await submit.click()
        await expect(tab.dialog.get_by_role("alert")).to_contain_text("is still here")
    await expect(field).to_have_value("Written with care.")
    await tab.button("Cancel").click()
    await tab.button("Keep writing").click()
    await expect(field).to_have_value("Written with care.")

    sandbox.faults.clear()
    await submit.click()
    await expect(tab.dialog).to_have_count(0)
    await expect(tab.private).to_contain_text("Your share is posted")


async def test_a_modal_with_every_input(open_page, people_bot):
    tab = await open_page("maya")
    await tab.use("everything")
    submit = tab.button("Submit")
    await submit.click()
    await expect(tab.dialog.locator(".error:visible")).to_have_text(
        ["Please add a file here.", "Please choose here."]
    )
    who = tab.dialog.get_by_role("group", name="Who")
    for name in ("Maya", "Max", "Mina"):
        await who.get_by_role("checkbox", name=name).check()
    await submit.click()
    await expect(tab.dialog).to_contain_text("This takes 1 to 2; there are 3.")
    await who.get_by_role("checkbox", name="Mina").uncheck()
    await tab.dialog.get_by_label("Where").select_option("#general")
    await tab.dialog.get_by_label("Files").set_input_files([NOTE, LIST])
    await tab.dialog.get_by_role("radio", name="Blue").check()
    await tab.dialog.get_by_role("checkbox", name="Tuesday").check()
    await submit.click()
    await expect(tab.private).to_contain_text("maya,max | general | note.txt,list.txt | b | tu")


async def test_texts_with_limits_and_a_choice_made_beforehand(open_page, people_bot):
    tab = await open_page("maya", "welcome")
    await tab.use("share")
    await expect(tab.dialog).to_contain_text("Everyone in the room can read it.")
    words = tab.dialog.get_by_label("What would you like to share?")
    await expect(words).to_have_accessible_description("Up to 50 characters. 0 of 3 to 50")
    await words.fill("no")
    await tab.button("Submit").click()
    await expect(tab.dialog).to_contain_text("Please write at least 3 characters; there are 2.")
    await words.fill("Hello there")
    await tab.dialog.get_by_label("Note").press("Enter")
    await expect(tab.private).to_contain_text("Hello there | listen | no note")


async def test_a_command_with_every_kind_of_option(open_page, people_bot):
    tab = await open_page("olive")
    await tab.use("options")
    form = tab.page.get_by_role("form", name="/options")
    await form.get_by_label("size").fill("eleven")
    await tab.button("Run").click()
    await expect(form.get_by_role("alert")).to_have_text("text is required.")
    await form.get_by_label("text").fill("four")
    await tab.button("Run").click()
    await expect(form.get_by_role("alert")).to_have_text("size takes a whole number.")
    await form.get_by_label("size").fill("10")
    await form.get_by_label("ratio").fill("0.25")
    await form.get_by_label("sure").select_option("True")
    for option, chosen in {
        "person": "Nadia", "role": "Member", "place": "#meetings", "any_of": "Max", "colour": "Red",
    }.items():  # fmt: skip
        await form.get_by_label(option).fill(chosen[:3])
        await form.get_by_role("option", name=chosen, exact=True).click()
    await form.get_by_label("file").set_input_files(NOTE)
    await tab.button("Run").click()
    await expect(tab.private).to_contain_text(
        "four 10 0.25 True nadia Member meetings max Red hello"
    )


async def test_menus_and_buttons_of_a_message(open_page, people_bot):
    tab = await open_page("maya")
    await tab.use("menus")
    await tab.button("Fruit").click()
    await tab.dialog.get_by_role("checkbox", name="Apple").check()
    await tab.page.keyboard.press("ArrowDown")
    await tab.page.keyboard.press("Space")
    await expect(tab.dialog.get_by_role("checkbox", name="Cherry")).to_be_disabled()
    await tab.button("Done").click()
    await expect(tab.private.last).to_contain_text("A,B")
    for menu, chosen, said in (
        ("Role", "Facilitator", "Facilitator"),
        ("Person", "Max", "max"),
        ("Place", "#shares", "shares"),
    ):
        await tab.button(menu).click()
        await tab.dialog.get_by_role("button", name=chosen, exact=True).click()
        await expect(tab.private.last.locator(".text")).to_have_text(said)
    await tab.use("crisis", country="card")
    card = tab.private.last
    await expect(card.get_by_role("heading", name="Help now")).to_be_visible()
    await card.get_by_role("button", name="More").first.click()
    await expect(tab.private.last).to_contain_text("more of card:more")

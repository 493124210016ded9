"""What people type never becomes a part of the page."""

import pytest
from playwright.async_api import expect

from sandbox.entities import MessageFlag
from sandbox.posts import Draft

pytestmark = pytest.mark.asyncio(loop_scope="session")

ATTACK = "<script>pwned = 1</script><img src=x onerror='pwned = 2'>\"><svg onload=alert(3)>"
LINKS = "[here](javascript:pwned=4) javascript:alert(5) [there](data:text/html,<script>)"


async def test_names_messages_and_embeds_stay_text(open_page, sandbox):
    world = sandbox.world
    guild = sandbox.person("maya").guild
    guild.name = ATTACK
    world.user("max").global_name = ATTACK
    world.add_role(guild, ATTACK)
    room = world.add_channel(guild, "general-2", topic=ATTACK)
    embed = {
        "title": ATTACK,
        "url": "javascript:alert(6)",
        "description": f"{ATTACK} {LINKS}",
        "author": {"name": ATTACK},
        "footer": {"text": ATTACK},
        "fields": [{"name": ATTACK, "value": ATTACK, "inline": True}],
        "image": {"url": "javascript:alert(7)"},
    }
    world.post(room, world.user("max"), ATTACK)
    world.post(room, world.user("max"), f"`{ATTACK}` ||{ATTACK}|| {LINKS}\n```html\n{ATTACK}\n```")
    file = world.attach(room, f"{ATTACK}.html", "text/html", b"<script>alert(8)</script>")
    world.post(room, world.bot, Draft(ATTACK, embeds=[embed], attachments=[file]))
    tab = await open_page("maya", "general-2")
    await expect(tab.messages).to_have_count(3)
    await expect(tab.messages.first).to_contain_text(ATTACK)
    await expect(tab.messages.last).to_contain_text(ATTACK)
    await expect(tab.page.get_by_role("heading", level=2, name=ATTACK)).to_be_visible()
    await expect(tab.page.get_by_role("complementary")).to_contain_text(ATTACK)
    found = await tab.page.evaluate(
        """() => ({
            ran: typeof pwned !== "undefined",
            scripts: document.querySelectorAll("script:not([src^='/page/'])").length,
            strange: document.querySelectorAll("[onerror], [onload], img[src=x]").length,
            links: [...document.links].map(a => a.protocol).filter(p => !/^https?:$/.test(p)),
        })"""
    )
    assert found == {"ran": False, "scripts": 0, "strange": 0, "links": []}


async def test_components_of_a_bot_stay_text(open_page, sandbox):
    world = sandbox.world
    menu = {
        "type": 3,
        "custom_id": ATTACK[:100],
        "placeholder": ATTACK,
        "options": [{"label": ATTACK, "value": "1", "description": ATTACK[:100]}],
    }
    link = {"type": 2, "style": 5, "label": ATTACK[:80], "url": "javascript:alert(9)"}
    components = [
        {"type": 17, "components": [{"type": 10, "content": f"# {ATTACK}\n{LINKS}"}]},
        {"type": 1, "components": [menu]},
        {"type": 1, "components": [link]},
    ]
    draft = Draft(components=components, flags=MessageFlag.COMPONENTS_V2)
    world.post(sandbox.person("maya").guild.channel("general"), world.bot, draft)
    tab = await open_page("maya")
    await expect(tab.messages).to_contain_text(ATTACK)
    await tab.button(ATTACK).click()
    await expect(tab.dialog.get_by_role("button", name=ATTACK).first).to_be_visible()
    assert await tab.page.evaluate("typeof pwned") == "undefined"
    assert await tab.page.locator("a[href^='javascript']").count() == 0

import aiohttp
import pytest

from sandbox.demo import demo_world
from sandbox.server import serve

ATTACK = '<script>alert(1)</script><img src=x onerror="alert(2)">'


@pytest.fixture
async def page():
    async with serve() as sandbox, aiohttp.ClientSession() as session:
        guild = demo_world(sandbox.world)
        guild.name = ATTACK
        olive = sandbox.person("olive")
        await olive.message("general", ATTACK)
        async with session.get(f"{sandbox.origin}/") as answer:
            yield answer, await answer.text()


async def test_it_shows_what_stands_in_the_channels(page):
    _, text = page
    assert "<h2>#general</h2><article><strong>olive</strong>" in text
    assert "<h2>#staff</h2><p>Nothing yet.</p>" in text


async def test_what_people_typed_stays_text(page):
    answer, text = page
    assert "<script" not in text
    assert "<img" not in text
    assert text.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; style-src 'self'"

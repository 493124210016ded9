"""What the page is served, and to whom."""

import pytest

HTML_ATTACK = "<script>alert(1)</script>"


async def status(session, sandbox, path, *, method="GET", **headers):
    async with session.request(method, sandbox.origin + path, headers=headers) as answer:
        return answer.status


async def test_the_page_comes_with_a_strict_policy(session, sandbox):
    async with session.get(f"{sandbox.origin}/") as answer:
        assert (answer.status, answer.content_type) == (200, "text/html")
        headers = answer.headers
    policy = dict(
        part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";")
    )
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "connect-src": "'self'",
        "form-action": "'none'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
    }
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize(
    "path",
    [
        "/page/none.js",
        "/page/..%2fsite.py",
        "/page/static/index.html",
        "/page/api/none",
        "/attachments/1/none/a.txt",
        f"/attachments/1/{'9' * 5000}/a.txt",
    ],
)
async def test_nothing_else_is_served(session, sandbox, path):
    assert await status(session, sandbox, path) == 404


@pytest.mark.parametrize(
    "path", ["/", "/page/index.html", "/page/api/people", "/page/live", "/sandbox/state"]
)
async def test_other_sites_and_other_names_are_refused(session, sandbox, path):
    port = sandbox.origin.rpartition(":")[2]
    for headers in (
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": f"https://127.0.0.1:{port}"},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": f"evil.example:{port}"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "[::1"},
    ):
        assert await status(session, sandbox, path, **headers) == 403, headers


async def test_the_page_itself_is_not_refused(session, sandbox):
    port = sandbox.origin.rpartition(":")[2]
    for name in ("127.0.0.1", "localhost", "[::1]"):
        own = {"Host": f"{name}:{port}", "Origin": f"http://{name}:{port}"}
        assert await status(session, sandbox, "/page/api/people", **own) == 200
    assert await status(session, sandbox, "/api/v10/gateway", Host="sandbox.internal") == 200


async def test_a_file_that_somebody_sent_can_do_nothing(session, sandbox, channel, owner):
    world = sandbox.world
    file = world.attach(channel, "x.html", "text/html", HTML_ATTACK.encode())
    world.uploads[file.id] = file
    async with session.get(file.url) as answer:
        assert await answer.text() == HTML_ATTACK
        assert answer.headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"

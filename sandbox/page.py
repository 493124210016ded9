"""A page to look at: what stands in each channel, as the server's owner sees it."""

from html import escape
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.entities import Channel, Guild
from sandbox.people import Person

if TYPE_CHECKING:
    from sandbox.server import Sandbox

# Nothing runs and nothing is fetched but the style sheet below.
HEADERS = {"Content-Security-Policy": "default-src 'none'; style-src 'self'"}
STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
article { border-left: 0.25rem solid; padding-left: 0.75rem; margin: 1rem 0; }
article p { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.25rem 0; }
"""


def add_page(app: web.Application, sandbox: "Sandbox") -> None:
    """Serve the page at / and its style at /page.css."""

    async def page(_request: web.Request) -> web.Response:
        return web.Response(text=_page(sandbox), content_type="text/html", headers=HEADERS)

    async def style(_request: web.Request) -> web.Response:
        return web.Response(text=STYLE, content_type="text/css")

    app.router.add_get("/", page)
    app.router.add_get("/page.css", style)


def _page(sandbox: "Sandbox") -> str:
    servers = "".join(_server(sandbox, guild) for guild in sandbox.world.bot_guilds())
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        '<title>Local Discord</title><link rel="stylesheet" href="/page.css"></head><body>'
        f"<main>{servers}<p>The API is at {escape(sandbox.api_url)}.</p></main></body></html>"
    )


def _server(sandbox: "Sandbox", guild: Guild) -> str:
    owner = sandbox.person(sandbox.world.users[guild.owner_id], guild=guild)
    channels = "".join(_channel(owner, channel) for channel in guild.channels.values())
    return f"<h1>{escape(guild.name)}</h1>{channels}"


def _channel(viewer: Person, channel: Channel) -> str:
    messages = "".join(
        f"<article><strong>{escape(shown.author)}</strong><p>{escape(shown.text)}</p>"
        f"<p>{escape(' · '.join(f'[{label}]' for label in shown.buttons))}</p></article>"
        for shown in viewer.sees(channel)
    )
    return f"<h2>#{escape(channel.name or '')}</h2>{messages or '<p>Nothing yet.</p>'}"

"""Who may talk to the page: this machine's browser, from the page itself."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

_GUARDED = ("/page/", "/sandbox/")
_OWN_NAMES = ("127.0.0.1", "localhost", "::1")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
    " form-action 'none'; base-uri 'none'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
# Files come from people: shown or saved, they must not act as a part of the page.
FILE_HEADERS = {
    "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}


def guarding() -> Middleware:
    """Refuses other sites' requests, also those that come through a name that points here."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        is_guarded = request.path == "/" or request.path.startswith(_GUARDED)
        if is_guarded and not _is_own(request):
            return web.Response(status=403, text="This page is for this machine's browser only.")
        return await handler(request)

    return guard


def _is_own(request: web.Request) -> bool:
    try:
        name = urlsplit(f"//{request.host}").hostname
    except ValueError:
        return False
    origin = request.headers.get("Origin")
    return name in _OWN_NAMES and origin in (None, f"http://{request.host}")

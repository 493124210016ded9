"""Rate limits: per route and resource, and 50 requests a second over all."""

import hashlib
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox.entities import Payload

GLOBAL_PER_SECOND = 50
# requests, seconds: what Discord's headers say of these routes; the rest is left at one default.
_BY_ROUTE: dict[tuple[str, str], tuple[int, float]] = {
    ("POST", "/channels/{channel_id}/messages"): (5, 5),
    ("PATCH", "/channels/{channel_id}/messages/{message_id}"): (5, 5),
    ("DELETE", "/channels/{channel_id}/messages/{message_id}"): (5, 1),
    ("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}"): (10, 10),
    ("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}"): (10, 10),
    ("PATCH", "/guilds/{guild_id}/members/{user_id}"): (10, 10),
    ("POST", "/users/@me/channels"): (10, 10),
    ("POST", "/webhooks/{application_id}/{token}"): (5, 2),
    ("PATCH", "/webhooks/{application_id}/{token}/messages/{message_id}"): (5, 2),
}
_DEFAULT = (50, 1.0)
_OUTSIDE_GLOBAL = ("/interactions/", "/webhooks/")
_MAJOR = ("channel_id", "guild_id", "token")  # each value of these has its own bucket


@dataclass(slots=True)
class _Window:
    allowed: int
    seconds: float
    ends_at: float = 0.0  # monotonic
    used: int = 0

    def take(self, now: float) -> bool:
        """Count one request; whether it is within the limit."""
        if now >= self.ends_at:
            self.ends_at, self.used = now + self.seconds, 0
        if self.used >= self.allowed:
            return False
        self.used += 1
        return True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the limits say to a request: `refusal` is the body of a 429, else None."""

    headers: dict[str, str]
    refusal: Payload | None = None


@dataclass(slots=True)
class Limits:
    """Off unless `enforce` is called: tests mostly want no waiting."""

    is_on: bool = False
    refused: int = 0  # how many requests were answered 429
    ticks: Callable[[], float] = time.monotonic
    _buckets: dict[tuple[str, ...], _Window] = field(default_factory=dict)
    _global: _Window = field(default_factory=lambda: _Window(GLOBAL_PER_SECOND, 1.0))
    _overrides: dict[tuple[str, str], tuple[int, float]] = field(default_factory=dict)

    def enforce(self) -> None:
        self.is_on = True

    def relax(self) -> None:
        self.is_on = False

    def set_bucket(self, method: str, route: str, *, allowed: int, seconds: float) -> None:
        """Give a route, such as "/channels/{channel_id}/messages", another limit."""
        self._overrides[method, route] = (allowed, seconds)
        self._buckets.clear()

    def check(self, method: str, route: str, parameters: dict[str, str]) -> Verdict:
        """Count a request; the headers its answer must have, and whether it is refused."""
        if not self.is_on:
            return Verdict({})
        now = self.ticks()
        window, bucket = self._window(method, route, parameters), _hash(method, route)
        if not route.startswith(_OUTSIDE_GLOBAL) and not self._global.take(now):
            return self._refuse(
                window, now, bucket, wait=self._global.ends_at - now, scope="global"
            )
        if not window.take(now):
            return self._refuse(window, now, bucket, wait=window.ends_at - now, scope="user")
        return Verdict(_headers(window, now, bucket))

    def _window(self, method: str, route: str, parameters: dict[str, str]) -> _Window:
        major = tuple(parameters[name] for name in _MAJOR if name in parameters)
        key = (method, route, *major)
        if key not in self._buckets:
            found = self._overrides.get((method, route)) or _BY_ROUTE.get((method, route), _DEFAULT)
            self._buckets[key] = _Window(*found)
        return self._buckets[key]

    def _refuse(
        self, window: _Window, now: float, bucket: str, *, wait: float, scope: str
    ) -> Verdict:
        self.refused += 1
        body: Payload = {
            "message": "You are being rate limited.",
            "retry_after": round(wait, 3) + 0.001,
            "global": scope == "global",
        }
        headers = {
            "Retry-After": str(math.ceil(wait)),
            "X-RateLimit-Scope": scope,
            "Via": "1.1 sandbox",
        }
        if scope == "global":
            headers["X-RateLimit-Global"] = "true"
        else:
            headers |= _headers(window, now, bucket)
        return Verdict(headers, body)


def refusal(*, retry_after: float) -> Verdict:
    """A 429 as a fault, whatever was used so far."""
    body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": False}
    headers = {
        "Retry-After": str(math.ceil(retry_after)),
        "X-RateLimit-Scope": "shared",
        "Via": "1.1 sandbox",
    }
    return Verdict(headers, body)


def _hash(method: str, route: str) -> str:
    return hashlib.sha256(f"{method} {route}".encode()).hexdigest()[:32]


def _headers(window: _Window, now: float, bucket: str) -> dict[str, str]:
    left = max(0.0, window.ends_at - now)
    return {
        "X-RateLimit-Limit": str(window.allowed),
        "X-RateLimit-Remaining": str(window.allowed - window.used),
        "X-RateLimit-Reset": f"{time.time() + left:.3f}",
        "X-RateLimit-Reset-After": f"{left:.3f}",
        "X-RateLimit-Bucket": bucket,
    }

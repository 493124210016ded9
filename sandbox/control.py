"""Steering the sandbox from another process: clock, faults, state."""

import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from sandbox import message_payloads, payloads
from sandbox.api import json_response
from sandbox.entities import Channel, Guild, Payload

if TYPE_CHECKING:
    from sandbox.server import Sandbox


def add_controls(app: web.Application, sandbox: "Sandbox") -> None:
    """Serve /sandbox/clock, /sandbox/faults and /sandbox/state."""

    def served(
        act: Callable[["Sandbox", Payload], Payload],
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answer(request: web.Request) -> web.Response:
            raw = await request.read()
            try:
                return json_response(act(sandbox, orjson.loads(raw) if raw else {}))
            except (ValueError, TypeError, KeyError, re.error) as error:
                return json_response({"message": f"{type(error).__name__}: {error}"}, status=400)

        return answer

    app.router.add_get("/sandbox/clock", served(_clock))
    app.router.add_post("/sandbox/clock", served(_move_clock))
    app.router.add_post("/sandbox/faults", served(_plan_fault))
    app.router.add_get("/sandbox/state", served(_state))


def _clock(sandbox: "Sandbox", _body: Payload) -> Payload:
    clock = sandbox.clock
    return {"now": payloads.instant(clock.now()), "frozen": clock.is_frozen}


def _move_clock(sandbox: "Sandbox", body: Payload) -> Payload:
    if "advance_seconds" in body:
        sandbox.clock.advance(timedelta(seconds=body["advance_seconds"]))
    elif "move_to" in body:
        instant = datetime.fromisoformat(body["move_to"])
        if instant.tzinfo is None:
            raise ValueError("move_to needs an offset, such as 2026-03-02T12:00:00+00:00")
        sandbox.clock.move_to(instant.astimezone(UTC))
    else:
        raise ValueError("say advance_seconds or move_to")
    return _clock(sandbox, body)


def _plan_fault(sandbox: "Sandbox", body: Payload) -> Payload:
    """`kind` says which; the rest are the arguments of the method that plans it."""
    arguments = {key: value for key, value in body.items() if key != "kind"}
    kinds_of_faults(sandbox)[body["kind"]](**arguments)
    planned = [fault for fault in sandbox.faults.plan if fault.times]
    dispatches = [fault for fault in sandbox.faults.dispatches if fault.times]
    return {"planned": len(planned) + len(dispatches), "refused": sandbox.limits.refused}


def kinds_of_faults(sandbox: "Sandbox") -> dict[str, Callable[..., object]]:
    """What each `kind` calls, with the other fields as arguments."""
    faults, gateway, limits = sandbox.faults, sandbox.gateway, sandbox.limits
    return {
        "fail": faults.fail,
        "reset": faults.reset,
        "lose_answer": faults.lose_answer,
        "slow": faults.slow,
        "hold": faults.hold,
        "lose_dispatch": faults.lose_dispatch,
        "duplicate_dispatch": faults.duplicate_dispatch,
        "reorder_dispatch": faults.reorder_dispatch,
        "refuse_identify": faults.refuse_identify,
        "drop_gateway": gateway.drop,
        "mute_gateway": faults.mute_gateway,
        "unmute_gateway": faults.unmute_gateway,
        "silence_gateway": gateway.silence,
        "reconnect": gateway.ask_to_reconnect,
        "invalidate": gateway.invalidate,
        "enforce_limits": limits.enforce,
        "relax_limits": limits.relax,
        "enforce_starts": gateway.starts.enforce,
        "relax_starts": gateway.starts.relax,
        "clear": faults.clear,
    }


def _state(sandbox: "Sandbox", _body: Payload) -> Payload:
    world = sandbox.world
    private = [c for c in world.channels.values() if c.is_private]
    return {
        "now": payloads.instant(sandbox.clock.now()),
        "api_url": sandbox.api_url,
        "connected": sandbox.gateway.is_connected,
        "users": [payloads.user(user) for user in world.users.values()],
        "guilds": [_guild(sandbox, guild) for guild in world.guilds.values()],
        "private_channels": [_channel(sandbox, channel) for channel in private],
        "commands": [payloads.command(c, world.application) for c in world.commands.values()],
        "unknown_routes": sandbox.unknown_routes,
        "refused": sandbox.limits.refused,
    }


def _guild(sandbox: "Sandbox", guild: Guild) -> Payload:
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "roles": [payloads.role(role) for role in guild.roles.values()],
        "members": [payloads.member(member) for member in guild.members.values()],
        "channels": [_channel(sandbox, channel) for channel in guild.channels.values()],
        "scheduled_events": [
            payloads.scheduled_event(event) | {"interested": [str(i) for i in event.interested]}
            for event in guild.scheduled_events.values()
        ],
        "bans": [{"user_id": str(i), "reason": why} for i, why in guild.bans.items()],
        "audit_log": [payloads.audit_entry(entry) for entry in guild.audit_log],
    }


def _channel(sandbox: "Sandbox", channel: Channel) -> Payload:
    messages = [message_payloads.message(m, sandbox.world) for m in channel.messages.values()]
    return payloads.channel(channel) | {"messages": messages}

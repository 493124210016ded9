"""Application commands, global and of one server."""

from typing import Any

from sandbox import payloads
from sandbox.calls import Call, Route
from sandbox.command_rules import check_command, check_commands, filled
from sandbox.entities import Command, Payload
from sandbox.errors import NOT_YOUR_APPLICATION, UNKNOWN_COMMAND, FieldErrors, refused

_LOCALIZED = ("name_localizations", "description_localizations")


async def list_commands(call: Call) -> list[Payload]:
    """Without `with_localizations` Discord leaves the dictionaries of words out."""
    place = _place(call)
    return [_shown(call, command) for command in _registered(call, place)]


async def get_command(call: Call) -> Payload:
    return _shown(call, _found(call))


async def create_command(call: Call) -> tuple[int, Payload]:
    place, body = _place(call), call.fields
    errors = FieldErrors()
    check_command(errors, (), body)
    errors.raise_if_any()
    known = call.world.find_command(body["name"], kind=body.get("type", 1), guild_id=place)
    command = call.world.put_command(filled(body, guild_id=place), guild_id=place)
    return (200 if known else 201), _whole(call, command)


async def replace_commands(call: Call) -> list[Payload]:
    """Register exactly these: others go, those of the same name and type keep their ids."""
    place, bodies = _place(call), call.body
    errors = FieldErrors()
    check_commands(errors, bodies)
    errors.raise_if_any()
    kept = [call.world.put_command(filled(b, guild_id=place), guild_id=place) for b in bodies]
    for command in _registered(call, place):
        if command not in kept:
            call.world.delete_command(command)
    return [_whole(call, command) for command in kept]


async def edit_command(call: Call) -> Payload:
    command = _found(call)
    changed = {"type": command.kind, **command.body, **call.fields}
    errors = FieldErrors()
    check_command(errors, (), changed)
    errors.raise_if_any()
    body = filled(changed, guild_id=command.guild_id)
    if body != command.body:
        call.world.change_command(command, body)
    return _whole(call, command)


async def delete_command(call: Call) -> None:
    call.world.delete_command(_found(call))


def _place(call: Call) -> int | None:
    if call.id("application_id") != call.world.application.id:
        raise refused(NOT_YOUR_APPLICATION)
    return call.guild().id if "guild_id" in call.parameters else None


def _registered(call: Call, place: int | None) -> list[Command]:
    return [command for command in call.world.commands.values() if command.guild_id == place]


def _found(call: Call) -> Command:
    place, command = _place(call), call.world.commands.get(call.id("command_id"))
    if command is None or command.guild_id != place:
        raise refused(UNKNOWN_COMMAND)
    return command


def _whole(call: Call, command: Command) -> Payload:
    return payloads.command(command, call.world.application)


def _shown(call: Call, command: Command) -> Payload:
    body = _whole(call, command)
    bare: Payload = body if call.flag("with_localizations") else _without_words(body)
    return bare


def _without_words(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_words(item) for item in value]
    if isinstance(value, dict):
        return {k: _without_words(v) for k, v in value.items() if k not in _LOCALIZED}
    return value


_GLOBAL = "/applications/{application_id}/commands"
_LOCAL = "/applications/{application_id}/guilds/{guild_id}/commands"
ROUTES: tuple[Route, ...] = tuple(
    (method, base + tail, handler)
    for base in (_GLOBAL, _LOCAL)
    for method, tail, handler in (
        ("GET", "", list_commands),
        ("POST", "", create_command),
        ("PUT", "", replace_commands),
        ("GET", "/{command_id}", get_command),
        ("PATCH", "/{command_id}", edit_command),
        ("DELETE", "/{command_id}", delete_command),
    )
)

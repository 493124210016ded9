"""The application and its bot user."""

from sandbox import payloads
from sandbox.calls import Call, Route
from sandbox.entities import Payload
from sandbox.errors import FieldErrors


async def get_own_user(call: Call) -> Payload:
    return payloads.own_user(call.world.bot)


async def get_application(call: Call) -> Payload:
    world = call.world
    return payloads.application(
        world.application, guilds=len(world.bot_guilds()), users=len(world.installed_for)
    )


async def edit_application(call: Call) -> Payload:
    if "description" in call.fields:
        given, errors = call.fields["description"] or "", FieldErrors()
        errors.length(("description",), given, 0, 400)
        errors.raise_if_any()
        call.world.application.description = given
    return await get_application(call)


ROUTES: tuple[Route, ...] = (
    ("GET", "/users/@me", get_own_user),
    ("GET", "/oauth2/applications/@me", get_application),
    ("GET", "/applications/@me", get_application),
    ("PATCH", "/applications/@me", edit_application),
)

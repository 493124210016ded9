"""Users, and the bot's private channels with them."""

from sandbox import payloads
from sandbox.calls import Call, Route, snowflake
from sandbox.entities import Payload
from sandbox.errors import CANNOT_MESSAGE_USER, INVALID_RECIPIENT, refused


async def get_user(call: Call) -> Payload:
    return payloads.user(call.user())


async def open_dm(call: Call) -> Payload:
    """Opening succeeds even for those who take no messages; sending is what fails."""
    user = call.world.users.get(snowflake(call.fields.get("recipient_id"), "recipient_id"))
    if user is None:
        raise refused(INVALID_RECIPIENT)
    if user.is_bot:
        raise refused(CANNOT_MESSAGE_USER)
    return payloads.channel(call.world.open_dm(user), seen_by=call.world.bot)


async def list_own_guilds(call: Call) -> list[Payload]:
    world = call.world
    return [
        {
            "id": str(guild.id),
            "name": guild.name,
            "icon": None,
            "banner": None,
            "owner": guild.owner_id == world.bot.id,
            "permissions": str(int(world.guild_permissions(call.own_member(guild)))),
            "features": list(guild.features),
        }
        for guild in world.bot_guilds()
    ]


async def leave_guild(call: Call) -> None:
    guild = call.guild()
    call.world.remove_member(call.own_member(guild))


ROUTES: tuple[Route, ...] = (
    ("POST", "/users/@me/channels", open_dm),
    ("GET", "/users/@me/guilds", list_own_guilds),
    ("DELETE", "/users/@me/guilds/{guild_id}", leave_guild),
    ("GET", "/users/{user_id}", get_user),
)

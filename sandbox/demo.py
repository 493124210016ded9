"""A small community to try things in."""

from sandbox.entities import Channel, Guild, Member, User
from sandbox.permissions import Permission
from sandbox.world import World

SERVER = "Harbour Peer Support"
# No more than the bot's invitation asks for.
BOT_PERMISSIONS = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.MANAGE_ROLES
)
FACILITATORS = ("frank", "fatima")
MEMBERS = ("maya", "max", "mina", "milo")
NEWCOMER = "nadia"
OPEN_CHANNELS = ("welcome", "shares", "meetings", "general")
STAFF = "staff"


def demo_world(world: World) -> Guild:
    """The server with its owner Olive, two facilitators, four members, a newcomer and the bot."""
    guild = world.add_guild(SERVER, owner=_person(world, "olive"))
    member = world.add_role(guild, "Member")
    facilitator = world.add_role(guild, "Facilitator")
    for name in FACILITATORS:
        world.add_member(guild, _person(world, name), member, facilitator)
    for name in MEMBERS:
        world.add_member(guild, _person(world, name), member)
    world.add_member(guild, _person(world, NEWCOMER))
    for name in OPEN_CHANNELS:
        world.add_channel(guild, name)
    staff = world.add_channel(guild, STAFF)
    bot = world.invite_bot(guild, permissions=BOT_PERMISSIONS)
    world.overwrite(staff, guild.everyone, deny=Permission.VIEW_CHANNEL)
    world.overwrite(staff, facilitator, allow=Permission.VIEW_CHANNEL)
    _let_in(world, staff, bot)
    return guild


def _let_in(world: World, channel: Channel, bot: Member) -> None:
    guild = world.guilds[bot.guild_id]
    world.overwrite(channel, guild.roles[bot.role_ids[0]], allow=Permission.VIEW_CHANNEL)


def _person(world: World, name: str) -> User:
    return world.add_user(name, shown_as=name.capitalize())

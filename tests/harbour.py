"""The demo server by names, and what tests of /setup and of what comes after it do there."""

from bot.client import Hearth
from bot.features.communities.store import add_community, change_community
from sandbox.demo import SERVER
from sandbox.entities import Guild

MESSAGES = r"^/channels/\d+/messages$"
MESSAGE = r"^/channels/\d+/messages/\d+$"


class Harbour:
    """The demo server, its channels and roles by name."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.world = sandbox.world
        self.guild = sandbox.world.guild(SERVER)

    def channel(self, name):
        return self.guild.channel(name)

    def role(self, name):
        return self.guild.role(name)

    @property
    def bot_role(self):
        return next(role for role in self.guild.roles.values() if role.bot_id is not None)


async def settled(doing):
    """What came of it, once the bot is done with it."""
    return await (await doing).settled()


async def press(result, label):
    return await settled(result.press(label))


async def change_settings(bot: Hearth, guild: Guild, **columns: object) -> None:
    """Change a server's settings past /setup, making them when there are none."""
    async with bot.database.begin() as session:
        await add_community(session, bot.vault, guild_id=guild.id)
        await change_community(session, bot.vault, guild_id=guild.id, **columns)
    bot.directory.forget(guild.id)


def settings_of(guild: Guild) -> dict[str, object]:
    """What /setup would keep of a server with the demo server's roles and channels."""
    return {
        "zone": "Europe/London",
        "facilitator_role_id": guild.role("Facilitator").id,
        "member_role_id": guild.role("Member").id,
        "share_channel_id": guild.channel("shares").id,
        "meetings_channel_id": guild.channel("meetings").id,
        "staff_channel_id": guild.channel("staff").id,
    }

"""The demo community, as tests and scripts name it."""

from sandbox.entities import Guild
from sandbox.seed import load_seed, permissions_of, plant
from sandbox.world import World

_HARBOUR = load_seed()
SERVER = _HARBOUR.name
BOT_PERMISSIONS = permissions_of(_HARBOUR.bot_permissions)


def demo_world(world: World) -> Guild:
    """The server with its people and the bot, in which nobody has done anything yet."""
    return plant(world, _HARBOUR)

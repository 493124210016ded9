"""The demo server, set up, and the private panel in which its manager adds crisis help."""

import pytest

from bot.features.local import store
from sandbox.permissions import Permission
from tests.conftest import SETUP

NAME, CALL, TEXT, WEB, NOTE = (
    "Name",
    "Phone number",
    "Number for text messages",
    "Web address",
    "Hours, and what to know",
)
CAMPUS = {
    NAME: "Campus counselling",
    CALL: "+44 20 7946 0000",
    WEB: "https://example.org/help",
    NOTE: "Weekdays 9:00 to 17:00.",
}
CAMPUS_SHOWN = (
    "- **[Campus counselling](<https://example.org/help>)**. Call `+44 20 7946 0000`. "
    "Weekdays 9:00 to 17:00."
)


class Harbour:
    """The demo server by names, and what the bot has put into it."""

    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.world = sandbox.world
        self.guild = sandbox.world.guild("Harbour Peer Support")

    def channel(self, name):
        return next(c for c in self.guild.channels.values() if c.name == name)

    def at(self, name):
        return f"<#{self.channel(name).id}>"

    @property
    def bot_role(self):
        return next(role for role in self.guild.roles.values() if role.bot_id is not None)

    def cards(self, name="general"):
        """The crisis cards that stand in a channel."""
        return [
            message
            for message in self.channel(name).messages.values()
            if message.author is self.world.bot and message.content.startswith("**Help now")
        ]

    def staff(self):
        bot = self.world.bot
        found = self.channel("staff").messages.values()
        return [message.content for message in found if message.author is bot]

    def allow_pins(self):
        permissions = self.bot_role.permissions | Permission.PIN_MESSAGES
        self.world.edit_role(self.bot_role, permissions=permissions)

    def forbid(self, name, denied=Permission.VIEW_CHANNEL):
        self.world.overwrite(self.channel(name), self.bot_role, deny=denied)

    def let_back(self, name):
        self.world.clear_overwrite(self.channel(name), self.bot_role)


@pytest.fixture
def harbour(sandbox):
    return Harbour(sandbox)


@pytest.fixture
def olive(sandbox):
    """Owns the server."""
    return sandbox.person("olive")


@pytest.fixture
def maya(sandbox):
    """A member."""
    return sandbox.person("maya")


async def settled(doing):
    return await (await doing).settled()


async def press(result, label):
    return await settled(result.press(label))


async def finished(person, **changes):
    """The panel at the end of /setup."""
    return await settled(person.use("setup", channel="welcome", **(SETUP | changes)))


async def open_panel(person, **changes):
    return await press(await finished(person, **changes), "Crisis help here")


async def add(panel, **parts):
    """Fill in the form for a line; `parts` by our own names of them."""
    typed = {_LABELS[part]: words for part, words in parts.items()} or CAMPUS
    opened = await panel.press("Add a line")
    return await settled(opened.modal.submit(typed))


_LABELS = {"name": NAME, "call": CALL, "text": TEXT, "web": WEB, "note": NOTE}


async def open_cards(person):
    return await press(await open_panel(person), "Card in a channel")


async def post(page, *channels):
    picked = list(channels) if len(channels) != 1 else channels[0]
    return await settled(page.select("Choose channels for the card", picked))


async def lines_kept(bot, guild_id):
    async with bot.database.begin() as session:
        return await store.lines_of(session, guild_id=guild_id)


async def cards_kept(bot, guild_id):
    async with bot.database.begin() as session:
        return await store.cards_of(session, guild_id=guild_id)


async def is_in_order(bot, harbour, name="general"):
    """One card there, and known."""
    [card] = harbour.cards(name)
    [kept] = [c for c in await cards_kept(bot, harbour.guild.id) if c.channel_id == card.channel_id]
    assert (kept.message_id, kept.problem, kept.is_wanted) == (card.id, None, True)
    return card


async def tend(bot, harbour):
    await bot.get_cog("Local").keeper.tend(harbour.guild.id)

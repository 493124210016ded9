"""The demo server, set up, and the private panel in which its manager adds crisis help."""

import pytest
from sqlalchemy import update

from bot.features.local import store
from bot.features.local.tables import LocalCard
from bot.features.notices.tables import Notice
from sandbox.permissions import Permission
from tests.conftest import SETUP
from tests.harbour import Harbour, press, settled

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
CARDS_PAGE = (
    "**A crisis card in a channel**\n"
    "It shows the emergency number, the main lines and yours, and can be read while I am offline. "
    "I keep it up to date.\n"
    "Country: **United Kingdom**. Choose its channels below, 5 at most in this server. A card that "
    "is there already is brought up to date and keeps its country."
)
OFFLINE = (
    "This card stays here when I am offline. The button and `/crisis` need me: they show every "
    "country, privately."
)


class LocalHarbour(Harbour):
    """The demo server, and what the bot has put into it."""

    def at(self, name):
        return f"<#{self.channel(name).id}>"

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
    return LocalHarbour(sandbox)


@pytest.fixture
def maya(sandbox):
    """A member."""
    return sandbox.person("maya")


async def finished(person, **changes):
    """The panel at the end of /setup."""
    return await settled(person.use("setup", channel="welcome", **(SETUP | changes)))


async def open_panel(person, **changes):
    return await press(await finished(person, **changes), "Set up crisis help")


def country_typed(words):
    return {"Which country is the card for?": words}


async def name_country(page, words):
    """The page after *Another country*, with these words typed."""
    opened = await page.press("Another country")
    return await settled(opened.modal.submit(country_typed(words)))


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


async def lose_sight(bot, *, state="held", wake_at=None, **card):
    """As when nobody was told whether the card was sent; `card` has more columns of it."""
    async with bot.database.begin() as session:
        await session.execute(update(LocalCard).values(message_id=None, **card))
        await session.execute(
            update(Notice)
            .where(Notice.kind == store.CARD)
            .values(state=state, message_id=None, wake_at=wake_at)
        )


async def tend(bot, harbour):
    await bot.get_cog("Local").keeper.tend(harbour.guild.id)

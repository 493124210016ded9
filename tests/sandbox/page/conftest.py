"""A server with people, and a browser's way of asking the page about it."""

import asyncio
import io
from contextlib import asynccontextmanager

import aiohttp
import orjson
import pytest

from sandbox.permissions import EVERYONE, Permission
from tests.sandbox.conftest import running
from tests.sandbox.people.conftest import PeopleBot


class Browser:
    """One person's page: asks, acts and listens as them."""

    def __init__(self, session, origin, user):
        self.session, self.origin, self.user = session, origin, user

    async def get(self, what, **query):
        return await self._json("GET", what, params={"as": str(self.user.id), **query})

    async def post(self, what, **body):
        return await self._json("POST", what, json={"as": str(self.user.id), **body})

    async def act(self, deed, **body):
        return await self.post("act", do=deed, **body)

    async def form(self, deed, files, **body):
        """Act with files, as `{field: (name, bytes)}`."""
        form = aiohttp.FormData(quote_fields=False)  # as browsers do it
        fields = {"as": str(self.user.id), "do": deed, **body}
        form.add_field("payload", orjson.dumps(fields).decode())
        for field, (name, content) in files.items():
            form.add_field(field, io.BytesIO(content), filename=name)
        return await self._json("POST", "act", data=form)

    async def view(self):
        return await self.get("view")

    async def messages(self, channel, **query):
        return await self.get("messages", channel=str(channel.id), **query)

    @asynccontextmanager
    async def live(self):
        url = f"{self.origin}/page/live?as={self.user.id}"
        async with self.session.ws_connect(url) as socket:
            yield Pushes(socket)

    async def _json(self, method, what, **options):
        url = f"{self.origin}/page/api/{what}"
        async with self.session.request(method, url, **options) as response:
            assert response.status == 200, await response.text()
            return await response.json()


class Pushes:
    """What a page is told, in order."""

    def __init__(self, socket):
        self.socket = socket

    async def next(self):
        async with asyncio.timeout(5):
            return await self.socket.receive_json()

    async def until(self, kind):
        while (said := await self.next())["type"] != kind:
            pass
        return said


@pytest.fixture
async def session():
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def browse(sandbox, session):
    return lambda user: Browser(session, sandbox.origin, user)


@pytest.fixture
def people(world, guild, channel):
    """Members Maya and Max, of a server where only staff sees #staff; Nora isn't in it."""
    member = world.add_role(guild, "Member", color=0x3366FF)
    for name in ("maya", "max"):
        world.add_member(guild, world.add_user(name, shown_as=name.capitalize()), member)
    world.add_user("nora")
    staff = world.add_channel(guild, "staff")
    world.overwrite(staff, guild.everyone, deny=Permission.VIEW_CHANNEL)
    return guild


@pytest.fixture
def staff(people):
    return people.channel("staff")


@pytest.fixture
def maya(people, browse):
    return browse(people.member("maya").user)


@pytest.fixture
def max_(people, browse):
    return browse(people.member("max").user)


@pytest.fixture
def olivia(people, browse, owner):
    return browse(owner)


@pytest.fixture
def nora(people, world, browse):
    other = world.add_guild("Elsewhere", owner=world.user("nora"), permissions=EVERYONE)
    world.add_channel(other, "far-away")
    return browse(world.user("nora"))


@pytest.fixture
async def bot(pointed, guild, channel):
    async with running(PeopleBot()) as bot:
        yield bot

"""A running bot in the demo server, with one kind of notice to send and no cogs."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

import bot.client
import bot.services
from bot.app import assemble
from bot.crisis_button import help_now_button
from bot.dispatch import Dispatcher, NoticeKind, Outgoing
from bot.dispatch.sender import ATTEMPT
from bot.features.communities import store as communities
from bot.features.members.store import allow_contact, ensure_member
from bot.features.notices import store as notices
from bot.features.notices.tables import Notice
from bot.ui import View

KIND = "tests.note"
HOUR = timedelta(hours=1)
ROOMS = {"share": "shares", "meetings": "meetings", "staff": "staff", "start": "welcome"}
MESSAGES = "/channels/[0-9]+/messages"
SHORT = timedelta(seconds=1)  # of real time, for an attempt that takes all of it


class House:
    """What the tests do with the bot, the server and the database."""

    def __init__(self, bot, sandbox):
        self.bot = bot
        self.sandbox = sandbox
        self.faults = sandbox.faults
        self.clock = sandbox.clock
        self.guild = sandbox.world.guild("Harbour Peer Support")
        self.followed_up = []  # (reference, message id) of each delivered notice
        self._runs = 0
        self._ran = asyncio.Condition()
        self._landings = 0
        self._count_runs()
        self._count_landings()

    def channel(self, name):
        return next(c for c in self.guild.channels.values() if c.name == name)

    def said_in(self, name):
        """What the bot has written in a channel, oldest first."""
        bot = self.sandbox.world.bot
        return [m.content for m in self.channel(name).messages.values() if m.author is bot]

    def said_to(self, name):
        """What the bot has written to a person."""
        dm = self.sandbox.world.find_dm(self.sandbox.world.user(name))
        return [] if dm is None else [m.content for m in dm.messages.values()]

    async def set_up(self):
        columns = {f"{room}_channel_id": self.channel(name).id for room, name in ROOMS.items()}
        async with self.bot.database.begin() as session:
            await communities.add_community(session, self.bot.vault, guild_id=self.guild.id)
            await self.change(session, **columns)

    async def change(self, session, **columns):
        return await self.bot.directory.change(session, self.guild.id, **columns)

    async def member(self, name, *, agrees=True):
        """The id of a person in the database."""
        user_id = self.sandbox.world.user(name).id
        community = await self.bot.directory.get(self.guild.id)
        async with self.bot.database.begin() as session:
            if agrees:
                return (await allow_contact(session, community, self.bot.vault, user_id=user_id)).id
            return (await ensure_member(session, community, user_id=user_id)).id

    async def plan(
        self, reference, *, room="meetings", after=timedelta(), kind=KIND, member=None, channel=None
    ):
        async with self.bot.database.begin() as session:
            return await notices.plan(
                session,
                guild_id=self.guild.id,
                kind=kind,
                reference=reference,
                room=room,
                due_at=self.clock.now() + after,
                member_id=member,
                channel_id=None if channel is None else self.channel(channel).id,
            )

    async def row(self, notice_id):
        async with self.bot.database.begin() as session:
            return await session.get(Notice, notice_id)

    async def state(self, notice_id):
        row = await self.row(notice_id)
        return None if row is None else row.state

    async def states(self, kind=KIND):
        """The state of every notice, by reference."""
        async with self.bot.database.begin() as session:
            rows = await session.scalars(select(Notice).where(Notice.kind == kind))
            return {row.reference: row.state for row in rows}

    async def calm(self):
        """Come back when all that is due was taken up and nothing is on its way."""
        flights = self.bot.dispatcher._flights
        while True:
            was_calm, landings = not flights.ids, self._landings
            await self._run_once()  # this one may have begun before
            await self._run_once()
            if flights.ids:
                await asyncio.wait(flights._tasks.values())
            elif was_calm and self._landings == landings:
                return

    async def _run_once(self):
        runs = self._runs
        self.bot.dispatcher.wake()
        async with self._ran:
            await self._ran.wait_for(lambda: self._runs > runs)

    async def pass_time(self, span):
        """Move the clock and let everything that is due then happen."""
        self.clock.advance(span)
        await self.calm()

    def _count_runs(self):
        claims = self.bot.dispatcher._claims
        next_wake = claims.next_wake

        async def counted():
            found = await next_wake()
            async with self._ran:
                self._runs += 1
                self._ran.notify_all()
            return found

        claims.next_wake = counted

    def _count_landings(self):
        flights = self.bot.dispatcher._flights
        landed = flights._landed

        def counted():
            self._landings += 1
            landed()

        flights._landed = counted

    def kind(self, name=KIND, *, render=None, max_age=HOUR):
        return NoticeKind(name, render or self.render, max_age, self.delivered)

    async def render(self, _session, owed, community):
        button = help_now_button(self.bot.texts, community.language, owed.id)
        return Outgoing(f"note {owed.reference}", View(button))

    async def delivered(self, _session, owed, message_id):
        self.followed_up.append((owed.reference, message_id))


@pytest.fixture
def attempt():
    """How long one attempt may take: as long as really, or in tests that wait for it SHORT."""
    return ATTEMPT


async def at_once(_seconds):
    """The pause between two tries of an attempt, which no test has to wait for."""


@pytest.fixture
async def house(settings, sandbox, clock, attempt, monkeypatch):
    monkeypatch.setattr(bot.client, "EXTENSIONS", ())
    monkeypatch.setattr(
        bot.services, "Dispatcher", partial(Dispatcher, attempt=attempt, pause=at_once)
    )
    async with assemble(settings, clock=clock, guild_ready_timeout=0.01) as running:
        house = House(running, sandbox)
        await house.set_up()
        running.dispatcher.register(house.kind())
        started = asyncio.create_task(running.start(sandbox.token))
        await running.wait_until_ready()
        await running.progress.finished.wait()
        yield house
        await running.close()
        await started

"""1,000 reminders due at one instant: how long until the last is out, at Discord's own pace.

The sandbox enforces Discord's limits: 50 requests a second in all, 5 messages in 5 seconds for a
channel. Prints what the bot's real process makes of them.
"""

import asyncio
from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update

from bench.bots import HEARTH, Place, place_for
from bot.app import assemble
from bot.db.database import Database
from bot.features.communities.store import add_community, change_community
from bot.features.meetings.rules import check_draft
from bot.features.meetings.store import REMINDER, add_meeting
from bot.features.notices.tables import Notice
from bot.settings import Settings
from bot.vault import Vault
from sandbox.demo import BOT_PERMISSIONS
from sandbox.entities import Channel
from sandbox.limits import GLOBAL_PER_SECOND
from sandbox.server import Sandbox

REMINDERS = 1000
PER_SERVER = 4
DUE_IN = timedelta(seconds=15)  # from when the bot's process is started; by then it is ready
PATIENCE = timedelta(seconds=60)


class Burst:
    """Reminders that fall due at one instant, and what became of them."""

    def __init__(self, place: Place, channels: list[Channel], due_at: datetime) -> None:
        self._sandbox = place.sandbox
        self._channels = channels
        self._due_at = due_at

    @classmethod
    async def planned(cls, place: Place) -> "Burst":
        """Plan them, DUE_IN from when this returns; the bot is not running yet."""
        channels = add_servers(place.sandbox)
        due_at = await plan_reminders(place.settings, channels, place.sandbox.clock.now())
        place.sandbox.limits.enforce()
        return cls(place, channels, due_at)

    async def begin(self) -> None:
        """Come back when they are due."""
        await asyncio.sleep((self._due_at - self._sandbox.clock.now()).total_seconds())

    @property
    def goes_on(self) -> bool:
        now = self._sandbox.clock.now()
        return self.delivered < REMINDERS and now < self._due_at + PATIENCE

    @property
    def delivered(self) -> int:
        return sum(len(channel.messages) for channel in self._channels)

    async def over(self) -> None:
        """Come back when all are out, or should have been."""
        await self._sandbox.wait_for(lambda: not self.goes_on, timeout=PATIENCE.total_seconds())

    def __str__(self) -> str:
        doubled = sum(
            count - 1
            for channel in self._channels
            for count in Counter(m.content for m in channel.messages.values()).values()
        )
        sent = [m.sent_at for channel in self._channels for m in channel.messages.values()]
        seconds = (max(sent) - self._due_at).total_seconds()
        allowed = REMINDERS / GLOBAL_PER_SECOND
        return (
            f"{REMINDERS} reminders due at one instant: {self.delivered} delivered, "
            f"{doubled} twice, {self._sandbox.limits.refused} requests refused\n"
            f"last one out after {seconds:.2f} s, {seconds / allowed:.3f} x what "
            f"{GLOBAL_PER_SECOND} requests a second allow ({allowed:.1f} s)"
        )


async def main() -> None:
    async with place_for(HEARTH) as place:
        burst = await Burst.planned(place)
        async with place.bot():
            await burst.begin()
            await burst.over()
        print(burst)


def add_servers(sandbox: Sandbox) -> list[Channel]:
    """Servers with the bot in them; the meetings channel of each."""
    world, channels = sandbox.world, []
    for number in range(REMINDERS // PER_SERVER):
        guild = world.add_guild(f"server {number}", owner=world.add_user(f"owner {number}"))
        channels.append(world.add_channel(guild, "meetings"))
        world.invite_bot(guild, permissions=BOT_PERMISSIONS)
    return channels


async def plan_reminders(settings: Settings, channels: list[Channel], now: datetime) -> datetime:
    """Weekly meetings in every server; the first reminder of each is due when this returns."""
    async with assemble(settings) as bot:
        for channel in channels:
            await add_meetings(bot.database, bot.vault, channel, now)
        due_at = bot.clock.now() + DUE_IN
        async with bot.database.begin() as session:
            is_ours = Notice.kind == REMINDER
            firsts = select(func.min(Notice.due_at)).where(is_ours).scalar_subquery()
            await session.execute(
                update(Notice)
                .where(is_ours, Notice.due_at == firsts)
                .values(due_at=due_at, wake_at=due_at)
            )
        return due_at


async def add_meetings(database: Database, vault: Vault, channel: Channel, now: datetime) -> None:
    assert channel.guild_id is not None
    in_two_hours = now + timedelta(hours=2)
    async with database.begin() as session:
        await add_community(session, vault, guild_id=channel.guild_id)
        await change_community(
            session, vault, guild_id=channel.guild_id, meetings_channel_id=channel.id
        )
        for number in range(PER_SERVER):
            draft = check_draft(
                title=f"Circle {number}",
                day=in_two_hours.weekday(),
                at=f"{in_two_hours:%H:%M}",
                zone=ZoneInfo("UTC"),
                minutes=60,
                notice=30,
            )
            await add_meeting(session, draft, guild_id=channel.guild_id, now=now)


if __name__ == "__main__":
    asyncio.run(main())

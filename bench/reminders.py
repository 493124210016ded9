"""1,000 reminders due at one instant: how long until the last is out, at Discord's own pace.

The sandbox enforces Discord's limits: 50 requests a second in all, 5 messages in 5 seconds for a
channel. Prints what the bot's real process makes of them.
"""

import asyncio
import os
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update

from bot.app import assemble
from bot.db.database import Database
from bot.features.communities.store import add_community, change_community
from bot.features.meetings.rules import check_draft
from bot.features.meetings.store import REMINDER, add_meeting
from bot.features.notices.tables import Notice
from bot.settings import Settings
from bot.vault import Vault
from sandbox.clock import SandboxClock
from sandbox.demo import BOT_PERMISSIONS
from sandbox.entities import Channel
from sandbox.limits import GLOBAL_PER_SECOND
from sandbox.server import Sandbox, serve

REMINDERS = 1000
PER_SERVER = 4
DUE_IN = timedelta(seconds=15)  # from when the bot's process is started; by then it is ready
PATIENCE_SECONDS = 90


@dataclass(frozen=True, slots=True)
class Burst:
    """What became of the reminders; `seconds` are from when they were due to the last message."""

    seconds: float
    delivered: int
    doubled: int
    refused: int  # requests that were answered with 429


async def main() -> None:
    burst = await measure_burst()
    allowed = REMINDERS / GLOBAL_PER_SECOND
    print(
        f"{REMINDERS} reminders due at one instant: {burst.delivered} delivered, "
        f"{burst.doubled} twice, {burst.refused} requests refused\n"
        f"last one out after {burst.seconds:.2f} s, {burst.seconds / allowed:.3f} x what "
        f"{GLOBAL_PER_SECOND} requests a second allow ({allowed:.1f} s)"
    )


async def measure_burst() -> Burst:
    with tempfile.TemporaryDirectory() as folder:
        async with serve(clock=SandboxClock()) as sandbox:
            settings = Settings(
                discord_token=sandbox.token,
                discord_api_url=sandbox.api_url,
                data_dir=Path(folder) / "data",
            )
            channels = add_servers(sandbox)
            due_at = await plan_reminders(settings, channels, sandbox.clock.now())
            sandbox.limits.enforce()
            return await watch(sandbox, settings, channels, due_at)


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
            firsts = select(func.min(Notice.due_at)).scalar_subquery()
            await session.execute(
                update(Notice)
                .where(Notice.kind == REMINDER, Notice.due_at == firsts)
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


async def watch(
    sandbox: Sandbox, settings: Settings, channels: list[Channel], due_at: datetime
) -> Burst:
    """Run the bot until all is out, and a little longer."""

    def delivered() -> int:
        return sum(len(channel.messages) for channel in channels)

    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=environment(settings)
    )
    try:
        await sandbox.wait_for(lambda: delivered() >= REMINDERS, timeout=PATIENCE_SECONDS)
        await asyncio.sleep(1)
    except TimeoutError:
        pass
    finally:
        process.terminate()
        await process.wait()
    doubled = sum(
        count - 1
        for channel in channels
        for count in Counter(m.content for m in channel.messages.values()).values()
    )
    last = max(message.sent_at for channel in channels for message in channel.messages.values())
    return Burst((last - due_at).total_seconds(), delivered(), doubled, sandbox.limits.refused)


def environment(settings: Settings) -> dict[str, str]:
    assert settings.discord_token is not None
    others = {name: value for name, value in os.environ.items() if not name.startswith("HEARTH_")}
    return others | {
        "HEARTH_DISCORD_API_URL": settings.discord_api_url,
        "HEARTH_DISCORD_TOKEN": settings.discord_token.get_secret_value(),
        "HEARTH_DATA_DIR": str(settings.data_dir),
        "HEARTH_LOG_LEVEL": "WARNING",
    }


if __name__ == "__main__":
    asyncio.run(main())

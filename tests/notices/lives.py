"""A process that imports the bot once and then, at each line it reads, forks one that runs it.

Each life ends by SIGKILL at the point that the line names, or when nothing is left to do.
"""

import asyncio
import gc
import json
import os
import signal
import sys
from datetime import datetime, timedelta

import aiosqlite  # noqa: F401 - imported when the first engine is made
import apscheduler.executors.asyncio
import apscheduler.triggers.interval  # noqa: F401 - imported when the first job is added
from sqlalchemy.orm import configure_mappers

import bot.client
import bot.services
from bot.app import assemble
from bot.crisis_button import help_now_button
from bot.dispatch import NoticeKind, Outgoing
from bot.dispatch.claims import Claims
from bot.dispatch.lookup import Lookup
from bot.dispatch.marks import Marks
from bot.dispatch.sender import Sender
from bot.features.notices import ledger, store
from bot.i18n import Texts
from bot.settings import Settings
from bot.ui import View
from sandbox.clock import SandboxClock

KIND, FOLLOW_UP = "tests.note", "tests.follow-up"
MAX_AGE = timedelta(days=365)

# point: whose method, which, and whether the life ends before or after it
POINTS = {
    "before the claim is committed": (ledger, "claim", "after"),
    "between claim and send": (Sender, "send", "before"),
    "between answer and mark": (Sender, "send", "after"),
    "before the mark is committed": (ledger, "settle", "after"),
    "after the mark": (Marks, "record", "after"),
    "after looking for it": (Lookup, "find", "after"),
    "before it is taken up again": (Claims, "take_again", "before"),
}


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def doom(point, *, time):
    """Let the process die at the `time`-th time that it comes to `point`."""
    owner, name, when = POINTS[point]
    method = getattr(owner, name)
    passed = 0

    async def doomed(*arguments, **options):
        nonlocal passed
        passed += 1
        is_now = passed == time
        if is_now and when == "before":
            die()
        result = await method(*arguments, **options)
        if is_now:
            die()
        return result

    setattr(owner, name, doomed)


async def live(order):
    """Be the bot until nothing is owed any more."""
    clock = SandboxClock(frozen_at=datetime.fromisoformat(order["now"]))
    if order["point"] in POINTS:
        doom(order["point"], time=order["time"])
    settings = Settings(**order["settings"])
    async with assemble(settings, clock=clock, guild_ready_timeout=0.01) as running:
        running.dispatcher.register(NoticeKind(KIND, render(running), MAX_AGE, follow_up))
        done = watch(running.dispatcher)
        started = asyncio.create_task(running.start(order["settings"]["discord_token"]))
        await done.wait()
        await running.close()
        await started


def render(running):
    async def render(_session, owed, community):
        button = help_now_button(running.texts, community.language, owed.id)
        return Outgoing(f"note {owed.reference}", View(button))

    return render


async def follow_up(session, owed, _message_id):
    await store.plan(
        session,
        guild_id=owed.guild_id,
        kind=FOLLOW_UP,  # never registered: only the row counts
        reference=owed.reference,
        room="meetings",
        due_at=owed.due_at,
    )


def watch(dispatcher):
    """An event that comes when the dispatcher finds nothing owed and nothing on its way."""
    done = asyncio.Event()
    next_wake = dispatcher._claims.next_wake

    async def watched():
        found = await next_wake()
        if found is None and not dispatcher._flights.ids:
            done.set()
        return found

    dispatcher._claims.next_wake = watched
    return done


def main():
    gc.disable()  # no life is long
    texts = Texts.load()
    texts.parse()
    bot.app.Texts.load = lambda: texts
    bot.client.EXTENSIONS = ()
    configure_mappers()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            asyncio.run(live(json.loads(line)))
            os._exit(0)
        say(child)
        _, status = os.waitpid(child, 0)
        say(os.waitstatus_to_exitcode(status))


def say(number):
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

"""A walk through the demo server, as the people in it, with the real bot answering.

The words here are for whoever tries Hearth at a terminal; what the bot says is its own.
"""

import re
import textwrap
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sandbox.people import Person
from sandbox.people.answers import Result
from sandbox.server import Sandbox

Say = Callable[[str], None]
WIDTH = 96  # columns


async def walk_through(sandbox: Sandbox, say: Say) -> None:
    """Set the demo server up, welcome somebody, hold a meeting, share, ask for help."""
    tour = _Tour(sandbox, say)
    await tour.set_up()
    await tour.welcome()
    await tour.meet()
    await tour.share()
    await tour.ask_for_help()
    say("\nThat was the tour. The demo server stays up until Ctrl-C.")


class _Tour:
    def __init__(self, sandbox: Sandbox, say: Say) -> None:
        self._sandbox = sandbox
        self._say = say

    async def set_up(self) -> None:
        owner = self._person("olive", "Olive owns the server and sets Hearth up")
        result = await owner.use(
            "setup",
            channel="welcome",
            facilitators="Facilitator",
            members="Member",
            share="shares",
            meetings="meetings",
            staff="staff",
            language="en",
            zone="Europe/London",
        )
        self._private("/setup …", result)
        self._public("welcome", owner)

    async def welcome(self) -> None:
        newcomer = self._person("nadia", "Nadia is new and presses Start here")
        [panel] = newcomer.sees("welcome")[-1:]
        result = await newcomer.press(panel, "Start here")
        self._private("Start here", result)
        for _ in range(10):
            if "I agree" in result.buttons:
                break
            result = await result.press("Next")
        result = await result.press("I agree")
        self._private("Next … I agree", result)

    async def meet(self) -> None:
        facilitator = self._person(
            "frank", "Frank sets a weekly meeting, and the clock is moved to its reminder"
        )
        result = await facilitator.use(
            "meeting create", channel="general", title="Monday circle", day="Monday", at="19:00"
        )
        self._private("/meeting create", result)
        stamp = re.search(r"<t:(\d+):F>", result.text)
        assert stamp is not None
        start = datetime.fromtimestamp(int(stamp[1]), UTC)
        self._sandbox.clock.move_to(start - timedelta(minutes=30))
        await self._sandbox.messages_in("meetings", count=1)
        self._public("meetings", facilitator)

    async def share(self) -> None:
        member = self._person("maya", "Maya shares without her name")
        result = await member.use("share", channel="general")
        modal = result.modal
        assert modal is not None
        result = await modal.submit(
            {"What would you like to share?": "Three weeks in. Today was hard, and I came anyway."}
        )
        self._private("/share", result)
        self._public("shares", member)

    async def ask_for_help(self) -> None:
        member = self._person("maya", "Maya asks for help right now; nobody else sees it")
        self._private("/crisis", await member.use("crisis", channel="general", country="GB"))

    def _person(self, name: str, what: str) -> Person:
        self._say(f"\n== {what} ==")
        return self._sandbox.person(name)

    def _private(self, did: str, result: Result) -> None:
        self._tell(f"{did}  (only they can see the answer)", result.text)

    def _public(self, channel: str, viewer: Person) -> None:
        for message in viewer.sees(channel)[-1:]:
            self._tell(f"in #{channel}", message.text)

    def _tell(self, where: str, text: str) -> None:
        self._say(f"\n  {where}")
        for line in text.splitlines():
            self._say(textwrap.indent("\n".join(textwrap.wrap(line, WIDTH)) or "", "    | "))

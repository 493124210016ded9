"""People of a seed doing what it says they do, through the real bot, and what each of them sees."""

import textwrap
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sandbox.entities import Guild
from sandbox.page.sight import Sight
from sandbox.people.answers import Result, Shown
from sandbox.seed import Act, Seed, SeedEvent
from sandbox.telling import told

if TYPE_CHECKING:
    from sandbox.server import Sandbox

Say = Callable[[str], None]
WIDTH = 96  # columns
MOST_PRESSES = 10  # of a button that is pressed until another is there


async def perform(sandbox: "Sandbox", guild: Guild, seed: Seed, say: Say) -> None:
    """Do all that the seed says, in order, telling `say` of it.

    Raises: Refused, NoAnswer, LookupError
    """
    for act in seed.acts:
        await _Scene(sandbox, guild, act, say).play()


class _Scene:
    """One act."""

    def __init__(self, sandbox: "Sandbox", guild: Guild, act: Act, say: Say) -> None:
        self._sandbox = sandbox
        self._guild = guild
        self._act = act
        self._person = sandbox.person(act.who, guild=guild)
        self._say: Say = say if act.says else lambda _line: None

    async def play(self) -> None:
        act = self._act
        self._say(f"\n== {act.says} ==")
        before = [(name, self._newest(name)) for name in act.shows]
        if act.write is not None:
            await self._person.message(act.channel or "", act.write)
        elif act.schedule is not None:
            self._schedule(act.schedule)
        else:
            await self._with_the_bot()
        for name, shown in before:
            await self._show(name, before=shown)

    async def _with_the_bot(self) -> None:
        did, result = await self._begin()
        modal = result.modal
        if modal is not None:
            result = await modal.submit(self._act.fill)
        await result.settled()
        self._private(did, result)
        for label in self._act.press:
            result = await self._press(result, label)
            self._private(label.removesuffix("*"), result)

    async def _begin(self) -> tuple[str, Result]:
        act = self._act
        if act.use is not None:
            used = await self._person.use(act.use, channel=act.channel, options=self._options())
            return f"/{act.use}", used
        if act.start is not None:
            return act.start, await self._newest_with(act.start).press(act.start)
        assert act.menu is not None
        target = self._newest_by(act.on or "")
        return act.menu, await self._person.use_on_message(act.menu, target)

    async def _press(self, result: Result, label: str) -> Result:
        """Press a button; one with "*" until it is gone."""
        if not label.endswith("*"):
            return await result.press(label)
        label = label.removesuffix("*")
        for _ in range(MOST_PRESSES):
            if label not in result.buttons:
                break
            result = await result.press(label)
        return result

    def _options(self) -> dict[str, Any]:
        moment = self._sandbox.clock.now().astimezone(ZoneInfo(self._act.zone))
        moment += timedelta(minutes=self._act.in_minutes)
        return {name: _filled(value, moment) for name, value in self._act.options.items()}

    def _schedule(self, planned: SeedEvent) -> None:
        starts_at = self._sandbox.clock.now() + timedelta(minutes=planned.in_minutes)
        self._sandbox.world.add_event(
            self._guild,
            planned.name,
            creator=self._person.user,
            starts_at=starts_at,
            ends_at=starts_at + timedelta(minutes=planned.minutes),
            location=planned.location,
            description=planned.description,
        )

    def _newest(self, channel: str) -> int | None:
        seen = self._person.sees(channel)
        return seen[-1].id if seen else None

    def _newest_with(self, button: str) -> Shown:
        return self._find(lambda shown: button in shown.buttons, f"button {button!r}")

    def _newest_by(self, author: str) -> Shown:
        return self._find(lambda shown: shown.author == author, f"message by {author!r}")

    def _find(self, is_meant: Callable[[Shown], bool], what: str) -> Shown:
        channel = self._act.channel or ""
        for shown in reversed(self._person.sees(channel)):
            if is_meant(shown):
                return shown
        raise LookupError(f"there is no {what} in #{channel}")

    async def _show(self, channel: str, *, before: int | None) -> None:
        """Tell of the channel's newest message once it is another than `before`."""
        await self._sandbox.wait_for(lambda: self._newest(channel) != before)
        self._tell(f"in #{channel}", self._person.sees(channel)[-1].text)

    def _private(self, did: str, result: Result) -> None:
        self._tell(f"{did}  (only they can see the answer)", result.text)

    def _tell(self, where: str, text: str) -> None:
        self._say(f"\n  {where}")
        sight = Sight(self._sandbox, self._person.user)
        for line in told(text, sight, self._guild).splitlines():
            self._say(textwrap.indent("\n".join(textwrap.wrap(line, WIDTH)) or "", "    | "))


def _filled(value: str | int | bool, moment: datetime) -> str | int | bool:
    """The value with the weekday and the time of that moment in place of their names."""
    if not isinstance(value, str):
        return value
    weekday = _WEEKDAYS[moment.weekday()]
    return value.replace("{weekday}", weekday).replace("{time}", f"{moment:%H:%M}")


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

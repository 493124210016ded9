"""Whatever breaks in crisis help, the log says what it was, and not who asked or where."""

import asyncio
import re

import pytest

from tests.crisis.asking import HELP, MENU, Askers, contents
from tests.crisis.expected import ANOTHER, CALLBACK, TALK, WORRIED
from tests.crisis.expected import MENU as LINES

WRITTEN = "Zembla, near Kinbote's"
COUNTRY = "CA"


class Doors:
    """Every way into crisis help; each is tried by somebody of their own, all at once."""

    def __init__(self, bot, sandbox):
        self._bot = bot
        self._askers = Askers(sandbox)
        self._heard, self._awaited = [], 0
        self._all_heard = asyncio.Event()
        bot.add_listener(self._hear, "on_interaction")

    async def _hear(self, interaction):
        self._heard.append(interaction.id)
        if len(self._heard) == self._awaited:
            self._all_heard.set()

    async def open(self):
        """The ways, once all that has to be there before has been asked for."""
        people = [self._askers.person(n, "en-GB" if n % 2 else "es-419") for n in range(20)]
        channel = self._askers.channels[0]
        panels = [
            (await person.use("crisis", channel=channel, country=COUNTRY)).answer
            for person in (people[n] for n in (1, 3, 5, 7, 9, 11))
        ]
        choice = (await people[2].use("crisis", dm=True)).answer
        form = (await (await people[13].use("crisis", country="JP")).answer.press(ANOTHER)).modal
        steps = (await people[15].use("grounding", channel=self._askers.elsewhere)).answer
        message = await people[4].message(channel, WRITTEN)
        welcome = people[17].sees("welcome")[0]
        return [
            people[0].use("crisis", channel=channel, country=WRITTEN),
            people[6].use("crisis", dm=True),
            people[8].use("crisis", channel=self._askers.elsewhere, country=COUNTRY),
            people[10].autocomplete("crisis", channel=channel, country=WRITTEN),
            people[12].use("grounding", channel=channel),
            people[4].use_on_message(MENU, message),
            panels[0].press(TALK),
            panels[1].press(WORRIED),
            panels[2].press(ANOTHER),
            panels[3].select(LINES, "youth"),
            panels[4].select(LINES, "file"),
            choice.select(choice.selects[0].custom_id, choice.selects[0].values[0]),
            form.submit({"country": WRITTEN}),
            steps.press("Five senses"),
            people[17].press(welcome, HELP),
        ]

    def traces_in(self, text):
        written = {word for word in re.findall(r"\w{4,}", WRITTEN) if word in text}
        return self._askers.traces_in(text) | written

    async def try_all(self, ways):
        """Go through all of them; comes back when the bot has no more to say."""
        self._awaited = len(self._heard) + len(ways)
        self._all_heard.clear()
        going = [asyncio.create_task(way) for way in ways]
        await self._all_heard.wait()
        await self._bot._idle.wait()
        for each in going:
            each.cancel()
        await asyncio.gather(*going, return_exceptions=True)


@pytest.fixture
async def doors(bot, sandbox, set_up, settings, monkeypatch):
    monkeypatch.setattr("bot.callbacks.WAITS", (0, 0))
    await bot.dispatcher.close()  # what it and the scheduler write is not about this
    bot.scheduler.pause()
    files = contents(settings.data_dir)
    yield Doors(bot, sandbox)
    assert contents(settings.data_dir) == files


def refused(status):
    return lambda faults: faults.fail("POST", CALLBACK, status=status, times=1000, retry_after=0)


def broken_off(faults):
    return faults.reset("POST", CALLBACK, times=1000)


def lost(faults):
    return faults.lose_answer("POST", CALLBACK, times=1000)


TROUBLES = {
    **{status: refused(status) for status in (400, 401, 403, 404, 429, 500, 503)},
    "broken off": broken_off,
    "lost": lost,
}


async def test_discord_answers_badly_or_not_at_all(doors, sandbox, printed):
    for name, cause in TROUBLES.items():
        ways = await doors.open()
        fault = cause(sandbox.faults)
        before = printed()
        await doors.try_all(ways)
        sandbox.faults.clear()
        assert fault.hits >= len(ways)
        assert len(printed()) > len(before), name
    assert "an answer was not accepted: status 404, code 0" in printed()
    assert "an answer did not reach Discord: ClientOSError" in printed()
    assert "Ignoring exception in dynamic item callback" not in printed()  # none gets that far
    assert "Task exception was never retrieved" not in printed()
    assert doors.traces_in(printed()) == set()


class Bug:
    """A function that fails, and quotes all that it was given, with what led to that."""

    def __init__(self):
        self.met = 0

    def __call__(self, *given, **named):
        self.met += 1
        try:
            {}[f"{given} {named}"]
        except KeyError as missing:
            missing.add_note(f"{given} {named}")
            raise ValueError(f"nothing for {COUNTRY}, {WRITTEN}") from missing


# By name: each bot that starts imports its cogs anew.
BUGS = """
bot.client.Hearth.language
bot.features.crisis.atlas.Atlas.find
bot.features.crisis.card.Cards.suggest
bot.features.crisis.card.Cards.write
bot.features.crisis.grounding.Grounding.start
bot.features.crisis.grounding.Grounding.step
bot.features.crisis.pages.Pages.handout
bot.features.crisis.pages.Pages.listed
bot.features.crisis.pages.Pages.talk
bot.features.crisis.pages.Pages.worried
bot.i18n.Texts.get
bot.presses.modal_values
cogs.crisis.buttons.HelpNowButton.revive
cogs.crisis.buttons.PageButton.__init__
cogs.crisis.buttons.PageButton.revive
cogs.crisis.country.CountryForm.__init__
cogs.crisis.country.CountryMenu.revive
cogs.crisis.desk.place_of
cogs.crisis.grounding.show
cogs.crisis.views.reply
cogs.crisis.views.send
""".split()
FOUND = "in Bug.__call__\nValueError\n"  # below the frames that led there


async def test_a_bug(doors, printed, monkeypatch):
    for place in BUGS:
        ways = await doors.open()
        before, bug = printed().count(FOUND), Bug()
        with monkeypatch.context() as patch:
            patch.setattr(place, bug)
            await doors.try_all(ways)
        assert bug.met, place
        assert printed().count(FOUND) > before, place
    assert doors.traces_in(printed()) == set()
    assert "in Bug.__call__\nKeyError\nwhich led to\nTraceback (" in printed()

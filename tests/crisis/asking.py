"""Many people who ask for crisis help, in many languages, places and for many countries."""

import asyncio
import re
from collections import Counter
from functools import cache

import discord

from tests.crisis.expected import ATLAS, CALLBACK, HELPLINES

CALLS, AT_ONCE = 1000, 8
PEOPLE, CHANNELS = 50, 5
STEPS, IN_TROUBLE = 4, 20
CODES = tuple(HELPLINES.countries)
HELP = "Help now"
MENU = "I'm worried about them"
LOCALES = tuple(locale.value for locale in discord.Locale)

# discord.py says "Webhook ID" and "Shard ID", which is no Indonesia.
A_CODE = re.compile(rf"(?<!Webhook )(?<!Shard )\b(?:{'|'.join(CODES)})\b")
A_LOCALE = re.compile(rf"\b(?:{'|'.join(tag for tag in LOCALES if '-' in tag)})\b")
AN_ID = re.compile(r"(?<![\d.])\d{15,}")  # and not the decimals of something measured
A_CUSTOM_ID = re.compile(r"\bcrisis:\w+")


def _kind(custom_id):
    return custom_id.split(":")[1]


@cache
def _countries():
    return {ATLAS.name(code, locale) for code in CODES for locale in LOCALES}


def contents(folder):
    """Every file in a folder, by its path there, as it is now."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


async def _several_at_once(doings):
    async def go_on():
        for doing in doings:
            await doing

    await asyncio.gather(*(go_on() for _ in range(AT_ONCE)))


class Askers:
    """They are in a server with the bot, and some have installed it and are elsewhere."""

    def __init__(self, sandbox):
        self._sandbox, world = sandbox, sandbox.world
        guild = sandbox.person("olive").guild
        elsewhere = world.add_guild("Quietude", owner=world.user("olive"))
        self.home, self.abroad = guild, elsewhere
        self.channels = [world.add_channel(guild, f"corridor-{n}") for n in range(CHANNELS)]
        self.elsewhere = world.add_channel(elsewhere, "landing")
        self.users = [
            world.add_user(f"asker{n:02}", shown_as=f"Asks {n:02}") for n in range(PEOPLE)
        ]
        for user in self.users:
            world.add_member(guild, user)
            world.add_member(elsewhere, user)
            world.install_for(user)
        self.used = Counter()  # how often each kind of button and menu
        self.asked = 0  # in each way: commands, buttons, menus, forms

    def person(self, number, locale):
        return self._sandbox.person(self.users[number % PEOPLE], locale=locale)

    async def ask_often(self):
        await _several_at_once(map(self._ask_and_look_around, range(IN_TROUBLE, CALLS)))
        for number in range(IN_TROUBLE):  # one by one: who is turned away twice gets no answer
            self._let_discord_stumble(number)
            await self.ask(number)
        await self._read_on()
        await _several_at_once(map(self._type, range(len(LOCALES))))

    def _let_discord_stumble(self, number):
        status = (400, 403, 429, None)[number % 4]
        if status is None:
            self._sandbox.faults.reset("POST", CALLBACK)
        else:
            self._sandbox.faults.fail("POST", CALLBACK, status=status, retry_after=0)

    async def ask(self, number):
        """Use `/crisis`; returns what came of it."""
        person, name = self._person_and_country(number)
        code = CODES[number % len(CODES)]
        country = (None, code, name, f"{name}?!")[number // 2 % 4]
        options = {"country": country} if country else {}
        result = await person.use("crisis", **self._place(number), **options)
        assert result.ephemeral
        self.asked += 1
        return result

    async def _ask_and_look_around(self, number):
        result = await self.ask(number)
        if number % 8 == 0:
            await self._look_around(*self._person_and_country(number), result, number // 8)

    async def _read_on(self):
        """Go through a list that is longer than a message: few of the others come upon one."""
        person = self.person(0, "en-GB")
        shown = (await person.use("crisis", dm=True, country="GB")).answer
        await person.select(shown, "crisis:lines:GB", "call")
        self.asked += 2
        await self._go_on(person, shown.again(), 0)

    async def _type(self, number):
        person, name = self._person_and_country(number)
        assert await person.autocomplete("crisis", **self._place(number), country=name)
        self.asked += 1

    def _person_and_country(self, number):
        locale = LOCALES[number % len(LOCALES)]
        return self.person(number, locale), ATLAS.name(CODES[number % len(CODES)], locale)

    def _place(self, number):
        if number % 7 == 0:
            return {"dm": True}
        channel = self.elsewhere if number % 7 == 1 else self.channels[number % CHANNELS]
        return {"channel": channel}

    async def _look_around(self, person, name, result, number):
        """Use what is shown, and then what that shows."""
        channel = self.channels[number % CHANNELS]
        result = await self._ask_otherwise(person, channel, number) or result
        for step in range(STEPS):
            if result.modal is not None:
                result = await result.modal.submit({"country": name})
                self.asked += 1
            result = await self._go_on(person, result.answer, number + step) or result
            assert result.modal is not None or result.ephemeral

    async def _ask_otherwise(self, person, channel, number):
        """Some use the menu of a message, too, or the button on another feature's message."""
        if number % 9 == 0:
            self.asked += 1
            message = await person.message(channel, "Not a good day.")
            return await person.use_on_message(MENU, message)
        if number % 10 == 0:
            self.asked += 1
            panel = person.sees("welcome")[0]
            [button] = [each for each in panel.all_buttons if each.label == HELP]
            return await self._press(person, panel, button.custom_id)
        return None

    async def _go_on(self, person, shown, number):
        menus = {menu.custom_id: menu for menu in shown.selects}
        buttons = [button.custom_id for button in shown.all_buttons if button.url is None]
        # What tells the facilitators is kept, and is not crisis help's.
        ours = [each for each in (*menus, *buttons) if each.startswith("crisis:")]
        if not ours:
            return None
        self.asked += 1
        custom_id = min(ours, key=lambda each: self.used[_kind(each)])  # where fewest have been
        if custom_id not in menus:
            return await self._press(person, shown, custom_id)
        self.used[_kind(custom_id)] += 1
        values = menus[custom_id].values
        return await person.select(shown, custom_id, values[number % len(values)])

    async def _press(self, person, shown, custom_id):
        self.used[_kind(custom_id)] += 1
        return await person.press(shown, custom_id)

    def traces_in(self, text):
        """What tells, in text that can be read, of somebody, of a place or of a country."""
        told = (each.findall(text) for each in (A_CODE, A_LOCALE, AN_ID, A_CUSTOM_ID))
        at_home = {self.home.name, *(each.name for each in self.home.channels.values())}
        return {word for word in self.words | at_home if word in text}.union(*told)

    @property
    def words(self):
        """Ids and names of the people and the places, all tokens, and every country's names.

        But for their server's own id: it is set up, which is no trace of them.
        """
        people = {
            word for each in self.users for word in (str(each.id), each.name, each.global_name)
        }
        places = {
            word
            for each in (self.abroad, self.elsewhere, *self.channels)
            for word in (str(each.id), each.name)
        }
        tokens = {each.token for each in self._sandbox.world.interactions.values()}
        return _countries() | people | places | tokens

    @property
    def numbers(self):
        """The same ids as SQLite writes numbers."""
        own = (*self.users, *self.channels, self.abroad, self.elsewhere)
        return {each.id.to_bytes(8) for each in own}

"""Many people who ask for crisis help, in many languages, places and for many countries."""

import asyncio

import discord

from tests.crisis.expected import ATLAS, CALLBACK, HELPLINES

CALLS, AT_ONCE = 1000, 25
PEOPLE, CHANNELS = 50, 5
CODES = tuple(HELPLINES.countries)
HELP = "Help now"
MENU = "I'm worried about them"
LOCALES = tuple(locale.value for locale in discord.Locale)


def _kind(custom_id):
    return custom_id.split(":")[1]


class Askers:
    def __init__(self, sandbox):
        self._sandbox, world = sandbox, sandbox.world
        guild = sandbox.person("olive").guild
        self.channels = [world.add_channel(guild, f"corridor-{n}") for n in range(CHANNELS)]
        self.users = [
            world.add_user(f"asker{n:02}", shown_as=f"Asks {n:02}") for n in range(PEOPLE)
        ]
        for user in self.users:
            world.add_member(guild, user)
        self.used = set()  # kinds of buttons and menus

    async def ask(self, number):
        """Use `/crisis`, then none to three of the controls that are shown."""
        locale, code = LOCALES[number % len(LOCALES)], CODES[number % len(CODES)]
        person = self._sandbox.person(self.users[number % PEOPLE], locale=locale)
        name = ATLAS.name(code, locale)
        country = (None, code, name, f"{name}?!")[number // 2 % 4]
        channel = self.channels[number % CHANNELS]
        where = {"dm": True} if number % 7 == 0 else {"channel": channel}
        result = await person.use("crisis", **where, **({"country": country} if country else {}))
        result = await self._ask_otherwise(person, channel, number) or result
        for step in range(number % 4):
            if result.modal is not None:
                result = await result.modal.submit({"country": name})
            result = await self._go_on(person, result.answer, number // 4 + step) or result

    async def _ask_otherwise(self, person, channel, number):
        """Some use the menu of a message, too, or the button on another feature's message."""
        if number % 9 == 0:
            message = await person.message(channel, "Not a good day.")
            return await person.use_on_message(MENU, message)
        if number % 10 == 0:
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
        custom_id = ours[number % len(ours)]
        if custom_id not in menus:
            return await self._press(person, shown, custom_id)
        self.used.add(_kind(custom_id))
        values = menus[custom_id].values
        return await person.select(shown, custom_id, values[number % len(values)])

    async def _press(self, person, shown, custom_id):
        self.used.add(_kind(custom_id))
        return await person.press(shown, custom_id)

    async def ask_often(self):
        for first in range(0, CALLS, AT_ONCE):
            if first % 200 == 0:
                self._let_discord_stumble()
            await asyncio.gather(*(self.ask(first + n) for n in range(AT_ONCE)))

    def _let_discord_stumble(self):
        for status in (400, 403, 429):
            self._sandbox.faults.fail("POST", CALLBACK, status=status)
        self._sandbox.faults.reset("POST", CALLBACK)

    @property
    def words(self):
        """Ids and names of the people and the channels, and every country's names."""
        countries = {ATLAS.name(code, locale) for code in CODES for locale in LOCALES}
        people = {
            word for each in self.users for word in (str(each.id), each.name, each.global_name)
        }
        return countries | people | {w for each in self.channels for w in (str(each.id), each.name)}

    @property
    def numbers(self):
        """The same ids as SQLite writes numbers."""
        return {each.id.to_bytes(8) for each in (*self.users, *self.channels)}

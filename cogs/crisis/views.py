"""The first card and the pages behind it, with their links, menus and buttons."""

import io
import re
from collections.abc import Iterable
from functools import partial
from typing import Any, Self

import discord

from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.features.crisis.card import Card
from bot.features.crisis.pages import SERVER
from bot.features.crisis.rules import Basis, Place
from bot.ui import PersistentButton, PersistentSelect, View, reply, spoken
from bot.words import clean_line
from bot.worry_button import worry_buttons
from cogs.crisis.buttons import BELOW_MENU_ROW, BUTTON_ROW, COUNTRY, MENU_ROW, PageButton, cut
from cogs.crisis.country import AnotherCountryButton, CountryMenu
from cogs.crisis.desk import Desk, deliver, desk_of, send, show

LABEL_CHARACTERS = 80  # Discord's limit for a button
FILE = "file"  # the menu's entry for the text file
TALK = "not-an-emergency"  # no list of the menu, but it may be as long


async def open_card(interaction: discord.Interaction[Any], words: str | None) -> None:
    """Answer privately with the card for what somebody wrote as country, or without for a guess."""
    await send(interaction, *_first_card(interaction, words), words)


async def show_card(interaction: discord.Interaction[Any], words: str | None) -> None:
    """As `open_card`, but a private panel that was used turns to the card."""
    await show(interaction, *_first_card(interaction, words), words)


def _first_card(interaction: discord.Interaction[Any], words: str | None) -> tuple[Card, View]:
    desk = desk_of(interaction)
    language = desk.bot.language(interaction)
    place = desk.place(words, spoken(interaction))
    card = desk.card(interaction, place)
    has_local = bool(desk.local(interaction))
    if place.is_unclear and words:
        # Made anew: what somebody wrote must not stay in memory.
        view = build_first_view(desk, card, place, language, has_local, clean_line(words))
        return desk.cards.give_back(card, words, language=language), view
    return card, desk.first_view(card, place, language, has_local)


def build_first_view(
    desk: Desk, card: Card, place: Place, language: str, has_local: bool, typed: str = ""
) -> View:
    """What stands below the first card for a place; `typed` is what nobody understood."""
    if card.choices:
        names = {code: desk.cards.atlas.name(code, language) for code in card.choices}
        countries = CountryMenu(names, desk.say("menu-countries", language))
        view = SharedView(countries, *_links(card, row=BELOW_MENU_ROW))
    else:
        view = SharedView(*_links(card))
        if menu := _lines_menu(desk, place, language, has_local=has_local):
            view.add_item(menu)
    another = AnotherCountryButton(desk.say("button-another", language), typed=typed)
    buttons: list[discord.ui.Item[Any]] = [
        PageButton("worried", place.named, desk.say("button-worried", language)),
        PageButton("talk", place.named, desk.say("button-talk", language)),
    ]
    # Where the country may be wrong, what puts that right comes first.
    buttons.insert(0 if place.is_guess or place.basis is Basis.NEARLY else 2, another)
    for button in buttons:
        view.add_item(button)
    return view


class SharedView(View):
    """What everybody is sent who asks for the same card: it is put into Discord's form once."""

    _components: list[dict[str, Any]] | None = None

    def to_components(self) -> list[dict[str, Any]]:
        if self._components is None:
            self._components = super().to_components()
        return self._components


async def show_talk(
    interaction: discord.Interaction[Any], country: str | None, after: int = 0
) -> None:
    """Show lines that are there to talk, and the way to the exercises."""
    desk = desk_of(interaction)
    card = desk.pages.talk(
        desk.place(country, spoken(interaction)),
        language=desk.bot.language(interaction),
        spoken=spoken(interaction),
        now=desk.bot.clock.now(),
        after=after,
    )
    view = View(*_links(card), *_next(interaction, card, TALK, country))
    view.add_item(PageButton("grounding", country, desk.words(interaction, "button-grounding")))
    view.add_item(_another(interaction))
    view.add_item(_back(interaction, country))
    await show(interaction, card, view, country)


async def show_worried(interaction: discord.Interaction[Any], country: str | None) -> None:
    """Show what to do for somebody else, from the card."""
    buttons = (_another(interaction), _back(interaction, country))
    await show(interaction, *_worried(interaction, country, None, buttons), country)


async def open_worried(interaction: discord.Interaction[Any], message: discord.Message) -> None:
    """Answer privately with what to do for whoever wrote `message`.

    What else is asked for comes in messages of its own: what tells the facilitators of this one has
    to stay.
    """
    bot = desk_of(interaction).bot
    help_now = help_now_button(bot.texts, bot.language(interaction))
    help_now.row = BUTTON_ROW
    about = (message.channel.id, message.id)
    buttons = (_another(interaction, "help"), help_now)
    await send(interaction, *_worried(interaction, None, about, buttons), None)


def _worried(
    interaction: discord.Interaction[Any],
    country: str | None,
    about: tuple[int, int] | None,
    others: Iterable[discord.ui.Item[Any]],
) -> tuple[Card, View]:
    desk = desk_of(interaction)
    language = desk.bot.language(interaction)
    place = desk.place(country, spoken(interaction))
    view = View()
    for button in worry_buttons(interaction, language, about):
        button.row = BUTTON_ROW
        view.add_item(button)
    page = "grounding" if about is None else "calm"
    view.add_item(PageButton(page, country, desk.words(interaction, "button-grounding")))
    for item in others:
        view.add_item(item)
    return desk.pages.worried(place, language=language), view


async def send_file(interaction: discord.Interaction[Any], country: str | None) -> None:
    """Answer with every line of a country as a text file; without lines, with the card."""
    desk = desk_of(interaction)
    place = desk.place(country, spoken(interaction))
    handout = desk.pages.handout(
        place,
        language=desk.bot.language(interaction),
        spoken=spoken(interaction),
        now=desk.bot.clock.now(),
        local=desk.local(interaction),
    )
    if handout is None:
        await show_card(interaction, country)
        return
    file = discord.File(io.BytesIO(handout.content), handout.name)
    await deliver(
        interaction,
        country,
        partial(reply, interaction, handout.words, file=file),
        partial(reply, interaction, desk.card(interaction, place).plain, suppress_embeds=True),
    )


async def show_list(
    interaction: discord.Interaction[Any], country: str | None, name: str, after: int = 0
) -> None:
    """Show a list of lines; one that is empty or does not exist gives the card instead."""
    desk = desk_of(interaction)
    language, locale = desk.bot.language(interaction), spoken(interaction)
    place = desk.place(country, locale)
    if name == SERVER:
        card = desk.pages.servers_own(place, desk.local(interaction), language=language)
    else:
        now = desk.bot.clock.now()
        card = desk.pages.listed(
            place, name, language=language, spoken=locale, now=now, after=after
        )
    if card is None:
        await show_card(interaction, country)
        return
    view = View(*_links(card), *_next(interaction, card, name, country))
    has_local = bool(desk.local(interaction))
    if menu := _lines_menu(desk, place, language, has_local=has_local, chosen=name):
        view.add_item(menu)
    if desk.pages.lists(place.country):
        view.add_item(PageButton("file", country, desk.words(interaction, "button-file")))
    view.add_item(_another(interaction))
    view.add_item(_back(interaction, country))
    await show(interaction, card, view, country)


def _links(card: Card, row: int = 0) -> Iterable[discord.ui.Button[Any]]:
    for link in card.links:
        yield discord.ui.Button(label=cut(link.label, LABEL_CHARACTERS), url=link.url, row=row)


def _another(interaction: discord.Interaction[Any], page: str = "card") -> AnotherCountryButton:
    return AnotherCountryButton(desk_of(interaction).words(interaction, "button-another"), page)


def _back(interaction: discord.Interaction[Any], country: str | None) -> PageButton:
    return PageButton("card", country, desk_of(interaction).words(interaction, "button-back"))


def _next(
    interaction: discord.Interaction[Any], card: Card, name: str, country: str | None
) -> Iterable["NextLinesButton"]:
    """The button to the next lines of the list `name`, or behind the last to the first."""
    if card.next_after is not None:
        key = "button-next" if card.next_after else "button-first"
        label = desk_of(interaction).words(interaction, key)
        yield NextLinesButton(name, card.next_after, country, label)


def _lines_menu(
    desk: Desk,
    place: Place,
    language: str,
    *,
    has_local: bool,
    chosen: str | None = None,
) -> "LinesMenu | None":
    """The lists of a country, and of the server's own lines when it has some; None without any."""
    lists = desk.pages.lists(place.country)
    names = (*lists, *((SERVER,) if has_local else ()), *((FILE,) if lists else ()))
    options = [
        discord.SelectOption(
            label=desk.say(f"list-{name}", language), value=name, default=name == chosen
        )
        for name in names
    ]
    return LinesMenu(options, desk.say("menu-lines", language), place.named) if options else None


class LinesMenu(PersistentSelect, template=rf"crisis:lines{COUNTRY}"):
    """Lists of lines by need and by way of contact, and the file; the values are their names."""

    def __init__(
        self, options: list[discord.SelectOption], placeholder: str, country: str | None
    ) -> None:
        self.country = country
        custom_id = f"crisis:lines:{country}" if country else "crisis:lines"
        super().__init__(
            discord.ui.Select(
                options=options, placeholder=placeholder, custom_id=custom_id, row=MENU_ROW
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Select[Any], match: re.Match[str]) -> Self:
        return cls(item.options, item.placeholder or "", match["country"])

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        name = str(next(iter(self.item.values), ""))
        if name == FILE:
            await send_file(interaction, self.country)
        else:
            await show_list(interaction, self.country, name)


class NextLinesButton(
    PersistentButton,
    template=rf"crisis:next:(?P<name>[a-z-]{{1,30}}):(?P<after>[0-9]{{1,3}}){COUNTRY}",
):
    """Shows those lines of a list that come after so many."""

    def __init__(self, name: str, after: int, country: str | None, label: str) -> None:
        self.name, self.after, self.country = name, after, country
        custom_id = f"crisis:next:{name}:{after}" + (f":{country}" if country else "")
        primary = discord.ButtonStyle.primary
        super().__init__(
            discord.ui.Button(label=label, style=primary, custom_id=custom_id, row=BUTTON_ROW)
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["name"], int(match["after"]), match["country"], item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        if self.name == TALK:
            await show_talk(interaction, self.country, self.after)
        else:
            await show_list(interaction, self.country, self.name, self.after)

"""What a person can do with the application: commands, menus, components, and forgeries."""

from collections.abc import Mapping
from typing import Any

from sandbox.components import BUTTON
from sandbox.entities import Channel, Command, Guild, InteractionKind, Message, Payload
from sandbox.people import commands, controls, forging, options
from sandbox.people.answers import Result, Shown
from sandbox.people.client import Client
from sandbox.people.commands import MESSAGE_MENU, SLASH, USER_MENU
from sandbox.people.options import name_of
from sandbox.people.picking import Picker
from sandbox.people.places import Place, place_of
from sandbox.people.refusals import Refused

Chan = Channel | str | None
Server = Guild | str | None


class Acts:
    """A person's doings. Each returns what came of it, and raises Refused or NoAnswer."""

    def __init__(self, client: Client, guild: Guild | None) -> None:
        self._client = client
        self._guild = guild

    async def use(
        self,
        command: str,
        /,
        *,
        channel: Chan = None,
        guild: Server = None,
        dm: bool = False,
        options: Mapping[str, Any] | None = None,
        **named: Any,
    ) -> Result:
        """Use a slash command, such as "meeting create"; options by name.

        `options` takes those whose names aren't free here (channel, guild, dm). A choice is given
        by value or name; people, roles and channels themselves or by name; a file as `File`.
        """
        place = self._place(channel, guild, dm)
        found, words = self._find(command, place)
        picker = Picker(self._client, place)
        data = self._slash(found, words, {**(options or {}), **named}, picker)
        return await self._send(found, place, data, picker)

    async def autocomplete(
        self,
        command: str,
        /,
        *,
        channel: Chan = None,
        guild: Server = None,
        dm: bool = False,
        options: Mapping[str, Any] | None = None,
        **named: Any,
    ) -> list[tuple[str, Any]]:
        """What is offered while typing in the last option given: pairs of shown name and value."""
        place = self._place(channel, guild, dm)
        found, words = self._find(command, place)
        data = self._typing(found, words, {**(options or {}), **named})
        owners = commands.owners_of(self._client, found, place)
        asked = self._client.start(InteractionKind.AUTOCOMPLETE, place, data, owners=owners)
        result = await Result.of(self._client, asked)
        return [(name_of(c, self._client.locale), c["value"]) for c in result.answer.choices]

    async def use_on_message(self, command: str, message: Message | Shown, /) -> Result:
        """Use an entry of a message's menu, where that message is."""
        target = message.message if isinstance(message, Shown) else message
        controls.need_message(self._client, target)
        place = self._client.world.channels[target.channel_id]
        found = commands.find(self._client, command, place, kind=MESSAGE_MENU)
        picker = Picker(self._client, place)
        data = {"target_id": picker.message(target)}
        return await self._send(found, place, _head(found) | data, picker)

    async def use_on_user(
        self, command: str, user: Any, /, *, channel: Chan = None, guild: Server = None
    ) -> Result:
        """Use an entry of a user's menu; the user as Person, Member, User or name."""
        place = self._place(channel, guild, dm=False)
        found = commands.find(self._client, command, place, kind=USER_MENU)
        picker = Picker(self._client, place)
        data = {"target_id": picker.user(user)}
        return await self._send(found, place, _head(found) | data, picker)

    async def press(
        self, message: Message | Shown, label: str, *, number: int | None = None
    ) -> Result:
        """Press a button on a message by label or custom id."""
        return await self._shown(message).press(label, number=number)

    async def select(
        self, message: Message | Shown, menu: str, picked: Any, *, number: int | None = None
    ) -> Result:
        """Choose in a message's menu by placeholder or custom id."""
        return await self._shown(message).select(menu, picked, number=number)

    def commands(
        self, *, channel: Chan = None, guild: Server = None, dm: bool = False, kind: int = SLASH
    ) -> list[str]:
        """The commands usable by them there, as they would type them; `kind` 2, 3: menu entries."""
        place = self._place(channel, guild, dm)
        found = commands.usable(self._client, place, kind=kind)
        return [name for command in found for name in commands.full_names(command)]

    async def forge(
        self,
        *,
        custom_id: str,
        message: Message | Shown,
        kind: int = BUTTON,
        values: list[str] | None = None,
        resolved: Payload | None = None,
    ) -> Result:
        """Use a component that needn't be on the message, as a changed client could."""
        target = message.message if isinstance(message, Shown) else message
        data: Payload = {"component_type": kind, "custom_id": custom_id, "id": 1}
        if values is not None:
            data["values"] = values
        if resolved is not None:
            data["resolved"] = resolved
        channel = self._client.world.channels[target.channel_id]
        sent = self._client.start(InteractionKind.COMPONENT, channel, data, message=target)
        return await Result.of(self._client, sent)

    async def forge_command(
        self, data: Payload, *, channel: Chan = None, guild: Server = None, dm: bool = False
    ) -> Result:
        """Send raw command data, unchecked; Discord looks up what it names."""
        place = self._place(channel, guild, dm)
        data = forging.resolved(self._client, place, data)
        sent = self._client.start(InteractionKind.COMMAND, place, data)
        return await Result.of(self._client, sent)

    async def forge_modal(
        self,
        data: Payload,
        *,
        message: Message | Shown | None = None,
        channel: Chan = None,
        guild: Server = None,
    ) -> Result:
        """Submit a modal that the bot needn't have opened; raw data, unchecked."""
        target = message.message if isinstance(message, Shown) else message
        place = self._place(channel, guild, dm=False)
        if target is not None:
            place = self._client.world.channels[target.channel_id]
        parent = forging.opener(self._client, place, target)
        sent = self._client.start(InteractionKind.MODAL, place, data, message=target, parent=parent)
        return await Result.of(self._client, sent)

    def _shown(self, message: Message | Shown) -> Shown:
        target = message.message if isinstance(message, Shown) else message
        return Shown.now(self._client, target)

    def _place(self, channel: Chan, guild: Server, dm: bool) -> Channel:
        return place_of(self._client, Place(channel, guild or self._guild, is_dm=dm))

    def _find(self, command: str, place: Channel) -> tuple[Command, list[str]]:
        name, *words = command.removeprefix("/").split()
        return commands.find(self._client, name, place), words

    def _slash(
        self, command: Command, words: list[str], given: Mapping[str, Any], picker: Picker
    ) -> Payload:
        locale = self._client.locale
        path, definition = options.descend(command.body, words, locale=locale)
        filled = options.filled(definition, given, picker, locale=locale)
        return _head(command) | {"options": options.wrapped(path, filled)}

    def _typing(self, command: Command, words: list[str], given: Mapping[str, Any]) -> Payload:
        locale = self._client.locale
        path, definition = options.descend(command.body, words, locale=locale)
        known = {o["name"]: o for o in definition.get("options") or []}
        typed = options.by_definition(list(known.values()), given, locale=locale)
        if not typed:
            raise Refused("Type something in the option to be completed.")
        focused = list(typed)[-1]
        if not known[focused].get("autocomplete"):
            raise Refused(f"Nothing is offered while typing in {focused!r}.")
        sent = [
            {"name": name, "type": known[name]["type"], "value": value}
            | ({"focused": True} if name == focused else {})
            for name, value in typed.items()
        ]
        return _head(command) | {"options": options.wrapped(path, sent)}

    async def _send(
        self, command: Command, place: Channel, data: Payload, picker: Picker
    ) -> Result:
        if picker.resolved:
            data = data | {"resolved": picker.resolved}
        owners = commands.owners_of(self._client, command, place)
        sent = self._client.start(InteractionKind.COMMAND, place, data, owners=owners)
        return await Result.of(self._client, sent)


def _head(command: Command) -> Payload:
    """What names the command in an interaction."""
    head: Payload = {"id": str(command.id), "name": command.name, "type": command.kind}
    if command.guild_id is not None:
        head["guild_id"] = str(command.guild_id)
    return head

"""Pressing buttons and choosing in menus, checked as Discord's client checks it."""

from collections.abc import Iterable
from typing import Any

from sandbox.components import (
    BUTTON,
    CHANNEL_SELECT,
    MENTIONABLE_SELECT,
    ROLE_SELECT,
    STRING_SELECT,
    USER_SELECT,
)
from sandbox.entities import Interaction, InteractionKind, Message, Payload
from sandbox.people.client import TIMED_OUT, Client
from sandbox.people.picking import Picker
from sandbox.people.reading import Button, Select, buttons, selects
from sandbox.people.refusals import Refused


def press(
    client: Client, message: Message, target: str, *, number: int | None = None
) -> Interaction:
    """Press the button with that custom id or, when there is none, that label.

    `number` says which, from 1, when several have that label.
    Raises: Refused when it isn't there (any more), is disabled, a link, or not for this person.
    """
    need_message(client, message)
    all_buttons = buttons(message.components)
    found = [b for b in all_buttons if b.custom_id == target]
    found = found or [b for b in all_buttons if b.label == target]
    button = _only(found, target, number, [b.label for b in all_buttons])
    if button.is_link:
        raise Refused(f"{target!r} is a link to {button.url}; the bot learns nothing of it.")
    if button.is_disabled or button.custom_id is None:
        raise Refused(f"The button {target!r} is disabled.")
    data = {"component_type": BUTTON, "custom_id": button.custom_id, "id": button.number}
    return _start(client, message, data)


def choose(
    client: Client, message: Message, target: str, picked: Any, *, number: int | None = None
) -> Interaction:
    """Choose in the menu with that custom id or placeholder; `picked` is one thing or several.

    Raises: Refused
    """
    need_message(client, message)
    menus = selects(message.components)
    found = [m for m in menus if m.custom_id == target]
    found = found or [m for m in menus if m.placeholder == target]
    menu = _only(found, target, number, [m.placeholder or m.custom_id for m in menus])
    if menu.is_disabled:
        raise Refused(f"The menu {target!r} is disabled.")
    channel = client.world.channels[message.channel_id]
    picker = Picker(client, channel)
    values = chosen(menu.component, picked, picker)
    data = {
        "component_type": menu.kind,
        "custom_id": menu.custom_id,
        "id": menu.component.get("id", 0),
        "values": values,
    }
    if picker.resolved:
        data["resolved"] = picker.resolved
    return _start(client, message, data)


def chosen(menu: Payload, picked: Any, picker: Picker) -> list[str]:
    """What is sent for what a person picked in a select menu. Raises: Refused"""
    things = several(picked)
    values = [_value(menu, thing, picker) for thing in things]
    if len(set(values)) != len(values):
        raise Refused(f"The same was picked twice: {things!r}")
    need_count(len(values), menu, least=1, most=1)
    return values


def several(picked: Any) -> list[Any]:
    """One thing or a collection of them, as a list; None is nothing."""
    if picked is None:
        return []
    return list(picked) if isinstance(picked, list | tuple | set | frozenset) else [picked]


def need_count(count: int, component: Payload, *, least: int, most: int) -> None:
    """Raises: Refused when too few or too many were picked; `least` and `most` are the defaults."""
    least = least if component.get("min_values") is None else component["min_values"]
    most = component.get("max_values") or most
    if not least <= count <= most:
        raise Refused(f"Pick {least} to {most} here, not {count}.")


def option_value(options: Iterable[Payload], picked: Any) -> str:
    """The value of the option with that value or label. Raises: Refused"""
    options = list(options)
    for key in ("value", "label"):
        for option in options:
            if option[key] == str(picked):
                value: str = option["value"]
                return value
    labels = ", ".join(option["label"] for option in options)
    raise Refused(f"There is no option {picked!r}. There is: {labels}.")


def need_message(client: Client, message: Message) -> None:
    """Raises: Refused when the person can't see that message, or use what is on it."""
    channel = client.world.channels.get(message.channel_id)
    if message.is_deleted or channel is None:
        raise Refused("The message is gone.")
    if message.is_ephemeral:
        if message.seen_only_by != client.user.id:
            raise Refused("Only somebody else can see that message.")
    elif not client.may_view(channel):
        raise Refused(f"{client.user.name} can't see #{channel.name}.")
    if client.is_timed_out(channel):
        raise Refused(TIMED_OUT)


def _value(menu: Payload, picked: Any, picker: Picker) -> str:
    kind = menu["type"]
    if kind == STRING_SELECT:
        return option_value(menu["options"], picked)
    if kind == CHANNEL_SELECT:
        return picker.channel(picked, kinds=menu.get("channel_types") or None)
    pick = {
        USER_SELECT: picker.user,
        ROLE_SELECT: picker.role,
        MENTIONABLE_SELECT: picker.mentionable,
    }
    return pick[kind](picked)


def _only(
    found: list[Button] | list[Select], target: str, number: int | None, names: list[str]
) -> Any:
    if not found:
        raise Refused(f"There is no {target!r} here. There is: {', '.join(names) or 'nothing'}.")
    if number is not None:
        if not 1 <= number <= len(found):
            raise Refused(f"There are {len(found)} {target!r} here.")
        return found[number - 1]
    if len(found) > 1:
        ids = ", ".join(str(control.custom_id) for control in found)
        raise Refused(f"Several are called {target!r}; give `number`, or one of: {ids}")
    return found[0]


def _start(client: Client, message: Message, data: Payload) -> Interaction:
    channel = client.world.channels[message.channel_id]
    return client.start(InteractionKind.COMPONENT, channel, data, message=message)

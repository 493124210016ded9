"""What Discord itself adds to an interaction, even to one that a changed client made up."""

from collections.abc import Iterator
from typing import Any

from sandbox.entities import Channel, Interaction, InteractionKind, Message, Payload
from sandbox.people.client import Client
from sandbox.people.commands import context_of, installations
from sandbox.people.options import CHANNEL, MENTIONABLE, ROLE, USER
from sandbox.people.picking import Picker
from sandbox.people.refusals import Refused


def resolved(client: Client, place: Channel, data: Payload) -> Payload:
    """The data with everything that its options name and that there is looked up by Discord."""
    picker = Picker(client, place)
    pick = {
        USER: picker.user,
        ROLE: picker.role,
        CHANNEL: picker.channel,
        MENTIONABLE: picker.mentionable,
    }
    for option in _leaves(data.get("options") or []):
        value = str(option.get("value"))
        if option.get("type") in pick and value.isdecimal():
            try:
                pick[option["type"]](int(value))
            except Refused:
                continue
    given: dict[str, Payload] = data.get("resolved") or {}
    kinds = {**given, **picker.resolved}
    if not kinds:
        return data
    looked_up = {kind: {**given.get(kind, {}), **picker.resolved.get(kind, {})} for kind in kinds}
    return data | {"resolved": looked_up}


def opener(client: Client, place: Channel, message: Message | None) -> Interaction:
    """An interaction that the bot never got, as the one that opened a modal."""
    world = client.world
    return Interaction(
        world.snowflakes.next(),
        "forged",
        InteractionKind.COMMAND if message is None else InteractionKind.COMPONENT,
        client.user,
        place,
        world.guild_of(place),
        {"name": "forged"},
        world.clock.now(),
        context_of(client, place),
        installations(client, place),
        client.locale,
        message=message,
    )


def _leaves(options: list[Any]) -> Iterator[Payload]:
    for option in options:
        if "options" in option:
            yield from _leaves(option["options"])
        else:
            yield option

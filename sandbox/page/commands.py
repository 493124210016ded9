"""The commands that a person finds in a channel, what they fill in there, and what is offered."""

from typing import Any

from sandbox.entities import Channel, Command, Payload
from sandbox.page.asking import Ask
from sandbox.page.choices import OF_OPTIONS, Choices
from sandbox.page.sight import Sight
from sandbox.people import commands, options
from sandbox.people.commands import MESSAGE_MENU, SLASH, USER_MENU
from sandbox.people.options import name_of
from sandbox.people.refusals import Refused


def commands_in(ask: Ask) -> Payload:
    """All that they may use in that channel."""
    sight = ask.sight
    channel = ask.channel(sight)
    slash = commands.usable(sight.client, channel, kind=SLASH)
    return {
        "slash": [
            _slash(sight, channel, command, name)
            for command in slash
            for name in commands.full_names(command)
        ],
        "message": _menu(sight, channel, MESSAGE_MENU),
        "user": _menu(sight, channel, USER_MENU),
    }


async def autocomplete(ask: Ask) -> Payload:
    """What the bot offers for the option that is being typed."""
    sight = ask.sight
    channel, command, focused = ask.channel(sight), ask.text("command"), ask.text("focused")
    typed = {name: _scalar(value) for name, value in ask.named("options").items()}
    typed[focused] = typed.pop(focused, None) or ""  # the last one is the one being typed
    found = await sight.person.autocomplete(command, channel=channel, options=typed)
    return {"choices": [{"name": name, "value": value} for name, value in found]}


def filled_in(ask: Ask, sight: Sight, channel: Channel) -> Payload:
    """The options as a person gives them: things by id, files as files. Raises: Refused"""
    name, *words = ask.text("command").split() or [""]
    found = commands.find(sight.client, name, channel)
    _path, definition = options.descend(found.body, words, locale=sight.user.locale)
    known = {option["name"]: option for option in definition.get("options") or []}
    given: Payload = {}
    for name, value in ask.named("options").items():
        if name not in known:
            raise Refused(f"There is no option {name!r}.")
        if value in (None, "") or known[name]["type"] == options.ATTACHMENT:
            continue
        given[name] = _value(Choices(sight, channel), known[name], value)
    for name, option in known.items():
        if option["type"] == options.ATTACHMENT and ask.files.get(name):
            given[name] = ask.files[name][0]
    return given


def _value(choices: Choices, option: Payload, value: Any) -> Any:
    what = OF_OPTIONS.get(option["type"])
    if what is None:
        return _scalar(value)
    return choices.picked(what, value, kinds=option.get("channel_types"))


def _scalar(value: Any) -> Any:
    if value is not None and not isinstance(value, str | int | float):
        raise Refused("An option takes a text, a number, or true or false.")
    return value


def _menu(sight: Sight, channel: Channel, kind: int) -> list[Payload]:
    found = commands.usable(sight.client, channel, kind=kind)
    locale = sight.user.locale
    return [{"name": c.name, "shown": name_of(c.body, locale)} for c in found]


def _slash(sight: Sight, channel: Channel, command: Command, name: str) -> Payload:
    locale = sight.user.locale
    path, definition = options.descend(command.body, name.split()[1:], locale=locale)
    choices = Choices(sight, channel)
    return {
        "name": name,
        "shown": " ".join(name_of(level, locale) for level in [command.body, *path]),
        "description": _description(definition, locale),
        "options": [_option(choices, option, locale) for option in definition.get("options") or []],
    }


def _option(choices: Choices, option: Payload, locale: str) -> Payload:
    what, kinds = OF_OPTIONS.get(option["type"]), option.get("channel_types")
    if what is None:
        found = [(c["value"], name_of(c, locale)) for c in option.get("choices") or []]
    else:
        found = list(choices.of(what, kinds=kinds))
    return {
        "name": option["name"],
        "shown": name_of(option, locale),
        "type": option["type"],
        "description": _description(option, locale),
        "required": bool(option.get("required")),
        "autocomplete": bool(option.get("autocomplete")),
        "choices": [{"name": shown, "value": value} for value, shown in found],
        "min": option.get("min_value"),
        "max": option.get("max_value"),
        "min_length": option.get("min_length"),
        "max_length": option.get("max_length"),
        "channel_types": kinds,
    }


def _description(thing: Payload, locale: str) -> str:
    localised = (thing.get("description_localizations") or {}).get(locale)
    return str(localised or thing.get("description") or "")

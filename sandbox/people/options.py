"""What a person fills in after a slash command, checked as Discord's client checks it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sandbox.entities import Payload
from sandbox.people.picking import Picker
from sandbox.people.refusals import Refused

SUB_COMMAND, GROUP = 1, 2
STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)
MOST_CHARACTERS = 6000  # of a string option without a limit of its own
_GREATEST = 2**53  # integers and numbers lie between this and its negative

Check = Callable[[Payload, Any, Picker, str], Any]


def is_called(thing: Payload, name: str, locale: str) -> bool:
    """Whether a command, option or choice goes by that name for people of that locale."""
    localised = (thing.get("name_localizations") or {}).get(locale)
    return name == thing["name"] or (localised is not None and name == localised)


def name_of(thing: Payload, locale: str) -> str:
    """The name that people of that locale see."""
    name: str = (thing.get("name_localizations") or {}).get(locale) or thing["name"]
    return name


def descend(body: Payload, words: list[str], *, locale: str) -> tuple[list[Payload], Payload]:
    """The sub-commands named by `words`, outermost first, and what is then to be filled in.

    Raises: Refused when a word names none, or more are needed.
    """
    path: list[Payload] = []
    here = body
    for word in words:
        inner = _sub_commands(here)
        found = next((option for option in inner if is_called(option, word, locale)), None)
        if found is None:
            raise Refused(f"/{_path(body, path)} has no sub-command {word!r}. {_list_of(inner)}")
        path.append(found)
        here = found
    if _sub_commands(here):
        raise Refused(f"/{_path(body, path)} needs a sub-command. {_list_of(_sub_commands(here))}")
    return path, here


def wrapped(path: list[Payload], options: list[Payload]) -> list[Payload]:
    """The options as they are sent: inside their sub-commands."""
    for level in reversed(path):
        options = [{"name": level["name"], "type": level["type"], "options": options}]
    return options


def filled(
    definition: Payload, given: Mapping[str, Any], picker: Picker, *, locale: str
) -> list[Payload]:
    """The options a person filled in, as they are sent. None counts as left out.

    Raises: Refused for an option that is unknown, missing, or has a value that isn't taken.
    """
    options = definition.get("options") or []
    values = by_definition(options, given, locale=locale)
    sent = []
    for option in options:
        if option["name"] in values:
            value = checked(option, values[option["name"]], picker, locale)
            sent.append({"name": option["name"], "type": option["type"], "value": value})
        elif option.get("required"):
            raise Refused(f"The option {option['name']!r} is required. Specify a value.")
    return sent


def by_definition(
    options: list[Payload], given: Mapping[str, Any], *, locale: str
) -> dict[str, Any]:
    """What was given, under the options' own names. Raises: Refused for an unknown one."""
    values = {}
    for name, value in given.items():
        found = next((option for option in options if is_called(option, name, locale)), None)
        if found is None:
            raise Refused(f"There is no option {name!r}. {_list_of(options)}")
        if value is not None:
            values[found["name"]] = value
    return values


def checked(option: Payload, value: Any, picker: Picker, locale: str) -> Any:
    """The value as it is sent. Raises: Refused"""
    check = _CHECKS[option["type"]]
    if not option.get("choices"):
        return check(option, value, picker, locale)
    for choice in option["choices"]:
        if value == choice["value"] or (
            isinstance(value, str) and is_called(choice, value, locale)
        ):
            return choice["value"]
    names = ", ".join(choice["name"] for choice in option["choices"])
    raise Refused(f"{option['name']!r} takes one of the choices, not {value!r}: {names}")


def _text(option: Payload, value: Any, _picker: Picker, _locale: str) -> str:
    text = str(value)
    least = max(option.get("min_length") or 0, 1)
    most = option.get("max_length") or MOST_CHARACTERS
    if not least <= len(text) <= most:
        raise Refused(f"{option['name']!r} takes {least} to {most} characters, not {len(text)}.")
    return text


def _integer(option: Payload, value: Any, _picker: Picker, _locale: str) -> int:
    try:
        number = int(str(value))
    except ValueError:
        raise Refused(f"{option['name']!r} takes a whole number, not {value!r}.") from None
    return int(_in_bounds(option, number))


def _number(option: Payload, value: Any, _picker: Picker, _locale: str) -> float:
    try:
        number = float(str(value))
    except ValueError:
        raise Refused(f"{option['name']!r} takes a number, not {value!r}.") from None
    return _in_bounds(option, number)


def _in_bounds(option: Payload, number: float) -> float:
    least = -_GREATEST if option.get("min_value") is None else option["min_value"]
    most = _GREATEST if option.get("max_value") is None else option["max_value"]
    if not least <= number <= most:
        raise Refused(f"{option['name']!r} takes {least} to {most}, not {number}.")
    return number


def _boolean(option: Payload, value: Any, _picker: Picker, _locale: str) -> bool:
    if not isinstance(value, bool):
        raise Refused(f"{option['name']!r} takes True or False, not {value!r}.")
    return value


def _channel(option: Payload, value: Any, picker: Picker, _locale: str) -> str:
    return picker.channel(value, kinds=option.get("channel_types") or None)


_CHECKS: dict[int, Check] = {
    STRING: _text,
    INTEGER: _integer,
    NUMBER: _number,
    BOOLEAN: _boolean,
    CHANNEL: _channel,
    USER: lambda _option, value, picker, _locale: picker.user(value),
    ROLE: lambda _option, value, picker, _locale: picker.role(value),
    MENTIONABLE: lambda _option, value, picker, _locale: picker.mentionable(value),
    ATTACHMENT: lambda _option, value, picker, _locale: picker.file(value),
}


def _sub_commands(body: Payload) -> list[Payload]:
    options = body.get("options") or []
    return [option for option in options if option["type"] in (SUB_COMMAND, GROUP)]


def _path(body: Payload, path: list[Payload]) -> str:
    return " ".join([body["name"], *(level["name"] for level in path)])


def _list_of(things: Iterable[Payload]) -> str:
    return f"There is: {', '.join(thing['name'] for thing in things) or 'none'}."

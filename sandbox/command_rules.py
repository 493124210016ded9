"""What Discord demands of application commands, and how it gives them back."""

import unicodedata
from functools import lru_cache
from typing import Any

from sandbox.entities import Payload
from sandbox.errors import FieldErrors, FieldPath, invalid_form

SLASH, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER = 1, 2, 3, 4, 5, 6
CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = 7, 8, 9, 10, 11
_MOST = {SLASH: 100, USER_MENU: 15, MESSAGE_MENU: 15}  # commands of a kind in one place
_CHARACTERS = 8000  # of all names, descriptions and values of a command
_LOCALES = frozenset(
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg"
    " ru uk hi th zh-CN ja zh-TW ko ar he".split()
)
_CHOOSABLE = (STRING, INTEGER, NUMBER)
_COMBINING = (range(0x0900, 0x0980), range(0x0E00, 0x0E80))  # Devanagari, Thai


def check_commands(errors: FieldErrors, bodies: Any) -> None:
    """Every command of a bulk registration, and all of them together."""
    if not isinstance(bodies, list):
        raise invalid_form({(): ("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")})
    seen: set[tuple[int, str]] = set()
    counts = dict.fromkeys(_MOST, 0)
    for index, body in enumerate(bodies):
        check_command(errors, (index,), body)
        kind = body.get("type") or SLASH
        key = (kind, str(body.get("name")))
        if key in seen:
            errors.add(
                (index, "name"),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                "Application command names must be unique",
            )
        seen.add(key)
        counts[kind] = counts.get(kind, 0) + 1
    for kind, most in _MOST.items():
        if counts[kind] > most:
            errors.add((), "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")


def check_command(errors: FieldErrors, path: FieldPath, body: Payload) -> None:
    kind = body.get("type") or SLASH
    if kind not in _MOST:
        errors.choice((*path, "type"), "1, 2, 3")
    _check_words(errors, path, body, slash=kind == SLASH)
    if kind == SLASH:
        _check_options(errors, (*path, "options"), body.get("options") or [], depth=0)
    elif body.get("options"):
        message = "Context menu commands cannot have options"
        errors.add((*path, "options"), "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS", message)
    _check_places(errors, path, body)
    if _size(body) > _CHARACTERS:
        message = f"Command exceeds maximum size ({_CHARACTERS})"
        errors.add(path, "APPLICATION_COMMAND_TOO_LARGE", message)


@lru_cache(maxsize=2048)  # a bot tells the same names at each of its starts
def is_command_name(name: str) -> bool:
    """Whether a slash command, an option or a subcommand may be called that."""
    if not 1 <= len(name) <= 32 or name != name.lower():
        return False
    return all(_is_name_character(character) for character in name)


def _is_name_character(character: str) -> bool:
    if character in "-_'":
        return True
    category = unicodedata.category(character)
    combining = any(ord(character) in block for block in _COMBINING)
    return category[0] in "LN" or (category[0] == "M" and combining)


def _check_words(errors: FieldErrors, path: FieldPath, body: Payload, *, slash: bool) -> None:
    names = {(*path, "name"): body.get("name")}
    names |= _localised(errors, path, body, "name_localizations")
    for place, name in names.items():
        errors.length(place, name, 1, 32)
        if slash and isinstance(name, str) and not is_command_name(name):
            message = "Command name is invalid"
            errors.add(place, "APPLICATION_COMMAND_INVALID_NAME", message)
    descriptions = {(*path, "description"): body.get("description") or ""}
    if not slash:
        if body.get("description"):
            message = "Context menu commands cannot have description"
            code = "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION"
            errors.add((*path, "description"), code, message)
        return
    descriptions |= _localised(errors, path, body, "description_localizations")
    for place, description in descriptions.items():
        errors.length(place, description, 1, 100)


def _localised(
    errors: FieldErrors, path: FieldPath, body: Payload, key: str
) -> dict[FieldPath, Any]:
    words = body.get(key) or {}
    for locale in words:
        if locale not in _LOCALES:
            errors.choice((*path, key, locale), ", ".join(sorted(_LOCALES)))
    return {(*path, key, locale): text for locale, text in words.items()}


def _check_options(
    errors: FieldErrors, path: FieldPath, options: list[Payload], *, depth: int
) -> None:
    if len(options) > 25:
        errors.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    names, optional_seen = set(), False
    nests = [option.get("type") in (SUBCOMMAND, GROUP) for option in options]
    if any(nests) and not all(nests):
        message = "Sub-command and sub-command group option types are mutually exclusive"
        errors.add(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
    for index, option in enumerate(options):
        place = (*path, index)
        _check_option(errors, place, option, depth=depth)
        if option.get("name") in names:
            message = "Option names must be unique"
            errors.add((*place, "name"), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", message)
        names.add(option.get("name"))
        if option.get("required") and optional_seen:
            message = "Required options must be placed before non-required options"
            errors.add(place, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
        optional_seen = optional_seen or not option.get("required")


def _check_option(errors: FieldErrors, path: FieldPath, option: Payload, *, depth: int) -> None:
    kind = option.get("type")
    if kind not in range(SUBCOMMAND, ATTACHMENT + 1):
        errors.choice((*path, "type"), ", ".join(map(str, range(1, 12))))
        return
    _check_words(errors, path, option, slash=True)
    if (kind == GROUP and depth > 0) or (kind == SUBCOMMAND and depth > 1):
        message = "Sub-commands can't be nested any deeper"
        errors.add((*path, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
    if kind in (SUBCOMMAND, GROUP):
        _check_options(errors, (*path, "options"), option.get("options") or [], depth=depth + 1)
    if kind == STRING:
        for key in ("min_length", "max_length"):
            if option.get(key) is not None:
                errors.within((*path, key), option[key], 0, 6000)
    _check_choices(errors, (*path, "choices"), option)


def _check_choices(errors: FieldErrors, path: FieldPath, option: Payload) -> None:
    choices = option.get("choices") or []
    if choices and (option.get("autocomplete") or option["type"] not in _CHOOSABLE):
        message = "This option can't have choices"
        errors.add(path, "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", message)
    if len(choices) > 25:
        errors.add(path, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for index, choice in enumerate(choices):
        names = {(*path, index, "name"): choice.get("name")}
        names |= _localised(errors, (*path, index), choice, "name_localizations")
        for place, name in names.items():
            errors.length(place, name, 1, 100)
        if option["type"] == STRING:
            errors.length((*path, index, "value"), choice.get("value"), 1, 100)


def _check_places(errors: FieldErrors, path: FieldPath, body: Payload) -> None:
    for key, most in (("contexts", 3), ("integration_types", 2)):
        given = body.get(key)
        allowed = range(most)
        if given is not None and (not given or any(value not in allowed for value in given)):
            errors.choice((*path, key), ", ".join(map(str, allowed)))


def _size(node: Payload) -> int:
    """Discord counts each text in its longest language."""
    total = 0
    for key in ("name", "description"):
        words = [node.get(key) or "", *(node.get(f"{key}_localizations") or {}).values()]
        total += max(len(str(word)) for word in words)
    total += len(str(node["value"])) if "value" in node else 0
    children = [*(node.get("options") or []), *(node.get("choices") or [])]
    return total + sum(_size(child) for child in children)


def filled(body: Payload, *, guild_id: int | None) -> Payload:
    """A command as Discord keeps it: defaults added, empty things left out."""
    permissions = body.get("default_member_permissions")
    kept: Payload = {
        "type": body.get("type") or SLASH,
        "name": body["name"],
        "name_localizations": body.get("name_localizations"),
        "description": body.get("description") or "",
        "description_localizations": body.get("description_localizations"),
        "default_member_permissions": None if permissions is None else str(permissions),
        "nsfw": bool(body.get("nsfw")),
    }
    if body.get("options"):
        kept["options"] = [_filled_option(option) for option in body["options"]]
    if guild_id is not None:
        return kept
    contexts = body.get("contexts")
    return kept | {
        "dm_permission": body.get("dm_permission", contexts is None or 1 in contexts) is not False,
        "contexts": None if contexts is None else sorted(contexts),
        "integration_types": sorted(body.get("integration_types") or [0]),
    }


def _filled_option(option: Payload) -> Payload:
    """Discord leaves out what is false, null or empty."""
    kept = {k: v for k, v in option.items() if v is not False and v not in (None, [])}
    for key in ("options", "choices"):
        if key in kept:
            kept[key] = [_filled_option(child) for child in kept[key]]
    if "value" in option:
        kept["value"] = option["value"]
    return kept

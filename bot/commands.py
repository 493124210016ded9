"""What Discord is told about our commands: their words in every language, and only when changed.

Catalogues hold them by convention: `cmd-meeting-create` with `.name` and `.description`, its
option `cmd-meeting-create-zone`, and an option's choice `cmd-meeting-create-day-0` with `.name`.
"""

import logging
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import discord

from bot.i18n import FALLBACK, Texts

log = logging.getLogger(__name__)

Payload = dict[str, Any]

# What Discord adds to a command when it gives it back, or leaves out when it is the default.
_OURS = ("type", "name", "name_localizations", "description", "description_localizations")
_OURS_AT_TOP = (*_OURS, "options", "contexts", "integration_types", "default_member_permissions")
_OURS_IN_OPTION = (
    *_OURS,
    "required",
    "options",
    "choices",
    "autocomplete",
    "channel_types",
    "min_value",
    "max_value",
    "min_length",
    "max_length",
)
_OURS_IN_CHOICE = ("name", "name_localizations", "value")


def localise(command: Payload, texts: Texts) -> Payload:
    """`command`, as discord.py would register it, with descriptions and names from the catalogues.

    Raises:
        UnknownText: English lacks a description.
    """
    return _with_words(command, f"cmd-{_slug(command['name'])}", texts)


def _with_words(node: Payload, key: str, texts: Texts) -> Payload:
    node = dict(node)
    node["name_localizations"] = _localizations(f"{key}.name", texts)
    if "description" in node:
        node["description"] = texts.get(f"{key}.description")
        node["description_localizations"] = _localizations(f"{key}.description", texts)
    for part in ("options", "choices"):
        if part in node:
            node[part] = [_with_words(child, _key(key, child), texts) for child in node[part]]
    for choice in node.get("choices", ()):
        choice["name"] = texts.get(f"{_key(key, choice)}.name")
    return node


def _key(parent: str, child: Payload) -> str:
    return f"{parent}-{_slug(str(child.get('value', child['name'])))}"


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _localizations(key: str, texts: Texts) -> dict[str, str]:
    """The text for each of Discord's locales that we speak, other than the default's."""
    return {
        locale: texts.get(key, language)
        for locale, language in _foreign(texts)
        if texts.has(key, language)
    }


@cache
def _foreign(texts: Texts) -> list[tuple[str, str]]:
    """Discord's locales that we speak, other than the default's, and our language for each."""
    found = ((locale.value, texts.speaks(locale.value)) for locale in discord.Locale)
    return [(locale, tag) for locale, tag in found if tag is not None and tag != FALLBACK]


def same_commands(ours: list[Payload], theirs: list[Payload]) -> bool:
    """Whether what Discord has says the same as what we would register, order aside."""
    return _by_name(ours) == _by_name(theirs)


def lacking_commands(ours: list[Payload], theirs: list[Payload]) -> list[Payload]:
    """Those of our commands of whose name and type Discord has none."""
    there = _by_name(theirs)
    return [command for name, command in _named(ours) if name not in there]


def _named(commands: list[Payload]) -> Iterator[tuple[tuple[int, str], Payload]]:
    return (((c.get("type", 1), c["name"]), c) for c in commands)


def _by_name(commands: list[Payload]) -> dict[tuple[int, str], Payload]:
    return {name: _essence(command, _OURS_AT_TOP) for name, command in _named(commands)}


def _essence(node: Payload, fields: tuple[str, ...]) -> Payload:
    kept: Payload = {}
    for field in fields:
        value = node.get(field)
        if field == "options":
            value = [_essence(option, _OURS_IN_OPTION) for option in value or ()]
        elif field == "choices":
            value = [_essence(choice, _OURS_IN_CHOICE) for choice in value or ()]
        elif field in ("contexts", "integration_types", "channel_types"):
            value = sorted(value or ())
        if value is not False and value not in (None, [], {}, ""):
            kept[field] = value
    return kept

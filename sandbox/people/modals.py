"""Filling in modals, checked as Discord's client checks it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.components import (
    CHECKBOX,
    CHECKBOX_GROUP,
    FILE_UPLOAD,
    LABEL,
    RADIO_GROUP,
    ROW,
    SELECTS,
    STRING_SELECT,
    TEXT,
    TEXT_INPUT,
)
from sandbox.entities import Payload
from sandbox.people.controls import chosen, need_count, option_value, several
from sandbox.people.picking import Picker
from sandbox.people.refusals import Refused

LONGEST_TEXT = 4000  # characters
_SHORT = 1  # the style of a text input of one line


@dataclass(frozen=True, slots=True)
class Field:
    """Something to fill in, with the label it is shown under."""

    label: str
    description: str
    component: Payload = field(repr=False)

    @property
    def custom_id(self) -> str:
        return str(self.component["custom_id"])

    @property
    def is_required(self) -> bool:
        # A single checkbox can't be required; all else is, unless said otherwise.
        required = self.component.get("required")
        return self.component["type"] != CHECKBOX and (required is None or bool(required))

    @property
    def prefilled(self) -> Any:
        """What is in it when the modal opens; None when nothing is."""
        component = self.component
        kind = component["type"]
        if kind == TEXT_INPUT:
            return component.get("value") or None
        if kind == CHECKBOX:
            return bool(component.get("default"))
        if kind in (*SELECTS, CHECKBOX_GROUP, RADIO_GROUP):
            defaults = [o["value"] for o in component.get("options") or [] if o.get("default")]
            defaults += [int(d["id"]) for d in component.get("default_values") or []]
            if kind == RADIO_GROUP:
                return defaults[0] if defaults else None
            return defaults or None
        return None


def fields(components: list[Payload]) -> list[Field]:
    """What there is to fill in, in order."""
    found = []
    for component in components:
        if component["type"] == LABEL:
            description = component.get("description") or ""
            found.append(Field(component["label"], description, component["component"]))
        elif component["type"] == ROW:
            found += [Field(c.get("label") or "", "", c) for c in component["components"]]
    return found


def modal_words(components: list[Payload]) -> str:
    """All that is written in a modal but its title: texts, labels and their descriptions."""
    return "\n".join(piece for piece in _pieces(components) if piece)


def submitted(
    components: list[Payload], answers: Mapping[str, Any], picker: Picker
) -> list[Payload]:
    """The components as they are sent. What isn't answered keeps what it was prefilled with.

    Raises: Refused for an unknown label, a required field left empty, or a value not taken.
    """
    known = fields(components)
    given = _by_field(known, answers)
    filled = {f.custom_id: _filled(f, given.get(f.custom_id, f.prefilled), picker) for f in known}
    return [_sent(component, filled) for component in components]


def _by_field(known: list[Field], answers: Mapping[str, Any]) -> dict[str, Any]:
    given = {}
    for name, value in answers.items():
        found = [f for f in known if f.custom_id == name]
        found = found or [f for f in known if f.label == name]
        if len(found) != 1:
            labels = ", ".join(f"{f.label!r} ({f.custom_id})" for f in known)
            raise Refused(f"{len(found)} fields are called {name!r}. There is: {labels}.")
        given[found[0].custom_id] = value
    return given


def _filled(target: Field, value: Any, picker: Picker) -> Payload:
    component = target.component
    kind = component["type"]
    if kind == TEXT_INPUT:
        return {"value": _text(target, "" if value is None else str(value))}
    if kind == CHECKBOX:
        return {"value": bool(value)}
    if target.is_required and not several(value):
        raise Refused(f"{target.label!r} is required.")
    if not several(value):
        return {"value": None} if kind == RADIO_GROUP else {"values": []}
    if kind == RADIO_GROUP:
        return {"value": option_value(component["options"], value)}
    if kind == FILE_UPLOAD:
        return {"values": _files(component, value, picker)}
    if kind == CHECKBOX_GROUP:
        return {"values": _boxes(component, value)}
    return {"values": chosen(component, value, picker)}


def _text(target: Field, text: str) -> str:
    component = target.component
    if not text:
        if target.is_required:
            raise Refused(f"{target.label!r} is required.")
        return text
    least, most = component.get("min_length") or 0, component.get("max_length") or LONGEST_TEXT
    if not least <= len(text) <= most:
        raise Refused(f"{target.label!r} takes {least} to {most} characters, not {len(text)}.")
    if component.get("style") == _SHORT and "\n" in text:
        raise Refused(f"{target.label!r} is a single line.")
    return text


def _files(component: Payload, value: Any, picker: Picker) -> list[str]:
    # A bare (name, bytes) is one file.
    is_one = isinstance(value, tuple) and bool(value) and isinstance(value[0], str)
    files = [value] if is_one else several(value)
    need_count(len(files), component, least=1, most=1)
    return [picker.file(file) for file in files]


def _boxes(component: Payload, value: Any) -> list[str]:
    values = [option_value(component["options"], one) for one in several(value)]
    need_count(len(values), component, least=1, most=len(component["options"]))
    return values


def _sent(component: Payload, filled: dict[str, Payload]) -> Payload:
    sent = {key: component[key] for key in ("type", "id", "custom_id") if key in component}
    if component["type"] == LABEL:
        return sent | {"component": _sent(component["component"], filled)}
    if component["type"] == ROW:
        return sent | {"components": [_sent(c, filled) for c in component["components"]]}
    return sent | filled.get(component.get("custom_id", ""), {})


def _pieces(components: list[Payload]) -> Iterator[str]:
    for component in components:
        if component["type"] == TEXT:
            yield component["content"]
        elif component["type"] == LABEL:
            yield component["label"]
            yield component.get("description") or ""
            if component["component"]["type"] == STRING_SELECT:
                yield component["component"].get("placeholder") or ""
        elif component["type"] == ROW:
            yield from (c.get("label") or "" for c in component["components"])

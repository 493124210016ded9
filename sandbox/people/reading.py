"""A message's JSON as the words and controls that a person meets, in a screen reader's order."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sandbox.components import (
    BUTTON,
    CONTAINER,
    FILE,
    GALLERY,
    LINK_STYLE,
    ROW,
    SECTION,
    SELECTS,
    TEXT,
    THUMBNAIL,
    walk,
)
from sandbox.entities import Payload


@dataclass(frozen=True, slots=True)
class Button:
    """A button as it is shown; `custom_id` is None on a link, `url` on all others."""

    label: str
    custom_id: str | None
    url: str | None
    style: int
    is_disabled: bool
    number: int  # the component's id within its message

    @classmethod
    def of(cls, component: Payload) -> "Button":
        return cls(
            component.get("label") or _emoji(component) or "",
            component.get("custom_id"),
            component.get("url"),
            component.get("style", 0),
            bool(component.get("disabled")),
            component.get("id", 0),
        )

    @property
    def is_link(self) -> bool:
        return self.style == LINK_STYLE


@dataclass(frozen=True, slots=True)
class Select:
    """A select menu as it is shown; `labels` and `values` are a string select's options."""

    kind: int
    custom_id: str
    placeholder: str | None
    labels: list[str]
    values: list[str]
    is_disabled: bool
    component: Payload = field(repr=False)

    @classmethod
    def of(cls, component: Payload) -> "Select":
        options = component.get("options") or []
        return cls(
            component["type"],
            component["custom_id"],
            component.get("placeholder"),
            [option["label"] for option in options],
            [option["value"] for option in options],
            bool(component.get("disabled")),
            component,
        )


def buttons(components: list[Payload]) -> list[Button]:
    return [Button.of(c) for c in walk(components) if c.get("type") == BUTTON]


def selects(components: list[Payload]) -> list[Select]:
    return [Select.of(c) for c in walk(components) if c.get("type") in SELECTS]


def words(message: Payload) -> str:
    """Everything written in a message but its controls: one line or more per piece."""
    pieces = [message.get("content") or ""]
    for embed in message.get("embeds") or []:
        pieces += _embed_words(embed)
    pieces += [c["content"] for c in walk(message.get("components") or []) if c["type"] == TEXT]
    return "\n".join(piece for piece in pieces if piece)


def read_aloud(message: Payload) -> str:
    """All that a screen reader says: words, descriptions of pictures, files, controls."""
    pieces = [message.get("content") or ""]
    for embed in message.get("embeds") or []:
        pieces += _embed_words(embed)
    for attachment in message.get("attachments") or []:
        described = attachment.get("description")
        pieces.append(f"{attachment['filename']}, file" + (f": {described}" if described else ""))
    pieces += _spoken(message.get("components") or [])
    return "\n".join(piece for piece in pieces if piece)


def _embed_words(embed: Payload) -> Iterator[str]:
    yield (embed.get("author") or {}).get("name") or ""
    yield embed.get("title") or ""
    yield embed.get("description") or ""
    for part in embed.get("fields") or []:
        yield part["name"]
        yield part["value"]
    yield (embed.get("footer") or {}).get("text") or ""


def _spoken(components: list[Payload]) -> Iterator[str]:
    for component in components:
        kind = component["type"]
        if kind in (ROW, CONTAINER, SECTION):
            yield from _spoken(component["components"])
            yield from _spoken([component["accessory"]] if component.get("accessory") else [])
        else:
            yield from _spoken_alone(component)


def _spoken_alone(component: Payload) -> Iterator[str]:
    kind: Any = component["type"]
    if kind == TEXT:
        yield component["content"]
    elif kind == BUTTON:
        button = Button.of(component)
        state = ", dimmed" if button.is_disabled else ""
        yield f"{button.label}, {'link' if button.is_link else 'button'}{state}"
    elif kind in SELECTS:
        yield f"{component.get('placeholder') or 'Make a selection'}, menu"
    elif kind == THUMBNAIL:
        yield f"{component.get('description') or ''}, image"
    elif kind == GALLERY:
        for item in component["items"]:
            yield f"{item.get('description') or ''}, image"
    elif kind == FILE:
        yield f"{component['file']['url'].removeprefix('attachment://')}, file"


def _emoji(component: Payload) -> str | None:
    emoji: Payload = component.get("emoji") or {}
    return emoji.get("name")

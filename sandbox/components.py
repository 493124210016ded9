"""Message components: walking them, numbering them as Discord does."""

from collections.abc import Iterator

from sandbox.entities import Payload

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR = 9, 10, 11, 12, 13, 14
CONTAINER, LABEL, FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 17, 18, 19, 21, 22, 23
SELECTS = (STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT)
LINK_STYLE, PREMIUM_STYLE = 5, 6

_DEFAULTS: dict[int, Payload] = {
    TEXT_INPUT: {"required": True},
    CONTAINER: {"accent_color": None, "spoiler": False},
    SEPARATOR: {"spacing": 1, "divider": True},
    THUMBNAIL: {"spoiler": False},
    FILE: {"spoiler": False},
    **{kind: {"min_values": 1, "max_values": 1} for kind in SELECTS},
}


def walk(components: list[Payload]) -> Iterator[Payload]:
    """Every component, parents first, in the order a screen reader meets them."""
    for component in components:
        yield component
        if inner := component.get("components"):
            yield from walk(inner)
        for key in ("component", "accessory"):
            if part := component.get(key):
                yield from walk([part])


def texts_of(components: list[Payload]) -> list[str]:
    """The contents of all text displays."""
    return [c["content"] for c in walk(components) if c.get("type") == TEXT]


def numbered(components: list[Payload]) -> list[Payload]:
    """A copy with defaults filled in and an id on each, unique within the message."""
    taken = {c["id"] for c in walk(components) if c.get("id")}
    free = (i for i in range(1, 10_000) if i not in taken)
    return [_numbered(component, free) for component in components]


def _numbered(component: Payload, free: Iterator[int]) -> Payload:
    copy = {**_DEFAULTS.get(component["type"], {}), **component}
    copy = {k: v for k, v in copy.items() if v is not None or k == "accent_color"}
    copy["id"] = component.get("id") or next(free)
    if copy.get("default_values"):  # Discord takes numbers for their ids, and gives strings
        copy["default_values"] = [{**d, "id": str(d["id"])} for d in copy["default_values"]]
    if copy.get("components") is not None:
        copy["components"] = [_numbered(child, free) for child in copy["components"]]
    for key in ("component", "accessory"):
        if copy.get(key) is not None:
            copy[key] = _numbered(copy[key], free)
    return copy

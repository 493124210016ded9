"""What Discord demands of components, in messages and in modals."""

from collections import Counter
from collections.abc import Hashable, Iterable

from sandbox.components import (
    BUTTON,
    CONTAINER,
    FILE,
    FILE_UPLOAD,
    GALLERY,
    LABEL,
    LINK_STYLE,
    PREMIUM_STYLE,
    ROW,
    SECTION,
    SELECTS,
    SEPARATOR,
    STRING_SELECT,
    TEXT,
    TEXT_INPUT,
    THUMBNAIL,
    walk,
)
from sandbox.entities import Payload
from sandbox.errors import FieldErrors, FieldPath

_IN_ROW = (BUTTON, *SELECTS)
_IN_CONTAINER = (ROW, TEXT, SECTION, GALLERY, SEPARATOR, FILE)
_TOP_OF_V2 = (*_IN_CONTAINER, CONTAINER)
_IN_LABEL = (TEXT_INPUT, *SELECTS, FILE_UPLOAD, 21, 22, 23)
_MOST_IN_V2 = 40
_TEXT_OF_V2 = 4000  # characters, in all text displays together


def check_message_components(
    errors: FieldErrors, components: list[Payload], *, is_v2: bool
) -> None:
    """Components of a message: at most 5 rows, or what components v2 allow."""
    path: FieldPath = ("components",)
    if is_v2:
        _check_v2(errors, path, components)
    elif len(components) > 5:
        errors.count(path, components, 1, 5)
    allowed = _TOP_OF_V2 if is_v2 else (ROW,)
    for index, component in enumerate(components):
        _check_node(errors, (*path, index), component, allowed)
    _check_ids(errors, path, components)


def check_modal(errors: FieldErrors, path: FieldPath, modal: Payload) -> None:
    """A modal: title, custom id, and 1 to 5 labels, texts or rows with one text input."""
    errors.length((*path, "title"), modal.get("title"), 1, 45)
    errors.length((*path, "custom_id"), modal.get("custom_id"), 1, 100)
    components = modal.get("components") or []
    place = (*path, "components")
    errors.count(place, components, 1, 5)
    for index, component in enumerate(components):
        _check_modal_part(errors, (*place, index), component)
    _check_ids(errors, place, components)


def _check_modal_part(errors: FieldErrors, path: FieldPath, part: Payload) -> None:
    kind = part.get("type")
    if kind == ROW:
        inner = part.get("components") or []
        errors.count((*path, "components"), inner, 1, 1)
        for index, field in enumerate(inner):
            place = (*path, "components", index)
            errors.length((*place, "label"), field.get("label"), 1, 45)
            _check_field(errors, place, field, (TEXT_INPUT,))
    elif kind == LABEL:
        errors.length((*path, "label"), part.get("label"), 1, 45)
        if part.get("description") is not None:
            errors.length((*path, "description"), part["description"], 0, 100)
        _check_field(errors, (*path, "component"), part.get("component") or {}, _IN_LABEL)
    elif kind == TEXT:
        errors.length((*path, "content"), part.get("content"), 1, _TEXT_OF_V2)
    else:
        errors.choice((*path, "type"), f"{ROW}, {TEXT}, {LABEL}")


def _check_field(
    errors: FieldErrors, path: FieldPath, field: Payload, allowed: tuple[int, ...]
) -> None:
    if field.get("type") not in allowed:
        errors.choice((*path, "type"), ", ".join(map(str, allowed)))
        return
    errors.length((*path, "custom_id"), field.get("custom_id"), 1, 100)
    if field["type"] in SELECTS:
        _check_select(errors, path, field)
    if field["type"] != TEXT_INPUT:
        return
    if field.get("style") not in (1, 2):
        errors.choice((*path, "style"), "1, 2")
    for key, low in (("min_length", 0), ("max_length", 1)):
        if field.get(key) is not None:
            errors.within((*path, key), field[key], low, 4000)
    if field.get("placeholder"):
        errors.length((*path, "placeholder"), field["placeholder"], 0, 100)
    if field.get("value"):
        errors.length((*path, "value"), field["value"], 0, field.get("max_length") or 4000)


def _check_node(
    errors: FieldErrors, path: FieldPath, node: Payload, allowed: tuple[int, ...]
) -> None:
    kind = node.get("type")
    if kind not in allowed:
        errors.choice((*path, "type"), ", ".join(map(str, allowed)))
    elif kind == ROW:
        _check_row(errors, path, node)
    elif kind == CONTAINER:
        _check_children(errors, path, node, _IN_CONTAINER, most=_MOST_IN_V2)
    elif kind == SECTION:
        _check_children(errors, path, node, (TEXT,), most=3)
        accessory = (*path, "accessory")
        _check_node(errors, accessory, node.get("accessory") or {}, (BUTTON, THUMBNAIL))
    elif kind == TEXT:
        errors.length((*path, "content"), node.get("content"), 1, _TEXT_OF_V2)
    elif kind == GALLERY:
        errors.count((*path, "items"), node.get("items") or [], 1, 10)
    elif kind == BUTTON:
        _check_button(errors, path, node)
    elif kind in SELECTS:
        _check_select(errors, path, node)


def _check_children(
    errors: FieldErrors, path: FieldPath, node: Payload, allowed: tuple[int, ...], *, most: int
) -> None:
    children = node.get("components") or []
    errors.count((*path, "components"), children, 1, most)
    for index, child in enumerate(children):
        _check_node(errors, (*path, "components", index), child, allowed)


def _check_row(errors: FieldErrors, path: FieldPath, row: Payload) -> None:
    _check_children(errors, path, row, _IN_ROW, most=5)
    children = row.get("components") or []
    has_select = any(child.get("type") in SELECTS for child in children)
    if has_select and len(children) > 1:
        message = "The specified component exceeds the maximum width"
        errors.add((*path, "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message)


def _check_button(errors: FieldErrors, path: FieldPath, button: Payload) -> None:
    style = button.get("style")
    if style not in range(1, PREMIUM_STYLE + 1):
        errors.choice((*path, "style"), "1, 2, 3, 4, 5, 6")
    if button.get("label"):
        errors.length((*path, "label"), button["label"], 0, 80)
    elif not button.get("emoji") and style != PREMIUM_STYLE:
        message = "A button must have a label or an emoji"
        errors.add(path, "BUTTON_COMPONENT_INVALID_LABEL", message)
    if style == LINK_STYLE:
        errors.length((*path, "url"), button.get("url"), 1, 512)
        if button.get("custom_id"):
            message = "A custom id and url cannot both be specified"
            errors.add(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", message)
    elif style != PREMIUM_STYLE:
        errors.length((*path, "custom_id"), button.get("custom_id"), 1, 100)


def _check_select(errors: FieldErrors, path: FieldPath, select: Payload) -> None:
    errors.length((*path, "custom_id"), select.get("custom_id"), 1, 100)
    if select.get("placeholder"):
        errors.length((*path, "placeholder"), select["placeholder"], 0, 150)
    low, high = select.get("min_values", 1), select.get("max_values", 1)
    errors.within((*path, "min_values"), 1 if low is None else low, 0, 25)
    errors.within((*path, "max_values"), 1 if high is None else high, 1, 25)
    if select["type"] != STRING_SELECT:
        return
    options, place = select.get("options") or [], (*path, "options")
    errors.count(place, options, 1, 25)
    if options and isinstance(high, int) and high > len(options):
        errors.within((*path, "max_values"), high, 1, len(options))
    values = Counter(option.get("value") for option in options)
    for index, option in enumerate(options):
        errors.length((*place, index, "label"), option.get("label"), 1, 100)
        errors.length((*place, index, "value"), option.get("value"), 1, 100)
        if option.get("description"):
            errors.length((*place, index, "description"), option["description"], 0, 100)
        if values[option.get("value")] > 1:
            message = "The specified option value is already used"
            errors.add(
                (*place, index, "value"), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message
            )


def _check_v2(errors: FieldErrors, path: FieldPath, components: list[Payload]) -> None:
    everything = list(walk(components))
    if not components:
        errors.required(path)
    if len(everything) > _MOST_IN_V2:
        message = f"Total number of components must be {_MOST_IN_V2} or fewer"
        errors.add(path, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message)
    if sum(len(c.get("content") or "") for c in everything if c.get("type") == TEXT) > _TEXT_OF_V2:
        message = f"Displayable text size exceeds maximum size of {_TEXT_OF_V2}"
        errors.add(path, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message)


def _check_ids(errors: FieldErrors, path: FieldPath, components: list[Payload]) -> None:
    everything = list(walk(components))
    if not _all_differ(c["custom_id"] for c in everything if c.get("custom_id")):
        message = "Component custom id cannot be duplicated"
        errors.add(path, "COMPONENT_CUSTOM_ID_DUPLICATED", message)
    if not _all_differ(c["id"] for c in everything if c.get("id")):
        message = "Component id cannot be duplicated"
        errors.add(path, "COMPONENT_ID_DUPLICATED", message)


def _all_differ(values: Iterable[Hashable]) -> bool:
    listed = list(values)
    return len(set(listed)) == len(listed)

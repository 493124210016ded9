"""What Discord demands of messages and of answers to interactions."""

from typing import Any

from sandbox.component_rules import check_message_components, check_modal
from sandbox.entities import MessageFlag, Payload
from sandbox.errors import EMPTY_MESSAGE, FieldErrors, FieldPath, refused

_CONTENT = 2000  # characters
_EMBEDS = 10
_FILES = 10
_EMBED_CHARACTERS = 6000  # of all embeds of a message together
_EMBED_TEXTS = {"title": 256, "description": 4096}
_SENDABLE_FLAGS = (
    MessageFlag.SUPPRESS_EMBEDS
    | MessageFlag.EPHEMERAL
    | MessageFlag.SUPPRESS_NOTIFICATIONS
    | MessageFlag.COMPONENTS_V2
    | 1 << 13  # voice message
)
_MENTION_KINDS = ("roles", "users", "everyone")


def check_message(body: Payload, *, flags: int, files: int) -> None:
    """A message about to be sent or edited; `flags` are those it will have.

    Raises: Refused with 50035
    """
    errors = FieldErrors()
    errors.length(("content",), body.get("content") or "", 0, _CONTENT)
    embeds = body.get("embeds") or []
    is_v2 = bool(flags & MessageFlag.COMPONENTS_V2)
    if is_v2:
        _check_v2_only(errors, body)
    _check_embeds(errors, embeds)
    if is_v2 or body.get("components"):
        check_message_components(errors, body.get("components") or [], is_v2=is_v2)
    if files > _FILES:
        message = f"Must be {_FILES} or fewer in length."
        errors.add(("attachments",), "BASE_TYPE_MAX_LENGTH", message)
    if body.get("nonce") is not None and len(str(body["nonce"])) > 25:
        errors.length(("nonce",), str(body["nonce"]), 0, 25)
    if flags & ~(_SENDABLE_FLAGS | MessageFlag.LOADING):
        errors.choice(("flags",), "valid message flags")
    _check_mentions(errors, body.get("allowed_mentions"))
    errors.raise_if_any()


def check_not_empty(body: Payload, *, files: int) -> None:
    """Raises: Refused with 50006 when there is nothing to show."""
    parts = ("content", "embeds", "components", "sticker_ids", "poll")
    if not files and not any(body.get(part) for part in parts):
        raise refused(EMPTY_MESSAGE)


def check_choices(data: Payload) -> None:
    """What an autocomplete answers. Raises: Refused with 50035"""
    errors = FieldErrors()
    choices = data.get("choices")
    if not isinstance(choices, list):
        errors.required(("data", "choices"))
        choices = []
    if len(choices) > 25:
        errors.add(("data", "choices"), "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for index, choice in enumerate(choices):
        path: FieldPath = ("data", "choices", index)
        errors.length((*path, "name"), choice.get("name"), 1, 100)
        if isinstance(choice.get("value"), str):
            errors.length((*path, "value"), choice["value"], 1, 100)
    errors.raise_if_any()


def check_modal_answer(data: Payload) -> None:
    """Raises: Refused with 50035"""
    errors = FieldErrors()
    check_modal(errors, ("data",), data)
    errors.raise_if_any()


def _check_v2_only(errors: FieldErrors, body: Payload) -> None:
    for key in ("content", "embeds", "poll", "sticker_ids"):
        if body.get(key):
            message = f"The {key} field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            errors.add((key,), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message)


def _check_embeds(errors: FieldErrors, embeds: list[Payload]) -> None:
    if len(embeds) > _EMBEDS:
        message = f"Must be {_EMBEDS} or fewer in length."
        errors.add(("embeds",), "BASE_TYPE_MAX_LENGTH", message)
    for index, embed in enumerate(embeds):
        path: FieldPath = ("embeds", index)
        for key, most in _EMBED_TEXTS.items():
            errors.length((*path, key), embed.get(key) or "", 0, most)
        errors.length((*path, "footer", "text"), _in(embed, "footer", "text"), 0, 2048)
        errors.length((*path, "author", "name"), _in(embed, "author", "name"), 0, 256)
        fields = embed.get("fields") or []
        if len(fields) > 25:
            message = "Must be 25 or fewer in length."
            errors.add((*path, "fields"), "BASE_TYPE_MAX_LENGTH", message)
        for number, field in enumerate(fields):
            errors.length((*path, "fields", number, "name"), field.get("name"), 1, 256)
            errors.length((*path, "fields", number, "value"), field.get("value"), 1, 1024)
    if sum(_embed_size(embed) for embed in embeds) > _EMBED_CHARACTERS:
        message = f"Embed size exceeds maximum size of {_EMBED_CHARACTERS}"
        errors.add(("embeds",), "MAX_EMBED_SIZE_EXCEEDED", message)


def _embed_size(embed: Payload) -> int:
    texts = [embed.get("title"), embed.get("description")]
    texts += [_in(embed, "footer", "text"), _in(embed, "author", "name")]
    for field in embed.get("fields") or []:
        texts += [field.get("name"), field.get("value")]
    return sum(len(text or "") for text in texts)


def _in(embed: Payload, part: str, key: str) -> str:
    found: str = (embed.get(part) or {}).get(key) or ""
    return found


def _check_mentions(errors: FieldErrors, allowed: Any) -> None:
    if not allowed:
        return
    parse = allowed.get("parse") or []
    for index, kind in enumerate(parse):
        if kind not in _MENTION_KINDS:
            errors.choice(("allowed_mentions", "parse", index), "roles, users, everyone")
    for kind in ("roles", "users"):
        if kind in parse and allowed.get(kind):
            message = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            errors.add(("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)
        if len(allowed.get(kind) or []) > 100:
            errors.add(("allowed_mentions", kind), "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer.")

"""The bot's modals: kept while they are open, shown to whom they were opened for, sent in."""

import secrets
from dataclasses import dataclass
from typing import Any

from sandbox.components import CHECKBOX, FILE_UPLOAD, TEXT_INPUT
from sandbox.entities import Channel, Payload, User
from sandbox.page.asking import Ask
from sandbox.page.choices import OF_MENUS, Choices
from sandbox.page.parts import Parts
from sandbox.page.sight import Sight
from sandbox.people.answers import Modal, Result
from sandbox.people.modals import Field
from sandbox.people.refusals import Refused

_MOST_OPEN = 500  # of all people; the oldest are forgotten


@dataclass(frozen=True, slots=True)
class _Open:
    user: User
    channel: Channel
    modal: Modal


class Forms:
    """All open modals, each by a token that the page was given."""

    def __init__(self) -> None:
        self._open: dict[str, _Open] = {}

    def opened(self, sight: Sight, result: Result) -> Payload | None:
        """The modal that came of what a person did, if one did."""
        modal, channel = result.modal, result.interaction.channel
        if modal is None:
            return None
        while len(self._open) >= _MOST_OPEN:
            del self._open[next(iter(self._open))]
        token = secrets.token_urlsafe(16)
        self._open[token] = _Open(sight.user, channel, modal)
        return {
            "token": token,
            "title": modal.title,
            "custom_id": modal.custom_id,
            "components": Parts(sight, channel).components(modal.components),
        }

    async def submit(self, ask: Ask, sight: Sight) -> Result:
        """Send one in; it stays open until the bot has taken it. Raises: Refused, NoAnswer"""
        token = ask.text("modal", most=100)
        form = self._open.get(token)
        if form is None or form.user is not sight.user or not sight.sees(form.channel):
            raise Refused("This form isn't open any more. Open it again.")
        choices, given = Choices(sight, form.channel), ask.named("fields")
        values = {name: value for name, value in given.items() if value is not None}
        for field in form.modal.fields:
            if field.component["type"] == FILE_UPLOAD:
                values[field.custom_id] = ask.files.get(field.custom_id) or []
            elif field.custom_id in values:
                values[field.custom_id] = _value(choices, field, values[field.custom_id])
        result = await form.modal.submit(values)
        self._open.pop(token, None)
        return result


def _value(choices: Choices, field: Field, value: Any) -> Any:
    """A field's value as a person gives it. Raises: Refused"""
    kind = field.component["type"]
    if kind == CHECKBOX:
        if not isinstance(value, bool):
            raise Refused(f"{field.label!r} must be true or false.")
        return value
    if kind == TEXT_INPUT:
        if not isinstance(value, str):
            raise Refused(f"{field.label!r} must be a text.")
        return value.replace("\r\n", "\n")
    values = picked(choices, field.component, value)
    return values if isinstance(value, list) else values[0]


def picked(choices: Choices, menu: Payload, value: Any) -> list[Any]:
    """What was picked in a menu or group: values, or ids of things. Raises: Refused"""
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str) for one in values):
        raise Refused("What is picked must be a list of texts.")
    what = OF_MENUS.get(menu["type"])
    if what is None:
        return values
    kinds = menu.get("channel_types")
    return [choices.picked(what, one, kinds=kinds) for one in values]

"""The bot's answers to interactions: the first one, follow-ups, edits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sandbox import message_payloads
from sandbox.answers import first_answer, follow_up
from sandbox.calls import Call, Route
from sandbox.drafts import apply_edit, edited_draft
from sandbox.entities import AnswerKind, Interaction, Message, Payload
from sandbox.errors import (
    ALREADY_ACKNOWLEDGED,
    INVALID_WEBHOOK_TOKEN,
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    refused,
)


async def answer(call: Call) -> Payload | None:
    """The initial answer, due within 3 seconds, once."""
    interaction = call.world.interactions.get(call.parameters["token"])
    if interaction is None or interaction.id != call.id("interaction_id"):
        raise refused(UNKNOWN_INTERACTION)
    if interaction.is_acknowledged:
        raise refused(ALREADY_ACKNOWLEDGED)
    if not call.sandbox.interactions.takes_first_answer(interaction):
        raise refused(UNKNOWN_INTERACTION)
    async with _under_way(call, interaction):
        first_answer(call, interaction)
    return _callback_response(call, interaction) if call.flag("with_response") else None


async def send_follow_up(call: Call) -> Payload:
    interaction = _followed(call)
    async with _under_way(call, interaction):
        message = follow_up(call, interaction)
        return message_payloads.message(message, call.world)


async def get_answer(call: Call) -> Payload:
    return message_payloads.message(_message(call, _followed(call)), call.world)


async def edit_answer(call: Call) -> Payload:
    interaction = _followed(call)
    async with _under_way(call, interaction):
        message = _message(call, interaction)
        draft = edited_draft(call, interaction.channel, message, call.fields)
        apply_edit(call, interaction.channel, message, draft)
        desk = call.sandbox.interactions
        desk.record(interaction, AnswerKind.EDIT, call.fields, message=message)
        return message_payloads.message(message, call.world)


async def delete_answer(call: Call) -> None:
    interaction = _followed(call)
    async with _under_way(call, interaction):
        message = _message(call, interaction)
        call.world.delete(message)
        call.sandbox.interactions.record(interaction, AnswerKind.DELETE, {}, message=message)


def _followed(call: Call) -> Interaction:
    interaction = call.world.interactions.get(call.parameters["token"])
    if interaction is None or call.id("application_id") != call.world.application.id:
        raise refused(UNKNOWN_WEBHOOK)
    if not interaction.is_acknowledged:
        raise refused(UNKNOWN_WEBHOOK)
    if not call.sandbox.interactions.takes_follow_ups(interaction):
        raise refused(INVALID_WEBHOOK_TOKEN)
    return interaction


def _message(call: Call, interaction: Interaction) -> Message:
    if call.parameters["message_id"] in ("@original", "%40original"):
        message = interaction.original
    else:
        wanted = call.id("message_id")
        mine = [interaction.original, *interaction.follow_ups]
        message = next((m for m in mine if m is not None and m.id == wanted), None)
    if message is None or message.is_deleted:
        raise refused(UNKNOWN_MESSAGE)
    return message


@asynccontextmanager
async def _under_way(call: Call, interaction: Interaction) -> AsyncIterator[None]:
    interaction.requests_open += 1
    try:
        yield
    finally:
        interaction.requests_open -= 1
        call.world.changes.notify()


def _callback_response(call: Call, interaction: Interaction) -> Payload:
    about: Payload = {"id": str(interaction.id), "type": int(interaction.kind)}
    about["channel_id"] = str(interaction.channel.id)
    if interaction.guild is not None:
        about["guild_id"] = str(interaction.guild.id)
    first, message = interaction.first, interaction.original
    assert first is not None
    if message is not None and first.kind in _WITH_MESSAGE:
        about |= {
            "response_message_id": str(message.id),
            "response_message_loading": message.is_loading,
            "response_message_ephemeral": message.is_ephemeral,
        }
    if message is None or first.kind not in (AnswerKind.MESSAGE, AnswerKind.UPDATE):
        return {"interaction": about}
    shown = message_payloads.message(message, call.world)
    return {"interaction": about, "resource": {"type": int(first.kind), "message": shown}}


_WITH_MESSAGE = (AnswerKind.MESSAGE, AnswerKind.DEFERRED_MESSAGE, AnswerKind.UPDATE)
_WEBHOOK = "/webhooks/{application_id}/{token}"
ROUTES: tuple[Route, ...] = (
    ("POST", "/interactions/{interaction_id}/{token}/callback", answer),
    ("POST", _WEBHOOK, send_follow_up),
    ("GET", f"{_WEBHOOK}/messages/{{message_id}}", get_answer),
    ("PATCH", f"{_WEBHOOK}/messages/{{message_id}}", edit_answer),
    ("DELETE", f"{_WEBHOOK}/messages/{{message_id}}", delete_answer),
)

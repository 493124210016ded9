"""What each kind of answer to an interaction does to the world."""

from collections.abc import Callable

from sandbox.calls import Call
from sandbox.drafts import apply_edit, draft_of, edited_draft
from sandbox.entities import (
    AnswerKind,
    Interaction,
    InteractionKind,
    Message,
    MessageFlag,
    MessageKind,
    Payload,
)
from sandbox.errors import invalid_form
from sandbox.message_payloads import reference_to
from sandbox.permissions import Permission
from sandbox.posts import Draft
from sandbox.validate import check_choices, check_modal_answer

_KINDS = {
    InteractionKind.COMMAND: (4, 5, 9),
    InteractionKind.COMPONENT: (4, 5, 6, 7, 9),
    InteractionKind.AUTOCOMPLETE: (8,),
    InteractionKind.MODAL: (4, 5, 6, 7),
}


def first_answer(call: Call, interaction: Interaction) -> None:
    """Do what the callback says. Raises: Refused, and then nothing is done."""
    body = call.fields
    kind = _kind(body, interaction)
    _ACTIONS[kind](call, interaction, body.get("data") or {})
    interaction.is_acknowledged = True
    data = body.get("data") or {}
    call.sandbox.interactions.record(interaction, kind, data, message=interaction.original)


def follow_up(call: Call, interaction: Interaction) -> Message:
    """A further message; the first one after "thinking…" takes its place instead."""
    body, original = call.fields, interaction.original
    desk = call.sandbox.interactions
    if original is not None and original.is_loading and not original.is_deleted:
        draft = edited_draft(call, interaction.channel, original, body)
        apply_edit(call, interaction.channel, original, draft)
        desk.record(interaction, AnswerKind.FOLLOW_UP, body, message=original)
        return original
    draft = _addressed(call, interaction, draft_of(call, interaction.channel, body))
    if original is not None and not original.is_deleted:
        draft.kind = MessageKind.REPLY
        draft.reference = reference_to(original, interaction.channel)
    message = call.world.post(interaction.channel, call.world.bot, draft)
    interaction.follow_ups.append(message)
    desk.record(interaction, AnswerKind.FOLLOW_UP, body, message=message)
    return message


def _kind(body: Payload, interaction: Interaction) -> AnswerKind:
    allowed = _KINDS[interaction.kind]
    if interaction.kind == InteractionKind.MODAL and interaction.message is None:
        allowed = (4, 5)  # there is no message that an update could change
    kind = body.get("type")
    if not isinstance(kind, int) or kind not in allowed:
        message = f"Value must be one of {{{', '.join(map(str, allowed))}}}."
        raise invalid_form({("type",): ("BASE_TYPE_CHOICES", message)})
    return AnswerKind(kind)


def _send(call: Call, interaction: Interaction, data: Payload) -> None:
    draft = _addressed(call, interaction, draft_of(call, interaction.channel, data))
    _post_original(call, interaction, draft)


def _defer(call: Call, interaction: Interaction, data: Payload) -> None:
    flags = int(data.get("flags") or 0) & MessageFlag.EPHEMERAL | MessageFlag.LOADING
    _post_original(call, interaction, _addressed(call, interaction, Draft(flags=flags)))


def _defer_update(_call: Call, interaction: Interaction, _data: Payload) -> None:
    interaction.original = interaction.message


def _update(call: Call, interaction: Interaction, data: Payload) -> None:
    message = interaction.message
    assert message is not None
    interaction.original = message
    apply_edit(
        call, interaction.channel, message, edited_draft(call, interaction.channel, message, data)
    )


def _suggest(_call: Call, _interaction: Interaction, data: Payload) -> None:
    check_choices(data)


def _open_modal(_call: Call, _interaction: Interaction, data: Payload) -> None:
    check_modal_answer(data)


def _post_original(call: Call, interaction: Interaction, draft: Draft) -> None:
    if interaction.kind == InteractionKind.COMMAND:
        is_slash = interaction.data.get("type", 1) == 1
        draft.kind = (
            MessageKind.CHAT_INPUT_COMMAND if is_slash else MessageKind.CONTEXT_MENU_COMMAND
        )
    elif interaction.message is not None:
        draft.kind = MessageKind.REPLY
        draft.reference = reference_to(interaction.message, interaction.channel)
    interaction.original = call.world.post(interaction.channel, call.world.bot, draft)


def _addressed(call: Call, interaction: Interaction, draft: Draft) -> Draft:
    """Say whose interaction it answers, and hide it from others when it is ephemeral."""
    draft.interaction = interaction
    if _is_forced_private(call, interaction):
        draft.flags |= MessageFlag.EPHEMERAL
    if draft.flags & MessageFlag.EPHEMERAL:
        draft.seen_only_by = interaction.user.id
    return draft


def _is_forced_private(call: Call, interaction: Interaction) -> bool:
    """Without Use External Apps, a user-installed application answers only to its user."""
    guild = interaction.guild
    if guild is None or call.world.bot.id in guild.members:
        return False
    granted = call.world.permissions(interaction.user, interaction.channel)
    return not granted & Permission.USE_EXTERNAL_APPS


_ACTIONS: dict[AnswerKind, Callable[[Call, Interaction, Payload], None]] = {
    AnswerKind.MESSAGE: _send,
    AnswerKind.DEFERRED_MESSAGE: _defer,
    AnswerKind.DEFERRED_UPDATE: _defer_update,
    AnswerKind.UPDATE: _update,
    AnswerKind.CHOICES: _suggest,
    AnswerKind.MODAL: _open_modal,
}

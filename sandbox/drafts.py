"""From a request's body to what a message says; used wherever the bot sends or edits one."""

from sandbox.calls import Call, File
from sandbox.entities import Attachment, Channel, Message, MessageFlag, Payload
from sandbox.errors import TOO_LARGE, refused
from sandbox.interactions import ATTACHMENT_LIMIT
from sandbox.posts import Draft
from sandbox.validate import check_message, check_not_empty

_KEPT_FLAGS = MessageFlag.EPHEMERAL | MessageFlag.COMPONENTS_V2 | MessageFlag.LOADING


def draft_of(call: Call, channel: Channel, body: Payload) -> Draft:
    """A new message. Raises: Refused when Discord would not take it."""
    flags = int(body.get("flags") or 0)
    check_message(body, flags=flags, files=len(call.files))
    check_not_empty(body, files=len(call.files))
    return Draft(
        content=body.get("content") or "",
        embeds=body.get("embeds") or [],
        components=body.get("components") or [],
        attachments=_new_files(call, channel, body),
        flags=flags,
        nonce=body.get("nonce"),
        is_tts=bool(body.get("tts")),
        allowed_mentions=body.get("allowed_mentions"),
    )


def edited_draft(call: Call, channel: Channel, message: Message, body: Payload) -> Draft:
    """A message as it will be after an edit: what isn't named stays. Raises: Refused"""
    given = int(body.get("flags") or 0) & ~_KEPT_FLAGS
    upgraded = int(body.get("flags") or 0) & MessageFlag.COMPONENTS_V2
    flags = message.flags & _KEPT_FLAGS | (given if "flags" in body else message.flags) | upgraded
    merged = {
        "content": message.content,
        "embeds": message.embeds,
        "components": message.components,
    } | {key: body[key] for key in ("content", "embeds", "components") if key in body}
    merged["allowed_mentions"] = body.get("allowed_mentions")
    check_message(merged, flags=flags, files=len(call.files))
    attachments = [*_kept_files(message, body), *_new_files(call, channel, body)]
    check_not_empty(merged, files=len(attachments))
    return Draft(
        content=merged["content"] or "",
        embeds=merged["embeds"] or [],
        components=merged["components"] or [],
        attachments=attachments,
        flags=flags,
        allowed_mentions=merged["allowed_mentions"],
    )


def apply_edit(call: Call, channel: Channel, message: Message, draft: Draft) -> None:
    """Change a message; nobody is notified again, but who is mentioned is worked out anew."""
    world = call.world
    was_loading = message.is_loading
    message.flags = draft.flags & ~MessageFlag.LOADING
    world.fill(message, channel, draft)
    if not was_loading:
        message.edited_at = world.clock.now()
    world.tell_update(message)


def _new_files(call: Call, channel: Channel, body: Payload) -> list[Attachment]:
    if sum(len(file.body) for file in call.files) > ATTACHMENT_LIMIT:
        raise refused(TOO_LARGE)
    described = {str(a.get("id")): a for a in body.get("attachments") or []}
    return [_new_file(call, channel, file, described) for file in call.files]


def _new_file(
    call: Call, channel: Channel, file: File, described: dict[str, Payload]
) -> Attachment:
    number = file.field.removeprefix("files[").removesuffix("]")
    about = described.get(number, {})
    name = about.get("filename") or file.filename
    attachment = call.world.attach(channel, name, file.content_type, file.body)
    attachment.description = about.get("description")
    return attachment


def _kept_files(message: Message, body: Payload) -> list[Attachment]:
    if body.get("attachments") is None:
        return message.attachments
    kept = {str(a.get("id")) for a in body["attachments"]}
    return [attachment for attachment in message.attachments if str(attachment.id) in kept]

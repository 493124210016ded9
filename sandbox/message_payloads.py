"""Messages as Discord's JSON."""

from sandbox import payloads
from sandbox.entities import (
    Attachment,
    Channel,
    Interaction,
    InteractionKind,
    Message,
    MessageFlag,
    Payload,
)
from sandbox.ground import Ground

MESSAGE_CONTENT_INTENT = 1 << 15


def message(message: Message, world: Ground, *, nested: bool = True) -> Payload:
    """A message in full; `nested` ones name the message they reply to."""
    body: Payload = {
        "id": str(message.id),
        "channel_id": str(message.channel_id),
        "type": int(message.kind),
        "content": message.content,
        "author": payloads.user(message.author),
        "timestamp": payloads.instant(message.sent_at),
        "edited_timestamp": payloads.instant(message.edited_at),
        "tts": message.is_tts,
        "pinned": message.is_pinned,
        "flags": message.flags,
        "mention_everyone": message.mentions_everyone,
        "mentions": [payloads.user(world.users[u]) for u in message.mentioned_user_ids],
        "mention_roles": [str(role) for role in message.mentioned_role_ids],
        "attachments": [attachment(a, message) for a in message.attachments],
        "embeds": message.embeds,
        "components": message.components,
    }
    if message.nonce is not None:
        body["nonce"] = message.nonce
    if message.application_id is not None and message.interaction is not None:
        body["application_id"] = body["webhook_id"] = str(message.application_id)
    if message.interaction is not None:
        body |= _caused_by(message.interaction)
    if message.flags & MessageFlag.HAS_THREAD and message.id in world.channels:
        body["thread"] = payloads.channel(world.channels[message.id], seen_by=world.bot)
    if message.reactions:
        body["reactions"] = [_reaction(emoji, us, world) for emoji, us in message.reactions.items()]
    if message.reference is not None:
        body["message_reference"] = message.reference
        if nested:
            body["referenced_message"] = _referenced(message, world)
    return body


def for_bot(shown: Message, channel: Channel, world: Ground) -> Payload:
    """A message as the bot gets it: without others' words, unless it may read those."""
    body = message(shown, world)
    bot = world.application.bot
    may_read = (
        world.application.granted_intents & MESSAGE_CONTENT_INTENT
        or shown.author is bot
        or channel.is_private
        or bot.id in shown.mentioned_user_ids
    )
    if may_read:
        return body
    return body | {"content": "", "embeds": [], "attachments": [], "components": []}


def reference_to(target: Message, channel: Channel) -> Payload:
    """A reply's `message_reference`."""
    body: Payload = {"type": 0, "channel_id": str(channel.id), "message_id": str(target.id)}
    return body if channel.is_private else body | {"guild_id": str(channel.guild_id)}


def attachment(attachment: Attachment, message: Message | None = None) -> Payload:
    body: Payload = {
        "id": str(attachment.id),
        "filename": attachment.filename,
        "size": len(attachment.body),
        "url": attachment.url,
        "proxy_url": attachment.url,
        "content_type": attachment.content_type,
    }
    if attachment.description is not None:
        body["description"] = attachment.description
    if message is None or message.is_ephemeral:
        body["ephemeral"] = True
    return body


def _referenced(reply: Message, world: Ground) -> Payload | None:
    where = reply.reference or {}
    message_id, channel = int(where["message_id"]), world.channels.get(int(where["channel_id"]))
    target = world.ephemerals.get(message_id)
    if target is None and channel is not None:
        target = channel.messages.get(message_id)
    return None if target is None else message(target, world, nested=False)


def _reaction(emoji: str, user_ids: list[int], world: Ground) -> Payload:
    name, _, emoji_id = emoji.partition(":")
    return {
        "emoji": {"id": emoji_id or None, "name": name},
        "count": len(user_ids),
        "count_details": {"burst": 0, "normal": len(user_ids)},
        "burst_colors": [],
        "me_burst": False,
        "burst_me": False,
        "burst_count": 0,
        "me": world.application.bot.id in user_ids,
    }


def _caused_by(interaction: Interaction) -> Payload:
    """What names the person whose interaction a message answers."""
    body: Payload = {"interaction_metadata": interaction_metadata(interaction)}
    if interaction.kind == InteractionKind.COMMAND:
        body["interaction"] = {
            "id": str(interaction.id),
            "type": 2,
            "name": full_name(interaction.data),
            "user": payloads.user(interaction.user),
        }
    return body


def full_name(data: Payload) -> str:
    """A command's name with its subcommands', such as "meeting create"."""
    nested = [o for o in data.get("options") or () if o.get("type") in (1, 2)]
    return " ".join([data["name"], *(full_name(option) for option in nested)])


def interaction_metadata(interaction: Interaction) -> Payload:
    body: Payload = {
        "id": str(interaction.id),
        "type": int(interaction.kind),
        "user": payloads.user(interaction.user),
        "authorizing_integration_owners": interaction.owners,
    }
    if interaction.kind == InteractionKind.COMPONENT and interaction.message is not None:
        body["interacted_message_id"] = str(interaction.message.id)
    if interaction.kind == InteractionKind.MODAL and interaction.parent is not None:
        body["triggering_interaction_metadata"] = interaction_metadata(interaction.parent)
    return body

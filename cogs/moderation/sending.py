"""Sending a report on its way, and telling its writer who has it."""

import discord

from bot.access import member_of
from bot.client import Hearth
from bot.dispatch.kinds import Delivery
from bot.features.moderation import reports
from bot.features.moderation.rules import Room
from bot.features.moderation.subjects import Draft
from bot.ui import reply
from cogs.moderation.standing import room_of


async def send_report(
    interaction: discord.Interaction[Hearth], draft: Draft, *, note: str | None
) -> None:
    """Keep the report, deliver it, and answer the person privately; the answer is deferred.

    Raises:
        NotSetUp: the server has no facilitators to send it to.
        FormOutdated, DatabaseUnavailable
    """
    bot = interaction.client
    community = await bot.directory.get(member_of(interaction).guild.id)
    room = await room_of(interaction, draft, community)
    async with bot.database.begin() as session:
        notice_id = await reports.file_report(
            session,
            community,
            bot.vault,
            subject=draft.subject,
            room=room,
            note=note,
            answer_to=interaction.user.id if draft.wants_answer else None,
            now=bot.clock.now(),
        )
    delivery = await bot.dispatcher.deliver(notice_id)
    language = bot.language(interaction)
    keys = answer_to(draft, room, delivery)
    await reply(interaction, "\n\n".join(bot.texts.get(key, language) for key in keys))


def answer_to(draft: Draft, room: Room, delivery: Delivery) -> list[str]:
    """The keys of the texts that say who has the report and what happens next."""
    match delivery.state:
        case "sent" if room == "owner" and draft.standing is None:
            first = "moderation-sent-to-owner-after-all"
        case "sent":
            first = f"moderation-sent-to-{room}"
        case "failed":
            return [f"moderation-undelivered-{room}", "moderation-sent-crisis"]
        case "held":
            return [f"moderation-unsure-{room}", "moderation-sent-crisis"]
        case _:
            first = "moderation-sent-later"
    answer = "moderation-sent-answer" if draft.wants_answer else "moderation-sent-no-answer"
    return [first, answer, "moderation-sent-crisis"]

"""What a facilitator is told about a warning, and about somebody's cases."""

from collections.abc import Sequence
from itertools import accumulate

import discord
from discord.utils import format_dt

from bot.client import Hearth
from bot.dispatch.kinds import Delivery
from bot.features.moderation.cases import Case, KeptCase, Warned
from bot.i18n import Texts
from bot.ui import reply
from cogs.moderation.quoting import quote

MOST_SHOWN = 4000  # characters; Discord takes 4,096 in an embed's description


async def tell_warned(
    interaction: discord.Interaction[Hearth], person: discord.abc.User, warned: Warned
) -> None:
    """Deliver the warning if it may be delivered, and say what exactly happened."""
    bot = interaction.client
    if warned.notice_id is None:
        key = "moderation-warned-no-agreements"
    else:
        delivery = await bot.dispatcher.deliver(warned.notice_id)
        key = outcome_of(delivery)
    language = bot.language(interaction)
    text = bot.texts.get(
        key,
        language,
        person=person.mention,
        reason=bot.texts.get(f"moderation-reason-{warned.case.reason}", language),
        until=format_dt(warned.case.expires_at, "D"),
    )
    await reply(interaction, text)


def outcome_of(delivery: Delivery) -> str:
    """The key of the text that says what became of a warning's DM."""
    match delivery:
        case Delivery(state="sent"):
            return "moderation-warned"
        case Delivery(state="failed", problem="dms-closed"):
            return "moderation-warned-closed"
        case Delivery(state="skipped"):  # they took everything back just now
            return "moderation-warned-no-agreements"
        case Delivery(state="failed"):
            return "moderation-warned-failed"
        case Delivery(state="held"):
            return "moderation-warned-unsure"
        case _:
            return "moderation-warned-later"


async def tell_history(
    interaction: discord.Interaction[Hearth],
    person: discord.abc.User,
    *,
    held: Sequence[Case],
    kept: Sequence[KeptCase],
) -> None:
    """Show open cases, newest first, and after them what is kept of deleted ones."""
    bot, language = interaction.client, interaction.client.language(interaction)
    if not held and not kept:
        text = bot.texts.get("moderation-history-empty", language, person=person.mention)
        await reply(interaction, text)
        return
    entries = _entries(bot.texts, language, [*held, *kept])
    shown = _that_fit(entries)
    if left := len(entries) - len(shown):
        shown.append(bot.texts.get("moderation-history-more", language, count=left))
    title = bot.texts.get("moderation-history-title", language, person=person.mention)
    await reply(interaction, title, embed=discord.Embed(description="\n".join(shown)))


def _entries(texts: Texts, language: str, found: Sequence[Case | KeptCase]) -> list[str]:
    return [_entry(texts, language, number, case) for number, case in enumerate(found, start=1)]


def _entry(texts: Texts, language: str, number: int, case: Case | KeptCase) -> str:
    params = {
        "number": number,
        "reason": texts.get(f"moderation-reason-{case.reason}", language),
        "until": format_dt(case.expires_at, "D"),
    }
    match case:
        case KeptCase():
            return texts.get("moderation-history-kept", language, **params)
        case Case(opened_at=opened_at, note=note):
            opened = format_dt(opened_at, "D")
            line = texts.get("moderation-history-case", language, opened=opened, **params)
            return line if note is None else f"{line}\n{quote(note)}"


def _that_fit(entries: Sequence[str]) -> list[str]:
    """The first entries that together stay within MOST_SHOWN."""
    lengths = accumulate(len(entry) + 1 for entry in entries)
    return [entry for entry, length in zip(entries, lengths, strict=True) if length <= MOST_SHOWN]

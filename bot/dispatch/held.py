"""Finding out, once somebody asks for it again, what became of a notice that is held."""

from typing import Literal

from bot.client import Hearth
from bot.dispatch.kinds import NoticeKind
from bot.dispatch.lookup import Found, Lookup, NotNow, Unknown
from bot.features.notices import ledger
from bot.features.notices.store import settle_held


async def find_out(
    bot: Hearth, kind: NoticeKind, notice_id: str
) -> Literal["later", "unsure"] | None:
    """Settle a held notice of this kind as sent, or as never sent; None when that is done.

    "later": Discord does not answer now; "unsure": it can't be told.

    Raises:
        DatabaseUnavailable
    """
    async with bot.database.begin() as session:
        slip = await ledger.find(session, notice_id=notice_id)
    if slip is None:
        return None
    finding = await Lookup(bot).find(slip)
    if isinstance(finding, NotNow):
        return "later"
    if isinstance(finding, Unknown) and bot.get_channel(slip.channel_id or 0) is not None:
        return "unsure"
    # Absent, or its channel is gone and what was in it.
    message_id = finding.message_id if isinstance(finding, Found) else None
    async with bot.database.begin() as session:
        is_new = await settle_held(session, notice_id=notice_id, message_id=message_id)
        if is_new and message_id is not None and kind.delivered is not None:
            await kind.delivered(session, slip.owed, message_id)
    return None

"""What the bot sends on its own: see `dispatcher`. Discord-facing, knows no feature."""

from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.kinds import Delivery, NoticeKind, Outgoing
from bot.features.notices.rules import Owed

__all__ = ["Delivery", "Dispatcher", "NoticeKind", "Outgoing", "Owed"]

"""Every table. `Base.metadata` alone knows only those whose modules somebody has imported."""

import bot.features.agreements.tables
import bot.features.audit.tables
import bot.features.communities.tables
import bot.features.keys.tables
import bot.features.local.tables
import bot.features.meetings.tables
import bot.features.members.tables
import bot.features.moderation.tables
import bot.features.notices.tables
import bot.features.sharing.tables  # noqa: F401
from bot.db.base import Base

metadata = Base.metadata

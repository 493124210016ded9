"""What people see of meetings: the list, page by page, the reminder, and what was just set."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Self

import discord

from bot.access import member_of
from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.features.meetings import store
from bot.features.meetings.rules import Draft, Schedule
from bot.i18n import Texts, isolate
from bot.panels import show
from bot.ui import PersistentButton, View
from bot.words import inert

# Meetings on one page. With titles of 80 characters, all of them escaped, a page stays below
# Discord's 2,000 characters.
PAGE = 5


class ListButton(PersistentButton, template=r"meetings:list:(?P<page>\d{1,4})"):
    """Shows a page of the list: in the panel it belongs to, or privately from a public message."""

    def __init__(self, page: int, label: str) -> None:
        self.page = page
        super().__init__(discord.ui.Button(label=label, custom_id=f"meetings:list:{page}"))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(int(match["page"]), item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        await show_list(interaction, self.page)


async def show_list(interaction: discord.Interaction[Hearth], page: int) -> None:
    """Show a page of the server's meetings, counted from 0, to the person who asked only.

    Raises:
        NotHere: not in a server.
        NotSetUp: /setup was never used there.
    """
    bot = interaction.client
    community = await bot.directory.get(member_of(interaction).guild.id)
    async with bot.database.begin() as session:
        meetings = await store.list_meetings(
            session, guild_id=community.guild_id, now=bot.clock.now()
        )
    content, view = page_of(meetings, page, bot.texts, bot.language(interaction))
    await show(interaction, content, view=view)


def page_of(
    meetings: Sequence[store.Listed], page: int, texts: Texts, language: str
) -> tuple[str, View]:
    """The text of a page, counted from 0, and its buttons; the last stands for any beyond it."""
    if not meetings:
        return texts.get("meetings-none", language), View()
    last = (len(meetings) - 1) // PAGE
    page = min(page, last)  # there may be fewer than when the button was made
    shown = meetings[page * PAGE : (page + 1) * PAGE]
    parts = [texts.get("meetings-list", language)]
    parts += [_entry(meeting, texts, language) for meeting in shown]
    view = View()
    if page > 0:
        view.add_item(ListButton(page - 1, texts.get("meetings-back", language)))
    if page < last:
        view.add_item(ListButton(page + 1, texts.get("meetings-next", language)))
    if last > 0:
        parts.append(texts.get("meetings-page", language, number=page + 1, count=last + 1))
    return "\n\n".join(parts), view


def _entry(meeting: store.Listed, texts: Texts, language: str) -> str:
    words = {
        "title": isolate(inert(meeting.title)),
        **_when(meeting.starts_at),
        **_how_often(meeting.schedule),
        "minutes": _minutes(meeting.length),
    }
    if meeting.running_since is None:
        return texts.get("meetings-entry", language, **words)
    since = discord.utils.format_dt(meeting.running_since, "R")
    return texts.get("meetings-entry-running", language, **words, since=since)


def reminder_text(reminder: store.Reminder, texts: Texts, language: str) -> str:
    return texts.get(
        "meetings-reminder",
        language,
        title=isolate(inert(reminder.title)),
        minutes=_minutes(reminder.length),
        **_when(reminder.starts_at),
    )


def reminder_view(notice_id: str, texts: Texts, language: str) -> View:
    """The buttons under a reminder; the first carries the notice's id."""
    return View(
        help_now_button(texts, language, notice_id),
        ListButton(0, texts.get("meetings-all", language)),
    )


def created_text(
    draft: Draft,
    *,
    room_id: int,
    starts_at: datetime,
    now: datetime,
    texts: Texts,
    language: str,
) -> str:
    """What was set, when it is first held, and when and where the reminder goes."""
    first = texts.get(
        "meetings-created",
        language,
        title=isolate(inert(draft.title)),
        minutes=_minutes(draft.length),
        **_how_often(draft.schedule),
        **_when(starts_at),
    )
    room = f"<#{room_id}>"
    if not draft.notice:
        return f"{first}\n{texts.get('meetings-created-at-start', language, room=room)}"
    is_late = starts_at - draft.notice <= now
    key = "meetings-created-now" if is_late else "meetings-created-ahead"
    return f"{first}\n{texts.get(key, language, room=room, **_ahead(draft.notice))}"


def _when(starts_at: datetime) -> dict[str, str]:
    return {
        "start": discord.utils.format_dt(starts_at, "F"),
        "relative": discord.utils.format_dt(starts_at, "R"),
    }


def _how_often(schedule: Schedule) -> dict[str, object]:
    return {
        "day": schedule.weekday,
        "at": f"{schedule.at:%H:%M}",
        "zone": schedule.zone.key,
    }


def _ahead(notice: timedelta) -> dict[str, object]:
    """The notice in the largest unit that gives a whole number."""
    units = {"days": timedelta(days=1), "hours": timedelta(hours=1)}
    for unit, span in units.items():
        if not notice % span:
            return {"unit": unit, "amount": notice // span}
    return {"unit": "minutes", "amount": _minutes(notice)}


def _minutes(span: timedelta) -> int:
    return span // timedelta(minutes=1)

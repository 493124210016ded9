"""What Hearth sends on its own here: reports, that one was acknowledged, and warnings.

Each is written in the server's language, from what is kept when it is sent.
"""

from datetime import timedelta
from typing import Any

from discord.utils import format_dt
from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.crisis_button import help_now_button
from bot.dispatch.kinds import NoticeKind, Outgoing
from bot.features.communities.store import Community
from bot.features.moderation import cases, reports
from bot.features.moderation.subjects import Filed, ReportedMessage, ReportedPerson, Worry
from bot.features.notices.rules import Owed
from bot.i18n import isolate
from bot.ui import View
from bot.words import inert
from cogs.moderation.acknowledging import AcknowledgeButton
from cogs.moderation.quoting import quote


class ModerationNotices:
    def __init__(self, bot: Hearth) -> None:
        self._bot = bot
        self._kinds = (
            NoticeKind(name=reports.REPORTED, render=self._report, max_age=timedelta(days=3)),
            NoticeKind(
                name=reports.ACKNOWLEDGED,
                render=self._answer,
                max_age=timedelta(days=3),
                # That the reporter takes no DMs would be a hint at who it is.
                is_private=True,
            ),
            NoticeKind(name=cases.WARNED, render=self._warning, max_age=timedelta(days=1)),
        )

    def register(self) -> None:
        for kind in self._kinds:
            self._bot.dispatcher.register(kind)

    def unregister(self) -> None:
        for kind in self._kinds:
            self._bot.dispatcher.unregister(kind)

    async def _report(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        """What facilitators or the owner read; nothing in it tells who sent it."""
        report = await reports.find_report(
            session, self._bot.vault, report_id=owed.reference, now=self._bot.clock.now()
        )
        if report is None:
            return None
        lines = [self._heading(report.subject, community)]
        if report.room == "owner":
            lines.append(self._text("report-from", community, server=self._server(community)))
        if isinstance(report.subject, Worry):
            about = "someone" if report.subject.message is None else "message"
            lines.append(self._text("worry-next", community, about=about))
        else:
            lines += self._words(report.note, community)
        button = AcknowledgeButton(report.id, owed.id, self._text("acknowledge", community))
        return Outgoing(content="\n".join(lines), view=View(button))

    def _words(self, note: str | None, community: Community) -> list[str]:
        words = [self._text("report-no-words", community)]
        if note is not None:
            words = [self._text("report-words", community), quote(note)]
        return [*words, self._text("report-next", community)]

    def _heading(self, subject: Filed, community: Community) -> str:
        match subject:
            case ReportedMessage() as message:
                return self._text("report-message", community, link=_link(message, community))
            case ReportedPerson(user_id):
                return self._text("report-person", community, person=f"<@{user_id}>")
            case Worry(ReportedMessage() as message):
                return self._text("worry-message", community, link=_link(message, community))
            case Worry():
                return self._text("worry-someone", community)

    async def _answer(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        """What the reporter reads, who asked for it."""
        report = await reports.find_report(
            session, self._bot.vault, report_id=owed.reference, now=self._bot.clock.now()
        )
        if report is None:
            return None
        server = self._server(community)
        lines = [
            self._text(f"answer-{report.room}", community, server=server),
            self._text("answer-once", community),
        ]
        return Outgoing(content="\n\n".join(lines), view=self._help(owed, community))

    async def _warning(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        """What the member reads: the reason, what it means, how to appeal, and where help is."""
        case = await cases.find_case(
            session, self._bot.vault, case_id=owed.reference, now=self._bot.clock.now()
        )
        if case is None:
            return None
        reason = self._text(f"reason-{case.reason}", community)
        parts = [
            self._text("warning-title", community, server=self._server(community)),
            self._text("warning-reason", community, reason=reason),
        ]
        if case.note is not None:
            parts.append(f"{self._text('warning-note', community)}\n{quote(case.note)}")
        until = format_dt(case.expires_at, "D")
        parts += [
            self._text("warning-meaning", community, until=until),
            self._text("warning-appeal", community),
            self._text("warning-help", community),
        ]
        return Outgoing(content="\n\n".join(parts), view=self._help(owed, community))

    def _help(self, owed: Owed, community: Community) -> View:
        return View(help_now_button(self._bot.texts, community.language, owed.id))

    def _server(self, community: Community) -> str:
        guild = self._bot.get_guild(community.guild_id)
        assert guild is not None  # nothing is rendered for a server that Discord does not show
        return isolate(inert(guild.name))

    def _text(self, key: str, community: Community, **params: Any) -> str:
        return self._bot.texts.get(f"moderation-{key}", community.language, **params)


def _link(message: ReportedMessage, community: Community) -> str:
    place = f"{community.guild_id}/{message.channel_id}/{message.message_id}"
    return f"https://discord.com/channels/{place}"

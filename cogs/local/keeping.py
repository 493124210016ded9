"""Keeping crisis cards as they should be: posted once, up to date, pinned, or gone.

A card comes as a notice, so that it is posted once even when the answer to it is lost; everything
after that can be done twice without harm. Each step is kept, so that a crash may cut in anywhere.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from bot.client import Hearth
from bot.clock import SystemClock
from bot.crisis_button import help_now_button
from bot.dispatch import NoticeKind, Outgoing, Owed
from bot.dispatch.held import find_out
from bot.dispatch.kinds import Delivery
from bot.errors import DatabaseUnavailable
from bot.features.communities.store import Community, find_community
from bot.features.local import store
from bot.features.local.card import digest, write_card
from bot.features.local.store import Card
from bot.features.notices.store import Undelivered
from bot.ui import View
from cogs.local.asking import Answer, ask, message_of
from cogs.local.places import NoCards, cards_of, hindrance, may_pin

log = logging.getLogger(__name__)

LATE = timedelta(days=1)
ROUNDS = 8  # each takes one step
AGAIN = timedelta(minutes=5)  # after Discord did not answer

# What became of a card. All but the first four are kept as its problem.
Outcome = Literal[
    "done",
    "removed",
    "later",
    "left",  # it should go, and Discord doesn't let the bot delete it
    "deleted",  # a person has deleted the message, and it stays so
    "gone",  # the channel is
    "forbidden",
    "rejected",
    "unsure",  # it may have been posted, and the channel can't be searched
]
_QUIET: tuple[Outcome, ...] = ("done", "removed", "later", "left")


@dataclass(frozen=True, slots=True)
class _Look:
    card: Card
    owed: Undelivered | None
    content: str
    language: str


class Keeper:
    def __init__(self, bot: Hearth) -> None:
        self._bot = bot
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.kind = NoticeKind(store.CARD, self._render, LATE, self._delivered, is_private=True)

    async def tend(self, guild_id: int) -> None:
        """See to all cards of a server; facilitators are told once of what can't be done.

        Raises:
            DatabaseUnavailable, NoCards
        """
        async with self._bot.database.begin() as session:
            cards = await store.cards_of(session, guild_id=guild_id)
        if cards:
            await self._see_to_all(guild_id, [card.id for card in cards], is_told=True)

    async def see_to(self, guild_id: int, card_ids: Sequence[str]) -> Mapping[str, Outcome]:
        """Bring these cards of a server to what they should be, for somebody who waits for it.

        Raises:
            DatabaseUnavailable, NoCards
        """
        return await self._see_to_all(guild_id, card_ids, is_told=False)

    def tend_soon(self, guild_id: int, *, after: timedelta = timedelta()) -> None:
        self._bot.scheduler.add_job(
            self._tend_quietly, "date", [guild_id], run_date=SystemClock().now() + after
        )

    def tend_all_soon(self, guild_ids: Sequence[int]) -> None:
        """As `tend_soon`, one server after the other: others need the database too."""
        self._bot.scheduler.add_job(self._tend_all, args=[guild_ids])

    async def _tend_all(self, guild_ids: Sequence[int]) -> None:
        for guild_id in guild_ids:
            await self._tend_quietly(guild_id)

    async def _tend_quietly(self, guild_id: int) -> None:
        try:
            await self.tend(guild_id)
        except DatabaseUnavailable:
            self.tend_soon(guild_id, after=AGAIN)
        except NoCards:
            log.error("crisis cards are not kept up to date, for want of what is on them")

    async def _see_to_all(
        self, guild_id: int, card_ids: Sequence[str], *, is_told: bool
    ) -> Mapping[str, Outcome]:
        """As `see_to`; when `is_told`, facilitators are told what is new and wrong."""
        async with self._locks[guild_id]:
            outcomes = {card_id: await self._see_to(card_id) for card_id in card_ids}
        now = self._bot.clock.now()
        async with self._bot.database.begin() as session:
            new = [
                card_id
                for card_id, problem in _problems(outcomes)
                if await store.note_problem(session, card_id=card_id, problem=problem)
                and problem not in (None, "deleted")  # who deleted it knows
            ]
            for card_id in new if is_told else ():
                await store.plan_telling(session, guild_id=guild_id, card_id=card_id, now=now)
        if new and is_told:
            self._bot.dispatcher.wake()
        if "later" in outcomes.values():
            self.tend_soon(guild_id, after=AGAIN)
        return outcomes

    async def _see_to(self, card_id: str) -> Outcome:
        async with self._bot.database.begin() as session:
            card = await store.find_card(session, card_id=card_id)
        if card is None:
            return "removed"
        if card.is_wanted and card.problem == "deleted":
            return "deleted"
        return hindrance(self._bot, card) or await self._bring(card_id)

    async def _bring(self, card_id: str) -> Outcome:
        for _ in range(ROUNDS):
            look = await self._look(card_id)
            if look is None:
                return "removed"
            outcome = await self._step(look)
            if outcome is not None:
                return outcome
        return "later"

    async def _look(self, card_id: str) -> _Look | None:
        """The card as it is and as it should be; its notice is planned when it has none."""
        async with self._bot.database.begin() as session:
            card = await store.find_card(session, card_id=card_id, to_change=True)
            if card is None:
                return None
            owed = await store.find_owed(session, card_id=card_id)
            if owed is None and card.is_wanted and card.message_id is None:
                owed = await store.plan_card(session, card, now=self._bot.clock.now())
            community = await find_community(session, self._bot.vault, guild_id=card.guild_id)
            assert community is not None  # cards go with their server
            content = await self._write(session, card, community)
            return _Look(card, owed, content, community.language)

    async def _write(self, session: AsyncSession, card: Card, community: Community) -> str:
        return write_card(
            cards_of(self._bot),
            card.country,
            language=community.language,
            local=await store.lines_of(session, guild_id=card.guild_id),
        )

    async def _step(self, look: _Look) -> Outcome | None:
        """One step towards what should be; None when there may be another."""
        card = look.card
        if look.owed is not None and look.owed.is_held:
            return await find_out(self._bot, self.kind, look.owed.notice_id)
        if look.owed is not None:
            delivery = await self._bot.dispatcher.deliver(look.owed.notice_id)
            return _outcome_of(delivery) if card.is_wanted else None
        if not card.is_wanted:
            return await self._remove(card)
        if card.shown != digest(look.content):
            return await self._edit(look)
        return await self._pin(card)

    async def _edit(self, look: _Look) -> Outcome | None:
        card, view = look.card, self._view(look.language, "card")
        answer = await ask(
            lambda: message_of(self._bot, card).edit(content=look.content, view=view)
        )
        if answer == "done":
            await self._note(card.id, shown=digest(look.content))
            return None
        if answer != "no-message":
            return answer
        if card.shown is not None:
            return "deleted"
        await self._note(card.id, message_id=None, is_pinned=False)  # asked for again since
        return None

    async def _pin(self, card: Card) -> Outcome:
        if card.is_pinned or not may_pin(self._bot, card):
            return "done"
        answer = await ask(message_of(self._bot, card).pin)
        if answer == "done":
            await self._note(card.id, is_pinned=True)
        # When it is refused, there are most likely too many pins: it stands there all the same.
        return "later" if answer == "later" else "done"

    async def _remove(self, card: Card) -> Outcome:
        answer: Answer = "done"
        if card.message_id is not None:
            answer = await ask(message_of(self._bot, card).delete)
        if answer == "later":
            return "later"
        async with self._bot.database.begin() as session:
            await store.forget_card(session, card_id=card.id)
        return "left" if answer in ("forbidden", "rejected") else "removed"

    async def _render(
        self, session: AsyncSession, owed: Owed, community: Community
    ) -> Outgoing | None:
        card = await store.find_card(session, card_id=owed.reference)
        if card is None or not card.is_wanted:
            return None
        content = await self._write(session, card, community)
        await store.note_card(session, card_id=card.id, shown=digest(content))
        return Outgoing(content, self._view(community.language, owed.id))

    async def _delivered(self, session: AsyncSession, owed: Owed, message_id: int) -> None:
        await store.note_card(session, card_id=owed.reference, message_id=message_id)
        self.tend_soon(owed.guild_id)  # it is to be pinned, or not wanted any more

    async def _note(self, card_id: str, **columns: object) -> None:
        async with self._bot.database.begin() as session:
            await store.note_card(session, card_id=card_id, **columns)

    def _view(self, language: str, suffix: str) -> View:
        return View(help_now_button(self._bot.texts, language, suffix))


def _problems(outcomes: Mapping[str, Outcome]) -> Iterator[tuple[str, Outcome | None]]:
    """What to keep as each card's problem, where that is known."""
    for card_id, outcome in outcomes.items():
        if outcome == "done":
            yield card_id, None
        elif outcome not in _QUIET:
            yield card_id, outcome


def _outcome_of(delivery: Delivery) -> Outcome | None:
    match delivery:
        case Delivery(state="sent"):
            return None
        case Delivery(state="failed", problem="unknown-channel"):
            return "gone"
        case Delivery(state="failed", problem="rejected"):
            return "rejected"
        case Delivery(state="failed"):
            return "forbidden"
        case Delivery(state="held"):
            return "unsure"
        case _:
            return "later"


def keeper_of(bot: Hearth) -> Keeper:
    """The loaded cog's."""
    keeper = getattr(bot.get_cog("Local"), "keeper", None)
    assert isinstance(keeper, Keeper)
    return keeper

"""What a person sees of the bot, and can do with it: messages, answers, modals."""

from collections.abc import Mapping
from typing import Any

from sandbox import message_payloads
from sandbox.components import numbered
from sandbox.entities import Answer as Recorded
from sandbox.entities import AnswerKind, Interaction, InteractionKind, Message, Payload
from sandbox.people import controls, modals
from sandbox.people.client import DEFERRED_SECONDS, Client
from sandbox.people.picking import Picker
from sandbox.people.refusals import Refused
from sandbox.people.view import View

_TYPES = {
    AnswerKind.MESSAGE: "message",
    AnswerKind.FOLLOW_UP: "message",
    AnswerKind.EDIT: "message",
    AnswerKind.UPDATE: "update",
    AnswerKind.MODAL: "modal",
    AnswerKind.CHOICES: "choices",
    AnswerKind.DEFERRED_MESSAGE: "deferred",
    AnswerKind.DEFERRED_UPDATE: "deferred",
    AnswerKind.DELETE: "deleted",
}


class Shown(View):
    """A message as it was when looked at; pressing acts on what it is by then."""

    @classmethod
    def now(cls, client: Client, message: Message) -> "Shown":
        """That message as it stands."""
        return cls(client, message, message_payloads.message(message, client.world))

    def again(self) -> "Shown":
        """The same message as it stands now."""
        return Shown.now(self._client, self.message)

    async def press(self, label: str, *, number: int | None = None) -> "Result":
        """Press the button of that label or custom id; `number` (from 1) picks among equal labels.

        Raises: Refused, NoAnswer
        """
        pressed = controls.press(self._client, self.message, label, number=number)
        return await Result.of(self._client, pressed)

    async def select(self, menu: str, picked: Any, *, number: int | None = None) -> "Result":
        """Choose in the menu with that placeholder or custom id.

        `picked` is one thing or a list: values or labels; users, roles, channels also by name.
        Raises: Refused, NoAnswer
        """
        used = controls.choose(self._client, self.message, menu, picked, number=number)
        return await Result.of(self._client, used)


class Answer(Shown):
    """One thing the bot did with an interaction, as it was shown right then.

    `type` is message, update, modal, choices, deferred or deleted.
    """

    def __init__(self, client: Client, interaction: Interaction, recorded: Recorded) -> None:
        super().__init__(client, recorded.message, recorded.shown or recorded.data or {})
        self._interaction = interaction
        self.kind = recorded.kind
        self.data = recorded.data  # as the bot sent it
        self.type = _TYPES[recorded.kind]
        if recorded.kind == AnswerKind.EDIT and recorded.message is interaction.message:
            self.type = "update"
        self.deferred = interaction.answers[0].kind in (
            AnswerKind.DEFERRED_MESSAGE,
            AnswerKind.DEFERRED_UPDATE,
        )

    @property
    def text(self) -> str:
        """As of any message; a modal's is all that is written in it but its title."""
        modal = self.modal
        return super().text if modal is None else modal.text

    @property
    def modal(self) -> "Modal | None":
        if self.kind != AnswerKind.MODAL:
            return None
        return Modal(self._client, self._interaction, self.data)

    @property
    def choices(self) -> list[Payload]:
        return self.data.get("choices") or []


class Modal:
    """A modal the bot opened for this person."""

    def __init__(self, client: Client, opener: Interaction, data: Payload) -> None:
        self._client = client
        self._opener = opener
        self.custom_id: str = data["custom_id"]
        self.title: str = data["title"]
        self.components = numbered(data["components"])
        self.raw = data
        self.is_open = True

    @property
    def text(self) -> str:
        """All that is written in it but its title: texts, labels, descriptions."""
        return modals.modal_words(self.components)

    @property
    def fields(self) -> list[modals.Field]:
        return modals.fields(self.components)

    @property
    def labels(self) -> list[str]:
        return [field.label for field in self.fields]

    @property
    def prefilled(self) -> dict[str, Any]:
        """What stands in it when it opens, by label; fields that are empty are left out."""
        filled = {field.label: field.prefilled for field in self.fields}
        return {label: value for label, value in filled.items() if value is not None}

    async def submit(self, answers: Mapping[str, Any] | None = None, /) -> "Result":
        """Send it with those answers by label or custom id; the rest stays as prefilled.

        Text inputs take a string, menus and groups one thing or a list of labels or values,
        file uploads `File`s, a checkbox a bool. It stays open until it is answered.
        Raises: Refused, NoAnswer
        """
        if not self.is_open:
            raise Refused(f"The modal {self.title!r} was sent and is closed.")
        picker = Picker(self._client, self._opener.channel)
        data: Payload = {
            "custom_id": self.custom_id,
            "components": modals.submitted(self.components, answers or {}, picker),
        }
        if picker.resolved:
            data["resolved"] = picker.resolved
        return await self.forge(data)

    async def forge(self, data: Payload) -> "Result":
        """Send raw data, unchecked, as a changed client could. Raises: NoAnswer"""
        sent = self._client.start(
            InteractionKind.MODAL, self._opener.channel, data,
            message=self._opener.message, parent=self._opener,
        )  # fmt: skip
        result = await Result.of(self._client, sent)
        self.is_open = False
        return result


class Result:
    """What came of something a person did; the answer's own properties are reachable through it."""

    def __init__(self, client: Client, interaction: Interaction) -> None:
        self._client = client
        self.interaction = interaction
        self._taken = self._shown_at + 1  # answers that this and `next` have given out

    @classmethod
    async def of(cls, client: Client, interaction: Interaction) -> "Result":
        """The result once the bot has answered. Raises: NoAnswer"""
        await client.first_answer(interaction)
        return cls(client, interaction)

    @property
    def answers(self) -> list[Answer]:
        """All answers to the interaction so far, in order, deferrals included."""
        recorded = self.interaction.answers
        return [Answer(self._client, self.interaction, one) for one in recorded]

    @property
    def answer(self) -> Answer:
        """The first that showed something; the deferral when nothing has."""
        return self.answers[self._shown_at]

    @property
    def _shown_at(self) -> int:
        types = [answer.type for answer in self.answers]
        return next((at for at, kind in enumerate(types) if kind != "deferred"), 0)

    async def next(self, *, seconds: float = DEFERRED_SECONDS) -> Answer:
        """The answer that came after `answer`, then the one after that. Raises: NoAnswer"""
        wanted = self._taken
        await self._client.until(
            self.interaction, lambda: len(self.interaction.answers) > wanted, seconds=seconds
        )
        self._taken += 1
        return self.answers[wanted]

    async def settled(self) -> "Result":
        """Itself, once nothing is in flight for the interaction. Raises: NoAnswer"""
        await self._client.until(
            self.interaction, lambda: not self.interaction.is_pending, seconds=DEFERRED_SECONDS
        )
        return self

    @property
    def type(self) -> str:
        return self.answer.type

    @property
    def text(self) -> str:
        return self.answer.text

    @property
    def ephemeral(self) -> bool:
        return self.answer.ephemeral

    @property
    def buttons(self) -> list[str]:
        return self.answer.buttons

    @property
    def modal(self) -> Modal | None:
        return self.answer.modal

    async def press(self, label: str, *, number: int | None = None) -> "Result":
        return await self.answer.press(label, number=number)

    async def select(self, menu: str, picked: Any, *, number: int | None = None) -> "Result":
        return await self.answer.select(menu, picked, number=number)

    def __repr__(self) -> str:
        return f"<Result {self.answers!r}>"

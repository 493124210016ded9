"""Finding who answers a button, a menu or a form, also while features are still being loaded."""

import re
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

import discord

from bot.errors import NotFound
from bot.ui import Form, explain, modal_values

if TYPE_CHECKING:
    from bot.client import Hearth

Answer = Callable[[discord.Interaction[Any]], Awaitable[None]]


class StalePanel(NotFound):
    key = "errors-stale-panel"


class Presses:
    """The items and forms that answer. discord.py hands items what is pressed, by custom id."""

    def __init__(self, bot: "Hearth") -> None:
        self._bot = bot
        self.items: list[type[discord.ui.DynamicItem[Any]]] = []
        self.forms: list[type[Form]] = []
        self._substitutes: list[tuple[re.Pattern[str], Answer]] = []
        self._guard()

    def _guard(self) -> None:
        """From here on, what discord.py cannot read of a press is explained: it says nothing."""
        store = self._bot._connection._view_store
        call = store.schedule_dynamic_item_call

        async def guarded(
            kind: int, item: Any, interaction: discord.Interaction[Any], *found: Any
        ) -> None:
            with self._bot.in_flight():
                try:
                    await call(kind, item, interaction, *found)
                except Exception as error:
                    if _is_shown(interaction):  # else `_see_to` says so
                        await explain(interaction, error)

        vars(store)["schedule_dynamic_item_call"] = guarded

    def answer_instead(self, custom_ids: re.Pattern[str], answer: Answer) -> None:
        """From here on, `answer` is all that there is for these; no item or form may be left."""
        self._substitutes.append((custom_ids, answer))

    def hear(self, interaction: discord.Interaction[Any]) -> None:
        """See to it if it is one of ours: commands are `bot.tree.Tree`'s."""
        if interaction.type is discord.InteractionType.component:
            # discord.py has just looked for the item: one that is added from now on is too late.
            interaction.extras["is_known"] = self._has_item(_custom_id(interaction))
            self._bot._schedule_event(self._see_to, "press", interaction)
        elif interaction.type is discord.InteractionType.modal_submit:
            self._bot._schedule_event(self._submit, "submit", interaction)

    async def _see_to(self, interaction: discord.Interaction[Any]) -> None:
        """Give what was pressed to an item that came too late, and explain when there is none."""
        custom_id = _custom_id(interaction)
        is_late = not interaction.extras["is_known"]
        with self._bot.in_flight():
            if answer := self._find_substitute(custom_id):
                await answer(interaction)
                return
            if is_late and not self._has_item(custom_id):
                await self._bot.features.come()
            if not (self._has_item(custom_id) and _is_shown(interaction)):
                await explain(interaction, self._bot.features.why_missing(StalePanel()))
            elif is_late:
                kind = _data(interaction)["component_type"]
                self._bot._connection._view_store.dispatch_view(kind, custom_id, interaction)

    async def _submit(self, interaction: discord.Interaction[Any]) -> None:
        """Hand what was filled in to its form, and explain what goes wrong."""
        custom_id = _custom_id(interaction)
        with self._bot.in_flight():
            if answer := self._find_substitute(custom_id):
                await answer(interaction)
                return
            try:
                found = self._find_form(custom_id)
                if found is None and await self._bot.features.come():
                    found = self._find_form(custom_id)
                if found is None:
                    raise self._bot.features.why_missing(StalePanel())
                form, match = found
                await form.submit(interaction, match, modal_values(_data(interaction)))
            except Exception as error:
                await explain(interaction, error)

    def _find_substitute(self, custom_id: str) -> Answer | None:
        for custom_ids, answer in self._substitutes:
            if custom_ids.fullmatch(custom_id):
                return answer
        return None

    def _find_form(self, custom_id: str) -> tuple[type[Form], re.Match[str]] | None:
        for form in self.forms:
            if match := form.template.fullmatch(custom_id):
                return form, match
        return None

    def _has_item(self, custom_id: str) -> bool:
        return any(
            item.__discord_ui_compiled_template__.fullmatch(custom_id) for item in self.items
        )


def _data(interaction: discord.Interaction[Any]) -> dict[str, Any]:
    return cast("dict[str, Any]", interaction.data or {})


def _custom_id(interaction: discord.Interaction[Any]) -> str:
    return str(_data(interaction).get("custom_id", ""))


def _is_shown(interaction: discord.Interaction[Any]) -> bool:
    """Whether what was pressed is on the message at all; discord.py drops what is not, unsaid."""
    pressed = (_custom_id(interaction), _data(interaction).get("component_type"))
    # Discord may give no message.
    return pressed in _shown(getattr(interaction.message, "components", ()))


def _shown(components: Iterable[Any]) -> Iterator[tuple[str, object]]:
    """The custom ids and the types of what can be used, as discord.py looks for them."""
    for component in components:
        if hasattr(component, "custom_id"):
            yield component.custom_id, component.type.value
        yield from _shown(getattr(component, "children", ()))
        if hasattr(component, "accessory"):
            yield from _shown([component.accessory])

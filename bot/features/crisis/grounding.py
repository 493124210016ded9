"""Short exercises to steady oneself, one step at a time: words only, nothing to wait for."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.features.crisis.card import Card
from bot.features.crisis.wording import Texts

# How many steps each exercise has, in the order in which they are offered.
EXERCISES: Mapping[str, int] = MappingProxyType({"senses": 6, "breathing": 5, "around": 5})


class Grounding:
    """Writes the panels of the exercises in one language.

    Without buttons a panel has all that would have followed, so that nobody is left half-way.
    """

    def __init__(self, texts: Texts, language: str) -> None:
        self._texts = texts
        self._language = language

    def start(self) -> Card:
        """What the exercises are, with a choice of them."""
        title = self._say("title")
        whole = self._from("senses", 1)
        return Card(f"{title}\n{self._say('intro')}", f"{title}\n\n{whole}", ())

    def step(self, exercise: str, number: int) -> Card:
        """One step, counted from 1, of an exercise.

        Raises:
            KeyError: there is no such exercise.
        """
        head = self._say(
            "step", exercise=self._say(exercise), step=number, steps=EXERCISES[exercise]
        )
        words = f"{head}\n{self._say(f'{exercise}-{number}')}"
        return Card(words, self._from(exercise, number), ())

    def end(self) -> Card:
        """A kind end, whether after the last step or before."""
        return Card(self._say("end"), self._say("end-plain"), ())

    def name(self, exercise: str) -> str:
        return self._say(exercise)

    def _from(self, exercise: str, number: int) -> str:
        rest = range(number, EXERCISES[exercise] + 1)
        steps = [f"{step}. {self._say(f'{exercise}-{step}')}" for step in rest]
        return "\n".join((f"**{self._say(exercise)}**", *steps, "", self._say("end-plain")))

    def _say(self, key: str, **params: object) -> str:
        return self._texts.get(f"crisis-ground-{key}", self._language, **params)

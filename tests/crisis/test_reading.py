"""Every panel as a screen reader says it, in each language in which a person has read it.

When a change is meant: read the new text aloud, then put it into the file, which the failing test
has shown. For a further language, add a file.
"""

from pathlib import Path

import pytest

from tests.crisis.expected import PAGES, TEXTS

FOLDER = Path(__file__).parent / "cards"
# The Discord locale in which each language was read, and the country.
READ_IN = {
    "de": ("de", "DE"),
    "en": ("en-GB", "GB"),
    "es": ("es-ES", "ES"),
    "fr": ("fr", "FR"),
    "pt-BR": ("pt-BR", "BR"),
}
LISTS = ("youth", "talk", "chat")


async def read_everything(person, language, country):
    """What a person hears who goes through all of it."""

    def say(key):
        return TEXTS.get(f"crisis-{key}", language)

    named = {TEXTS.get("cmd-crisis-country.name", language): country}
    panel = (await person.use("crisis", options=named)).answer
    heard = {"card": panel}
    for name in (each for each in LISTS if each in PAGES.lists(country)):
        heard[f"list {name}"] = (await panel.select(say("menu-lines"), name)).answer
        assert say("button-next") not in panel.again().buttons
    await panel.again().press(say("button-back"))
    heard["worried"] = (await panel.again().press(say("button-worried"))).answer
    await panel.again().press(say("button-back"))
    heard["not an emergency"] = (await panel.again().press(say("button-talk"))).answer
    if say("button-next") in panel.again().buttons:
        heard["not an emergency, next"] = (await panel.again().press(say("button-next"))).answer
    heard["grounding"] = (await panel.again().press(say("button-grounding"))).answer
    for exercise, steps in (("senses", 6), ("breathing", 5), ("around", 5)):
        result = await panel.again().press(say(f"ground-{exercise}"))
        for number in range(1, steps + 1):
            heard[f"{exercise} {number}"] = result.answer
            result = await panel.again().press(say("ground-next"))
        heard["end"] = result.answer
        await panel.again().press(say("ground-again"))
    return "\n\n".join(f"== {name}\n{answer.read_aloud}" for name, answer in heard.items()) + "\n"


@pytest.mark.parametrize(
    "language", [path.name.split(".")[1] for path in sorted(FOLDER.glob("panels.*.txt"))]
)
async def test_panels_sound_as_they_did_when_a_person_last_read_them(bot, sandbox, language):
    locale, country = READ_IN[language]
    person = sandbox.person("nadia", locale=locale)
    read = await read_everything(person, language, country)
    assert read == (FOLDER / f"panels.{language}.txt").read_text("utf-8")

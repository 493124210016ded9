"""Exercises to steady oneself: one step a panel, an end on each step, nothing kept."""

import pytest

from bot.features.crisis.grounding import EXERCISES, Grounding
from bot.features.crisis.rules import Basis, Place
from tests.conftest import running
from tests.crisis.expected import CALLBACK, TEXTS, asked, expect, pinned

ENGLISH = Grounding(TEXTS, "en")
STEP_BUTTONS = ["Next", "Skip this exercise", "Stop"]
CHOICES = ["Five senses", "Slow breathing", "Looking around"]


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_panel_is_short_and_has_all_that_follows_when_buttons_fail(language):
    grounding = Grounding(TEXTS, language)
    ending = TEXTS.get("crisis-ground-end-plain", language)
    panels = [grounding.start(), grounding.end()]
    for exercise, steps in EXERCISES.items():
        for number in range(1, steps + 1):
            panel = grounding.step(exercise, number)
            panels.append(panel)
            rest = [
                TEXTS.get(f"crisis-ground-{exercise}-{n}", language)
                for n in range(number, steps + 1)
            ]
            assert panel.content.splitlines()[1:] == rest[:1]
            assert [line.partition(". ")[2] for line in panel.plain.splitlines()[1:-2]] == rest
        assert not TEXTS.has(f"crisis-ground-{exercise}-{steps + 1}", language)
    for panel in panels:
        assert len(panel.content) <= 600  # one idea at a time
        assert len(panel.plain) <= 2000
        assert panel.plain.endswith(ending)
    labels = [TEXTS.get(f"crisis-ground-{key}", language) for key in ("next", "skip", "stop")]
    assert all(len(label) <= 80 for label in (*labels, *map(grounding.name, EXERCISES)))


@pytest.mark.parametrize("place", [{}, {"dm": True}])
async def test_an_exercise_goes_step_by_step_to_a_kind_end(bot, nadia, place):
    panel = (await nadia.use("grounding", **place)).answer
    assert panel.content == ENGLISH.start().content
    assert panel.ephemeral
    assert panel.buttons == [*CHOICES, "Help now"]
    for exercise, label in zip(EXERCISES, CHOICES, strict=True):
        result = await panel.again().press(label)
        for number in range(1, EXERCISES[exercise] + 1):
            assert result.answer.type == "update"
            assert result.answer.content == ENGLISH.step(exercise, number).content
            assert result.answer.buttons == STEP_BUTTONS
            result = await panel.again().press("Next")
        assert result.answer.content == ENGLISH.end().content
        assert result.answer.buttons == ["Help now", "Another exercise"]
        await panel.again().press("Another exercise")


async def test_every_step_can_be_stopped_or_skipped(bot, nadia):
    panel = (await nadia.use("grounding")).answer
    for exercise, label in zip(EXERCISES, CHOICES, strict=True):
        for number in range(1, EXERCISES[exercise] + 1):
            await panel.again().press(label)
            for _ in range(1, number):
                await panel.again().press("Next")
            skipped = await panel.again().press("Skip this exercise")
            assert skipped.answer.content == ENGLISH.start().content
            await panel.again().press(label)
            stopped = await panel.again().press("Stop")
            assert stopped.answer.content == ENGLISH.end().content
            await panel.again().press("Another exercise")


async def test_help_is_one_press_away_for_the_country_that_was_named(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    await panel.press("Not an emergency")
    await panel.again().press("Grounding")
    await panel.again().press("Slow breathing")
    await panel.again().press("Next")
    await panel.again().press("Stop")
    expect(await panel.again().press("Help now"), asked("GB"))
    panel = (await nadia.use("grounding")).answer
    expect(await panel.press("Help now"), Place(Basis.GUESSED, "US"))


async def test_it_speaks_spanish(bot, sandbox):
    person = sandbox.person("nadia", locale="es-ES")
    panel = (await person.use("calma")).answer
    assert panel.content == Grounding(TEXTS, "es").start().content
    result = await panel.press("Respiración lenta")
    assert result.answer.buttons == ["Siguiente", "Saltar este ejercicio", "Parar"]


async def test_it_works_elsewhere_for_somebody_who_installed_the_bot(bot, sandbox, nadia):
    sandbox.world.install_for(sandbox.world.user("nadia"))
    private = nadia.private_channel_with(sandbox.person("maya"))
    assert (await nadia.use("grounding", channel=private)).answer.content == (
        ENGLISH.start().content
    )


async def test_a_step_outlives_a_restart_without_a_database(sandbox, settings, clock, nadia):
    async with running(settings, clock):
        panel = (await nadia.use("grounding")).answer
        await panel.press("Five senses")
    (settings.data_dir / "hearth.db").write_bytes(b"no database" * 1000)
    async with running(settings, clock):
        result = await panel.again().press("Next")
    assert result.answer.content == ENGLISH.step("senses", 2).content


async def test_when_discord_refuses_the_buttons_the_whole_exercise_comes_as_text(
    bot, sandbox, nadia
):
    sandbox.faults.fail("POST", CALLBACK, status=400)
    assert (await nadia.use("grounding")).answer.content == ENGLISH.start().plain


async def test_a_step_beyond_the_last_is_the_end(bot, sandbox, nadia):
    beyond = "crisis:step:around:9"
    message = await pinned(bot, sandbox, nadia, beyond)
    assert (await nadia.press(message, beyond)).answer.content == ENGLISH.end().content

"""Crisis help whose own feature is broken still says whom to call."""

import sys

import pytest

from bot.last_resort import WORDS
from bot.tree import Tree
from tests.conftest import running
from tests.crisis.expected import ANOTHER, MENU, TALK, TEXTS

SPANISH = (
    "**Llama al número de emergencias del lugar donde estás.** ¿No lo sabes? Desde un teléfono "
    "móvil, `112` o `911` funciona en muchos países.\n"
    "**Más líneas de ayuda:** <https://findahelpline.com>"
)


@pytest.fixture
def broken(monkeypatch):
    monkeypatch.delitem(sys.modules, "cogs.crisis", raising=False)
    monkeypatch.setitem(sys.modules, "cogs.crisis.cog", None)


def expect(result, text=WORDS):
    assert (result.text, result.ephemeral) == (text, True)
    assert result.answer.type == "message"


async def test_commands_on_a_new_application(broken, sandbox, settings, clock, nadia):
    async with running(settings, clock) as running_bot:
        assert running_bot.features.broken == ["cogs.crisis"]
        expect(await nadia.use("crisis", country="GB"))
        expect(await nadia.use("crisis", dm=True))
        expect(await nadia.use("grounding"))
        assert await nadia.autocomplete("crisis", country="germ") == []
        message = await sandbox.person("maya").message("general", "I feel bad")
        expect(await nadia.use_on_message("I'm worried about them", message))
        spanish = sandbox.person("nadia", locale="es-ES")
        expect(await spanish.use("crisis"), SPANISH)


async def test_commands_as_they_were_registered_before(sandbox, settings, clock, nadia, request):
    async with running(settings, clock):
        before = {each.id: dict(each.body) for each in sandbox.world.commands.values()}
    request.getfixturevalue("broken")
    async with running(settings, clock):
        assert {e.id: e.body for e in sandbox.world.commands.values()} == before
        expect(await nadia.use("crisis", country="GB"))


async def test_panels_that_are_there_already(sandbox, settings, clock, nadia, request):
    async with running(settings, clock):
        panel = (await nadia.use("crisis", country="GB")).answer
        form = (await panel.press(ANOTHER)).modal
    request.getfixturevalue("broken")
    async with running(settings, clock):
        expect(await panel.press(TALK))
        expect(await panel.select(MENU, "youth"))
        expect(await form.submit({"country": "Japan"}))


async def test_presses_that_fit_no_panel(sandbox, settings, clock, nadia, request):
    """Forged, or of a panel that has turned meanwhile."""
    async with running(settings, clock):
        panel = (await nadia.use("crisis", country="GB")).answer
    request.getfixturevalue("broken")
    async with running(settings, clock):
        for kind, custom_id in (
            (2, "crisis:nonsense"),
            (2, "crisis:end:\n"),
            (3, "crisis:talk:GB"),
        ):
            expect(await nadia.forge(custom_id=custom_id, message=panel, kind=kind, values=[]))
        expect(await nadia.forge_modal({"custom_id": "crisis:x", "components": []}, message=panel))
        other = await nadia.forge(custom_id="sharing:nonsense", message=panel)
        assert other.text == TEXTS.get("errors-feature-broken")


@pytest.mark.parametrize("name", ["I'm worried about them", "grounding", "crisis"])
async def test_a_feature_that_breaks_half_way(sandbox, settings, clock, nadia, monkeypatch, name):
    def break_off(tree, command, **options):
        if command.name in breaking:  # the last resort adds one of that name, too
            breaking.remove(command.name)
            raise RuntimeError
        add(tree, command, **options)

    async with running(settings, clock):
        panel = (await nadia.use("crisis", country="GB")).answer
    add, breaking = Tree.add_command, [name]
    monkeypatch.setattr(Tree, "add_command", break_off)
    async with running(settings, clock) as running_bot:
        assert running_bot.features.broken == ["cogs.crisis"]
        expect(await nadia.use("crisis", country="GB"))
        expect(await nadia.use("grounding"))
        message = await sandbox.person("maya").message("general", "I feel bad")
        expect(await nadia.use_on_message("I'm worried about them", message))
        expect(await panel.press(TALK))


async def test_without_texts(broken, sandbox, settings, clock, monkeypatch):
    def lost(*_given, **_named):
        raise KeyError

    spanish = sandbox.person("nadia", locale="es-ES")
    async with running(settings, clock):
        monkeypatch.setattr("bot.i18n.Texts.get", lost)
        expect(await spanish.use("crisis"))
        expect(await spanish.use("grounding"))


def test_built_in_words_are_the_english_ones():
    numbers = TEXTS.get("crisis-or", numbers="`112`", last="`911`")
    emergency = TEXTS.get("crisis-emergency-anywhere", numbers=numbers)
    more = TEXTS.get("crisis-more", link="<https://findahelpline.com>")
    assert f"{emergency}\n{more}" == WORDS

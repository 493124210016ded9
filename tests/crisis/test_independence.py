"""Nothing that another feature does takes crisis help away."""

import asyncio
import sys

import pytest

import bot.client
from bot.client import EXTENSIONS
from bot.crisis_button import help_now_button
from bot.features.crisis.rules import Basis, Place
from bot.ui import View
from tests.conftest import running
from tests.crisis.expected import TEXTS, asked, expect
from tests.crisis.starting import write_extension

OTHERS = EXTENSIONS[1:]
BROKEN = TEXTS.get("errors-feature-broken")
GUESS = "US"  # for Nadia's Discord


async def help_is_there(bot, sandbox, nadia):
    """The command, its suggestions, a panel's buttons, the form and other features' button."""
    result = await nadia.use("crisis", country="GB")
    expect(result, asked("GB"))
    await result.answer.press("I'm worried about someone")
    await result.answer.again().press("Back")
    form = (await result.answer.again().press("I'm in another country")).modal
    expect(await form.submit({"Which country are you in?": "Japan"}), asked("JP"))
    assert (await nadia.autocomplete("crisis", country="german"))[0] == ("Germany", "DE")
    channel = nadia.guild.channel("welcome")
    view = View(help_now_button(TEXTS, "en"))
    sent = await bot.get_partial_messageable(channel.id).send("Anything else", view=view)
    message = channel.messages[sent.id]
    pressed = await nadia.press(message, "Help now")
    expect(pressed, Place(Basis.GUESSED, GUESS))
    steady = await nadia.use("grounding")
    assert steady.ephemeral
    assert steady.text not in (BROKEN, TEXTS.get("errors-command-changed"))


@pytest.fixture
async def known(sandbox, settings, clock):
    """Hearth ran here before, whole: Discord knows every command."""
    async with running(settings, clock):
        return {command.name for command in sandbox.world.commands.values()}


def forbid_import(monkeypatch, *names):
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
        monkeypatch.setitem(sys.modules, f"{name}.cog", None)


@pytest.mark.parametrize(
    "broken", [*((name,) for name in OTHERS), ("cogs.meetings", "cogs.onboarding")], ids=", ".join
)
async def test_others_that_cannot_be_imported(
    known, broken, sandbox, settings, clock, nadia, monkeypatch
):
    forbid_import(monkeypatch, *broken)
    async with running(settings, clock) as bot:
        assert set(bot.features.broken) == set(broken)
        assert set(bot.extensions) == set(EXTENSIONS) - set(broken)
        await help_is_there(bot, sandbox, nadia)
        assert bot.commands_changed is None
    assert {command.name for command in sandbox.world.commands.values()} == known


async def test_on_a_new_application_a_broken_feature_keeps_only_its_own_commands_away(
    sandbox, settings, clock, nadia, monkeypatch
):
    forbid_import(monkeypatch, "cogs.meetings")
    async with running(settings, clock) as bot:
        await help_is_there(bot, sandbox, nadia)
        there = {command.name for command in sandbox.world.commands.values()}
        assert there == {command.name for command in bot.tree.get_commands()}
        assert {"crisis", "setup"} <= there
        assert not {"meeting", "meetings"} & there


async def test_commands_that_discord_has_stay_as_they_are_while_a_feature_is_broken(
    known, sandbox, settings, clock, monkeypatch
):
    forbid_import(monkeypatch, "cogs.meetings")
    world = sandbox.world
    for name in ("crisis", "meetings"):
        world.delete_command(world.find_command(name, kind=1, guild_id=None))
    kept = world.find_command("setup", kind=1, guild_id=None)
    kept.body["description"] = "as it was before"
    async with running(settings, clock):
        assert {command.name for command in world.commands.values()} == known - {"meetings"}
        assert world.find_command("setup", kind=1, guild_id=None) is kept
    assert kept.body["description"] == "as it was before"


async def test_a_broken_feature_is_named_as_that(
    known, sandbox, settings, clock, nadia, monkeypatch
):
    forbid_import(monkeypatch, "cogs.meetings", "cogs.sharing")
    async with running(settings, clock):
        for command in ("meetings list", "share"):
            refused = await nadia.use(command, channel="general")
            assert (refused.text, refused.ephemeral) == (BROKEN, True)
        spanish = await sandbox.person("nadia", locale="es-ES").use("share", channel="general")
        assert spanish.text == TEXTS.get("errors-feature-broken", "es")


BAD = {
    "raises when it has registered everything": """
        from discord.ext import commands
        from discord import app_commands

        class Bad(commands.Cog):
            @app_commands.command(name="bad", description="Bad")
            async def bad(self, interaction): ...

            @commands.Cog.listener()
            async def on_interaction(self, interaction):
                raise RuntimeError("on_interaction")

        async def setup(bot):
            await bot.add_cog(Bad(bot))
            raise RuntimeError("after everything")
    """,
    "raises in cog_load and in cog_unload": """
        from discord.ext import commands

        class Bad(commands.Cog):
            async def cog_load(self):
                raise RuntimeError("cog_load")

            async def cog_unload(self):
                raise RuntimeError("cog_unload")

        async def setup(bot):
            await bot.add_cog(Bad())
    """,
    "wants our command's name": """
        from discord.ext import commands
        from discord import app_commands

        class Bad(commands.Cog):
            @app_commands.command(name="crisis", description="Bad")
            async def bad(self, interaction): ...

        async def setup(bot):
            await bot.add_cog(Bad())
    """,
    "wants our cog's name": """
        from discord.ext import commands

        class Crisis(commands.Cog): ...

        async def setup(bot):
            await bot.add_cog(Crisis())
    """,
    "raises in its listeners": """
        async def setup(bot):
            @bot.listen()
            async def on_interaction(interaction):
                raise RuntimeError("on_interaction")

            @bot.listen()
            async def on_ready():
                raise RuntimeError("on_ready")
    """,
    "never comes to an end": """
        import asyncio

        async def setup(bot):
            @bot.listen()
            async def on_interaction(interaction):
                with bot.in_flight():
                    await asyncio.Event().wait()

            @bot.listen()
            async def on_ready():
                await asyncio.Event().wait()
    """,
    "has no setup": "",
    "is no Python": "def",
    "ends the process": "raise SystemExit(1)",
}


@pytest.mark.parametrize("source", BAD.values(), ids=BAD.keys())
async def test_another_that(source, sandbox, settings, clock, nadia, tmp_path, monkeypatch):
    monkeypatch.setattr(bot.client, "IN_FLIGHT_SECONDS", 0.01)
    monkeypatch.syspath_prepend(tmp_path)
    name = write_extension(tmp_path, f"bad_feature_{list(BAD.values()).index(source)}", source)
    # The first time Discord hears of our commands, the second time it knows them.
    async with running(settings, clock):
        pass
    monkeypatch.setattr(bot.client, "EXTENSIONS", (EXTENSIONS[0], name, *OTHERS))
    async with running(settings, clock) as running_bot:
        await help_is_there(running_bot, sandbox, nadia)
        listed = await nadia.use("meetings list", channel="general")
        assert listed.text == TEXTS.get("errors-not-set-up")


async def test_others_unloaded_and_loaded_again(bot, sandbox, nadia):
    for name in OTHERS:
        await bot.reload_extension(name)
        await bot.unload_extension(name)
    await help_is_there(bot, sandbox, nadia)


async def test_the_scheduler_and_the_dispatcher_are_gone(bot, sandbox, nadia):
    bot.scheduler.shutdown(wait=False)
    await asyncio.sleep(0)
    bot.dispatcher._runner.cancel()
    await bot.database.close()
    await help_is_there(bot, sandbox, nadia)


async def test_custom_ids_of_crisis_help_are_nobody_else_s(bot):
    ours = [
        "crisis:help",
        "crisis:help:abc",
        "crisis:another",
        "crisis:choose",
        "crisis:lines:GB",
        "crisis:next:call:9:GB",
        "crisis:next:not-an-emergency:0",
        *(f"crisis:{page}" for page in ("card", "talk", "worried", "file", "grounding", "end")),
    ]
    for custom_id in ours:
        found = [
            item
            for item in bot.presses.items
            if item.__discord_ui_compiled_template__.fullmatch(custom_id)
        ]
        assert [item.__module__.split(".")[1] for item in found] == ["crisis"], custom_id

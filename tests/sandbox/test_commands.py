"""Registering application commands."""

import discord
import pytest
from discord import app_commands

from sandbox.command_rules import is_command_name


@app_commands.command(description="Say hello")
async def hello(_interaction: discord.Interaction, _name: str):
    pass


async def test_commands_keep_their_ids_and_change_version_with_their_words(bot, world):
    bot.tree.add_command(hello)
    [first] = await bot.tree.sync()
    version = world.commands[first.id].version
    [again] = await bot.tree.sync()
    assert (again.id, world.commands[first.id].version) == (first.id, version)
    hello.description = "Say good day"
    [changed] = await bot.tree.sync()
    assert (changed.id, changed.description) == (first.id, "Say good day")
    assert world.commands[first.id].version > version
    bot.tree.remove_command("hello")
    assert await bot.tree.sync() == []
    assert world.commands == {}


async def test_a_servers_own_commands_are_apart_from_the_global_ones(bot, world, guild):
    bot.tree.add_command(hello, guild=guild)
    [local] = await bot.tree.sync(guild=guild)
    assert await bot.tree.fetch_commands() == []
    assert [c.id for c in await bot.tree.fetch_commands(guild=guild)] == [local.id]
    assert world.commands[local.id].guild_id == guild.id
    edited = await local.edit(description="Other words")
    assert (edited.id, edited.description) == (local.id, "Other words")
    await local.delete()
    assert world.commands == {}


async def test_words_in_other_languages_are_left_out_of_a_list_unless_asked_for(http, sandbox):
    path = f"/applications/{sandbox.world.application.id}/commands"
    body = {"name": "hi", "description": "Hi", "name_localizations": {"es-ES": "hola"}}
    status, made = await http("POST", path, body)
    assert (status, made["name_localizations"]) == (201, {"es-ES": "hola"})
    assert (await http("POST", path, body))[0] == 200
    [plain] = (await http("GET", path))[1]
    assert "name_localizations" not in plain
    [full] = (await http("GET", f"{path}?with_localizations=true"))[1]
    assert full["name_localizations"] == {"es-ES": "hola"}
    assert (await http("GET", f"{path}/5"))[1]["code"] == 10063
    assert (await http("GET", "/applications/5/commands"))[1]["code"] == 20012


def option(**changes):
    return {"type": 3, "name": "a", "description": "A", **changes}


def command(**changes):
    return {"name": "hi", "description": "Hi", **changes}


NAME = "APPLICATION_COMMAND_INVALID_NAME"
BAD = "BASE_TYPE_BAD_LENGTH"
WRONG = [
    (command(name="Hi"), ("name",), NAME),
    (command(name="hi there"), ("name",), NAME),
    (command(name=""), ("name",), "BASE_TYPE_REQUIRED"),
    (command(name="x" * 33), ("name",), BAD),
    (command(description=""), ("description",), "BASE_TYPE_REQUIRED"),
    (command(description="x" * 101), ("description",), BAD),
    (command(name_localizations={"es": "hola"}), ("name_localizations", "es"), "BASE_TYPE_CHOICES"),
    (command(name_localizations={"es-ES": "Hola"}), ("name_localizations", "es-ES"), NAME),
    (
        command(description_localizations={"fr": "x" * 101}),
        ("description_localizations", "fr"),
        BAD,
    ),
    (command(type=4), ("type",), "BASE_TYPE_CHOICES"),
    (
        {"name": "Report", "type": 3, "description": "no"},
        ("description",),
        "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION",
    ),
    (command(contexts=[3]), ("contexts",), "BASE_TYPE_CHOICES"),
    (command(integration_types=[]), ("integration_types",), "BASE_TYPE_CHOICES"),
    (
        command(options=[option(), option(name="b", required=True)]),
        ("options", "1"),
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ),
    (
        command(options=[option(), option()]),
        ("options", "1", "name"),
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
    ),
    (
        command(options=[option(), option(type=1, name="b")]),
        ("options",),
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ),
    (command(options=[option(type=12)]), ("options", "0", "type"), "BASE_TYPE_CHOICES"),
    (
        command(options=[option(name=f"o{n}") for n in range(26)]),
        ("options",),
        "BASE_TYPE_MAX_LENGTH",
    ),
    (
        command(options=[option(choices=[{"name": "x", "value": "x"}] * 26)]),
        ("options", "0", "choices"),
        "BASE_TYPE_MAX_LENGTH",
    ),
    (
        command(options=[option(choices=[{"name": "x" * 101, "value": "x"}])]),
        ("options", "0", "choices", "0", "name"),
        BAD,
    ),
    (
        command(options=[option(autocomplete=True, choices=[{"name": "x", "value": "x"}])]),
        ("options", "0", "choices"),
        "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID",
    ),
    (
        command(options=[option(max_length=6001)]),
        ("options", "0", "max_length"),
        "NUMBER_TYPE_MAX",
    ),
    (
        command(
            options=[
                option(name=f"o{n}", description="x" * 100, description_localizations={"fr": "y"})
                for n in range(20)
            ]
            + [
                option(name=f"p{n}", choices=[{"name": "x" * 100, "value": "y" * 100}] * 25)
                for n in range(2)
            ]
        ),
        (),
        "APPLICATION_COMMAND_TOO_LARGE",
    ),
    (
        command(options=[option(type=2, options=[option(type=2, options=[])])]),
        ("options", "0", "options", "0", "type"),
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ),
]


@pytest.mark.parametrize(("body", "path", "code"), WRONG)
async def test_a_command_that_breaks_a_rule_is_refused(http, world, body, path, code):
    base = f"/applications/{world.application.id}/commands"
    status, refused = await http("POST", base, body)
    assert (status, refused["code"]) == (400, 50035)
    place = refused["errors"]
    for step in path:
        place = place[step]
    assert place["_errors"][0]["code"] == code
    assert world.commands == {}


async def test_a_bulk_says_which_of_its_commands_is_wrong(http, world):
    path = f"/applications/{world.application.id}/commands"
    _status, refused = await http("PUT", path, [command(), command(name="Bad")])
    assert list(refused["errors"]) == ["1"]
    _status, refused = await http("PUT", path, [command(), command()])
    code = refused["errors"]["1"]["name"]["_errors"][0]["code"]
    assert code == "APPLICATION_COMMANDS_DUPLICATE_NAME"
    many = [command(name=f"c{number}") for number in range(101)]
    assert (await http("PUT", path, many))[1]["code"] == 50035
    assert (await http("PUT", path, {}))[1]["code"] == 50035
    menus = [{"name": "Same", "type": kind} for kind in (2, 3)]
    status, kept = await http("PUT", path, [*menus, command(name="same")])
    assert (status, [c["type"] for c in kept]) == (200, [2, 3, 1])


async def test_what_is_false_or_empty_is_left_out(http, world):
    path = f"/applications/{world.application.id}/commands"
    given = option(required=False, autocomplete=False, choices=[], name_localizations=None)
    _status, made = await http(
        "POST", path, command(options=[given], default_member_permissions=32)
    )
    assert made["options"] == [{"type": 3, "name": "a", "description": "A"}]
    assert made["default_member_permissions"] == "32"
    assert (made["contexts"], made["integration_types"], made["nsfw"]) == (None, [0], False)


@pytest.mark.parametrize("name", ["meeting", "año", "小组", "เพื่อน", "मदद", "it's", "a_b-c", "ß9"])
async def test_names_may_be_in_any_script(name):
    assert is_command_name(name)


@pytest.mark.parametrize("name", ["", "Año", "a b", "a.b", "🙂", "x" * 33])
async def test_names_are_lower_case_words(name):
    assert not is_command_name(name)

import copy
import itertools
import re

import discord
import pytest

from bot.commands import localise, same_commands
from bot.i18n import Texts, UnknownText
from bot.registering import payloads

ENGLISH = """
cmd-meeting =
    .name = meeting
    .description = Meetings
cmd-meeting-create =
    .name = create
    .description = Set a weekly meeting
cmd-meeting-create-day =
    .name = day
    .description = Day of the week
cmd-meeting-create-day-0 =
    .name = Monday
cmd-report-to-facilitators =
    .name = Report to facilitators
"""
SPANISH = """
cmd-meeting =
    .name = reunion
    .description = Reuniones
cmd-meeting-create-day-0 =
    .name = lunes
cmd-report-to-facilitators =
    .name = Avisar a facilitadores
"""
TEXTS = Texts({"en": {"a.ftl": ENGLISH}, "es": {"a.ftl": SPANISH}})
MEETING = {
    "type": 1,
    "name": "meeting",
    "description": "…",
    "contexts": [0],
    "integration_types": [0],
    "options": [
        {
            "type": 1,
            "name": "create",
            "description": "…",
            "options": [
                {
                    "type": 4,
                    "name": "day",
                    "description": "…",
                    "required": True,
                    "choices": [{"name": "Monday", "value": 0}],
                }
            ],
        }
    ],
}


def test_descriptions_and_names_come_from_the_catalogues():
    found = localise(MEETING, TEXTS)
    assert found["description"] == "Meetings"
    assert found["name_localizations"] == {"es-ES": "reunion", "es-419": "reunion"}
    [create] = found["options"]
    assert create["description"] == "Set a weekly meeting"
    assert create["description_localizations"] == {}
    [day] = create["options"]
    assert day["required"] is True
    [monday] = day["choices"]
    assert monday == {
        "name": "Monday",
        "value": 0,
        "name_localizations": {"es-ES": "lunes", "es-419": "lunes"},
    }


def test_a_menu_has_a_name_and_no_description():
    found = localise({"type": 3, "name": "Report to facilitators"}, TEXTS)
    assert "description" not in found
    assert found["name_localizations"]["es-ES"] == "Avisar a facilitadores"


def test_a_command_without_a_description_in_english_is_refused():
    with pytest.raises(UnknownText):
        localise({"type": 1, "name": "share", "description": "…"}, TEXTS)


def as_discord_keeps_it(command):
    """What Discord answers: ids added, defaults left out or filled in."""
    kept = {**copy.deepcopy(command), "id": "1", "application_id": "2", "version": "3"}
    kept |= {"default_member_permissions": None, "nsfw": False, "dm_permission": False}
    [create] = kept["options"]
    del create["description_localizations"]
    create["options"][0]["choices"][0]["name_localized"] = "Monday"  # and what it may add one day
    return kept


def test_what_discord_keeps_is_recognised():
    ours = localise(MEETING, TEXTS)
    assert same_commands([ours], [as_discord_keeps_it(ours)])


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.update(description="Other"),
        lambda c: c.update(contexts=[0, 1]),
        lambda c: c["options"][0]["options"][0].update(required=False),
        lambda c: c["options"][0]["options"][0]["choices"].append({"name": "x", "value": 1}),
        lambda c: c["name_localizations"].pop("es-ES"),
    ],
)
def test_a_change_is_noticed(change):
    ours = localise(MEETING, TEXTS)
    theirs = as_discord_keeps_it(ours)
    change(theirs)
    assert not same_commands([ours], [theirs])


def test_a_command_too_many_is_noticed():
    ours = localise(MEETING, TEXTS)
    assert not same_commands([ours], [ours, {"type": 3, "name": "Old"}])


# Discord's rule for slash commands and their options, other than that letters are small.
NAME = re.compile(r"[-_'\w]{1,32}")


def same_level(nodes):
    """Commands or options that stand beside one another, and below them the same."""
    yield nodes
    for node in nodes:
        if node.get("options"):
            yield from same_level(node["options"])


async def test_discord_takes_every_name_and_description_in_every_language(bot):
    commands = payloads(bot)
    locales = [None, *(each.value for each in discord.Locale)]
    slash = [command for command in commands if "description" in command]
    for locale, nodes in itertools.product(locales, same_level(slash)):
        names = [node["name_localizations"].get(locale, node["name"]) for node in nodes]
        assert len(set(names)) == len(names), (locale, names)
        assert [n for n in names if not NAME.fullmatch(n) or n != n.lower()] == [], locale
        for node in nodes:
            description = node["description_localizations"].get(locale, node["description"])
            assert 1 <= len(description) <= 100, (locale, description)
            called = [
                choice["name_localizations"].get(locale, choice["name"])
                for choice in node.get("choices", ())
            ]
            assert len(set(called)) == len(called), (locale, called)
            assert all(1 <= len(name) <= 100 for name in called), (locale, called)
    for locale, (kind, menus) in itertools.product(locales, by_kind(commands).items()):
        names = [menu["name_localizations"].get(locale, menu["name"]) for menu in menus]
        assert len(set(names)) == len(names), (locale, kind, names)
        assert all(1 <= len(name) <= 32 for name in names), (locale, names)


def by_kind(commands):
    """Menus of messages and menus of people, apart: both may have the same names."""
    menus = {}
    for command in commands:
        if "description" not in command:
            menus.setdefault(command["type"], []).append(command)
    return menus

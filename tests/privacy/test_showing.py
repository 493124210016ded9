"""Seeing and exporting what is held, in a server and in a DM."""

import json

from bot.db.engine import sqlite_path
from bot.features.agreements.store import accept
from bot.features.communities.store import add_community
from tests.privacy.lifetimes import counts

LABEL = "What would you like to share?"
NOT_HELD = (
    "**What I don't hold:** what you write in channels, the text of shares once they are posted, "
    "your name, or anything about your health. I don't keep what you looked at or who you talk "
    "with. If somebody reported you, that is theirs and isn't shown here; I forget it within 90 "
    "days."
)
STAYS = (
    "If you delete everything, two things stay, and no longer than 12 months: a pause on sharing "
    "that is running, and the reason of each warning that is open. Both stay as a code that nobody "
    "can read your name from."
)
NEXT = (
    "**What you can do:** `/privacy export` gives you all of it as a file, and `/privacy delete` "
    "deletes it."
)


async def test_a_stranger_is_told_that_nothing_is_held(bot, sandbox, set_up):
    before = await counts(bot.database)
    result = await sandbox.person("max").use("privacy show")
    assert result.ephemeral
    assert result.text == (
        "**What I hold about you in this server**\n"
        "Nothing. There is no entry about you in this server.\n\n"
        f"{NOT_HELD}\n\n{STAYS}\n\n{NEXT}"
    )
    assert await counts(bot.database) == before


async def test_before_set_up_nothing_is_held_either(bot, sandbox):
    result = await sandbox.person("max").use("privacy show")
    assert "Nothing. There is no entry about you in this server." in result.text
    deleting = await sandbox.person("max").use("privacy delete")
    deleted = await deleting.press("Delete everything")
    assert deleted.text.startswith("There was nothing to delete: I hold nothing about you in this")


async def test_what_is_held_is_said_in_words(sandbox, lived):
    result = await sandbox.person("maya").use("privacy show")
    assert (result.ephemeral, len(result.answer.content) <= 2000) == (True, True)
    assert result.text == "\n".join(
        [
            "**What I hold about you in this server**",
            "",
            "- An entry that lets me recognise you, and your Discord id, sealed, because you "
            "agreed that I may write to you.",
            "- The group agreements: you accepted version 1 on <t:1772452800:D>.",
            "- 2 shares without your name. Until <t:1775001600:D> at the latest I keep, sealed, "
            "that you wrote them, and you can take them back.",
            "- That you shared 2 times today. I forget it <t:1772496000:R>.",
            "- That sharing without a name is paused for you until <t:1780185600:D>.",
            "- One report of yours to facilitators, which asks for an answer. I forget it "
            "<t:1780228800:D>.",
            "- One warning from facilitators. I forget it <t:1788004800:D>.",
            "- That I sent you a message, or will. I forget it <t:1773057600:D>.",
            "",
            NOT_HELD,
            "",
            STAYS,
            "",
            NEXT,
        ]
    )


async def test_a_facilitators_own_entries_are_shown_to_them(sandbox, lived):
    result = await sandbox.person("frank").use("privacy show")
    lines = [line for line in result.text.split("\n") if line.startswith("- ")]
    assert lines == [
        "- An entry that lets me recognise you. It doesn't contain your Discord id.",
        "- One thing you did as facilitator or manager. I forget it <t:1803988800:D>.",
    ]


async def test_the_export_has_it_all_as_json(bot, sandbox, lived):
    result = await sandbox.person("maya").use("privacy export")
    assert result.ephemeral
    assert result.text == (
        "Here is all that I hold about you in this server, as a file that programs and people can "
        "read."
    )
    [file] = result.answer.files
    assert file.filename == "hearth-data.json"
    exported = json.loads(file.body)
    guild = sandbox.person("maya").guild
    assert exported["made_at"] == "2026-03-02T12:00:00+00:00"
    [server] = exported["servers"]
    assert (server["id"], server["name"]) == (str(guild.id), "Harbour Peer Support")
    assert {name: len(found) for name, found in server["held"].items()} == {
        "members": 1,
        "agreements": 1,
        "shares": 2,
        "share_turns": 2,
        "share_blocks": 1,
        "reports": 1,
        "cases": 1,
        "notices": 1,
    }
    assert server["held"]["members"] == [{"discord_id": str(sandbox.person("maya").user.id)}]
    assert server["held"]["cases"][0]["note"] == "Adverts."


async def test_in_a_dm_it_is_about_every_server(bot, sandbox, lived, elsewhere):
    maya = sandbox.person("maya")
    shown = await maya.use("privacy show", dm=True)
    pages = [one.text for one in shown.answers if one.text]
    text = "\n".join(pages)
    assert all(len(page) <= 2000 for page in pages)
    assert text.startswith("**What I hold about you, in every server that I am in**\n\n")
    assert "**\u2068Harbour Peer Support\u2069**\n- An entry" in text
    assert "**\u2068Second \\*Harbour\\*\u2069**\n- An entry" in text
    exported = await maya.use("privacy export", dm=True)
    servers = json.loads(exported.answer.files[0].body)["servers"]
    assert sorted(server["name"] for server in servers) == [
        "Harbour Peer Support",
        "Second *Harbour*",
    ]


async def test_in_a_server_it_is_about_that_one_alone(bot, sandbox, lived, elsewhere):
    maya = sandbox.person("maya").at(elsewhere)
    shown = await maya.use("privacy show")
    assert [line[:12] for line in shown.text.split("\n") if line.startswith("- ")] == [
        "- An entry t",
        "- The group ",
    ]
    panel = await maya.use("privacy delete")
    assert (await panel.press("Delete everything")).text == (
        "Everything I held about you in this server is deleted.\n\n"
        "You can come back any time with `/start`."
    )
    at_home = await sandbox.person("maya").at("Harbour Peer Support").use("privacy show")
    assert "2 shares without your name" in at_home.text


async def test_a_server_that_the_bot_has_left_is_told_too(bot, sandbox, settled):
    async with bot.database.begin() as session:
        gone = await add_community(session, bot.vault, guild_id=700_000_000_000_000_000)
        user_id = sandbox.person("maya").user.id
        await accept(session, gone, bot.vault, user_id=user_id, now=bot.clock.now())
    shown = await sandbox.person("maya").use("privacy show", dm=True)
    assert "\n\nA server that I am no longer in\n- An entry" in shown.text


async def test_many_servers_are_told_some_and_exported_all(bot, sandbox, settled):
    async with bot.database.begin() as session:
        for number in range(6):
            gone = await add_community(
                session, bot.vault, guild_id=700_000_000_000_000_000 + number
            )
            user_id = sandbox.person("maya").user.id
            await accept(session, gone, bot.vault, user_id=user_id, now=bot.clock.now())
    maya = sandbox.person("maya")
    shown = await maya.use("privacy show", dm=True)
    await shown.settled()
    text = "\n".join(one.text for one in shown.answers)
    assert text.count("no longer in") == 4
    assert "There is something in 2 more servers: `/privacy export` has it all." in text
    exported = await maya.use("privacy export", dm=True)
    assert len(json.loads(exported.answer.files[0].body)["servers"]) == 6
    panel = await maya.use("privacy delete", dm=True)
    assert (await panel.press("Delete everything")).text == (
        "Everything I held about you is deleted, in every server that I am in.\n\n"
        "You can come back any time with `/start`."
    )


async def test_without_the_database_it_says_so(bot, sandbox, lived, database_url):
    path = sqlite_path(database_url)
    maya = sandbox.person("maya")
    panel = await maya.use("privacy delete")
    away = path.rename(path.with_suffix(".away"))
    sorry = (
        "I can't reach my records right now, so nothing was saved. Please try again in a few "
        "minutes. `/crisis` still works."
    )
    assert (await maya.use("privacy show")).text == sorry
    failed = await panel.press("Delete everything")
    assert (failed.text, failed.ephemeral) == (sorry, True)
    away.rename(path)
    assert (await panel.press("Delete everything")).text.startswith("Everything I held")


async def test_in_spanish(sandbox, lived):
    maya = sandbox.person("maya", locale="es-ES")
    shown = await maya.use("privacy show")
    assert shown.text.startswith("**Lo que guardo sobre ti en este servidor**\n\n- Una anotación")
    panel = await maya.use("privacy delete")
    assert panel.buttons == ["Borrar todo", "Volver"]
    deleted = await panel.press("Borrar todo")
    assert deleted.text.startswith("Está borrado todo lo que guardaba sobre ti en este servidor.")

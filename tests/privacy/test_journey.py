"""Seeing, exporting and deleting what is held, in a server and in a DM."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.db.base import Base
from bot.db.engine import sqlite_path
from bot.features.agreements.store import accept
from bot.features.communities.store import add_community
from bot.features.members.tables import Member
from bot.features.moderation.cases import warn
from bot.features.moderation.reports import file_report
from bot.features.moderation.subjects import ReportedPerson
from sandbox.permissions import Permission
from sandbox.posts import Draft

LABEL = "What would you like to share?"
NOT_HELD = (
    "**What I don't hold:** what you write in channels, the text of shares once they are posted, "
    "your name, anything about your health, what you looked at, and who you talk with. If somebody "
    "reported you, that is theirs and isn't shown here; I forget it within 90 days."
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
DELETED = "Everything I held about you in this server is deleted."
LATER = "You can come back any time with `/start`."


@pytest.fixture
async def community(bot, sandbox, set_up):
    return await bot.directory.get(sandbox.person("maya").guild.id)


@pytest.fixture
async def lived(bot, sandbox, community):
    """Maya agreed, shared twice, was blocked and warned, and reported somebody."""
    maya, frank = sandbox.person("maya"), sandbox.person("frank")
    now = bot.clock.now()
    for text in ("Hello.", "Again."):
        opened = await maya.use("share")
        posted = await opened.modal.submit({LABEL: text})
    link = posted.text.partition(": ")[2].partition("\n")[0]
    await frank.use("anon block", message=link)
    async with bot.database.begin() as session:
        await accept(session, community, bot.vault, user_id=maya.user.id, now=now)
        for who, answer_to in ((frank, maya.user.id), (maya, None)):
            await file_report(
                session,
                community,
                bot.vault,
                subject=ReportedPerson(who.user.id),
                room="staff",
                note="They keep writing.",
                answer_to=answer_to,
                now=now,
            )
        await warn(
            session,
            community,
            bot.vault,
            user_id=maya.user.id,
            reason="spam",
            note="Adverts.",
            now=now,
        )
    return posted


async def counts(bot):
    async with bot.database.begin() as session:
        tables = Base.metadata.sorted_tables
        found = {
            table.name: await session.scalar(select(func.count()).select_from(table))
            for table in tables
        }
    return {name: count for name, count in found.items() if count}


async def test_a_stranger_is_told_that_nothing_is_held(bot, sandbox, set_up):
    before = await counts(bot)
    result = await sandbox.person("max").use("privacy show")
    assert result.ephemeral
    assert result.text == (
        "**What I hold about you in this server**\n"
        "Nothing. There is no entry about you in this server.\n\n"
        f"{NOT_HELD}\n\n{STAYS}\n\n{NEXT}"
    )
    assert await counts(bot) == before


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
            "- 2 shares without your name. Sealed beside each stands that you wrote it, until "
            "<t:1775001600:D> at the latest; till then you can take it back.",
            "- That you shared 2 times today. I forget it <t:1772496000:R>.",
            "- That sharing without a name is paused for you until <t:1780185600:D>.",
            "- One report of yours to facilitators, which asks for an answer. I forget it "
            "<t:1780228800:D>.",
            "- One warning from facilitators. I forget it <t:1788004800:D>.",
            "- One note that I wrote to you, or will. I forget it <t:1773057600:D>.",
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


async def test_deleting_explains_first_and_has_a_way_back(bot, sandbox, lived):
    before = await counts(bot)
    panel = await sandbox.person("maya").use("privacy delete")
    assert (panel.ephemeral, panel.buttons) == (True, ["Delete everything", "Back"])
    for said in (
        "Delete everything I hold about you in this server?",
        "Your shares stay posted",
        "take them back first",
        "What stays**, no longer than 12 months",
        "It can't be undone.",
    ):
        assert said in panel.text
    back = await panel.press("Back")
    assert (back.type, back.text, back.buttons) == (
        "update",
        "Nothing was deleted. `/privacy show` tells you what I hold.",
        [],
    )
    assert await counts(bot) == before


async def test_deleting_leaves_a_pause_and_a_reason(bot, sandbox, lived):
    maya = sandbox.person("maya")
    panel = await maya.use("privacy delete")
    deleted = await panel.press("Delete everything")
    assert (deleted.type, deleted.buttons) == ("update", [])
    assert deleted.text == "\n".join(
        [
            DELETED,
            "",
            "This stays until it ends, as a code without your name:",
            "- That sharing without a name is paused for you until <t:1780185600:D>.",
            "- The reason of one warning that was open when you deleted everything, without your "
            "name. I forget it <t:1788004800:D>.",
            "",
            LATER,
        ]
    )
    after = await counts(bot)
    for empty in ("shares", "share_turns", "agreements", "cases"):
        assert empty not in after
    async with bot.database.begin() as session:
        reachable = select(func.count()).where(Member.sealed_user_id.is_not(None))
        assert await session.scalar(reachable) == 0
    shown = await maya.use("privacy show")
    assert [line[:20] for line in shown.text.split("\n") if line.startswith("- ")] == [
        "- That sharing witho",
        "- The reason of one ",
    ]


async def test_deleting_cannot_undo_a_block_or_free_a_share(sandbox, lived):
    maya = sandbox.person("maya")
    panel = await maya.use("privacy delete")
    await panel.press("Delete everything")
    opened = await maya.use("share")
    refused = await opened.modal.submit({LABEL: "And again."})
    assert refused.text.startswith("Sharing without a name is paused for you until")
    assert (await lived.press("Take it back")).text.startswith("I find no share of yours here")
    messages = [one for one in maya.sees("shares") if not one.ephemeral]
    assert len(messages) == 2


async def test_deleting_twice_says_what_is_still_there(sandbox, lived):
    maya = sandbox.person("maya")
    first, second = await maya.use("privacy delete"), await maya.use("privacy delete")
    await first.press("Delete everything")
    again = await second.press("Delete everything")
    assert again.text.startswith(
        "There was nothing to delete: I hold nothing about you in this server.\n\nThis stays"
    )


async def test_a_share_that_waits_is_never_posted_after_deleting(sandbox, set_up):
    maya = sandbox.person("maya")
    sandbox.faults.fail("POST", r"/channels/\d+/messages", status=429, retry_after=60)
    opened = await maya.use("share")
    await opened.modal.submit({LABEL: "Hello."})
    panel = await maya.use("privacy delete")
    assert (await panel.press("Delete everything")).text == f"{DELETED}\n\n{LATER}"
    sandbox.clock.advance(timedelta(minutes=10))
    opened = await sandbox.person("max").use("share")
    await opened.modal.submit({LABEL: "And mine."})
    messages = [one.text for one in maya.sees("shares") if not one.ephemeral]
    assert messages == ["**Someone shared:**\nAnd mine."]


async def test_nobody_elses_button_deletes_anything_of_mine(bot, sandbox, lived):
    general = sandbox.person("maya").guild.channel("general")
    button = {"type": 2, "style": 4, "label": "Free cake", "custom_id": "privacy:delete"}
    bait = sandbox.world.post(
        general,
        sandbox.world.bot,
        Draft("Cake", components=[{"type": 1, "components": [button]}]),
    )
    before = await counts(bot)
    pressed = await sandbox.person("max").press(bait, "Free cake")
    assert pressed.ephemeral
    assert pressed.text.startswith("There was nothing to delete")
    assert (await counts(bot), bait.content) == (before, "Cake")


@pytest.fixture
async def elsewhere(bot, sandbox, community):
    """A second server, where Maya accepted the agreements too."""
    world = sandbox.world
    guild = world.add_guild("Second *Harbour*", owner=world.user("olive"))
    world.add_member(guild, world.user("maya"))
    world.add_channel(guild, "general")
    world.invite_bot(guild, permissions=Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES)
    async with bot.database.begin() as session:
        second = await add_community(session, bot.vault, guild_id=guild.id)
        user_id = world.user("maya").id
        await accept(session, second, bot.vault, user_id=user_id, now=bot.clock.now())
    return guild


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
    assert (await panel.press("Delete everything")).text == f"{DELETED}\n\n{LATER}"
    at_home = await sandbox.person("maya").at("Harbour Peer Support").use("privacy show")
    assert "2 shares without your name" in at_home.text


async def test_deleting_in_a_dm_deletes_everywhere(bot, sandbox, lived, elsewhere):
    maya = sandbox.person("maya")
    panel = await maya.use("privacy delete", dm=True)
    assert "in every server that I am in?**" in panel.text
    deleted = await panel.press("Delete everything")
    assert deleted.text.startswith(
        "Everything I held about you is deleted, in every server that I am in.\n\n"
        "This stays until it ends, as a code without your name:\n"
        "**\u2068Harbour Peer Support\u2069**\n- That sharing without a name is paused"
    )
    again = await maya.use("privacy show", dm=True)
    assert "Second" not in again.text


async def test_a_server_that_the_bot_has_left_is_told_too(bot, sandbox, community):
    async with bot.database.begin() as session:
        gone = await add_community(session, bot.vault, guild_id=700_000_000_000_000_000)
        user_id = sandbox.person("maya").user.id
        await accept(session, gone, bot.vault, user_id=user_id, now=bot.clock.now())
    shown = await sandbox.person("maya").use("privacy show", dm=True)
    assert "\n\nA server that I am no longer in\n- An entry" in shown.text


async def test_many_servers_are_told_some_and_exported_all(bot, sandbox, community):
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
        "Everything I held about you is deleted, in every server that I am in.\n\n" + LATER
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
    assert (await panel.press("Delete everything")).text.startswith(DELETED)


async def test_in_spanish(sandbox, lived):
    maya = sandbox.person("maya", locale="es-ES")
    shown = await maya.use("privacy show")
    assert shown.text.startswith("**Lo que guardo sobre ti en este servidor**\n\n- Una anotación")
    panel = await maya.use("privacy delete")
    assert panel.buttons == ["Borrar todo", "Volver"]
    deleted = await panel.press("Borrar todo")
    assert deleted.text.startswith("Está borrado todo lo que guardaba sobre ti en este servidor.")

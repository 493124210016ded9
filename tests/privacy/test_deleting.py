"""Deleting what is held: explained first, with a way back, and what stays said."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.features.members.tables import Member
from sandbox.posts import Draft
from tests.privacy.lifetimes import counts

LABEL = "What would you like to share?"
DELETED = "Everything I held about you in this server is deleted."
LATER = "You can come back any time with `/start`."


async def test_deleting_explains_first_and_has_a_way_back(bot, sandbox, lived):
    before = await counts(bot.database)
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
    assert await counts(bot.database) == before


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
    after = await counts(bot.database)
    for empty in ("shares", "share_turns", "agreements", "cases"):
        assert after[empty] == 0
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
    before = await counts(bot.database)
    pressed = await sandbox.person("max").press(bait, "Free cake")
    assert pressed.ephemeral
    assert pressed.text.startswith("There was nothing to delete")
    assert (await counts(bot.database), bait.content) == (before, "Cake")


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

"""A share that is refused gives its text back, and nothing is kept of it."""

import pytest
from sqlalchemy import func, select

from bot.db.engine import sqlite_path
from bot.features.sharing.tables import Share, ShareTurn
from sandbox.permissions import Permission

LABEL = "What would you like to share?"
TEXT = "Today was **hard**.\n\n> and <@1> I came anyway ||maybe||"


async def kept(bot):
    """How many shares and turns are kept."""
    async with bot.database.begin() as session:
        return [
            await session.scalar(select(func.count()).select_from(table))
            for table in (Share, ShareTurn)
        ]


async def fill_in_again(result):
    """The form that *Try again* opens."""
    again = await result.press("Try again")
    assert again.type == "modal"
    return again.modal


def assert_given_back(result, reason):
    assert result.ephemeral
    assert result.answer.content == reason
    [embed] = result.answer.embeds
    assert (embed["title"], embed["description"]) == ("Your text", TEXT)
    assert result.buttons == ["Try again"]


async def test_before_set_up_the_text_comes_back(bot, sandbox):
    maya = sandbox.person("maya")
    opened = await maya.use("share")
    result = await opened.modal.submit({LABEL: TEXT})
    assert_given_back(
        result,
        "Hearth isn't set up in this server yet. Someone with *Manage Server* can use `/setup`. "
        "`/crisis` works already.",
    )
    modal = await fill_in_again(result)
    assert modal.prefilled == {LABEL: TEXT}


async def test_the_form_that_was_given_back_can_be_sent(bot, sandbox, share, posts):
    for _ in range(5):
        await share("maya", "Hello.")
    result = await share("maya", TEXT)
    sandbox.clock.move_to(sandbox.clock.now().replace(day=3, hour=0, minute=1))
    modal = await fill_in_again(result)
    sent = await modal.submit()
    assert sent.text.startswith("Your share is posted")
    assert posts()[-1].text == "**Someone shared:**\n" + TEXT.replace("<@1>", "<@\u200b1>")


async def test_after_the_last_turn_of_the_day(sandbox, share, posts, bot):
    for _ in range(5):
        await share("maya", "Hello.")
    result = await share("maya", TEXT)
    assert_given_back(
        result,
        "You have shared 5 times today, which is the limit for one day. You can share again "
        "<t:1772496000:R>. Copy your text until then: this message goes when you close Discord. "
        "For help right now: `/crisis`.",
    )
    assert len(posts()) == 5
    assert await kept(bot) == [5, 5]
    assert (await share("max", "Hello.")).text.startswith("Your share is posted")


@pytest.mark.parametrize("typed", ["\u200b", "\u2800\u3164", "\u202e\u2066"])
async def test_what_cannot_be_read_is_not_posted(bot, share, posts, typed):
    result = await share("maya", typed)
    assert result.answer.content == (
        "There is nothing to read in that yet. Press *Try again* and write a few words, such as "
        "“Today was hard, and I came anyway.”"
    )
    assert result.answer.embeds == []
    modal = await fill_in_again(result)
    assert modal.prefilled == {}
    assert (posts(), await kept(bot)) == ([], [0, 0])


def filled_in(text):
    """What a changed client could send, past the form's limits."""
    component = {"type": 4, "custom_id": "text", "value": text, "id": 3}
    return {
        "custom_id": "sharing:share",
        "components": [{"type": 18, "id": 2, "component": component}],
    }


async def test_a_longer_text_than_the_form_takes_comes_back_whole(sandbox, set_up, bot):
    long = "é" * 3000
    opened = await sandbox.person("maya").use("share")
    result = await opened.modal.forge(filled_in(long))
    assert result.answer.content == (
        "That is 3,000 characters, and a share can have 2,000. Press *Try again* and shorten it, "
        "or share it in two parts."
    )
    [embed] = result.answer.embeds
    assert embed["description"] == long
    modal = await fill_in_again(result)
    assert modal.prefilled == {LABEL: long[:2000]}
    assert await kept(bot) == [0, 0]


NO_ROOM = (
    "There is no share channel I can write in, so nothing was posted. Please ask a facilitator to "
    "check it with `/setup`, then press *Try again*. If that may take a while, copy your text: "
    "this message goes when you close Discord."
)


async def test_without_the_share_channel(sandbox, share, bot):
    sandbox.world.delete_channel(sandbox.person("maya").guild.channel("shares"))
    assert_given_back(await share("maya", TEXT), NO_ROOM)
    assert await kept(bot) == [0, 0]


async def test_in_a_channel_that_the_bot_may_not_write_in(sandbox, share, posts, bot):
    guild = sandbox.person("maya").guild
    role = guild.roles[guild.members[sandbox.world.bot.id].role_ids[0]]
    sandbox.world.overwrite(guild.channel("shares"), role, deny=Permission.SEND_MESSAGES)
    result = await share("maya", TEXT)
    assert_given_back(result, NO_ROOM)
    assert await kept(bot) == [0, 0]
    sandbox.world.clear_overwrite(guild.channel("shares"), role)
    modal = await fill_in_again(result)
    assert (await modal.submit()).text.startswith("Your share is posted")
    assert len(posts()) == 1


async def test_when_discord_refuses_the_post(sandbox, share, posts, bot):
    sandbox.faults.fail("POST", r"/channels/\d+/messages", status=403)
    assert_given_back(
        await share("maya", TEXT),
        "Discord didn't let me post in the share channel, so nothing was posted or kept. Please "
        "ask a facilitator to check it with `/setup`, then press *Try again*. If that may take a "
        "while, copy your text: this message goes when you close Discord.",
    )
    assert (posts(), await kept(bot)) == ([], [0, 0])


async def test_when_the_database_is_gone(bot, sandbox, share, posts, database_url):
    path = sqlite_path(database_url)
    await share("maya", "Hello.")
    away = path.rename(path.with_suffix(".away"))
    result = await share("maya", TEXT)
    assert_given_back(
        result,
        "I can't reach my records right now, so nothing was saved. Please try again in a few "
        "minutes. `/crisis` still works.",
    )
    away.rename(path)
    modal = await fill_in_again(result)
    assert (await modal.submit()).text.startswith("Your share is posted")
    assert len(posts()) == 2


async def test_the_form_opens_without_the_database(bot, sandbox, set_up, database_url):
    path = sqlite_path(database_url)
    path.rename(path.with_suffix(".away"))
    opened = await sandbox.person("maya").use("share")
    assert opened.modal.labels == [LABEL]


async def test_a_bug_gives_the_text_back_too(sandbox, share, posts, monkeypatch, caplog):
    async def fail(*_args, **_kwargs):
        raise RuntimeError("a bug")

    monkeypatch.setattr("bot.features.sharing.store.add_share", fail)
    result = await share("maya", TEXT)
    reference = caplog.records[-1].getMessage().rpartition(" ")[2]
    assert_given_back(
        result,
        "Something broke on my side, so this may not have worked. Please try once more; if it "
        f"happens again, tell a facilitator this reference: `{reference}`. For help right now: "
        "`/crisis`, or your local emergency number.",
    )
    assert "hard" not in caplog.text


async def test_try_again_on_another_message_opens_an_empty_form(sandbox, set_up, bait):
    opened = await sandbox.person("maya").press(bait("sharing:again"), "Bait")
    assert (opened.modal.labels, opened.modal.prefilled) == ([LABEL], {})


async def test_sharing_needs_a_server(sandbox, set_up):
    maya = sandbox.person("maya")
    assert "share" not in maya.commands(dm=True)
    command = sandbox.world.find_command("share", guild_id=None)
    opened = await maya.forge_command({"id": str(command.id), "name": "share", "type": 1}, dm=True)
    result = await opened.modal.submit({LABEL: TEXT})
    assert_given_back(result, "That only works inside a server. Open your server and use it there.")

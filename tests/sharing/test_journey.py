"""Sharing without a name, from the form to the room and back."""

import re

from bot.features.sharing.rules import MAX_LENGTH
from tests.conftest import SETUP, running

LABEL = "What would you like to share?"


async def test_the_form_opens_at_once_and_says_the_limits_first(sandbox, set_up):
    opened = await sandbox.person("maya").use("share")
    assert opened.type == "modal"
    modal = opened.modal
    assert (modal.title, modal.labels) == ("Share without your name", [LABEL])
    for limit in (
        "everyone who can open this server's share channel",
        "Facilitators can take a share down",
        "Discord, and whoever runs this bot, could in principle",
        "not a crisis service",
        "/crisis",
    ):
        assert limit in modal.text
    [field] = modal.fields
    assert modal.prefilled == {}
    assert field.label == LABEL


async def test_a_share_is_posted_by_the_bot_and_only_its_author_is_told(sandbox, share, posts):
    result = await share("maya", "Today was **hard**, and I came anyway.")
    [post] = posts()
    assert post.text == "**Someone shared:**\nToday was **hard**, and I came anyway."
    assert (post.author, post.buttons, post.pings) == (sandbox.world.bot.name, ["Help now"], [])
    assert result.ephemeral
    assert re.fullmatch(
        r"Your share is posted, without your name: "
        rf"https://discord\.com/channels/{sandbox.person('maya').guild.id}"
        rf"/{post.message.channel_id}/{post.id}\n"
        r"You can take it back until <t:1775001600:D>: here, or later with "
        r"\*Apps\* → \*Manage my share\* on the message\.",
        result.text,
    )
    assert result.buttons == ["Take it back"]


async def test_a_share_is_no_answer_to_anybody(sandbox, share, posts):
    await share("maya", "Hello.")
    [post] = posts()
    for named in ("interaction", "interaction_metadata", "webhook_id"):
        assert not post.raw.get(named), named


async def test_help_is_one_step_away_from_a_share(sandbox, share, posts):
    await share("maya", "Hello.")
    [post] = posts()
    result = await sandbox.person("max").press(post, "Help now")
    assert result.ephemeral
    assert "findahelpline.com" in str(result.answer.raw)


async def test_the_longest_share_arrives_whole(share, posts):
    longest = ("](http: @here <@1> ñ…\n" * 200)[: MAX_LENGTH - 1] + "."
    result = await share("maya", longest)
    assert result.buttons == ["Take it back"]
    [post] = posts()
    shown = post.text.removeprefix("**Someone shared:**\n")
    assert shown.replace("\u200b", "").replace("\\", "") == longest


async def test_a_share_pings_nobody_and_names_nobody(sandbox, share, posts):
    maya = sandbox.person("maya")
    await share("max", f"@everyone @here <@{maya.user.id}> <@&{maya.guild.id}>")
    [post] = posts()
    assert post.pings == []
    assert post.text == (
        "**Someone shared:**\n@\u200beveryone @\u200bhere "
        f"<@\u200b{maya.user.id}> <@\u200b&{maya.guild.id}>"
    )


async def test_the_post_is_in_the_servers_language_and_the_answer_in_the_persons(
    bot, share, posts, sandbox
):
    result = await share("maya", "Hola.", locale="es-ES")
    [post] = posts()
    assert post.text == "**Someone shared:**\nHola."
    assert result.text.startswith("Está publicado, sin tu nombre: https://discord.com/channels/")
    assert result.buttons == ["Retirar"]


async def test_taking_back_deletes_the_message_and_what_was_kept(sandbox, share, posts):
    result = await share("maya", "Hello.")
    taken = await result.press("Take it back")
    assert taken.text == (
        "Your share is gone, and so is my note that you wrote it. "
        "You can share again with `/share` whenever you like."
    )
    assert (taken.type, taken.buttons, posts()) == ("update", [], [])


async def test_an_author_finds_a_share_again(sandbox, share, posts):
    await share("maya", "Hello.")
    [post] = posts()
    found = await sandbox.person("maya").use_on_message("Manage my share", post)
    assert found.ephemeral
    assert found.text == (
        "This is your share. You can take it back until <t:1775001600:D>: "
        "the message is deleted, and I forget that it was yours."
    )
    taken = await found.press("Take it back")
    assert taken.text.startswith("Your share is gone")
    assert posts() == []


async def test_managing_in_spanish(sandbox, share, posts):
    await share("maya", "Hola.", locale="es-MX")
    [post] = posts()
    found = await sandbox.person("maya", locale="es-MX").use_on_message("Manage my share", post)
    assert found.buttons == ["Retirar"]
    taken = await found.press("Retirar")
    assert taken.text.startswith("Ya no está lo que compartiste")


async def test_what_was_opened_before_a_reload_works_after_it(bot, sandbox, share, posts):
    result = await share("maya", "Hello.")
    opened = await sandbox.person("max").use("share")
    await bot.reload_extension("cogs.sharing")
    assert (await result.press("Take it back")).text.startswith("Your share is gone")
    await opened.modal.submit({LABEL: "And mine."})
    assert [post.text for post in posts()] == ["**Someone shared:**\nAnd mine."]


async def test_the_answer_comes_after_a_restart_too(settings, clock, sandbox):
    async with running(settings, clock):
        await sandbox.person("olive").use("setup", channel="welcome", **SETUP)
        maya = sandbox.person("maya")
        opened = await maya.use("share")
        refused = await (await maya.use("share")).modal.submit({LABEL: "\u200b"})
    async with running(settings, clock):
        result = await opened.modal.submit({LABEL: "Hello."})
        assert result.text.startswith("Your share is posted")
        again = await refused.press("Try again")
        assert again.modal.labels == [LABEL]
    async with running(settings, clock):
        assert (await result.press("Take it back")).text.startswith("Your share is gone")

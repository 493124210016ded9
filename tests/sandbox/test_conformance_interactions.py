"""Files, follow-ups, edits and deletes of answers, as discord.py meets them."""

import asyncio
import io

import discord
import pytest


def file(name, content=b"x"):
    return discord.File(io.BytesIO(content), name, description=f"about {name}")


def names(message):
    return [(a.filename, a.body, a.description) for a in message.attachments]


async def test_an_answer_with_files_is_edited_and_deleted(bot, answering, use, sandbox):
    async def answer(interaction):
        await interaction.response.send_message("one", file=file("a.txt", b"first"), ephemeral=True)
        shown = await interaction.original_response()
        keep = shown.attachments[0]
        await interaction.edit_original_response(content="two", attachments=[keep, file("b.ics")])

    problems, used = answering(answer), use("hi")
    await sandbox.wait_for(lambda: len(used.answers) == 2 and not used.is_pending)
    assert (used.original.content, used.original.is_ephemeral) == ("two", True)
    assert names(used.original) == [
        ("a.txt", b"first", "about a.txt"),
        ("b.ics", b"x", "about b.ics"),
    ]
    assert problems == []


async def test_follow_ups_have_files_and_are_edited_and_deleted(
    bot, answering, use, sandbox, channel
):
    async def answer(interaction):
        await interaction.response.defer(thinking=True)
        await interaction.edit_original_response(content="done")
        sent = await interaction.followup.send("more", file=file("plan.json", b"{}"), wait=True)
        fetched = await interaction.followup.fetch_message(sent.id)
        await fetched.edit(content="changed", attachments=[file("new.json", b"[]")])
        other = await interaction.followup.send("gone soon", wait=True)
        await other.delete()
        await interaction.delete_original_response()

    problems, used = answering(answer), use("hi")
    await sandbox.wait_for(lambda: used.original is not None and used.original.is_deleted)
    kept, gone = used.follow_ups
    assert (kept.content, names(kept)) == ("changed", [("new.json", b"[]", "about new.json")])
    assert gone.is_deleted
    assert list(channel.messages) == [kept.id]
    assert problems == []


async def test_a_pressed_buttons_message_gets_a_file(
    bot, answering, press, sandbox, world, channel
):
    async def answer(interaction):
        await interaction.response.edit_message(content="new", attachments=[file("c.txt")])

    message = world.post(channel, world.bot, "old")
    problems, pressed = answering(answer), press(message, "go")
    await sandbox.wait_for(lambda: not pressed.is_pending)
    assert (message.content, names(message)) == ("new", [("c.txt", b"x", "about c.txt")])
    assert problems == []


async def test_a_file_too_large_is_refused(bot, answering, use):
    tried = asyncio.Event()

    async def answer(interaction):
        try:
            await interaction.response.send_message(file=file("big", b"x" * (10 * 1024**2 + 1)))
        finally:
            tried.set()

    problems, used = answering(answer), use("hi")
    await tried.wait()
    await asyncio.sleep(0)  # the problem is taken down right after
    assert (problems, used.is_acknowledged) == ([(413, 40005)], False)


@pytest.mark.parametrize("thinking", [True, False])
async def test_in_a_private_channel_answers_work_the_same(
    bot, answering, use, sandbox, world, owner, thinking
):
    async def answer(interaction):
        if thinking:
            await interaction.response.defer(thinking=True)
            await interaction.followup.send("hello", file=file("a.txt"))
        else:
            await interaction.response.send_message("hello", file=file("a.txt"))

    place = world.open_dm(owner)
    problems, used = answering(answer), use("hi", place=place)
    await sandbox.wait_for(lambda: used.answers and not used.is_pending)
    assert (used.original.content, names(used.original)) == (
        "hello",
        [("a.txt", b"x", "about a.txt")],
    )
    assert problems == []

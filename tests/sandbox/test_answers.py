"""The bot's answers to interactions, and Discord's rules for them."""

from datetime import timedelta

import discord
import pytest

from sandbox.entities import AnswerKind, InteractionKind
from sandbox.interactions import FIRST_ANSWER_SECONDS


def kinds(interaction):
    return [answer.kind for answer in interaction.answers]


async def test_an_answer_is_a_message_that_names_who_asked(answering, use, sandbox, owner, channel):
    async def answer(interaction):
        response = await interaction.response.send_message("hello")
        assert (response.message_id, response.is_ephemeral()) == (response.resource.id, False)
        original = await interaction.original_response()
        assert original.interaction_metadata.user.id == owner.id

    problems = answering(answer)
    used = use("hi")
    await sandbox.wait_for(lambda: used.answers and not used.is_pending)
    [message] = channel.messages.values()
    assert (message.content, message.kind, message.interaction) == ("hello", 20, used)
    assert (kinds(used), problems) == ([AnswerKind.MESSAGE], [])


async def test_ephemeral_answers_are_in_no_channel(
    answering, use, sandbox, world, owner, channel, http
):
    async def answer(interaction):
        await interaction.response.send_message("for you", ephemeral=True)
        sent = await interaction.followup.send("more", ephemeral=True, wait=True)
        await sent.edit(content="more of it")

    answering(answer)
    used = use("hi")
    await sandbox.wait_for(lambda: len(used.answers) == 3)
    assert channel.messages == {}
    hidden = world.ephemerals_of(owner, channel)
    assert [m.content for m in hidden] == ["for you", "more of it"]
    assert [a.shown["content"] for a in used.answers] == ["for you", "more", "more of it"]
    for message in hidden:
        status, body = await http("GET", f"/channels/{channel.id}/messages/{message.id}")
        assert (status, body["code"]) == (404, 10008)
    assert await http("GET", f"/channels/{channel.id}/messages") == (200, [])


async def test_thinking_is_replaced_by_the_first_follow_up(
    answering, use, sandbox, world, owner, channel
):
    async def answer(interaction):
        response = await interaction.response.defer(ephemeral=True, thinking=True)
        assert (response.is_thinking(), response.is_ephemeral()) == (True, True)
        await interaction.followup.send("done", ephemeral=False)

    answering(answer)
    used = use("hi")
    await sandbox.wait_for(lambda: used.original is not None)
    assert used.is_pending
    await sandbox.wait_for(lambda: not used.is_pending)
    [message] = world.ephemerals_of(owner, channel)
    assert (message.content, message.is_loading, message.edited_at) == ("done", False, None)
    assert kinds(used) == [AnswerKind.DEFERRED_MESSAGE, AnswerKind.FOLLOW_UP]


async def test_thinking_is_replaced_by_an_edit(answering, use, sandbox, channel):
    async def answer(interaction):
        await interaction.response.defer()
        await interaction.edit_original_response(content="done")
        await interaction.followup.send("and more")

    answering(answer)
    used = use("hi")
    await sandbox.wait_for(lambda: len(used.answers) == 3)
    assert [m.content for m in channel.messages.values()] == ["done", "and more"]
    assert used.follow_ups[0].reference["message_id"] == str(used.original.id)


async def test_an_answer_can_be_taken_back(answering, use, sandbox, channel, http):
    async def answer(interaction):
        await interaction.response.send_message("oops")
        await interaction.delete_original_response()

    answering(answer)
    used = use("hi")
    await sandbox.wait_for(lambda: len(used.answers) == 2)
    assert channel.messages == {}
    assert kinds(used) == [AnswerKind.MESSAGE, AnswerKind.DELETE]
    path = f"/webhooks/{used.payload['application_id']}/{used.token}/messages/@original"
    status, refused = await http("GET", path)
    assert (status, refused["code"]) == (404, 10008)


async def test_a_pressed_button_changes_its_message(answering, press, sandbox, world, channel):
    async def answer(interaction):
        assert interaction.message.content == "press"
        response = await interaction.response.edit_message(content="pressed")
        assert response.resource.content == "pressed"

    problems = answering(answer)
    message = world.post(channel, world.bot, "press")
    pressed = press(message, "x")
    await sandbox.wait_for(lambda: pressed.answers)
    assert (message.content, list(channel.messages.values())) == ("pressed", [message])
    assert (kinds(pressed), problems) == ([AnswerKind.UPDATE], [])


async def test_a_deferred_press_changes_its_message_later(
    answering, press, sandbox, world, channel
):
    async def answer(interaction):
        await interaction.response.defer()
        await interaction.edit_original_response(content="pressed")
        await interaction.followup.send("thanks", ephemeral=True)

    answering(answer)
    message = world.post(channel, world.bot, "press")
    pressed = press(message, "x")
    await sandbox.wait_for(lambda: len(pressed.answers) == 3 and not pressed.is_pending)
    assert message.content == "pressed"
    assert kinds(pressed) == [AnswerKind.DEFERRED_UPDATE, AnswerKind.EDIT, AnswerKind.FOLLOW_UP]


async def test_a_second_first_answer_is_refused(bot, http, sandbox, use):
    used = use("hi")
    path = f"/interactions/{used.id}/{used.token}/callback"
    body = {"type": 4, "data": {"content": "one"}}
    assert await http("POST", path, body) == (204, None)
    status, refused = await http("POST", path, body)
    assert (status, refused["code"]) == (400, 40060)


async def test_an_answer_later_than_three_seconds_is_refused(http, use, bot):
    used = use("hi")
    path = f"/interactions/{used.id}/{used.token}/callback"
    used.started_ticks -= FIRST_ANSWER_SECONDS
    status, refused = await http("POST", path, {"type": 5})
    assert (status, refused["code"]) == (404, 10062)
    follow_up = f"/webhooks/{used.payload['application_id']}/{used.token}"
    status, refused = await http("POST", follow_up, {"content": "late"})
    assert (status, refused["code"]) == (404, 10015)


async def test_follow_ups_end_after_fifteen_minutes(http, use, bot, sandbox):
    used = use("hi")
    await http("POST", f"/interactions/{used.id}/{used.token}/callback", {"type": 5})
    path = f"/webhooks/{used.payload['application_id']}/{used.token}"
    sandbox.clock.advance(timedelta(minutes=14))
    assert (await http("POST", path, {"content": "in time"}))[0] == 200
    sandbox.clock.advance(timedelta(minutes=1))
    status, refused = await http("POST", path, {"content": "late"})
    assert (status, refused["code"]) == (401, 50027)


async def test_a_token_that_nobody_has_is_unknown(http, sandbox):
    status, refused = await http("POST", "/interactions/1/none/callback", {"type": 5})
    assert (status, refused["code"]) == (404, 10062)
    path = f"/webhooks/{sandbox.world.application.id}/none"
    status, refused = await http("POST", path, {"content": "x"})
    assert (status, refused["code"]) == (404, 10015)


MODAL = {
    "title": "Share",
    "custom_id": "m",
    "components": [
        {"type": 18, "label": "What?", "component": {"type": 4, "custom_id": "t", "style": 2}}
    ],
}


@pytest.mark.parametrize(
    ("kind", "callback", "status"),
    [
        (InteractionKind.COMMAND, {"type": 9, "data": MODAL}, 204),
        (InteractionKind.COMPONENT, {"type": 9, "data": MODAL}, 204),
        (InteractionKind.MODAL, {"type": 9, "data": MODAL}, 400),
        (InteractionKind.COMMAND, {"type": 6}, 400),
        (InteractionKind.COMMAND, {"type": 7, "data": {"content": "x"}}, 400),
        (InteractionKind.COMPONENT, {"type": 6}, 204),
        (InteractionKind.MODAL, {"type": 6}, 400),
        (InteractionKind.MODAL, {"type": 5}, 204),
        (InteractionKind.COMMAND, {"type": 8, "data": {"choices": []}}, 400),
        (InteractionKind.AUTOCOMPLETE, {"type": 8, "data": {"choices": []}}, 204),
        (InteractionKind.AUTOCOMPLETE, {"type": 4, "data": {"content": "x"}}, 400),
    ],
)
async def test_each_interaction_takes_only_its_kinds_of_answer(
    sandbox, world, owner, channel, http, kind, callback, status
):
    message = world.post(channel, world.bot, "x") if kind is InteractionKind.COMPONENT else None
    data = {"custom_id": "x", "component_type": 2, "name": "x", "components": []}
    started = sandbox.interactions.start(kind, owner, channel, data, message=message)
    path = f"/interactions/{started.id}/{started.token}/callback"
    answer = await http("POST", path, callback)
    assert answer[0] == status
    assert started.is_acknowledged is (status == 204)
    if status == 400:
        assert answer[1]["errors"]["type"]["_errors"][0]["code"] == "BASE_TYPE_CHOICES"


async def test_a_modal_from_a_button_can_change_the_buttons_message(
    sandbox, world, owner, channel, http, press
):
    message = world.post(channel, world.bot, "press")
    pressed = press(message, "x")
    await http(
        "POST", f"/interactions/{pressed.id}/{pressed.token}/callback", {"type": 9, "data": MODAL}
    )
    submitted = sandbox.interactions.start(
        InteractionKind.MODAL, owner, channel, {"custom_id": "m", "components": []}, parent=pressed
    )
    assert submitted.payload["message"]["id"] == str(message.id)
    path = f"/interactions/{submitted.id}/{submitted.token}/callback"
    assert await http("POST", path, {"type": 7, "data": {"content": "shared"}}) == (204, None)
    assert message.content == "shared"


async def test_a_modal_from_a_command_is_submitted_and_answered(bot, sandbox, owner, channel):
    class Share(discord.ui.Modal, title="Share"):
        text = discord.ui.Label(text="What?", component=discord.ui.TextInput(custom_id="t"))

        async def on_submit(self, interaction):
            await interaction.response.send_message(self.text.component.value, ephemeral=True)

    @bot.tree.command(description="Share")
    async def share(interaction: discord.Interaction):
        await interaction.response.send_modal(Share(custom_id="m"))

    data = {"id": "1", "type": 1, "name": "share"}
    used = sandbox.interactions.start(InteractionKind.COMMAND, owner, channel, data)
    await sandbox.wait_for(lambda: used.answers)
    assert (used.first.kind, used.first.data["title"]) == (AnswerKind.MODAL, "Share")
    [label] = used.first.data["components"]
    filled = label | {"component": label["component"] | {"value": "well", "id": 2}, "id": 1}
    data = {"custom_id": "m", "components": [filled]}
    submitted = sandbox.interactions.start(InteractionKind.MODAL, owner, channel, data, parent=used)
    await sandbox.wait_for(lambda: submitted.answers)
    assert submitted.first.message.content == "well"

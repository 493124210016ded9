"""Lines that are refused: each time with a reason, an example, and what was typed."""

import pytest

from bot.features.local.rules import MOST_LINES
from sandbox.permissions import Permission
from tests.harbour import press, settled
from tests.local.conftest import CALL, CAMPUS, NAME, NOTE, TEXT, WEB, add, lines_kept, open_panel

KEPT = "**Kept.** `/crisis` shows it from now on."
MANAGERS_ONLY = (
    "Only people with the *Manage Server* permission can do that. Ask the server's owner."
)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        (
            {NAME: "\u200b", CALL: "116 123"},
            "Name: it is missing. For example: Campus counselling.",
        ),
        (
            {NAME: "Campus"},
            "There is no way to reach it yet. Give a phone number, such as `+44 20 7946 0000`, a "
            "number for text messages or a web address.",
        ),
        (
            {NAME: "Campus", CALL: "123", NOTE: "After a failed suicide attempt"},
            '"failed suicide attempt" can hurt people who read it here. Say instead: died by '
            "suicide; attempted suicide; survived an attempt.",
        ),
        (
            {NAME: "Campus", CALL: "123", NOTE: "Call before you kill yourself"},
            '"before you kill yourself" can hurt people who read it here. Say instead: call '
            "whenever it gets too much, or: if you are thinking about suicide, call.",
        ),
        (
            {NAME: "Campus", CALL: "ask for Sam"},
            "Phone number: only digits and spaces, such as `116 123` or "
            "`+44 20 7946 0000`. Words go into the last field.",
        ),
        (
            {NAME: "Campus", TEXT: "HOME 85258"},
            "Number for text messages: only digits and spaces, such as `85258`. A keyword goes "
            "into the last field.",
        ),
        (
            {NAME: "Campus", WEB: "http://example.org"},
            "Web address: it begins with `https://` and shows where it leads, such as "
            "`https://example.org/help`.",
        ),
    ],
)
async def test_a_wrong_line_is_refused_with_an_example_and_given_back(bot, olive, typed, problem):
    opened = await (await open_panel(olive)).press("Add a line")
    refused = await settled(opened.modal.submit(typed))
    said, _, rest = refused.answer.content.partition("\n")
    assert said == "Nothing was changed yet. Put this right and press *Try again*:"
    assert rest == f"- {problem}"
    assert refused.buttons == ["Try again", "Back"]
    again = await refused.press("Try again")
    shown = {name: words for name, words in typed.items() if words.strip("\u200b")}
    assert again.modal.prefilled == shown
    fixed = await settled(again.modal.submit(CAMPUS | {TEXT: ""}))
    assert fixed.text.startswith(KEPT)


async def test_all_that_is_wrong_is_said_at_once(bot, olive):
    opened = await (await open_panel(olive)).press("Add a line")
    refused = await settled(opened.modal.submit({NAME: "Campus", CALL: "x", WEB: "y"}))
    assert refused.answer.content.count("\n- ") == 2


async def test_what_somebody_else_removed_is_said(bot, olive):
    lines = await press(await add(await open_panel(olive)), "Change or remove a line")
    theirs = await press(await open_panel(olive), "Change or remove a line")
    other = await press(await open_panel(olive), "Change or remove a line")
    chosen = await settled(lines.select("Choose a line", "Campus counselling"))
    opened = await chosen.press("Change")
    theirs = await settled(theirs.select("Choose a line", "Campus counselling"))
    await press(theirs, "Remove")
    gone = (
        "That line isn't there any more: somebody has removed it. Press *Back* to see what there "
        "is."
    )
    for answer in (
        await press(chosen, "Remove"),
        await settled(other.select("Choose a line", "Campus counselling")),
        await settled(chosen.press("Change")),
    ):
        assert answer.text == gone
    refused = await settled(opened.modal.submit(CAMPUS))
    assert refused.answer.content.endswith(f"- {gone}")


async def test_there_is_room_for_so_many(bot, olive, harbour):
    panel = await open_panel(olive)
    for number in range(MOST_LINES):
        panel = await add(panel, name=f"Line {number}", call="123")
    assert panel.buttons == ["Change or remove a line", "Card in a channel", "Back"]
    assert len(await lines_kept(bot, harbour.guild.id)) == MOST_LINES


async def test_lines_that_would_not_fit_a_card_are_refused(bot, olive, harbour):
    panel = await open_panel(olive)
    for number in range(4):
        panel = await add(panel, name=f"Line {number}", call="123", note="x" * 120)
    refused = await add(panel, name="y" * 60, web=f"https://example.org/{'z' * 120}")
    assert "characters too long for a card" in refused.answer.content
    assert refused.buttons == ["Try again", "Back"]
    assert len(await lines_kept(bot, harbour.guild.id)) == 4
    assert len(bot.local_lines.at_hand(harbour.guild.id)) == 4


async def test_a_manager_no_longer_may_not_go_on(bot, olive, sandbox, harbour):
    lead = harbour.world.add_role(harbour.guild, "Lead", permissions=int(Permission.MANAGE_GUILD))
    max_ = sandbox.person("max")
    harbour.world.give_role(max_.member, lead)
    await add(await open_panel(olive))

    async def reopened():
        done = await settled(max_.use("setup", channel="welcome"))
        return await press(done, "Set up crisis help")

    panel, lines, chosen, refused = [await reopened() for _ in range(4)]
    lines = await press(lines, "Change or remove a line")
    chosen = await press(chosen, "Change or remove a line")
    chosen = await settled(chosen.select("Choose a line", "Campus counselling"))
    opened = await chosen.press("Change")
    refused = await add(refused, name="Campus")
    harbour.world.take_role(max_.member, lead)
    doings = (
        lambda: panel.press("Add a line"),
        lambda: panel.press("Change or remove a line"),
        lambda: panel.press("Card in a channel"),
        lambda: lines.select("Choose a line", "Campus counselling"),
        lambda: chosen.press("Change"),
        lambda: chosen.press("Remove"),
        lambda: opened.modal.submit(CAMPUS | {NAME: "Mine"}),
        lambda: refused.press("Try again"),
    )
    for doing in doings:
        answer = await settled(doing())
        assert answer.text == MANAGERS_ONLY
    [line] = await lines_kept(bot, harbour.guild.id)
    assert line.name == "Campus counselling"


async def test_a_line_of_another_server_cannot_be_touched(bot, olive, sandbox, harbour):
    panel = await add(await open_panel(olive))
    lines = await press(panel, "Change or remove a line")
    chosen = await settled(lines.select("Choose a line", "Campus counselling"))
    world = sandbox.world
    other = world.add_guild("Elsewhere", owner=olive.user)
    foreign = world.post(world.add_channel(other, "talk"), world.bot, "…")
    world.invite_bot(other, permissions=int(Permission.VIEW_CHANNEL))
    foreign.components = chosen.answer.message.components
    for button in ("Change", "Remove"):
        answer = await settled(olive.press(foreign, button))
        assert answer.answer.ephemeral
        assert "Campus" not in answer.text
    assert len(await lines_kept(bot, harbour.guild.id)) == 1


async def test_with_the_records_gone_what_was_typed_is_given_back(bot, olive, tmp_path, harbour):
    panel = await open_panel(olive)
    opened = await panel.press("Add a line")
    database = tmp_path / "data" / "hearth.db"
    away = database.rename(database.with_suffix(".away"))
    refused = await settled(opened.modal.submit(CAMPUS))
    away.rename(database)
    assert refused.answer.content == (
        "I can't reach my records right now, so nothing was saved. Please try again in a few "
        "minutes. `/crisis` still works."
    )
    again = await refused.press("Try again")
    assert again.modal.prefilled == CAMPUS
    await settled(again.modal.submit(CAMPUS))
    assert len(await lines_kept(bot, harbour.guild.id)) == 1

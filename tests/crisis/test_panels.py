"""From the first card to everything behind it and back, in one panel that only one person sees."""

import discord
import pytest

from bot.features.crisis.rules import Basis, Place
from sandbox.people import Refused
from tests.conftest import NOON, running
from tests.crisis.expected import ANOTHER, PAGES, TEXTS, asked, card, expect

MENU = "More lines: by need, or to call, text or chat"
WORRIED = "I'm worried about someone"
TALK = "Not an emergency"
CALLBACK = r"^/interactions/\d+/.+/callback"
KNOWN = {"language": "en", "spoken": "en-US", "now": NOON}


@pytest.fixture
def nadia(sandbox):
    """A newcomer, who has agreed to nothing."""
    return sandbox.person("nadia", locale="en-US")


def turned_to(result, page, controls):
    """The panel has become `page`, with these labels of buttons and menus."""
    answer = result.answer
    assert answer.type == "update"
    assert answer.content == page.content
    assert answer.ephemeral
    assert answer.raw["flags"] & discord.MessageFlags.suppress_embeds.flag
    labels = [*answer.buttons, *(menu.placeholder for menu in answer.selects)]
    assert labels == [*(link.label for link in page.links), *controls]
    assert answer.links == {link.label: link.url for link in page.links}


async def test_lines_are_listed_by_need_and_by_way_of_contact(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    [menu] = panel.selects
    assert menu.labels[0] == "Crisis and thoughts of suicide"
    assert menu.labels[-4:] == [
        "Lines to call",
        "Lines to text",
        "Lines to chat with online",
        "All lines, as a file to keep",
    ]
    controls = ["Keep as a file", "Back", MENU]
    for name in PAGES.lists("GB"):
        result = await panel.select(MENU, name)
        turned_to(result, PAGES.listed("GB", name, **KNOWN), controls)
        assert [each["value"] for each in chosen(result)] == [name]
    expect(await panel.again().press("Back"), asked("GB"))


def chosen(result):
    [menu] = result.answer.selects
    return [option for option in menu.component["options"] if option.get("default")]


async def test_back_leads_to_the_guess_when_no_country_was_named(bot, nadia):
    panel = (await nadia.use("crisis")).answer
    turned_to(await panel.press(TALK), PAGES.talk("US", **KNOWN), ["Grounding", "Back"])
    expect(await panel.again().press("Back"), Place(Basis.GUESSED, "US"))


async def test_somebody_worried_reads_what_to_do_and_finds_the_way_back(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    page = PAGES.worried("GB", language="en")
    turned_to(await panel.press(WORRIED), page, ["Grounding", "Back"])
    expect(await panel.again().press("Back"), asked("GB"))


async def test_where_facilitators_can_be_told_the_panel_offers_it(bot, set_up, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    result = await panel.press(WORRIED)
    alert = TEXTS.get("moderation-button-worry")
    assert result.answer.buttons == [alert, "Grounding", "Back"]


async def test_the_menu_of_a_message_opens_the_same_panel_privately(bot, sandbox, nadia):
    message = await sandbox.person("maya").message("general", "I feel bad")
    result = await nadia.use_on_message("I'm worried about them", message)
    assert result.answer.content == PAGES.worried("US", language="en").content
    assert result.answer.ephemeral
    assert result.answer.buttons == ["Grounding", "Help now"]
    assert [each.content for each in sandbox.person("maya").sees("general")] == ["I feel bad"]
    expect(await result.answer.press("Help now"), Place(Basis.GUESSED, "US"))


async def test_the_alert_is_about_that_message(bot, sandbox, set_up, nadia):
    message = await sandbox.person("maya").message("general", "I feel bad")
    result = await nadia.use_on_message("I'm worried about them", message)
    [alert, *_] = result.answer.all_buttons
    assert alert.custom_id == f"moderation:worry:{message.channel_id}:{message.id}"
    assert result.answer.buttons[1:] == ["Grounding", "Help now"]


async def test_the_menu_speaks_spanish(bot, sandbox):
    message = await sandbox.person("maya").message("general", "…")
    person = sandbox.person("nadia", locale="es-ES")
    result = await person.use_on_message("Me preocupa esta persona", message)
    assert result.answer.content == PAGES.worried("ES", language="es").content


async def test_the_menu_is_for_servers_only(bot, sandbox, nadia):
    message = await sandbox.person("maya").message(
        nadia.private_channel_with(sandbox.person("maya")), "…"
    )
    with pytest.raises(Refused):
        await nadia.use_on_message("I'm worried about them", message)


@pytest.mark.parametrize("way", ["menu", "button"])
async def test_every_line_can_be_kept_as_a_file(bot, nadia, way):
    panel = (await nadia.use("crisis", country="GB")).answer
    if way == "menu":
        result = await panel.select(MENU, "All lines, as a file to keep")
    else:
        result = await (await panel.select(MENU, "youth")).answer.press("Keep as a file")
    handout = PAGES.handout("GB", **KNOWN)
    [file] = result.answer.files
    assert (file.filename, file.body) == ("help-GB.txt", handout.content)
    assert result.answer.content == handout.words
    assert result.answer.ephemeral
    assert result.answer.type == "message"  # the panel stays


async def test_another_country_turns_the_panel(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    form = (await panel.press(ANOTHER)).answer.modal
    expect(await form.submit({"country": "Japan"}), asked("JP"))
    assert (await panel.again().press(TALK)).answer.content == PAGES.talk("JP", **KNOWN).content


async def test_a_public_message_stays_as_it_is_for_everybody_else(bot, sandbox, nadia):
    """A pinned card may carry these buttons: whoever presses one gets an answer of their own."""
    channel = nadia.guild.channel("welcome")
    view = discord.ui.View(timeout=None)
    for custom_id in ("card", "talk:GB", "worried", "file:GB", "grounding", "end"):
        view.add_item(discord.ui.Button(label=custom_id, custom_id=f"crisis:{custom_id}"))
    view.add_item(discord.ui.Button(label="step", custom_id="crisis:step:senses:1"))
    await bot.get_partial_messageable(channel.id).send("Pinned", view=view)
    [message] = await sandbox.messages_in(channel)
    for label in ("card", "talk:GB", "worried", "file:GB", "grounding", "end", "step"):
        result = await nadia.press(message, label)
        assert (result.answer.type, result.answer.ephemeral) == ("message", True)
    assert [each.content for each in sandbox.person("maya").sees(channel)] == ["Pinned"]


async def test_all_of_it_works_in_dms_and_as_a_user_installed_app(bot, sandbox):
    world = sandbox.world
    world.install_for(world.user("nadia"))
    elsewhere = world.add_guild("Elsewhere", owner=world.add_user("oscar"))
    channel = world.add_channel(elsewhere, "general")
    world.add_member(elsewhere, world.user("nadia"))
    nadia = sandbox.person("nadia", locale="en-US")
    for place in ({"dm": True}, {"channel": channel}):
        panel = (await nadia.use("crisis", country="GB", **place)).answer
        await panel.select(MENU, "youth")
        await panel.again().press("Back")
        page = PAGES.worried("GB", language="en")
        turned_to(await panel.again().press(WORRIED), page, ["Grounding", "Back"])


async def test_panels_outlive_a_restart_and_need_no_database(sandbox, settings, clock, nadia):
    async with running(settings, clock):
        panel = (await nadia.use("crisis", country="GB")).answer
    (settings.data_dir / "hearth.db").write_bytes(b"no database" * 1000)
    async with running(settings, clock):
        await panel.select(MENU, "youth")
        await panel.again().press("Keep as a file")
        await panel.again().press("Back")
        await panel.again().press(TALK)
        await panel.again().press("Back")
        page = PAGES.worried("GB", language="en")
        turned_to(await panel.again().press(WORRIED), page, ["Grounding", "Back"])


async def test_when_discord_refuses_the_buttons_the_panel_becomes_text(bot, sandbox, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=400)
    result = await panel.select(MENU, "chat")
    assert result.answer.content == PAGES.listed("GB", "chat", **KNOWN).plain
    assert (result.answer.type, result.answer.buttons) == ("update", [])


async def test_when_discord_refuses_the_file_the_card_comes_as_text(bot, sandbox, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=400)
    result = await panel.select(MENU, "file")
    assert result.answer.content == card(asked("GB")).plain
    assert result.answer.ephemeral


async def test_another_refusal_of_a_file_is_explained(bot, sandbox, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    sandbox.faults.fail("POST", CALLBACK, status=403)
    result = await panel.select(MENU, "file")
    assert result.answer.content == TEXTS.get("errors-discord-forbids")


@pytest.mark.parametrize("value", ["nonsense", "", "<@1>", "server", "veterans"])
async def test_a_list_that_does_not_exist_gives_the_card(bot, nadia, value):
    panel = (await nadia.use("crisis", country="AE")).answer
    forged = await nadia.forge(
        custom_id="crisis:lines:AE", message=panel.message, kind=3, values=[value]
    )
    expect(forged, asked("AE"))


@pytest.mark.parametrize("country", ["QQ", "MM"])
@pytest.mark.parametrize("page", ["card", "talk", "worried", "file", "grounding", "end"])
async def test_a_country_without_lines_or_that_is_none_gets_help_for_any(
    bot, sandbox, nadia, page, country
):
    place = Place(Basis.NOT_UNDERSTOOD) if country == "QQ" else asked(country)
    channel = nadia.guild.channel("welcome")
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="forged", custom_id=f"crisis:{page}:{country}"))
    await bot.get_partial_messageable(channel.id).send("Pinned", view=view)
    [message] = await sandbox.messages_in(channel)
    result = await nadia.press(message, "forged")
    found = place.country
    expected = {
        "card": card(place),
        "file": card(place),
        "talk": PAGES.talk(found, **KNOWN),
        "worried": PAGES.worried(found, language="en"),
    }
    if page in expected:
        assert result.answer.content == expected[page].content
    assert result.answer.ephemeral


@pytest.mark.parametrize(
    "custom_id", ["crisis:card:", "crisis:nonsense:GB", "crisis:talk:gb", "crisis:step:senses:0"]
)
async def test_other_custom_ids_are_explained(bot, sandbox, nadia, custom_id):
    channel = nadia.guild.channel("welcome")
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="forged", custom_id=custom_id))
    await bot.get_partial_messageable(channel.id).send("Pinned", view=view)
    [message] = await sandbox.messages_in(channel)
    result = await nadia.press(message, "forged")
    assert result.answer.content == TEXTS.get("errors-stale-panel")

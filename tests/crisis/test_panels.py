"""From the first card to everything behind it and back, in one panel that only one person sees."""

import pytest

from bot.features.crisis.rules import Basis, Place
from bot.features.local.store import add_line
from sandbox.people import Refused
from tests.crisis.expected import (
    ANOTHER,
    HOME,
    KNOWN,
    MENU,
    PAGES,
    TALK,
    TEXTS,
    WORRIED,
    asked,
    countries_of,
    expect,
    guessed,
    pinned,
    turned_to,
    unclear,
)


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
    controls = ["Keep as a file", ANOTHER, "Back", MENU]
    for name in PAGES.lists("GB"):
        result = await panel.select(MENU, name)
        page = PAGES.listed(asked("GB"), name, **KNOWN)
        turned_to(result, page, [*(["Next lines"] if page.next_after else []), *controls])
        assert [each["value"] for each in chosen(result)] == [name]
    expect(await panel.again().press("Back"), asked("GB"))


def chosen(result):
    [menu] = result.answer.selects
    return [option for option in menu.component["options"] if option.get("default")]


async def test_back_leads_to_the_guess_when_no_country_was_named(bot, nadia):
    panel = (await nadia.use("crisis")).answer
    turned_to(
        await panel.press(TALK), PAGES.talk(guessed("US"), **KNOWN), ["Grounding", ANOTHER, "Back"]
    )
    expect(await panel.again().press("Back"), guessed("US"))


async def test_somebody_worried_reads_what_to_do_and_finds_the_way_back(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    page = PAGES.worried(asked("GB"), language="en")
    turned_to(await panel.press(WORRIED), page, ["Grounding", ANOTHER, "Back"])
    expect(await panel.again().press("Back"), asked("GB"))


async def test_where_facilitators_can_be_told_the_panel_offers_it(bot, set_up, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    result = await panel.press(WORRIED)
    alert = TEXTS.get("moderation-button-worry")
    assert result.answer.buttons == [alert, "Grounding", ANOTHER, "Back"]


async def test_the_menu_of_a_message_opens_the_same_panel_privately(bot, sandbox, nadia):
    message = await sandbox.person("maya").message("general", "I feel bad")
    result = await nadia.use_on_message("I'm worried about them", message)
    assert result.answer.content == PAGES.worried(guessed("US"), language="en").content
    assert result.answer.ephemeral
    assert result.answer.buttons == ["Grounding", ANOTHER, "Help now"]
    assert [each.content for each in sandbox.person("maya").sees("general")] == ["I feel bad"]
    helped = await result.answer.press("Help now")
    expect(helped, guessed("US"))
    assert helped.answer.type == "message"  # what tells the facilitators stays
    form = (await result.answer.press(ANOTHER)).answer.modal
    named = await form.submit({"country": "Japan"})
    expect(named, asked("JP"))
    assert named.answer.type == "message"
    calm = (await result.answer.press("Grounding")).answer
    assert calm.type == "message"
    assert calm.content == TEXTS.get("crisis-ground-title") + "\n" + TEXTS.get(
        "crisis-ground-intro"
    )
    assert result.answer.again().content == result.answer.content


async def test_the_alert_is_about_that_message(bot, sandbox, set_up, nadia):
    message = await sandbox.person("maya").message("general", "I feel bad")
    result = await nadia.use_on_message("I'm worried about them", message)
    [alert, *_] = result.answer.all_buttons
    assert alert.custom_id == f"moderation:worry:{message.channel_id}:{message.id}"
    assert result.answer.buttons[1:] == ["Grounding", ANOTHER, "Help now"]


async def test_the_menu_speaks_spanish(bot, sandbox):
    message = await sandbox.person("maya").message("general", "…")
    person = sandbox.person("nadia", locale="es-ES")
    result = await person.use_on_message("Me preocupa esta persona", message)
    assert result.answer.content == PAGES.worried(guessed("ES"), language="es").content


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
    handout = PAGES.handout(asked("GB"), **KNOWN)
    [file] = result.answer.files
    assert (file.filename, file.body) == ("help-GB.txt", handout.content)
    assert result.answer.content == handout.words
    assert result.answer.ephemeral
    assert result.answer.type == "message"  # the panel stays


async def test_another_country_turns_the_panel(bot, nadia):
    panel = (await nadia.use("crisis", country="GB")).answer
    form = (await panel.press(ANOTHER)).answer.modal
    expect(await form.submit({"country": "Japan"}), asked("JP"))
    assert (await panel.again().press(TALK)).answer.content == PAGES.talk(
        asked("JP"), **KNOWN
    ).content


async def test_of_a_country_that_is_a_guess_every_page_says_so(bot, nadia):
    said = TEXTS.get("crisis-guess", "en")
    panel = (await nadia.use("crisis")).answer
    seen = [panel, (await panel.select(MENU, "youth")).answer]
    for label in (WORRIED, TALK):
        await panel.again().press("Back")
        seen.append((await panel.again().press(label)).answer)
    for answer in seen:
        lines = answer.content.splitlines()
        [number] = [n for n, line in enumerate(lines) if line == said]
        assert "`911`" in lines[number - 1]
        assert ANOTHER in answer.buttons
    await panel.again().press("Back")
    file = (await panel.again().select(MENU, "file")).answer
    guess = TEXTS.get("crisis-guess-plain", "en")
    assert file.content.endswith(f"\n{guess}")
    assert guess.replace("`", "").encode() in file.files[0].body


async def test_behind_words_that_are_no_country_nothing_is_guessed(bot, nadia):
    first = await nadia.use("crisis", country="Austrlia")
    expect(first, unclear("en-US", "AU", "AT"), typed="Austrlia")
    anywhere = Place(Basis.UNKNOWN, choices=countries_of("en-US"))
    panel = first.answer
    for label, page in (
        (WORRIED, PAGES.worried(anywhere, language="en")),
        (TALK, PAGES.talk(anywhere, **KNOWN)),
    ):
        turned_to(await panel.again().press(label), page, ["Grounding", ANOTHER, "Back"])
        assert "United States" not in page.content
        expect(await panel.again().press("Back"), anywhere)
    await panel.again().press(TALK)
    await panel.again().press("Grounding")
    expect(await panel.again().press("Help now"), anywhere)


async def test_buttons_of_earlier_messages_still_work(bot, sandbox, nadia):
    ids = ("crisis:card", "crisis:card:GB", "crisis:worried:GB", "crisis:another")
    message = await pinned(bot, sandbox, nadia, *ids)
    expect(await nadia.press(message, "crisis:card"), guessed("US"))
    expect(await nadia.press(message, "crisis:card:GB"), asked("GB"))
    worried = (await nadia.press(message, "crisis:worried:GB")).answer
    assert worried.content == PAGES.worried(asked("GB"), language="en").content
    form = (await nadia.press(message, "crisis:another")).answer.modal
    expect(await form.submit({"country": "Japan"}), asked("JP"))


async def test_a_public_message_stays_as_it_is_for_everybody_else(bot, sandbox, nadia):
    """A pinned card may carry these buttons: whoever presses one gets an answer of their own."""
    pages = ("card", "talk:GB", "worried", "file:GB", "grounding", "end", "step:senses:1")
    ids = [f"crisis:{page}" for page in pages]
    message = await pinned(bot, sandbox, nadia, *ids)
    for custom_id in ids:
        result = await nadia.press(message, custom_id)
        assert (result.answer.type, result.answer.ephemeral) == ("message", True)
    seen = sandbox.person("maya").sees(nadia.guild.channel("welcome"))
    assert [each.content for each in seen] == ["Pinned"]


async def test_all_of_it_works_in_dms_and_as_a_user_installed_app(bot, sandbox, nadia, elsewhere):
    for place in ({"dm": True}, {"channel": elsewhere}):
        panel = (await nadia.use("crisis", country="GB", **place)).answer
        await panel.select(MENU, "youth")
        await panel.again().press("Back")
        page = PAGES.worried(asked("GB"), language="en")
        turned_to(await panel.again().press(WORRIED), page, ["Grounding", ANOTHER, "Back"])


async def keep_lines(bot, guild, count):
    """Lines that the server's facilitators have added."""
    async with bot.database.begin() as session:
        for number in range(count):
            await add_line(
                session, {"name": f"Campus {number}", "call": f"0800 {number}0"}, guild_id=guild.id
            )
        await bot.local_lines.follow(session, guild.id)


async def test_a_server_s_own_lines_are_on_its_card_its_list_and_in_the_file(bot, set_up, nadia):
    await keep_lines(bot, nadia.guild, 4)
    panel = (await nadia.use("crisis", country="GB")).answer
    assert [n for n in range(4) if f"**Campus {n}**" in panel.content] == [0, 1, 2]
    listed = (await panel.select(MENU, "From this server")).answer
    assert listed.content == (
        "**Help now: United Kingdom**\n"
        "**Emergency, United Kingdom: call `999`.** Also: `112`.\n\n"
        "**From this server, kept up to date by its facilitators:**\n"
        "- **Campus 0**. Call `0800 00`.\n"
        "- **Campus 1**. Call `0800 10`.\n"
        "- **Campus 2**. Call `0800 20`.\n"
        "- **Campus 3**. Call `0800 30`.\n\n"
        "**More helplines:** <https://findahelpline.com>\n"
        "I keep no record of this."
    )
    assert listed.buttons == [HOME, "Keep as a file", ANOTHER, "Back"]
    [file] = (await listed.press("Keep as a file")).answer.files
    assert b"Campus 3\n  Call 0800 30.\n" in file.body
    elsewhere = (await nadia.use("crisis", dm=True, country="GB")).answer
    assert "Campus" not in elsewhere.content
    assert "From this server" not in elsewhere.selects[0].labels


async def test_a_server_s_own_lines_are_found_where_the_country_has_none(bot, set_up, nadia):
    await keep_lines(bot, nadia.guild, 4)
    panel = (await nadia.use("crisis", country="MM")).answer
    assert panel.selects[0].labels == ["From this server"]
    listed = (await panel.select(MENU, "server")).answer
    assert "**Campus 3**" in listed.content
    assert "From a mobile phone, `112` or `911` works in many countries." in listed.content
    assert listed.buttons == [HOME, ANOTHER, "Back"]


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_label_fits_where_it_stands(language):
    def say(key):
        return TEXTS.get(key, language)

    buttons = ("help", "another", "worried", "talk", "grounding", "file", "back", "next", "first")
    assert all(len(say(f"crisis-button-{name}")) <= 80 for name in buttons)
    assert all(len(say(f"crisis-menu-{name}")) <= 150 for name in ("lines", "countries"))
    assert len(say("crisis-form-title")) <= 45
    assert len(say("crisis-form-country")) <= 45
    assert len(say("crisis-form-country-hint")) <= 100
    assert len(say("cmd-i-m-worried-about-them.name")) <= 32
    assert len(say("cmd-grounding.description")) <= 100


async def test_help_now_leaves_the_panel_of_another_feature_as_it_is(bot, set_up, nadia):
    walkthrough = (await nadia.use("start")).answer
    result = await walkthrough.press("Help now")
    expect(result, guessed("US"))
    assert result.answer.type == "message"
    assert walkthrough.again().content == walkthrough.content


async def test_what_is_kept_for_one_person_suits_the_next(bot, sandbox, nadia):
    spanish = sandbox.person("maya", locale="es-ES")
    for _ in range(2):
        expect(await nadia.use("crisis", country="GB"), asked("GB"))
        expect(await spanish.use("crisis", options={"país": "GB"}), asked("GB"), "es", "es-ES")
        british = sandbox.person("nadia", locale="en-GB")
        expect(await british.use("crisis"), Place(Basis.GUESSED, "GB"), spoken="en-GB")
        form = (await (await british.use("crisis")).answer.press(ANOTHER)).answer.modal
        expect(await form.submit({"country": "UK"}), asked("GB"), spoken="en-GB")

"""The owner uses /setup without options and is asked step by step."""

import pytest

from bot.features.onboarding.rules import Choices, pack
from sandbox.permissions import Permission
from tests.conftest import running
from tests.harbour import press, settled
from tests.onboarding.conftest import kept, set_up

FACILITATORS, MEMBERS = "Choose the facilitators' role", "Choose the members' role"
SHARE, MEETINGS = "Choose the channel for shares", "Choose the channel for meetings"
STAFF = "Choose the facilitators' own channel"
LANGUAGE, ZONE = "Choose the server's language", "Choose the server's time zone"


def known(result):
    """The lines that say what is known."""
    return [line for line in result.text.splitlines() if line.startswith("- ")]


def menus(result):
    return [menu.placeholder for menu in result.answer.selects]


async def open_setup(person, **options):
    return await settled(person.use("setup", channel="welcome", **options))


async def test_from_the_first_step_to_the_panel(bot, harbour, olive):
    step = await open_setup(olive)
    assert step.ephemeral
    assert step.text == (
        "**Setting up, 1 of 3: roles**\n"
        "*Facilitators* run meetings and look after reports. *Members* is the role that people get "
        "when they accept the agreements; everything else in your server can build on it.\n\n"
        "- Facilitators' role: not chosen yet\n"
        "- Members' role: not chosen yet\n\n"
        "What you choose is kept at once."
    )
    assert menus(step) == [FACILITATORS, MEMBERS]
    assert step.buttons == ["Next"]
    step = await step.select(FACILITATORS, "Facilitator")
    step = await step.select(MEMBERS, "Member")
    assert known(step) == [
        f"- Facilitators' role: {harbour.at('Facilitator')}",
        f"- Members' role: {harbour.at('Member')}",
    ]
    step = await press(step, "Next")
    assert menus(step) == [SHARE, MEETINGS, STAFF]
    assert step.buttons == ["Next", "Back"]
    for menu, name in ((SHARE, "shares"), (MEETINGS, "meetings"), (STAFF, "staff")):
        step = await step.select(menu, name)
    step = await press(step, "Next")
    assert menus(step) == [LANGUAGE, ZONE]
    assert step.buttons == ["Finish", "Another time zone", "Back"]
    assert known(step) == ["- Language: English", "- Time zone: not chosen yet"]
    step = await step.select(ZONE, "Europe/Madrid")
    step = await step.select(LANGUAGE, "Español")
    assert known(step) == ["- Language: Español", "- Time zone: Europe/Madrid"]
    assert harbour.panels() == []
    assert not (await bot.directory.get(harbour.guild.id)).is_set_up
    done = await press(step, "Finish")
    assert done.type == "update"
    assert done.text.startswith("**Hearth is set up.**")
    [(place, panel)] = harbour.panels()
    assert (place, olive.look(panel).buttons) == ("welcome", ["Empieza aquí", "Ayuda ahora"])
    assert (await bot.directory.get(harbour.guild.id)).is_set_up


async def test_only_what_is_missing_is_asked_for(bot, harbour, olive):
    step = await set_up(olive, meetings=None, zone=None)
    assert menus(step) == [SHARE, MEETINGS, STAFF]
    assert known(step) == [
        f"- Channel for shares: {harbour.at('#shares')}",
        "- Channel for meetings: not chosen yet",
        f"- Facilitators' channel: {harbour.at('#staff')}",
    ]
    again = await open_setup(olive, meetings="meetings")
    assert menus(again) == [LANGUAGE, ZONE]
    done = await open_setup(olive, zone="UTC")
    assert done.text.startswith("**Hearth is set up.**")


async def test_with_all_but_the_language_given_the_server_s_own_is_proposed(bot, harbour, olive):
    harbour.world.edit_guild(harbour.guild, preferred_locale="es-ES")
    step = await set_up(olive, language=None)
    assert menus(step) == [LANGUAGE, ZONE]
    assert known(step) == ["- Language: Español", "- Time zone: Europe/London"]
    done = await press(step, "Finish")
    assert "- Language: Español" in done.text


async def test_finishing_too_early_leads_to_what_is_missing(bot, harbour, olive):
    step = await set_up(olive, members=None, zone=None)
    step = await press(await press(step, "Next"), "Next")
    step = await press(step, "Finish")
    assert menus(step) == [FACILITATORS, MEMBERS]
    assert harbour.panels() == []


async def test_back_and_change_something_show_what_is_known(bot, harbour, olive):
    done = await set_up(olive)
    step = await press(done, "Change something")
    assert known(step) == [
        f"- Facilitators' role: {harbour.at('Facilitator')}",
        f"- Members' role: {harbour.at('Member')}",
    ]
    step = await press(await press(step, "Next"), "Next")
    step = await press(step, "Back")
    assert menus(step) == [SHARE, MEETINGS, STAFF]
    assert known(step)[0] == f"- Channel for shares: {harbour.at('#shares')}"


async def test_a_refused_choice_is_not_kept_and_can_be_tried_again(bot, harbour, olive):
    step = await press(await set_up(olive), "Change something")
    step = await press(step, "Next")
    refused = await step.select(STAFF, "general")
    assert refused.text == (
        "One thing is in the way, and nothing was changed. Put it right and press *Try again*, or "
        "press *Change something*:\n"
        f"- @everyone can see {harbour.at('#general')}, and reports would arrive there. In its "
        "settings → Permissions, turn off View Channel for @everyone, or choose another channel."
    )
    assert (await kept(bot)).staff_channel_id == harbour.channel("staff").id
    general = harbour.channel("general")
    harbour.world.overwrite(general, harbour.guild.everyone, deny=Permission.VIEW_CHANNEL)
    harbour.world.overwrite(general, harbour.bot_role, allow=Permission.VIEW_CHANNEL)
    done = await press(refused, "Try again")
    assert f"- Facilitators' channel: {harbour.at('#general')}" in done.text
    assert f"the facilitators' role can't see {harbour.at('#general')}" in done.text


async def test_another_time_zone_is_typed(bot, harbour, olive):
    step = await set_up(olive, zone=None)
    modal = (await step.press("Another time zone")).modal
    assert modal.title == "The server's time zone"
    wrong = await settled(modal.submit({"City, country or time zone": "Narnia"}))
    assert wrong.text == (
        "I don't know that time zone. Pick one from the list, or write it as a place, such as "
        "`Europe/London`.\n> Narnia"
    )
    assert wrong.type == "update"
    assert wrong.buttons == ["Try again", "Back"]
    modal = (await wrong.press("Try again")).modal
    assert modal.prefilled == {"City, country or time zone": "Narnia"}
    right = await settled(modal.submit({"City, country or time zone": "Ulan Bator"}))
    assert known(right) == ["- Language: English", "- Time zone: Asia/Ulaanbaatar"]
    [shown] = [menu for menu in right.answer.selects if menu.placeholder == ZONE]
    assert shown.component["options"][0] == {
        "label": "Asia/Ulaanbaatar",
        "value": "Asia/Ulaanbaatar",
        "default": True,
    }
    assert (await press(right, "Finish")).text.startswith("**Hearth is set up.**")


async def test_what_was_typed_stays_words(bot, harbour, olive):
    step = await set_up(olive, zone=None)
    modal = (await step.press("Another time zone")).modal
    typed = "@everyone **<#1>** `x`\u202e\u200b"
    wrong = await settled(modal.submit({"City, country or time zone": typed}))
    assert "\u202e" not in wrong.text
    assert wrong.answer.pings == []
    modal = (await wrong.press("Try again")).modal
    assert modal.prefilled == {"City, country or time zone": "@everyone **<#1>** `x`"}


async def test_a_manager_no_longer_may_not_go_on(bot, harbour, olive, sandbox):
    lead = harbour.world.add_role(harbour.guild, "Lead", permissions=Permission.MANAGE_GUILD)
    frank = sandbox.person("frank")
    harbour.world.give_role(frank.member, lead)
    step = await set_up(frank, zone=None)
    refused = await set_up(frank, staff="general")
    harbour.world.take_role(frank.member, lead)
    doings = (
        lambda: step.press("Finish"),
        lambda: step.press("Back"),
        lambda: step.press("Another time zone"),
        lambda: step.select(ZONE, "UTC"),
        lambda: refused.press("Try again"),
    )
    for doing in doings:
        answer = await settled(doing())
        assert answer.text == (
            "Only people with the *Manage Server* permission can do that. Ask the server's owner."
        )
        assert answer.ephemeral
    assert (await kept(bot)).zone is None


@pytest.mark.parametrize(
    "custom_id",
    [
        "onboarding:step:1",
        "onboarding:finish",
        "onboarding:zone:x",
        f"onboarding:try:{pack(Choices(staff=1))}",
        "onboarding:agree:1",
        "onboarding:page:3",
        "onboarding:role",
        "onboarding:unheard-of",
    ],
)
async def test_what_is_not_on_the_panel_cannot_be_pressed(bot, harbour, olive, sandbox, custom_id):
    await set_up(olive)
    [(_, panel)] = harbour.panels()
    nadia = sandbox.person("nadia")
    answer = await settled(nadia.forge(custom_id=custom_id, message=panel))
    assert answer.text == ("This panel no longer works. Use the command again to get a fresh one.")
    assert answer.ephemeral
    assert olive.look(panel).buttons == ["Start here", "Help now"]
    assert nadia.roles == []


async def test_forged_choices_are_refused(bot, harbour, olive):
    refused = await set_up(olive, staff="general")
    for row in refused.answer.message.components:
        for component in row["components"]:
            if component["custom_id"].startswith("onboarding:try:"):
                component["custom_id"] = "onboarding:try:nonsense"
    answer = await settled(refused.press("Try again"))
    assert answer.text == ("This panel no longer works. Use the command again to get a fresh one.")
    assert await kept(bot) is None


async def test_a_restart_in_between_loses_nothing(settings, clock, harbour, olive):
    async with running(settings, clock):
        step = await open_setup(olive)
        step = await step.select(FACILITATORS, "Facilitator")
        refused = await set_up(olive, staff="general")
    async with running(settings, clock) as bot:
        step = await step.select(MEMBERS, "Member")
        assert known(step) == [
            f"- Facilitators' role: {harbour.at('Facilitator')}",
            f"- Members' role: {harbour.at('Member')}",
        ]
        harbour.world.overwrite(
            harbour.channel("general"), harbour.guild.everyone, deny=Permission.VIEW_CHANNEL
        )
        harbour.world.overwrite(
            harbour.channel("general"), harbour.bot_role, allow=Permission.VIEW_CHANNEL
        )
        done = await press(refused, "Try again")
        assert done.text.startswith("**Hearth is set up.**")
        assert (await kept(bot)).staff_channel_id == harbour.channel("general").id

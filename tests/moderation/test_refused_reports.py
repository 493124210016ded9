"""Reports that meet trouble: no words are lost, and the person learns what to do instead."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.features.moderation.tables import Report
from sandbox.demo import SERVER
from tests.conftest import running

MENU = "Report to facilitators"
NOTE, ANSWER = "What happened?", "Shall I tell you when it is acknowledged?"
CRISIS = "For help right now, or if someone is in danger: `/crisis`."
WORDS = "He shouts at **new** people.\n\nEvery day."


async def count_reports(bot):
    async with bot.database.begin() as session:
        return await session.scalar(select(func.count()).select_from(Report))


async def report(harbour, about="max", note=WORDS):
    opened = await harbour.maya.use_on_user(MENU, about)
    return await opened.modal.submit({NOTE: note})


async def test_without_a_staff_channel_the_report_stays_and_the_person_is_told(harbour, sandbox):
    sandbox.world.delete_channel(harbour.guild.channel("staff"))
    sent = await report(harbour)
    assert sent.answer.content == (
        "I have your report, but I can't reach the facilitators' channel, so nobody has read it. "
        "Please tell a facilitator or the owner of this server yourself. I keep the report for "
        "90 days.\n\n" + CRISIS
    )
    assert await count_reports(harbour.bot) == 1


async def test_the_same_is_said_of_a_staff_channel_that_is_closed_to_the_bot(harbour, sandbox):
    staff = harbour.guild.channel("staff")
    me = harbour.guild.members[sandbox.world.bot.id]
    sandbox.world.clear_overwrite(staff, harbour.guild.roles[me.role_ids[0]])
    sent = await report(harbour)
    assert sent.answer.content.startswith("I have your report, but I can't reach the facilitators'")
    assert await count_reports(harbour.bot) == 1


async def test_an_owner_without_dms_is_told_of_and_staff_learns_nothing(harbour):
    harbour.olive.close_dms()
    sent = await report(harbour, about="frank")
    assert sent.answer.content == (
        "I have your report, but the owner of this server does not accept DMs from me, so nobody "
        "has read it. Please write to the owner yourself, or to a facilitator you trust. I keep "
        "the report for 90 days.\n\n" + CRISIS
    )
    assert harbour.staff == []
    assert await count_reports(harbour.bot) == 1


async def test_what_discord_takes_later_is_sent_once(harbour, sandbox, clock):
    sandbox.faults.fail("POST", r"/channels/\d+/messages", status=429, retry_after=60)
    sent = await report(harbour)
    assert sent.answer.content.startswith(
        "Thank you, I have your report. Discord did not take my message about it yet, so I keep "
        "trying. It does not say who sent it."
    )
    clock.advance(timedelta(minutes=2))
    await sandbox.messages_in("staff", count=1)
    assert len(harbour.staff) == 1


async def test_a_report_that_cannot_be_kept_comes_back_and_can_be_sent_again(harbour):
    opened = await harbour.maya.use_on_user(MENU, "frank")
    await harbour.bot.database.close()
    refused = await opened.modal.submit({NOTE: WORDS, ANSWER: "yes"})
    assert refused.answer.ephemeral
    assert refused.answer.content == (
        "I can't reach my records right now, so nothing was saved. Please try again in a few "
        "minutes. `/crisis` still works."
    )
    [embed] = refused.answer.embeds
    assert (embed["title"], embed["description"]) == ("Your words, so that nothing is lost", WORDS)
    assert refused.answer.buttons == ["Try again"]
    assert str(harbour.frank.user.id) not in refused.answer.all_buttons[0].custom_id

    again = await refused.answer.press("Try again")
    assert again.modal.text.startswith("This is about a facilitator")
    assert again.modal.prefilled == {NOTE: WORDS, ANSWER: ["yes"]}
    await harbour.bot.database.open()
    sent = await again.modal.submit()
    assert sent.answer.content.startswith("Thank you. The owner of this server has your report")
    [told] = harbour.olive.dms()
    assert "> He shouts at \\*\\*new\\*\\* people.\n> \n> Every day." in told.content


async def test_before_set_up_the_words_come_back(bot, sandbox):
    opened = await sandbox.person("maya").use_on_user(MENU, "max")
    refused = await opened.modal.submit({NOTE: WORDS})
    assert refused.answer.content == (
        "Hearth isn't set up in this server yet. Someone with *Manage Server* can use `/setup`. "
        "`/crisis` works already."
    )
    assert refused.answer.embeds[0]["description"] == WORDS
    assert refused.answer.buttons == ["Try again"]


async def test_without_words_there_is_nothing_to_give_back_but_the_way(bot, sandbox):
    opened = await sandbox.person("maya").use_on_user(MENU, "max")
    refused = await opened.modal.submit({NOTE: " \u200b\u202e "})
    assert refused.answer.embeds == []
    assert refused.answer.buttons == ["Try again"]


async def test_a_form_that_is_open_during_a_restart_still_works(
    settings, clock, sandbox, settle_in
):
    maya = sandbox.person("maya")
    async with running(settings, clock) as bot:
        await settle_in(bot, sandbox.world.guild(SERVER))
        about_max = await maya.use_on_user(MENU, "max")
        about_frank = await maya.use_on_user(MENU, "frank")
    async with running(settings, clock) as bot:
        await about_max.modal.submit({NOTE: "About Max."})
        sent = await about_frank.modal.submit({NOTE: "About Frank."})
        assert sent.answer.content.startswith("Thank you. The owner of this server has your report")
        [in_staff] = sandbox.person("olive").sees("staff")
        [to_owner] = sandbox.person("olive").dms()
    assert f"<@{sandbox.person('max').user.id}>" in in_staff.content
    assert "> About Frank." in to_owner.content


OUTDATED = (
    "This form is out of date. Open the menu of the message or the person once more and choose "
    "*Report to facilitators*."
)


@pytest.mark.parametrize(
    "custom_id",
    [
        "moderation:m:900000000000000001:900000000000000002:on",
        "moderation:u:" + "A" * 86,
    ],
)
async def test_a_form_from_elsewhere_is_refused_and_the_words_come_back(harbour, custom_id):
    modal = (await harbour.maya.use_on_user(MENU, "max")).modal
    modal.custom_id = custom_id
    refused = await modal.submit({NOTE: WORDS})
    assert refused.answer.content == OUTDATED
    assert refused.answer.embeds[0]["description"] == WORDS
    assert await count_reports(harbour.bot) == 0


async def test_a_person_sealed_in_another_server_is_refused_here(harbour, sandbox, settle_in):
    world = sandbox.world
    elsewhere = world.add_guild("Elsewhere", owner=harbour.max.user)
    world.add_member(elsewhere, harbour.maya.user)
    world.add_channel(elsewhere, "general")
    world.invite_bot(elsewhere, permissions=0xFFFFFFFF)
    foreign = await harbour.maya.at(elsewhere).use_on_user(MENU, "max")
    modal = (await harbour.maya.at(harbour.guild).use_on_user(MENU, "max")).modal
    modal.custom_id = foreign.modal.custom_id
    refused = await modal.submit({NOTE: WORDS})
    assert refused.answer.content == OUTDATED


async def test_too_many_words_past_discord_s_own_limit_are_refused(harbour):
    opened = await harbour.maya.use_on_user(MENU, "max")
    note = {"type": 4, "id": 3, "custom_id": "note", "value": "a" * 1001}
    answer = {"type": 3, "id": 5, "custom_id": "answer", "values": ["no"]}
    refused = await opened.modal.forge(
        {
            "custom_id": opened.modal.custom_id,
            "components": [
                {"type": 10, "id": 1},
                {"type": 18, "id": 2, "component": note},
                {"type": 18, "id": 4, "component": answer},
            ],
        }
    )
    assert refused.answer.content == (
        "That is 1,001 characters, and I can pass on 1,000. Shorten it, for example to what "
        "happened and when."
    )
    again = await refused.answer.press("Try again")
    assert again.modal.prefilled[NOTE] == "a" * 1000


@pytest.mark.parametrize(
    "words", ["*" * 1000, "@everyone <@900000000000000001> " * 30, "a\n" * 499]
)
async def test_the_longest_and_the_worst_words_arrive_and_ping_nobody(harbour, words):
    sent = await report(harbour, note=words.strip())
    assert sent.answer.content.startswith("Thank you. The facilitators have your report.")
    [told] = harbour.staff
    assert told.pings == []
    result = await harbour.frank.press(told, "Acknowledge")
    assert "**Acknowledged** by" in result.answer.content


async def test_invisible_characters_do_not_reach_staff(harbour):
    await report(harbour, note="He\u200b says \u202eevil\u202c")
    [told] = harbour.staff
    assert "> He says evil\n" in told.content


async def test_everything_is_said_in_spanish_to_whoever_speaks_it(harbour):
    maya = harbour.maya.speaking("es-ES")
    opened = await maya.use_on_user("Avisar a quienes facilitan", "max")
    assert opened.modal.title == "Avisar a las personas facilitadoras"
    assert opened.modal.labels == ["¿Qué pasó?", "¿Te aviso cuando alguien lo reciba?"]
    sent = await opened.modal.submit({"¿Qué pasó?": "Grita."})
    assert sent.answer.content.startswith("Gracias. Las personas facilitadoras tienen tu aviso.")
    [told] = harbour.staff
    assert told.content.startswith("**A report about a person:**")  # in the server's language

"""Using commands and menu entries: what the client lets through, and what comes back."""

import pytest

from sandbox.people import NoAnswer, Refused
from sandbox.people.picking import File
from sandbox.permissions import EVERYONE, Permission


async def test_a_command_is_answered(bot, maya):
    result = await maya.use("crisis", country="GB")
    assert (result.type, result.text, result.ephemeral) == ("message", "GB server", False)


async def test_options_of_every_kind_arrive(bot, sandbox, guild, maya, oliver):
    sandbox.world.add_role(guild, "Helper")
    result = await maya.use(
        "options", text="hello", size="3", ratio=1.5, sure=True, person="oliver", role="Helper",
        place="general", any_of=oliver, colour="Blue", file=File("a.txt", b"inside"),
    )  # fmt: skip
    assert result.text == "hello 3 1.5 True oliver Helper general oliver Blue inside"
    assert result.ephemeral


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({}, "The option 'text' is required. Specify a value."),
        ({"text": ""}, "'text' takes 2 to 5 characters, not 0."),
        ({"text": "too long"}, "'text' takes 2 to 5 characters, not 8."),
        ({"text": "abc", "size": 11}, "'size' takes 1 to 10, not 11."),
        ({"text": "abc", "size": "many"}, "'size' takes a whole number, not 'many'."),
        ({"text": "abc", "ratio": "half"}, "'ratio' takes a number, not 'half'."),
        ({"text": "abc", "sure": "yes"}, "'sure' takes True or False, not 'yes'."),
        (
            {"text": "abc", "colour": "Green"},
            "'colour' takes one of the choices, not 'Green': Red, Blue",
        ),
        ({"text": "abc", "person": "nobody"}, "There is no user 'nobody' to pick here."),
        ({"text": "abc", "role": "nothing"}, "There is no role 'nothing' to pick here."),
        ({"text": "abc", "place": "nowhere"}, "There is no channel 'nowhere' to pick here."),
        (
            {"text": "abc", "place": "voice"},
            "#voice isn't one of the types of channel that may be picked.",
        ),
    ],
)
async def test_the_client_refuses_what_an_option_does_not_take(
    bot, sandbox, guild, maya, given, reason
):
    sandbox.world.add_channel(guild, "voice", kind=2)
    with pytest.raises(Refused) as refused:
        await maya.use("options", **given)
    assert str(refused.value) == reason


async def test_an_unknown_option_is_refused_with_those_there_are(bot, maya):
    with pytest.raises(Refused) as refused:
        await maya.use("meeting create", title="Tea", day="Monday")
    assert str(refused.value) == "There is no option 'day'. There is: title."


async def test_sub_commands_are_reached_by_their_full_names(bot, maya):
    assert (await maya.use("meeting create", title="Tea")).text == "made Tea"
    assert (await maya.use("/meeting series end")).text == "ended"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nothing", "There is no command 'nothing' here."),
        ("meeting", "/meeting needs a sub-command. There is: series, create."),
        ("meeting close", "/meeting has no sub-command 'close'. There is: series, create."),
        ("panel", "You need Manage Guild."),
    ],
)
async def test_a_command_that_is_not_there_is_refused(bot, maya, name, reason):
    with pytest.raises(Refused) as refused:
        await maya.use(name)
    assert str(refused.value) == reason


async def test_a_person_finds_the_commands_they_may_use(bot, maya, olivia):
    everybodys = [
        "calendar", "crisis", "embed", "everything", "meeting series end", "meeting create",
        "menus", "options", "share", "silent", "slow", "steps", "whisper",
    ]  # fmt: skip
    assert maya.commands() == everybodys
    assert sorted({*olivia.commands()} - {*maya.commands()}) == ["panel"]
    assert maya.commands(kind=3) == ["Report to facilitators"]
    assert "share" not in maya.commands(dm=True)


async def test_commands_need_a_channel_where_one_may_write(bot, sandbox, guild, channel, maya):
    everyone = guild.everyone
    sandbox.world.overwrite(channel, everyone, deny=Permission.SEND_MESSAGES)
    with pytest.raises(Refused, match=r"You need Send Messages in #general to do that\."):
        await maya.use("crisis")
    sandbox.world.overwrite(channel, everyone, deny=Permission.VIEW_CHANNEL)
    with pytest.raises(Refused, match=r"maya can't see #general\."):
        await maya.use("crisis", channel="general")
    assert maya.commands(channel="general") == []


async def test_autocompletion_offers_names_and_values(bot, maya):
    assert await maya.autocomplete("crisis", country="ge") == [("Germany", "DE"), ("Georgia", "GE")]
    with pytest.raises(Refused, match=r"Nothing is offered while typing in 'title'\."):
        await maya.autocomplete("meeting create", title="a")


async def test_a_deferred_answer_is_waited_for(bot, maya):
    result = await maya.use("slow")
    assert (result.text, result.ephemeral, result.answer.deferred) == ("done", True, True)
    follow_up = await result.next()
    assert (follow_up.text, follow_up.ephemeral) == ("and more", True)
    assert [answer.type for answer in result.answers] == ["deferred", "message", "message"]
    await result.settled()


async def test_no_answer_in_time_is_no_answer(bot, maya, monkeypatch):
    monkeypatch.setattr("sandbox.people.client.FIRST_ANSWER_SECONDS", 0.05)
    with pytest.raises(NoAnswer) as none:
        await maya.use("silent")
    assert str(none.value) == (
        "COMMAND 'silent' by maya: the application did not respond (it sent: nothing)"
    )


async def test_entries_of_menus_act_on_messages_and_people(bot, maya, oliver):
    said = await oliver.message("general", "something unkind")
    result = await maya.use_on_message("Report to facilitators", said)
    assert result.text == "reported oliver: something unkind"
    assert (await maya.use_on_user("About them", oliver)).text == "about oliver"
    assert (await maya.use_on_user("About them", "oliver")).text == "about oliver"
    with pytest.raises(Refused, match=r"There is no command 'About them' here\."):
        await maya.use_on_message("About them", said)


async def test_commands_work_in_private(bot, maya):
    assert (await maya.use("crisis", country="GB", dm=True)).text == "GB private"
    with pytest.raises(Refused, match=r"'share' can't be used in this kind of place \(BOT_DM\)."):
        await maya.use("share", dm=True)


async def test_a_user_installed_command_works_where_the_bot_is_not(bot, sandbox, maya, oliver):
    world = sandbox.world
    elsewhere = world.add_guild("Elsewhere", owner=oliver.user)
    world.add_channel(elsewhere, "lobby")
    world.add_member(elsewhere, maya.user)
    with pytest.raises(Refused, match=r"'crisis' isn't installed here\."):
        await maya.use("crisis", guild="Elsewhere")
    world.install_for(maya.user)
    assert maya.commands(guild=elsewhere) == ["crisis"]
    result = await maya.use("crisis", country="GB", guild=elsewhere)
    assert (result.text, result.ephemeral) == ("GB server", False)
    group = maya.private_channel_with(oliver)
    assert (await maya.use("crisis", country="GB", channel=group)).text == "GB private"
    world.edit_role(elsewhere.everyone, permissions=EVERYONE & ~Permission.USE_EXTERNAL_APPS)
    result = await maya.at("Elsewhere").use("crisis", country="GB")
    assert (result.text, result.ephemeral) == ("GB server", True)


async def test_discord_speaks_the_persons_language(bot, sandbox, maya):
    maria = maya.speaking("es-ES")
    assert (await maria.use("crisis")).text == "es-ES server"
    assert (await sandbox.person("maya", locale="sv-SE").use("crisis")).text == "sv-SE server"


async def test_names_are_known_in_the_persons_language_and_in_english(bot, maya):
    maria = maya.speaking("es-ES")
    for size, colour in (("tamaño", "Rojo"), ("size", "Red"), ("size", "r")):
        result = await maria.use("opciones", text="abc", colour=colour, options={size: 2})
        assert result.text == "abc 2 0.5 False - - - - Red -"
    offered = await maria.autocomplete("crisis", country="ger")
    assert offered == [("Alemania", "DE")]
    with pytest.raises(Refused, match=r"There is no command 'opciones' here\."):
        await maya.use("opciones", text="abc")


async def test_a_server_can_hide_and_show_commands(bot, sandbox, guild, channel, maya, olivia):
    role = sandbox.world.add_role(guild, "Helper")
    elsewhere = sandbox.world.add_channel(guild, "elsewhere")
    olivia.set_command("panel", maya, allowed=True)
    assert "panel" in maya.commands()
    olivia.set_command("crisis", guild.everyone, allowed=False)
    with pytest.raises(Refused, match=r"'crisis' is switched off for you here\."):
        await maya.use("crisis")
    olivia.set_command("crisis", role, allowed=True)
    sandbox.world.give_role(maya.member, role)
    assert "crisis" in maya.commands()
    olivia.set_command("crisis", "all channels", allowed=False)
    olivia.set_command("crisis", elsewhere, allowed=True)
    assert "crisis" not in maya.commands(channel=channel)
    assert "crisis" in maya.commands(channel=elsewhere)
    olivia.set_command(None, guild.everyone, allowed=False)
    assert maya.commands(channel=elsewhere) == ["crisis", "panel"]
    assert "share" in olivia.commands()  # the owner is bound by none of this
    with pytest.raises(Refused, match=r"You need Manage Guild and Manage Roles to do that\."):
        maya.set_command("crisis", maya, allowed=True)
    with pytest.raises(Refused, match=r"There is no command 'nothing' here\."):
        olivia.set_command("nothing", maya, allowed=True)


async def test_the_timed_out_and_the_gone_use_nothing(bot, sandbox, maya):
    sandbox.world.time_out(maya.member, until=sandbox.clock.now().replace(year=2100))
    with pytest.raises(Refused, match=r"You are timed out\."):
        await maya.use("crisis")
    sandbox.world.remove_member(maya.member)
    with pytest.raises(LookupError, match="say in which server: maya is in none"):
        await maya.use("crisis")
    with pytest.raises(Refused, match=r"maya shares no server with hearth\."):
        await maya.use("crisis", dm=True)


async def test_what_the_bot_is_sent_names_person_place_and_installation(bot, sandbox, guild, maya):
    sandbox.world.install_for(maya.user)
    await maya.use("crisis")
    sent = sandbox.interactions.started[-1].payload
    assert sent["authorizing_integration_owners"] == {"0": str(guild.id), "1": str(maya.user.id)}
    assert (sent["context"], sent["locale"], sent["guild_locale"]) == (0, "en-US", "en-US")
    assert sent["member"]["permissions"] == str(int(EVERYONE))
    await maya.use("share")
    sent = sandbox.interactions.started[-1].payload
    assert sent["authorizing_integration_owners"] == {"0": str(guild.id)}
    await maya.use("crisis", dm=True)
    sent = sandbox.interactions.started[-1].payload
    assert sent["authorizing_integration_owners"] == {"0": "0", "1": str(maya.user.id)}
    assert (sent["context"], "member" in sent, sent["user"]["username"]) == (1, False, "maya")

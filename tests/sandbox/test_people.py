"""Acting as people through discord.py: commands, components, modals, and what is seen of them."""

import pytest

from sandbox.people import NoAnswer, Refused
from sandbox.people.picking import File
from sandbox.permissions import EVERYONE, Permission
from tests.sandbox.conftest import BareBot, running
from tests.sandbox.people_bot import ALL_COMMANDS, PERSISTENT


class PeopleBot(BareBot):
    async def setup_hook(self):
        for command in ALL_COMMANDS:
            self.tree.add_command(command)
        for view in PERSISTENT:
            self.add_view(view())
        await self.tree.sync()


@pytest.fixture
async def bot(pointed, guild, channel):
    async with running(PeopleBot()) as bot:
        yield bot


@pytest.fixture
def maya(sandbox, guild):
    sandbox.world.add_member(guild, sandbox.world.add_user("maya"))
    return sandbox.person("maya")


@pytest.fixture
def oliver(sandbox, guild):
    sandbox.world.add_member(guild, sandbox.world.add_user("oliver"))
    return sandbox.person("oliver")


@pytest.fixture
def olivia(sandbox, owner):
    return sandbox.person("olivia")


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
        ("panel", "You need MANAGE_GUILD."),
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
    with pytest.raises(Refused, match=r"You need SEND_MESSAGES in #general to do that\."):
        await maya.use("crisis")
    sandbox.world.overwrite(channel, everyone, deny=Permission.VIEW_CHANNEL)
    with pytest.raises(Refused, match=r"maya can't see #general\."):
        await maya.use("crisis", channel="general")
    assert maya.commands(channel="general") == []


async def test_autocompletion_offers_names_and_values(bot, maya):
    assert await maya.autocomplete("crisis", country="ge") == [("Germany", "DE"), ("Georgia", "GE")]
    with pytest.raises(Refused, match=r"Nothing is offered while typing in 'title'\."):
        await maya.autocomplete("meeting create", title="a")


async def test_a_modal_is_filled_in_by_its_labels(bot, maya):
    modal = (await maya.use("share")).modal
    assert modal.title == "Share"
    assert modal.text.splitlines() == [
        "Everyone in the room can read it.",
        "What would you like to share?",
        "Up to 50 characters.",
        "What do you need?",
        "Note",
    ]
    assert modal.labels == ["What would you like to share?", "What do you need?", "Note"]
    assert modal.prefilled == {"What do you need?": ["listen"]}
    result = await modal.submit({"What would you like to share?": "Ninety days.", "tag": "Ideas"})
    assert (result.text, result.ephemeral) == ("Ninety days. | ideas | no note", True)


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({}, "'What would you like to share?' is required."),
        ({"words": "ab"}, "'What would you like to share?' takes 3 to 50 characters, not 2."),
        ({"words": "a" * 51}, "'What would you like to share?' takes 3 to 50 characters, not 51."),
        ({"words": "fine", "note": "two\nlines"}, "'Note' is a single line."),
        ({"words": "fine", "tag": "Advice"}, "There is no option 'Advice'. There is: "),
        ({"Words": "fine"}, "0 fields are called 'Words'."),
    ],
)
async def test_the_client_refuses_what_a_field_does_not_take(bot, maya, answers, reason):
    modal = (await maya.use("share")).modal
    with pytest.raises(Refused) as refused:
        await modal.submit(answers)
    assert str(refused.value).startswith(reason)


async def test_a_modal_takes_people_places_files_and_boxes(bot, maya, oliver):
    modal = (await maya.use("everything")).modal
    result = await modal.submit(
        {
            "Who": [oliver, "maya"],
            "Where": "general",
            "Files": [File("a.txt", b"a"), ("b.txt", b"b")],
            "Colour": "Blue",
            "Days": ["Monday", "tu"],
        }
    )
    assert result.text == "oliver,maya | general | a.txt,b.txt | b | mo,tu"
    with pytest.raises(Refused, match=r"The modal 'Everything' was sent and is closed\."):
        await modal.submit({})
    again = (await maya.use("everything")).modal
    result = await again.submit({"Who": "maya", "Files": ("c.txt", b"c"), "Colour": "r"})
    assert result.text == "maya |  | c.txt | r | "


async def test_an_ephemeral_answer_is_seen_by_its_reader_alone(bot, maya, oliver):
    await (await maya.use("slow")).next()
    assert [shown.text for shown in maya.sees("general")] == ["done", "and more"]
    assert oliver.sees("general") == []


async def test_a_deferred_answer_is_waited_for(bot, maya):
    result = await maya.use("slow")
    assert (result.text, result.ephemeral, result.answer.deferred) == ("done", True, True)
    follow_up = await result.next()
    assert (follow_up.text, follow_up.ephemeral) == ("and more", True)
    assert [answer.type for answer in result.answers] == ["deferred", "message", "message"]
    await result.settled()


async def test_no_answer_within_three_seconds_is_no_answer(bot, maya):
    with pytest.raises(NoAnswer) as none:
        await maya.use("silent")
    assert str(none.value) == (
        "COMMAND 'silent' by maya: the application did not respond (it sent: nothing)"
    )


async def test_pressing_buttons_changes_the_message_they_are_on(bot, maya):
    result = await maya.use("steps")
    assert result.buttons == ["Next", "Slowly"]
    result = await result.press("Next")
    assert (result.type, result.text) == ("update", "Step 2")
    result = await result.press("steps:next")
    assert result.text == "Step 3"
    slow = await result.press("Slowly")
    assert (slow.type, slow.text, slow.answer.deferred) == ("update", "Step 100", True)
    assert result.answer.again().text == "Step 100"


async def test_a_public_message_has_buttons_for_everybody(bot, sandbox, channel, maya, olivia):
    assert (await olivia.use("panel")).text == "Put up."
    [message] = [m for m in await sandbox.messages_in(channel) if m.content]
    [shown] = maya.sees("general")
    assert shown.buttons == ["I'm coming", "Closed", "Quiet", "Agree", "Website"]
    assert shown.links == {"Website": "https://example.org/"}
    assert (await maya.press(message, "I'm coming")).text == "See you, maya."
    assert (await shown.press("coming")).text == "See you, maya."


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("Closed", "The button 'Closed' is disabled."),
        ("Open", "There is no 'Open' here. There is: I'm coming, Closed, Quiet, Agree, Website."),
        ("Website", "'Website' is a link to https://example.org/; the bot learns nothing of it."),
    ],
)
async def test_buttons_that_do_nothing_are_refused(bot, maya, olivia, label, reason):
    await olivia.use("panel")
    with pytest.raises(Refused) as refused:
        await maya.sees("general")[0].press(label)
    assert str(refused.value) == reason


async def test_an_acknowledgement_alone_shows_nothing(bot, maya, olivia):
    await olivia.use("panel")
    result = await maya.sees("general")[0].press("Quiet")
    assert (result.type, result.answer.deferred) == ("deferred", True)
    assert [answer.type for answer in result.answers] == ["deferred"]


async def test_a_modal_opened_by_a_button_can_change_its_message(bot, maya, olivia):
    await olivia.use("panel")
    modal = (await maya.sees("general")[0].press("Agree")).modal
    result = await modal.submit({"I agree": True})
    assert (result.type, result.text) == ("update", "agreed: True")
    assert [shown.text for shown in maya.sees("general")] == ["agreed: True"]


async def test_what_is_gone_or_not_ones_own_cannot_be_pressed(
    bot, sandbox, guild, channel, maya, oliver, olivia
):
    private = (await maya.use("steps")).answer
    with pytest.raises(Refused, match=r"Only somebody else can see that message\."):
        await oliver.press(private, "Next")
    await olivia.use("panel")
    [shown] = oliver.sees("general")
    until = sandbox.clock.now().replace(year=2100)
    sandbox.world.time_out(oliver.member, until=until)
    with pytest.raises(Refused, match=r"You are timed out\."):
        await shown.press("Next")
    sandbox.world.overwrite(channel, guild.everyone, deny=Permission.VIEW_CHANNEL)
    with pytest.raises(Refused, match=r"maya can't see #general\."):
        await maya.press(shown, "I'm coming")
    sandbox.world.delete(shown.message)
    with pytest.raises(Refused, match=r"The message is gone\."):
        await olivia.press(shown, "I'm coming")


async def test_menus_of_every_kind_are_chosen_in(bot, sandbox, guild, maya, oliver):
    sandbox.world.add_role(guild, "Helper")
    menus = await maya.use("menus")
    names = [menu.placeholder for menu in menus.answer.selects]
    assert names == ["Fruit", "Role", "Person", "Place", "Anyone"]
    assert (await menus.select("Fruit", ["Apple", "C"])).text == "A,C"
    assert (await menus.select("role", "Helper")).text == "Helper"
    assert (await menus.select("Person", oliver)).text == "oliver"
    assert (await menus.select("Place", "general")).text == "general"
    both = await menus.select("Anyone", [oliver, guild.role("Helper")])
    assert both.text == "Member oliver, Role Helper"


@pytest.mark.parametrize(
    ("menu", "picked", "reason"),
    [
        ("Fruit", ["Apple", "Banana", "Cherry"], "Pick 1 to 2 here, not 3."),
        ("Fruit", [], "Pick 1 to 2 here, not 0."),
        ("Fruit", ["Apple", "A"], "The same was picked twice: ['Apple', 'A']"),
        ("Fruit", "Date", "There is no option 'Date'. There is: Apple, Banana, Cherry."),
        ("Drink", "Tea", "There is no 'Drink' here. There is: Fruit, Role, Person, Place, Anyone."),
        ("Place", "voice", "#voice isn't one of the types of channel that may be picked."),
    ],
)
async def test_the_client_refuses_what_a_menu_does_not_take(
    bot, sandbox, guild, maya, menu, picked, reason
):
    sandbox.world.add_channel(guild, "voice", kind=2)
    menus = await maya.use("menus")
    with pytest.raises(Refused) as refused:
        await menus.select(menu, picked)
    assert str(refused.value) == reason


async def test_entries_of_menus_act_on_messages_and_people(bot, maya, oliver):
    said = await oliver.message("general", "something unkind")
    result = await maya.use_on_message("Report to facilitators", said)
    assert result.text == "reported oliver: something unkind"
    assert (await maya.use_on_user("About them", oliver)).text == "about oliver"
    assert (await maya.use_on_user("About them", "oliver")).text == "about oliver"
    with pytest.raises(Refused, match=r"There is no command 'About them' here\."):
        await maya.use_on_message("About them", said)


async def test_private_messages_reach_those_who_take_them(bot, maya):
    assert (await maya.use("whisper")).text == "sent"
    assert [shown.text for shown in maya.dms()] == ["hello in private"]
    assert (await maya.dms()[0].press("I'm coming")).text == "See you, maya."
    maya.close_dms()
    assert (await maya.use("whisper")).text == "closed: 50007"
    maya.open_dms()
    assert (await maya.use("whisper")).text == "sent"


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


async def test_the_second_layout_is_read_in_order(bot, maya):
    result = await maya.use("crisis", country="card")
    assert result.text == "# Help now\nCall 112.\nOthers care."
    assert result.answer.read_aloud.splitlines() == [
        "# Help now",
        "Call 112.",
        "More, button",
        "Others care.",
        "More, button",
        "All lines, link",
    ]
    assert result.answer.button("All lines").url == "https://findahelpline.com/"
    with pytest.raises(Refused, match=r"Several are called 'More'"):
        await result.press("More")
    assert (await result.press("More", number=2)).text == "more of card:other"
    with pytest.raises(Refused, match=r"There are 2 'More' here\."):
        await result.press("More", number=3)


async def test_embeds_and_files_are_read(bot, maya):
    assert (await maya.use("embed")).text == "Above\nTitle\nBody\nField\nValue\nFoot"
    result = await maya.use("calendar")
    [file] = result.answer.files
    assert (file.filename, file.body) == ("room.ics", b"BEGIN:VCALENDAR")
    assert result.answer.read_aloud == "Here.\nroom.ics, file: All meetings"


async def test_a_changed_client_can_send_anything(bot, sandbox, maya, oliver):
    private = (await oliver.use("steps")).answer
    forged = await maya.forge(custom_id="coming", message=private)
    assert forged.text == "See you, maya."
    command = sandbox.world.find_command("panel", guild_id=None)
    data = {"id": str(command.id), "name": "panel", "type": 1, "options": []}
    assert (await maya.forge_command(data)).text == "Put up."


async def test_what_is_written_is_seen_by_those_who_may(bot, sandbox, guild, maya, oliver):
    await maya.message("general", "hello")
    [shown] = oliver.sees("#general")
    assert (shown.author, shown.text, shown.pings) == ("maya", "hello", [])
    place = guild.channel("general")
    sandbox.world.overwrite(place, guild.everyone, deny=Permission.READ_MESSAGE_HISTORY)
    assert oliver.sees(place) == []
    sandbox.world.overwrite(place, guild.everyone, deny=Permission.SEND_MESSAGES)
    with pytest.raises(Refused, match=r"You need SEND_MESSAGES in #general to do that\."):
        await maya.message("general", "hello?")
    with pytest.raises(Refused, match=r"A message has 1 to 2000 characters, not 2001\."):
        await sandbox.person("olivia").message("general", "a" * 2001)


async def test_roles_and_channels_are_a_persons_own(bot, sandbox, guild, maya):
    role = sandbox.world.add_role(guild, "Member")
    hidden = sandbox.world.add_channel(guild, "staff")
    sandbox.world.overwrite(hidden, guild.everyone, deny=Permission.VIEW_CHANNEL)
    assert (maya.roles, maya.channels) == ([], ["general"])
    sandbox.world.give_role(maya.member, role)
    sandbox.world.overwrite(hidden, role, allow=Permission.VIEW_CHANNEL)
    assert (maya.roles, maya.channels) == (["Member"], ["general", "staff"])


async def test_a_person_in_several_servers_says_in_which(bot, sandbox, maya, oliver):
    world = sandbox.world
    other = world.add_guild("Other", owner=oliver.user)
    world.add_channel(other, "general")
    world.add_member(other, maya.user)
    assert (await maya.use("crisis")).text == "en-US server"  # the only one with the bot
    world.invite_bot(other)
    with pytest.raises(LookupError, match=r"say in which server: maya is in Harbour, Other"):
        await maya.use("crisis")
    assert maya.at(other).guild is other

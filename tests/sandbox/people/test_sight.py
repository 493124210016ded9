"""What a person sees: messages, private ones, ephemeral ones, embeds and files."""

import pytest

from sandbox.people import Refused
from sandbox.permissions import Permission


async def test_an_ephemeral_answer_is_seen_by_its_reader_alone(bot, maya, oliver):
    await (await maya.use("slow")).next()
    assert [shown.text for shown in maya.sees("general")] == ["done", "and more"]
    assert oliver.sees("general") == []


async def test_private_messages_reach_those_who_take_them(bot, maya):
    assert (await maya.use("whisper")).text == "sent"
    assert [shown.text for shown in maya.dms()] == ["hello in private"]
    assert (await maya.dms()[0].press("I'm coming")).text == "See you, maya."
    maya.close_dms()
    assert (await maya.use("whisper")).text == "closed: 50007"
    maya.open_dms()
    assert (await maya.use("whisper")).text == "sent"


async def test_embeds_and_files_are_read(bot, maya):
    assert (await maya.use("embed")).text == "Above\nTitle\nBody\nField\nValue\nFoot"
    result = await maya.use("calendar")
    [file] = result.answer.files
    assert (file.filename, file.body) == ("room.ics", b"BEGIN:VCALENDAR")
    assert result.answer.read_aloud == "Here.\nroom.ics, file: All meetings"


async def test_what_is_written_is_seen_by_those_who_may(bot, sandbox, guild, maya, oliver):
    await maya.message("general", "hello")
    [shown] = oliver.sees("#general")
    assert (shown.author, shown.text, shown.pings) == ("maya", "hello", [])
    place = guild.channel("general")
    sandbox.world.overwrite(place, guild.everyone, deny=Permission.READ_MESSAGE_HISTORY)
    assert oliver.sees(place) == []
    sandbox.world.overwrite(place, guild.everyone, deny=Permission.SEND_MESSAGES)
    with pytest.raises(Refused, match=r"You need Send Messages in #general to do that\."):
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


async def test_what_is_looked_at_stays_and_can_be_looked_at_again(bot, sandbox, maya, olivia):
    await olivia.use("panel")
    [shown] = maya.sees("general")
    sandbox.world.edit(shown.message, content="Tonight at 20:00")
    assert (shown.content, shown.again().content) == ("Tonight at 19:00", "Tonight at 20:00")
    assert maya.look(shown.message).text == "Tonight at 20:00"
    sandbox.world.delete(shown.message)
    assert (shown.is_deleted, maya.sees("general")) == (True, [])


async def test_pings_are_those_that_reach_somebody(bot, sandbox, guild, maya, oliver, olivia):
    role = sandbox.world.add_role(guild, "Helper", is_mentionable=True)
    text = f"<@{oliver.user.id}> <@&{role.id}> @everyone"
    await maya.message("general", text)
    await olivia.message("general", text)
    assert [shown.pings for shown in maya.sees("general")] == [
        [oliver.user.id, role.id],  # not everybody may call everybody
        [oliver.user.id, role.id, guild.id],
    ]


async def test_private_channels_are_found_again(bot, sandbox, maya, oliver, olivia):
    with_oliver = maya.private_channel_with(oliver)
    assert oliver.private_channel_with(maya) is with_oliver
    assert maya.private_channel_with(oliver, olivia) is not with_oliver
    await maya.message(with_oliver, "between us")
    assert [shown.text for shown in oliver.sees(with_oliver)] == ["between us"]
    assert olivia.sees(with_oliver) == []
    assert maya.dm is maya.dm
    await maya.message(maya.dm, "hello, bot")
    assert maya.dms() == []


async def test_an_answer_without_a_message_is_none_to_act_on(bot, maya):
    result = await maya.use("share")
    assert (result.type, result.text) == ("modal", result.modal.text)
    assert (result.buttons, result.answer.files, result.ephemeral) == ([], [], False)
    with pytest.raises(LookupError, match="this answer is no message"):
        await result.press("Next")
    with pytest.raises(LookupError, match=r"no button 'Next' among \[\]"):
        result.answer.button("Next")


async def test_somebody_outside_the_server_is_no_member(bot, sandbox, guild):
    stranger = sandbox.person(sandbox.world.add_user("stranger"), guild=guild)
    with pytest.raises(LookupError, match="stranger isn't in Harbour"):
        assert stranger.member
    assert (stranger.channels, stranger.sees("general")) == ([], [])
    with pytest.raises(Refused, match=r"stranger can't see #general\."):
        await stranger.use("crisis")

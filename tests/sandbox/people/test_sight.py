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

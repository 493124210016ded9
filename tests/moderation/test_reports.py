"""Reporting a message or a person: who is told first, who gets it, and who stays unnamed."""

import pytest
from sqlalchemy import func, select, text

from bot.features.members.tables import Member
from bot.features.moderation.tables import Report
from sandbox.permissions import Permission

MENU = "Report to facilitators"
NOTE, ANSWER = "What happened?", "Shall I tell you when it is acknowledged?"
YES = "Yes, send me one DM"
TO_STAFF = (
    "This goes to the facilitators of this server. They are not told who sent it, and they may not "
    "be online right now."
)
TO_OWNER = (
    "This is about a facilitator, so it goes to the owner of this server instead, and not to the "
    "facilitators. The owner is not told who sent it, and may not be online right now."
)
ABOUT_OWNER = (
    "This is about the owner of this server, so it goes to the facilitators. They are not told who "
    "sent it. The owner can open every channel here, theirs too; if that is not safe for you, "
    "report it to Discord instead."
)
UNSURE = (
    "This goes to the facilitators of this server. If it is about a facilitator, or if I can't "
    "tell, it goes to the owner of this server instead. They are not told who sent it, and they "
    "may not be online right now."
)
NEXT = (
    "Who sent it stays private; please don't try to find out. Press *Acknowledge* so that others "
    "know somebody is looking after it; whoever sent it hears of that if they asked to."
)
FROM = (
    "From \u2068Harbour Peer Support\u2069. It comes to you, and not to the facilitators, because "
    "it may be about one of them."
)
STAFF_HAS_IT = "Thank you. The facilitators have your report. It does not say who sent it."
OWNER_HAS_IT = (
    "Thank you. The owner of this server has your report, and the facilitators do not. It does not "
    "say who sent it."
)
OWNER_HAS_IT_AFTER_ALL = (
    "Thank you. This is or may be about a facilitator, so the owner of this server has your "
    "report, and the facilitators do not. It does not say who sent it."
)
NO_ANSWER = "Someone will look at it as soon as they can. I won't send you a DM about it."
WILL_ANSWER = "I'll send you one DM when it is acknowledged."
CRISIS = "For help right now, or if someone is in danger: `/crisis`."


def link(harbour, message):
    place = f"{harbour.guild.id}/{message.channel_id}/{message.id}"
    return f"https://discord.com/channels/{place}"


def paragraphs(*parts):
    return "\n\n".join(parts)


async def fill(opened, note="", answer=None):
    answers = {NOTE: note} if answer is None else {NOTE: note, ANSWER: answer}
    return await opened.modal.submit(answers)


async def test_a_message_is_reported_to_the_staff_channel(harbour):
    message = await harbour.max.message("general", "You are all fools.")
    opened = await harbour.maya.use_on_message(MENU, message)
    assert opened.modal.title == "Report to facilitators"
    assert opened.modal.text.startswith(
        paragraphs(
            TO_STAFF, "If someone is in danger now, call your emergency number. `/crisis` shows it."
        )
    )
    assert opened.modal.labels == [NOTE, ANSWER]
    assert opened.modal.prefilled == {ANSWER: ["no"]}
    sent = await fill(opened, "He shouts at\nnew people.")
    assert sent.answer.ephemeral
    assert sent.answer.content == paragraphs(STAFF_HAS_IT, NO_ANSWER, CRISIS)
    [told] = harbour.staff
    assert told.content == "\n".join(
        [
            f"**A report about a message:** {link(harbour, message)}",
            "What they wrote:",
            "> He shouts at",
            "> new people.",
            NEXT,
        ]
    )
    assert told.buttons == ["Acknowledge"]
    assert told.pings == []
    assert harbour.olive.dms() == []


async def test_a_person_is_reported_without_words_and_without_a_ping(harbour):
    opened = await harbour.maya.use_on_user(MENU, "max")
    max_id = harbour.max.user.id
    assert str(max_id) not in opened.modal.custom_id
    sent = await fill(opened)
    assert sent.answer.content == paragraphs(STAFF_HAS_IT, NO_ANSWER, CRISIS)
    [told] = harbour.staff
    assert told.content == "\n".join(
        [f"**A report about a person:** <@{max_id}>", "They added no words.", NEXT]
    )
    assert told.pings == []


async def everything_in(database):
    """All that stands in the database, as one text."""
    async with database.begin() as session:
        tables = await session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        found = []
        for table in tables.all():
            rows = await session.execute(text(f'SELECT * FROM "{table}"'))
            found += [repr(value) for row in rows for value in row]
    return "\n".join(found)


@pytest.mark.parametrize("answer", ["No DM, please", YES])
async def test_nothing_tells_who_reported(harbour, bot, answer):
    message = await harbour.max.message("general", "You are all fools.")
    sent = await fill(await harbour.maya.use_on_message(MENU, message), "He shouts.", answer)
    assert sent.answer.content == paragraphs(
        STAFF_HAS_IT, WILL_ANSWER if answer == YES else NO_ANSWER, CRISIS
    )
    [told] = harbour.staff
    maya = harbour.maya.user
    traces = (str(maya.id), maya.name, maya.global_name)
    assert not [trace for trace in traces if trace in repr(told.raw)]
    kept = await everything_in(bot.database)
    assert str(maya.id) not in kept
    assert repr(maya.id.to_bytes(8, "big"))[2:-1] not in kept
    assert "shouts" not in kept
    async with bot.database.begin() as session:
        people = await session.scalar(select(func.count()).select_from(Member))
        reporters = (await session.scalars(select(Report.member_id))).all()
    assert people == (1 if answer == YES else 0)
    assert [reporter is not None for reporter in reporters] == [answer == YES]


async def test_a_report_about_a_facilitator_goes_to_the_owner_and_says_so_first(harbour):
    message = await harbour.frank.message("general", "Leave if you don't like it.")
    opened = await harbour.maya.use_on_message(MENU, message)
    assert opened.modal.text.startswith(TO_OWNER)
    sent = await fill(opened, "He told Nadia to leave.")
    assert sent.answer.content == paragraphs(OWNER_HAS_IT, NO_ANSWER, CRISIS)
    assert harbour.staff == []
    [told] = harbour.olive.dms()
    assert told.content == "\n".join(
        [
            f"**A report about a message:** {link(harbour, message)}",
            FROM,
            "What they wrote:",
            "> He told Nadia to leave.",
            NEXT,
        ]
    )
    assert told.buttons == ["Acknowledge"]


async def test_so_does_one_about_the_facilitator_as_a_person(harbour):
    opened = await harbour.maya.use_on_user(MENU, "fatima")
    assert opened.modal.text.startswith(TO_OWNER)
    await fill(opened)
    assert harbour.staff == []
    [told] = harbour.olive.dms()
    assert f"<@{harbour.fatima.user.id}>" in told.content
    assert told.pings == []


async def test_a_report_about_the_owner_goes_to_facilitators_and_says_what_that_means(harbour):
    message = await harbour.olive.message("general", "My server, my rules.")
    for opened in (
        await harbour.maya.use_on_message(MENU, message),
        await harbour.maya.use_on_user(MENU, "olive"),
    ):
        assert opened.modal.text.startswith(ABOUT_OWNER)
        await fill(opened)
    assert len(harbour.staff) == 2
    assert harbour.olive.dms() == []


async def test_what_the_bot_posted_and_the_bot_itself_are_reported_to_staff(harbour, sandbox):
    shares = harbour.guild.channel("shares")
    posted = await harbour.bot.get_partial_messageable(shares.id).send("Somebody shares:")
    message = sandbox.world.find_message(posted.id)
    for opened in (
        await harbour.maya.use_on_message(MENU, message),
        await harbour.maya.use_on_user(MENU, sandbox.world.bot),
    ):
        assert opened.modal.text.startswith(TO_STAFF)
        await fill(opened)
    assert len(harbour.staff) == 2


async def test_the_menus_are_found_in_servers_only(harbour):
    for kind in (2, 3):
        assert MENU in harbour.maya.commands(kind=kind)
        assert MENU not in harbour.maya.commands(kind=kind, dm=True)


@pytest.mark.parametrize("about", ["message", "person"])
async def test_with_settings_not_at_hand_the_form_says_the_rule_and_keeps_to_it(harbour, about):
    async def report(person):
        harbour.bot.directory.forget(harbour.guild.id)
        if about == "person":
            return await harbour.maya.use_on_user(MENU, person)
        return await harbour.maya.use_on_message(MENU, await person.message("general", "Hm."))

    opened = await report(harbour.frank)
    assert opened.modal.text.startswith(UNSURE)
    sent = await fill(opened)
    assert sent.answer.content == paragraphs(OWNER_HAS_IT_AFTER_ALL, NO_ANSWER, CRISIS)
    assert (len(harbour.staff), len(harbour.olive.dms())) == (0, 1)

    sent = await fill(await report(harbour.max))
    assert sent.answer.content == paragraphs(STAFF_HAS_IT, NO_ANSWER, CRISIS)
    assert (len(harbour.staff), len(harbour.olive.dms())) == (1, 1)

    opened = await report(harbour.olive)
    assert opened.modal.text.startswith(ABOUT_OWNER)


async def test_when_it_stays_unclear_whom_it_is_about_the_owner_gets_it(harbour, sandbox):
    message = await harbour.frank.message("general", "Leave.")
    harbour.bot.directory.forget(harbour.guild.id)
    opened = await harbour.maya.use_on_message(MENU, message)
    sandbox.faults.fail("GET", rf"/messages/{message.id}$", status=404)
    sent = await fill(opened)
    assert sent.answer.content == paragraphs(OWNER_HAS_IT_AFTER_ALL, NO_ANSWER, CRISIS)
    assert harbour.staff == []


async def test_a_slow_look_at_the_author_does_not_keep_the_form_from_opening(harbour, sandbox):
    message = await harbour.frank.message("general", "Leave.")
    held = sandbox.faults.hold("GET", r"/members/")
    opened = await harbour.maya.use_on_message(MENU, message)
    held.release()
    assert opened.modal.text.startswith(UNSURE)


async def test_somebody_who_left_is_no_facilitator_any_more(harbour, sandbox):
    message = await harbour.frank.message("general", "Leave.")
    sandbox.world.remove_member(harbour.guild.member("frank"))
    opened = await harbour.maya.use_on_message(MENU, message)
    assert opened.modal.text.startswith(TO_STAFF)


async def test_what_another_app_wrote_is_reported_to_staff(harbour, sandbox):
    app = sandbox.world.add_user("announcer")
    app.is_bot = True
    sandbox.world.add_member(harbour.guild, app)
    message = await sandbox.person("announcer").message("general", "Buy now!")
    opened = await harbour.maya.use_on_message(MENU, message)
    assert opened.modal.text.startswith(TO_STAFF)


async def test_who_manages_the_server_is_known_as_facilitator_without_settings(harbour, sandbox):
    world, guild = sandbox.world, harbour.guild
    keepers = world.add_role(guild, "Keepers", permissions=int(Permission.MANAGE_GUILD))
    world.give_role(guild.member("milo"), keepers)
    harbour.bot.directory.forget(guild.id)
    opened = await harbour.maya.use_on_user(MENU, "milo")
    assert opened.modal.text.startswith(TO_OWNER)
